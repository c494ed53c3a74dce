#include "base/strings.h"

#include <charconv>

namespace entente {

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_ascii_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_ascii_space(text.back()))
        text.remove_suffix(1);
    return text;
}

namespace {

// Lower case of a two-byte letter, in place: Latin-1, Latin Extended-A, Greek and Cyrillic
// capitals.
void lower_two_bytes(char* bytes) {
    const auto b0 = static_cast<unsigned char>(bytes[0]);
    const auto b1 = static_cast<unsigned char>(bytes[1]);
    unsigned code = (static_cast<unsigned>(b0 & 0x1FU) << 6U) | (b1 & 0x3FU);
    const bool latin1 = code >= 0xC0 && code <= 0xDE && code != 0xD7;
    const bool extended_even = (code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177);
    const bool extended_odd = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    const bool greek = code >= 0x391 && code <= 0x3A9;
    if (latin1 || greek || (code >= 0x410 && code <= 0x42F)) {
        code += 32;
    } else if (code >= 0x400 && code <= 0x40F) {
        code += 80;
    } else if (code == 0x130) {  // dotted I
        return;
    } else if (extended_even) {
        code |= 1U;
    } else if (extended_odd) {
        code += code & 1U;
    } else if (code == 0x178) {
        code = 0xFF;
    } else {
        return;
    }
    bytes[0] = static_cast<char>(0xC0U | (code >> 6U));
    bytes[1] = static_cast<char>(0x80U | (code & 0x3FU));
}

}  // namespace

std::string lower(std::string_view text) {
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto byte = static_cast<unsigned char>(out[i]);
        if (byte < 0x80) {
            out[i] = ascii_lower(out[i]);
        } else if (byte >= 0xC3 && byte <= 0xD3 && i + 1 < out.size() &&
                   (static_cast<unsigned char>(out[i + 1]) & 0xC0U) == 0x80U) {
            lower_two_bytes(out.data() + i);
            ++i;
        }
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    while (true) {
        const std::size_t stop = text.find(separator, start);
        parts.push_back(text.substr(start, stop - start));
        if (stop == std::string_view::npos) return parts;
        start = stop + 1;
    }
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t i = 0;
    while (i < text.size()) {
        while (i < text.size() && is_ascii_space(text[i]))
            ++i;
        const std::size_t start = i;
        while (i < text.size() && !is_ascii_space(text[i]))
            ++i;
        if (i > start) words.push_back(text.substr(start, i - start));
    }
    return words;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) out += separator;
        out += parts[i];
    }
    return out;
}

std::optional<std::int64_t> parse_int(std::string_view text) {
    std::int64_t value = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || stop != text.data() + text.size() || text.empty()) return {};
    return value;
}

std::optional<double> parse_decimal(std::string_view text) {
    double value = 0;
    const auto [stop, fault] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (fault != std::errc() || stop != text.data() + text.size() || text.empty()) return {};
    return value;
}

bool equals_ignoring_ascii_case(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (ascii_lower(a[i]) != ascii_lower(b[i])) return false;
    }
    return true;
}

std::uint32_t utf8_length(std::string_view text, std::size_t i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::uint32_t wanted = lead < 0xC2   ? 1
                                 : lead < 0xE0 ? 2
                                 : lead < 0xF0 ? 3
                                 : lead < 0xF5 ? 4
                                               : 1;
    for (std::uint32_t k = 1; k < wanted; ++k) {
        if (i + k >= text.size()) return 1;
        if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return 1;
    }
    return wanted;
}

}  // namespace entente
