// Shingles: an article's body as the runs of `shingle_words` words that stand in it.
//
// In:  an Article. Out: the words of its body blocks with their places, and the hashes of their
// runs. Headline, standfirst, byline and dateline are left out: every outlet writes its own. Case,
// punctuation, apostrophes and the kind of quotation marks do not count.
// Linear in the text; fails never. A body shorter than a shingle has none; of a body longer than
// `most_words` the first so many count, which bounds the memory that a book takes.
//
// Method: w-shingling (Broder 1997, "On the resemblance and containment of documents").
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/span.h"
#include "document/article.h"

namespace entente {

inline constexpr std::size_t shingle_words = 4;
inline constexpr std::size_t most_words = 50'000;

struct BodyWord {
    std::uint64_t hash = 0;
    Span span;             ///< in the article's text
    bool figure = false;   ///< it has a digit
    bool capital = false;  ///< it has a capital within a sentence: a name, "Monday"

    /// Whether it tells which happening is meant.
    bool telling() const { return figure || capital; }
};

class Shingles {
  public:
    explicit Shingles(const Article& article);

    const std::vector<BodyWord>& words() const { return words_; }
    /// The shingle that begins at each word, in the order of the text.
    std::span<const std::uint64_t> in_order() const { return in_order_; }
    /// The different ones, sorted.
    std::span<const std::uint64_t> all() const { return all_; }

    bool has(std::uint64_t shingle) const;
    bool has_word(std::uint64_t hash) const;

  private:
    void add_words(std::string_view text, Span block);

    std::vector<BodyWord> words_;
    std::vector<std::uint64_t> in_order_;
    std::vector<std::uint64_t> all_;
    std::vector<std::uint64_t> vocabulary_;  // hashes of the words, sorted
};

}  // namespace entente
