#include "page/dateline.h"

#include "page/support.h"

namespace entente::page_test {
namespace {

const PageCues& cues() {
    static const PageCues the_cues = *PageCues::load(ENTENTE_SOURCE_DATA_DIR);
    return the_cues;
}

struct Case {
    std::string paragraph;
    std::string dateline;  ///< with its mark, as far as it reaches
    std::string place;
    std::string agency;
    std::string date;
};

class DatelineOf : public testing::TestWithParam<Case> {};

TEST_P(DatelineOf, IsReadWithItsParts) {
    const Case& expected = GetParam();
    const auto line = parse_dateline(expected.paragraph, cues());
    ASSERT_TRUE(line) << expected.paragraph;
    EXPECT_EQ(expected.paragraph.substr(0, line->length), expected.dateline);
    EXPECT_EQ(line->place, expected.place);
    EXPECT_EQ(line->agency, expected.agency);
    EXPECT_EQ(line->date ? to_iso(*line->date) : "", expected.date);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, DatelineOf,
    testing::Values(
        Case{"TOKYO - Talks began.", "TOKYO - ", "TOKYO", "", ""},
        Case{"ISLAMABAD: Talks began.", "ISLAMABAD: ", "ISLAMABAD", "", ""},
        Case{"GENEVA (Reuters) — Talks began.", "GENEVA (Reuters) — ", "GENEVA", "Reuters", ""},
        Case{"BEIRUT, Lebanon, March 3 (AP) - Talks began.", "BEIRUT, Lebanon, March 3 (AP) - ",
             "BEIRUT", "AP", ""},
        Case{"Kabul, Oct 20 (Xinhua) -- Talks began.", "Kabul, Oct 20 (Xinhua) -- ", "Kabul",
             "Xinhua", ""},
        Case{"PORT-AU-PRINCE, Haiti, Jan. 12, 2010 (Agence France-Presse) – Talks began.",
             "PORT-AU-PRINCE, Haiti, Jan. 12, 2010 (Agence France-Presse) – ", "PORT-AU-PRINCE",
             "AFP", "2010-01-12"},
        Case{"UNITED NATIONS — Talks began.", "UNITED NATIONS — ", "UNITED NATIONS", "", ""},
        Case{"WASHINGTON/LONDON (Northgate Wire) - Talks began.",
             "WASHINGTON/LONDON (Northgate Wire) - ", "WASHINGTON/LONDON", "Northgate Wire", ""},
        Case{"SANAA, 4 June 2011 - Talks began.", "SANAA, 4 June 2011 - ", "SANAA", "",
             "2011-06-04"},
        Case{"(Reuters) - Talks began.", "(Reuters) - ", "", "Reuters", ""},
        Case{"Oslo / Bergen, May 3, 2013 - Talks began.", "Oslo / Bergen, May 3, 2013 - ",
             "Oslo / Bergen", "", "2013-05-03"},
        Case{"ANKARA:", "ANKARA:", "ANKARA", "", ""},
        Case{"New Delhi: Talks began.", "New Delhi: ", "New Delhi", "", ""}));

TEST(Dateline, IsNotReadIntoOtherOpenings) {
    for (const char* paragraph :
         {"Talks / or war - it is open.", "Clinton: ties raise questions", "UPDATE: Talks began.",
          "NATO - Talks began.", "The minister - a lawyer - resigned.",
          "Officials said: talks began.", "Two sides met (again) - talks began.", "TOKYO",
          "SUMMARY:", "(sources) - Talks began.", "", "In 2011 - a year of war - talks began.",
          "Doves \"and\" Hawks (AP) - talks."}) {
        EXPECT_FALSE(parse_dateline(paragraph, cues())) << paragraph;
    }
}

}  // namespace
}  // namespace entente::page_test
