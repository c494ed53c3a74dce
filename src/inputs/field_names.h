// The names that corpora give to the fields of a report, in JSON and in the header of a table
// (data/cues/article_fields.tsv).
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "inputs/page.h"

namespace entente {

class FieldNames {
  public:
    using Field = std::string ArticleFields::*;
    static constexpr std::array<Field, 8> fields{&ArticleFields::id,     &ArticleFields::text,
                                                 &ArticleFields::title,  &ArticleFields::date,
                                                 &ArticleFields::outlet, &ArticleFields::url,
                                                 &ArticleFields::author, &ArticleFields::language};

    /// Fails for a table that is missing or names a field that there is not.
    static Result<FieldNames> load(const std::filesystem::path& data_dir);

    /// The names of a field, the strongest first.
    const std::vector<std::string>& of(Field field) const;

    /// Whether a column is called so: letter case and a blank for an underscore do not matter.
    static bool is_called(std::string_view column, std::string_view name);

    /// "none of the fields text, body, ... holds any", for a report without text.
    std::string no_text(std::string_view kind) const;

  private:
    std::array<std::vector<std::string>, fields.size()> names_;
};

}  // namespace entente
