// A time expression as it is written, before any date is known: the symbolic half. The grammar
// makes Phrases from lexemes; the resolver turns a Phrase and its context into a value and days.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "time/vocabulary.h"

namespace entente::timex {

enum class PhraseKind : std::uint8_t {
    calendar,   ///< named parts of the calendar: "October 13", "Thursday", "2014", "the 1990s"
    deictic,    ///< "today", "yesterday": `shift` days from publication
    period,     ///< "last week", "the following day": `unit` and `shift`
    offset,     ///< "two days ago", "three weeks later", "two days after the raid"
    length,     ///< "three weeks", "the past two years" (then `shift` is -1 or 1)
    set,        ///< "every Friday", "annually"
    reference,  ///< "now", "in recent months"
};

/// What a relative phrase counts from.
enum class Anchor : std::uint8_t {
    publication,
    narrative,  ///< the time that the report has spoken of last
    following,  ///< what the words after it say: a time, or an event that nobody dates here
};

enum class Edge : std::uint8_t { whole, start, middle, end };
/// How much of the period an Edge leaves.
enum class EdgeSize : std::uint8_t { half, third, clip };

struct Clock {
    int hour = -1;
    int minute = -1;
    bool universal = false;  ///< GMT or UTC
};

struct Phrase {
    std::uint32_t first = 0;  ///< lexemes, [first, last)
    std::uint32_t last = 0;
    PhraseKind kind = PhraseKind::calendar;

    // calendar
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> last_day;  ///< of "May 2-5"
    std::optional<int> weekday;   ///< 1 Monday to 7 Sunday
    std::optional<int> season;    ///< its first month on the northern half: 3, 6, 9, 12
    std::optional<int> quarter;
    std::optional<int> half_year;
    std::optional<int> decade;       ///< 1990
    std::optional<int> century;      ///< 20 for the years 1901 to 2000
    std::optional<int> other_day;    ///< "03/04/2011" read the other way: day of the month,
    std::optional<int> other_month;  ///< and month
    std::optional<int> last_year;    ///< of "2009-2011"
    /// "the first Friday of July", "the last week of 2015" (without a weekday): which of the period
    /// that the other fields name; -1 the last.
    std::optional<int> nth;
    /// "the first two weeks of 2021", "the last four months of the year": how many of `share_unit`
    /// from the beginning of that period; negative from its end.
    int share = 0;
    Unit share_unit = Unit::day;
    bool whole_week = false;  ///< "the week of May 2"
    const Holiday* holiday = nullptr;
    bool fiscal = false;
    bool before_christ = false;

    // the time of day
    std::string_view daypart;  ///< "MO", "NI"; empty where none
    std::optional<Clock> clock;

    // relative
    std::optional<int> shift;  ///< last -1, this 0, next 1
    Anchor anchor = Anchor::publication;
    Unit unit = Unit::day;
    std::optional<int> amount;  ///< empty: vague ("a few")
    bool half_more = false;     ///< "two and a half"
    /// Further measures of "two years, one month and three days".
    struct Part {
        Unit unit = Unit::day;
        int amount = 0;
    };
    std::array<Part, 3> parts{};
    int part_count = 0;
    bool within = false;    ///< "within 48 hours": a bound from publication on
    bool by_tense = false;  ///< "the weekend": the last one or the next, by the clause
    bool nearest = false;   ///< "this past Friday", "the coming Friday": the nearest one
    int direction = 0;      ///< of an offset: -1 earlier, 1 later

    std::string_view value;  ///< of a set or reference that has no other: "P1Y", "PAST_REF"

    Edge edge = Edge::whole;
    EdgeSize edge_size = EdgeSize::half;

    /// A day or less, so that a time of day may join it.
    bool names_day() const {
        if (kind == PhraseKind::deictic) return true;
        if (whole_week || share != 0 || (nth && !weekday)) return false;
        if (kind == PhraseKind::period) {
            return unit == Unit::day || unit == Unit::night || weekday || day;
        }
        if (kind != PhraseKind::calendar) return false;
        return (day && !last_day) || weekday || holiday != nullptr;
    }
    /// Only a time of day, for which a day is wanted.
    bool only_time_of_day() const {
        return kind == PhraseKind::calendar && !names_day() && !year && !month &&
               (clock || !daypart.empty());
    }
    /// "2011", "last year": what may name the year of "May 2" or "the summer".
    bool names_year() const {
        if (edge != Edge::whole || share != 0) return false;
        if (kind == PhraseKind::period) return unit == Unit::year && !nth && !fiscal;
        return kind == PhraseKind::calendar && year && !month && !nth && !season && !quarter &&
               !half_year && !last_year && !fiscal && !before_christ && holiday == nullptr;
    }
    /// "May 2", "November", "summer", without a year of their own.
    bool wants_year() const {
        return kind == PhraseKind::calendar && !year && !shift &&
               (month || season || quarter || half_year || holiday != nullptr);
    }
};

}  // namespace entente::timex
