#include "page/meta_line.h"

#include "page/support.h"

namespace entente::page_test {
namespace {

struct Case {
    std::string line;
    std::string byline;
    std::string published;
    std::string updated;
};

class MetaLines : public testing::TestWithParam<Case> {};

TEST_P(MetaLines, GiveTheirParts) {
    const auto cues = PageCues::load(ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(cues.ok()) << cues.error().message();
    const auto meta = parse_meta_line(GetParam().line, *cues);
    ASSERT_TRUE(meta.has_value());
    const auto day = [](const std::optional<Date>& date) { return date ? to_iso(*date) : ""; };
    EXPECT_EQ(meta->byline, GetParam().byline);
    EXPECT_EQ(day(meta->published), GetParam().published);
    EXPECT_EQ(day(meta->updated), GetParam().updated);
}

INSTANTIATE_TEST_SUITE_P(
    All, MetaLines,
    testing::Values(Case{"By Ida Lund in Cairo | Harbour Post | Updated 3 Mar 2014 10:22 GMT",
                         "By Ida Lund in Cairo", "", "2014-03-03"},
                    Case{"Published on 22 Sep 2009 | Hits: 3120 | by Ora Stein", "by Ora Stein",
                         "2009-09-22", ""},
                    Case{"By Ida Lund \u00B7 16 June 2022 \u00B7 6 min read", "By Ida Lund",
                         "2022-06-16", ""},
                    Case{"Staff, May 29, 2019", "Staff", "2019-05-29", ""},
                    Case{"Submitted by Ora Stein on Thu, 02/07/2019 - 08:15", "by Ora Stein",
                         "2019-02-07", ""}));

class NoMetaLines : public testing::TestWithParam<std::string> {};

TEST_P(NoMetaLines, AreLeftToTheStory) {
    const auto cues = PageCues::load(ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(cues.ok()) << cues.error().message();
    EXPECT_FALSE(parse_meta_line(GetParam(), *cues).has_value());
}

INSTANTIATE_TEST_SUITE_P(All, NoMetaLines,
                         testing::Values("By then the talks of 3 March 2014 had failed",
                                         "Rebels left the town on 3 March 2014 after a siege",
                                         "Envoy returns to capital | Harbour Post"));

}  // namespace
}  // namespace entente::page_test
