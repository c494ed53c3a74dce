#include "time/parts.h"

#include "time/dates.h"
#include "time/numeric.h"
#include "time/relative.h"

namespace entente::timex {
namespace {

// The period behind "of" or "in": "July", "2015", "next month", "July 2015".
std::optional<Phrase> container(const Line& line, std::uint32_t i) {
    std::optional<Phrase> phrase = month_date(line, i);
    if (!phrase) phrase = year_number(line, i);
    if (!phrase) phrase = named_period(line, i);
    if (!phrase) return {};
    const bool month = phrase->month && !phrase->day;
    const bool year = phrase->names_year();
    const bool period = phrase->kind == PhraseKind::period && phrase->unit == Unit::month;
    if (!month && !year && !period) return {};
    return phrase;
}

/// The ordinal at `i`: "first", "20th", or "last" (-1).
std::optional<Number> nth_at(const Line& line, std::uint32_t i) {
    if (line.word(i, "last")) return Number{-1, false, false, i + 1};
    return ordinal_at(line, i);
}

}  // namespace

std::optional<Phrase> nth_of_period(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const std::optional<Number> nth = nth_at(line, at);
    if (!nth) return {};
    const Sense* weekday = line.sense(nth->next, WordClass::weekday);
    const bool week = unit_at(line, nth->next) == Unit::week;
    const std::uint32_t joint = weekday != nullptr || week ? nth->next + 1 : nth->next;
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
    } else if (weekday == nullptr && !week && phrase->kind == PhraseKind::period &&
               phrase->unit == Unit::month && *nth->value > 0) {
        phrase->day = nth->value;  // "the 20th of next month"
    } else {
        return {};
    }
    phrase->first = i;
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
