// Training sentences: the copies as headlines have them.

#include "treebank.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace entente::train {
namespace {

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
