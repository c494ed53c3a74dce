#include "base/date.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(Date, RefusesDaysThatDoNotExist) {
    EXPECT_FALSE(make_date(2011, 2, 29));
    EXPECT_TRUE(make_date(2012, 2, 29));
    EXPECT_FALSE(make_date(1900, 2, 29));
    EXPECT_FALSE(parse_iso_date("2011-13-01"));
    EXPECT_FALSE(parse_iso_date("2011-1-1"));
    EXPECT_FALSE(parse_iso_date("2011-10-2x"));
}

TEST(Date, CountsDaysBothWays) {
    for (int days = -700000; days < 800000; days += 97) {
        const Date date = from_days(days);
        EXPECT_EQ(to_days(date), days);
        EXPECT_TRUE(make_date(date.year, date.month, date.day)) << days;
    }
    EXPECT_EQ(to_days(Date{1970, 1, 1}), 0);
    EXPECT_EQ(to_days(Date{2011, 10, 20}), 15267);
}

TEST(Date, KnowsTheDayOfTheWeek) {
    EXPECT_EQ(weekday(Date{2011, 10, 20}), 3);  // a Thursday
    EXPECT_EQ(weekday(Date{2012, 7, 8}), 6);    // a Sunday
    EXPECT_EQ(weekday(Date{1969, 12, 29}), 0);  // a Monday
}

TEST(Date, AddsMonthsWithinTheShorterMonth) {
    EXPECT_EQ(to_iso(add_months(Date{2011, 1, 31}, 1)), "2011-02-28");
    EXPECT_EQ(to_iso(add_months(Date{2011, 1, 31}, -2)), "2010-11-30");
}

}  // namespace
}  // namespace entente
