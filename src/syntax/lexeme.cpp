#include "syntax/lexeme.h"

#include <algorithm>
#include <utility>

#include <xxhash.h>

#include "base/hashing.h"
#include "base/strings.h"

namespace entente::syntax {
namespace {

/// Longer words (there are pages with 100 kB without a space) are known by their first bytes.
constexpr std::size_t longest_word = 64;

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> typographic{{
    {"\u2018", "'"},
    {"\u2019", "'"},
    {"\u201B", "'"},
    {"\u00B4", "'"},
    {"\u201C", "\""},
    {"\u201D", "\""},
    {"\u201E", "\""},
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2013", "--"},
    {"\u2014", "--"},
}};

/// The word without a byte above longest_word, cut between characters.
std::string_view capped(std::string_view form) {
    if (form.size() <= longest_word) return form;
    std::size_t end = longest_word;
    while (end > 0 && (static_cast<unsigned char>(form[end]) & 0xC0U) == 0x80U)
        --end;
    return form.substr(0, end);
}

enum class Letters : std::uint8_t { none, lower, initial, upper, mixed };

Letters letters_of(std::string_view form) {
    std::size_t upper_count = 0;
    std::size_t lower_count = 0;
    bool upper_first = false;
    const std::string low = lower(form);
    for (std::size_t i = 0; i < form.size(); i += utf8_length(form, i)) {
        const std::size_t length = utf8_length(form, i);
        const bool is_upper = form.substr(i, length) != std::string_view(low).substr(i, length);
        const bool is_lower =
            !is_upper && (is_ascii_lower(form[i]) || static_cast<unsigned char>(form[i]) >= 0xC3U);
        if (upper_count + lower_count == 0) upper_first = is_upper;
        upper_count += is_upper ? 1U : 0U;
        lower_count += is_lower ? 1U : 0U;
    }
    if (upper_count + lower_count == 0) return Letters::none;
    if (upper_count == 0) return Letters::lower;
    if (upper_count == 1 && upper_first) return Letters::initial;
    return lower_count == 0 ? Letters::upper : Letters::mixed;
}

std::uint16_t shape_of(std::string_view form, Letters letters) {
    bool digit = false;
    bool hyphen = false;
    bool period = false;
    bool other = false;
    for (const char c : form) {
        digit = digit || is_ascii_digit(c);
        hyphen = hyphen || c == '-';
        period = period || c == '.';
        other = other || (!is_ascii_alpha(c) && !is_ascii_digit(c) && c != '-' && c != '.');
    }
    const bool single = form.size() == 1;
    return static_cast<std::uint16_t>(static_cast<unsigned>(letters) | (digit ? 8U : 0U) |
                                      (hyphen ? 16U : 0U) | (period ? 32U : 0U) |
                                      (other ? 64U : 0U) | (single ? 128U : 0U));
}

/// English inflection undone, after the detachment rules of WordNet's Morphy.
struct Detachment {
    std::string_view ending;
    std::string_view replacement;
};
constexpr std::array<Detachment, 12> detachments{{
    {"ies", "y"},
    {"s", ""},
    {"es", ""},
    {"ied", "y"},
    {"ed", "e"},
    {"ed", ""},
    {"ing", "e"},
    {"ing", ""},
    {"iest", "y"},
    {"est", ""},
    {"ier", "y"},
    {"er", ""},
}};

/// Sets `base` to the word with its ending replaced; false where it has not that ending.
bool detach(std::string_view word, const Detachment& rule, std::string& base) {
    if (word.size() < rule.ending.size() + 2 || word.size() > longest_word) return false;
    if (!word.ends_with(rule.ending)) return false;
    base.assign(word.substr(0, word.size() - rule.ending.size()));
    base += rule.replacement;
    return true;
}

}  // namespace

std::uint64_t hash_of(std::string_view text) {
    return XXH3_64bits(text.data(), text.size());
}

std::string normalised(std::string_view form) {
    form = capped(form);
    const bool ascii = std::all_of(form.begin(), form.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    for (const auto& [mark, plain] : typographic) {
        if (ascii) break;
        const std::size_t at = form.find(mark);
        if (at == std::string_view::npos) continue;
        std::string out(form.substr(0, at));
        out += plain;
        out += form.substr(at + mark.size());
        return normalised(out);
    }
    std::string out = lower(form);
    for (char& c : out)
        if (is_ascii_digit(c)) c = '0';
    return out;
}

Casing casing_of(std::span<const std::string_view> forms) {
    std::size_t words = 0;
    std::size_t capital = 0;
    std::size_t all_capital = 0;
    bool any_capital = false;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const Letters letters = letters_of(capped(forms[i]));
        any_capital = any_capital || (letters != Letters::none && letters != Letters::lower);
        // Short words stay small in most headlines, and any first word is capital.
        if (i == 0 || forms[i].size() < 4 || letters == Letters::none) continue;
        ++words;
        capital += letters != Letters::lower ? 1U : 0U;
        all_capital += letters == Letters::upper ? 1U : 0U;
    }
    if (!any_capital) return Casing::lower;
    if (words < 2) return Casing::mixed;
    if (all_capital * 4 >= words * 3) return Casing::upper;
    const bool all_but_few = words < 4 ? capital == words : capital * 5 >= words * 4;
    return all_but_few ? Casing::title : Casing::mixed;
}

std::uint64_t Dictionary::feature(std::string_view normalised_word) {
    return mix(hash_of(normalised_word));
}

std::uint16_t Dictionary::listed(std::string_view word) const {
    if (classes_.labels() != word_classes) return 0;
    std::array<std::int32_t, word_classes> scores{};
    const std::uint64_t features[] = {feature(word)};
    classes_.score(features, scores);
    unsigned bits = 0;
    for (unsigned i = 0; i < word_classes; ++i)
        bits |= (scores[i] != 0 ? 1U : 0U) << i;
    return static_cast<std::uint16_t>(bits);
}

std::uint16_t Dictionary::base_classes(std::string_view word) const {
    unsigned bits = 0;
    std::string base;
    for (const Detachment& rule : detachments) {
        if (!detach(word, rule, base)) continue;
        bits |= listed(base);
    }
    return static_cast<std::uint16_t>(bits);
}

std::uint16_t Dictionary::classes(std::string_view word) const {
    return static_cast<std::uint16_t>(listed(word) | base_classes(word) << word_classes);
}

void read_lexemes(std::span<const std::string_view> forms, const Dictionary& dictionary,
                  std::vector<Lexeme>& out) {
    const auto casing = static_cast<unsigned>(casing_of(forms));
    out.resize(forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const std::string word = normalised(forms[i]);
        const std::string_view view = word;
        Lexeme& lexeme = out[i];
        lexeme.form = hash_of(forms[i]);
        lexeme.word = hash_of(view);
        for (std::size_t k = 0; k < lexeme.prefixes.size(); ++k)
            lexeme.prefixes[k] = hash_of(view.substr(0, k + 1));
        for (std::size_t k = 0; k < lexeme.suffixes.size(); ++k)
            lexeme.suffixes[k] = hash_of(view.substr(view.size() - std::min(view.size(), k + 1)));
        const std::string_view form = capped(forms[i]);
        lexeme.shape = shape_of(form, letters_of(form));
        lexeme.shape_here =
            static_cast<std::uint16_t>(lexeme.shape | casing << 8U | (i == 0 ? 1U << 10U : 0U));
        lexeme.classes = dictionary.classes(view);
    }
}

}  // namespace entente::syntax
