#include "page/page_dates.h"

#include "page/support.h"

namespace entente::page_test {
namespace {

const PageDates& dates() {
    static const PageDates the_dates =
        *PageDates::load(std::filesystem::path(ENTENTE_SOURCE_DATA_DIR) / "cues");
    return the_dates;
}

std::string iso(std::optional<Date> date) {
    return date ? to_iso(*date) : "-";
}

using Pair = std::pair<std::string, std::string>;

class StatedDateIn : public testing::TestWithParam<Pair> {};

TEST_P(StatedDateIn, IsFound) {
    std::string found;
    for (const StatedDate& stated : dates().find(GetParam().first)) {
        found += (found.empty() ? "" : " ") + iso(stated.date);
    }
    EXPECT_EQ(found, GetParam().second) << GetParam().first;
}

INSTANTIATE_TEST_SUITE_P(
    Forms, StatedDateIn,
    testing::Values(
        Pair{"October 13, 2011", "2011-10-13"}, Pair{"Oct. 13 2011", "2011-10-13"},
        Pair{"13 October 2011", "2011-10-13"}, Pair{"13th of October, 2011", "2011-10-13"},
        Pair{"October 13th, 2011", "2011-10-13"}, Pair{"19 Dec, 2024", "2024-12-19"},
        Pair{"13-Oct-2011", "2011-10-13"}, Pair{"2011-10-13", "2011-10-13"},
        Pair{"2011/10/13", "2011-10-13"}, Pair{"13/10/2011", "2011-10-13"},
        Pair{"10/13/2011", "2011-10-13"}, Pair{"13.10.2011", "2011-10-13"},
        // dots go with the day first, slashes do not say
        Pair{"05.03.2016", "2016-03-05"}, Pair{"1.2.2009", "2009-02-01"},
        // other languages around an English story
        Pair{"3 de marzo de 2019", "2019-03-03"}, Pair{"4 de julho de 2013", "2013-07-04"},
        Pair{"Jumatano, 9 Agosti 2017", "2017-08-09"}, Pair{"7 мая 2014", "2014-05-07"},
        Pair{"11 września 2015", "2015-09-11"}, Pair{"2 of 2016", ""},
        // not stated: which part is the month, the year, a day that exists
        Pair{"03/04/2012", "-"}, Pair{"July 8", "-"}, Pair{"8 July", "-"},
        Pair{"February 30, 2011", "-"}, Pair{"2011-02-30", "-"},
        // no dates
        Pair{"May we ask 3 questions", ""}, Pair{"24 soldiers", ""}, Pair{"in 2011", ""},
        Pair{"", ""}, Pair{"from May 2, 2011 to 6 June 2012", "2011-05-02 2012-06-06"}));

struct LineCase {
    std::string line;
    std::string published;
    std::string updated;
    bool said = false;
};

class DateLineCase : public testing::TestWithParam<LineCase> {};

TEST_P(DateLineCase, SaysOnlyWhen) {
    const auto line = dates().line(GetParam().line);
    ASSERT_TRUE(line) << GetParam().line;
    EXPECT_EQ(iso(line->published), GetParam().published) << GetParam().line;
    EXPECT_EQ(iso(line->updated), GetParam().updated) << GetParam().line;
    EXPECT_EQ(line->said_published, GetParam().said) << GetParam().line;
}

INSTANTIATE_TEST_SUITE_P(
    Lines, DateLineCase,
    testing::Values(LineCase{"July 8, 2012 14:05", "2012-07-08", "-"},
                    LineCase{"Updated 19 Dec, 2024", "-", "2024-12-19"},
                    LineCase{"Published: Tue, 3 March 2014 10:15 PM IST", "2014-03-03", "-", true},
                    LineCase{"First published on 3 March 2014 | Last updated on 4 March 2014",
                             "2014-03-03", "2014-03-04", true},
                    LineCase{"3 de marzo de 2019 · 20:15 h", "2019-03-03", "-"},
                    LineCase{"Çarşamba · 06.04.2016", "2016-04-06", "-"},
                    LineCase{"Sunday, 08 July 2012, 1405 GMT", "2012-07-08", "-"},
                    LineCase{"March 3", "-", "-"}));

TEST(DateLine, IsNoProse) {
    for (const char* prose :
         {"The truce was signed on July 8, 2012", "July 8, 2012 was a Sunday in Tokyo",
          "Published by the ministry", "300 people", "updated", "The fair · 3 March 2014"}) {
        EXPECT_FALSE(dates().line(prose)) << prose;
    }
}

TEST(DateLine, MayNameAnOutletWhereThatIsAllowed) {
    EXPECT_FALSE(dates().line("The Harbour Post, 3 March 2014"));
    const auto line = dates().line("The Harbour Post, 3 March 2014", 2);
    ASSERT_TRUE(line);
    EXPECT_EQ(iso(line->published), "2014-03-03");
}

class FieldValue : public testing::TestWithParam<Pair> {};

TEST_P(FieldValue, GivesTheDayThatThePublisherWrote) {
    EXPECT_EQ(iso(dates().value(GetParam().first)), GetParam().second) << GetParam().first;
}

INSTANTIATE_TEST_SUITE_P(Fields, FieldValue,
                         testing::Values(Pair{"2012-07-08", "2012-07-08"},
                                         Pair{"2012-07-08T23:30:00-05:00", "2012-07-08"},
                                         Pair{"20120708", "2012-07-08"},
                                         Pair{"20120708T233000Z", "2012-07-08"},
                                         Pair{"Sun, 08 Jul 2012 14:05:00 GMT", "2012-07-08"},
                                         Pair{"July 8, 2012", "2012-07-08"},
                                         Pair{"2011-02-30", "-"}, Pair{"20110230", "-"},
                                         Pair{"yesterday", "-"}, Pair{"1341756300", "-"},
                                         Pair{"", "-"}));

class UrlDate : public testing::TestWithParam<Pair> {};

TEST_P(UrlDate, IsReadFromThePath) {
    EXPECT_EQ(iso(PageDates::in_url(GetParam().first)), GetParam().second) << GetParam().first;
}

INSTANTIATE_TEST_SUITE_P(
    Addresses, UrlDate,
    testing::Values(Pair{"https://a.example/2012/07/08/talks", "2012-07-08"},
                    Pair{"https://a.example/world/2012-07-08-talks.html", "2012-07-08"},
                    Pair{"https://a.example/2012/7/8/talks", "2012-07-08"},
                    Pair{"https://a.example/20120708/talks", "2012-07-08"},
                    Pair{"https://a.example/2012/07/talks", "-"},
                    Pair{"https://a.example/story-12345678", "-"},
                    Pair{"https://a.example/2012/13/45/talks", "-"}, Pair{"", "-"}));

}  // namespace
}  // namespace entente::page_test
