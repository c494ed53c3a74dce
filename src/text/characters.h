// Characters as the tokeniser tells them apart: one class for each code point.
//
// Invalid UTF-8 is read a byte at a time as letters, so that any bytes give tokens.
#pragma once

#include <cstdint>
#include <string_view>

namespace entente::text {

enum class CharClass : std::uint8_t {
    space,
    line_end,
    letter,  ///< letters, marks, and whatever is none of the others
    digit,
    apostrophe,  ///< ' and its typographic kin, which are quotes too
    quote,       ///< double quotes and guillemets
    dash,        ///< hyphens and dashes of any length
    period,
    ellipsis,  ///< the single character
    exclaim,   ///< ! and ?
    currency,
    other,  ///< any other mark or symbol
};

struct Character {
    char32_t code = 0;
    std::uint32_t size = 0;  ///< bytes; 0 behind the end of the text
    CharClass kind = CharClass::space;
};

/// The character that starts at text[at]; behind the end a space of size 0.
Character character_at(std::string_view text, std::size_t at);

constexpr bool is_space(CharClass kind) {
    return kind == CharClass::space || kind == CharClass::line_end;
}

}  // namespace entente::text
