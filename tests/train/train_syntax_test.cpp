// The learning side: the oracle, the perceptron, and the copies of sentences as headlines.

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "averaged_perceptron.h"
#include "oracle.h"
#include "syntax/feature_hash.h"
#include "treebank.h"

namespace entente::train {
namespace {

using syntax::Configuration;
using syntax::mix;
using syntax::Move;
using syntax::Node;

/// Follows a cheapest move to the end and gives the heads.
std::vector<Node> follow_oracle(const GoldTree& gold) {
    Configuration state;
    state.start(static_cast<Node>(gold.heads.size()));
    while (!state.finished()) {
        const std::array<int, 3> costs = move_costs(state, gold);
        const auto best = std::min_element(costs.begin(), costs.end()) - costs.begin();
        state.apply({static_cast<Move>(best), Deprel::dep});
    }
    std::vector<Node> heads;
    for (Node i = 0; i < gold.heads.size(); ++i)
        heads.push_back(state.links(i).head);
    return heads;
}

TEST(Oracle, ItsMovesBuildEveryProjectiveTree) {
    // A head of n is the root, as n is the place behind the last word.
    const std::vector<std::vector<Node>> trees{
        {1}, {1, 2}, {2, 0}, {1, 3, 1}, {3, 0, 1}, {2, 2, 5, 2, 3}, {1, 4, 1, 2, 8, 4, 7, 4},
    };
    for (const std::vector<Node>& heads : trees) {
        const GoldTree gold{heads, std::vector<Deprel>(heads.size(), Deprel::dep)};
        EXPECT_EQ(follow_oracle(gold), heads);
    }
}

TEST(Oracle, CountsTheArcsThatAMoveLoses) {
    // "Troops left Kabul": with Troops on the stack and left in the buffer.
    const GoldTree gold{{1, 3, 1}, {Deprel::nsubj, Deprel::root, Deprel::obj}};
    Configuration state;
    state.start(3);
    EXPECT_EQ(move_costs(state, gold), (std::array<int, 3>{0, forbidden, forbidden}));
    state.apply({Move::shift, Deprel::dep});
    EXPECT_EQ(move_costs(state, gold), (std::array<int, 3>{1, 0, forbidden}))
        << "a shift buries Troops under its head";
}

TEST(AveragedPerceptron, LearnsFromMistakesAndAverages) {
    AveragedPerceptron perceptron(2);
    const std::vector<std::uint64_t> feature{mix(1)};
    std::vector<std::int32_t> scores(2);
    perceptron.pass();
    perceptron.update(feature, 1, 0);
    perceptron.score(feature, scores);
    EXPECT_EQ(scores, (std::vector<std::int32_t>{-1, 1}));
    for (int i = 0; i < 9; ++i)
        perceptron.pass();
    perceptron.average(1000).score(feature, scores);
    EXPECT_GT(scores[1], 0);
    EXPECT_EQ(scores[0], -scores[1]);
}

TEST(AveragedPerceptron, KeepsTheStrongestWithinItsBytes) {
    AveragedPerceptron perceptron(2);
    for (std::uint64_t i = 0; i < 100; ++i) {
        const std::vector<std::uint64_t> feature{mix(i)};
        perceptron.update(feature, 1, 0, i == 42 ? 50 : 10);
    }
    perceptron.pass();
    const syntax::LinearModel model = perceptron.average(20);
    EXPECT_EQ(model.size(), 1u);
    std::vector<std::int32_t> scores(2);
    const std::vector<std::uint64_t> strongest{mix(42)};
    model.score(strongest, scores);
    EXPECT_GT(scores[1], 0);
}

Token gold(std::string lemma, Upos upos, Deprel deprel, std::uint32_t head) {
    Token token;
    token.lemma = std::move(lemma);
    token.upos = upos;
    token.deprel = deprel;
    token.head = head;
    return token;
}

TEST(HeadlineCopies, LoseArticlesAndThePointAndKeepTheTree) {
    const Example sentence{
        {"The", "rebels", "left", "a", "town", "."},
        {gold("the", Upos::det, Deprel::det, 1), gold("rebel", Upos::noun, Deprel::nsubj, 2),
         gold("leave", Upos::verb, Deprel::root, none), gold("a", Upos::det, Deprel::det, 4),
         gold("town", Upos::noun, Deprel::obj, 2), gold(".", Upos::punct, Deprel::punct, 2)},
        {}};
    std::mt19937_64 random(1);
    const Treebank copied = with_headline_copies({sentence}, 1.0, random);
    ASSERT_EQ(copied.size(), 2u);
    EXPECT_EQ(copied[0].forms, sentence.forms);
    ASSERT_EQ(copied[1].forms.size(), 3u);
    EXPECT_EQ(copied[1].gold[0].head, 1u);
    EXPECT_EQ(copied[1].gold[1].head, none);
    EXPECT_EQ(copied[1].gold[2].head, 1u);
    EXPECT_EQ(copied[1].gold[2].lemma, "town");
    EXPECT_EQ(with_headline_copies({sentence}, 0.0, random).size(), 1u);
}

}  // namespace
}  // namespace entente::train
