// Entity F1, on cases small enough to count by hand.

#include "name_score.h"

#include <gtest/gtest.h>

namespace entente::eval {
namespace {

using Names = std::vector<Name>;

Document read(std::string_view lines) {
    const Result<Document> document = read_labelled(lines, "case");
    EXPECT_TRUE(document) << document.error().message();
    return *document;
}

TEST(NameScore, ReadsTwoColumnsAndFive) {
    const Document two = read("# source = own\nNora\tB-PER\nVesk\tI-PER\n.\tO\n\nAvaria\tB-LOC\n");
    EXPECT_EQ(two.article.text, "Nora Vesk .\nAvaria\n");
    ASSERT_EQ(two.sentences.size(), 2u);
    EXPECT_EQ(two.words(two.sentences[0].span), "Nora Vesk .");
    const Document five = read(
        "# text = Nora Vesk.\n1\tNora\tB-PER\t-\t-\n2\tVesk\tI-PER\t-\t-\n3\t.\tO\t-\t-\n\n"
        "1\tAvaria\tB-LOC\t-\t-\n\n");
    EXPECT_EQ(labelled_names(five), labelled_names(two));
    EXPECT_EQ(labelled_names(two),
              (Names{{0, 2, NameTag::begin_person}, {3, 4, NameTag::begin_place}}));
}

TEST(NameScore, ALineOfOtherColumnsIsRefused) {
    const Result<Document> document = read_labelled("Nora\tB-PER\nVesk\n", "case");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().message(), "case:2: a line has neither two fields nor five");
}

TEST(NameScore, NamesEndAtSentencesKindsAndBeginnings) {
    // An I- of another kind, or behind O, begins a name; B- splits two that stand side by side.
    EXPECT_EQ(labelled_names(read("a\tB-ORG\nb\tI-PER\nc\tB-PER\nd\tO\ne\tI-LOC\n\nf\tI-LOC\n")),
              (Names{{0, 1, NameTag::begin_organisation},
                     {1, 2, NameTag::begin_person},
                     {2, 3, NameTag::begin_person},
                     {4, 5, NameTag::begin_place},
                     {5, 6, NameTag::begin_place}}));
}

TEST(NameScore, WhatTheSourceDoesNotSayIsNoName) {
    EXPECT_EQ(labelled_names(read("a\t?\nb\tO*\n")), Names{});
}

TEST(NameScore, SpanAndKindMustBothBeRight) {
    const Names gold{{0, 2, NameTag::begin_person},
                     {3, 4, NameTag::begin_place},
                     {5, 7, NameTag::begin_organisation},
                     {8, 9, NameTag::begin_other}};
    const Names system{{0, 2, NameTag::begin_person},        // right
                       {3, 4, NameTag::begin_organisation},  // wrong kind
                       {5, 8, NameTag::begin_organisation},  // wrong end
                       {10, 11, NameTag::begin_other}};      // not scored
    const NameScores scores = name_scores(gold, system);
    EXPECT_EQ(scores.all().gold, 3u);
    EXPECT_EQ(scores.all().system, 3u);
    EXPECT_EQ(scores.all().correct, 1u);
    EXPECT_DOUBLE_EQ(scores.all().f1(), 1.0 / 3);
    EXPECT_DOUBLE_EQ(scores.person.f1(), 1.0);
    EXPECT_EQ(scores.organisation.system, 2u);
    EXPECT_EQ(scores.place.system, 0u);
}

}  // namespace
}  // namespace entente::eval
