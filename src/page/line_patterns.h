// Patterns over the words of a line, as data/cues/ writes them: "follow us on *", "<n> min read".
//
// A pattern is words in lower case; `<n>` stands for a number and `*` for any words or none. It
// matches where it covers the whole line, whatever the line's case and the punctuation at the
// edges of its words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// A line as patterns see it: words in lower case, without punctuation at their edges.
class LineWords {
  public:
    explicit LineWords(std::string_view line);
    LineWords(const LineWords&) = delete;
    LineWords& operator=(const LineWords&) = delete;

    const std::vector<std::string_view>& words() const { return words_; }

  private:
    std::string lowered_;
    std::vector<std::string_view> words_;
};

class LinePatterns {
  public:
    /// Lines of more words than this match nothing, so that a line costs a bounded time.
    static constexpr std::size_t max_words = 30;

    void add(std::string_view pattern, std::uint8_t value);

    /// The value of the first added pattern that covers the line.
    std::optional<std::uint8_t> match(const LineWords& line) const;

  private:
    struct Pattern {
        std::vector<std::string> words;
        std::uint8_t value = 0;
    };
    /// Patterns by their first word; under "" those that open with `<n>` or `*`.
    std::unordered_map<std::string, std::vector<Pattern>> by_first_;

    static bool covers(const std::vector<std::string>& pattern,
                       const std::vector<std::string_view>& words);
};

}  // namespace entente
