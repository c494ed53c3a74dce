#include "page/line_patterns.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::string_view number = "<n>";
constexpr std::string_view any = "*";
constexpr std::string_view curly_apostrophe = "\u2019";

bool is_edge_mark(char c) {
    return static_cast<unsigned char>(c) < 0x80 && !is_ascii_alpha(c) && !is_ascii_digit(c);
}

std::string_view bare(std::string_view word) {
    while (!word.empty() && is_edge_mark(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && is_edge_mark(word.back()))
        word.remove_suffix(1);
    return word;
}

// A line or word in lower case, with the typewriter's apostrophe, so that a pattern is written
// once.
std::string plain(std::string_view text) {
    std::string out = lower(text);
    for (std::size_t at = out.find(curly_apostrophe); at != std::string::npos;
         at = out.find(curly_apostrophe, at)) {
        out.replace(at, curly_apostrophe.size(), "'");
    }
    return out;
}

// The first or last word of a line that has anything but punctuation.
std::string first_word(std::string_view line) {
    for (line = trim(line); !line.empty(); line = trim(line)) {
        const std::size_t end = std::min(line.find_first_of(" \t\n"), line.size());
        if (const auto word = bare(line.substr(0, end)); !word.empty()) return plain(word);
        line.remove_prefix(end);
    }
    return {};
}
std::string last_word(std::string_view line) {
    for (line = trim(line); !line.empty(); line = trim(line)) {
        const std::size_t space = line.find_last_of(" \t\n");
        const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
        if (const auto word = bare(line.substr(begin)); !word.empty()) return plain(word);
        line.remove_suffix(line.size() - begin);
    }
    return {};
}

bool is_number(std::string_view word) {
    return std::all_of(word.begin(), word.end(), is_ascii_digit);
}

}  // namespace

bool LinePatterns::add(std::string_view text, std::uint8_t value) {
    Pattern pattern{{}, value};
    for (std::string_view word : split_words(text))
        pattern.words.emplace_back(word);
    if (pattern.words.empty()) return false;
    const auto is_word = [](const std::string& word) { return word != number && word != any; };
    const std::string first = pattern.words.front();
    const std::string last = pattern.words.back();
    if (!is_word(first) && !is_word(last)) return false;
    auto& bucket = is_word(first) ? by_first_[first] : by_last_[last];
    bucket.push_back(std::move(pattern));
    return true;
}

std::optional<std::uint8_t> LinePatterns::match(std::string_view line) const {
    const auto first = by_first_.find(first_word(line));
    const auto last = by_last_.find(last_word(line));
    if (first == by_first_.end() && last == by_last_.end()) return {};
    const std::string words_of_line = plain(line);
    std::vector<std::string_view> words;
    for (const std::string_view word : split_words(words_of_line)) {
        if (const auto core = bare(word); !core.empty()) words.push_back(core);
        if (words.size() > max_words) return {};
    }
    const auto try_all = [&](const std::vector<Pattern>& patterns) -> std::optional<std::uint8_t> {
        for (const Pattern& pattern : patterns) {
            if (covers(pattern, words)) return pattern.value;
        }
        return {};
    };
    std::optional<std::uint8_t> value;
    if (first != by_first_.end()) value = try_all(first->second);
    if (!value && last != by_last_.end()) value = try_all(last->second);
    return value;
}

// The usual two-pointer match with one point of return, at the last `*`.
bool LinePatterns::covers(const Pattern& pattern, const std::vector<std::string_view>& words) {
    const std::vector<std::string>& wanted = pattern.words;
    std::size_t p = 0;
    std::size_t w = 0;
    std::size_t star = wanted.size();
    std::size_t resume = 0;
    while (w < words.size()) {
        if (p < wanted.size() && wanted[p] == any) {
            star = p++;
            resume = w;
        } else if (p < wanted.size() &&
                   (wanted[p] == words[w] || (wanted[p] == number && is_number(words[w])))) {
            ++p;
            ++w;
        } else if (star < wanted.size()) {
            p = star + 1;
            w = ++resume;
        } else {
            return false;
        }
    }
    while (p < wanted.size() && wanted[p] == any)
        ++p;
    return p == wanted.size();
}

}  // namespace entente
