#include "inputs/field_names.h"

#include <algorithm>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

// In the order of FieldNames::fields.
constexpr std::array<std::string_view, FieldNames::fields.size()> names_of_fields{
    "id", "text", "title", "date", "outlet", "url", "author", "language"};

}  // namespace

Result<FieldNames> FieldNames::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "article_fields.tsv", {"field", "names"});
    if (!table) return table.error();
    FieldNames loaded;
    for (const Table::Row& row : table->rows()) {
        const auto* field = std::find(names_of_fields.begin(), names_of_fields.end(), row[0]);
        if (field == names_of_fields.end()) {
            return table->error(row, "no such field of an article");
        }
        loaded.names_[static_cast<std::size_t>(field - names_of_fields.begin())] = row.list(1);
    }
    return loaded;
}

const std::vector<std::string>& FieldNames::of(Field field) const {
    const auto* at = std::find(fields.begin(), fields.end(), field);
    return names_[static_cast<std::size_t>(at - fields.begin())];
}

bool FieldNames::is_called(std::string_view column, std::string_view name) {
    return std::equal(column.begin(), column.end(), name.begin(), name.end(), [](char a, char b) {
        return ascii_lower(a == ' ' ? '_' : a) == ascii_lower(b);
    });
}

std::string FieldNames::no_text(std::string_view kind) const {
    return "has no text: none of the " + std::string(kind) + " " +
           join(of(&ArticleFields::text), ", ") + " holds any";
}

}  // namespace entente
