#include "page/json_article.h"

#include <simdjson.h>

#include "base/strings.h"

namespace entente {
namespace {

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

Result<ArticleFields> read_json_article(std::string_view json, const FieldNames& names) {
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (const auto fault = parser.parse(json.data(), json.size()).get(root)) {
        return Error{std::string("is not sound JSON: ") + simdjson::error_message(fault), {}, 0};
    }
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS) return Error{"is not a JSON object", {}, 0};
    ArticleFields article;
    for (const FieldNames::Field field : FieldNames::fields) {
        for (const std::string& name : names.of(field)) {
            simdjson::dom::element value;
            if (object[name].get(value) != simdjson::SUCCESS) continue;
            article.*field = as_string(value);
            if (!(article.*field).empty()) break;
        }
    }
    if (trim(article.text).empty()) return Error{names.no_text("fields"), {}, 0};
    return article;
}

}  // namespace entente
