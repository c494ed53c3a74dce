// Patterns over the words of a line, as data/cues/ writes them: "follow us on *", "<n> min read".
//
// A pattern is words in lower case; `<n>` stands for a number and `*` for any words or none. It
// matches where it covers the whole line, whatever the line's case and the punctuation at the
// edges of its words. A pattern's first or last word must be a word: by these it is looked up, so
// a line of prose costs two look-ups.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

class LinePatterns {
  public:
    /// Lines of more words than this match nothing, so that a line costs a bounded time.
    static constexpr std::size_t max_words = 30;

    /// False where neither the first nor the last word of the pattern is a word.
    bool add(std::string_view pattern, std::uint8_t value);

    /// The value of the first added pattern that covers the line.
    std::optional<std::uint8_t> match(std::string_view line) const;

  private:
    struct Pattern {
        std::vector<std::string> words;
        std::uint8_t value = 0;
    };
    using Index = std::unordered_map<std::string, std::vector<Pattern>>;
    Index by_first_;
    Index by_last_;  ///< those that open with `<n>` or `*`

    static bool covers(const Pattern& pattern, const std::vector<std::string_view>& words);
};

}  // namespace entente
