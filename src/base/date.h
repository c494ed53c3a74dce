// A day of the proleptic Gregorian calendar, and its arithmetic (Hinnant, "chrono-compatible
// low-level date algorithms"). A Date is always a day that exists; what may not exist is parsed
// into an optional.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

struct Date {
    std::int16_t year = 1970;
    std::uint8_t month = 1;  ///< 1 to 12
    std::uint8_t day = 1;    ///< 1 to the month's last

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// Nothing where there is no such day (2011-02-30) or the year is outside 1 to 9999.
std::optional<Date> make_date(int year, int month, int day);

/// "YYYY-MM-DD" exactly.
std::optional<Date> parse_iso_date(std::string_view text);
std::string to_iso(Date date);

int days_in_month(int year, int month);
/// Days since 1970-01-01.
std::int32_t to_days(Date date);
Date from_days(std::int32_t days);
Date add_days(Date date, std::int32_t days);
/// The same day of another month, or that month's last day where it is shorter.
Date add_months(Date date, std::int32_t months);
/// 0 Monday to 6 Sunday (ISO 8601 order).
int weekday(Date date);

}  // namespace entente
