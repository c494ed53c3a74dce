#include "time/vocabulary.h"

#include <gtest/gtest.h>

namespace entente::timex {
namespace {

std::string refusal(std::string_view word_row, std::string_view holiday_row,
                    std::string_view feast_row = {}) {
    const Result<Table> words =
        Table::parse("word\tclass\tvalue\tform\n" + std::string(word_row) + "\n", "time_words.tsv",
                     {"word", "class", "value", "form"});
    const Result<Table> holidays =
        Table::parse("name\tfollowed_by\trule\n" + std::string(holiday_row) + "\n",
                     "time_holidays.tsv", {"name", "followed_by", "rule"});
    const Result<Table> feasts = Table::parse(
        "feast\tfirst\tlast\n" + (feast_row.empty() ? "" : std::string(feast_row) + "\n"),
        "time_feasts.tsv", {"feast", "first", "last"});
    const Result<Vocabulary> vocabulary = Vocabulary::compile(*words, *holidays, *feasts);
    return vocabulary ? "accepted" : vocabulary.error().message();
}

TEST(Vocabulary, NamesTheFileAndLineOfABadRow) {
    EXPECT_EQ(refusal("july\tmonth\t7", "easter\t\teaster 0"), "accepted");
    EXPECT_EQ(refusal("july\tmonth\t13", ""), "time_words.tsv:2: the value is out of range: 13");
    EXPECT_EQ(refusal("July\tmonth\t7", ""), "time_words.tsv:2: the word must be in lower case");
    EXPECT_EQ(refusal("july\tmoon\t7", ""), "time_words.tsv:2: no such class: moon");
    EXPECT_EQ(refusal("aeon\tunit\tZ", ""), "time_words.tsv:2: no such unit: Z");
    EXPECT_EQ(refusal("july\tmonth\t7\njuly\tmonth\t6", ""),
              "time_words.tsv:3: the word has this class already");
    EXPECT_EQ(refusal("july\tmonth\t7", "leap day\t\tfixed 02-30"),
              "time_holidays.tsv:2: no such rule: fixed 02-30");
    EXPECT_EQ(refusal("july\tmonth\t7", "no day\t\tweekday 11 9 4"),
              "time_holidays.tsv:2: no such rule: weekday 11 9 4");
    EXPECT_EQ(refusal("july\tmonth\t7", "lent\t\tlisted lent", "lent\t2011-03-09\t2011-04-23"),
              "accepted");
    EXPECT_EQ(refusal("july\tmonth\t7", "lent\t\tlisted lent"),
              "time_holidays.tsv:2: no such feast: lent");
    EXPECT_EQ(refusal("july\tmonth\t7", "", "lent\t2011-03-09\t2011-02-31"),
              "time_feasts.tsv:2: no such days");
    EXPECT_EQ(
        refusal("july\tmonth\t7", "", "lent\t2011-03-09\t2011-04-23\nlent\t2010-02-17\t2010-04-03"),
        "time_feasts.tsv:3: the days are not behind those before");
}

TEST(Vocabulary, FindsMovableDays) {
    struct Case {
        int year;
        std::string_view easter;
    };
    for (const Case& c : {Case{1961, "1961-04-02"}, Case{2000, "2000-04-23"},
                          Case{2011, "2011-04-24"}, Case{2024, "2024-03-31"}}) {
        EXPECT_EQ(to_iso(*easter_sunday(c.year)), c.easter);
    }
    HolidayRule last_monday_of_may;
    last_monday_of_may.kind = HolidayRule::Kind::nth_weekday;
    last_monday_of_may.month = 5;
    last_monday_of_may.nth = -1;
    last_monday_of_may.day = 1;
    EXPECT_EQ(to_iso(last_monday_of_may.in_year(2011)->begin), "2011-05-30");
    EXPECT_EQ(to_iso(*orthodox_easter_sunday(2011)), "2011-04-24");
    EXPECT_EQ(to_iso(*orthodox_easter_sunday(2016)), "2016-05-01");
    EXPECT_EQ(to_iso(*orthodox_easter_sunday(2022)), "2022-04-24");
}

}  // namespace
}  // namespace entente::timex
