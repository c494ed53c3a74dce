#include "base/table.h"

#include "base/files.h"
#include "base/strings.h"

namespace entente {

std::vector<std::string> Table::Row::list(std::size_t column) const {
    std::vector<std::string> parts;
    for (const std::string_view part : split(fields[column], '|')) {
        if (const std::string_view kept = trim(part); !kept.empty()) parts.emplace_back(kept);
    }
    return parts;
}

Result<Table> Table::read(const std::filesystem::path& path,
                          std::initializer_list<std::string_view> columns) {
    Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    return parse(*bytes, path.string(), columns);
}

Result<Table> Table::parse(std::string_view bytes, std::string name,
                           std::initializer_list<std::string_view> columns) {
    Table table;
    table.name_ = std::move(name);
    bool header_seen = false;
    std::uint32_t line_number = 0;
    const std::vector<std::string_view> wanted(columns);
    for (std::string_view line : split(bytes, '\n')) {
        ++line_number;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (trim(line).empty() || line.front() == '#') continue;
        const std::vector<std::string_view> fields = split(line, '\t');
        if (!header_seen) {
            header_seen = true;
            if (fields != wanted) {
                std::vector<std::string> names(wanted.begin(), wanted.end());
                return Error{"the header must be: " + join(names, " <tab> "), table.name_,
                             line_number};
            }
            continue;
        }
        if (fields.size() > wanted.size()) {
            return Error{std::to_string(fields.size()) + " fields where the header has " +
                             std::to_string(wanted.size()),
                         table.name_, line_number};
        }
        Row row;
        row.line = line_number;
        for (const std::string_view field : fields)
            row.fields.emplace_back(trim(field));
        row.fields.resize(wanted.size());
        table.rows_.push_back(std::move(row));
    }
    if (!header_seen) return Error{"no header line", table.name_, 0};
    return table;
}

Error Table::error(const Row& row, std::string reason) const {
    return {std::move(reason), name_, row.line};
}

}  // namespace entente
