// The three-letter groups of a CAMEO actor code: which of them are roles and classes, and so no
// country, and what PLOVER sector they give.
//
// In: data/actors/code_groups.tsv. May fail: a file that cannot be read, a row without a code, a
// code given twice (named by file and line).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/word_map.h"

namespace entente {

class CodeGroups {
  public:
    static Result<CodeGroups> load(const std::filesystem::path& path);

    /// Whether three letters are a group of the table, and so no country's.
    bool contains(std::string_view group) const { return sectors_.contains(group); }

    /// The sector of the first group that gives one: "REB" of "REBTAL". Groups that the table does
    /// not have are passed over, so that a country may stand before them.
    std::string_view sector_of(std::string_view code) const;

  private:
    WordMap<std::string> sectors_;  ///< by group; empty where it gives none
};

}  // namespace entente
