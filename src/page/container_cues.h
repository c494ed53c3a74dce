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

/// What the names of an element say of what it holds.
struct ContainerHint {
    Hint hint = Hint::unmarked;
    bool apart = false;  ///< furniture even where it holds most of the page's prose: comments
    bool story = false;  ///< named as the text of the story: "article-body"
    bool live = false;   ///< named as a report in dated entries: "live-blog"

    bool says_something() const { return hint != Hint::unmarked || story || live; }
};

class ContainerCues {
  public:
    static Result<ContainerCues> load(const std::filesystem::path& data_dir);

    /// What a class, id or the like says. `names` may hold several names with spaces between them:
    /// the first that gives a hint gives it. Within a name its first word that does, but what is
    /// apart is so wherever the word stands, and a date or byline may end a name of furniture
    /// ("social-date"). A name that gives a hint names no story: "article-body-comments".
    ContainerHint hint(std::string_view names) const;

  private:
    struct Entry {
        std::vector<std::string> with;  ///< the other words that must be in the same name
        ContainerHint says;
    };
    std::unordered_map<std::string, std::vector<Entry>> by_first_;

    ContainerHint hint_of_name(std::string_view name) const;
};

}  // namespace entente
