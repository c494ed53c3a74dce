// The CoNLL 2018 measures, on cases small enough to count by hand.

#include "conll_score.h"

#include <string>

#include <gtest/gtest.h>

#include "syntax/conllu.h"

namespace entente::eval {
namespace {

Document read(const std::string& conllu) {
    const Result<Document> document = read_conllu(conllu, "case");
    EXPECT_TRUE(document) << document.error().message();
    return *document;
}

const char* const gold_case =
    "1\tTroops\ttroops\tNOUN\tNNS\tNumber=Plur\t2\tnsubj:pass\t_\t_\n"
    "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "3\tKabul\tKabul\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

TEST(ConllScore, TheSameAnalysisScoresFull) {
    const auto scores = conll_scores(read(gold_case), read(gold_case));
    ASSERT_TRUE(scores);
    for (const Score* score :
         {&scores->tokens, &scores->sentences, &scores->upos, &scores->xpos, &scores->features,
          &scores->lemmas, &scores->uas, &scores->las, &scores->las_subtyped})
        EXPECT_DOUBLE_EQ(score->f1(), 1.0);
}

TEST(ConllScore, ASubtypeCountsInTheStrictMeasureOnly) {
    const Document system = read(
        "1\tTroops\ttroops\tNOUN\tNNS\tNumber=Plur|Typo=Yes\t2\tnsubj\t_\t_\n"
        "2\tleft\tleave\tVERB\tVBN\tTense=Past\t0\troot\t_\t_\n"
        "3\tKabul\tkabul\tNOUN\tNN\t_\t4\tobj\t_\tSpaceAfter=No\n"
        "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n");
    const auto scores = conll_scores(read(gold_case), system);
    ASSERT_TRUE(scores);
    EXPECT_EQ(scores->upos.correct, 3u);          // Kabul
    EXPECT_EQ(scores->xpos.correct, 2u);          // left, Kabul
    EXPECT_EQ(scores->features.correct, 3u);      // left; Typo does not count
    EXPECT_EQ(scores->lemmas.correct, 3u);        // Kabul
    EXPECT_EQ(scores->uas.correct, 3u);           // Kabul
    EXPECT_EQ(scores->las.correct, 3u);           // as UAS
    EXPECT_EQ(scores->las_subtyped.correct, 2u);  // and Troops
}

TEST(ConllScore, WordsAlignByTheirCharacters) {
    // "Kabul." is one token, so two gold words find no partner and Troops' head is still found.
    const Document system = read(
        "1\tTroops\ttroops\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
        "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n"
        "3\tKabul.\tKabul.\tPROPN\tNNP\t_\t2\tobj\t_\t_\n\n");
    const auto scores = conll_scores(read(gold_case), system);
    ASSERT_TRUE(scores);
    EXPECT_EQ(scores->tokens.correct, 2u);
    EXPECT_DOUBLE_EQ(scores->tokens.precision(), 2.0 / 3);
    EXPECT_DOUBLE_EQ(scores->tokens.recall(), 2.0 / 4);
    EXPECT_DOUBLE_EQ(scores->tokens.f1(), 4.0 / 7);
    EXPECT_DOUBLE_EQ(scores->las.f1(), 4.0 / 7);
    EXPECT_EQ(scores->sentences.correct, 1u);
}

TEST(ConllScore, AHeadInAnotherPlaceIsWrongThoughBothAreRoots) {
    // Cut in two sentences: each has a root, and only "left" is a root in gold.
    const Document system = read(
        "1\tTroops\ttroops\tNOUN\tNNS\t_\t0\troot\t_\t_\n\n"
        "1\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n"
        "2\tKabul\tKabul\tPROPN\tNNP\t_\t1\tobj\t_\tSpaceAfter=No\n"
        "3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n");
    const auto scores = conll_scores(read(gold_case), system);
    ASSERT_TRUE(scores);
    EXPECT_EQ(scores->sentences.correct, 0u);
    EXPECT_EQ(scores->sentences.system, 2u);
    EXPECT_EQ(scores->uas.correct, 3u);
}

TEST(ConllScore, OtherTextIsRefused) {
    const auto scores =
        conll_scores(read(gold_case), read("1\tTroops\t_\tX\t_\t_\t0\troot\t_\t_\n\n"));
    ASSERT_FALSE(scores);
    EXPECT_NE(scores.error().reason.find("the texts differ"), std::string::npos);
}

}  // namespace
}  // namespace entente::eval
