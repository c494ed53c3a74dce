#include "names/coreference.h"

#include <gtest/gtest.h>

#include "names/knowledge_fixture.h"
#include "names/mention_finder.h"
#include "names/quotes.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using testing::ReportBuilder;

Document resolved(std::string_view notation, std::string_view date = "2012-06-01") {
    static const SharedNameKnowledge knowledge = testing::small_knowledge();
    Document document = ReportBuilder::build(notation, date);
    MentionFinder(knowledge).find(document);
    QuoteFinder(knowledge).find(document);
    CoreferenceResolver(knowledge).resolve(document);
    return document;
}

// What the n-th mention with these words stands for: its entity's name, or its members' names.
std::string meant_by(const Document& document, std::string_view words, int n = 0) {
    const Mention* mention = testing::mention_of(document, words, n);
    if (mention == nullptr) return "no such mention";
    const Entity& entity = document.entities[mention->entity];
    if (entity.members.empty()) return entity.name;
    std::string names;
    for (const std::uint32_t member : entity.members)
        names += (names.empty() ? "" : " + ") + document.entities[member].name;
    return names;
}

TEST(Coreference, ASurnameAndATitledSurnameMeanTheFullName) {
    const Document document = resolved(
        "Mary|NNP|3|nsubj Reed|NNP|1|flat resigned|VBD|0|root|resign\n"
        "Reed|NNP|2|nsubj spoke|VBD|0|root|speak\n"
        "Ms.|NNP|2|compound Reed|NNP|3|nsubj left|VBD|0|root|leave");
    EXPECT_EQ(meant_by(document, "Reed"), "Mary Reed");
    EXPECT_EQ(meant_by(document, "Ms. Reed"), "Mary Reed");
    EXPECT_EQ(document.entities.size(), 1U);
}

TEST(Coreference, AHeadlineSurnameMeansTheFullNameInTheBody) {
    const Document document = resolved(
        "#headline\nHart|NNP|2|nsubj resigns|VBZ|0|root|resign\n\n"
        "General|NNP|2|compound Ivo|NNP|4|nsubj Hart|NNP|2|flat resigned|VBD|0|root|resign");
    EXPECT_EQ(meant_by(document, "Hart"), "Ivo Hart");
}

TEST(Coreference, GenderKeepsTwoOfOneNameApart) {
    const Document document = resolved(
        "Ivo|NNP|3|nsubj Hart|NNP|1|flat met|VBD|0|root|meet Lena|NNP|3|obj Hart|NNP|4|flat\n"
        "Ms.|NNP|2|compound Hart|NNP|3|nsubj left|VBD|0|root|leave\n"
        "Mr.|NNP|2|compound Hart|NNP|3|nsubj stayed|VBD|0|root|stay");
    EXPECT_EQ(meant_by(document, "Ms. Hart"), "Lena Hart");
    EXPECT_EQ(meant_by(document, "Mr. Hart"), "Ivo Hart");
}

TEST(Coreference, AStateIsOneByAllItsNames) {
    const Document document = resolved(
        "The|DT|3|det United|NNP|3|compound States|NNP|4|nsubj paid|VBD|0|root|pay\n"
        "American|JJ|2|amod ships|NNS|3|nsubj left|VBD|0|root|leave\n"
        "The|DT|2|det US|NNP|3|nsubj denied|VBD|0|root|deny it|PRP|3|obj");
    EXPECT_EQ(meant_by(document, "American"), "United States");
    EXPECT_EQ(meant_by(document, "The US"), "United States");
}

TEST(Coreference, AnAcronymInBracketsMeansTheNameBeforeIt) {
    const Document document = resolved(
        "The|DT|3|det Coastal|NNP|3|compound Party|NNP|7|nsubj (|-LRB-|5|punct CP|NNP|3|appos "
        ")|-RRB-|5|punct split|VBD|0|root|split\n"
        "CP|NNP|2|nsubj lost|VBD|0|root|lose");
    EXPECT_EQ(meant_by(document, "CP", 1), "Coastal Party");
}

TEST(Coreference, AppositionJoinsDescriptionAndName) {
    const Document document = resolved(
        "The|DT|3|det Avarian|JJ|3|amod envoy|NN|8|nsubj ,|,|3|punct Mary|NNP|3|appos "
        "Reed|NNP|5|flat ,|,|5|punct spoke|VBD|0|root|speak");
    EXPECT_EQ(meant_by(document, "The Avarian envoy"), "Mary Reed");
}

TEST(Coreference, AnOfficeMeansThePersonWhoHoldsItOnTheDay) {
    const std::string_view report =
        "Borduna|NNP|4|nmod:poss ~'s|POS|1|case army|NN|4|compound chief|NN|5|nsubj "
        "resigned|VBD|0|root|resign\n"
        "General|NNP|2|compound Ivo|NNP|4|nsubj Hart|NNP|2|flat apologised|VBD|0|root|apologise";
    EXPECT_EQ(meant_by(resolved(report, "2012-06-01"), "Borduna's army chief"), "Ivo Hart");
    EXPECT_EQ(meant_by(resolved(report, "2009-06-01"), "Borduna's army chief"),
              "Borduna's army chief")
        << "he was not yet in office";
}

TEST(Coreference, ADefiniteGroupIsTheLastNamed) {
    const Document document = resolved(
        "Red|NNP|2|compound Dawn|NNP|3|nsubj struck|VBD|0|root|strike NATO|NNP|3|obj\n"
        "Red|NNP|2|compound Dawn|NNP|3|nsubj fled|VBD|0|root|flee\n"
        "The|DT|3|det militant|NN|3|compound group|NN|5|nsubj has|VBZ|5|aux grown|VBN|0|root");
    EXPECT_EQ(meant_by(document, "The militant group"), "Red Dawn");
}

TEST(Coreference, APersonalPronounAgreesInGenderAndPrefersTheSubject) {
    const Document document = resolved(
        "Nora|NNP|3|nsubj Vesk|NNP|1|flat met|VBD|0|root|meet Ivo|NNP|3|obj Hart|NNP|4|flat\n"
        "She|PRP|2|nsubj thanked|VBD|0|root|thank him|PRP|2|obj");
    EXPECT_EQ(meant_by(document, "She"), "Nora Vesk");
    EXPECT_EQ(meant_by(document, "him"), "Ivo Hart");
}

TEST(Coreference, TwoArgumentsOfOneVerbAreTwoPeople) {
    const Document document = resolved(
        "Tomas|NNP|3|nsubj Lund|NNP|1|flat spoke|VBD|0|root|speak\n"
        "He|PRP|2|nsubj blamed|VBD|0|root|blame him|PRP|2|obj");
    EXPECT_EQ(meant_by(document, "He"), "Tomas Lund");
    EXPECT_NE(meant_by(document, "him"), "Tomas Lund");
}

TEST(Coreference, ItsMeansTheStateThatActs) {
    const Document document = resolved(
        "Avaria|NNP|2|nsubj condemned|VBD|0|root|condemn the|DT|4|det raid|NN|2|obj as|IN|7|case "
        "a|DT|7|det violation|NN|2|obl of|IN|10|case its|PRP$|10|nmod:poss sovereignty|NN|7|nmod");
    EXPECT_EQ(meant_by(document, "its"), "Avaria");
}

TEST(Coreference, APronounInTheBodyHasNoAntecedentInTheHeadline) {
    const Document document = resolved(
        "#headline\nVesk|NNP|2|nsubj resigns|VBZ|0|root|resign\n\n"
        "She|PRP|2|nsubj wept|VBD|0|root|weep");
    EXPECT_EQ(meant_by(document, "She"), "She");
}

TEST(Coreference, TheFirstPersonInAQuoteIsItsSpeaker) {
    const Document document = resolved(
        "“|``|3|punct ~I|PRP|3|nsubj know|VBP|0|root we|PRP|5|nsubj failed|VBD|3|ccomp|fail "
        "~,|,|3|punct "
        "~”|''|3|punct Nora|NNP|10|nsubj Vesk|NNP|8|flat said|VBD|3|parataxis|say");
    EXPECT_EQ(meant_by(document, "I"), "Nora Vesk");
    EXPECT_EQ(meant_by(document, "we"), "Nora Vesk");
    EXPECT_FALSE(testing::mention_of(document, "we")->entity ==
                 testing::mention_of(document, "I")->entity)
        << "\"we\" stands for those for whom she speaks, and is not she";
}

// Two persons side by side, and a third whom both meet.
constexpr std::string_view meeting =
    "Nora|NNP|3|nsubj Vesk|NNP|1|flat met|VBD|0|root|meet Ivo|NNP|3|obj Hart|NNP|4|flat\n"
    "The|DT|2|det two|CD|3|nsubj agreed|VBD|0|root|agree\n"
    "Vesk|NNP|5|nsubj and|CC|3|cc Hart|NNP|1|conj both|DT|5|advmod saw|VBD|0|root|see "
    "Mary|NNP|5|obj Reed|NNP|6|flat\n"
    "The|DT|2|det three|CD|3|nsubj left|VBD|0|root|leave\n"
    "They|PRP|2|nsubj smiled|VBD|0|root|smile";

TEST(Coreference, CountedPluralsMeanThoseJustPutSideBySide) {
    const Document document = resolved(meeting);
    EXPECT_EQ(meant_by(document, "The two"), "Nora Vesk + Ivo Hart");
    EXPECT_EQ(meant_by(document, "The three"), "Nora Vesk + Ivo Hart + Mary Reed");
    EXPECT_EQ(meant_by(document, "They"), "Nora Vesk + Ivo Hart + Mary Reed");
}

TEST(Coreference, BothSidesAreTheStatesOfTheStory) {
    const Document document = resolved(
        "Avaria|NNP|2|nsubj warned|VBD|0|root|warn Borduna|NNP|2|obj\n"
        "Rain|NN|2|nsubj fell|VBD|0|root|fall\n"
        "Avaria|NNP|2|nsubj rearmed|VBD|0|root|rearm\n"
        "Both|DT|2|det sides|NNS|3|nsubj agreed|VBD|0|root|agree");
    EXPECT_EQ(meant_by(document, "Both sides"), "Avaria + Borduna");
}

TEST(Coreference, EachSideIsOneOfTheTwoAndThePairIsBoth) {
    const Document document = resolved(
        "Avaria|NNP|2|nsubj warned|VBD|0|root|warn Borduna|NNP|2|obj\n"
        "Neither|DT|2|det side|NN|3|nsubj yielded|VBD|0|root|yield\n"
        "The|DT|2|det pair|NN|3|nsubj agreed|VBD|0|root|agree");
    EXPECT_EQ(meant_by(document, "Neither side"), "Avaria + Borduna");
    EXPECT_EQ(meant_by(document, "The pair"), "Avaria + Borduna");
}

TEST(Coreference, AppositionReachesOverWhatAPrepositionTies) {
    const Document document = resolved(
        "Avaria|NNP|3|nmod:poss ~'s|POS|1|case envoy|NN|9|nsubj to|TO|5|case NATO|NNP|3|nmod "
        ",|,|3|punct Mary|NNP|3|appos Reed|NNP|7|flat left|VBD|0|root|leave");
    EXPECT_EQ(meant_by(document, "Avaria's envoy"), "Mary Reed");
}

TEST(Coreference, AGivenNameMeansTheOnePersonThatBearsIt) {
    const Document document = resolved(
        "Mary|NNP|3|nsubj Reed|NNP|1|flat resigned|VBD|0|root|resign\n"
        "Mary|NNP|2|nsubj spoke|VBD|0|root|speak");
    EXPECT_EQ(meant_by(document, "Mary"), "Mary Reed");
    const Document two = resolved(
        "Mary|NNP|3|nsubj Reed|NNP|1|flat met|VBD|0|root|meet Mary|NNP|3|obj Stone|NNP|4|flat\n"
        "Mary|NNP|2|nsubj spoke|VBD|0|root|speak");
    EXPECT_EQ(meant_by(two, "Mary"), "Mary");
}

TEST(Coreference, AnAcronymOrAPartOfItsNameMeansABody) {
    const Document document = resolved(
        "Kelm|NNP|3|compound Harbour|NNP|3|compound Council|NNP|4|nsubj met|VBD|0|root|meet\n"
        "The|DT|3|det Harbour|NNP|3|compound Council|NNP|4|nsubj voted|VBD|0|root|vote\n"
        "KHC|NNP|2|nsubj closed|VBD|0|root|close");
    EXPECT_EQ(meant_by(document, "The Harbour Council"), "Kelm Harbour Council");
    EXPECT_EQ(meant_by(document, "KHC"), "Kelm Harbour Council");
}

TEST(Coreference, ABareNounTakesUpTheLastPhraseOfItsHead) {
    const std::string_view told =
        "Avaria|NNP|4|nmod:poss ~'s|POS|1|case top|JJ|4|amod diplomat|NN|5|nsubj "
        "left|VBD|0|root|leave\n";
    EXPECT_EQ(meant_by(resolved(std::string(told) + "The|DT|2|det diplomat|NN|3|nsubj "
                                                    "returned|VBD|0|root|return"),
                       "The diplomat"),
              "Avaria's top diplomat");
    // What "of" ties to it says whom it means.
    EXPECT_EQ(meant_by(resolved(std::string(told) +
                                "The|DT|2|det diplomat|NN|5|nsubj of|IN|4|case Borduna|NNP|2|nmod "
                                "returned|VBD|0|root|return"),
                       "The diplomat"),
              "The diplomat");
}

TEST(Coreference, TheRebelsAreThoseJustSpokenOf) {
    const std::string_view first = "Avarian|JJ|2|amod rebels|NNS|3|nsubj fled|VBD|0|root|flee\n";
    const std::string_view other = "It|PRP|2|nsubj rained|VBD|0|root|rain\n";
    const std::string_view then = "The|DT|2|det rebels|NNS|3|nsubj returned|VBD|0|root|return";
    EXPECT_EQ(meant_by(resolved(std::string(first) + std::string(then)), "The rebels"),
              "Avarian rebels");
    std::string late(first);
    for (int i = 0; i < 6; ++i)
        late += other;
    EXPECT_EQ(meant_by(resolved(late + std::string(then)), "The rebels"), "The rebels");
    // With a word more they may be others.
    EXPECT_EQ(
        meant_by(resolved(std::string(first) + "The|DT|3|det young|JJ|3|amod rebels|NNS|4|nsubj "
                                               "returned|VBD|0|root|return"),
                 "The young rebels"),
        "The young rebels");
}

TEST(Coreference, TheSoldierIsTheOneJustIntroduced) {
    const Document document = resolved(
        "A|DT|2|det soldier|NN|3|nsubj fled|VBD|0|root|flee\n"
        "The|DT|2|det soldier|NN|3|nsubj returned|VBD|0|root|return\n"
        "A|DT|2|det soldier|NN|3|nsubj died|VBD|0|root|die");
    EXPECT_EQ(meant_by(document, "The soldier"), meant_by(document, "A soldier"));
    const auto entity = [&](std::string_view words, int n) {
        return testing::mention_of(document, words, n)->entity;
    };
    EXPECT_EQ(entity("The soldier", 0), entity("A soldier", 0));
    EXPECT_NE(entity("A soldier", 1), entity("A soldier", 0));
}

TEST(Coreference, OneVoiceHasOneWe) {
    const Document document = resolved(
        "We|PRP|2|nsubj left|VBD|0|root|leave\n"
        "Then|RB|3|advmod we|PRP|3|nsubj ate|VBD|0|root|eat\n"
        "``|``|3|punct ~We|PRP|3|nsubj saw|VBD|0|root|see us|PRP|3|obj ~''|''|3|punct");
    const auto entity = [&](std::string_view words) {
        return testing::mention_of(document, words)->entity;
    };
    EXPECT_EQ(entity("We"), entity("we"));
    EXPECT_NE(entity("we"), entity("us"));
    EXPECT_EQ(testing::mention_of(document, "We", 1)->entity, entity("us"));
}

TEST(Coreference, EveryMentionIsInExactlyOneEntity) {
    const Document document = resolved(meeting);
    std::vector<int> times(document.mentions.size(), 0);
    for (std::uint32_t e = 0; e < document.entities.size(); ++e) {
        for (const std::uint32_t m : document.entities[e].mentions) {
            ++times[m];
            EXPECT_EQ(document.mentions[m].entity, e);
        }
    }
    EXPECT_EQ(times, std::vector<int>(document.mentions.size(), 1));
}

TEST(Coreference, ADocumentWithoutWordsHasNoEntities) {
    EXPECT_TRUE(resolved("").entities.empty());
}

}  // namespace
}  // namespace entente
