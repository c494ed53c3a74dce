// What speaks for and against the end of a sentence at a gap between two tokens.
//
// Comes in: the traits of one paragraph's tokens, and where the current sentence began. Goes out: a
// list of hashes, the same templates in the same order for every gap, for SegmentModel to weigh.
// Method: words, kinds and usual parts of speech on both sides of the gap, alone and joined; how
// long the sentence is, how it began, and whether it has a verb; what is open; what the paragraph
// is like as a whole, as in some texts no capital and no full stop can be relied on.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/hashing.h"
#include "text/token_traits.h"

namespace entente::text {

/// One step of a hash over several values.
constexpr std::uint64_t chained(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 29U);
}

class FeatureHashes {
  public:
    static constexpr std::size_t capacity = 64;

    void clear() { size_ = 0; }
    template <typename... Values>
    void add(Values... values) {
        std::uint64_t hash = (size_ + 1) * 0xd6e8feb86659fd93ULL;
        ((hash = chained(hash, static_cast<std::uint64_t>(values))), ...);
        hashes_[size_++] = mix(hash);
    }
    std::span<const std::uint64_t> view() const { return {hashes_.data(), size_}; }

  private:
    std::array<std::uint64_t, capacity> hashes_;
    std::size_t size_ = 0;
};

class BoundaryFeatures {
  public:
    explicit BoundaryFeatures(const std::vector<TokenTraits>& traits);

    /// A sentence begins at `first`.
    void begin_sentence(std::size_t first);
    /// Moves on to the gap before token `gap`, which is the last one's successor.
    void advance(std::size_t gap);
    /// The features of that gap.
    void extract(std::size_t gap, FeatureHashes& out) const;

  private:
    struct Sentence {
        std::size_t first = 0;
        unsigned brackets = 0;
        unsigned quotes = 0;
        unsigned dashes = 0;  ///< two of them may enclose words
        bool has_finite_verb = false;
        bool has_verb = false;
        bool only_names = true;  ///< capitals, numbers and marks alone
    };

    const TokenTraits& at(std::size_t i) const {
        return i < traits_.size() ? traits_[i] : outside_;
    }
    const TokenTraits& before(std::size_t gap, std::size_t n) const {
        return gap >= n ? traits_[gap - n] : outside_;
    }
    void add_words(std::size_t gap, FeatureHashes& out) const;
    void add_sentence(std::size_t gap, FeatureHashes& out) const;

    const std::vector<TokenTraits>& traits_;
    TokenTraits outside_;
    Sentence sentence_;
    std::vector<std::uint32_t> capital_run_;  ///< words with a capital, from this token on
    std::vector<std::uint32_t> next_mark_;    ///< for each token the next mark that ends sentences
    std::uint64_t manner_ = 0;                ///< of the paragraph
    std::uint64_t capitals_ = 0;              ///< how usual they are
};

}  // namespace entente::text
