#include "page/meta_line.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t max_line = 240;
constexpr std::size_t max_byline_words = 12;
constexpr std::size_t max_name_words = 6;
constexpr std::size_t max_count_words = 3;
// Parts that say nothing known: the name of an outlet or a section.
constexpr int max_unknown = 2;

bool is_joiner(std::string_view word) {
    constexpr std::array<std::string_view, 17> joiners{
        "and", "in",  "for", "of",    "with",          "at",     "de",       "al",    "&",
        "the", "van", "von", "staff", "correspondent", "writer", "reporter", "editor"};
    return std::find(joiners.begin(), joiners.end(), word) != joiners.end();
}

bool are_names(std::string_view text, std::size_t most) {
    const auto words = split_words(text);
    return !words.empty() && words.size() <= most &&
           std::all_of(words.begin(), words.end(), [](std::string_view word) {
               return !is_ascii_lower(word.front()) || is_joiner(word);
           });
}

// The parts between bars, bullets, line ends, and dashes or slashes that stand alone.
std::vector<std::string_view> parts_of(std::string_view text) {
    constexpr std::array<std::string_view, 8> marks{"|",   "\u00B7",   "\u2022",   "\n",
                                                    " - ", " \u2013 ", " \u2014 ", " / "};
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](std::string_view each) {
            return text.substr(i).starts_with(each);
        });
        if (mark == marks.end()) {
            ++i;
            continue;
        }
        parts.push_back(trim(text.substr(begin, i - begin)));
        i += mark->size();
        begin = i;
    }
    parts.push_back(trim(text.substr(begin)));
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

class Reading {
  public:
    explicit Reading(const PageCues& cues) : cues_(cues) {}

    std::optional<MetaLine> read(std::string_view text) {
        for (const std::string_view part : parts_of(text)) {
            if (!take_date(part) && !take_names(part) && !take_by_and_date(part)) return {};
        }
        if (unknown_ > max_unknown) return {};
        const bool says = !line_.byline.empty() || line_.published || line_.updated;
        return says ? std::optional(std::move(line_)) : std::nullopt;
    }

  private:
    const PageCues& cues_;
    MetaLine line_;
    int unknown_ = 0;

    bool take_date(std::string_view part) {
        const auto date = cues_.dates().line(part);
        if (!date) return false;
        if (!line_.published) line_.published = date->published;
        if (!line_.updated) line_.updated = date->updated;
        line_.said_published = line_.said_published || date->said_published;
        return true;
    }

    bool take_names(std::string_view part) {
        if (!cues_.dates().find(part).empty()) return false;
        const auto words = split_words(part).size();
        if (is_byline(part) || (cues_.line(part) == LineCue::byline && words <= max_byline_words)) {
            if (line_.byline.empty()) line_.byline = part;
            return true;
        }
        if (const auto agency = cues_.agency(part)) {
            line_.agency = *agency;
            return true;
        }
        if (cues_.line(part)) return true;
        const bool count =
            words <= max_count_words && part.find_first_of("0123456789") != std::string_view::npos;
        if (!count && !are_names(part, max_name_words)) return false;
        ++unknown_;
        return true;
    }

    // "By Ida Lund Published January 9, 2016", "Staff, May 29, 2019", "Published 9 May by Ida Lund"
    bool take_by_and_date(std::string_view part) {
        const auto dates = cues_.dates().find(part);
        if (dates.empty() || !dates.front().date) return false;
        for (std::size_t at = 1; at <= dates.front().span.begin; ++at) {
            if (is_ascii_space(part[at - 1]) && take_both(part.substr(0, at), part.substr(at)))
                return true;
        }
        const std::size_t by = lower(part).find(" by ", dates.front().span.end);
        return by != std::string::npos && take_both(part.substr(by + 1), part.substr(0, by));
    }

    bool take_both(std::string_view names, std::string_view when) {
        names = trim(names);
        for (const std::string_view end : {",", ":", " on", " at", ","}) {
            if (names.ends_with(end)) names = trim(names.substr(0, names.size() - end.size()));
        }
        // "Submitted by Ida Lund"
        const std::size_t lead = names.find(" by ");
        if (lead != std::string_view::npos && names.find(' ') == lead) {
            names = names.substr(lead + 1);
        }
        const bool by = is_byline(names);
        if (!by && !are_names(names, 4)) return false;
        if (!take_date(when)) return false;
        if (line_.byline.empty()) line_.byline = names;
        return true;
    }
};

}  // namespace

bool is_byline(std::string_view text) {
    if (!equals_ignoring_ascii_case(text.substr(0, 3), "by ") &&
        !equals_ignoring_ascii_case(text.substr(0, 4), "by: ")) {
        return false;
    }
    const auto words = split_words(text);
    return words.size() >= 2 && words.size() <= max_byline_words &&
           are_names(text.substr(text.find(' ')), max_byline_words);
}

std::optional<MetaLine> parse_meta_line(std::string_view text, const PageCues& cues) {
    if (text.size() > max_line) return {};
    return Reading(cues).read(text);
}

}  // namespace entente
