// Which entries of a word are worth trying in a sentence: those whose required words stand in it.
//
//     S hold &talk with T     only where a word of &talk stands in the sentence
//     S carry_out &raid       only where a raid does
//     S attack T              always
//
// Method: an inverted index. Each entry of a word stands under the heads of that one of its
// required places that has the fewest alternatives; those under words that the sentence lacks are
// never looked at. What is left out could not have matched, so the matcher's results are the same.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/word_map.h"
#include "events/pattern.h"

namespace entente {

class Tree;

/// The words of a sentence that any entry requires, as numbers of the index; sorted, without
/// repeats.
using SentenceWords = std::vector<std::uint32_t>;

enum class EntryKind : std::uint8_t { verb, noun, copula };

class EntryIndex {
  public:
    /// Adds a pattern under this head of its trigger. The patterns of a head are found in the order
    /// in which they were added.
    void add(const Pattern& pattern, std::uint32_t number, std::string_view head);
    /// To be called once all are added.
    void finish();

    /// All patterns of this head.
    std::span<const std::uint32_t> all(EntryKind kind, std::string_view head) const;
    /// Those of this head whose required words are in the sentence.
    std::vector<std::uint32_t> candidates(EntryKind kind, std::string_view head,
                                          const SentenceWords& words) const;

    /// Costs two or three look-ups a token.
    SentenceWords words_of(const Tree& tree) const;
    /// The same as if this word stood in the sentence too.
    SentenceWords with(SentenceWords words, std::string_view word) const;

  private:
    template <typename T>
    using ByWord = std::unordered_map<std::string, T, WordHash, std::equal_to<>>;

    struct Place {
        std::uint32_t word = 0;
        std::uint32_t rank = 0;  ///< place in Entries::patterns
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Entries {
        std::vector<std::uint32_t> patterns;
        std::vector<std::uint32_t> free;  ///< ranks of those that require no word
        std::vector<Place> places;        ///< sorted
    };

    std::uint32_t number_of(const std::string& word);

    const Entries* find(EntryKind kind, std::string_view head) const;

    std::array<ByWord<Entries>, 3> entries_;  ///< by kind
    ByWord<std::uint32_t> numbers_;           ///< of the required words
};

}  // namespace entente
