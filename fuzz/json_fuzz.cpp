// Any bytes as a JSON array: the same elements come out, in pieces or whole, and each is refused or
// has a text.

#include <vector>

#include "bytes.h"
#include "inputs/json_items.h"
#include "page/json_article.h"
#include "pieces.h"

namespace {

std::vector<std::string> items(std::string_view bytes, std::size_t piece) {
    constexpr std::size_t limit = 4096;
    std::vector<std::string> all;
    entente::JsonItems items(entente::fuzz::in_pieces(bytes, piece), limit);
    while (const auto item = items.next()) {
        all.push_back(std::to_string(items.line()) + (*item ? std::string(**item) : " too long"));
    }
    return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto names = fuzz::loaded(FieldNames::load(ENTENTE_SOURCE_DATA_DIR));
    const std::string_view bytes = fuzz::view(data, size);
    fuzz::must(items(bytes, 7) == items(bytes, 100000));
    const auto article = read_json_article(std::string(bytes), names);
    fuzz::must(!article || !article->text.empty());
    return 0;
}
