// Targets and sources that no word of the clause tells. Each test shows a report in which the rest
// leaves no doubt and, last, one that only looks like it.

#include "events/absent_sides.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "events/scene.h"

namespace entente {
namespace {

using events_test::named;
using events_test::Scene;
using events_test::token_of;

// An event of the scene at this word, with these parties.
struct Deed {
    std::string_view trigger;
    std::string_view cameo;
    std::vector<std::string_view> sources;
    std::vector<std::string_view> targets;
    EventStatus status = EventStatus::happened;
    std::uint32_t theme_of = none;
};

// The mentions of a sentence that have these words.
std::vector<std::uint32_t> mentions(const Document& document, std::uint32_t sentence,
                                    const std::vector<std::string_view>& words) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& mention = document.mentions[m];
        const auto named = std::find(words.begin(), words.end(), document.words(mention.span));
        if (mention.sentence == sentence && named != words.end()) found.push_back(m);
    }
    return found;
}

// "SOURCES CODE TARGETS" of each deed when absent sides are filled.
std::vector<std::string> rows(Scene scene, const std::vector<Deed>& deeds) {
    Document document = scene.document();
    for (const Deed& deed : deeds) {
        Event event;
        event.trigger.token = token_of(document, deed.trigger);
        const Token& word = document.tokens[event.trigger.token];
        event.trigger.span = event.span = word.span;
        while (document.sentences[event.sentence].last <= event.trigger.token)
            ++event.sentence;
        event.cameo = deed.cameo;
        const int root = std::stoi(event.cameo.substr(0, 2));
        event.quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
        event.sources = mentions(document, event.sentence, deed.sources);
        event.targets = mentions(document, event.sentence, deed.targets);
        event.status = deed.status;
        event.theme_of = deed.theme_of;
        document.events.push_back(event);
    }
    fill_absent_sides(document);
    std::vector<std::string> rows;
    for (const Event& event : document.events)
        rows.push_back(named(document, event.sources) + " " + event.cameo + " " +
                       named(document, event.targets));
    return rows;
}

using Rows = std::vector<std::string>;

// "Peru cut a line to Chile and threatened war."
Scene two_states() {
    return Scene(
               "Peru|NNP|2|nsubj cut|VBD|0|root a|DT|4|det line|NN|2|obj to|IN|6|case "
               "Chile|NNP|4|nmod and|CC|8|cc threatened|VBD|2|conj|threaten war|NN|8|obj")
        .actor("Peru", "PER")
        .actor("Chile", "CHL");
}

TEST(AbsentSides, AThreatIsToTheOneOtherStateOfTheSentence) {
    EXPECT_EQ(rows(two_states(), {{"threatened", "138", {"Peru"}, {}}}), Rows{"Peru 138 Chile"});
    // what has no target by its code gets none
    EXPECT_EQ(rows(two_states(), {{"threatened", "016", {"Peru"}, {}}}), Rows{"Peru 016 -"});
    EXPECT_EQ(rows(two_states(), {{"threatened", "0874", {"Peru"}, {}}}), Rows{"Peru 0874 -"});
    // of two others neither is meant
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj cut|VBD|0|root lines|NNS|2|obj|line to|IN|5|case "
                         "Chile|NNP|3|nmod and|CC|7|cc Bolivia|NNP|5|conj and|CC|9|cc "
                         "threatened|VBD|2|conj|threaten war|NN|9|obj")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")
                       .actor("Bolivia", "BOL"),
                   {{"threatened", "138", {"Peru"}, {}}}),
              Rows{"Peru 138 -"});
}

TEST(AbsentSides, WhoFacesAStateInTheReportSpeaksToIt) {
    const auto scene = [] {
        return Scene(
                   "Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj .|.|2|punct\n"
                   "Chile|NNP|2|nsubj threatened|VBD|0|root|threaten war|NN|2|obj .|.|2|punct")
            .actor("Peru", "PER")
            .actor("Chile", "CHL")
            .actor("Chile", "CHL", EntityType::state, 1);
    };
    EXPECT_EQ(rows(scene(), {{"attacked", "190", {"Peru"}, {"Chile"}},
                             {"threatened", "138", {"Chile"}, {}}}),
              (Rows{"Peru 190 Chile", "Chile 138 Peru"}));
    // talks are no quarrel
    EXPECT_EQ(rows(scene(), {{"attacked", "040", {"Peru"}, {"Chile"}},
                             {"threatened", "138", {"Chile"}, {}}}),
              (Rows{"Peru 040 Chile", "Chile 138 -"}));
}

TEST(AbsentSides, ArmedGroupsAndOppositionsActAgainstTheirOwnState) {
    const auto scene = [](std::string_view code) {
        return Scene(
                   "Peru|NNP|3|nmod:poss 's|POS|1|case rebels|NNS|4|nsubj|rebel "
                   "burned|VBD|0|root|burn pylons|NNS|4|obj|pylon")
            .actor("Peru", "PER")
            .group("rebels", code);
    };
    const auto rebels = [&](std::string_view code, std::string_view sector) {
        Scene built = scene(code);
        built.document().actors.back().sector = sector;
        return built;
    };
    EXPECT_EQ(rows(rebels("PERREB", "REB"), {{"burned", "183", {"rebels"}, {}}}),
              Rows{"rebels 183 Peru"});
    EXPECT_EQ(rows(rebels("PEROPP", "OPP"), {{"burned", "120", {"rebels"}, {}}}),
              Rows{"rebels 120 Peru"});
    // a state blows up what is not told whose it is
    EXPECT_EQ(rows(rebels("PERMIL", "MIL"), {{"burned", "183", {"rebels"}, {}}}),
              Rows{"rebels 183 -"});
}

TEST(AbsentSides, WhatIsThreatenedIsDoneToWhomItIsThreatened) {
    EXPECT_EQ(rows(two_states(), {{"cut", "138", {"Peru"}, {"Chile"}},
                                  {"threatened", "190", {"Peru"}, {}, EventStatus::threatened, 0}}),
              (Rows{"Peru 138 Chile", "Peru 190 Chile"}));
    // what is asked of somebody aims at nobody by itself
    EXPECT_EQ(rows(two_states(), {{"cut", "102", {"Peru"}, {"Chile"}},
                                  {"threatened", "190", {"Chile"}, {}, EventStatus::demanded, 0}}),
              (Rows{"Peru 102 Chile", "Chile 190 -"}));
}

TEST(AbsentSides, DeedsOfForceInOneSentenceAreDoneToOneSide) {
    EXPECT_EQ(rows(two_states(),
                   {{"cut", "171", {"Peru"}, {"Chile"}}, {"threatened", "181", {"Peru"}, {}}}),
              (Rows{"Peru 171 Chile", "Peru 181 Chile"}));
    EXPECT_EQ(rows(two_states(),
                   {{"cut", "040", {"Peru"}, {"Chile"}}, {"threatened", "181", {"Peru"}, {}}}),
              (Rows{"Peru 040 Chile", "Peru 181 -"}));
}

TEST(AbsentSides, MediationIsBetweenThePartiesBeside) {
    const Scene scene = Scene(
                            "Oman|NNP|2|nsubj mediated|VBD|0|root|mediate when|WRB|5|advmod "
                            "Peru|NNP|5|nsubj attacked|VBD|2|advcl|attack Chile|NNP|5|obj")
                            .actor("Oman", "OMN")
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL");
    EXPECT_EQ(
        rows(scene, {{"mediated", "045", {"Oman"}, {}}, {"attacked", "190", {"Peru"}, {"Chile"}}}),
        (Rows{"Oman 045 Peru, Chile", "Peru 190 Chile"}));
    // Oman's own quarrel is not what it mediates in
    EXPECT_EQ(
        rows(scene, {{"mediated", "045", {"Oman"}, {}}, {"attacked", "190", {"Oman"}, {"Chile"}}}),
        (Rows{"Oman 045 -", "Oman 190 Chile"}));
}

TEST(AbsentSides, WhoAccusesIsTakenForTheVictim) {
    EXPECT_EQ(rows(two_states(),
                   {{"cut", "1123", {"Peru"}, {"Chile"}}, {"threatened", "194", {"Chile"}, {}}}),
              (Rows{"Peru 1123 Chile", "Chile 194 Peru"}));
    EXPECT_EQ(rows(two_states(),
                   {{"cut", "111", {"Peru"}, {"Chile"}}, {"threatened", "171", {"Chile"}, {}}}),
              (Rows{"Peru 111 Chile", "Chile 171 -"}));
}

TEST(AbsentSides, WhatTwoUndertakeTheyUndertakeTowardsEachOther) {
    EXPECT_EQ(rows(two_states(), {{"cut", "0356", {"Peru", "Chile"}, {}}}),
              Rows{"Peru, Chile 0356 Peru, Chile"});
    EXPECT_EQ(rows(two_states(), {{"cut", "0331", {"Peru", "Chile"}, {}}}),
              Rows{"Peru, Chile 0331 -"});
    // talks of which one party is told are with the other
    EXPECT_EQ(rows(two_states(), {{"cut", "040", {"Peru"}, {}}}),
              Rows{"Peru, Chile 040 Peru, Chile"});
    EXPECT_EQ(rows(two_states(), {{"cut", "042", {"Peru"}, {}}}), Rows{"Peru 042 -"});
}

TEST(AbsentSides, VictimsOfNoCountryAreOfWhereTheyAreHit) {
    const auto killed = [](std::string_view code) {
        Scene scene = Scene(
                          "Gunmen|NNS|2|nsubj|gunman killed|VBD|0|root|kill guests|NNS|2|obj|guest "
                          "in|IN|5|case Arica|NNP|2|obl")
                          .people("Gunmen", "UAF")
                          .people("guests", code)
                          .actor("Arica", "CHL", EntityType::place)
                          .place_of("Arica", "CHL");
        Document document = scene.document();
        Event event;
        event.cameo = "180";
        event.quad = 4;
        event.trigger.token = token_of(document, "killed");
        event.targets = mentions(document, 0, {"guests"});
        event.place = 0;
        document.events.push_back(event);
        fill_absent_sides(document);
        const auto& actors = document.mentions[event.targets.front()].actors;
        return document.actors[actors.front()].code;
    };
    EXPECT_EQ(killed("CVL"), "CHLCVL");
    EXPECT_EQ(killed("IGOUNO"), "IGOUNO");
}

}  // namespace
}  // namespace entente
