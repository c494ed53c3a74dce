// The rows of the network's input tables that stand for one word: what the trainer and the engine
// must compute alike.
//
// Comes in: a Lexeme (lexeme.h). Goes out: row numbers. A word's input is the sum of these rows and
// of its pretrained vector. Affixes share a table of hash buckets, as fastText's n-grams do
// (Bojanowski et al. 2017), so that a word never seen still has an input.
#pragma once

#include <array>
#include <cstdint>

#include "base/hashing.h"
#include "syntax/lexeme.h"

namespace entente::syntax {

/// Prefixes of 1 to 3 bytes, suffixes of 1 to 4.
inline constexpr std::size_t affixes_of_word = 7;
inline constexpr std::size_t shape_rows = 2048;     ///< Lexeme::shape_here
inline constexpr std::size_t class_rows = 1024;     ///< Lexeme::classes
inline constexpr std::size_t gazetteer_rows = 256;  ///< one bit a kind and place in a name

/// The buckets of a word's affixes, in the order above; `buckets` is a power of two.
inline std::array<std::uint32_t, affixes_of_word> affix_rows(const Lexeme& word,
                                                             std::uint32_t buckets) {
    std::array<std::uint32_t, affixes_of_word> rows{};
    for (std::size_t k = 0; k < affixes_of_word; ++k) {
        const std::uint64_t affix = k < 3 ? word.prefixes[k] : word.suffixes[k - 3];
        rows[k] = static_cast<std::uint32_t>(mix(combine(affix, k)) & (buckets - 1U));
    }
    return rows;
}

}  // namespace entente::syntax
