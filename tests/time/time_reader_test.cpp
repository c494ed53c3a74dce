#include "time/time_reader.h"

#include <gtest/gtest.h>

#include "support/report.h"

namespace entente {
namespace {

const TimeReader& reader() {
    static const Result<TimeReader> loaded = TimeReader::load(ENTENTE_SOURCE_DATA_DIR);
    if (!loaded) throw std::runtime_error(loaded.error().message());
    return *loaded;
}

// "[October 13, 2011] DATE 2011-10-13; [noon] ..."
std::string values(const Document& document) {
    std::string out;
    for (const TimeExpression& time : document.times) {
        if (!out.empty()) out += "; ";
        out += "[" + std::string(document.words(time.span)) + "] ";
        if (time.type != TimexType::date) out += std::string(to_string(time.type)) + " ";
        out += time.value;
        if (time.relation != TimeRelation::at) {
            out += " " + std::string(to_string(time.relation));
        }
    }
    return out;
}

std::string days(const Interval& interval) {
    std::string out = interval.begin ? to_iso(*interval.begin) : "";
    out += "..";
    if (interval.end) out += to_iso(*interval.end);
    return out + " " + std::string(to_string(interval.grain)) + " " +
           std::string(to_string(interval.basis));
}

struct Case {
    std::string_view sentence;
    std::string_view expected;
};

void expect_values(std::string_view published, std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
        Document document = test::report(published, {c.sentence});
        reader().read(document);
        EXPECT_EQ(values(document), c.expected) << c.sentence;
    }
}

struct IntervalCase {
    std::string_view sentence;
    std::string_view first;  ///< days, grain and basis of the first expression
};

void expect_days(std::string_view published, std::initializer_list<IntervalCase> cases) {
    for (const IntervalCase& c : cases) {
        Document document = test::report(published, {c.sentence});
        reader().read(document);
        ASSERT_FALSE(document.times.empty()) << c.sentence;
        EXPECT_EQ(days(document.times[0].interval), c.first) << c.sentence;
    }
}

// 2011-10-20 is a Thursday.

TEST(TimeReader, ReadsFullDatesInEveryOrder) {
    expect_values(
        "2011-10-20",
        {
            {"The pact of October 13, 2011 holds.", "[October 13, 2011] 2011-10-13"},
            {"The pact of 13 October 2011 holds.", "[13 October 2011] 2011-10-13"},
            {"The pact of 13th of October, 2011 holds.", "[13th of October, 2011] 2011-10-13"},
            {"It was signed on 2011-10-13.", "[2011-10-13] 2011-10-13"},
            {"It was signed on 13/10/2011.", "[13/10/2011] 2011-10-13"},
            {"It was signed on 10/13/2011.", "[10/13/2011] 2011-10-13"},
            {"It was signed on 4.3.2011.", "[4.3.2011] 2011-03-04"},
            {"It was signed on Oct. 13, 2011.", "[Oct. 13, 2011] 2011-10-13"},
            {"It was signed on Thursday, October 13, 2011.",
             "[Thursday, October 13, 2011] 2011-10-13"},
            {"It was signed on the fourth of July 1776.", "[fourth of July 1776] 1776-07-04"},
        });
}

TEST(TimeReader, TakesTheLikelierReadingOfAnAmbiguousDateOnlyBesideAPublication) {
    expect_values("2011-04-20", {{"It was signed on 03/04/2011.", "[03/04/2011] 2011-04-03"}});
    expect_values("2011-03-20", {{"It was signed on 03/04/2011.", "[03/04/2011] 2011-03-04"}});
    expect_values("", {{"It was signed on 03/04/2011.", "[03/04/2011] 2011-XX-XX"}});
    expect_days("", {{"It was signed on 03/04/2011.", ".. unknown unknown"}});
}

TEST(TimeReader, FindsTheYearOfAMonthOrDayByTense) {
    expect_values("2011-10-20",
                  {
                      {"The raid took place on May 2.", "[May 2] 2011-05-02"},
                      {"The raid took place on December 24.", "[December 24] 2010-12-24"},
                      {"The talks will be held on May 2.", "[May 2] 2012-05-02"},
                      {"He said the strike came in November.", "[November] 2010-11"},
                      {"The two sides plan to meet in December.", "[December] 2011-12"},
                      {"They agreed to return to Vienna in March.", "[March] 2012-03"},
                      {"A November strike killed nine men.", "[November] 2010-11"},
                      {"They prepare for talks in Ankara next month and in Geneva in December.",
                       "[next month] 2011-11; [December] 2011-12"},
                      {"She visited Oslo last May.", "[last May] 2011-05"},
                      {"The vote is set for next November.", "[next November] 2011-11"},
                      {"The army left on May 2 last year.", "[May 2 last year] 2010-05-02"},
                      {"The army left in December of 2009.", "[December of 2009] 2009-12"},
                      {"The army left in March 2009.", "[March 2009] 2009-03"},
                  });
    expect_values("2012-07-08", {{"She regretted a November air strike.", "[November] 2011-11"}});
}

// The values of a sentence in which `verb` has this tag.
std::string values_with_verb(std::string_view sentence, std::string_view verb, Xpos tag) {
    Document document = test::report("2011-10-20", {sentence});
    for (Token& token : document.tokens) {
        if (document.words(token.span) == verb) token.xpos = tag;
    }
    reader().read(document);
    return values(document);
}

TEST(TimeReader, AVerbOfTheTimetableInThePresentTellsOfADayToCome) {
    EXPECT_EQ(values_with_verb("The trial opens on Friday.", "opens", Xpos::vbz),
              "[Friday] 2011-10-21");
    EXPECT_EQ(values_with_verb("The mandates expire in March.", "expire", Xpos::vbp),
              "[March] 2012-03");
    EXPECT_EQ(values_with_verb("A visit begins on Saturday.", "begins", Xpos::vbz),
              "[Saturday] 2011-10-22");
    EXPECT_EQ(values_with_verb("The end came on Friday.", "end", Xpos::nn), "[Friday] 2011-10-14");
    EXPECT_EQ(values_with_verb("Rebels kill six on Friday.", "kill", Xpos::vbp),
              "[Friday] 2011-10-14");
}

TEST(TimeReader, TakesABareWeekdayAsTheNearestPastOne) {
    expect_values("2011-10-20",
                  {
                      {"The ministers met on Thursday.", "[Thursday] 2011-10-20"},
                      {"The army chief said Tuesday he would wait.", "[Tuesday] 2011-10-18"},
                      {"Talks ended on Friday.", "[Friday] 2011-10-14"},
                      {"The envoy will arrive on Friday.", "[Friday] 2011-10-21"},
                      {"The envoy is to leave on Tuesday.", "[Tuesday] 2011-10-25"},
                      {"The envoy arrived last Friday.", "[last Friday] 2011-10-14"},
                      {"The envoy leaves next Tuesday.", "[next Tuesday] 2011-10-25"},
                      {"They met earlier Thursday.", "[earlier Thursday] 2011-10-20"},
                      {"They met Thursday morning.", "[Thursday morning] TIME 2011-10-20TMO"},
                      {"They met late on Tuesday.", "[Tuesday] 2011-10-18"},
                      {"They met early Tuesday.", "[early Tuesday] 2011-10-18"},
                  });
}

TEST(TimeReader, CountsFromTheDayOfPublication) {
    expect_values("2011-10-20", {
                                    {"They meet today.", "[today] 2011-10-20"},
                                    {"They met yesterday.", "[yesterday] 2011-10-19"},
                                    {"They meet tomorrow.", "[tomorrow] 2011-10-21"},
                                    {"They meet tonight.", "[tonight] TIME 2011-10-20TNI"},
                                    {"Shells fell last night.", "[last night] TIME 2011-10-19TNI"},
                                    {"They met this week.", "[this week] 2011-W42"},
                                    {"They met last week.", "[last week] 2011-W41"},
                                    {"They met last year.", "[last year] 2010"},
                                    {"They meet next month.", "[next month] 2011-11"},
                                    {"They met two days ago.", "[two days ago] 2011-10-18"},
                                    {"They met three weeks ago.", "[three weeks ago] 2011-09-29"},
                                    {"They met a month ago.", "[a month ago] 2011-09"},
                                    {"They met ten years ago.", "[ten years ago] 2001"},
                                    {"They met the day before yesterday.",
                                     "[the day before yesterday] 2011-10-18"},
                                    {"They will meet in three weeks.", "[three weeks] 2011-11-10"},
                                    {"They met a few days ago.", "[a few days ago] PAST_REF"},
                                    {"Strikes fell in recent months.", "[recent months] PAST_REF"},
                                });
}

TEST(TimeReader, LeavesRelativeTimesOpenWithoutAPublicationDate) {
    expect_values("", {
                          {"They met on Thursday.", "[Thursday] XXXX-WXX-4"},
                          {"They met on May 2.", "[May 2] XXXX-05-02"},
                          {"They met in November.", "[November] XXXX-11"},
                          {"They met yesterday.", "[yesterday] XXXX-XX-XX"},
                          {"They met last week.", "[last week] XXXX-WXX"},
                          {"They met last year.", "[last year] XXXX"},
                      });
    expect_days("", {{"They met on Thursday.", ".. unknown unknown"},
                     {"They met in 2009.", "2009-01-01..2009-12-31 year explicit"}});
}

TEST(TimeReader, KeepsTheRelationOfThePreposition) {
    expect_values("2011-10-20",
                  {
                      {"Ties are strained since May 2.", "[May 2] 2011-05-02 since"},
                      {"Troops will leave by the end of 2014.", "[the end of 2014] 2014 by"},
                      {"The truce holds until Monday.", "[Monday] 2011-10-17 until"},
                      {"Fighting lasted for three weeks.", "[three weeks] DURATION P3W for"},
                      {"They must leave within 48 hours.", "[48 hours] DURATION PT48H by"},
                      {"Ties are strained since the May 2 raid.", "[May 2] 2011-05-02"},
                      {"Kabul fell after 2001.", "[2001] 2001 after"},
                  });
}

TEST(TimeReader, ReadsPartsOfPeriods) {
    expect_values("2011-10-20", {
                                    {"Kabul fell in early 2012.", "[early 2012] 2012"},
                                    {"They met in mid-May.", "[mid-May] 2011-05"},
                                    {"They met late last year.", "[late last year] 2010"},
                                    {"They met earlier this week.", "[earlier this week] 2011-W42"},
                                    {"They met in the early 1990s.", "[the early 1990s] 199"},
                                });
    expect_days("2011-10-20",
                {
                    {"Kabul fell in early 2012.", "2012-01-01..2012-06-30 range explicit"},
                    {"They met late last year.", "2010-07-01..2010-12-31 range publication"},
                    {"Troops leave by the end of 2014.", "2014-09-01..2014-12-31 range explicit"},
                    {"They met in mid-May.", "2011-05-08..2011-05-24 range publication"},
                    {"They met earlier this week.", "2011-10-17..2011-10-20 range publication"},
                });
}

TEST(TimeReader, ReadsLongAndRepeatedTimes) {
    expect_values(
        "2011-10-20",
        {
            {"The wars of the 1990s ended.", "[the 1990s] 199"},
            {"It was built in the 19th century.", "[the 19th century] 18"},
            {"They pray every Friday.", "[every Friday] SET XXXX-WXX-5"},
            {"They meet on Fridays.", "[Fridays] SET XXXX-WXX-5"},
            {"They meet annually.", "[annually] SET P1Y"},
            {"They meet twice a week.", "[twice a week] SET P1W"},
            {"They meet every two weeks.", "[every two weeks] SET P2W"},
            {"Output fell in Q3.", "[Q3] 2011-Q3"},
            {"Output fell in the third quarter of 2010.", "[the third quarter of 2010] 2010-Q3"},
            {"Aid fell in fiscal 2013.", "[fiscal 2013] FY2013"},
            {"They fought in the summer of 2010.", "[summer of 2010] 2010-SU"},
            {"They fought last winter.", "[last winter] 2010-WI"},
            {"A three-week siege ended.", "[three-week] DURATION P3W"},
            {"Over the past two weeks they met.", "[the past two weeks] DURATION P2W"},
            {"It lasted two and a half years.", "[two and a half years] DURATION P2.5Y"},
        });
}

TEST(TimeReader, ReadsRanges) {
    expect_values(
        "2011-10-20",
        {
            {"He ruled from 2009 to 2011.", "[from 2009 to 2011] 2009/2011"},
            {"He ruled in 2009-2011.", "[2009-2011] 2009/2011"},
            {"Talks ran from May 2 to May 5.", "[from May 2 to May 5] 2011-05-02/2011-05-05"},
            {"Talks ran May 2-5.", "[May 2-5] 2011-05-02/2011-05-05"},
            {"It fell between May and July 2010.", "[between May and July 2010] 2010-05/2010-07"},
            {"They met Monday to Wednesday.", "[Monday to Wednesday] 2011-10-17/2011-10-19"},
            {"They meet from next Monday to Friday.",
             "[from next Monday to Friday] 2011-10-24/2011-10-28"},
            {"They fought from November to February 2010.",
             "[from November to February 2010] 2009-11/2010-02"},
            {"They fought from April to June in 2010.",
             "[from April to June in 2010] 2010-04/2010-06"},
            {"They fought from the 2nd of May to the 5th of May.",
             "[2nd of May to the 5th of May] 2011-05-02/2011-05-05"},
        });
    expect_days("2011-10-20",
                {{"He ruled from 2009 to 2011.", "2009-01-01..2011-12-31 range explicit"}});
}

TEST(TimeReader, PutsTheEndOfARangeBehindItsBeginning) {
    expect_values(
        "2011-10-20",
        {
            {"It ran from December to February.", "[from December to February] 2010-12/2011-02"},
            {"It ran from October 1 to November 7.",
             "[from October 1 to November 7] 2011-10-01/2011-11-07"},
            {"It ran from 4 to 22 January 2010.", "[4 to 22 January 2010] 2010-01-04/2010-01-22"},
            {"Nine died between May 2 and now.", "[between May 2 and now] 2011-05-02/PRESENT_REF"},
        });
}

TEST(TimeReader, ReadsDaysAndWeeksByTheirPlaceInAPeriod) {
    expect_values(
        "2011-10-20",
        {
            {"They met on the first Friday of July.", "[the first Friday of July] 2011-07-01"},
            {"They meet on the second Monday of next month.",
             "[the second Monday of next month] 2011-11-14"},
            {"They met in the last week of 2010.", "[the last week of 2010] 2010-W52"},
            {"They meet on the 20th of next month.", "[the 20th of next month] 2011-11-20"},
            {"They meet on Tuesday of next week.", "[Tuesday of next week] 2011-10-25"},
            {"They met in the week of May 2.", "[the week of May 2] 2011-W18"},
            {"They will meet the week after next.", "[the week after next] 2011-W44"},
            {"They met over the weekend.", "[the weekend] 2011-W41-WE"},
            {"They will rest over the weekend.", "[the weekend] 2011-W42-WE"},
            {"They met in the nineties.", "[the nineties] 199"},
            {"They met in May of nineteen ninety-nine.", "[May of nineteen ninety-nine] 1999-05"},
            {"They met two years, one month and three days ago.",
             "[two years, one month and three days ago] 2009-09-17"},
        });
}

TEST(TimeReader, GivesDaysToLengthsThatAreAnchored) {
    expect_days(
        "2011-10-20",
        {
            {"Nine died in the past two weeks.", "2011-10-06..2011-10-20 range publication"},
            {"Talks follow in the next three days.", "2011-10-21..2011-10-23 range publication"},
            {"They will leave within 48 hours.", "2011-10-20..2011-10-22 range publication"},
            {"They left within 48 hours of the raid.", ".. unknown unknown"},
            {"Output fell in the last two quarters.", "2011-04-01..2011-09-30 range publication"},
            {"Fighting lasted three weeks.", ".. unknown unknown"},
        });
}

TEST(TimeReader, ReadsTimesOfDayWithTheirDay) {
    expect_values(
        "2011-10-20",
        {
            {"July 8, 2012 14:05", "[July 8, 2012 14:05] TIME 2012-07-08T14:05"},
            {"Shells fell at 9 p.m. on Tuesday.", "[9 p.m. on Tuesday] TIME 2011-10-18T21:00"},
            {"Shells fell on Tuesday at 9:30 pm GMT.",
             "[Tuesday at 9:30 pm GMT] TIME 2011-10-18T21:30Z"},
            {"Shells fell at 0900 GMT.", "[0900 GMT] TIME 2011-10-20T09:00Z"},
            {"Shells fell at noon.", "[noon] TIME 2011-10-20T12:00"},
            {"The log says 2011-10-13T14:05:00Z here.",
             "[2011-10-13T14:05:00Z] TIME 2011-10-13T14:05Z"},
        });
}

TEST(TimeReader, KnowsHolidays) {
    expect_values("2011-10-20",
                  {
                      {"They met on Christmas Eve.", "[Christmas Eve] 2010-12-24"},
                      {"They met at Easter 2011.", "[Easter 2011] 2011-04-24"},
                      {"They met on Labor Day.", "[Labor Day] 2011-09-05"},
                      {"The September 11 attacks shook them.", "[September 11] 2001-09-11"},
                      {"They met on September 11.", "[September 11] 2011-09-11"},
                  });
}

TEST(TimeReader, CountsFromWhatWasTold) {
    struct Telling {
        std::initializer_list<std::string_view> sentences;
        std::string_view last_value;
        std::string_view last_days;
    };
    for (const Telling& telling : {
             Telling{{"They met on May 2.", "Two days earlier they had quarrelled."},
                     "2011-04-30",
                     "2011-04-30..2011-04-30 day narrative"},
             Telling{{"They met on May 2.", "The following day they parted."},
                     "2011-05-03",
                     "2011-05-03..2011-05-03 day narrative"},
             Telling{{"They met on March 3, 2009.", "In April they parted."},
                     "2009-04",
                     "2009-04-01..2009-04-30 month narrative"},
             Telling{{"They met on March 3, 2009.", "", "In April they parted."},
                     "2011-04",
                     "2011-04-01..2011-04-30 month publication"},
             Telling{{"They met on May 2.", "", "The next day they parted."},
                     "2011-05-03",
                     "2011-05-03..2011-05-03 day narrative"},
             Telling{{"They met on May 2.", "", "Hours later they parted."},
                     "2011-05-02",
                     "2011-05-02..2011-05-02 day narrative"},
             Telling{{"They met on May 2, Ankara said on Monday.", "", "The next day they parted."},
                     "2011-05-03",
                     "2011-05-03..2011-05-03 day narrative"},
             Telling{{"They had met, Ankara told reporters in Rome on Monday.", "",
                      "Hours later they parted."},
                     "PTXH",
                     ".. unknown unknown"},
             Telling{{"Two days earlier they had quarrelled."}, "P2D", ".. unknown unknown"},
         }) {
        Document document = test::report("2011-10-20", telling.sentences);
        reader().read(document);
        ASSERT_FALSE(document.times.empty());
        EXPECT_EQ(document.times.back().value, telling.last_value);
        EXPECT_EQ(days(document.times.back().interval), telling.last_days);
    }
}

TEST(TimeReader, CountsFromAnEventOnlyWhereItsTimeIsSaid) {
    expect_values(
        "2011-10-13",
        {
            {"They met two days after Ankara admitted it.", "[two days] DURATION P2D after"},
            {"They met two days after the May 2 raid.",
             "[two days] 2011-05-04 after; [May 2] 2011-05-02"},
            {"They met a week before Christmas 2010.", "[a week before Christmas 2010] 2010-12-18"},
            {"They meet two weeks from Monday.", "[two weeks from Monday] 2011-10-24"},
            {"It holds for two weeks from Monday.",
             "[two weeks] DURATION P2W for; [Monday] 2011-10-10"},
            {"They left two days before yesterday.", "[two days before yesterday] 2011-10-10"},
            {"They left three days after the January 9 vote.",
             "[three days] 2011-01-12 after; [January 9] 2011-01-09"},
        });
}

TEST(TimeReader, CarriesImpossibleDatesWithoutDays) {
    expect_values("2011-10-20",
                  {{"It was dated February 30.", "[February 30] XXXX-02-30"},
                   {"It was dated February 30, 2010.", "[February 30, 2010] 2010-02-30"}});
    expect_days("2011-10-20", {{"It was dated February 30, 2010.", ".. unknown unknown"}});
}

TEST(TimeReader, ReadsDaysOfAListWhoseMonthIsToldOnce) {
    expect_values(
        "2011-10-20",
        {
            {"Talks were held on 18 and 19 June.", "[18] 2011-06-18; [19 June] 2011-06-19"},
            {"It struck on the 22nd, 23rd or 30th of March.",
             "[the 22nd] 2011-03-22; [23rd] 2011-03-23; [30th of March] 2011-03-30"},
            {"It voted on May 2 and 3.", "[May 2] 2011-05-02; [3] 2011-05-03"},
            {"It struck on May 2, 5 and 9.", "[May 2] 2011-05-02; [5] 2011-05-05; [9] 2011-05-09"},
            {"It fell between May 2 and 5.", "[between May 2 and 5] 2011-05-02/2011-05-05"},
            {"On May 2, 14 soldiers died.", "[May 2] 2011-05-02"},
            {"On May 2, 14 in the ward died.", "[May 2] 2011-05-02"},
            {"Between 2 and 3 families left in June.", "[June] 2011-06"},
        });
}

TEST(TimeReader, ReadsSharesOfAPeriod) {
    expect_values(
        "2011-10-20",
        {
            {"Exports fell in the first two months of 2010.",
             "[the first two months of 2010] 2010-01/2010-02"},
            {"Exports fell in the last three weeks of this year.",
             "[the last three weeks of this year] 2011-W50/2011-W52"},
            {"Raids rose in the first ten days of July.",
             "[the first ten days of July] 2011-07-01/2011-07-10"},
            {"The truce ends on the last day of the year.",
             "[the last day of the year] 2011-12-31"},
            {"They voted on the 15th day of June.", "[the 15th day of June] 2011-06-15"},
            {"Growth slowed in the first quarter of the year.",
             "[the first quarter of the year] 2011-Q1"},
            {"Growth slowed in last year's third quarter.", "[last year's third quarter] 2010-Q3"},
            {"The first 15 months of 2010 were hard.", "[The first 15 months of 2010] 2010"},
        });
    expect_days("2011-10-20", {{"It fell in the first two weeks of 2010.",
                                "2010-01-04..2010-01-17 range explicit"}});
}

TEST(TimeReader, ReadsQuartersAndFiscalYearsAsOfficesWriteThem) {
    expect_values("2011-10-20",
                  {
                      {"Output fell in 2010-Q3.", "[2010-Q3] 2010-Q3"},
                      {"Output fell in 2010 H2.", "[2010 H2] 2010-H2"},
                      {"Output fell in q3 of 2010.", "[q3 of 2010] 2010-Q3"},
                      {"Aid fell in FY2013.", "[FY2013] FY2013"},
                      {"Aid fell in FY13.", "[FY13] FY2013"},
                      {"Aid fell in the 2012-13 fiscal year.", "[2012-13 fiscal year] FY2013"},
                      {"Aid fell in financial year 2012/13.", "[financial year 2012/13] FY2013"},
                      {"Aid fell in the last fiscal year.", "[the last fiscal year] FY2010"},
                  });
    expect_days("2011-10-20", {{"Aid fell in the last fiscal year.", ".. unknown unknown"}});
}

TEST(TimeReader, CountsWorkingDaysFromMondayToFriday) {
    expect_values(
        "2011-10-20",
        {
            {"It closed two business days ago.", "[two business days ago] 2011-10-18"},
            {"It closed five working days ago.", "[five working days ago] 2011-10-13"},
            {"They will reply in two working days.", "[two working days] 2011-10-24"},
            {"It lasted ten working days.", "[ten working days] DURATION P10BD"},
            {"It lasted for three straight days.", "[three straight days] DURATION P3D for"},
            {"They wait for two more weeks.", "[two more weeks] DURATION P2W for"},
        });
}

TEST(TimeReader, TakesTheNearestWeekdayWhereTheWordsSaySo) {
    expect_values(
        "2011-10-20",
        {
            {"They met this past Friday.", "[this past Friday] 2011-10-14"},
            {"They meet this coming Friday.", "[this coming Friday] 2011-10-21"},
            {"They met the previous Tuesday.", "[the previous Tuesday] 2011-10-11"},
            {"They met this past week.", "[this past week] DURATION P1W"},
            {"They met in the two previous years.", "[the two previous years] DURATION P2Y"},
            {"Voting on Friday, May 4 is free.", "[Friday, May 4] 2012-05-04"},
            {"It happened on Friday the 13th.", "[Friday the 13th] 2011-05-13"},
        });
}

TEST(TimeReader, ReadsRangesOfTheClock) {
    expect_values(
        "2011-10-20",
        {
            {"Shells fell between 2 and 4 p.m. on Tuesday.",
             "[between 2 and 4 p.m. on Tuesday] TIME 2011-10-18T14:00/2011-10-18T16:00"},
            {"Shells fell on Tuesday from 11 to 1 p.m. local time.",
             "[Tuesday from 11 to 1 p.m. local time] TIME 2011-10-18T11:00/2011-10-18T13:00"},
            {"Shells fell at seven o'clock.", "[seven o'clock] TIME 2011-10-20T07:00"},
            {"Shells fell in the early hours of Monday.",
             "[early hours of Monday] TIME 2011-10-17TMO"},
            {"Shells fell at six in the evening on Monday.",
             "[six in the evening on Monday] TIME 2011-10-17T18:00"},
            {"Shells fell on Monday at about 9:30 in the evening.",
             "[Monday at about 9:30 in the evening] TIME 2011-10-17T21:30"},
            {"Shells fell at half past eight.", "[half past eight] TIME 2011-10-20T08:30"},
            {"Six in the village died.", ""},
            {"Shops open 9-5 pm.", "[9-5 pm] TIME 2011-10-20T09:00/2011-10-20T17:00"},
        });
}

TEST(TimeReader, KnowsFeastsThatFollowTheMoon) {
    expect_values("2011-10-20",
                  {
                      {"The truce held for Eid al-Fitr.", "[Eid al-Fitr] 2011-08-30"},
                      {"The truce will begin at Eid al-Adha.", "[Eid al-Adha] 2011-11-06"},
                      {"He died during Ramadan.", "[Ramadan] 2011-08-01/2011-08-29"},
                      {"He died in Ramadan 2009.", "[Ramadan 2009] 2009-08-22/2009-09-19"},
                      {"He died on Orthodox Easter 2010.", "[Orthodox Easter 2010] 2010-04-04"},
                      {"He fought in the Yom Kippur War.", ""},
                      {"The Good Friday Agreement holds.", ""},
                  });
    // Twice in the year 2000.
    expect_values("2001-01-10", {{"He died on Eid al-Fitr.", "[Eid al-Fitr] 2000-12-27"}});
    expect_values("", {{"He died during Ramadan.", "[Ramadan] XXXX-XX-XX"}});
}

TEST(TimeReader, ReadsNoTimeWhereThereIsNone) {
    expect_values("2011-10-20", {
                                    {"Pakistan May Reopen Routes", ""},
                                    {"Theresa May spoke.", ""},
                                    {"They march on the capital.", ""},
                                    {"He sat down and the sun set.", ""},
                                    {"A second strike followed.", ""},
                                    {"Some 1,900 soldiers left.", ""},
                                    {"It killed 2014 people.", ""},
                                    {"It killed some 2,014 people.", ""},
                                    {"A decade-long war ended.", ""},
                                    {"The 40-year-old minister left.", ""},
                                    {"He is 40 years old.", ""},
                                    {"It cost $2000.", ""},
                                    {"The fall of the capital was quick.", ""},
                                    {"Resolution 1973 was adopted.", ""},
                                    {"The Daily Star wrote it.", ""},
                                    {"The score was 3-2.", ""},
                                });
}

TEST(TimeReader, LeavesAPersonsNameAlone) {
    Document document = test::report("2011-10-20", {"In April Smith saw an ally."});
    Mention mention;
    mention.first = 1;
    mention.last = 3;
    mention.type = EntityType::person;
    document.mentions.push_back(mention);
    reader().read(document);
    EXPECT_EQ(values(document), "");
}

TEST(TimeReader, ReadsAnyBytes) {
    for (const std::string_view bytes :
         {"\xFF\xFE\x80 Thursday\xE2\x80", "99999999999999999999 days ago",
          "9999999 years ago and 1000000 centuries later", "0000-00-00 00/00/0000 99:99",
          "9999 9998-12-31 0001-01-01", "the the the next next of of", "- / . : ' 1 - / 2"}) {
        Document document = test::report("2011-10-20", {bytes});
        reader().read(document);
        for (const TimeExpression& time : document.times) {
            EXPECT_LE(time.span.end, document.article.text.size()) << bytes;
            EXPECT_LT(time.span.begin, time.span.end) << bytes;
        }
    }
}

}  // namespace
}  // namespace entente
