// How many of whom: a phrase, and the least and the most that it counts.

#include "events/counts.h"

#include <gtest/gtest.h>

#include "events/scene.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::token_of;

const CountReader& reader() {
    return events_test::shipped<CountReader>();
}

// "KIND LOW-HIGH [words counted] OF" for each count at the phrase.
std::vector<std::string> counts(std::string_view notation, std::string_view phrase,
                                CountKind kind = CountKind::killed) {
    const Scene scene(notation);
    const Document& document = scene;
    const Tree tree(document, 0);
    std::vector<std::string> lines;
    for (const Count& count : reader().read(tree, token_of(document, phrase), kind)) {
        lines.push_back(std::string(to_string(count.kind)) + " " + std::to_string(count.low) + "-" +
                        (count.high ? std::to_string(*count.high) : "") + " [" +
                        std::string(document.words(count.span)) + "] " + count.of);
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Counts, DigitsAndWords) {
    EXPECT_EQ(counts("24|CD|3|nummod Avarian|JJ|3|amod soldiers|NNS|0|root", "soldiers"),
              Lines{"killed 24-24 [24 Avarian soldiers] Avarian soldiers"});
    EXPECT_EQ(counts("five|CD|2|nummod militants|NNS|0|root", "militants"),
              Lines{"killed 5-5 [five militants] militants"});
    EXPECT_EQ(counts("128,000|CD|2|nummod soldiers|NNS|0|root", "soldiers"),
              Lines{"killed 128000-128000 [128,000 soldiers] soldiers"});
    EXPECT_EQ(counts("a|DT|2|det|a policeman|NN|0|root", "policeman"),
              Lines{"killed 1-1 [a policeman] policeman"});
}

TEST(Counts, HedgesOpenOrBoundTheNumber) {
    EXPECT_EQ(counts("at|IN|2|case least|JJS|3|nmod 24|CD|4|nummod people|NNS|0|root", "people"),
              Lines{"killed 24- [24 people] people"});
    EXPECT_EQ(
        counts("more|JJR|3|advmod than|IN|1|fixed 24|CD|4|nummod people|NNS|0|root", "people"),
        Lines{"killed 24- [24 people] people"});
    EXPECT_EQ(counts("up|RB|3|advmod to|IN|1|fixed 24|CD|4|nummod people|NNS|0|root", "people"),
              Lines{"killed 0-24 [24 people] people"});
    EXPECT_EQ(counts("about|RB|2|advmod 24|CD|3|nummod people|NNS|0|root", "people"),
              Lines{"killed 24-24 [24 people] people"});
}

TEST(Counts, ARangeHasBothEnds) {
    EXPECT_EQ(counts("20|CD|4|nummod to|IN|3|case 30|CD|4|nummod people|NNS|0|root", "people"),
              Lines{"killed 20-30 [20 to 30 people] people"});
    EXPECT_EQ(counts("between|IN|4|case 20|CD|4|nummod and|CC|4|cc 30|CD|5|nummod "
                     "people|NNS|0|root",
                     "people"),
              Lines{"killed 20-30 [20 and 30 people] people"});
}

TEST(Counts, DozensAreOpenAbove) {
    EXPECT_EQ(counts("dozens|NNS|0|root of|IN|3|case fighters|NNS|1|nmod|fighter", "dozens"),
              Lines{"killed 24- [dozens of fighters] fighters"});
    EXPECT_EQ(counts("several|JJ|2|amod fighters|NNS|0|root|fighter", "fighters"),
              Lines{"killed 3- [several fighters] fighters"});
}

TEST(Counts, NumberWordsMultiply) {
    EXPECT_EQ(counts("two|CD|2|compound dozen|CD|3|nummod fighters|NNS|0|root", "fighters"),
              Lines{"killed 24-24 [two dozen fighters] fighters"});
    EXPECT_EQ(counts("1.5|CD|2|compound million|CD|3|nummod refugees|NNS|0|root", "refugees",
                     CountKind::displaced),
              Lines{"displaced 1500000-1500000 [1.5 million refugees] refugees"});
    EXPECT_EQ(counts("a|DT|3|det dozen|CD|3|nummod fighters|NNS|0|root", "fighters"),
              Lines{"killed 12-12 [a dozen fighters] fighters"});
}

TEST(Counts, EachConjunctIsCounted) {
    EXPECT_EQ(
        counts("two|CD|2|nummod soldiers|NNS|0|root and|CC|5|cc five|CD|5|nummod "
               "militants|NNS|2|conj",
               "soldiers"),
        (Lines{"killed 2-2 [two soldiers] soldiers", "killed 5-5 [five militants] militants"}));
}

TEST(Counts, ANounSaysItsKindWhereTheVerbDoesNot) {
    EXPECT_EQ(
        counts("30|CD|2|nummod protesters|NNS|0|root|protester", "protesters", CountKind::other),
        Lines{"protesters 30-30 [30 protesters] protesters"});
    EXPECT_EQ(counts("30|CD|2|nummod chairs|NNS|0|root|chair", "chairs", CountKind::other),
              Lines{"other 30-30 [30 chairs] chairs"});
}

TEST(Counts, NumbersOfSeveralWords) {
    EXPECT_EQ(counts("several|JJ|2|amod hundred|CD|3|nummod marchers|NNS|0|root", "marchers"),
              Lines{"killed 300- [several hundred marchers] marchers"});
    EXPECT_EQ(
        counts("half|DT|3|det a|DT|3|det million|CD|4|nummod refugees|NNS|0|root", "refugees"),
        Lines{"killed 500000-500000 [half a million refugees] refugees"});
    EXPECT_EQ(counts("twenty-four|CD|2|nummod men|NNS|0|root", "men"),
              Lines{"killed 24-24 [twenty-four men] men"});
    EXPECT_EQ(counts("tens|NNS|0|root of|IN|3|case thousands|NNS|1|nmod of|IN|5|case "
                     "people|NNS|3|nmod",
                     "tens"),
              Lines{"killed 20000- [tens of thousands of people] people"});
}

TEST(Counts, APartOfAWholeIsWhatIsCounted) {
    EXPECT_EQ(
        counts("three|CD|0|root of|IN|5|case the|DT|5|det four|CD|5|nummod men|NNS|1|nmod", "men"),
        Lines{"killed 3-3 [three of the four men] four men"});
}

TEST(Counts, WhatIsMeasuredIsNotCounted) {
    EXPECT_EQ(counts("20|CD|2|nummod kilometres|NNS|0|root|kilometre", "kilometres"), Lines{});
    EXPECT_EQ(counts("a|DT|2|det group|NN|0|root|group", "group"), Lines{});
}

TEST(Counts, NoNumberNoCount) {
    EXPECT_EQ(counts("soldiers|NNS|0|root", "soldiers"), Lines{});
    EXPECT_EQ(counts("the|DT|2|det soldiers|NNS|0|root", "soldiers"), Lines{});
}

TEST(Counts, ANumberThatIsTooLargeOrNoneGivesNoCount) {
    EXPECT_EQ(counts("99999999999999999999999|CD|2|nummod soldiers|NNS|0|root", "soldiers"),
              Lines{});
    EXPECT_EQ(counts("2.5|CD|2|nummod soldiers|NNS|0|root", "soldiers"), Lines{});
    EXPECT_EQ(counts("1.2.3|CD|2|nummod soldiers|NNS|0|root", "soldiers"), Lines{});
    EXPECT_EQ(counts("9000000000000000|CD|2|compound billion|CD|3|nummod soldiers|NNS|0|root",
                     "soldiers"),
              Lines{});
}

TEST(Counts, OneWordOfAHalfNumberIsNoWholeNumber) {
    EXPECT_EQ(counts("half|NN|0|root of|IN|3|case troops|NNS|1|nmod", "half"), Lines{});
}

}  // namespace
}  // namespace entente
