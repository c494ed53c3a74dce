#include "page/line_patterns.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

bool is_edge_mark(char c) {
    return static_cast<unsigned char>(c) < 0x80 && !is_ascii_alpha(c) && !is_ascii_digit(c);
}

bool is_number(std::string_view word) {
    return std::all_of(word.begin(), word.end(), is_ascii_digit);
}

// The typographic apostrophe becomes the typewriter's, so that a pattern is written once.
void straighten_apostrophes(std::string& line) {
    constexpr std::string_view curly = "\u2019";
    for (std::size_t at = line.find(curly); at != std::string::npos; at = line.find(curly, at)) {
        line.replace(at, curly.size(), "'");
    }
}

}  // namespace

LineWords::LineWords(std::string_view line) : lowered_(lower(line)) {
    straighten_apostrophes(lowered_);
    for (std::string_view word : split_words(lowered_)) {
        while (!word.empty() && is_edge_mark(word.front()))
            word.remove_prefix(1);
        while (!word.empty() && is_edge_mark(word.back()))
            word.remove_suffix(1);
        if (!word.empty()) words_.push_back(word);
    }
}

void LinePatterns::add(std::string_view text, std::uint8_t value) {
    Pattern pattern{{}, value};
    for (std::string_view word : split_words(text))
        pattern.words.emplace_back(word);
    if (pattern.words.empty()) return;
    const std::string& first = pattern.words.front();
    const std::string key = first == "<n>" || first == "*" ? "" : first;
    by_first_[key].push_back(std::move(pattern));
}

std::optional<std::uint8_t> LinePatterns::match(const LineWords& line) const {
    const auto& words = line.words();
    if (words.empty() || words.size() > max_words) return {};
    for (const std::string& key : {std::string(words.front()), std::string()}) {
        const auto found = by_first_.find(key);
        if (found == by_first_.end()) continue;
        for (const Pattern& pattern : found->second) {
            if (covers(pattern.words, words)) return pattern.value;
        }
    }
    return {};
}

// The usual two-pointer match with one point of return, at the last `*`.
bool LinePatterns::covers(const std::vector<std::string>& pattern,
                          const std::vector<std::string_view>& words) {
    std::size_t p = 0;
    std::size_t w = 0;
    std::size_t star = pattern.size();
    std::size_t resume = 0;
    while (w < words.size()) {
        if (p < pattern.size() && pattern[p] == "*") {
            star = p++;
            resume = w;
        } else if (p < pattern.size() &&
                   (pattern[p] == words[w] || (pattern[p] == "<n>" && is_number(words[w])))) {
            ++p;
            ++w;
        } else if (star < pattern.size()) {
            p = star + 1;
            w = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == "*")
        ++p;
    return p == pattern.size();
}

}  // namespace entente
