#include "text/characters.h"

#include <algorithm>
#include <iterator>

#include "base/strings.h"

namespace entente::text {
namespace {

struct Range {
    char32_t first;
    char32_t last;
    CharClass kind;
};

// Above ASCII, in order; what lies between is a letter.
constexpr Range ranges[] = {
    {0x0085, 0x0085, CharClass::line_end},   {0x00A0, 0x00A0, CharClass::space},
    {0x00A1, 0x00A1, CharClass::other},      {0x00A2, 0x00A5, CharClass::currency},
    {0x00A6, 0x00A9, CharClass::other},      {0x00AB, 0x00AB, CharClass::quote},
    {0x00AC, 0x00AC, CharClass::other},      {0x00AE, 0x00B1, CharClass::other},
    {0x00B4, 0x00B4, CharClass::apostrophe}, {0x00B6, 0x00B8, CharClass::other},
    {0x00BB, 0x00BB, CharClass::quote},      {0x00BF, 0x00BF, CharClass::other},
    {0x00D7, 0x00D7, CharClass::other},      {0x00F7, 0x00F7, CharClass::other},
    {0x1680, 0x1680, CharClass::space},      {0x2000, 0x200B, CharClass::space},
    {0x2010, 0x2015, CharClass::dash},       {0x2018, 0x201B, CharClass::apostrophe},
    {0x201C, 0x201F, CharClass::quote},      {0x2020, 0x2025, CharClass::other},
    {0x2026, 0x2026, CharClass::ellipsis},   {0x2028, 0x2029, CharClass::line_end},
    {0x202F, 0x202F, CharClass::space},      {0x2030, 0x2038, CharClass::other},
    {0x2039, 0x203A, CharClass::quote},      {0x203B, 0x205E, CharClass::other},
    {0x205F, 0x205F, CharClass::space},      {0x20A0, 0x20CF, CharClass::currency},
    {0x2100, 0x2211, CharClass::other},      {0x2212, 0x2212, CharClass::dash},
    {0x2213, 0x2BFF, CharClass::other},      {0x3000, 0x3000, CharClass::space},
    {0x3001, 0x3004, CharClass::other},      {0x3008, 0x3020, CharClass::other},
    {0xFE30, 0xFE6B, CharClass::other},      {0xFEFF, 0xFEFF, CharClass::space},
    {0xFF01, 0xFF0F, CharClass::other},      {0xFF1A, 0xFF20, CharClass::other},
    {0x1F000, 0x1FAFF, CharClass::other},
};

CharClass class_above_ascii(char32_t code) {
    const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), code,
                                        [](char32_t c, const Range& r) { return c < r.first; });
    if (after == std::begin(ranges)) return CharClass::letter;
    const Range& range = *std::prev(after);
    return code <= range.last ? range.kind : CharClass::letter;
}

}  // namespace

Character wide_character_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::uint32_t size = utf8_length(text, at);
    if (size == 1) return {byte, 1, CharClass::letter};
    char32_t code = byte & (0x7FU >> size);
    for (std::uint32_t i = 1; i < size; ++i)
        code = code << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return {code, size, class_above_ascii(code)};
}

}  // namespace entente::text
