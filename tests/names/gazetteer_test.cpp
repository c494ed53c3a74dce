#include "names/gazetteer.h"

#include <gtest/gtest.h>

#include "names/knowledge_fixture.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using testing::ReportBuilder;

// The id and length of the longest name at the first token of a text; "-" where there is none.
std::string longest_at_start(std::string_view notation) {
    const Gazetteer gazetteer = testing::small_gazetteer();
    const Document document = ReportBuilder::build(notation);
    const Gazetteer::Match match =
        gazetteer.longest(document, 0, static_cast<std::uint32_t>(document.tokens.size()));
    if (match.length == 0) return "-";
    return gazetteer.entry(match.senses.front().entry).id + " " + std::to_string(match.length);
}

TEST(Gazetteer, FindsTheLongestName) {
    EXPECT_EQ(longest_at_start("United|NNP|2|compound States|NNP|0|root said|VBD|2|dep"), "USA 2");
    EXPECT_EQ(longest_at_start("Red|NNP|2|compound Dawn|NNP|0|root"), "red-dawn 2");
    EXPECT_EQ(longest_at_start("Red|NNP|2|compound flags|NNS|0|root"), "-");
}

TEST(Gazetteer, ReadsStopsHyphensAndPossessives) {
    EXPECT_EQ(longest_at_start("U.S.|NNP|0|root"), "USA 1");
    EXPECT_EQ(longest_at_start("US|NNP|0|root ~-|HYPH|1|punct ~led|VBN|1|dep"), "USA 1");
    EXPECT_EQ(longest_at_start("Avaria|NNP|0|root ~'s|POS|1|case"), "AVA 1");
    EXPECT_EQ(longest_at_start("Red|NNP|3|compound ~-|HYPH|3|punct ~Dawn|NNP|0|root"),
              "red-dawn 3");
}

TEST(Gazetteer, CaseCountsButForHeadlinesAndAcronyms) {
    EXPECT_EQ(longest_at_start("AVARIA|NNP|0|root"), "AVA 1");
    EXPECT_EQ(longest_at_start("Nato|NNP|0|root"), "nato 1");
    EXPECT_EQ(longest_at_start("us|PRP|0|root"), "-") << "the pronoun is not the country";
    EXPECT_EQ(longest_at_start("Us|PRP|0|root"), "-");
    EXPECT_EQ(longest_at_start("avaria|NN|0|root"), "-");
    EXPECT_EQ(longest_at_start("red|JJ|2|amod dawn|NN|0|root"), "-");
}

TEST(Gazetteer, GivesAllBearersOfAName) {
    const Gazetteer gazetteer = testing::small_gazetteer();
    const Document document = ReportBuilder::build("Hart|NNP|0|root");
    const Gazetteer::Match match = gazetteer.longest(document, 0, 1);
    ASSERT_EQ(match.senses.size(), 2U);
    EXPECT_EQ(gazetteer.entry(match.senses[0].entry).id, "ivo-hart");
    EXPECT_EQ(gazetteer.entry(match.senses[1].entry).id, "lena-hart");
}

}  // namespace
}  // namespace entente
