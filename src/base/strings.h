// The few operations on text that every room needs and the standard library lacks. ASCII only where
// the name says so; whatever needs Unicode properties asks ICU in the page room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

constexpr bool is_ascii_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
constexpr bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_ascii_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_alpha(char c) {
    return is_ascii_upper(c) || is_ascii_lower(c);
}
constexpr char ascii_lower(char c) {
    return is_ascii_upper(c) ? static_cast<char>(c + 32) : c;
}

std::string_view trim(std::string_view text);

/// Lower case of the ASCII letters and of the two-byte Latin and Cyrillic letters; other bytes
/// stay.
std::string lower(std::string_view text);

/// The fields between separators, empty fields kept; the views point into `text`.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The words between runs of ASCII white space.
std::vector<std::string_view> split_words(std::string_view text);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The whole of `text` as a base-10 integer, or nothing.
std::optional<std::int64_t> parse_int(std::string_view text);

/// The whole of `text` as a decimal number ("-9.5"), or nothing; never reads the locale.
std::optional<double> parse_decimal(std::string_view text);

bool equals_ignoring_ascii_case(std::string_view a, std::string_view b);

/// The length in bytes of the UTF-8 sequence that starts at text[i] (1 for a stray byte).
std::uint32_t utf8_length(std::string_view text, std::size_t i);

}  // namespace entente
