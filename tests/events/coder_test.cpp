// The whole events room on given trees: a small lexicon, a sentence, and the rows that are read.

#include "events/coder.h"

#include <gtest/gtest.h>

#include "events/scene.h"
#include "events/small_data.h"

namespace entente {
namespace {

using events_test::named;
using events_test::Scene;
using events_test::SmallData;

constexpr std::string_view small_lexicon =
    "class raid = raid attack air_raid\n"
    "class troops = troops soldier\n"
    "190 S attack T\n"
    "190 S kill T ; count=killed\n"
    "190 n: S's &raid on|against T by S\n"
    "040 S meet T:actor ; reciprocal both\n"
    "040 S meet ; reciprocal both\n"
    "040 S discuss X ; reciprocal both\n"
    "046 n: talk between S and T\n"
    "100 S demand that E ; theme=demanded stance=demands\n"
    "020 S urge T to E ; theme=demanded stance=demands\n"
    "112 S accuse T of E ; stance=accuses\n"
    "111 S condemn T ; stance=accuses\n"
    "016 S deny &raid ; theme=denied stance=denies\n"
    "0874 S withdraw &troops (from T)\n"
    "190 S be at war with T ; status=ongoing\n"
    "130 S shake T ; both\n"
    "130 S rattle T\n"
    "-   S rattle window\n"
    "015 S admit that E ; deed\n"
    "0242 S urge T to lower|respect toll ; theme=demanded stance=demands\n"
    "0242 S demand end to toll (in T) ; theme=demanded stance=demands\n"
    "1232 S refuse to lower toll (for T) ; theme=denied\n"
    "073 S send wheat (to T)\n"
    "class aim_verb = respect\n"
    "class content_noun = end\n"
    "class part_noun = series wave\n";

const EventCoder& coder() {
    static const EventCoder the_coder = [] {
        const SmallData data(small_lexicon);
        data.write("lexicon/support.tsv",
                   "verb\tsubject\tobject\tstatus\n"
                   "launch\tS\tT\t\n"
                   "come_under\tT\tS\t\n"
                   "take_place\tN\t\t\n"
                   "plan\tS\tT\tplanned\n");
        data.write("lexicon/compose.tsv",
                   "outer\tinner\tcode\n02\t087\t0256\n02\t0832\t0242\n"
                   "12\t0832\t1232\n03\t073\t0333\n");
        auto loaded = EventCoder::load(data.path());
        EXPECT_TRUE(loaded) << loaded.error().message();
        return std::move(*loaded);
    }();
    return the_coder;
}

// "SOURCES CODE TARGETS status [counts] [by SPEAKERS] [in CODE]"
std::vector<std::string> rows(Scene scene) {
    Document document = scene.document();
    coder().code(document);
    std::vector<std::string> rows;
    for (const Event& event : document.events) {
        std::string row = named(document, event.sources) + " " + event.cameo + " " +
                          named(document, event.targets) + " " +
                          std::string(to_string(event.status));
        for (const Count& count : event.counts)
            row += " " + std::string(to_string(count.kind)) + "=" + std::to_string(count.low);
        if (!event.speakers.empty()) row += " by " + named(document, event.speakers);
        if (event.theme_of != none) row += " in " + document.events[event.theme_of].cameo;
        rows.push_back(row);
    }
    return rows;
}

Scene peru_and_chile(std::string_view notation) {
    return Scene(notation).actor("Peru", "PER").actor("Chile", "CHL");
}

using Rows = std::vector<std::string>;

TEST(Coder, ReadsWhoDidWhatToWhom) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj")),
              Rows{"Peru 190 Chile happened"});
    EXPECT_EQ(rows(peru_and_chile("Chile|NNP|3|nsubj:pass was|VBD|3|aux:pass|be "
                                  "attacked|VBN|0|root|attack by|IN|5|case Peru|NNP|3|obl:agent")),
              Rows{"Peru 190 Chile happened"});
}

TEST(Coder, RecordsNothingBetweenUnknownParties) {
    EXPECT_EQ(rows(Scene("Wasps|NNS|2|nsubj attacked|VBD|0|root|attack bees|NNS|2|obj")), Rows{});
}

TEST(Coder, AWordOfManyMeaningsNeedsTwoKnownParties) {
    EXPECT_EQ(
        rows(Scene("Peru|NNP|2|nsubj shook|VBD|0|root|shake trees|NNS|2|obj").actor("Peru", "PER")),
        Rows{});
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj shook|VBD|0|root|shake Chile|NNP|2|obj")),
              Rows{"Peru 130 Chile happened"});
}

TEST(Coder, AnActThatIsOneOnlyByItsContentNeedsADeed) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj admitted|VBD|0|root|admit that|IN|5|mark "
                                  "it|PRP|5|nsubj attacked|VBD|2|ccomp|attack "
                                  "Chile|NNP|5|obj")),
              (Rows{"Peru 015 Chile happened", "- 190 Chile happened by Peru in 015"}));
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj admitted|VBD|0|root|admit that|IN|6|mark "
                         "it|PRP|6|nsubj is|VBZ|6|cop|be poor|JJ|2|ccomp")
                       .actor("Peru", "PER")),
              Rows{});
}

// There is no entry for the lowering of tolls: what is lowered is what 0242 and 1232 are about.
TEST(Coder, TheCodeOfAnActTellsItsContent) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj "
                                  "to|TO|5|mark lower|VB|2|xcomp tolls|NNS|5|obj|toll")),
              (Rows{"Peru 0242 Chile happened", "Chile 0832 - demanded by Peru in 0242"}));
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark "
                                  "lower|VB|2|xcomp tolls|NNS|4|obj|toll for|IN|7|case "
                                  "Chile|NNP|4|obl")),
              (Rows{"Peru 1232 Chile happened", "Peru 0832 Chile denied by Peru in 1232"}));
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj demanded|VBD|0|root|demand end|NN|2|obj "
                                  "to|IN|5|case tolls|NNS|3|nmod|toll in|IN|7|case "
                                  "Chile|NNP|5|nmod")),
              (Rows{"Peru 0242 Chile happened", "Chile 0832 - demanded by Peru in 0242"}));
}

TEST(Coder, AnAttitudeIsNoContent) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj "
                                  "to|TO|5|mark respect|VB|2|xcomp tolls|NNS|5|obj|toll")),
              Rows{"Peru 0242 Chile happened"});
}

// Of "said it would" the saying is the promise.
TEST(Coder, APromiseIsMadeByTheVerbOfSaying) {
    Scene scene = peru_and_chile(
        "Peru|NNP|2|nsubj said|VBD|0|root|say it|PRP|5|nsubj would|MD|5|aux send|VB|2|ccomp "
        "wheat|NN|5|obj to|IN|8|case Chile|NNP|5|obl");
    scene.same("it", "Peru");
    Document document = scene.document();
    coder().code(document);
    ASSERT_EQ(document.events.size(), 2U);
    EXPECT_EQ(document.events[0].cameo, "0333");
    EXPECT_EQ(document.words(document.events[0].trigger.span), "said");
    EXPECT_EQ(document.events[1].cameo, "073");
    EXPECT_EQ(document.events[1].status, EventStatus::promised);
}

TEST(Coder, WhatAVetoMatchesIsNoEvent) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj rattled|VBD|0|root|rattle Chile|NNP|2|obj")),
              Rows{"Peru 130 Chile happened"});
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj rattled|VBD|0|root|rattle "
                                  "windows|NNS|2|obj|window in|IN|5|case Chile|NNP|3|nmod")),
              Rows{});
}

TEST(Coder, AMeetingIsOfEachWithEach) {
    const Rows met{"Peru, Chile 040 Peru, Chile happened"};
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj met|VBD|0|root|meet Chile|NNP|2|obj")), met);
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj and|CC|3|cc Chile|NNP|1|conj "
                                  "met|VBD|0|root|meet")),
              met);
}

TEST(Coder, WhatEachDoesToTheOtherIsOfEach) {
    const Rows each{"Peru, Chile 190 Peru, Chile happened"};
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj and|CC|3|cc Chile|NNP|1|conj "
                                  "attacked|VBD|0|root|attack each|DT|6|det|each "
                                  "other|JJ|4|obj|other")),
              each);
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj and|CC|3|cc Chile|NNP|1|conj "
                                  "attacked|VBD|0|root|attack one|CD|6|nummod|one "
                                  "another|DT|4|obj|another")),
              each);
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj and|CC|3|cc Chile|NNP|1|conj "
                                  "attacked|VBD|0|root|attack the|DT|6|det|the "
                                  "other|JJ|4|obj|other")),
              Rows{"Peru, Chile 190 - happened"});
}

TEST(Coder, WhatAMeetingIsForIsNoOtherMeeting) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj and|CC|3|cc Chile|NNP|1|conj "
                                  "met|VBD|0|root|meet to|TO|6|mark discuss|VB|4|advcl|discuss "
                                  "dams|NNS|6|obj|dam")),
              Rows{"Peru, Chile 040 Peru, Chile happened"});
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj wants|VBZ|0|root|want to|TO|4|mark "
                                  "meet|VB|2|xcomp|meet Chile|NNP|4|obj"))
                  .size(),
              1U);
}

TEST(Coder, OnesOwnSoldiersAreNoParty) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj withdrew|VBD|0|root|withdraw soldiers|NNS|2|obj|soldier")
                       .actor("Peru", "PER")
                       .people("soldiers", "MIL")),
              Rows{"Peru 0874 - happened"});
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj withdrew|VBD|0|root|withdraw soldiers|NNS|2|obj|soldier "
                         "from|IN|5|case Chile|NNP|2|obl")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")
                       .people("soldiers", "MIL")),
              Rows{"Peru 0874 Chile happened"});
}

TEST(Coder, OneAloneDoesNotMeet) {
    EXPECT_EQ(
        rows(Scene("Peru|NNP|2|nsubj met|VBD|0|root|meet delays|NNS|2|obj").actor("Peru", "PER")),
        Rows{});
}

TEST(Coder, ALightVerbLendsItsSubjectToTheNoun) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj launched|VBD|0|root|launch a|DT|4|det "
                                  "raid|NN|2|obj against|IN|6|case Chile|NNP|4|nmod")),
              Rows{"Peru 190 Chile happened"});
    EXPECT_EQ(rows(peru_and_chile("Chile|NNP|2|nsubj came|VBD|0|root|come under|IN|4|case "
                                  "attack|NN|2|obl by|IN|6|case Peru|NNP|4|nmod")),
              Rows{"Peru 190 Chile happened"});
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj planned|VBD|0|root|plan a|DT|4|det "
                                  "raid|NN|2|obj on|IN|6|case Chile|NNP|4|nmod")),
              Rows{"Peru 190 Chile planned"});
}

TEST(Coder, ALightVerbReachesThroughANounOfPart) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj launched|VBD|0|root|launch a|DT|4|det "
                                  "series|NN|2|obj of|IN|6|case raids|NNS|4|nmod|raid on|IN|8|case "
                                  "Chile|NNP|6|nmod")),
              Rows{"Peru 190 Chile happened"});
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj launched|VBD|0|root|launch a|DT|4|det "
                                  "ship|NN|2|obj of|IN|6|case raids|NNS|4|nmod|raid on|IN|8|case "
                                  "Chile|NNP|6|nmod")),
              Rows{"- 190 Chile happened"});
}

TEST(Coder, WhatIsDemandedIsPartOfTheDemandAndHasNotHappened) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj "
                                  "to|TO|5|mark withdraw|VB|2|xcomp troops|NNS|5|obj")),
              (Rows{"Peru 0256 Chile happened", "Chile 0874 - demanded by Peru in 0256"}));
}

TEST(Coder, WhatIsDeniedHasNotHappened) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj did|VBD|4|aux|do not|RB|4|advmod "
                                  "attack|VB|0|root Chile|NNP|4|obj")),
              Rows{"Peru 190 Chile denied"});
}

TEST(Coder, TheSpeakerIsKeptWithWhatIsSaid) {
    EXPECT_EQ(rows(peru_and_chile("Bolivia|NNP|2|nsubj said|VBD|0|root|say Peru|NNP|4|nsubj "
                                  "attacked|VBD|2|ccomp|attack Chile|NNP|4|obj")
                       .actor("Bolivia", "BOL")),
              Rows{"Peru 190 Chile happened by Bolivia"});
}

TEST(Coder, CountsAreOfThoseWhoSuffer) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj killed|VBD|0|root|kill two|CD|4|nummod "
                         "soldiers|NNS|2|obj|soldier and|CC|7|cc five|CD|7|nummod "
                         "rebels|NNS|4|conj|rebel")
                       .actor("Peru", "PER")
                       .person("soldiers", "CHLMIL")
                       .group("rebels", "CHLREB")),
              Rows{"Peru 190 soldiers, rebels happened killed=2 killed=5"});
}

TEST(Coder, APredicateIsAState) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|4|nsubj is|VBZ|4|cop|be at|IN|4|case war|NN|0|root "
                                  "with|IN|6|case Chile|NNP|4|nmod")),
              Rows{"Peru 190 Chile ongoing"});
}

TEST(Coder, TheTargetMayBeInsideWhatIsCondemned) {
    EXPECT_EQ(rows(peru_and_chile("Peru|NNP|2|nsubj condemned|VBD|0|root|condemn Chile|NNP|5|"
                                  "nmod:poss 's|POS|3|case decision|NN|2|obj")),
              Rows{"Peru 111 Chile happened"});
}

TEST(Coder, TheRaidIsTheOneThatWasLastToldOf) {
    EXPECT_EQ(rows(peru_and_chile(R"(
                  Peru|NNP|2|nsubj launched|VBD|0|root|launch a|DT|4|det raid|NN|2|obj on|IN|6|case Chile|NNP|4|nmod
                  Bolivia|NNP|2|nsubj condemned|VBD|0|root|condemn the|DT|4|det raid|NN|2|obj
              )")
                       .actor("Bolivia", "BOL")),
              (Rows{"Peru 190 Chile happened", "Bolivia 111 Peru happened"}));
}

TEST(Coder, ARaidByNobodyKnownIsNotTakenForAnOlderOne) {
    EXPECT_EQ(rows(peru_and_chile(R"(
                  Peru|NNP|2|nsubj launched|VBD|0|root|launch a|DT|4|det raid|NN|2|obj on|IN|6|case Chile|NNP|4|nmod
                  Gunmen|NNS|2|nsubj launched|VBD|0|root|launch a|DT|4|det raid|NN|2|obj on|IN|6|case Bolivia|NNP|4|nmod
                  Quito|NNP|2|nsubj condemned|VBD|0|root|condemn the|DT|4|det raid|NN|2|obj
              )")
                       .actor("Bolivia", "BOL")
                       .actor("Quito", "ECUGOV")),
              (Rows{"Peru 190 Chile happened", "- 190 Bolivia happened", "Quito 111 - happened"}));
}

TEST(Coder, TalksBetweenTwoAreOfEachWithEach) {
    EXPECT_EQ(rows(peru_and_chile("Talks|NNS|6|nsubj|talk between|IN|3|case Peru|NNP|1|nmod "
                                  "and|CC|5|cc Chile|NNP|3|conj took|VBD|0|root|take "
                                  "place|NN|6|obj")),
              Rows{"Peru, Chile 046 Peru, Chile happened"});
}

TEST(Coder, ClassifiesByTheOntology) {
    Scene scene = peru_and_chile("Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj");
    Document document = scene.document();
    coder().code(document);
    ASSERT_EQ(document.events.size(), 1U);
    const Event& event = document.events[0];
    EXPECT_EQ(event.quad, 4);
    EXPECT_EQ(event.goldstein, -10);
    EXPECT_EQ(event.plover, "ASSAULT");
    EXPECT_EQ(document.words(event.trigger.span), "attacked");
    EXPECT_EQ(event.trigger.entry, "test.lex:3 S attack T");
    EXPECT_EQ(document.words(event.span), "Peru attacked Chile");
    EXPECT_GT(event.confidence, 0);
    EXPECT_LE(event.confidence, 1);
}

TEST(Coder, GivesTheSameEventsEachTime) {
    const Scene scene =
        peru_and_chile("Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj");
    Document one = scene;
    Document two = scene;
    coder().code(one);
    coder().code(two);
    ASSERT_EQ(one.events.size(), two.events.size());
    EXPECT_EQ(one.events[0].id, two.events[0].id);
}

TEST(Coder, AnEmptyReportHasNoEvents) {
    Document document;
    coder().code(document);
    EXPECT_TRUE(document.events.empty());
}

TEST(Coder, ABrokenTableIsNamed) {
    const SmallData data("190 S attack T\n");
    data.write("cues/hedges.tsv", "words\tbound\tplace\nat least\tbottom\tbefore\n");
    EXPECT_EQ(events_test::refusal(EventCoder::load(data.path())),
              "hedges.tsv:2: a bound is low, high, about or plain");
}

}  // namespace
}  // namespace entente
