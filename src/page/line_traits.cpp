#include "page/line_traits.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"

namespace entente {
namespace {

// No caption, title or line of furniture is longer: such a paragraph is prose and costs no look-up.
constexpr std::uint32_t max_caption_words = 70;
constexpr std::uint32_t max_title_words = 25;
constexpr std::uint32_t max_date_words = 16;
constexpr std::uint32_t max_credit_words = 8;
constexpr std::size_t max_credit = 120;

std::uint32_t count_words(std::string_view text) {
    std::uint32_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = is_ascii_space(c);
        words += static_cast<std::uint32_t>(!space && !inside);
        inside = !space;
    }
    return words;
}

// Takes closing quotes, brackets and spaces off the end.
std::string_view without_closers(std::string_view text) {
    constexpr std::array<std::string_view, 9> closers{"\"", "'",      ")",      "]",     "\u201D",
                                                      " ",  "\u2019", "\u00BB", "\u203A"};
    for (bool again = true; again && !text.empty();) {
        again = false;
        for (const std::string_view closer : closers) {
            if (text.ends_with(closer)) {
                text.remove_suffix(closer.size());
                again = true;
            }
        }
    }
    return text;
}

constexpr std::uint32_t max_field_name_words = 3;

bool ends_a_sentence(std::string_view text) {
    text = without_closers(text);
    return !text.empty() && (text.back() == '.' || text.back() == '?' || text.back() == '!' ||
                             text.back() == ':' || text.ends_with("\u2026"));
}

bool opens_as_title(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    return !is_ascii_lower(text.front()) &&
           (std::isalnum(first) != 0 || first >= 0x80 || first == '"' || first == '\'');
}

// A year, or "by": without one of them no line says who wrote the story or when.
bool may_be_meta(std::string_view text) {
    std::size_t digits = 0;
    for (const char c : text) {
        digits = is_ascii_digit(c) ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return text.starts_with("By ") || text.starts_with("BY ");
}

// The parts of a credit: "AP Photo/Jane Doe" has AP, Photo, Jane, Doe.
std::vector<std::string_view> credit_parts(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool joint = i == text.size() || is_ascii_space(text[i]) || text[i] == '/' ||
                           text[i] == ':' || text[i] == ',' || text[i] == '(' || text[i] == ')';
        if (!joint) continue;
        if (i > begin) parts.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    return parts;
}

// Whether these words credit something, and what.
std::optional<Credit> credit_in(std::string_view words, const PageCues& cues) {
    words = trim(words);
    if (words.empty() || count_words(words) > max_credit_words) return {};
    if (const auto agency = cues.agency(words)) return Credit{0, false, std::string(*agency)};
    const auto parts = credit_parts(words);
    if (parts.empty()) return {};
    const auto credits = [&](std::string_view part) { return cues.opens_credit(part); };
    const auto agency = std::find_if(parts.begin(), parts.end(),
                                     [&](auto part) { return cues.agency(part).has_value(); });
    if (agency != parts.end() && (words.find('/') != std::string_view::npos ||
                                  std::any_of(parts.begin(), parts.end(), credits))) {
        return Credit{0, true, std::string(*cues.agency(*agency))};
    }
    const bool named = parts.size() <= 4 && is_ascii_upper(words.front()) &&
                       std::any_of(parts.begin(), parts.end(), credits);  // "Tidewater Photo/File"
    if ((named || credits(parts.front())) && !words.ends_with('.')) return Credit{0, true, {}};
    return {};
}

std::optional<Credit> credit_at(std::string_view text, std::size_t mark, std::string_view inside,
                                const PageCues& cues) {
    auto credit = credit_in(inside, cues);
    if (credit) {
        while (mark > 0 && is_ascii_space(text[mark - 1]))
            --mark;
        credit->length = static_cast<std::uint32_t>(text.size() - mark);
    }
    return credit;
}

// "(photo credit: REUTERS/Jane Doe)", "(AFP)"; "[AFP]" credits a picture.
std::optional<Credit> bracketed_credit(std::string_view text, const PageCues& cues) {
    std::string_view closed = text;
    if (closed.ends_with('.')) closed.remove_suffix(1);
    const bool square = closed.ends_with(']');
    if (!square && !closed.ends_with(')')) return {};
    const std::size_t open = closed.rfind(square ? '[' : '(');
    if (open == std::string_view::npos) return {};
    auto credit = credit_at(text, open, closed.substr(open + 1, closed.size() - open - 2), cues);
    if (credit && square) credit->picture = true;
    return credit;
}

// "... on Thursday. - AFP Photo", "\u2014 Reuters", "\u2014Photo by the writer": the last dash,
// which if it is a hyphen stands behind a space.
std::optional<Credit> dashed_credit(std::string_view text, const PageCues& cues) {
    constexpr std::string_view long_dash_lead = "\xE2\x80";  // of U+2013 and U+2014
    for (std::size_t at = text.size(); at-- > 0;) {
        const bool hyphen = text[at] == '-' && (at == 0 || is_ascii_space(text[at - 1]));
        const bool doubled = text[at] == '-' && at > 0 && text[at - 1] == '-';
        const bool long_dash = text[at] == long_dash_lead[0] && at + 2 < text.size() &&
                               text[at + 1] == long_dash_lead[1] &&
                               (text[at + 2] == '\x93' || text[at + 2] == '\x94');
        if (!hyphen && !doubled && !long_dash) continue;
        const std::size_t begin = doubled ? at - 1 : at;
        return credit_at(text, begin, text.substr(at + (long_dash ? 3 : 1)), cues);
    }
    return {};
}

// "... in Vienna. Photograph: Jane Doe/AFP": a credit word in capitals before a colon.
std::optional<Credit> labelled_credit(std::string_view text, const PageCues& cues) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || !text.substr(colon).starts_with(": ")) return {};
    std::size_t begin = colon;
    while (begin > 0 && is_ascii_alpha(text[begin - 1]))
        --begin;
    if (begin == colon || !is_ascii_upper(text[begin])) return {};
    if (!cues.opens_credit(text.substr(begin, colon - begin))) return {};
    return credit_at(text, begin, text.substr(begin), cues);
}

// "... in Brasilia REUTERS/Jane Doe".
std::optional<Credit> slashed_credit(std::string_view text, const PageCues& cues) {
    const std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos) return {};
    std::size_t begin = slash;
    while (begin > 0 && !is_ascii_space(text[begin - 1]))
        --begin;
    if (!cues.agency(text.substr(begin, slash - begin))) return {};
    return credit_at(text, begin, text.substr(begin), cues);
}

// All credits stand at the end, so only the end is searched.
std::optional<Credit> credit_of(std::string_view text, const PageCues& cues) {
    const std::string_view end = text.substr(text.size() - std::min(text.size(), max_credit));
    for (const auto find : {bracketed_credit, labelled_credit, slashed_credit, dashed_credit}) {
        if (auto credit = find(end, cues)) return credit;
    }
    if (end.size() < text.size()) return {};
    return credit_at(text, 0, text, cues);
}

}  // namespace

std::uint32_t caption_credit_length(std::string_view caption) {
    constexpr std::size_t most_words = 6;
    std::size_t at = caption.size();
    const std::size_t bracket = caption.ends_with(')') ? caption.rfind('(') : std::string::npos;
    for (const std::size_t mark : {bracket, caption.rfind("\u2014"), caption.rfind("\u00A9")}) {
        if (mark == std::string_view::npos || mark == 0) continue;
        if (split_words(caption.substr(mark)).size() <= most_words) at = std::min(at, mark);
    }
    // "... in February. CORE/Anna Beck": behind the last full stop, with a slash.
    const std::size_t stop = caption.rfind(". ");
    if (stop != std::string_view::npos && caption.find('/', stop) != std::string_view::npos &&
        split_words(caption.substr(stop)).size() <= most_words) {
        at = std::min(at, stop + 2);
    }
    return static_cast<std::uint32_t>(caption.size() - at);
}

LineTraits traits_of(std::string_view paragraph, const PageCues& cues) {
    LineTraits traits;
    traits.words = count_words(paragraph);
    traits.sentence = ends_a_sentence(paragraph);
    traits.field_name = traits.words <= max_field_name_words && paragraph.ends_with(':');
    if (traits.words == 0 || traits.words > max_caption_words) return traits;
    traits.credit = credit_of(paragraph, cues);
    if (traits.credit) {
        const std::string_view before =
            trim(paragraph.substr(0, paragraph.size() - traits.credit->length));
        traits.sentence_before_credit = before.empty() || ends_a_sentence(before);
    }
    traits.caption = cues.caption(paragraph);
    if (traits.words > LinePatterns::max_words) return traits;
    const std::string_view core = without_closers(paragraph);
    traits.trails = core.ends_with("...") || core.ends_with("\u2026");
    traits.title = traits.words <= max_title_words && opens_as_title(paragraph) &&
                   (!traits.sentence || core.ends_with('?') || core.ends_with('!'));
    traits.cue = cues.line(paragraph);
    if (!core.ends_with('.')) traits.label = cues.label(paragraph);
    if (traits.words <= max_date_words) traits.date = cues.dates().line(paragraph);
    traits.byline = traits.cue == LineCue::byline || is_byline(paragraph);
    if (!traits.date && may_be_meta(paragraph)) {
        traits.meta = parse_meta_line(paragraph, cues);
    }
    return traits;
}

}  // namespace entente
