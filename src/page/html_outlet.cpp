#include "page/html_outlet.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t max_outlet_words = 7;
// Of a headline that title and page have in common.
constexpr std::size_t min_letters = 12;
// How far up from the page's end its copyright may stand, in pieces.
constexpr std::size_t max_end = 60;

constexpr std::array<std::string_view, 8> marks{" | ",  " - ", " \u2013 ", " \u2014 ",
                                                " :: ", " / ", " : ",      ": "};

bool is_outlet(std::string_view text) {
    return !text.empty() && split_words(text).size() <= max_outlet_words;
}

bool is_of_headline(std::string_view part, const std::string& headline) {
    const std::string letters = letters_of(part);
    return letters.size() >= min_letters && (headline.find(letters) != std::string::npos ||
                                             letters.find(headline) != std::string::npos);
}

std::string_view in_title(std::string_view title, const std::string& headline) {
    for (const std::string_view mark : marks) {
        const std::size_t last = title.rfind(mark);
        if (last == std::string_view::npos) continue;
        const std::string_view behind = trim(title.substr(last + mark.size()));
        if (is_outlet(behind) && is_of_headline(title.substr(0, last), headline)) return behind;
        const std::size_t first = title.find(mark);
        const std::string_view before = trim(title.substr(0, first));
        if (is_outlet(before) && is_of_headline(title.substr(first + mark.size()), headline)) {
            return before;
        }
    }
    return {};
}

// Of "© 2014 The Harbour Post. All rights reserved.".
std::string_view in_copyright(std::string_view line) {
    const std::size_t sign = line.find("\u00A9");
    const std::size_t word = line.find("opyright");
    std::size_t at = std::min(sign, word);
    if (at == std::string_view::npos) return {};
    const auto is_name_start = [](char c) {
        return is_ascii_upper(c) || static_cast<unsigned char>(c) >= 0xC3;
    };
    at = line.find_first_of("0123456789", at);
    while (at < line.size() && !is_name_start(line[at]))
        ++at;
    if (at >= line.size()) return {};
    std::string_view name = line.substr(at);
    for (const std::string_view end : {". ", " All rights", ", ", " | "})
        name = name.substr(0, name.find(end));
    while (name.ends_with('.'))
        name.remove_suffix(1);
    return is_outlet(name) ? trim(name) : std::string_view();
}

}  // namespace

std::string letters_of(std::string_view text) {
    std::string out;
    for (const char c : lower(text)) {
        const bool letter = is_ascii_alpha(c) || is_ascii_digit(c);
        if (letter || static_cast<unsigned char>(c) >= 0x80) out += c;
    }
    return out;
}

std::string_view without_outlet(std::string_view title, std::string_view outlet) {
    for (const std::string_view mark : marks) {
        const std::size_t at = title.rfind(mark);
        if (at != std::string_view::npos && !outlet.empty() &&
            equals_ignoring_ascii_case(trim(title.substr(at + mark.size())), outlet)) {
            return trim(title.substr(0, at));
        }
    }
    return title;
}

std::string_view outlet_of(const HtmlPieces& page, std::string_view headline) {
    const std::string letters = letters_of(headline);
    if (letters.size() >= min_letters) {
        const std::string_view outlet = in_title(page.title, letters);
        if (!outlet.empty()) return outlet;
    }
    const std::size_t end = page.pieces.size();
    for (std::size_t i = end - std::min(end, max_end); i < end; ++i) {
        const std::string_view outlet = in_copyright(page.pieces[i].span.in(page.text));
        if (!outlet.empty()) return outlet;
    }
    return {};
}

}  // namespace entente
