// Any bytes as a table, the first of them its delimiter: the same rows come out, in pieces or whole,
// and each starts at a line that exists.

#include <algorithm>

#include "bytes.h"
#include "inputs/table_rows.h"
#include "pieces.h"

namespace {

constexpr std::size_t limit = 4096;

std::vector<std::vector<std::string>> rows(std::string_view bytes, std::size_t piece,
                                           char delimiter) {
    const auto lines = static_cast<std::uint32_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
    std::vector<std::vector<std::string>> all;
    entente::TableRows rows(entente::fuzz::in_pieces(bytes, piece), delimiter, limit);
    while (auto row = rows.next()) {
        entente::fuzz::must(rows.line() >= 1 && rows.line() <= lines);
        all.push_back(*row ? std::move(**row) : std::vector<std::string>{"too long"});
    }
    return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    if (size == 0) return 0;
    static const auto names = fuzz::loaded(FieldNames::load(ENTENTE_SOURCE_DATA_DIR));
    const char delimiter = ",\t;|"[data[0] % 4];
    const std::string_view bytes = fuzz::view(data, size).substr(1);
    (void)delimiter_of(bytes, "fuzz", names);
    const auto whole = rows(bytes, 1 << 20, delimiter);
    // A mark that is never closed is given up at the limit, and where that is depends on the pieces.
    if (bytes.size() <= limit) fuzz::must(rows(bytes, 7, delimiter) == whole);
    return 0;
}
