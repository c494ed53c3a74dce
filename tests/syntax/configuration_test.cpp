// The arc-hybrid system by hand: "Troops left Kabul", whose head is "left".

#include "syntax/configuration.h"

#include <gtest/gtest.h>

namespace entente::syntax {
namespace {

TEST(Configuration, BuildsATreeFromTransitions) {
    Configuration state;
    state.start(3);
    state.apply({Move::shift, Deprel::dep});
    state.apply({Move::left, Deprel::nsubj});  // Troops <- left
    state.apply({Move::shift, Deprel::dep});
    state.apply({Move::shift, Deprel::dep});
    state.apply({Move::right, Deprel::obj});  // left -> Kabul
    EXPECT_FALSE(state.finished());
    state.apply({Move::left, Deprel::dep});  // left <- the root, whatever the label
    EXPECT_TRUE(state.finished());

    EXPECT_EQ(state.links(0).head, 1u);
    EXPECT_EQ(state.links(0).label, Deprel::nsubj);
    EXPECT_EQ(state.links(2).head, 1u);
    EXPECT_EQ(state.links(1).head, state.root());
    EXPECT_EQ(state.links(1).label, Deprel::root);
    EXPECT_EQ(state.links(1).left[0], 0u);
    EXPECT_EQ(state.links(1).right[0], 2u);
    EXPECT_EQ(state.links(1).left[1], state.nobody());
    EXPECT_EQ(state.links(1).left_count, 1u);
}

TEST(Configuration, TheRootTakesOneDependentOnly) {
    Configuration state;
    state.start(2);
    EXPECT_FALSE(state.allows(Move::left));
    EXPECT_FALSE(state.allows(Move::right));
    state.apply({Move::shift, Deprel::dep});
    state.apply({Move::shift, Deprel::dep});
    EXPECT_FALSE(state.allows(Move::shift));
    EXPECT_FALSE(state.allows(Move::left)) << "two words are left: the root may not take one yet";
    EXPECT_TRUE(state.allows(Move::right));
}

TEST(Configuration, StartsOver) {
    Configuration state;
    state.start(1);
    state.apply({Move::shift, Deprel::dep});
    state.apply({Move::left, Deprel::dep});
    EXPECT_TRUE(state.finished());
    state.start(2);
    EXPECT_FALSE(state.finished());
    EXPECT_EQ(state.links(0).head, state.nobody());
    EXPECT_EQ(state.stack(0), state.nobody());
    EXPECT_EQ(state.buffer(2), state.root());
    EXPECT_EQ(state.buffer(3), state.nobody());
}

}  // namespace
}  // namespace entente::syntax
