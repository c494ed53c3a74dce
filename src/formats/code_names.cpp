#include "formats/code_names.h"

#include "base/table.h"

namespace entente {

Result<CodeNames> CodeNames::load(const std::filesystem::path& data_dir) {
    const Result<Table> table =
        Table::read(data_dir / "ontology" / "cameo.tsv",
                    {"code", "name", "quad", "goldstein", "plover", "mode", "contexts"});
    if (!table) return table.error();
    CodeNames names;
    for (const Table::Row& row : table->rows())
        names.set(row.fields[0], row.fields[1]);
    return names;
}

std::string_view CodeNames::operator()(std::string_view cameo) const {
    for (; cameo.size() >= 2; cameo.remove_suffix(1)) {
        if (const auto found = names_.find(std::string(cameo)); found != names_.end()) {
            return found->second;
        }
    }
    return {};
}

}  // namespace entente
