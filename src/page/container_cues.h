// What an element of a web page is, by the words of its class, id, itemprop and role
// (containers.tsv).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "page/layout.h"

namespace entente {

class ContainerCues {
  public:
    static Result<ContainerCues> load(const std::filesystem::path& data_dir);

    /// What a class, id or the like says: the first of its words that says anything. `names` may
    /// hold several names with spaces between them.
    Hint hint(std::string_view names) const;

  private:
    struct Entry {
        std::vector<std::string> with;  ///< the other words that must be in the same name
        Hint hint = Hint::unmarked;
    };
    std::unordered_map<std::string, std::vector<Entry>> by_first_;

    Hint hint_of_name(std::string_view name) const;
};

}  // namespace entente
