#include "time/resolver.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "time/calendar.h"

namespace entente::timex {
namespace {

/// A period and how it was found.
struct Found {
    std::optional<Period> period;
    TimeBasis basis = TimeBasis::unknown;
    std::string open_value;  ///< where no period is found
};

Found found(std::optional<Period> period, TimeBasis basis, std::string open_value) {
    Found f;
    f.basis = period ? basis : TimeBasis::unknown;
    f.period = std::move(period);
    f.open_value = std::move(open_value);
    return f;
}

/// The day that relative words count from, and the basis that this gives.
struct Reference {
    std::optional<Date> day;
    TimeBasis basis = TimeBasis::unknown;
};

Reference reference(Anchor anchor, int direction, const Context& context) {
    const std::optional<Interval>& told =
        anchor == Anchor::following ? context.following : context.narrative;
    if (anchor == Anchor::publication) return {context.published, TimeBasis::publication};
    if (!told || !told->begin || !told->end) return {{}, TimeBasis::narrative};
    return {direction > 0 ? told->end : told->begin, TimeBasis::narrative};
}

// `amount` units from a day, to the day.
std::optional<Date> moved(Date day, Unit unit, std::int64_t amount) {
    switch (unit) {
        case Unit::second:
        case Unit::minute:
            return day;
        case Unit::hour:
            return moved_days(day, amount / 24);
        case Unit::day:
        case Unit::night:
            return moved_days(day, amount);
        case Unit::workday:
            return moved_workdays(day, amount);
        case Unit::week:
        case Unit::weekend:
            return moved_days(day, amount * 7);
        case Unit::fortnight:
            return moved_days(day, amount * 14);
        case Unit::month:
            return moved_months(day, amount);
        case Unit::quarter:
            return moved_months(day, amount * 3);
        case Unit::year:
            return moved_months(day, amount * 12);
        case Unit::decade:
            return moved_months(day, amount * 120);
        case Unit::century:
            return moved_months(day, amount * 1200);
    }
    return {};
}

// What a phrase with a shift counts from. "Earlier in the day" before any day is told of is the
// report's own, and "the previous month" of nothing told the last one.
Reference counted_from(const Phrase& phrase, const Context& context) {
    const Reference from = reference(phrase.anchor, *phrase.shift, context);
    if (!from.day && (phrase.edge_size == EdgeSize::clip || *phrase.shift < 0)) {
        return reference(Anchor::publication, 0, context);
    }
    return from;
}

// ---- which year: of "November", "May 2", "the summer"

/// Tells the period that a name has in a year.
template <typename InYear>
std::optional<Period> nearest(const InYear& in_year, Date published, bool future) {
    // Two years either way: "the winter" may have begun in the year before; February 29 may be
    // seven years off.
    std::optional<Period> best;
    for (int step = 0; step <= 8 && !best; ++step) {
        const int year = published.year + (future ? step : -step) + (future ? -1 : 1);
        const std::optional<Period> period = in_year(year);
        if (!period) continue;
        const bool fits = future ? period->end >= published : period->begin <= published;
        if (fits) best = period;
    }
    // What lies most of a year ahead is likelier the one just past, whatever the verb.
    constexpr std::int32_t far_ahead = 270;
    if (future && best && to_days(best->begin) - to_days(published) > far_ahead) {
        return nearest(in_year, published, false);
    }
    return best;
}

/// "last November", "next May", "this summer".
template <typename InYear>
std::optional<Period> named_by_which(const InYear& in_year, Date anchor, int which) {
    if (which == 0) return in_year(anchor.year);
    const int first = anchor.year + (which < 0 ? 1 : -1);
    for (int step = 0; step <= 9; ++step) {
        const std::optional<Period> period = in_year(first + step * which);
        if (!period) continue;
        if (which < 0 ? period->end < anchor : period->begin > anchor) return period;
    }
    return {};
}

template <typename InYear>
Found in_some_year(const Phrase& phrase, const Context& context, const InYear& in_year,
                   std::string open_value) {
    if (phrase.year) return found(in_year(*phrase.year), TimeBasis::explicit_, open_value);
    if (phrase.shift) {
        const Reference from = reference(phrase.anchor, *phrase.shift, context);
        if (!from.day) return found({}, from.basis, open_value);
        if (phrase.value == "year") {
            return found(in_year(from.day->year + *phrase.shift), from.basis, open_value);
        }
        return found(named_by_which(in_year, *from.day, *phrase.shift), from.basis, open_value);
    }
    if (context.narrative_year) {
        return found(in_year(*context.narrative_year), TimeBasis::narrative, open_value);
    }
    if (!context.published) return found({}, TimeBasis::unknown, open_value);
    return found(nearest(in_year, *context.published, context.future), TimeBasis::publication,
                 open_value);
}

// ---- calendar phrases

std::optional<Period> days_of_month(const Phrase& phrase, int year) {
    const std::optional<Date> begin = make_date(year, *phrase.month, *phrase.day);
    if (!begin) return {};
    if (!phrase.last_day) return day_period(*begin);
    const std::optional<Date> end = make_date(year, *phrase.month, *phrase.last_day);
    if (!end) return {};
    return Period{*begin, *end, Grain::range, to_iso(*begin) + "/" + to_iso(*end)};
}

// "03/04/2011": the reading that lies nearer to the publication; both stay open without one.
Found either_order(const Phrase& phrase, const Context& context) {
    const std::optional<Date> a = make_date(*phrase.year, *phrase.month, *phrase.day);
    const std::optional<Date> b = make_date(*phrase.year, *phrase.other_month, *phrase.other_day);
    const std::string open_value = fmt::format("{:04}-XX-XX", *phrase.year);
    if (!a || !b || !context.published) return found({}, TimeBasis::unknown, open_value);
    const auto distance = [&](Date d) {
        const std::int32_t days = to_days(*context.published) - to_days(d);
        // Reports tell of the past: a day after the publication counts as far off.
        return days >= 0 ? days : 366 - days;
    };
    return found(day_period(distance(*a) <= distance(*b) ? *a : *b), TimeBasis::publication,
                 open_value);
}

// "Friday, May 4": where the tense took a year in which it is no Friday, the year beside it in which
// it is one; else the tense's.
Period agreeing_with_weekday(const Phrase& phrase, const Period& by_tense) {
    for (const int step : {0, 1, -1}) {
        const std::optional<Period> there = days_of_month(phrase, by_tense.begin.year + step);
        if (there && weekday(there->begin) + 1 == *phrase.weekday) return *there;
    }
    return by_tense;
}

Found month_or_day(const Phrase& phrase, const Context& context) {
    if (!phrase.day) {
        const std::string open_value = fmt::format("XXXX-{:02}", *phrase.month);
        return in_some_year(
            phrase, context, [&](int year) { return month_period(year, *phrase.month); },
            open_value);
    }
    if (phrase.other_day) return either_order(phrase, context);
    std::string open_value = fmt::format("XXXX-{:02}-{:02}", *phrase.month, *phrase.day);
    if (phrase.year) open_value.replace(0, 4, fmt::format("{:04}", *phrase.year));
    Found where = in_some_year(
        phrase, context, [&](int year) { return days_of_month(phrase, year); }, open_value);
    if (where.period && where.basis == TimeBasis::publication && phrase.weekday && !phrase.year) {
        where.period = agreeing_with_weekday(phrase, *where.period);
    }
    return where;
}

Found bare_weekday(const Phrase& phrase, const Context& context) {
    const std::string open_value = fmt::format("XXXX-WXX-{}", *phrase.weekday);
    const int wanted = *phrase.weekday - 1;
    if (phrase.shift) {
        const Reference from = counted_from(phrase, context);
        if (!from.day) return found({}, from.basis, open_value);
        if (phrase.nearest) {
            const int ahead = (wanted - weekday(*from.day) + 7) % 7;
            const int days = *phrase.shift > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7;
            const std::optional<Date> day = moved_days(*from.day, days);
            return found(day ? std::optional(day_period(*day)) : std::nullopt, from.basis,
                         open_value);
        }
        if (from.basis == TimeBasis::narrative) {
            // "the following Friday": the first one behind the time told of.
            const int ahead = (wanted - weekday(*from.day) + 7) % 7;
            const int days = *phrase.shift > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7;
            const std::optional<Date> day = moved_days(*from.day, days);
            return found(day ? std::optional(day_period(*day)) : std::nullopt, from.basis,
                         open_value);
        }
        const std::optional<Date> day =
            moved_days(*from.day, wanted - weekday(*from.day) + 7 * *phrase.shift);
        return found(day ? std::optional(day_period(*day)) : std::nullopt, from.basis, open_value);
    }
    if (!context.published) return found({}, TimeBasis::unknown, open_value);
    const int today = weekday(*context.published);
    const int days = context.future ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7);
    const std::optional<Date> day = moved_days(*context.published, days);
    return found(day ? std::optional(day_period(*day)) : std::nullopt, TimeBasis::publication,
                 open_value);
}

Found day_in_month(const Phrase& phrase, const Context& context) {
    const std::string open_value = fmt::format("XXXX-XX-{:02}", *phrase.day);
    if (!context.published) return found({}, TimeBasis::unknown, open_value);
    const Date published = *context.published;
    // "Friday the 13th": the nearest month in which it is that weekday.
    const int farthest = phrase.weekday ? 12 : 2;
    const auto agrees = [&](Date day) {
        return !phrase.weekday || weekday(day) + 1 == *phrase.weekday;
    };
    for (int step = 0; step <= farthest; ++step) {
        const std::optional<Date> there =
            moved_months({published.year, published.month, 1}, context.future ? step : -step);
        if (!there) break;
        const std::optional<Date> day = make_date(there->year, there->month, *phrase.day);
        const bool fits = day && (context.future ? *day >= published : *day <= published);
        if (fits && agrees(*day)) {
            return found(day_period(*day), TimeBasis::publication, open_value);
        }
    }
    return found({}, TimeBasis::unknown, open_value);
}

Found years(const Phrase& phrase) {
    if (phrase.before_christ)
        return found({}, TimeBasis::unknown, fmt::format("BC{:04}", *phrase.year));
    if (phrase.fiscal) return found({}, TimeBasis::unknown, fmt::format("FY{:04}", *phrase.year));
    std::optional<Period> period = year_period(*phrase.year);
    if (phrase.last_year) {
        const std::optional<Period> last = year_period(*phrase.last_year);
        if (period && last) {
            period =
                Period{period->begin, last->end, Grain::range, period->value + "/" + last->value};
        }
    }
    return found(period, TimeBasis::explicit_, fmt::format("{:04}", *phrase.year));
}

Period feast_period(const Days& days) {
    if (days.begin == days.end) return day_period(days.begin);
    return {days.begin, days.end, Grain::range, to_iso(days.begin) + "/" + to_iso(days.end)};
}

// Of a feast that may come twice in a year, or not at all: the last that has begun, or the next.
std::optional<Period> nearest_listed(const std::vector<Days>& list, Date published, bool future) {
    std::optional<Period> best;
    for (const Days& days : list) {
        if (future && days.end >= published) return feast_period(days);
        if (!future && days.begin <= published) best = feast_period(days);
    }
    return best;
}

Found holiday(const Phrase& phrase, const Context& context) {
    const HolidayRule& rule = phrase.holiday->rule;
    const auto in_year = [&](int year) -> std::optional<Period> {
        const std::optional<Days> days = rule.in_year(year);
        return days ? std::optional(feast_period(*days)) : std::nullopt;
    };
    const bool by_tense =
        !phrase.year && !phrase.shift && !context.narrative_year && context.published;
    if (rule.kind == HolidayRule::Kind::listed && by_tense) {
        return found(nearest_listed(rule.list, *context.published, context.future),
                     TimeBasis::publication, "XXXX-XX-XX");
    }
    if (rule.kind == HolidayRule::Kind::once) {
        return found(day_period(rule.date), TimeBasis::explicit_, "");
    }
    std::string open_value = "XXXX-XX-XX";
    if (rule.kind == HolidayRule::Kind::fixed) {
        open_value = fmt::format("XXXX-{:02}-{:02}", rule.month, rule.day);
    }
    return in_some_year(phrase, context, in_year, open_value);
}

// "the first two weeks of 2021", "the last four months of the year": of the period that the phrase
// names. Weeks go by their Thursdays, as in nth_of.
std::optional<Period> share_of(const Period& whole, Unit unit, int share) {
    Date begin = whole.begin;
    Date end = whole.end;
    if (unit == Unit::week) {
        const std::optional<Period> edge = nth_of(whole, share > 0 ? 1 : -1, {});
        if (!edge) return {};
        begin = edge->begin;
        end = edge->end;
    }
    const std::optional<Date> bound =
        share > 0 ? moved(begin, unit, share) : moved(add_days(end, 1), unit, share);
    if (!bound) return {};
    (share > 0 ? end : begin) = share > 0 ? add_days(*bound, -1) : *bound;
    const std::optional<Period> first = unit_period(unit, begin, 0);
    const std::optional<Period> last = unit_period(unit, end, 0);
    const bool inside = share > 0 ? begin <= whole.end && end <= add_days(whole.end, 6)
                                  : begin >= add_days(whole.begin, -6);
    if (!first || !last || !inside) return {};
    if (share == 1 || share == -1) return first;
    return Period{begin, end, Grain::range, first->value + "/" + last->value};
}

Found share_in(const Phrase& phrase, Found where) {
    if (where.period) where.period = share_of(*where.period, phrase.share_unit, phrase.share);
    if (!where.period) where.basis = TimeBasis::unknown;
    return where;
}

// "the first Friday of July": of the period that the phrase names.
Found nth_in(const Phrase& phrase, Found where) {
    where.open_value += phrase.weekday ? fmt::format("-WXX-{}", *phrase.weekday) : "-WXX";
    if (where.period) where.period = nth_of(*where.period, *phrase.nth, phrase.weekday);
    if (!where.period) where.basis = TimeBasis::unknown;
    return where;
}

Found part_of_year(const Phrase& phrase, const Context& context) {
    if (phrase.season) {
        return in_some_year(
            phrase, context, [&](int year) { return season_period(year, *phrase.season); },
            fmt::format("XXXX-{}", season_name(*phrase.season)));
    }
    if (phrase.quarter) {
        return in_some_year(
            phrase, context, [&](int year) { return quarter_period(year, *phrase.quarter); },
            fmt::format("XXXX-Q{}", *phrase.quarter));
    }
    return in_some_year(
        phrase, context, [&](int year) { return half_year_period(year, *phrase.half_year); },
        fmt::format("XXXX-H{}", *phrase.half_year));
}

Found calendar(const Phrase& phrase, const Context& context) {
    if (phrase.share != 0) {
        Phrase whole = phrase;
        whole.share = 0;
        return share_in(phrase, calendar(whole, context));
    }
    if (phrase.nth) {
        Phrase whole = phrase;
        whole.nth.reset();
        whole.weekday.reset();
        return nth_in(phrase, calendar(whole, context));
    }
    if (phrase.whole_week) {
        Phrase day = phrase;
        day.whole_week = false;
        Found where = calendar(day, context);
        if (where.period) where.period = week_period(where.period->begin);
        return where;
    }
    if (phrase.holiday != nullptr) return holiday(phrase, context);
    if (phrase.month) return month_or_day(phrase, context);
    if (phrase.day) return day_in_month(phrase, context);
    if (phrase.weekday) return bare_weekday(phrase, context);
    if (phrase.season || phrase.quarter || phrase.half_year) return part_of_year(phrase, context);
    if (phrase.decade) return found(decade_period(*phrase.decade), TimeBasis::explicit_, "");
    if (phrase.century) return found(century_period(*phrase.century), TimeBasis::explicit_, "");
    if (phrase.year) return years(phrase);
    // Only a time of day: of the day told of, else of the day of publication.
    Reference day = reference(Anchor::narrative, 0, context);
    const bool one_day = day.day && context.narrative->begin == context.narrative->end;
    if (!one_day) day = reference(Anchor::publication, 0, context);
    return found(day.day ? std::optional(day_period(*day.day)) : std::nullopt, day.basis,
                 "XXXX-XX-XX");
}

// ---- relative phrases

std::string_view open_unit(Unit unit) {
    switch (unit) {
        case Unit::week:
        case Unit::fortnight:
            return "XXXX-WXX";
        case Unit::weekend:
            return "XXXX-WXX-WE";
        case Unit::month:
            return "XXXX-XX";
        case Unit::quarter:
            return "XXXX-QX";
        case Unit::year:
            return "XXXX";
        case Unit::decade:
            return "XXX";
        case Unit::century:
            return "XX";
        default:
            return "XXXX-XX-XX";
    }
}

Found period(const Phrase& phrase, const Context& context) {
    const Reference from = counted_from(phrase, context);
    const std::string open_value(open_unit(phrase.unit));
    if (!from.day) return found({}, from.basis, phrase.fiscal ? "FYXXXX" : open_value);
    if (phrase.fiscal) {
        // Named by the calendar year: whose fiscal year it is, and when that begins, is not known.
        return found({}, TimeBasis::unknown,
                     fmt::format("FY{:04}", from.day->year + *phrase.shift));
    }
    std::optional<Period> there = unit_period(phrase.unit, *from.day, *phrase.shift);
    // "the weekend" that was, where this week's is still to come.
    if (there && phrase.by_tense && !context.future && there->begin > *from.day) {
        there = unit_period(phrase.unit, *from.day, -1);
    }
    if (there && phrase.share != 0) return share_in(phrase, found(there, from.basis, open_value));
    if (there && phrase.nth) return nth_in(phrase, found(there, from.basis, open_value));
    if (there && phrase.unit == Unit::week && phrase.weekday) {
        there = nth_of(*there, 1, phrase.weekday);
    }
    if (there && phrase.day) {
        const std::optional<Date> day =
            make_date(there->begin.year, there->begin.month, *phrase.day);
        there = day ? std::optional(day_period(*day)) : std::nullopt;
    }
    return found(there, from.basis, open_value);
}

Found deictic(const Phrase& phrase, const Context& context) {
    if (!context.published) return found({}, TimeBasis::unknown, "XXXX-XX-XX");
    // "last night" is the night of the day before.
    const std::optional<Date> day = moved_days(*context.published, *phrase.shift);
    return found(day ? std::optional(day_period(*day)) : std::nullopt, TimeBasis::publication,
                 "XXXX-XX-XX");
}

Reading interval_reading(const Found& f) {
    Reading reading;
    reading.value = f.period ? f.period->value : f.open_value;
    if (f.period) {
        reading.interval = {f.period->begin, f.period->end, f.period->grain, f.basis};
    }
    return reading;
}

// "two years, one month and three days ago" is a day.
std::optional<Period> moved_by_parts(const Phrase& phrase, Date from) {
    std::optional<Date> day = moved(from, phrase.unit, phrase.direction * *phrase.amount);
    for (int p = 0; p < phrase.part_count && day; ++p) {
        const Phrase::Part& part = phrase.parts[static_cast<std::size_t>(p)];
        day = moved(*day, part.unit, std::int64_t{phrase.direction} * part.amount);
    }
    return day ? std::optional(day_period(*day)) : std::nullopt;
}

// "P2Y1M21D": the measures in the order of ISO 8601, the longest first.
std::string measured_value(const Phrase& phrase) {
    if (phrase.part_count == 0 || !phrase.amount) {
        return duration_value(phrase.unit, phrase.amount, phrase.half_more);
    }
    std::vector<Phrase::Part> parts(phrase.parts.begin(), phrase.parts.begin() + phrase.part_count);
    parts.push_back({phrase.unit, *phrase.amount});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Phrase::Part& a, const Phrase::Part& b) { return a.unit > b.unit; });
    std::string value = "P";
    bool clock = false;
    for (const Phrase::Part& part : parts) {
        const std::string one = duration_value(part.unit, part.amount, false);
        const bool timed = part.unit < Unit::day;
        if (timed && !clock) value += 'T';
        clock = timed;
        value += one.substr(timed ? 2 : 1);
    }
    return value;
}

Reading offset(const Phrase& phrase, const Context& context) {
    const Reference from = reference(phrase.anchor, phrase.direction, context);
    if (from.day && phrase.amount) {
        const std::optional<Period> there =
            phrase.part_count > 0
                ? moved_by_parts(phrase, *from.day)
                : counted_period(phrase.unit, *from.day, phrase.direction * *phrase.amount,
                                 phrase.half_more);
        if (there) return interval_reading(found(there, from.basis, ""));
    }
    Reading reading;
    const bool same_day = phrase.unit < Unit::day && phrase.anchor == Anchor::narrative;
    if (from.day && same_day) {  // "hours later": of the same day, as far as the words go
        return interval_reading(found(day_period(*from.day), from.basis, ""));
    }
    if (phrase.anchor != Anchor::publication || phrase.amount) {
        // An offset from what nobody dates here: its length, and the relation says the rest.
        reading.type = TimexType::duration;
        reading.value = measured_value(phrase);
        return reading;
    }
    // "years ago", "a few days ago": some day in the past.
    reading.value = phrase.direction < 0 ? "PAST_REF" : "FUTURE_REF";
    if (from.day) {
        (phrase.direction < 0 ? reading.interval.end : reading.interval.begin) = from.day;
        reading.interval.grain = Grain::range;
        reading.interval.basis = from.basis;
    }
    return reading;
}

// Quarters are counted whole: "the last two quarters" end with the one before this.
Interval whole_quarters(int amount, int direction, const Reference& from) {
    const std::optional<Period> near = unit_period(Unit::quarter, *from.day, direction);
    const std::optional<Period> far = unit_period(Unit::quarter, *from.day, direction * amount);
    if (!near || !far || amount < 1) return {};
    return {std::min(near->begin, far->begin), std::max(near->end, far->end), Grain::range,
            from.basis};
}

// The days of "the past two weeks", "within 48 hours" on either side of an anchor.
Interval stretch(const Phrase& phrase, int direction, const Reference& from) {
    if (!from.day || !phrase.amount) return {};
    std::optional<Date> there =
        moved(*from.day, phrase.unit, std::int64_t{*phrase.amount} * direction);
    for (int p = 0; p < phrase.part_count && there; ++p) {
        const Phrase::Part& part = phrase.parts[static_cast<std::size_t>(p)];
        there = moved(*there, part.unit, std::int64_t{direction} * part.amount);
    }
    if (!there) return {};
    return {std::min(*there, *from.day), std::max(*there, *from.day), Grain::range, from.basis};
}

Reading length(const Phrase& phrase, const Context& context) {
    Reading reading;
    reading.type = TimexType::duration;
    reading.value = measured_value(phrase);
    if (phrase.within && context.future) {
        reading.interval = stretch(phrase, 1, reference(Anchor::publication, 1, context));
    } else if (phrase.shift) {
        const Reference from = counted_from(phrase, context);
        const bool quarters = phrase.unit == Unit::quarter && phrase.amount && from.day;
        reading.interval = quarters ? whole_quarters(*phrase.amount, *phrase.shift, from)
                                    : stretch(phrase, *phrase.shift, from);
        // "the next three days" begin behind the day that they count from.
        const bool days = phrase.unit >= Unit::day && !quarters && reading.interval.begin;
        if (days && *phrase.shift > 0 && *reading.interval.begin < *reading.interval.end) {
            reading.interval.begin = add_days(*reading.interval.begin, 1);
        }
    } else if (phrase.direction > 0 && context.future && context.published && phrase.amount) {
        // "will meet in two weeks": the day, not the length.
        const std::optional<Period> there =
            counted_period(phrase.unit, *context.published, *phrase.amount, phrase.half_more);
        if (there) return interval_reading(found(there, TimeBasis::publication, ""));
    }
    return reading;
}

// The time of day behind a day's value: "T14:05", "TMO".
void add_time_of_day(const Phrase& phrase, Reading& reading) {
    if (phrase.clock) {
        const Clock& clock = *phrase.clock;
        reading.value += fmt::format("T{:02}:{:02}{}", clock.hour, std::max(clock.minute, 0),
                                     clock.universal ? "Z" : "");
    } else if (!phrase.daypart.empty()) {
        reading.value += "T" + std::string(phrase.daypart);
    } else {
        return;
    }
    reading.type = TimexType::time;
}

Reading set(const Phrase& phrase) {
    Reading reading;
    reading.type = TimexType::set;
    if (!phrase.value.empty()) {
        reading.value = phrase.value;
    } else if (phrase.weekday) {
        reading.value = fmt::format("XXXX-WXX-{}", *phrase.weekday);
    } else if (phrase.month) {
        reading.value = fmt::format("XXXX-{:02}", *phrase.month);
    } else if (!phrase.daypart.empty()) {
        reading.value = "XXXX-XX-XXT" + std::string(phrase.daypart);
    } else {
        reading.value = duration_value(phrase.unit, phrase.amount, false);
    }
    if (phrase.clock) {
        // A set of days with their time: "XXXX-WXX-7T09:00".
        if (reading.value == "P1D") reading.value.clear();
        if (const std::size_t part = reading.value.find('T'); part != std::string::npos) {
            reading.value.resize(part);
        }
        add_time_of_day(phrase, reading);
        reading.type = TimexType::set;
    }
    return reading;
}

Reading vague(const Phrase& phrase, const Context& context) {
    Reading reading;
    reading.value = phrase.value;
    if (!context.published) return reading;
    reading.interval.basis = TimeBasis::publication;
    reading.interval.grain = Grain::range;
    reading.interval.end = context.published;
    if (phrase.value == "PRESENT_REF") {
        reading.interval.begin = context.published;
        reading.interval.grain = Grain::day;
    }
    return reading;
}

Reading resolve_phrase(const Phrase& phrase, const Context& context) {
    Found where;
    switch (phrase.kind) {
        case PhraseKind::offset:
            return offset(phrase, context);
        case PhraseKind::length:
            return length(phrase, context);
        case PhraseKind::set:
            return set(phrase);
        case PhraseKind::reference:
            return vague(phrase, context);
        case PhraseKind::calendar:
            where = calendar(phrase, context);
            break;
        case PhraseKind::deictic:
            where = deictic(phrase, context);
            break;
        case PhraseKind::period:
            where = period(phrase, context);
            break;
    }
    if (where.period) {
        where.period = part_of(*where.period, phrase.edge, phrase.edge_size, context.published);
    }
    Reading reading = interval_reading(where);
    add_time_of_day(phrase, reading);
    if (phrase.kind == PhraseKind::period && phrase.unit == Unit::night) {
        reading.value += "TNI";
        reading.type = TimexType::time;
    }
    return reading;
}

// "from May to July 2011": what the first half lacks, the second has.
Phrase completed(Phrase from, const Phrase& to) {
    // "from 3 to 5 p.m. on Tuesday".
    if (from.only_time_of_day() && to.names_day()) {
        const std::optional<Clock> clock = from.clock;
        const std::string_view daypart = from.daypart;
        from = to;
        from.clock = clock;
        from.daypart = daypart;
    }
    if (from.wants_year()) {
        from.year = to.year;
        from.shift = to.shift;
        from.anchor = to.anchor;
        from.value = to.value;
    }
    return from;
}

// "from October 1 to November 7": the second is the first one behind the first.
Reading resolve_behind(Phrase last, const Reading& from, const Context& context) {
    Reading to;
    for (int later = 0; later <= 1; ++later) {
        last.year = from.interval.begin->year + later;
        to = resolve_phrase(last, context);
        if (to.interval.end && *to.interval.end >= *from.interval.begin) break;
    }
    return to;
}

bool bare_weekday_phrase(const Phrase& phrase) {
    return phrase.kind == PhraseKind::calendar && phrase.weekday && !phrase.day && !phrase.nth &&
           !phrase.shift;
}

// The weekdays of a range lie in one week's run: the second behind a first that is given or still
// to come ("from next Monday to Friday"), else the first before the second.
void order_weekdays(const Phrase& first, Reading& from, const Context& context, Reading& to) {
    if (!from.interval.begin || !to.interval.begin) return;
    const int from_day = weekday(*from.interval.begin);
    const int to_day = weekday(*to.interval.begin);
    const bool forward = context.future || first.shift;
    Reading& moving = forward ? to : from;
    const Date fixed = forward ? *from.interval.begin : *to.interval.begin;
    const int days = forward ? (to_day - from_day + 7) % 7 : -((to_day - from_day + 7) % 7);
    const std::optional<Date> there = moved_days(fixed, days);
    if (!there || moving.interval.begin == there) return;
    moving.value.replace(0, 10, to_iso(*there));
    moving.interval.begin = moving.interval.end = there;
}

}  // namespace

Reading resolve(const Expression& expression, const Context& context) {
    if (!expression.to) return resolve_phrase(expression.from, context);
    const Phrase& last = *expression.to;
    const Phrase first = completed(expression.from, last);
    Reading from = resolve_phrase(first, context);
    Reading to = resolve_phrase(last, context);
    // "from November to February 2012": the year is the second's.
    const bool borrowed = first.year && !expression.from.year && from.interval.begin;
    if (borrowed && to.interval.end && *from.interval.begin > *to.interval.end) {
        Phrase before = first;
        before.year = *first.year - 1;
        from = resolve_phrase(before, context);
    }
    if (first.weekday && !first.day && bare_weekday_phrase(last)) {
        order_weekdays(first, from, context, to);
    }
    if (from.interval.begin && last.wants_year()) to = resolve_behind(last, from, context);
    Reading both;
    both.value = from.value + "/" + to.value;
    const bool timed = from.type == TimexType::time && to.type == TimexType::time;
    if (timed) both.type = TimexType::time;
    if (!from.interval.begin || !to.interval.end || *from.interval.begin > *to.interval.end) {
        return both;
    }
    both.interval = {from.interval.begin, to.interval.end, Grain::range, from.interval.basis};
    return both;
}

}  // namespace entente::timex
