#include "page/dateline.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t max_dateline = 120;
constexpr std::size_t max_place_words = 4;

// The mark that ends a dateline, and what stands before it.
struct Head {
    std::string_view words;    ///< "BEIRUT, Lebanon, March 3 (AP)"
    std::uint32_t length = 0;  ///< with the mark and the space behind it
};

// The first ": ", " - ", " -- ", en or em dash. A dash must stand between spaces, or be an em dash:
// a hyphen inside a name ("PORT-AU-PRINCE") is none.
std::optional<Head> head_of(std::string_view paragraph) {
    constexpr std::array<std::string_view, 8> marks{" -- ", " - ",     " \u2013 ", " \u2014 ",
                                                    ": ",   "\u2014 ", "\u2014",   ":\u00A0"};
    const std::string_view start = paragraph.substr(0, max_dateline);
    std::size_t at = std::string_view::npos;
    std::string_view mark;
    for (const std::string_view candidate : marks) {
        const std::size_t found = start.find(candidate);
        if (found < at) {
            at = found;
            mark = candidate;
        }
    }
    if (at == std::string_view::npos && start.ends_with(':')) {
        return Head{start.substr(0, start.size() - 1), static_cast<std::uint32_t>(start.size())};
    }
    if (at == std::string_view::npos || at == 0) return {};
    return Head{start.substr(0, at), static_cast<std::uint32_t>(at + mark.size())};
}

bool has_lower(std::string_view word) {
    return std::any_of(word.begin(), word.end(), is_ascii_lower);
}

// A name's word: opens with a capital (or a non-ASCII letter), or a joining particle,
// or the slash of "Oslo / Bergen".
bool is_name_word(std::string_view word) {
    const char first = word.front();
    return is_ascii_upper(first) || static_cast<unsigned char>(first) >= 0x80 || word == "of" ||
           word == "de" || word == "al" || word == "the" || word == "and" || word == "/";
}

bool is_name(std::string_view part, std::size_t most) {
    const auto words = split_words(part);
    return !words.empty() && words.size() <= most &&
           std::all_of(words.begin(), words.end(), is_name_word) &&
           std::none_of(part.begin(), part.end(),
                        [](char c) { return is_ascii_digit(c) || c == '"' || c == ';'; });
}

// Takes the last "(...)" off the head, as the agency where it names one.
bool take_agency(std::string_view& words, Dateline& dateline, const PageCues& cues) {
    if (!words.ends_with(')')) return true;
    const std::size_t open = words.rfind('(');
    if (open == std::string_view::npos) return false;
    const std::string_view inside = trim(words.substr(open + 1, words.size() - open - 2));
    if (const auto known = cues.agency(inside)) {
        dateline.agency = *known;
    } else if (is_name(inside, 4)) {
        dateline.agency = inside;
    } else {
        return false;
    }
    words = trim(words.substr(0, open));
    return true;
}

// Takes the date off the head's end; whether one was there.
bool take_date(std::string_view& words, Dateline& dateline, const PageCues& cues) {
    const auto dates = cues.dates().find(words);
    if (dates.empty() || dates.back().span.end != words.size()) return false;
    dateline.date = dates.back().date;
    words = trim(words.substr(0, dates.back().span.begin));
    while (!words.empty() && (words.back() == ',' || is_ascii_space(words.back())))
        words.remove_suffix(1);
    return true;
}

// The place before the first comma, which may be followed by its region.
bool take_place(std::string_view words, Dateline& dateline, const PageCues& cues) {
    const auto parts = split(words, ',');
    if (parts.size() > 3) return false;
    for (const std::string_view part : parts) {
        if (!is_name(part, max_place_words)) return false;
    }
    dateline.place = trim(parts.front());
    return !cues.is_no_place(dateline.place) && !cues.agency(dateline.place);
}

}  // namespace

std::optional<Dateline> parse_dateline(std::string_view paragraph, const PageCues& cues) {
    const auto head = head_of(paragraph);
    if (!head) return {};
    Dateline dateline;
    dateline.length = head->length;
    std::string_view words = trim(head->words);
    bool dated = take_date(words, dateline, cues);
    if (!take_agency(words, dateline, cues)) return {};
    dated = take_date(words, dateline, cues) || dated;
    // "(Reuters) - Talks began": an agency may leave the place out.
    const bool agency_alone = words.empty() && cues.agency(dateline.agency);
    if (!agency_alone && (words.empty() || !take_place(words, dateline, cues))) return {};
    const bool listed = cues.is_dateline_place(dateline.place);
    const bool capitals = !has_lower(dateline.place) && dateline.place.size() > 2;
    dateline.vouched = dated || !dateline.agency.empty() || listed;
    if (!capitals && !dateline.vouched) return {};
    // On a line of its own only a listed place is one: "SUMMARY:" looks the same.
    if (paragraph.size() == dateline.length && !listed) return {};
    return dateline;
}

}  // namespace entente
