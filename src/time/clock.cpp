#include "time/clock.h"

namespace entente::timex {
namespace {

// "p.m.", "pm", "PM": 0 or 12, and the index behind it.
std::optional<Number> meridiem_at(const Line& line, std::uint32_t i) {
    if (const Sense* whole = line.sense(i, WordClass::meridiem)) {
        return Number{whole->number, false, false, i + 1};
    }
    const bool a = line.word(i, "a");
    if (!a && !line.word(i, "p")) return {};
    if (!line.mark(i + 1, '.') || !line.word(i + 2, "m") || !line.at(i + 2).glued) return {};
    const std::uint32_t behind = line.mark(i + 3, '.') && line.at(i + 3).glued ? i + 4 : i + 3;
    return Number{a ? 0 : 12, false, false, behind};
}

void read_zone(const Line& line, Phrase& phrase) {
    std::uint32_t i = phrase.last;
    if (line.mark(i, '(')) ++i;
    if (line.is(i, WordClass::zone) && line.at(i).capital) {
        phrase.clock->universal = line.word(i, "gmt") || line.word(i, "utc");
        phrase.last = i > phrase.last && line.mark(i + 1, ')') ? i + 2 : i + 1;
    } else if (line.word(i, "local") && line.word(i + 1, "time")) {
        phrase.last = i > phrase.last && line.mark(i + 2, ')') ? i + 3 : i + 2;
    }
}

// Whether the zone of a clock of four digits ("0900 GMT") stands at `i`.
bool zone_at(const Line& line, std::uint32_t i) {
    return (line.is(i, WordClass::zone) && line.at(i).capital) ||
           (line.word(i, "hours") && !line.at(i).glued);
}

std::optional<Clock> with_meridiem(Clock clock, int meridiem) {
    if (clock.hour < 1 || clock.hour > 12) return {};
    clock.hour = clock.hour % 12 + meridiem;
    return clock;
}

// "14:05", "9:30", "14:05:30"; `last` moves behind it.
std::optional<Clock> colon_clock(const Line& line, std::uint32_t i, std::uint32_t& last) {
    if (!line.glued_mark(i + 1, ':') || line.at(i + 2).width != 2) return {};
    const Clock clock{line.at(i).number, line.at(i + 2).number, false};
    if (clock.hour > 24 || clock.minute > 59) return {};
    last = i + 3;
    if (line.glued_mark(i + 3, ':') && line.at(i + 4).width == 2) last = i + 5;
    if (line.glued_mark(last, ':')) return {};
    return clock;
}

Phrase with_clock(std::uint32_t first, std::uint32_t last, Clock clock) {
    Phrase phrase;
    phrase.first = first;
    phrase.last = last;
    phrase.clock = clock;
    return phrase;
}

// "noon", "midnight": T12:00, T00:00.
std::optional<Phrase> named_clock(const Line& line, std::uint32_t i) {
    const Sense* part = line.sense(i, WordClass::daypart);
    if (part == nullptr || part->value.size() != 6) return {};
    Phrase phrase = with_clock(i, i + 1, {part->value[1] == '1' ? 12 : 0, 0, false});
    read_zone(line, phrase);
    return phrase;
}

bool o_clock_at(const Line& line, std::uint32_t i) {
    return line.word(i, "o") && line.mark(i + 1, '\'') && line.is(i + 2, WordClass::clock);
}

/// An hour in digits or as a word, 1 to 12.
std::optional<int> hour_at(const Line& line, std::uint32_t i) {
    const Sense* word = line.sense(i, WordClass::number);
    const Lexeme& digits = line.at(i);
    const int hour = word != nullptr                                            ? word->number
                     : digits.is_digits() && digits.width <= 2 && !digits.glued ? digits.number
                                                                                : 0;
    if (hour < 1 || hour > 12) return {};
    return hour;
}

// "three in the morning", "6 in the evening": the daypart itself is joined later.
bool in_the_daypart(const Line& line, std::uint32_t i) {
    const Sense* part = line.sense(i + 2, WordClass::daypart);
    return line.word(i, "in") && line.word(i + 1, "the") && part != nullptr &&
           part->value.size() == 2;
}

// "half past eight", "quarter to 9".
std::optional<Phrase> clock_by_parts(const Line& line, std::uint32_t i) {
    const bool half = line.is(i, WordClass::half);
    if (!half && !line.word(i, "quarter")) return {};
    const bool past = line.word(i + 1, "past");
    if (!past && (half || !line.word(i + 1, "to"))) return {};
    const std::optional<int> hour = hour_at(line, i + 2);
    if (!hour || line.is(i + 3, WordClass::unit) || line.is(i + 3, WordClass::counted)) return {};
    const int before = *hour == 1 ? 12 : *hour - 1;
    const Clock clock{past ? *hour : before, half ? 30 : past ? 15 : 45, false};
    const std::optional<Number> meridiem = meridiem_at(line, i + 3);
    if (!meridiem) return with_clock(i, i + 3, clock);
    return with_clock(i, meridiem->next, *with_meridiem(clock, *meridiem->value));
}

// "seven o'clock", "six in the morning", "seven p.m.", "half past eight".
std::optional<Phrase> spoken_clock(const Line& line, std::uint32_t i) {
    if (std::optional<Phrase> parts = clock_by_parts(line, i)) return parts;
    const std::optional<int> hour = hour_at(line, i);
    if (!hour) return {};
    const Clock clock{*hour, -1, false};
    if (o_clock_at(line, i + 1)) return with_clock(i, i + 4, clock);
    const bool timed = line.is(static_cast<std::int64_t>(i) - 1, WordClass::preposition);
    if (timed && in_the_daypart(line, i + 1)) return with_clock(i, i + 1, clock);
    if (line.at(i).is_digits()) return {};
    const std::optional<Number> meridiem = meridiem_at(line, i + 1);
    if (!meridiem || line.word(i + 1, "am")) return {};
    return with_clock(i, meridiem->next, *with_meridiem(clock, *meridiem->value));
}

// "14:05", "9.30 p.m.", "0900 GMT", "9 p.m.", "10 o'clock"; `last` moves behind it.
std::optional<Clock> clock_in_digits(const Line& line, std::uint32_t i, std::uint32_t& last) {
    const Lexeme& head = line.at(i);
    std::optional<Clock> clock;
    if (head.width <= 2) clock = colon_clock(line, i, last);
    if (!clock && head.width <= 2 && line.glued_mark(last, '.') && line.at(last + 1).width == 2 &&
        meridiem_at(line, last + 2)) {
        clock = Clock{head.number, line.at(last + 1).number, false};
        last += 2;
    }
    if (!clock && head.width == 4 && zone_at(line, last)) {
        clock = Clock{head.number / 100, head.number % 100, false};
        if (line.word(last, "hours")) ++last;
        if (clock->hour > 24 || clock->minute > 59) return {};
    }
    const std::optional<Number> meridiem = meridiem_at(line, last);
    if (meridiem && head.width <= 2) {
        clock = with_meridiem(clock ? *clock : Clock{head.number, -1, false}, *meridiem->value);
        last = meridiem->next;
    } else if (!clock && o_clock_at(line, last) && head.number >= 1 && head.number <= 12) {
        clock = Clock{head.number, -1, false};
        last += 3;
    }
    return clock;
}

}  // namespace

std::optional<Phrase> clock_before_clock(const Line& line, std::uint32_t i) {
    const Lexeme& head = line.at(i);
    if (!head.is_digits() || head.width > 2 || head.glued) return {};
    std::uint32_t joint = i + 1;
    const Clock clock = colon_clock(line, i, joint).value_or(Clock{head.number, -1, false});
    const bool between = line.word(static_cast<std::int64_t>(i) - 1, "between");
    const bool joined = line.glued_mark(joint, '-') || line.word(joint, "to") ||
                        line.word(joint, "until") || (between && line.word(joint, "and"));
    if (!joined || clock.hour < 1 || clock.hour > 12) return {};
    const std::optional<Phrase> end = clock_time(line, joint + 1);
    std::uint32_t told = joint + 2;
    colon_clock(line, joint + 1, told);
    if (line.glued_mark(told, '.') && line.at(told + 1).is_digits()) told += 2;
    if (!end || !line.at(joint + 1).is_digits() || !meridiem_at(line, told)) return {};
    Clock begin = clock;
    begin.hour = clock.hour % 12 + (end->clock->hour >= 12 ? 12 : 0);
    // "11 to 1 p.m." begins before noon.
    if (begin.hour > end->clock->hour) begin.hour = (begin.hour + 12) % 24;
    return with_clock(i, joint, begin);
}

std::optional<Phrase> clock_time(const Line& line, std::uint32_t i) {
    const Lexeme& head = line.at(i);
    if (!head.is_digits()) {
        std::optional<Phrase> named = named_clock(line, i);
        return named ? named : spoken_clock(line, i);
    }
    if (head.number == 12) {
        if (std::optional<Phrase> named = named_clock(line, i + 1)) {
            named->first = i;
            return named;
        }
    }
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    const bool behind_t = head.glued && line.word(before, "t") && line.at(before).glued;
    if (head.glued && !behind_t && !line.mark(before, '(') && !line.mark(before, '-')) return {};
    std::uint32_t last = i + 1;
    const std::optional<Clock> clock = clock_in_digits(line, i, last);
    if (!clock) return spoken_clock(line, i);
    Phrase phrase = with_clock(i, last, *clock);
    read_zone(line, phrase);
    if (line.word(phrase.last, "z") && line.at(phrase.last).glued) {
        phrase.clock->universal = true;
        ++phrase.last;
    }
    return phrase;
}

std::optional<Phrase> part_of_day(const Line& line, std::uint32_t i) {
    std::uint32_t at = i;
    const Sense* edge = line.sense(at, WordClass::edge);
    if (edge != nullptr) ++at;
    if (at != i && line.mark(at, '-')) ++at;
    // "the early hours of Monday".
    if (edge != nullptr && edge->form == "half" && line.word(at, "hours")) {
        Phrase hours;
        hours.first = i;
        hours.last = at + 1;
        hours.daypart = edge->value == "start" ? "MO" : "NI";
        return hours;
    }
    const Sense* part = line.sense(at, WordClass::daypart);
    if (part == nullptr || part->value.size() != 2) return {};
    Phrase phrase;
    phrase.first = i;
    phrase.last = at + 1;
    phrase.daypart = part->value;
    return phrase;
}

}  // namespace entente::timex
