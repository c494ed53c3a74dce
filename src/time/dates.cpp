#include "time/dates.h"

#include <algorithm>

#include "base/strings.h"
#include "time/numeric.h"

namespace entente::timex {
namespace {

constexpr int longest_month = 31;

Phrase calendar(std::uint32_t first, std::uint32_t last) {
    Phrase phrase;
    phrase.first = first;
    phrase.last = last;
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

// "May twenty-one" where nothing follows that the number could count.
std::optional<Number> day_in_words(const Line& line, std::uint32_t i) {
    if (!line.is(i, WordClass::number)) return {};
    const std::optional<Number> day = number_at(line, i);
    if (!day || *day->value < 1 || *day->value > longest_month) return {};
    const bool ends = line.at(day->next).shape == Lexeme::Shape::mark || year_at(line, day->next);
    return ends ? day : std::nullopt;
}

// ", 2011", "2011", "of 2011" behind a day or a month.
std::uint32_t read_year(const Line& line, std::uint32_t i, Phrase& phrase) {
    const bool joined = line.mark(i, ',') || line.word(i, "of");
    const std::optional<Number> year = year_at(line, joined ? i + 1 : i);
    if (!year) return i;
    if (line.is(year->next, WordClass::counted) || line.mark(year->next, ':')) return i;
    phrase.year = year->value;
    return year->next;
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

// The second half of "2013-14", "2013/2014": the year that it ends in; the index behind.
std::uint32_t read_split_year(const Line& line, std::uint32_t i, Phrase& phrase) {
    if (!line.glued_mark(i, '-') && !line.glued_mark(i, '/')) return i;
    const Lexeme& digits = line.at(i + 1);
    const int next = *phrase.year + 1;
    const bool follows = digits.is_digits() &&
                         (digits.width == 2 ? digits.number == next % 100 : digits.number == next);
    if (!follows) return i;
    phrase.year = next;
    return i + 2;
}

// A month that a range joins to another: "Nov-Feb 2017", "May to March".
bool in_month_range(const Line& line, std::uint32_t i) {
    const bool joined = line.mark(i, '-') || line.word(i, "to") || line.word(i, "through");
    return joined && line.is(i + 1, WordClass::month) && line.at(i + 1).capital;
}

// "4 to 22 January 1995", "between 2 and 7 Feb".
std::optional<Phrase> day_range_month(const Line& line, std::uint32_t i, const Number& day) {
    const bool between = line.word(static_cast<std::int64_t>(i) - 1, "between");
    const bool joined = line.is(day.next, WordClass::range_join) || line.mark(day.next, '-');
    if (!joined || (line.word(day.next, "and") && !between)) return {};
    const std::optional<Number> last = day_number(line, day.next + 1);
    if (!last || *last->value <= *day.value) return {};
    const std::uint32_t name = line.word(last->next, "of") ? last->next + 1 : last->next;
    const Sense* month = line.sense(name, WordClass::month);
    if (month == nullptr || (month->form == "weak" && !line.at(name).capital)) return {};
    Phrase phrase = calendar(i, name + 1);
    if (month->form == "abbreviation") phrase.last = behind_dot(line, name + 1);
    phrase.month = month->number;
    phrase.day = day.value;
    phrase.last_day = last->value;
    phrase.last = read_year(line, phrase.last, phrase);
    return phrase;
}

bool ambiguous(const Sense& sense) {
    return !sense.form.empty();
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
    // "2016 Q3", "2016 H1".
    if ((line.word(i + 1, "q") || line.word(i + 1, "h")) && line.at(i + 1).capital &&
        line.at(i + 2).glued && line.at(i + 2).width == 1) {
        return true;
    }
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

// "in nineteen seventy-eight".
std::optional<Phrase> year_in_words(const Line& line, std::uint32_t i) {
    const std::optional<Number> year = year_at(line, i);
    const Lexeme& before = line.at(static_cast<std::int64_t>(i) - 1);
    const bool dated = before.is(WordClass::preposition) || before.is(WordClass::relation) ||
                       before.is(WordClass::range_join);
    if (!year || !dated || line.is(year->next, WordClass::unit)) return {};
    if (plural_noun(line, year->next)) return {};
    Phrase phrase = calendar(i, year->next);
    phrase.year = year->value;
    return phrase;
}

// "Friday 13th", "Tuesday the thirty-first", "Thursday, the 5th".
std::optional<Phrase> day_behind_weekday(const Line& line, std::uint32_t i) {
    std::int64_t before = static_cast<std::int64_t>(i) - 1;
    if (line.mark(before, ',')) --before;
    if (line.mark(before, '.') && line.at(before).glued) --before;
    if (!line.is(before, WordClass::weekday)) return {};
    const bool the = line.word(i, "the");
    const std::optional<Number> day = ordinal_at(line, the ? i + 1 : i);
    if (!day || *day->value < 1 || *day->value > longest_month) return {};
    // "Tuesday the second blast", "Friday 13th Street".
    const Lexeme& behind = line.at(day->next);
    if (behind.shape == Lexeme::Shape::letters && !behind.is(WordClass::preposition)) return {};
    if (!the && !line.at(i).is_digits()) return {};
    Phrase phrase = calendar(i, day->next);
    phrase.day = day->value;
    return phrase;
}

// The letter and digit of "Q3", "H1": which part of a year; the index behind.
std::optional<std::uint32_t> letter_part(const Line& line, std::uint32_t i, Phrase& phrase) {
    const Lexeme& digit = line.at(i + 1);
    if (!digit.glued || digit.width != 1 || digit.number < 1) return {};
    if (line.word(i, "q") && digit.number <= 4) {
        phrase.quarter = digit.number;
    } else if (line.word(i, "h") && digit.number <= 2) {
        phrase.half_year = digit.number;
    } else {
        return {};
    }
    return i + 2;
}

// "Q3", "H1 2016", "q3 of 2016", "2016 Q3", "2019-H2". Alone only a quarter, and with its capital.
std::optional<Phrase> lettered_quarter(const Line& line, std::uint32_t i) {
    Phrase phrase = calendar(i, i);
    if (const std::optional<int> year = year_digits(line, i)) {
        phrase.year = year;
        const bool glued = line.glued_mark(i + 1, '-') || line.glued_mark(i + 1, '/');
        const std::optional<std::uint32_t> last = letter_part(line, glued ? i + 2 : i + 1, phrase);
        if (!last) return {};
        phrase.last = *last;
        return phrase;
    }
    const std::optional<std::uint32_t> last = letter_part(line, i, phrase);
    if (!last) return {};
    phrase.last = read_year(line, line.glued_mark(*last, '-') ? *last + 1 : *last, phrase);
    if (!phrase.year) phrase.last = *last;
    if (phrase.year || (phrase.quarter && line.at(i).capital)) return phrase;
    return {};
}

// "fiscal 2013", "financial year 2013/14", "FY13", "FY2013-14": named by the year that it ends in.
std::optional<Phrase> fiscal_year(const Line& line, std::uint32_t i) {
    const bool spelled = line.word(i + 1, "year");
    std::uint32_t at = spelled ? i + 2 : i + 1;
    if (line.glued_mark(at, '-')) ++at;
    Phrase phrase = calendar(i, at + 1);
    phrase.fiscal = true;
    phrase.year = year_digits(line, at);
    const Lexeme& digits = line.at(at);
    if (line.word(i, "fy") && !spelled && digits.glued && digits.width == 2) {
        phrase.year = 2000 + digits.number;
    } else if (line.word(i, "fy") && digits.glued && digits.width == 4) {
        phrase.year = digits.number;
    }
    if (!phrase.year) return {};
    phrase.last = read_split_year(line, at + 1, phrase);
    return phrase;
}

// "the 2013 fiscal year", "the 2013-14 financial year".
std::optional<Phrase> year_before_fiscal(const Line& line, std::uint32_t i) {
    const std::optional<int> year = year_digits(line, i);
    if (!year) return {};
    Phrase phrase = calendar(i, i + 1);
    phrase.year = year;
    phrase.fiscal = true;
    phrase.last = read_split_year(line, i + 1, phrase);
    if (!line.is(phrase.last, WordClass::fiscal) || !line.word(phrase.last + 1, "year")) return {};
    phrase.last += 2;
    return phrase;
}

}  // namespace

std::optional<Number> year_at(const Line& line, std::uint32_t i) {
    if (const std::optional<int> digits = year_digits(line, i)) {
        return Number{digits, false, false, i + 1};
    }
    const Sense* head = line.sense(i, WordClass::number);
    if (head == nullptr || head->number < 2 || head->number > 20) return {};
    std::uint32_t at = i + 1;
    int year = head->number * 100;
    if (line.word(at, "thousand")) {
        year *= 10;
        ++at;
        if (line.word(at, "and")) ++at;
    } else if (head->number < 11) {
        return {};
    }
    if (line.mark(at, '-')) ++at;
    if (line.word(at, "zero")) ++at;
    // "two thousand" alone counts things; a year it is only with its tail.
    const std::optional<Number> tail =
        line.is(at, WordClass::number) ? number_at(line, at) : std::nullopt;
    if (!tail || *tail->value < 1 || *tail->value > 99 || year < 1000 || year > 2000) return {};
    return Number{year + *tail->value, false, false, tail->next};
}

bool stands_as_time(const Line& line, std::uint32_t i) {
    const Lexeme& lexeme = line.at(i);
    if (lexeme.in_person) return false;
    if (!lexeme.capital) {
        // Without a capital it is no name; an abbreviation still needs more: "last sept".
        const Sense* month = lexeme.sense(WordClass::month);
        if (month == nullptr || month->form == "weak") return false;
        return month->form == "name" || line.is(static_cast<std::int64_t>(i) - 1, WordClass::which);
    }
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
    // "Oct-2", "Oct/2".
    const bool glued = line.glued_mark(behind, '-') || line.glued_mark(behind, '/');
    std::optional<Number> day = day_number(line, glued ? behind + 1 : behind);
    if (!day) day = day_in_words(line, behind);
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
    const bool joined = line.glued_mark(behind, '-') || line.glued_mark(behind, '/');
    if (joined && year_digits(line, behind + 1) && stands_free(line, i, behind + 2)) {
        phrase.year = year_digits(line, behind + 1);  // "Dec-2018"
        phrase.last = behind + 2;
        return phrase;
    }
    phrase.last = read_year(line, behind, phrase);
    if (phrase.year || !ambiguous(*month) || stands_as_time(line, i) ||
        in_month_range(line, behind)) {
        return phrase;
    }
    return {};
}

std::optional<Phrase> day_month_date(const Line& line, std::uint32_t i) {
    const std::optional<Number> day = day_number(line, i);
    if (!day || *day->value > longest_month) return {};
    if (line.at(i).glued && !line.mark(static_cast<std::int64_t>(i) - 1, '(')) return {};
    const bool joined = line.word(day->next, "of") || line.glued_mark(day->next, '-') ||
                        (line.mark(day->next, '.') && line.at(day->next).glued);
    const std::uint32_t name = joined ? day->next + 1 : day->next;
    const Sense* month = line.sense(name, WordClass::month);
    if (month == nullptr) return day_range_month(line, i, *day);
    if (month->form == "weak" && !line.at(name).capital) return {};
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

std::optional<Phrase> year_month_date(const Line& line, std::uint32_t i) {
    const std::optional<int> year = year_digits(line, i);
    if (!year) return {};
    const bool mark =
        line.mark(i + 1, ',') || line.glued_mark(i + 1, '-') || line.glued_mark(i + 1, '/');
    const std::uint32_t name = mark ? i + 2 : i + 1;
    const Sense* month = line.sense(name, WordClass::month);
    if (month == nullptr || (month->form == "weak" && !line.at(name).capital)) return {};
    if (line.mark(i + 1, ',') && month->form == "weak") return {};
    Phrase phrase = calendar(i, name + 1);
    phrase.year = year;
    phrase.month = month->number;
    const bool glued = line.glued_mark(name + 1, '-') || line.glued_mark(name + 1, '/');
    if (const std::optional<Number> day = day_number(line, glued ? name + 2 : name + 1)) {
        phrase.day = day->value;
        phrase.last = day->next;
    }
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
    if (std::optional<Phrase> day = day_behind_weekday(line, i)) return day;
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
    if (line.is(i, WordClass::fiscal)) return fiscal_year(line, i);
    if (std::optional<Phrase> fiscal = year_before_fiscal(line, i)) return fiscal;
    const Lexeme& lexeme = line.at(at);
    if (lexeme.is_digits() && lexeme.number > 0 && line.is(at + 1, WordClass::era) &&
        line.at(at + 1).capital) {
        Phrase phrase = calendar(i, i + 2);
        phrase.year = lexeme.number;
        phrase.before_christ = line.sense(at + 1, WordClass::era)->number < 0;
        return phrase;
    }
    const std::optional<int> year = year_digits(line, at);
    if (!year) return year_in_words(line, i);
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
    if (std::optional<Phrase> lettered = lettered_quarter(line, i)) return lettered;
    const std::optional<Number> nth = ordinal_at(line, i);
    if (!nth) return {};
    const std::uint32_t name = line.mark(nth->next, '-') ? nth->next + 1 : nth->next;
    const bool quarter = unit_at(line, name) == Unit::quarter && *nth->value <= 4;
    const bool half = line.is(name, WordClass::part) && *nth->value <= 2;
    if (!quarter && !half) return {};
    Phrase phrase = calendar(i, name + 1);
    (quarter ? phrase.quarter : phrase.half_year) = nth->value;
    if (line.word(phrase.last, "of") && line.word(phrase.last + 1, "the") &&
        line.word(phrase.last + 2, "year")) {
        phrase.last += 3;
        phrase.shift = 0;
        phrase.value = "year";  // the shift is the year's
        return phrase;
    }
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
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    const bool the = line.word(before, "the") || line.is(before, WordClass::edge) ||
                     (line.mark(before, '\'') && line.word(before - 1, "the"));
    if (const Sense* named = lexeme.sense(WordClass::decade)) {
        if (!the) return {};
        Phrase phrase = calendar(i, i + 1);
        phrase.decade = named->number;
        return phrase;
    }
    // "the nineteen seventies", "the nineteen-thirties".
    if (const Sense* hundreds = lexeme.sense(WordClass::number);
        hundreds != nullptr && hundreds->number > 10 && hundreds->number <= 20 && the) {
        const std::uint32_t name = line.mark(i + 1, '-') ? i + 2 : i + 1;
        const Sense* decade = line.sense(name, WordClass::decade);
        if (decade == nullptr) return {};
        Phrase phrase = calendar(i, name + 1);
        phrase.decade = hundreds->number * 100 + decade->number % 100;
        return phrase;
    }
    if (!lexeme.is_digits() || lexeme.number % 10 != 0) return {};
    std::uint32_t s = i + 1;
    if (line.mark(s, '\'') && line.at(s).glued) ++s;
    if (!line.word(s, "s") || !line.at(s).glued) return {};
    Phrase phrase = calendar(i, s + 1);
    if (lexeme.width == 2 && the && lexeme.number >= 20) {
        phrase.decade = 1900 + lexeme.number;
        return phrase;
    }
    if (lexeme.width != 4 || lexeme.number < 1000 || lexeme.number > 2100) return {};
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
    if (head.shape == Lexeme::Shape::mark || head.in_person) return {};
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
        // "the Good Friday Agreement", "the Yom Kippur War": a name that is more than the day.
        const Lexeme& behind = line.at(last);
        if (behind.capital && behind.word == nullptr) return {};
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
