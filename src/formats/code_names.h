// The names of CAMEO codes, from data/ontology/cameo.tsv: for the words that people read.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"

namespace entente {

class CodeNames {
  public:
    CodeNames() = default;  ///< knows no names: codes stand alone

    static Result<CodeNames> load(const std::filesystem::path& data_dir);

    /// "Express intent to meet or negotiate"; of a code that is not in the table, its parent's; "".
    std::string_view operator()(std::string_view cameo) const;

    void set(std::string cameo, std::string name) { names_[std::move(cameo)] = std::move(name); }

  private:
    std::unordered_map<std::string, std::string> names_;
};

}  // namespace entente
