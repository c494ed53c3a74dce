// What the sentence splitter sees of a token: its kind, its word as a hash, and how the training
// texts used the word.
//
// Comes in: the tokens of one paragraph. Goes out: their traits. Linear; nothing fails.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/word_lists.h"
#include "text/word_usage.h"

namespace entente::text {

/// What a token looks like, as far as it matters to ends of sentences.
enum class TokenKind : std::uint8_t {
    outside,       ///< before the paragraph or behind it
    small,         ///< "word"
    small_opener,  ///< a small word that sentences of the training texts began with
    capital,       ///< "Word"
    upper,         ///< "WORD"
    letter,        ///< "A"
    mixed,         ///< "iPhone", "word2"
    number,
    clock,         ///< "9:30"
    title,         ///< "Gen."
    number_sign,   ///< "No."
    abbreviation,  ///< "Inc."
    initial,       ///< "J."
    dotted,        ///< "U.S."
    period,
    exclamation,
    question,
    ellipsis,
    comma,
    semicolon,
    colon,
    dash,
    rule,  ///< a row of marks: "-----", "====="
    open_bracket,
    close_bracket,
    open_quote,
    close_quote,
    apostrophe,
    slash,
    currency,
    bullet,
    emoticon,
    address,
    clitic,
    other,
    count,
};

struct TokenTraits {
    std::uint64_t word = 0;    ///< hash in lower case, digits alike
    std::uint64_t ending = 0;  ///< the last three letters
    TokenKind kind = TokenKind::outside;
    WordUsage usage;
    bool space_before = true;
    bool line_end_before = false;
};

/// Replaces the contents of `out`.
void read_traits(std::string_view text, const std::vector<Span>& tokens, const WordLists& lists,
                 const UsageTable& usages, std::vector<TokenTraits>& out);

/// The hash of a word, for UsageTable and for features.
std::uint64_t word_hash(std::string_view word);

}  // namespace entente::text
