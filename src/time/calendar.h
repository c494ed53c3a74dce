// Periods of the calendar: their days and their TIMEX3 values. Weeks are those of ISO 8601, Monday
// to Sunday; seasons are the northern ones by whole months (spring is March to May); centuries
// run from 2000 to 2099, as TIMEX3 names them by their hundreds. All arithmetic stays within the
// years 1 to 9999: beyond is nothing.
#pragma once

#include <optional>
#include <string>

#include "document/time.h"
#include "time/phrase.h"

namespace entente::timex {

struct Period {
    Date begin;
    Date end;  ///< included
    Grain grain = Grain::day;
    std::string value;  ///< "2011-10-20", "2011-W42", "2011-SU"
};

Period day_period(Date day);
Period week_period(Date day);
Period weekend_period(Date day);
std::optional<Period> month_period(int year, int month);
std::optional<Period> season_period(int year, int first_month);
std::optional<Period> quarter_period(int year, int quarter);
std::optional<Period> half_year_period(int year, int half);
std::optional<Period> year_period(int year);
std::optional<Period> decade_period(int first_year);
std::optional<Period> century_period(int nth);

/// The period of that unit that holds `day`, moved by `shift` periods; nothing beyond the calendar.
std::optional<Period> unit_period(Unit unit, Date day, int shift);

/// `amount` units from a day, as a period of that unit's grain: "two weeks ago" is a day, as a
/// week's count keeps the weekday; "two months ago" a month; "two years ago" a year.
std::optional<Period> counted_period(Unit unit, Date from, int amount, bool half_more);

/// The nth weekday (1 Monday) or, without one, the nth week of a period; -1 the last. A week is of
/// the period that holds its Thursday. Nothing where the period has no such day or week.
std::optional<Period> nth_of(const Period& period, int nth, std::optional<int> weekday);

/// The days that are left of a period: its first half, its last third ...; `now` clips.
Period part_of(Period period, Edge edge, EdgeSize size, std::optional<Date> now);

/// Days from `day` moved by years, months and days, or nothing beyond the calendar.
std::optional<Date> moved_days(Date day, std::int64_t days);
std::optional<Date> moved_months(Date day, std::int64_t months);
/// By days from Monday to Friday.
std::optional<Date> moved_workdays(Date day, std::int64_t days);

/// "P3D", "PT48H", "PXM" (vague), "P2.5Y"; of working days "P2BD", which TIMEX3 does not have.
std::string duration_value(Unit unit, std::optional<int> amount, bool half_more);

/// "SP", "SU", "FA", "WI" by first month.
std::string_view season_name(int first_month);

}  // namespace entente::timex
