// Characters as the tokeniser tells them apart: one class for each code point.
//
// Invalid UTF-8 is read a byte at a time as letters, so that any bytes give tokens.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/strings.h"

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

constexpr CharClass ascii_class(char c) {
    if (c == '\n' || c == '\r') return CharClass::line_end;
    if (is_ascii_digit(c)) return CharClass::digit;
    if (is_ascii_alpha(c) || c == '_') return CharClass::letter;
    switch (c) {
        case '\'':
        case '`':
            return CharClass::apostrophe;
        case '"':
            return CharClass::quote;
        case '-':
            return CharClass::dash;
        case '.':
            return CharClass::period;
        case '!':
        case '?':
            return CharClass::exclaim;
        case '$':
            return CharClass::currency;
        default:
            // Control characters separate words as spaces do.
            return c <= ' ' || c == 0x7F ? CharClass::space : CharClass::other;
    }
}

inline constexpr std::array<CharClass, 128> ascii_classes = [] {
    std::array<CharClass, 128> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i] = ascii_class(static_cast<char>(i));
    return classes;
}();

/// character_at() for what is not ASCII.
Character wide_character_at(std::string_view text, std::size_t at);

/// The character that starts at text[at]; behind the end a space of size 0.
inline Character character_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < ascii_classes.size()) return {byte, 1, ascii_classes[byte]};
    return wide_character_at(text, at);
}

constexpr bool is_space(CharClass kind) {
    return kind == CharClass::space || kind == CharClass::line_end;
}

}  // namespace entente::text
