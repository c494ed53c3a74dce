#include "time/dates.h"

#include <algorithm>

#include "base/strings.h"

namespace entente::timex {
namespace {

constexpr int longest_month = 31;

Phrase calendar(std::uint32_t first, std::uint32_t last) {
    Phrase phrase;
    phrase.first = first;
    phrase.last = last;
    return phrase;
}

// Nothing glued before or behind that would make the digits part of a longer code.
bool stands_free(const Line& line, std::int64_t first, std::int64_t last) {
    const auto binds = [&](std::int64_t mark, std::int64_t beyond) {
        const bool joins = line.mark(mark, '-') || line.mark(mark, '/') || line.mark(mark, '.') ||
                           line.mark(mark, ':');
        return joins && line.at(beyond).is_digits();
    };
    if (line.at(first).glued &&
        (line.at(first - 1).shape != Lexeme::Shape::mark || binds(first - 1, first - 2))) {
        return false;
    }
    return !(line.at(last).glued && line.at(last).is_digits()) &&
           !(line.at(last).glued && line.at(last + 1).glued && binds(last, last + 1));
}

int full_year(const Lexeme& lexeme) {
    if (lexeme.width != 2) return lexeme.number;
    return lexeme.number + (lexeme.number < 70 ? 2000 : 1900);
}

// Day and month in an order that only their size tells.
std::optional<Phrase> in_either_order(Phrase phrase, int a, int b, bool day_first) {
    if (a > 12 || (day_first && b <= 12)) std::swap(a, b);
    phrase.month = a;
    phrase.day = b;
    if (a < 1 || a > 12 || b < 1 || b > longest_month) return {};
    if (!day_first && b <= 12 && a != b) {
        phrase.other_month = b;
        phrase.other_day = a;
    }
    return phrase;
}

// The dot of an abbreviation, where it is glued to it.
std::uint32_t behind_dot(const Line& line, std::uint32_t i) {
    return line.mark(i, '.') && line.at(i).glued ? i + 1 : i;
}

// A day of the month behind a month's name: "2", "2nd", "second"; and the index behind.
std::optional<Number> day_number(const Line& line, std::uint32_t i) {
    if (std::optional<Number> ordinal = ordinal_at(line, i)) return ordinal;
    const Lexeme& lexeme = line.at(i);
    if (!lexeme.is_digits() || lexeme.width > 2 || lexeme.number < 1 ||
        lexeme.number > longest_month) {
        return {};
    }
    if (line.glued_mark(i + 1, ',') && line.at(i + 2).width == 3) return {};  // "May 12,000"
    if (line.glued_mark(i + 1, '.') && line.at(i + 2).is_digits()) return {};
    if (line.glued_mark(i + 1, ':')) return {};  // "May 14:05"
    return Number{lexeme.number, false, false, i + 1};
}

// ", 2011", "2011", "of 2011" behind a day or a month.
std::uint32_t read_year(const Line& line, std::uint32_t i, Phrase& phrase) {
    const bool joined = line.mark(i, ',') || line.word(i, "of");
    const std::uint32_t at = joined ? i + 1 : i;
    const std::optional<int> year = year_digits(line, at);
    if (!year) return i;
    if (line.is(at + 1, WordClass::counted) || line.mark(at + 1, ':')) return i;
    phrase.year = year;
    return at + 1;
}

// "May 2-5", "May 2 to 5".
std::uint32_t read_last_day(const Line& line, std::uint32_t i, Phrase& phrase) {
    const bool dash = line.mark(i, '-');
    if (!dash && !line.word(i, "to") && !line.word(i, "through")) return i;
    const std::optional<Number> last = day_number(line, i + 1);
    if (!last || !phrase.day || *last->value <= *phrase.day) return i;
    if (line.is(last->next, WordClass::month) || line.is(last->next, WordClass::unit) ||
        line.is(last->next, WordClass::counted)) {
        return i;
    }
    phrase.last_day = last->value;
    return last->next;
}

bool ambiguous(const Sense& sense) {
    return sense.form == "weak" || sense.form == "abbreviation";
}

bool plural_noun(const Line& line, std::int64_t i) {
    if (line.is(i, WordClass::counted)) return true;
    const Token* token = line.token(i);
    return token != nullptr && token->xpos == Xpos::nns;
}

// A bare number of four digits is a year behind a preposition, an article with a noun behind the
// number, a bracket; never before what is counted.
bool year_has_evidence(const Line& line, std::int64_t i) {
    if (plural_noun(line, i + 1) && !line.is(i - 1, WordClass::determiner)) return false;
    if (line.is(i + 1, WordClass::counted) || line.is(i + 1, WordClass::unit)) return false;
    if (line.mark(i + 1, '%') || line.mark(i + 1, ':')) return false;
    const Lexeme& before = line.at(i - 1);
    if (before.token == none || before.is_mark('(') || before.is_mark(',')) {
        const bool ends =
            line.at(i + 1).token == none || line.at(i + 1).shape == Lexeme::Shape::mark;
        return ends && (before.is_mark('(') || line.at(i - 2).is_digits());
    }
    if (before.is(WordClass::article) || before.is(WordClass::determiner)) {
        const Lexeme& behind = line.at(i + 1);
        return behind.shape == Lexeme::Shape::letters && lower(line.form(i + 1)) != "of";
    }
    return before.is(WordClass::relation) || before.is(WordClass::preposition) ||
           before.is(WordClass::range_join) || before.is(WordClass::edge) ||
           before.is(WordClass::season) || before.is(WordClass::unit) || line.word(i - 1, "'s") ||
           (before.is_mark('-') && line.is(i - 2, WordClass::edge));
}

}  // namespace

bool stands_as_time(const Line& line, std::uint32_t i) {
    const Lexeme& lexeme = line.at(i);
    if (!lexeme.capital || lexeme.in_person) return false;
    const Token* token = line.token(i);
    if (token->upos == Upos::aux || token->xpos == Xpos::md) return false;
    if (line.is(i + 1, WordClass::relation) && line.word(i + 1, "for")) return false;
    const Lexeme& before = line.at(static_cast<std::int64_t>(i) - 1);
    if (before.is(WordClass::preposition) || before.is(WordClass::relation) ||
        before.is(WordClass::which) || before.is(WordClass::edge) ||
        before.is(WordClass::article) || before.is(WordClass::determiner) ||
        before.is(WordClass::range_join)) {
        return true;
    }
    return before.is_mark('-') && line.is(static_cast<std::int64_t>(i) - 2, WordClass::edge);
}

std::optional<Phrase> numeric_date(const Line& line, std::uint32_t i) {
    const Lexeme& a = line.at(i);
    const Lexeme& b = line.at(i + 2);
    const Lexeme& c = line.at(i + 4);
    if (!a.is_digits() || !b.is_digits() || !c.is_digits() || b.width > 2) return {};
    const char mark = line.at(i + 1).mark;
    if (mark != '-' && mark != '/' && mark != '.') return {};
    if (!line.glued_mark(i + 1, mark) || !line.glued_mark(i + 3, mark)) return {};
    if (!stands_free(line, i, i + 5)) return {};
    Phrase phrase = calendar(i, i + 5);
    if (a.width == 4 && c.width <= 2) {
        phrase.year = a.number;
        phrase.month = b.number;
        phrase.day = c.number;
        const bool possible = b.number >= 1 && b.number <= 12 && c.number >= 1 &&
                              c.number <= longest_month && a.number >= 1000;
        if (!possible) return {};
        return phrase;
    }
    const bool two_digit_year = c.width == 2 && a.width == 2 && b.width == 2 && mark == '/';
    if (a.width > 2 || (c.width != 4 && !two_digit_year)) return {};
    phrase.year = full_year(c);
    if (*phrase.year < 1000 || *phrase.year > 2100) return {};
    return in_either_order(phrase, a.number, b.number, mark == '.');
}

std::optional<Phrase> month_date(const Line& line, std::uint32_t i) {
    const Sense* month = line.sense(i, WordClass::month);
    if (month == nullptr || line.at(i).in_person) return {};
    if (line.at(i).glued && !line.mark(static_cast<std::int64_t>(i) - 1, '-') &&
        line.at(static_cast<std::int64_t>(i) - 1).shape != Lexeme::Shape::mark) {
        return {};
    }
    if (month->form == "weak" && !line.at(i).capital) return {};
    const std::uint32_t behind = month->form == "abbreviation" ? behind_dot(line, i + 1) : i + 1;
    Phrase phrase = calendar(i, behind);
    phrase.month = month->number;
    std::optional<Number> day = day_number(line, behind);
    if (!day && line.word(behind, "the")) {
        day = ordinal_at(line, behind + 1);
        if (day && line.at(day->next).shape == Lexeme::Shape::letters) day.reset();
    }
    if (day && *day->value <= longest_month) {
        phrase.day = day->value;
        phrase.last = read_last_day(line, day->next, phrase);
        phrase.last = read_year(line, phrase.last, phrase);
        return phrase;
    }
    phrase.last = read_year(line, behind, phrase);
    if (phrase.year || !ambiguous(*month) || stands_as_time(line, i)) return phrase;
    return {};
}

std::optional<Phrase> day_month_date(const Line& line, std::uint32_t i) {
    const std::optional<Number> day = day_number(line, i);
    if (!day || *day->value > longest_month) return {};
    if (line.at(i).glued && !line.mark(static_cast<std::int64_t>(i) - 1, '(')) return {};
    const std::uint32_t name = line.word(day->next, "of")        ? day->next + 1
                               : line.glued_mark(day->next, '-') ? day->next + 1
                                                                 : day->next;
    const Sense* month = line.sense(name, WordClass::month);
    if (month == nullptr || (ambiguous(*month) && !line.at(name).capital)) return {};
    const std::uint32_t behind =
        month->form == "abbreviation" ? behind_dot(line, name + 1) : name + 1;
    // "the 24 May 2 ...": a month with its own day behind is another date.
    Phrase phrase = calendar(i, behind);
    phrase.month = month->number;
    phrase.day = day->value;
    if (line.glued_mark(behind, '-') && year_digits(line, behind + 1)) {
        phrase.year = year_digits(line, behind + 1);
        phrase.last = behind + 2;
    } else {
        phrase.last = read_year(line, behind, phrase);
    }
    if (!phrase.year && line.at(behind).is_digits()) return {};
    return phrase;
}

std::optional<Phrase> weekday_name(const Line& line, std::uint32_t i) {
    const Sense* weekday = line.sense(i, WordClass::weekday);
    if (weekday == nullptr) return {};
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    if (line.is(before, WordClass::named_day) && line.at(before).capital) return {};
    Phrase phrase = calendar(i, i + 1);
    phrase.weekday = weekday->number;
    if (weekday->form == "abbreviation") {
        phrase.last = behind_dot(line, i + 1);
        const std::uint32_t next = line.mark(phrase.last, ',') ? phrase.last + 1 : phrase.last;
        const bool date_behind = line.is(next, WordClass::month) || line.at(next).is_digits();
        if (!line.at(i).capital || line.at(i).in_person) return {};
        if (!date_behind && !line.is(before, WordClass::preposition) &&
            !line.is(before, WordClass::which)) {
            return {};
        }
    }
    return phrase;
}

std::optional<Phrase> day_of_month(const Line& line, std::uint32_t i) {
    if (!line.word(i, "the")) return {};
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    if (!line.is(before, WordClass::preposition) && !line.is(before, WordClass::relation) &&
        !line.is(before, WordClass::weekday)) {
        return {};
    }
    const Lexeme& digits = line.at(i + 1);
    if (!digits.is_digits()) return {};
    const std::optional<Number> day = ordinal_at(line, i + 1);
    if (!day || *day->value < 1 || *day->value > longest_month) return {};
    const Lexeme& behind = line.at(day->next);
    if (behind.shape == Lexeme::Shape::letters && !behind.is(WordClass::preposition)) return {};
    if (behind.is_mark('-') || line.word(day->next, "of")) return {};
    Phrase phrase = calendar(i, day->next);
    phrase.day = day->value;
    return phrase;
}

std::optional<Phrase> year_number(const Line& line, std::uint32_t i) {
    const std::int64_t at = i;
    if (line.is(i, WordClass::fiscal)) {
        const std::uint32_t digits = line.word(i + 1, "year") ? i + 2 : i + 1;
        const std::optional<int> fiscal_year = year_digits(line, digits);
        if (!fiscal_year) return {};
        Phrase phrase = calendar(i, digits + 1);
        phrase.year = fiscal_year;
        phrase.fiscal = true;
        return phrase;
    }
    const Lexeme& lexeme = line.at(at);
    if (lexeme.is_digits() && lexeme.number > 0 && line.is(at + 1, WordClass::era) &&
        line.at(at + 1).capital) {
        Phrase phrase = calendar(i, i + 2);
        phrase.year = lexeme.number;
        phrase.before_christ = line.sense(at + 1, WordClass::era)->number < 0;
        return phrase;
    }
    const std::optional<int> year = year_digits(line, at);
    if (!year) return {};
    Phrase phrase = calendar(i, i + 1);
    phrase.year = year;
    const std::optional<int> other = year_digits(line, at + 2);
    const bool joined = line.glued_mark(at + 1, '-') || line.glued_mark(at + 1, '/');
    if (joined && other && *other > *year && stands_free(line, i, i + 3)) {
        phrase.last_year = other;
        phrase.last = i + 3;
        return phrase;
    }
    if (!year_has_evidence(line, at) || !stands_free(line, i, i + 1)) return {};
    return phrase;
}

std::optional<Phrase> season_name(const Line& line, std::uint32_t i) {
    const Sense* season = line.sense(i, WordClass::season);
    if (season == nullptr || line.at(i).in_person) return {};
    Phrase phrase = calendar(i, i + 1);
    phrase.season = season->number;
    phrase.last = read_year(line, i + 1, phrase);
    if (phrase.year) return phrase;
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    if (season->form != "weak") {
        // A capital and a capital before it make a name ("Arab Summer").
        if (line.at(i).capital && line.at(before).capital && line.at(before).word == nullptr) {
            return {};
        }
        return phrase;
    }
    // "spring", "fall": only "in (the) spring", "last fall"; "the fall of Kabul" is none.
    if (line.word(i + 1, "of")) return {};
    const bool in_the = line.is(before, WordClass::determiner) && line.word(before - 1, "in");
    if (line.is(before, WordClass::which) || line.word(before, "in") || in_the ||
        line.is(before, WordClass::edge)) {
        return phrase;
    }
    return {};
}

std::optional<Phrase> quarter_name(const Line& line, std::uint32_t i) {
    const bool q = line.word(i, "q") && line.at(i).capital && line.at(i + 1).glued &&
                   line.at(i + 1).width == 1;
    if (q && line.at(i + 1).number >= 1 && line.at(i + 1).number <= 4) {
        Phrase phrase = calendar(i, i + 2);
        phrase.quarter = line.at(i + 1).number;
        phrase.last = read_year(line, phrase.last, phrase);
        return phrase;
    }
    const std::optional<Number> nth = ordinal_at(line, i);
    if (!nth) return {};
    const std::optional<Unit> unit = unit_at(line, nth->next);
    const bool quarter = unit == Unit::quarter && *nth->value <= 4;
    const bool half = line.is(nth->next, WordClass::part) && *nth->value <= 2;
    if (!quarter && !half) return {};
    Phrase phrase = calendar(i, nth->next + 1);
    (quarter ? phrase.quarter : phrase.half_year) = nth->value;
    phrase.last = read_year(line, phrase.last, phrase);
    // Without a year a half may be one of a game, of a loaf.
    const bool year_behind =
        line.word(phrase.last, "of") && (line.is(phrase.last + 1, WordClass::which) ||
                                         unit_at(line, phrase.last + 2) == Unit::year);
    if (half && !phrase.year && !year_behind) return {};
    return phrase;
}

std::optional<Phrase> decade_name(const Line& line, std::uint32_t i) {
    const Lexeme& lexeme = line.at(i);
    if (!lexeme.is_digits() || lexeme.width != 4 || lexeme.number % 10 != 0) return {};
    std::uint32_t s = i + 1;
    if (line.mark(s, '\'') && line.at(s).glued) ++s;
    if (!line.word(s, "s") || !line.at(s).glued) return {};
    if (lexeme.number < 1000 || lexeme.number > 2100) return {};
    Phrase phrase = calendar(i, s + 1);
    phrase.decade = lexeme.number;
    return phrase;
}

std::optional<Phrase> century_name(const Line& line, std::uint32_t i) {
    const std::optional<Number> nth = ordinal_at(line, i);
    if (!nth || *nth->value < 1 || *nth->value > 22) return {};
    const std::uint32_t unit = line.mark(nth->next, '-') ? nth->next + 1 : nth->next;
    if (unit_at(line, unit) != Unit::century) return {};
    Phrase phrase = calendar(i, unit + 1);
    phrase.century = nth->value;
    return phrase;
}

std::optional<Phrase> holiday_name(const Line& line, std::uint32_t i) {
    const Lexeme& head = line.at(i);
    if ((!head.capital && !head.is_digits()) || head.in_person) return {};
    const std::string_view text = line.document.article.text;
    for (const Holiday& holiday : line.vocabulary.holidays(ascii_lower(text[head.span.begin]))) {
        const std::string_view there = text.substr(head.span.begin, holiday.name.size());
        if (!equals_ignoring_ascii_case(there, holiday.name)) continue;
        const std::uint32_t end = head.span.begin + static_cast<std::uint32_t>(holiday.name.size());
        std::uint32_t last = i;
        while (last < line.size() && line.at(last).span.end <= end)
            ++last;
        if (last == i || line.at(static_cast<std::int64_t>(last) - 1).span.end != end) continue;
        if (line.at(last).glued && line.at(last).shape != Lexeme::Shape::mark) continue;
        const std::string follower = lower(line.form(last));
        const bool wanted = holiday.followed_by.empty() ||
                            std::find(holiday.followed_by.begin(), holiday.followed_by.end(),
                                      follower) != holiday.followed_by.end();
        if (!wanted) continue;
        Phrase phrase = calendar(i, last);
        phrase.holiday = &holiday;
        if (holiday.rule.kind != HolidayRule::Kind::once) {
            phrase.last = read_year(line, last, phrase);
        }
        return phrase;
    }
    return {};
}

}  // namespace entente::timex
