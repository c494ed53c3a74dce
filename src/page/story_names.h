// The names in a story, by which a paragraph elsewhere on its page is known to be about the same.
//
// A name is a word with a capital. Of a paragraph that is compared, those that open a sentence do
// not count, for any word has a capital there. The views point into the text that was added, which
// must outlive this.
#pragma once

#include <string_view>
#include <unordered_set>

namespace entente {

class StoryNames {
  public:
    void add(std::string_view prose);
    /// How many different names of the story stand in this prose.
    int shared_with(std::string_view prose) const;

  private:
    std::unordered_set<std::string_view> names_;
};

}  // namespace entente
