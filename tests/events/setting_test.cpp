// When and where: which of a report's times and places an event takes.

#include "events/setting.h"

#include <gtest/gtest.h>

#include "events/scene.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::token_of;

const SettingWords& words() {
    return events_test::shipped<SettingWords>();
}

// "BEGIN..END basis @PLACE" of a verb or a noun without light verb.
std::string setting(const Scene& scene, std::string_view word, bool factual = true,
                    std::string_view cameo = {}) {
    const Document& document = scene;
    const std::uint32_t token = token_of(document, word);
    const Setting read =
        read_setting(Tree(document, 0), words(), {}, token, token,
                     factual ? EventStatus::happened : EventStatus::planned, cameo);
    std::string text = (read.date.begin ? to_iso(*read.date.begin) : "") + ".." +
                       (read.date.end ? to_iso(*read.date.end) : "") + " " +
                       std::string(to_string(read.date.basis));
    if (read.place != none) text += " @" + document.places[read.place].name;
    return text;
}

TEST(Setting, IsThatOfTheEventsOwnClause) {
    const Scene scene =
        Scene(
            "Peru|NNP|2|nsubj attacked|VBD|0|root|attack Arica|NNP|2|obj on|IN|5|case "
            "Monday|NNP|2|obl near|IN|7|case Tacna|NNP|2|obl")
            .day("Monday", "2014-05-05")
            .place("Tacna");
    EXPECT_EQ(setting(scene, "attacked"), "2014-05-05..2014-05-05 publication @Tacna");
}

TEST(Setting, AnObjectIsNoPlaceOfTheEvent) {
    const Scene scene =
        Scene("Peru|NNP|2|nsubj attacked|VBD|0|root|attack Arica|NNP|2|obj").place("Arica");
    EXPECT_EQ(setting(scene, "attacked"), "..2014-05-08 reported");
}

// The place among what a deed is done to, whose head is `phrase`.
std::string place_of(const Scene& scene, std::string_view phrase, bool lands = true) {
    const Document& document = scene;
    const std::uint32_t p = place_among(Tree(document, 0), {}, {token_of(document, phrase)}, lands);
    return p == none ? "" : document.places[p].name;
}

TEST(Setting, WhatADeedIsDoneToTellsWhere) {
    EXPECT_EQ(place_of(Scene("shelled|VBD|0|root|shell Gao|NNP|1|obj").place("Gao"), "Gao"), "Gao");
    EXPECT_EQ(place_of(Scene("shelled|VBD|0|root|shell Gao|NNP|4|nmod:poss 's|POS|2|case "
                             "port|NN|1|obj")
                           .place("Gao"),
                       "port"),
              "Gao");
    EXPECT_EQ(place_of(Scene("raided|VBD|0|root|raid a|DT|3|det camp|NN|1|obj near|IN|5|case "
                             "Gao|NNP|3|nmod")
                           .place("Gao"),
                       "camp"),
              "Gao");
    EXPECT_EQ(place_of(Scene("invaded|VBD|0|root|invade Mali|NNP|1|obj").place("Mali", "country"),
                       "Mali"),
              "Mali");
}

TEST(Setting, WhoseItIsTellsNotWhere) {
    EXPECT_EQ(place_of(Scene("sank|VBD|0|root|sink a|DT|3|det ship|NN|1|obj of|IN|5|case "
                             "Mali|NNP|3|nmod")
                           .place("Mali", "country"),
                       "ship"),
              "");
    EXPECT_EQ(
        place_of(Scene("killed|VBD|0|root|kill rebels|NNS|1|obj from|IN|4|case Gao|NNP|2|nmod")
                     .place("Gao"),
                 "rebels"),
        "");
    EXPECT_EQ(place_of(Scene("killed|VBD|0|root|kill rebels|NNS|1|obj and|CC|5|cc near|IN|5|case "
                             "Gao|NNP|2|conj")
                           .place("Gao"),
                       "rebels"),
              "");
    EXPECT_EQ(place_of(Scene("closed|VBD|0|root|close Mali|NNP|1|obj").place("Mali", "country"),
                       "Mali", false),
              "");
}

TEST(Setting, APlaceMayBeTheNameOfACity) {
    const Scene scene = Scene(
                            "They|PRP|2|nsubj met|VBD|0|root|meet in|IN|5|case the|DT|5|det "
                            "city|NN|2|obl of|IN|7|case Bonn|NNP|5|nmod")
                            .place("Bonn");
    EXPECT_EQ(setting(scene, "met"), "..2014-05-08 reported @Bonn");
}

TEST(Setting, AnEventNounTakesWhatHangsOnIt) {
    const Scene scene =
        Scene(
            "Peru|NNP|2|nsubj condemned|VBD|0|root|condemn the|DT|6|det May|NNP|6|compound "
            "2|CD|4|nummod raid|NN|2|obj on|IN|8|case Sunday|NNP|2|obl")
            .day("May 2", "2014-05-02")
            .day("Sunday", "2014-05-04");
    EXPECT_EQ(setting(scene, "raid"), "2014-05-02..2014-05-02 publication");
    EXPECT_EQ(setting(scene, "condemned"), "2014-05-04..2014-05-04 publication");
}

TEST(Setting, OfANounCountsForItsRelativeClause) {
    const Scene scene = Scene(
                            "the|DT|4|det May|NNP|4|compound 2|CD|2|nummod raid|NN|0|root "
                            "that|WDT|6|nsubj killed|VBD|4|acl:relcl|kill Reyes|NNP|6|obj")
                            .day("May 2", "2014-05-02");
    EXPECT_EQ(setting(scene, "killed"), "2014-05-02..2014-05-02 publication");
}

TEST(Setting, OfTheGoverningClauseCountsForAnInfinitive) {
    const Scene scene = Scene(
                            "Peru|NNP|2|nsubj managed|VBD|0|root|manage on|IN|4|case "
                            "Monday|NNP|2|obl to|TO|6|mark withdraw|VB|2|xcomp")
                            .day("Monday", "2014-05-05");
    EXPECT_EQ(setting(scene, "withdraw"), "2014-05-05..2014-05-05 publication");
}

TEST(Setting, OfTheSayingIsNotThatOfWhatIsSaid) {
    const Scene scene =
        Scene(
            "Peru|NNP|2|nsubj said|VBD|0|root|say on|IN|4|case Monday|NNP|2|obl that|IN|7|mark "
            "Chile|NNP|7|nsubj attacked|VBD|2|ccomp|attack")
            .day("Monday", "2014-05-05");
    EXPECT_EQ(setting(scene, "attacked"), "..2014-05-08 reported");
    EXPECT_EQ(setting(scene, "said"), "2014-05-05..2014-05-05 publication");
}

TEST(Setting, OfTheMainClauseIsNotThatOfATimeClause) {
    const Scene scene =
        Scene(
            "Peru|NNP|2|nsubj left|VBD|0|root|leave on|IN|4|case Monday|NNP|2|obl after|IN|7|mark "
            "Chile|NNP|7|nsubj attacked|VBD|2|advcl|attack")
            .day("Monday", "2014-05-05");
    EXPECT_EQ(setting(scene, "attacked"), "..2014-05-08 reported");
}

TEST(Setting, BoundsFollowThePreposition) {
    const auto bounded = [](TimeRelation relation) {
        const Scene scene = Scene(
                                "Peru|NNP|2|nsubj withdraws|VBZ|0|root|withdraw by|IN|4|case "
                                "Friday|NNP|2|obl")
                                .time("Friday", "2014-05-09", "2014-05-09", relation);
        return setting(scene, "withdraws", false);
    };
    EXPECT_EQ(bounded(TimeRelation::by), "..2014-05-09 publication");
    EXPECT_EQ(bounded(TimeRelation::until), "..2014-05-09 publication");
    EXPECT_EQ(bounded(TimeRelation::since), "2014-05-09.. publication");
    EXPECT_EQ(bounded(TimeRelation::at), "2014-05-09..2014-05-09 publication");
}

TEST(Setting, WithoutATimeOnlyWhatHappenedIsBoundedByTheReport) {
    constexpr std::string_view sentence = "Peru|NNP|2|nsubj attacked|VBD|0|root|attack";
    EXPECT_EQ(setting(Scene(sentence), "attacked", true), "..2014-05-08 reported");
    EXPECT_EQ(setting(Scene(sentence), "attacked", false), ".. unknown");
    EXPECT_EQ(setting(Scene(sentence, ""), "attacked", true), ".. unknown");
}

TEST(Setting, ASideOrAGroundOfAPlaceIsThere) {
    EXPECT_EQ(
        setting(Scene("They|PRP|2|nsubj fought|VBD|0|root|fight north|RB|2|advmod of|IN|5|case "
                      "Gao|NNP|3|nmod")
                    .place("Gao"),
                "fought"),
        "..2014-05-08 reported @Gao");
    EXPECT_EQ(setting(Scene("They|PRP|2|nsubj fought|VBD|0|root|fight on|IN|5|case Basilan|NNP|5|"
                            "compound island|NN|2|obl")
                          .place("Basilan"),
                      "fought"),
              "..2014-05-08 reported @Basilan");
    EXPECT_EQ(setting(Scene("They|PRP|2|nsubj fought|VBD|0|root|fight on|IN|5|case behalf|NN|2|obl "
                            "of|IN|6|case Gao|NNP|4|nmod")
                          .place("Gao"),
                      "fought"),
              "..2014-05-08 reported");
}

TEST(Setting, WhereADeedGoesToIsItsPlaceIfItIsOneOfMovement) {
    const auto moved = [](std::string_view preposition, std::string_view cameo) {
        const std::string notation = "troops|NNS|2|nsubj went|VBD|0|root|go " +
                                     std::string(preposition) + "|IN|4|case Gao|NNP|2|obl";
        return setting(Scene(notation).place("Gao"), "went", true, cameo);
    };
    EXPECT_EQ(moved("to", "154"), "..2014-05-08 reported @Gao");
    EXPECT_EQ(moved("into", "190"), "..2014-05-08 reported @Gao");
    EXPECT_EQ(moved("on", "190"), "..2014-05-08 reported @Gao");
    EXPECT_EQ(moved("to", "040"), "..2014-05-08 reported");
    EXPECT_EQ(moved("from", "190"), "..2014-05-08 reported");
}

TEST(Setting, ASpeechActHasOnlyWhatItsOwnVerbHas) {
    const Scene scene = Scene(
                            "Peru|NNP|2|nsubj condemned|VBD|0|root|condemn the|DT|4|det "
                            "raid|NN|2|obj in|IN|6|case Gao|NNP|4|nmod")
                            .place("Gao");
    EXPECT_EQ(setting(scene, "condemned", true, "111"), "..2014-05-08 reported");
    EXPECT_EQ(setting(scene, "raid", true, "190"), "..2014-05-08 reported @Gao");
}

TEST(Setting, OfJoinedVerbsTheLastHasTheTimeOfAll) {
    const Scene last = Scene(
                           "They|PRP|2|nsubj seized|VBD|0|root|seize papers|NNS|2|obj and|CC|5|cc "
                           "left|VBD|2|conj|leave on|IN|7|case Monday|NNP|5|obl")
                           .day("Monday", "2014-05-05");
    EXPECT_EQ(setting(last, "seized"), "2014-05-05..2014-05-05 publication");
    const Scene first =
        Scene(
            "They|PRP|2|nsubj seized|VBD|0|root|seize papers|NNS|2|obj on|IN|5|case "
            "Monday|NNP|2|obl and|CC|7|cc left|VBD|2|conj|leave")
            .day("Monday", "2014-05-05");
    EXPECT_EQ(setting(first, "left"), "..2014-05-08 reported");
}

TEST(Setting, ATimeOfAnAdjectiveIsNotTheVerbs) {
    const Scene scene = Scene(
                            "soldiers|NNS|5|nsubj unpaid|JJ|1|amod since|IN|4|case April|NNP|2|obl "
                            "mutinied|VBD|0|root|mutiny")
                            .time("April", "2014-04-01", "2014-04-30", TimeRelation::since);
    EXPECT_EQ(setting(scene, "mutinied"), "..2014-05-08 reported");
}

TEST(Background, IsWhatAReportTellsOfLongBefore) {
    const auto background = [](std::string_view day, TimeBasis basis = TimeBasis::publication) {
        const auto date = parse_iso_date(day);
        return is_background({date, date, Grain::day, basis}, make_date(2014, 5, 30));
    };
    EXPECT_TRUE(background("2014-05-01"));
    EXPECT_FALSE(background("2014-05-29"));
    EXPECT_FALSE(background("2014-06-20"));
    EXPECT_FALSE(background("2014-05-01", TimeBasis::reported));
    EXPECT_FALSE(is_background({}, make_date(2014, 5, 30)));
    EXPECT_FALSE(is_background({make_date(2014, 5, 1), {}, Grain::day, {}}, {}));
}

}  // namespace
}  // namespace entente
