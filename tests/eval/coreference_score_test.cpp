// Scores of coreference, on cases that can be counted by hand.

#include "coreference_score.h"

#include <gtest/gtest.h>

namespace entente::eval {
namespace {

TEST(CoreferenceScore, TheSamePartitionScoresFull) {
    const Partition both{{1, 4, 7}, {2, 3}};
    const CoreferenceScores scores = coreference_scores(both, both);
    for (const Measure* measure :
         {&scores.mentions, &scores.muc, &scores.b_cubed, &scores.ceaf, &scores.lea})
        EXPECT_DOUBLE_EQ(measure->f1(), 1.0);
    EXPECT_DOUBLE_EQ(scores.conll(), 1.0);
}

TEST(CoreferenceScore, CountsAsTheDefinitionsSay) {
    // Gold: 1 2 3 and 4 5 6 7. System: 1 2, then 3 with 4, then 6 7 with two that gold has not.
    const CoreferenceScores scores =
        coreference_scores({{1, 2, 3}, {4, 5, 6, 7}}, {{1, 2}, {3, 4}, {6, 7, 8, 9}});
    EXPECT_DOUBLE_EQ(scores.mentions.recall.value(), 6.0 / 7);     // all but 5
    EXPECT_DOUBLE_EQ(scores.mentions.precision.value(), 6.0 / 8);  // 8 and 9 are none
    // Links: gold's 2 + 3 need 1 and 2 joins to be mended; system's 1 + 1 + 3 need 0, 1 and 2.
    EXPECT_DOUBLE_EQ(scores.muc.recall.value(), 2.0 / 5);
    EXPECT_DOUBLE_EQ(scores.muc.precision.value(), 2.0 / 5);
    // (4 + 1)/3 and (1 + 4)/4 of 7; 4/2, (1 + 1)/2 and 4/4 of 8.
    EXPECT_DOUBLE_EQ(scores.b_cubed.recall.value(), (5.0 / 3 + 5.0 / 4) / 7);
    EXPECT_DOUBLE_EQ(scores.b_cubed.precision.value(), 4.0 / 8);
    // The best pairs: {1 2 3} with {1 2} 2*2/5, {4 5 6 7} with {6 7 8 9} 2*2/8.
    EXPECT_NEAR(scores.ceaf.recall.value(), 1.3 / 2, 1e-12);
    EXPECT_NEAR(scores.ceaf.precision.value(), 1.3 / 3, 1e-12);
    // One link of three for 3 mentions, one of six for 4; all, none, one of six.
    EXPECT_DOUBLE_EQ(scores.lea.recall.value(), (3.0 / 3 + 4.0 / 6) / 7);
    EXPECT_DOUBLE_EQ(scores.lea.precision.value(), (2.0 + 0 + 4.0 / 6) / 8);
}

TEST(CoreferenceScore, ThePairingIsTheBestAndNotTheFirst) {
    const CoreferenceScores scores = coreference_scores({{1, 2, 3}, {4, 5}}, {{3, 4, 5}, {1, 9}});
    // {1 2 3} is as near to {3 4 5} (2/6) as it may be to {1 9} (2/5); {4 5} only to {3 4 5} (4/5).
    EXPECT_NEAR(scores.ceaf.recall.part, 2.0 / 5 + 4.0 / 5, 1e-12);
}

TEST(CoreferenceScore, NothingFoundIsNothing) {
    const CoreferenceScores scores = coreference_scores({{1, 2}}, {});
    EXPECT_DOUBLE_EQ(scores.conll(), 0);
    EXPECT_DOUBLE_EQ(scores.lea.recall.whole, 2);
}

const char* const report =
    "# newdoc id = a\n"
    "1\tNora\t_\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-cf1-1,2-coref\n"
    "2\tVesk\t_\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)\n"
    "3\tsaid\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "4\ther\t_\tPRON\tPRP$\t_\t5\tnmod:poss\t_\tEntity=(2-person-new-cf2-2-coref(1-person-giv-cf1-"
    "1-"
    "ana)\n"
    "5\tdog\t_\tNOUN\tNN\t_\t6\tnsubj\t_\tEntity=2)\n"
    "6\tbarked\t_\tVERB\tVBD\t_\t3\tccomp\t_\t_\n"
    "\n"
    "# newdoc id = b\n"
    "1\tThis\t_\tPRON\tDT\t_\t2\tnsubj\t_\tEntity=(1-abstract-new-cf1-1-coref)\n"
    "2\thelped\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "3\tit\t_\tPRON\tPRP\t_\t2\tobj\t_\tEntity=(1-abstract-giv-cf1-1-ana)\n\n";

TEST(ReadGum, GivesEachReportItsEntitiesByTheirHeads) {
    const Result<std::vector<GoldReport>> reports = read_gum(report, "case");
    ASSERT_TRUE(reports) << reports.error().message();
    ASSERT_EQ(reports->size(), 2u);
    EXPECT_EQ((*reports)[0].id, "a");
    EXPECT_EQ((*reports)[0].document.tokens.size(), 6u);
    EXPECT_EQ((*reports)[0].entities, (Partition{{0, 3}}));  // "Nora Vesk", "her"; one dog alone
    EXPECT_EQ((*reports)[1].entities, Partition{});          // nobody, nowhere
}

}  // namespace
}  // namespace entente::eval
