#include "events/tree.h"

#include <gtest/gtest.h>

#include "events/scene.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::token_of;

std::vector<std::string> forms(const Document& document, std::span<const std::uint32_t> tokens) {
    std::vector<std::string> words;
    for (const std::uint32_t t : tokens)
        words.emplace_back(document.form(t));
    return words;
}

using Words = std::vector<std::string>;

// A second sentence, so that indices do not start from nothing.
const Scene& scene() {
    static const Scene the_scene(R"(
        Rain|NN|2|nsubj fell|VBD|0|root|fall .|.|2|punct
        Peru|NNP|6|nsubj ,|,|1|punct Chile|NNP|1|conj and|CC|5|cc Bolivia|NNP|1|conj voted|VBD|0|root|vote according|VBG|9|case|according to|IN|7|fixed envoys|NNS|6|obl|envoy who|WP|11|nsubj left|VBD|9|acl:relcl|leave .|.|6|punct
    )");
    return the_scene;
}

TEST(Tree, GivesChildrenInTheOrderOfTheText) {
    const Document& document = scene();
    const Tree tree(document, 1);
    EXPECT_EQ(forms(document, tree.children(token_of(document, "voted"))),
              (Words{"Peru", "envoys", "."}));
    EXPECT_TRUE(tree.children(token_of(document, "who")).empty());
}

TEST(Tree, StaysInsideItsSentence) {
    const Document& document = scene();
    const Tree first(document, 0);
    EXPECT_EQ(forms(document, first.children(1)), (Words{"Rain", "."}));
    const Tree second(document, 1);
    EXPECT_EQ(second.first(), 3U);
    EXPECT_EQ(second.last(), document.tokens.size());
}

TEST(Tree, FindsAChildByItsRelation) {
    const Document& document = scene();
    const Tree tree(document, 1);
    const std::uint32_t voted = token_of(document, "voted");
    EXPECT_EQ(tree.child(voted, Deprel::nsubj), token_of(document, "Peru"));
    EXPECT_EQ(tree.child(voted, Deprel::obj), none);
}

TEST(Tree, ConjunctsAreReadFromTheFirst) {
    const Document& document = scene();
    const Tree tree(document, 1);
    EXPECT_EQ(forms(document, tree.conjuncts(token_of(document, "Peru"))),
              (Words{"Peru", "Chile", "Bolivia"}));
    EXPECT_EQ(tree.first_conjunct(token_of(document, "Bolivia")), token_of(document, "Peru"));
    EXPECT_EQ(tree.first_conjunct(token_of(document, "voted")), token_of(document, "voted"));
}

TEST(Tree, TellsRelativePronounsAndDominance) {
    const Document& document = scene();
    const Tree tree(document, 1);
    EXPECT_TRUE(tree.is_relative(token_of(document, "who")));
    EXPECT_FALSE(tree.is_relative(token_of(document, "envoys")));
    EXPECT_TRUE(tree.dominates(token_of(document, "envoys"), token_of(document, "who")));
    EXPECT_TRUE(tree.dominates(token_of(document, "who"), token_of(document, "who")));
    EXPECT_FALSE(tree.dominates(token_of(document, "Peru"), token_of(document, "who")));
}

TEST(Tree, ASubtreeCoversItsWords) {
    const Document& document = scene();
    const Tree tree(document, 1);
    EXPECT_EQ(document.words(tree.subtree(token_of(document, "Peru"))), "Peru , Chile and Bolivia");
    EXPECT_EQ(document.words(tree.subtree(token_of(document, "envoys"))),
              "according to envoys who left");
}

TEST(Tree, ReadsPrepositionsAndMarkers) {
    const Scene scene(R"(
        They|PRP|2|nsubj met|VBD|0|root|meet In|IN|4|case Oslo|NNP|2|obl if|IN|6|mark asked|VBN|2|advcl|ask
    )");
    const Document& document = scene;
    const Tree tree(document, 0);
    EXPECT_EQ(tree.preposition(token_of(document, "Oslo")), "in");
    EXPECT_EQ(tree.preposition(token_of(document, "met")), "");
    EXPECT_EQ(tree.marker(token_of(document, "asked")), "if");
    EXPECT_EQ(tree.marker(token_of(document, "Oslo")), "");
}

}  // namespace
}  // namespace entente
