#include "syntax/conllu.h"

#include <string>

#include <gtest/gtest.h>

namespace entente {
namespace {

const std::string two_sentences =
    "# sent_id = 1\n"
    "# text = They didn't go.\n"
    "1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n"
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
    "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n"
    "1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_\n"
    "1.1\tput\tput\tADJ\tJJ\t_\t_\t_\t0:exroot\t_\n"
    "\n";

TEST(ReadConllu, GivesTextTokensAndTrees) {
    const Result<Document> document = read_conllu(two_sentences, "two");
    ASSERT_TRUE(document) << document.error().message();
    EXPECT_EQ(document->article.text, "They didn't go.\nStay\n");
    ASSERT_EQ(document->tokens.size(), 6u);
    ASSERT_EQ(document->sentences.size(), 2u);
    EXPECT_EQ(document->words(document->sentences[0].span), "They didn't go.");
    EXPECT_EQ(document->form(2), "n't");
    EXPECT_EQ(document->tokens[2].lemma, "not");
    EXPECT_EQ(document->tokens[1].features.mood(), Features::Mood::indicative);
    EXPECT_TRUE(document->tokens[2].features.empty());
    EXPECT_EQ(document->tokens[2].upos, Upos::part);
    EXPECT_EQ(document->tokens[2].xpos, Xpos::rb);
    EXPECT_EQ(document->tokens[2].deprel, Deprel::advmod);
    EXPECT_EQ(document->tokens[2].head, 3u);
    EXPECT_EQ(document->tokens[3].head, none);
    EXPECT_EQ(document->tokens[5].head, none);
}

TEST(ReadConllu, ARangeInOneSentenceDoesNotReachTheNext) {
    const Result<Document> document = read_conllu(
        "1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "1\tca\t_\tAUX\tMD\t_\t0\troot\t_\t_\n"
        "2\tn't\t_\tPART\tRB\t_\t1\tadvmod\t_\t_\n\n"
        "1\tNo\t_\tINTJ\tUH\t_\t0\troot\t_\t_\n"
        "2\tway\t_\tNOUN\tNN\t_\t1\tdep\t_\t_\n\n",
        "ranges");
    ASSERT_TRUE(document) << document.error().message();
    EXPECT_EQ(document->article.text, "can't\nNo way\n");
}

TEST(WriteConllu, SaysWhereTokensStandAndCling) {
    Result<Document> document = read_conllu(two_sentences, "two");
    ASSERT_TRUE(document);
    document->article.id = "a7";
    EXPECT_EQ(to_conllu(*document),
              "# sent_id = a7-1\n"
              "# text = They didn't go.\n"
              "1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\tTokenRange=0:4\n"
              "2\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past\t4\taux\t_\tSpaceAfter=No|TokenRange=5:8\n"
              "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\tTokenRange=8:11\n"
              "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=12:14\n"
              "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tTokenRange=14:15\n"
              "\n"
              "# sent_id = a7-2\n"
              "# text = Stay\n"
              "1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\tTokenRange=16:20\n"
              "\n");
}

TEST(WriteConllu, IsReadBackTheSame) {
    const Result<Document> once = read_conllu(two_sentences, "two");
    ASSERT_TRUE(once);
    const Result<Document> twice = read_conllu(to_conllu(*once), "again");
    ASSERT_TRUE(twice);
    EXPECT_EQ(to_conllu(*once), to_conllu(*twice));
}

struct Refusal {
    const char* input;
    const char* reason;
    std::uint32_t line;
};

TEST(WriteConllu, AWordOfANameHasItsLabelInMisc) {
    Result<Document> document = read_conllu(
        "1\tMs\tMs\tPROPN\tNNP\t_\t2\tnmod:desc\t_\t_\n"
        "2\tReed\tReed\tPROPN\tNNP\t_\t0\troot\t_\tName=B-PER|SpaceAfter=No\n"
        "3\t!\t!\tPUNCT\t.\t_\t2\tpunct\t_\tName=B-NOBODY\n\n",
        "name");
    ASSERT_TRUE(document) << document.error().message();
    EXPECT_EQ(document->tokens[0].name, NameTag::outside);
    EXPECT_EQ(document->tokens[1].name, NameTag::begin_person);
    EXPECT_EQ(document->tokens[2].name, NameTag::outside);
    EXPECT_EQ(to_conllu(*document),
              "# sent_id = 1\n"
              "# text = Ms Reed!\n"
              "1\tMs\tMs\tPROPN\tNNP\t_\t2\tnmod:desc\t_\tTokenRange=0:2\n"
              "2\tReed\tReed\tPROPN\tNNP\t_\t0\troot\t_\tName=B-PER|SpaceAfter=No|"
              "TokenRange=3:7\n"
              "3\t!\t!\tPUNCT\t.\t_\t2\tpunct\t_\tTokenRange=7:8\n\n");
}

TEST(ReadConllu, RefusesWithTheLine) {
    const Refusal cases[] = {
        {"1\tGo\n", "ten fields", 1},
        {"# c\n2\tGo\t_\tX\t_\t_\t0\troot\t_\t_\n", "word 2 stands where word 1", 2},
        {"x\tGo\t_\tX\t_\t_\t0\troot\t_\t_\n", "word x stands where word 1", 1},
        {"1\t\t_\tX\t_\t_\t0\troot\t_\t_\n", "no form", 1},
        {"1\tGo\t_\tX\t_\t_\tx\troot\t_\t_\n", "not a number", 1},
        {"1\tGo\t_\tX\t_\t_\t-1\troot\t_\t_\n", "not a number", 1},
        {"1\tGo\t_\tX\t_\t_\t9\tdep\t_\t_\n\n", "outside its sentence", 2},
        {"2-1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n", "a range of words", 1},
    };
    for (const Refusal& refusal : cases) {
        const Result<Document> document = read_conllu(refusal.input, "bad.conllu");
        ASSERT_FALSE(document) << refusal.input;
        EXPECT_NE(document.error().reason.find(refusal.reason), std::string::npos)
            << document.error().reason;
        EXPECT_EQ(document.error().line, refusal.line) << refusal.input;
        EXPECT_EQ(document.error().file, "bad.conllu");
    }
}

TEST(ReadConllu, NothingGivesAnEmptyDocument) {
    const Result<Document> document = read_conllu("", "nothing");
    ASSERT_TRUE(document);
    EXPECT_TRUE(document->tokens.empty());
    EXPECT_EQ(to_conllu(*document), "");
}

}  // namespace
}  // namespace entente
