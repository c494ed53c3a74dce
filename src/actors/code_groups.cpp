#include "actors/code_groups.h"

#include "base/table.h"

namespace entente {

constexpr std::size_t group_length = 3;

Result<CodeGroups> CodeGroups::load(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"code", "kind", "sector"});
    if (!table) return table.error();
    CodeGroups groups;
    for (const Table::Row& row : table->rows()) {
        if (row[0].size() != group_length)
            return table->error(row, "a group has three letters: " + std::string(row[0]));
        if (groups.contains(row[0]))
            return table->error(row, "the group is given twice: " + std::string(row[0]));
        groups.sectors_.add(std::string(row[0]), std::string(row[2]));
    }
    return groups;
}

std::string_view CodeGroups::sector_of(std::string_view code) const {
    for (; code.size() >= group_length; code.remove_prefix(group_length)) {
        const std::string* sector = sectors_.find(code.substr(0, group_length));
        if (sector != nullptr && !sector->empty()) return *sector;
    }
    return {};
}

}  // namespace entente
