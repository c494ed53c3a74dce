// Any bytes as a table: refused with a line that exists, or rows of as many fields as columns.

#include <algorithm>

#include "base/table.h"
#include "bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    const std::string_view bytes = fuzz::view(data, size);
    const auto table = Table::parse(bytes, "fuzz", {"word", "kind"});
    const auto lines = std::count(bytes.begin(), bytes.end(), '\n') + 1;
    if (!table) {
        fuzz::must(table.error().line <= lines);
        return 0;
    }
    for (const Table::Row& row : table->rows()) {
        fuzz::must(row.fields.size() == 2 && row.line <= lines);
        static_cast<void>(row.list(1));
    }
    return 0;
}
