#include "names/mention_finder.h"

#include <gtest/gtest.h>

#include "names/knowledge_fixture.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using Lines = std::vector<std::string>;
using testing::ReportBuilder;

Document found(std::string_view notation) {
    static const SharedNameKnowledge knowledge = testing::small_knowledge();
    Document document = ReportBuilder::build(notation);
    MentionFinder(knowledge).find(document);
    return document;
}

Lines mentions(std::string_view notation) {
    return testing::described_mentions(found(notation));
}

TEST(MentionFinder, TitleAndNameAreOneMentionAndTheCountryOneWithin) {
    EXPECT_EQ(mentions("US|NNP|3|compound Foreign|NNP|3|compound Minister|NNP|4|compound "
                       "Mary|NNP|6|nsubj Reed|NNP|4|flat arrived|VBD|0|root|arrive"),
              (Lines{"[US] name state", "[US Foreign Minister Mary Reed] name person"}));
    EXPECT_EQ(mentions("Mr.|NNP|2|compound Hart|NNP|3|nsubj left|VBD|0|root|leave"),
              (Lines{"[Mr. Hart] name person"}));
}

TEST(MentionFinder, ATitleIsJoinedEvenWhereTheTreeIsWrong) {
    // The parser took the title for the subject and the name for an apposition.
    EXPECT_EQ(mentions("Red|NNP|2|compound Dawn|NNP|5|nsubj leader|NN|2|appos Ivo|NNP|5|nsubj "
                       "Kranz|NNP|4|flat spoke|VBD|0|root|speak"),
              (Lines{"[Red Dawn] name group", "[Red Dawn leader Ivo Kranz] name person"}));
}

TEST(MentionFinder, DescriptionsTakeTheirModifiersAndPossessors) {
    EXPECT_EQ(mentions("Avaria|NNP|4|nmod:poss ~'s|POS|1|case army|NN|4|compound chief|NN|5|nsubj "
                       "resigned|VBD|0|root|resign"),
              (Lines{"[Avaria] name state", "[Avaria's army chief] nominal person"}));
    EXPECT_EQ(mentions("Police|NN|2|nsubj blamed|VBD|0|root|blame suspected|VBN|4|amod "
                       "militants|NNS|2|obj"),
              (Lines{"[suspected militants] nominal person"}));
}

TEST(MentionFinder, ABoundOfANumberIsNoPartOfADescription) {
    const Lines five{"[five militants] nominal person"};
    EXPECT_EQ(mentions("At|IN|2|case least|JJS|3|nmod five|CD|4|nummod militants|NNS|5|nsubj "
                       "fled|VBD|0|root|flee"),
              five);
    EXPECT_EQ(mentions("At|IN|2|case most|RBS|3|advmod five|CD|4|nummod militants|NNS|5|nsubj "
                       "fled|VBD|0|root|flee"),
              five);
    EXPECT_EQ(mentions("They|PRP|2|nsubj fought|VBD|0|root|fight with|IN|5|case "
                       "fiercest|JJS|5|amod militants|NNS|2|obl"),
              (Lines{"[They] pronoun unknown", "[fiercest militants] nominal person"}));
}

TEST(MentionFinder, ABodyTaggedAsAnAdjectiveIsFoundWhereNoNounFollows) {
    EXPECT_EQ(mentions("Avaria|NNP|3|nmod:poss ~'s|POS|1|case army|JJ|4|amod said|VBD|0|root|say"),
              (Lines{"[Avaria] name state", "[Avaria's army] nominal organisation"}));
    EXPECT_EQ(mentions("Avaria|NNP|4|nmod:poss ~'s|POS|1|case army|JJ|4|amod "
                       "plan|NN|5|nsubj failed|VBD|0|root|fail"),
              (Lines{"[Avaria] name state"}));
}

TEST(MentionFinder, ATitleThatIsASurnameTooStaysATitleBeforeAName) {
    EXPECT_EQ(mentions("General|NNP|2|compound Kranz|NNP|3|nsubj left|VBD|0|root|leave"),
              (Lines{"[General Kranz] name person"}));
}

TEST(MentionFinder, CoordinatedModifiersBelongToOneDescription) {
    EXPECT_EQ(mentions("Both|CC|5|cc:preconj US|NNP|5|compound and|CC|4|cc Avarian|JJ|2|conj "
                       "officials|NNS|6|nsubj met|VBD|0|root|meet"),
              (Lines{"[US] name state", "[Avarian] adjective nationality",
                     "[Both US and Avarian officials] nominal person"}));
    EXPECT_EQ(
        mentions("Talks|NNS|0|root between|IN|4|case the|DT|4|det Borduna|NNP|1|nmod and|CC|7|cc "
                 "Avarian|JJ|7|amod officials|NNS|4|conj"),
        (Lines{"[the Borduna] name state", "[Avarian] adjective nationality",
               "[Avarian officials] nominal person"}));
}

TEST(MentionFinder, ANationalIsNoAdjective) {
    EXPECT_EQ(mentions("Avarians|NNPS|2|nsubj voted|VBD|0|root|vote"),
              (Lines{"[Avarians] nominal nationality"}));
    EXPECT_EQ(mentions("An|DT|2|det Avarian|NNP|3|nsubj died|VBD|0|root|die"),
              (Lines{"[An Avarian] nominal person"}));
    EXPECT_EQ(mentions("Avarian|JJ|2|amod waters|NNS|3|nsubj rose|VBD|0|root|rise"),
              (Lines{"[Avarian] adjective nationality"}));
}

TEST(MentionFinder, UnlistedNamesAreTypedByTheirWordsAndPlace) {
    EXPECT_EQ(mentions("The|DT|3|det Coastal|NNP|3|compound Party|NNP|4|nsubj split|VBD|0|root"),
              (Lines{"[The Coastal Party] name organisation"}));
    EXPECT_EQ(mentions("The|DT|2|det Ministry|NNP|5|nsubj of|IN|4|case Works|NNP|2|nmod "
                       "paid|VBD|0|root|pay"),
              (Lines{"[The Ministry of Works] name organisation"}));
    EXPECT_EQ(mentions("They|PRP|2|nsubj fought|VBD|0|root|fight near|IN|4|case Tolva|NNP|2|obl"),
              (Lines{"[They] pronoun unknown", "[Tolva] name place"}));
    EXPECT_EQ(mentions("Mary|NNP|3|nsubj Reed|NNP|1|flat spoke|VBD|0|root|speak"),
              (Lines{"[Mary Reed] name person"}));
}

TEST(MentionFinder, AListedSurnameWithinALongerNameIsAnotherPerson) {
    const Document document = found("Tomas|NNP|3|nsubj Vesk|NNP|1|flat said|VBD|0|root|say");
    EXPECT_EQ(testing::described_mentions(document), (Lines{"[Tomas Vesk] name person"}));
}

TEST(MentionFinder, PronounsAreThoseThatStandForParties) {
    EXPECT_EQ(mentions("She|PRP|2|nsubj told|VBD|0|root|tell them|PRP|2|iobj it|PRP|5|expl "
                       "rained|VBD|2|ccomp|rain"),
              (Lines{"[She] pronoun person", "[them] pronoun unknown"}));
    EXPECT_EQ(mentions("The|DT|2|det two|CD|3|nsubj met|VBD|0|root|meet each|DT|5|det "
                       "other|JJ|3|obj"),
              (Lines{"[The two] pronoun unknown", "[each other] pronoun unknown"}));
    EXPECT_EQ(mentions("Both|DT|2|nsubj agreed|VBD|0|root|agree"),
              (Lines{"[Both] pronoun unknown"}));
    EXPECT_EQ(mentions("The|DT|3|det two|CD|3|nummod soldiers|NNS|4|nsubj fled|VBD|0|root|flee"),
              (Lines{"[The two soldiers] nominal person"}));
}

TEST(MentionFinder, TheHeadCarriesTheRelationToTheOutside) {
    const Document document =
        found("General|NNP|2|compound Ivo|NNP|4|nsubj Hart|NNP|2|flat said|VBD|0|root|say");
    const Mention* mention = testing::mention_of(document, "General Ivo Hart");
    ASSERT_NE(mention, nullptr);
    EXPECT_EQ(document.form(mention->head), "Ivo");
}

TEST(MentionFinder, ARoleWithinACompoundIsNoMention) {
    EXPECT_EQ(mentions("The|DT|3|det militant|NN|3|compound group|NN|4|nsubj struck|VBD|0|root"),
              (Lines{"[The militant group] nominal group"}));
    EXPECT_EQ(mentions("Army|NN|2|compound tactics|NNS|3|nsubj changed|VBD|0|root|change"),
              (Lines{}));
}

// ---- labels of the recogniser ----

TEST(MentionFinder, ALabelTypesAnUnlistedName) {
    // Without it "Calder" is nobody knows what, and "Tarn Hollow" a person by its place in the tree.
    EXPECT_EQ(mentions("Calder|NNP|2|nsubj||B-ORG fell|VBD|0|root|fall"),
              (Lines{"[Calder] name organisation"}));
    EXPECT_EQ(mentions("Tarn|NNP|3|nsubj||B-LOC Hollow|NNP|1|flat||I-LOC burned|VBD|0|root|burn"),
              (Lines{"[Tarn Hollow] name place"}));
    EXPECT_EQ(mentions("Floods|NNS|2|nsubj hit|VBD|0|root|hit Imre|NNP|2|obj||B-PER"),
              (Lines{"[Imre] name person"}));
    // A town that is taken for a person.
    EXPECT_EQ(
        mentions("Floods|NNS|2|nsubj rose|VBD|0|root|rise in|IN|4|case Imre|NNP|2|obl||B-PER"),
        (Lines{"[Imre] name place"}));
}

TEST(MentionFinder, TitlesAndWordsOfBodiesGoBeforeALabel) {
    EXPECT_EQ(mentions("General|NNP|2|compound Imre|NNP|3|nsubj||B-LOC left|VBD|0|root|leave"),
              (Lines{"[General Imre] name person"}));
    EXPECT_EQ(mentions("Coastal|NNP|2|compound||B-PER Party|NNP|3|nsubj||I-PER "
                       "left|VBD|0|root|leave"),
              (Lines{"[Coastal Party] name organisation"}));
}

TEST(MentionFinder, ALabelledNameIsOneWhateverItsTags) {
    EXPECT_EQ(mentions("Bright|JJ|2|amod||B-ORG Harvest|NN|3|nsubj||I-ORG left|VBD|0|root|leave"),
              (Lines{"[Bright Harvest] name organisation"}));
    EXPECT_EQ(mentions("al|NN|3|compound||B-PER ~-|HYPH|3|punct||I-PER ~Imre|NNP|4|nsubj||I-PER "
                       "left|VBD|0|root|leave"),
              (Lines{"[al-Imre] name person"}));
}

TEST(MentionFinder, ALabelledNameTakesInRolesAndHyphens) {
    EXPECT_EQ(mentions("Coal|NNP|2|compound||B-ORG President|NNP|3|nsubj||I-ORG "
                       "closed|VBD|0|root|close"),
              (Lines{"[Coal President] name organisation"}));
    EXPECT_EQ(mentions("Nur|NNP|5|nsubj||B-PER al|NNP|4|compound||I-PER -|HYPH|4|punct||I-PER "
                       "Imre|NNP|1|flat||I-PER left|VBD|0|root|leave"),
              (Lines{"[Nur al - Imre] name person"}));
}

TEST(MentionFinder, APartOfAListedPlaceIsThatPlace) {
    EXPECT_EQ(mentions("Fighting|NN|2|nsubj spread|VBD|0|root|spread in|IN|5|case "
                       "Western|JJ|5|amod||B-LOC Avaria|NNP|2|obl||I-LOC"),
              (Lines{"[Western Avaria] name state"}));
}

TEST(MentionFinder, ALabelledBodyIsWholeWithItsSmallWords) {
    EXPECT_EQ(mentions("Healers|NNPS|5|nsubj||B-ORG without|IN|3|case||I-ORG "
                       "Walls|NNPS|1|nmod||I-ORG in|IN|5|case||O Avaria|NNP|1|nmod||B-LOC "
                       "left|VBD|0|root|leave"),
              (Lines{"[Healers without Walls] name organisation", "[Avaria] name state"}));
    EXPECT_EQ(mentions("Sons|NNPS|4|nsubj||B-ORG of|IN|3|case||I-ORG Avaria|NNP|1|nmod||I-ORG "
                       "left|VBD|0|root|leave"),
              (Lines{"[Sons of Avaria] name organisation", "[Avaria] name state"}));
}

TEST(MentionFinder, LabelsPartNamesThatStandSideBySide) {
    EXPECT_EQ(mentions("Mira|NNP|3|obl||B-LOC Imre|NNP|3|nsubj||B-PER left|VBD|0|root|leave"),
              (Lines{"[Mira] name place", "[Imre] name person"}));
}

TEST(MentionFinder, AListedNameKeepsItsBearer) {
    EXPECT_EQ(mentions("Avaria|NNP|2|nsubj||B-PER left|VBD|0|root|leave"),
              (Lines{"[Avaria] name state"}));
    EXPECT_EQ(mentions("Red|NNP|2|compound||B-LOC Dawn|NNP|3|nsubj||I-LOC left|VBD|0|root|leave"),
              (Lines{"[Red Dawn] name group"}));
}

TEST(MentionFinder, AListedNameIsNotReadWithinALabelledOneOfAnotherKind) {
    // A person whose first name is a state's, and a square that bears a surname.
    EXPECT_EQ(mentions("Avaria|NNP|3|nsubj||B-PER Hill|NNP|1|flat||I-PER left|VBD|0|root|leave"),
              (Lines{"[Avaria Hill] name person"}));
    EXPECT_EQ(mentions("Crowds|NNS|2|nsubj left|VBD|0|root|leave Hart|NNP|4|compound||B-LOC "
                       "Fields|NNP|2|obj||I-LOC"),
              (Lines{"[Hart Fields] name place"}));
}

TEST(MentionFinder, WhatIsLabelledAsAnotherThingIsNoParty) {
    // A treaty or a cup: a name, but nobody's.
    EXPECT_EQ(mentions("Silver|NNP|2|compound||B-MISC Oar|NNP|3|nsubj||I-MISC "
                       "began|VBD|0|root|begin"),
              (Lines{"[Silver Oar] name unknown"}));
}

TEST(MentionFinder, ANationalityIsFoundWhateverItsTag) {
    EXPECT_EQ(mentions("Avarian|VBN|2|amod||B-MISC troops|NNS|3|nsubj left|VBD|0|root|leave"),
              (Lines{"[Avarian] adjective nationality"}));
}

}  // namespace
}  // namespace entente
