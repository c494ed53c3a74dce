#include "time/parts.h"

#include "time/dates.h"
#include "time/numeric.h"
#include "time/relative.h"

namespace entente::timex {
namespace {

// "the year", "the month": that of the publication.
std::optional<Phrase> the_period(const Line& line, std::uint32_t i) {
    const std::optional<Unit> unit = unit_at(line, i + 1);
    if (!line.word(i, "the") || (unit != Unit::year && unit != Unit::month)) return {};
    if (line.sense(i + 1, WordClass::unit)->form == "plural") return {};
    Phrase phrase;
    phrase.kind = PhraseKind::period;
    phrase.first = i;
    phrase.last = i + 2;
    phrase.unit = *unit;
    phrase.shift = 0;
    return phrase;
}

// The period behind "of" or "in": "July", "2015", "next month", "July 2015", "the year".
std::optional<Phrase> container(const Line& line, std::uint32_t i) {
    std::optional<Phrase> phrase = month_date(line, i);
    if (!phrase) phrase = year_number(line, i);
    if (!phrase) phrase = named_period(line, i);
    if (!phrase) phrase = the_period(line, i);
    if (!phrase) return {};
    const bool month = phrase->month && !phrase->day;
    const bool year = phrase->names_year();
    const bool period = phrase->kind == PhraseKind::period && phrase->unit == Unit::month;
    if (!month && !year && !period) return {};
    return phrase;
}

bool singular_unit(const Line& line, std::uint32_t i) {
    const Sense* unit = line.sense(i, WordClass::unit);
    return unit != nullptr && unit->form == "singular";
}

/// The ordinal at `i`: "first", "20th", or "last" (-1).
std::optional<Number> nth_at(const Line& line, std::uint32_t i) {
    if (line.word(i, "last") || line.word(i, "final")) return Number{-1, false, false, i + 1};
    return ordinal_at(line, i);
}

// The days of a month by number; the first and the last day or month of any period.
bool take_nth_unit(Phrase& phrase, int nth, Unit unit) {
    const bool in_month = phrase.month || phrase.unit == Unit::month;
    if (unit == Unit::day && nth > 0 && in_month) {
        phrase.day = nth;
        return true;
    }
    if ((nth != 1 && nth != -1) || (unit != Unit::day && (unit != Unit::month || in_month))) {
        return false;
    }
    phrase.share = nth;
    phrase.share_unit = unit;
    return true;
}

}  // namespace

std::optional<Phrase> nth_of_period(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const std::optional<Number> nth = nth_at(line, at);
    if (!nth) return {};
    const Sense* weekday = line.sense(nth->next, WordClass::weekday);
    const std::optional<Unit> unit = unit_at(line, nth->next);
    const bool week = unit == Unit::week;
    const bool other_unit = unit && !week && singular_unit(line, nth->next);
    const bool named = weekday != nullptr || week || other_unit;
    const std::uint32_t joint = named ? nth->next + 1 : nth->next;
    const bool joined = line.word(joint, "of") || line.word(joint, "in");
    if (joint == nth->next && !line.word(joint, "of")) return {};
    std::optional<Phrase> phrase = container(line, joined ? joint + 1 : joint);
    if (!phrase) return {};
    const bool small = *nth->value <= 5;
    if (weekday != nullptr && small) {
        phrase->weekday = weekday->number;
        phrase->nth = nth->value;
    } else if (week && *nth->value <= 53) {
        phrase->nth = nth->value;
    } else if (other_unit && take_nth_unit(*phrase, *nth->value, *unit)) {
        phrase->first = i;
    } else if (!named && phrase->kind == PhraseKind::period && phrase->unit == Unit::month &&
               *nth->value > 0) {
        phrase->day = nth->value;  // "the 20th of next month"
    } else {
        return {};
    }
    phrase->first = i;
    return phrase;
}

std::optional<Phrase> share_of_period(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const std::optional<Number> nth = nth_at(line, at);
    if (!nth || (*nth->value != 1 && *nth->value != -1)) return {};
    const std::optional<Number> number = number_at(line, nth->next);
    if (!number || !number->value || number->article || number->half_more) return {};
    const std::optional<Unit> unit = unit_at(line, number->next);
    if (!unit || *unit < Unit::day || singular_unit(line, number->next)) return {};
    if (!line.word(number->next + 1, "of") && !line.word(number->next + 1, "in")) return {};
    std::optional<Phrase> phrase = container(line, number->next + 2);
    if (!phrase) return {};
    phrase->first = i;
    phrase->share = *nth->value * *number->value;
    phrase->share_unit = *unit;
    return phrase;
}

std::optional<Phrase> period_after_next(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const std::optional<Unit> unit = unit_at(line, at);
    if (!unit || *unit < Unit::day || !line.word(at + 1, "after")) return {};
    const std::uint32_t next = line.word(at + 2, "the") ? at + 3 : at + 2;
    if (!line.word(next, "next")) return {};
    // "the week after next week" is the plainer reading of a unit behind.
    Phrase phrase;
    phrase.kind = PhraseKind::period;
    phrase.first = i;
    phrase.last = next + 1;
    phrase.unit = *unit;
    phrase.shift = 2;
    return phrase;
}

std::optional<Phrase> week_of_day(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    if (unit_at(line, at) != Unit::week) return {};
    std::uint32_t joint = at + 1;
    const bool begins = line.word(joint, "beginning") || line.word(joint, "starting") ||
                        line.word(joint, "commencing");
    if (!begins && !line.word(joint, "of")) return {};
    ++joint;
    if (begins && line.word(joint, "on")) ++joint;
    std::optional<Phrase> day = month_date(line, joint);
    if (!day) day = day_month_date(line, joint);
    if (!day) day = numeric_date(line, joint);
    if (!day || !day->day || day->last_day) return {};
    day->first = i;
    day->whole_week = true;
    return day;
}

}  // namespace entente::timex
