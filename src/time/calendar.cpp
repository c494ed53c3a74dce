#include "time/calendar.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace entente::timex {
namespace {

// Years that a season or a week may spill over by one.
constexpr int first_year = 2;
constexpr int last_year = 9998;

bool in_calendar(std::int64_t year) {
    return year >= first_year && year <= last_year;
}

// Whole months from the first of one.
std::optional<Period> months(int year, int month, int count, Grain grain, std::string value) {
    if (!in_calendar(year)) return {};
    const std::optional<Date> begin = make_date(year, month, 1);
    if (!begin) return {};
    const Date end = add_days(add_months(*begin, count), -1);
    return Period{*begin, end, grain, std::move(value)};
}

Date monday_of(Date day) {
    return add_days(day, -weekday(day));
}

// ISO 8601: a week is of the year that holds its Thursday.
std::string week_value(Date monday) {
    const Date thursday = add_days(monday, 3);
    const Date january{thursday.year, 1, 1};
    return fmt::format("{:04}-W{:02}", thursday.year,
                       (to_days(thursday) - to_days(january)) / 7 + 1);
}

int decade_of(int year) {
    return year / 10 * 10;
}

int century_of(int year) {
    return year / 100 + 1;
}

}  // namespace

Period day_period(Date day) {
    return {day, day, Grain::day, to_iso(day)};
}

Period week_period(Date day) {
    const Date monday = monday_of(day);
    return {monday, add_days(monday, 6), Grain::week, week_value(monday)};
}

Period weekend_period(Date day) {
    const Date monday = monday_of(day);
    return {add_days(monday, 5), add_days(monday, 6), Grain::range, week_value(monday) + "-WE"};
}

std::optional<Period> month_period(int year, int month) {
    return months(year, month, 1, Grain::month, fmt::format("{:04}-{:02}", year, month));
}

std::string_view season_name(int first_month) {
    switch (first_month) {
        case 3:
            return "SP";
        case 6:
            return "SU";
        case 9:
            return "FA";
        default:
            return "WI";
    }
}

std::optional<Period> season_period(int year, int first_month) {
    return months(year, first_month, 3, Grain::season,
                  fmt::format("{:04}-{}", year, season_name(first_month)));
}

std::optional<Period> quarter_period(int year, int quarter) {
    return months(year, quarter * 3 - 2, 3, Grain::quarter,
                  fmt::format("{:04}-Q{}", year, quarter));
}

std::optional<Period> half_year_period(int year, int half) {
    return months(year, half * 6 - 5, 6, Grain::range, fmt::format("{:04}-H{}", year, half));
}

std::optional<Period> year_period(int year) {
    return months(year, 1, 12, Grain::year, fmt::format("{:04}", year));
}

std::optional<Period> decade_period(int year) {
    return months(year, 1, 120, Grain::decade, fmt::format("{:03}", year / 10));
}

std::optional<Period> century_period(int nth) {
    // "20th century": TIMEX3 names it by the hundreds of its years, 19.
    return months(nth * 100 - 100, 1, 1200, Grain::century, fmt::format("{:02}", nth - 1));
}

std::optional<Date> moved_days(Date day, std::int64_t days) {
    constexpr std::int64_t farthest = 366 * 9999;
    if (days > farthest || days < -farthest) return {};
    const std::int64_t there = to_days(day) + days;
    const std::int64_t low = to_days({first_year, 1, 1});
    const std::int64_t high = to_days({last_year, 12, 31});
    if (there < low || there > high) return {};
    return from_days(static_cast<std::int32_t>(there));
}

std::optional<Date> moved_workdays(Date day, std::int64_t days) {
    // A weekend counts from its nearer end: a working day behind Saturday is Monday.
    const int excess = std::max(weekday(day) - 4, 0);
    const std::int64_t from = excess == 0 ? weekday(day) : days > 0 ? 4 : 5;
    const std::int64_t there = from + days;
    const std::int64_t weeks = there >= 0 ? there / 5 : (there - 4) / 5;
    return moved_days(add_days(day, -weekday(day)), weeks * 7 + there - weeks * 5);
}

std::optional<Date> moved_months(Date day, std::int64_t months) {
    constexpr std::int64_t farthest = 12 * 9999;
    if (months > farthest || months < -farthest) return {};
    const std::int64_t there = day.year * 12 + day.month - 1 + months;
    if (!in_calendar(there / 12)) return {};
    return add_months(day, static_cast<std::int32_t>(months));
}

std::optional<Period> unit_period(Unit unit, Date day, int shift) {
    switch (unit) {
        case Unit::week:
        case Unit::weekend:
        case Unit::fortnight: {
            const std::optional<Date> there = moved_days(day, shift * 7);
            if (!there) return {};
            return unit == Unit::weekend ? weekend_period(*there) : week_period(*there);
        }
        case Unit::month: {
            const std::optional<Date> there = moved_months({day.year, day.month, 1}, shift);
            if (!there) return {};
            return month_period(there->year, there->month);
        }
        case Unit::quarter: {
            const std::optional<Date> there = moved_months({day.year, day.month, 1}, shift * 3);
            if (!there) return {};
            return quarter_period(there->year, (there->month + 2) / 3);
        }
        case Unit::year:
            return year_period(day.year + shift);
        case Unit::decade:
            return decade_period(decade_of(day.year) + 10 * shift);
        case Unit::century:
            return century_period(century_of(day.year) + shift);
        default:
            break;
    }
    const std::optional<Date> there = moved_days(day, shift);
    if (!there) return {};
    return day_period(*there);
}

std::optional<Period> counted_period(Unit unit, Date from, int amount, bool half_more) {
    const std::int64_t n = amount;
    const std::int64_t half = !half_more ? 0 : amount < 0 ? -1 : 1;
    std::optional<Date> there = from;
    switch (unit) {
        case Unit::day:
        case Unit::night:
            there = moved_days(from, n);
            break;
        case Unit::workday:
            there = moved_workdays(from, n);
            break;
        case Unit::week:
        case Unit::weekend:
            there = moved_days(from, n * 7 + half * 3);
            break;
        case Unit::fortnight:
            there = moved_days(from, n * 14);
            break;
        case Unit::month:
            there = moved_months(from, n);
            return there ? month_period(there->year, there->month) : std::nullopt;
        case Unit::quarter:
            return unit_period(unit, from, amount);
        case Unit::year:
            there = moved_months(from, n * 12 + half * 6);
            if (!there) return {};
            return half_more ? month_period(there->year, there->month) : year_period(there->year);
        case Unit::decade:
            there = moved_months(from, n * 120 + half * 60);
            return there ? year_period(there->year) : std::nullopt;
        case Unit::century:
            there = moved_months(from, n * 1200);
            return there ? year_period(there->year) : std::nullopt;
        // Hours and less move the day only by whole days.
        case Unit::hour:
            there = moved_days(from, n / 24);
            break;
        case Unit::minute:
            there = moved_days(from, n / (24 * 60));
            break;
        case Unit::second:
            there = moved_days(from, n / (24 * 60 * 60));
            break;
    }
    if (!there) return {};
    return day_period(*there);
}

namespace {

// A part of a period of whole months, by whole months.
Period months_of(Period period, Edge edge, int share, int count) {
    const int part = count / share;
    switch (edge) {
        case Edge::start:
            period.end = add_days(add_months(period.begin, part), -1);
            break;
        case Edge::end:
            period.begin = add_months(period.begin, count - part);
            break;
        case Edge::middle:
            period.begin = add_months(period.begin, (count - part) / 2);
            period.end = add_days(add_months(period.begin, part), -1);
            break;
        case Edge::whole:
            break;
    }
    return period;
}

}  // namespace

Period part_of(Period period, Edge edge, EdgeSize size, std::optional<Date> now) {
    const std::int32_t days = to_days(period.end) - to_days(period.begin) + 1;
    if (edge == Edge::whole || days == 1) return period;
    period.grain = Grain::range;
    if (size == EdgeSize::clip) {
        if (!now || *now < period.begin || period.end < *now) return period;
        (edge == Edge::start ? period.end : period.begin) = *now;
        return period;
    }
    const bool whole_months = period.begin.day == 1 && add_days(period.end, 1).day == 1;
    const int count =
        (period.end.year - period.begin.year) * 12 + period.end.month - period.begin.month + 1;
    // Thirds are for years and more; of a month or a week the end is its second half.
    const int share = size == EdgeSize::third && whole_months && count >= 12 ? 3 : 2;
    if (whole_months && count >= 2 * share) return months_of(period, edge, share, count);
    if (edge == Edge::middle) {
        const std::int32_t quarter = days / 4;
        period.begin = add_days(period.begin, quarter);
        period.end = add_days(period.end, -quarter);
    } else if (edge == Edge::start) {
        period.end = add_days(period.begin, days / 2 - 1);
    } else {
        period.begin = add_days(period.begin, days / 2);
    }
    return period;
}

std::optional<Period> nth_of(const Period& period, int nth, std::optional<int> weekday_wanted) {
    // Weeks go by their Thursdays.
    const int wanted = weekday_wanted.value_or(4) - 1;
    Date day = period.begin;
    if (nth > 0) {
        day = add_days(day, (wanted - weekday(day) + 7) % 7 + 7 * (nth - 1));
    } else {
        day = add_days(period.end, -((weekday(period.end) - wanted + 7) % 7));
    }
    if (day < period.begin || period.end < day) return {};
    return weekday_wanted ? day_period(day) : week_period(day);
}

std::string duration_value(Unit unit, std::optional<int> amount, bool half_more) {
    struct Designator {
        std::string_view prefix;
        std::string_view letter;
        int times;
        std::string_view vague;  ///< the letter where nobody counts: "PXE", some decades
    };
    // In the order of Unit.
    constexpr std::array<Designator, 14> designators{{{"PT", "S", 1, "S"},
                                                      {"PT", "M", 1, "M"},
                                                      {"PT", "H", 1, "H"},
                                                      {"P", "D", 1, "D"},
                                                      {"P", "D", 1, "D"},
                                                      {"P", "BD", 1, "BD"},
                                                      {"P", "W", 1, "W"},
                                                      {"P", "WE", 1, "WE"},
                                                      {"P", "W", 2, "W"},
                                                      {"P", "M", 1, "M"},
                                                      {"P", "M", 3, "M"},
                                                      {"P", "Y", 1, "Y"},
                                                      {"P", "Y", 10, "E"},
                                                      {"P", "Y", 100, "Y"}}};
    const auto& [prefix, letter, times, vague] = designators[static_cast<std::size_t>(unit)];
    if (!amount) return fmt::format("{}X{}", prefix, vague);
    const std::int64_t whole = std::int64_t{*amount} * times;
    if (half_more && times > 1) return fmt::format("{}{}{}", prefix, whole + times / 2, letter);
    return fmt::format("{}{}{}{}", prefix, whole, half_more ? ".5" : "", letter);
}

}  // namespace entente::timex
