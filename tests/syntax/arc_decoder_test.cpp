// The tree of the best scores: against all trees of small sentences, and always a tree.

#include "syntax/arc_decoder.h"

#include <cstdint>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace entente::syntax {
namespace {

using Heads = std::vector<std::uint32_t>;

/// Scores of a sentence, a row a dependent; the last column is the root.
struct Scores {
    explicit Scores(std::uint32_t words) : size(words), values(std::size_t{words} * (words + 1)) {}
    float& at(std::uint32_t dependent, std::uint32_t head) {
        return values[std::size_t{dependent} * (size + 1) + head];
    }
    double of(const Heads& heads) {
        double sum = 0;
        for (std::uint32_t i = 0; i < size; ++i)
            sum += at(i, heads[i]);
        return sum;
    }

    std::uint32_t size;
    std::vector<float> values;
};

Scores random_scores(std::uint32_t size, std::mt19937& random) {
    std::normal_distribution<float> normal(0, 3);
    Scores scores(size);
    for (float& score : scores.values)
        score = normal(random);
    return scores;
}

Heads decoded(const Scores& scores) {
    ArcDecoder decoder;
    Heads heads;
    decoder.decode(scores.values.data(), scores.size + 1, scores.size, heads);
    return heads;
}

/// One word under the root, and every word's way leads there.
bool is_tree(const Heads& heads) {
    std::size_t roots = 0;
    for (std::uint32_t i = 0; i < heads.size(); ++i) {
        roots += heads[i] == heads.size() ? 1U : 0U;
        std::uint32_t at = i;
        for (std::size_t steps = 0; at != heads.size(); ++steps) {
            if (steps > heads.size() || heads[at] > heads.size()) return false;
            at = heads[at];
        }
    }
    return roots == 1;
}

/// The best of all trees, by trying every head for every word.
double best_by_trial(Scores& scores) {
    Heads heads(scores.size, 0);
    double best = -1e30;
    while (true) {
        if (is_tree(heads)) best = std::max(best, scores.of(heads));
        std::uint32_t i = 0;
        while (i < scores.size && heads[i] == scores.size)
            heads[i++] = 0;
        if (i == scores.size) return best;
        ++heads[i];
    }
}

TEST(ArcDecoder, OneWordHangsOnTheRoot) {
    EXPECT_EQ(decoded(Scores(1)), Heads{1});
}

TEST(ArcDecoder, TakesTheBestHeadsWhereTheyAreATree) {
    Scores scores(3);
    scores.at(0, 1) = 2;
    scores.at(1, 3) = 2;
    scores.at(2, 1) = 2;
    EXPECT_EQ(decoded(scores), (Heads{1, 3, 1}));
}

TEST(ArcDecoder, BreaksACycleWhereItCostsLeast) {
    Scores scores(2);
    scores.at(0, 1) = 10;
    scores.at(1, 0) = 10;
    scores.at(0, 2) = 3;
    scores.at(1, 2) = 4;
    EXPECT_EQ(decoded(scores), (Heads{1, 2}));
}

TEST(ArcDecoder, TheRootTakesOneWordThoughMoreWouldScoreHigher) {
    Scores scores(3);
    for (std::uint32_t i = 0; i < 3; ++i)
        scores.at(i, 3) = 50;
    scores.at(0, 1) = 1;
    scores.at(2, 1) = 2;
    EXPECT_EQ(decoded(scores), (Heads{1, 3, 1}));
}

TEST(ArcDecoder, FindsTheBestOfAllTrees) {
    std::mt19937 random(7);
    for (std::uint32_t size = 1; size <= 5; ++size) {
        for (int trial = 0; trial < 150; ++trial) {
            Scores scores = random_scores(size, random);
            const Heads heads = decoded(scores);
            ASSERT_TRUE(is_tree(heads));
            ASSERT_NEAR(scores.of(heads), best_by_trial(scores), 1e-4) << size << " words";
        }
    }
}

TEST(ArcDecoder, EveryScoresGiveATree) {
    std::mt19937 random(11);
    for (const std::uint32_t size : {6U, 40U, 400U}) {
        for (int trial = 0; trial < 10; ++trial)
            ASSERT_TRUE(is_tree(decoded(random_scores(size, random))));
        ASSERT_TRUE(is_tree(decoded(Scores(size)))) << "all alike";
        Scores ring(size);
        for (std::uint32_t i = 0; i < size; ++i)
            ring.at(i, (i + 1) % size) = 1e20F;
        ASSERT_TRUE(is_tree(decoded(ring))) << "one cycle of all words";
    }
}

}  // namespace
}  // namespace entente::syntax
