// The fields of a JSON article, under the names that corpora give them (json_fields.tsv).
//
// In: one JSON object in UTF-8. Out: its fields as strings; a field that is missing, null or of
// another kind is empty (a number as id or date is taken as its digits). Fails where the bytes are
// no JSON object or have no text. Read with simdjson.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente {

struct JsonArticle {
    std::string id;
    std::string text;
    std::string title;
    std::string date;
    std::string outlet;
    std::string url;
    std::string author;
    std::string language;
};

class JsonArticleReader {
  public:
    static Result<JsonArticleReader> load(const std::filesystem::path& data_dir);

    Result<JsonArticle> read(std::string_view json) const;

  private:
    /// The accepted names by field, in the order of JsonArticle.
    std::array<std::vector<std::string>, 8> names_;
};

}  // namespace entente
