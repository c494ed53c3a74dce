// The fields of a JSON article, under the names that corpora give them (field_names.h).
//
// In: one JSON object in UTF-8. Out: its fields as strings; a field that is missing, null or of
// another kind is empty (a number as id or date is taken as its digits). Fails where the bytes are
// no JSON object or have no text. Read with simdjson.
#pragma once

#include <string_view>

#include "base/result.h"
#include "inputs/field_names.h"

namespace entente {

Result<ArticleFields> read_json_article(std::string_view json, const FieldNames& names);

}  // namespace entente
