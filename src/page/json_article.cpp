#include "page/json_article.h"

#include <algorithm>

#include <simdjson.h>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::array<std::string_view, 8> fields{"id",     "text", "title",  "date",
                                                 "outlet", "url",  "author", "language"};
constexpr std::array<std::string JsonArticle::*, 8> members{
    &JsonArticle::id,     &JsonArticle::text, &JsonArticle::title,  &JsonArticle::date,
    &JsonArticle::outlet, &JsonArticle::url,  &JsonArticle::author, &JsonArticle::language};

// A string, the digits of a whole number, or the "name" of an object ({"source": {"name": ...}}).
std::string as_string(simdjson::dom::element value) {
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) return std::string(text);
    std::int64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS) return std::to_string(number);
    if (value["name"].get(text) == simdjson::SUCCESS) return std::string(text);
    return {};
}

}  // namespace

Result<JsonArticleReader> JsonArticleReader::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "json_fields.tsv", {"field", "names"});
    if (!table) return table.error();
    JsonArticleReader reader;
    for (const Table::Row& row : table->rows()) {
        const auto field = std::find(fields.begin(), fields.end(), row[0]);
        if (field == fields.end()) return table->error(row, "no such field of an article");
        reader.names_[static_cast<std::size_t>(field - fields.begin())] = row.list(1);
    }
    return reader;
}

Result<JsonArticle> JsonArticleReader::read(std::string_view json) const {
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (const auto fault = parser.parse(json.data(), json.size()).get(root)) {
        return Error{std::string("is not sound JSON: ") + simdjson::error_message(fault), {}, 0};
    }
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS) return Error{"is not a JSON object", {}, 0};
    JsonArticle article;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        for (const std::string& name : names_[field]) {
            simdjson::dom::element value;
            if (object[name].get(value) != simdjson::SUCCESS) continue;
            article.*members[field] = as_string(value);
            if (!(article.*members[field]).empty()) break;
        }
    }
    if (trim(article.text).empty()) {
        return Error{"has no text: none of the fields " +
                         join(std::vector<std::string>(names_[1]), ", ") + " holds any",
                     {},
                     0};
    }
    return article;
}

}  // namespace entente
