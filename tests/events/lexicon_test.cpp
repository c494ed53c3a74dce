#include "events/lexicon.h"

#include <gtest/gtest.h>

#include "events/small_data.h"

namespace entente {
namespace {

using events_test::SmallData;

Result<Lexicon> load(const SmallData& data) {
    const Result<Ontology> ontology = Ontology::load(data.path());
    EXPECT_TRUE(ontology) << ontology.error().message();
    return Lexicon::load(data.path(), *ontology);
}

Lexicon lexicon(std::string_view lines) {
    const SmallData data(lines);
    Result<Lexicon> lexicon = load(data);
    EXPECT_TRUE(lexicon) << lexicon.error().message();
    return *lexicon;
}

std::vector<std::string> texts(const Lexicon& lexicon, std::span<const std::uint32_t> patterns) {
    std::vector<std::string> lines;
    for (const std::uint32_t p : patterns)
        lines.push_back(lexicon.patterns()[p].text);
    return lines;
}

using Texts = std::vector<std::string>;

TEST(Lexicon, IsLookedUpByTheWordThatSetsAnEntryOff) {
    const Lexicon all = lexicon(
        "190 S attack|raid T\n"
        "190 n: S's raid on T\n"
        "160 S be angry with T\n");
    EXPECT_EQ(texts(all, all.verb_patterns("raid")), Texts{"S attack|raid T"});
    EXPECT_EQ(texts(all, all.noun_patterns("raid")), Texts{"n: S's raid on T"});
    EXPECT_EQ(texts(all, all.copula_patterns("angry")), Texts{"S be angry with T"});
    EXPECT_TRUE(all.verb_patterns("angry").empty());
    EXPECT_TRUE(all.noun_patterns("attack").empty());
}

TEST(Lexicon, GivesTheMostDemandingEntryFirst) {
    const Lexicon all = lexicon(
        "190 S hold T\n"
        "040 S hold talk with T\n"
        "173 S hold T:person\n");
    EXPECT_EQ(texts(all, all.verb_patterns("hold")),
              (Texts{"S hold talk with T", "S hold T:person", "S hold T"}));
}

TEST(Lexicon, AClassMayNameAnotherAndStandInSeveralLines) {
    const Lexicon all = lexicon(
        "class deed = &raid|foray ambush\n"
        "class raid = raid air_raid\n"
        "190 n: S's &deed on T\n"
        "class deed = sortie\n");
    for (const std::string_view word : {"ambush", "foray", "raid", "sortie"})
        EXPECT_EQ(all.noun_patterns(word).size(), 1U) << word;
}

TEST(Lexicon, ClassesThatNameEachOtherAreFound) {
    const SmallData data(
        "class a = &b raid\n"
        "class b = ambush\n"
        "class b = &c\n"
        "class c = &a\n"
        "190 n: S's &a on T\n");
    EXPECT_EQ(events_test::refusal(load(data)),
              "test.lex:4: the class names itself: &a > &b > &c > &a");
}

TEST(Lexicon, OfTheUserStandsAboveOurs) {
    const SmallData data("class raid = raid\n190 S attack T\n");
    std::filesystem::create_directory(data.path() / "own");
    data.write("own/a.lex",
               "class raid = ambush\n"
               "class blow = &raid\n"
               "180 S attack T\n"
               "190 n: S's &blow on T\n");
    const Result<Ontology> ontology = Ontology::load(data.path());
    const std::vector<std::filesystem::path> own{data.path() / "own",
                                                 data.path() / "own" / "a.lex"};
    const Result<Lexicon> all = Lexicon::load(data.path(), *ontology, own);
    ASSERT_TRUE(all) << all.error().message();
    std::vector<int> layers;
    for (const std::uint32_t p : all->verb_patterns("attack"))
        layers.push_back(all->patterns()[p].layer);
    EXPECT_EQ(layers, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(all->noun_patterns("raid").size(), 2U);  // our class, by the user's name for it
    EXPECT_EQ(all->own_content_ids().size(), 2U);

    const std::vector<std::filesystem::path> missing{data.path() / "none.lex"};
    EXPECT_FALSE(Lexicon::load(data.path(), *ontology, missing));
}

TEST(Lexicon, KeepsTheExamplesOfAnEntry) {
    const Lexicon all = lexicon(
        "# attacks\n"
        "190 S attack T\n"
        "  + Norway will attack Peru. => NOR 190 PER planned\n"
        "  - Norway attacked the problem.\n");
    ASSERT_EQ(all.examples().size(), 2U);
    const Example& must = all.examples()[0];
    EXPECT_EQ(must.sentence + "|" + must.source + "|" + must.code + "|" + must.target,
              "Norway will attack Peru.|NOR|190|PER");
    EXPECT_EQ(must.status, EventStatus::planned);
    EXPECT_EQ(must.line, 3U);
    EXPECT_FALSE(all.examples()[1].positive);
    EXPECT_EQ(all.examples()[1].sentence, "Norway attacked the problem.");
}

struct Broken {
    std::string lines;
    std::string message;
};

class BrokenLexicon : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenLexicon, IsRefusedWithFileLineAndReason) {
    const SmallData data(GetParam().lines);
    EXPECT_EQ(events_test::refusal(load(data)), "test.lex:" + GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Each, BrokenLexicon,
    ::testing::Values(
        Broken{"190 S attack T\n\nattack\n",
               "3: a line is an entry (CODE PATTERN, or - PATTERN), a class, an indented example "
               "or a comment"},
        Broken{"1 S attack T\n",
               "1: a line is an entry (CODE PATTERN, or - PATTERN), a class, an indented example "
               "or a comment"},
        Broken{"999 S attack T\n", "1: the ontology has no code 999"},
        Broken{"190 S attack &fleet\n", "1: no class &fleet"},
        Broken{"190 attack T\n", "1: \"attack\" is not a slot (S, T or X)"},
        Broken{"class deed raid\n", "1: a class is written NAME = words"},
        Broken{"class deed = &raid\n", "1: no class &raid"},
        Broken{"# none\n  + Norway attacked Peru. => NOR 190 PER\n",
               "2: an example without an entry above it"},
        Broken{"190 S attack T\n  Norway attacked Peru.\n",
               "2: an example is \"+ SENTENCE => SOURCE CODE TARGET [STATUS]\" or \"- SENTENCE\""},
        Broken{"190 S attack T\n  + Norway attacked Peru.\n",
               "2: an example is \"+ SENTENCE => SOURCE CODE TARGET [STATUS]\" or \"- SENTENCE\""},
        Broken{
            "190 S attack T\n  + Norway attacked Peru. => NOR 190 PER soon\n",
            "2: an example is \"+ SENTENCE => SOURCE CODE TARGET [STATUS]\" or \"- SENTENCE\""}));

TEST(Lexicon, WithoutItsFolderIsRefused) {
    const SmallData data;
    std::filesystem::remove_all(data.path() / "lexicon");
    EXPECT_FALSE(load(data));
}

TEST(SupportVerbs, SayWhatTheSubjectIsAndWhatStatusTheyGive) {
    const SmallData data;
    data.write("lexicon/support.tsv",
               "verb\tsubject\tobject\tstatus\n"
               "launch\tS\tT\t\n"
               "come_under\tT\tS\t\n"
               "take_place\tN\t\t\n"
               "call_off\tS\t\tdenied\n");
    const Result<Lexicon> all = load(data);
    ASSERT_TRUE(all) << all.error().message();
    const SupportVerb& launch = all->support_verbs("launch")[0];
    EXPECT_EQ(launch.subject, SupportVerb::Subject::source);
    EXPECT_EQ(launch.object, Slot::target);
    EXPECT_FALSE(launch.status);
    const SupportVerb& come_under = all->support_verbs("come")[0];
    EXPECT_EQ(come_under.verb.others, std::vector<std::string>{"under"});
    EXPECT_EQ(come_under.subject, SupportVerb::Subject::target);
    EXPECT_EQ(come_under.object, Slot::source);
    EXPECT_EQ(all->support_verbs("take")[0].subject, SupportVerb::Subject::noun);
    EXPECT_EQ(all->support_verbs("call")[0].status, EventStatus::denied);
    EXPECT_TRUE(all->support_verbs("run").empty());
}

TEST(SupportVerbs, ABrokenRowIsRefused) {
    const auto refused = [](std::string_view row) {
        const SmallData data;
        data.write("lexicon/support.tsv",
                   "verb\tsubject\tobject\tstatus\n" + std::string(row) + "\n");
        return events_test::refusal(load(data));
    };
    EXPECT_EQ(refused("launch\tQ\tT\t"), "support.tsv:2: the subject is S, T or N");
    EXPECT_EQ(refused("launch\tS\tQ\t"), "support.tsv:2: the object is S, T or empty");
    EXPECT_EQ(refused("launch\tS\tT\tsoon"), "support.tsv:2: no status \"soon\"");
}

TEST(Composition, TheLongestOuterAndThenTheLongestInnerWins) {
    const SmallData data;
    data.write("lexicon/compose.tsv",
               "outer\tinner\tcode\n"
               "10\t19\t105\n"
               "10\t190\t106\n"
               "100\t04\t102\n");
    const Result<Lexicon> all = load(data);
    ASSERT_TRUE(all) << all.error().message();
    EXPECT_EQ(all->compose("100", "195"), "105");
    EXPECT_EQ(all->compose("100", "190"), "106");
    EXPECT_EQ(all->compose("100", "042"), "102");
    EXPECT_EQ(all->compose("101", "042"), "");
    EXPECT_EQ(all->compose("04", "19"), "");
}

TEST(Composition, APairStandsOnceAndItsCodeExists) {
    const auto refused = [](std::string_view rows) {
        const SmallData data;
        data.write("lexicon/compose.tsv", "outer\tinner\tcode\n" + std::string(rows));
        return events_test::refusal(load(data));
    };
    EXPECT_EQ(refused("10\t19\t105\n10\t19\t106\n"), "compose.tsv:3: this pair stands twice");
    EXPECT_EQ(refused("10\t19\t999\n"), "compose.tsv:2: the ontology has no code 999");
}

TEST(Lexicon, TellsWhatAnActIsAboutWhereItsLastDigitsSaySo) {
    const SmallData data("");
    data.write("lexicon/compose.tsv",
               "outer\tinner\tcode\n02\t087\t0256\n02\t0871\t0256\n02\t196\t020\n"
               "02\t08\t025\n02\t05\t022\n03\t0256\t0356\n");
    const Result<Lexicon> all = load(data);
    ASSERT_TRUE(all) << all.error().message();
    const auto code = [&](std::string_view act) {
        const auto content = all->content_of(act);
        return content ? all->patterns()[*content].code : std::string("open");
    };
    EXPECT_EQ(code("0256"), "087");   // the first of its rows
    EXPECT_EQ(code("025"), "080");    // padded to a code
    EXPECT_EQ(code("020"), "open");   // says nothing of what is asked
    EXPECT_EQ(code("022"), "open");   // may be a mere mood
    EXPECT_EQ(code("0356"), "open");  // an act within an act
}

TEST(Lexicon, OfTheProjectLoads) {
    const Result<Ontology> ontology = Ontology::load(ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(ontology) << ontology.error().message();
    const Result<Lexicon> all = Lexicon::load(ENTENTE_SOURCE_DATA_DIR, *ontology);
    ASSERT_TRUE(all) << all.error().message();
    EXPECT_GT(all->patterns().size(), 1000U);
    EXPECT_FALSE(all->verb_patterns("attack").empty());
}

}  // namespace
}  // namespace entente
