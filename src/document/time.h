// Times: what the time room writes, and the date of an event.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/span.h"

namespace entente {

enum class Grain : std::uint8_t {
    unknown,
    day,
    week,
    month,
    season,
    quarter,
    year,
    decade,
    century,
    range
};
std::string_view to_string(Grain grain);

enum class TimeBasis : std::uint8_t {
    unknown,      ///< no date is known
    explicit_,    ///< a full date in the text
    publication,  ///< an expression resolved against the publication date ("Thursday")
    narrative,    ///< resolved against another time in the report ("two days earlier")
    retold,       ///< another sentence that tells of the same event says it
    reported,     ///< the report is new and names no time: the publication day, at most
};
std::string_view to_string(TimeBasis basis);

/// Days from begin to end, both included. An end that is open ("since May 2") has no value.
struct Interval {
    std::optional<Date> begin;
    std::optional<Date> end;
    Grain grain = Grain::unknown;
    TimeBasis basis = TimeBasis::unknown;

    friend bool operator==(const Interval&, const Interval&) = default;
};

enum class TimexType : std::uint8_t { date, time, duration, set };
std::string_view to_string(TimexType type);  ///< "DATE"

/// How an expression bounds what it dates: "since May 2", "by the end of 2014", "until Monday".
enum class TimeRelation : std::uint8_t { at, since, until, by, before, after, for_ };
std::string_view to_string(TimeRelation relation);

/// A time expression, typed as in TIMEX3 (ISO-TimeML).
struct TimeExpression {
    Span span;
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens, [first, last); the preposition is not among them
    std::uint32_t last = 0;
    TimexType type = TimexType::date;
    std::string value;  ///< TIMEX3 value: "2011-10-20", "2011-W42", "P3D", "XXXX-WXX-4" unresolved
    TimeRelation relation = TimeRelation::at;
    /// The time itself. For a duration or a set, or where the value stays relative: empty.
    Interval interval;
};

}  // namespace entente
