// Any tree, however long or odd, is read to its end: parsers give strange trees to strange text.

#include <random>

#include <gtest/gtest.h>

#include "events/coder.h"
#include "events/scene.h"

namespace entente {
namespace {

using events_test::Scene;

const EventCoder& coder() {
    return events_test::shipped<EventCoder>();
}

/// "Peru attacked Chile", then `links` verbs, each hanging on the one before.
Document chain(std::string_view relation, int links) {
    std::string notation = "Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj";
    for (int i = 0; i < links; ++i) {
        const int head = i == 0 ? 2 : i + 3;
        notation += " urged|VBD|" + std::to_string(head) + "|" + std::string(relation) + "|urge";
    }
    Scene scene = Scene(notation).actor("Peru", "PER").actor("Chile", "CHL");
    return scene.document();
}

class LongChain : public ::testing::TestWithParam<const char*> {};

TEST_P(LongChain, IsReadToItsEnd) {
    Document document = chain(GetParam(), 300);
    coder().code(document);
    ASSERT_FALSE(document.events.empty());
    EXPECT_EQ(document.events[0].cameo.substr(0, 2), "19");
}

INSTANTIATE_TEST_SUITE_P(Relations, LongChain,
                         ::testing::Values("conj", "xcomp", "ccomp", "advcl", "acl", "acl:relcl",
                                           "parataxis", "obj", "nmod"));

TEST(OddTrees, APrepositionBehindANounMayBeTheRoot) {
    Scene scene = Scene("Talks|NNS|2|nsubj on|IN|0|case|on Peru|NNP|2|nmod").actor("Peru", "PER");
    Document document = scene.document();
    coder().code(document);
    EXPECT_TRUE(document.events.empty());
}

TEST(OddTrees, AreReadToTheirEnd) {
    constexpr Deprel relations[] = {Deprel::nsubj,     Deprel::obj,   Deprel::obl,   Deprel::conj,
                                    Deprel::xcomp,     Deprel::ccomp, Deprel::advcl, Deprel::acl,
                                    Deprel::acl_relcl, Deprel::case_, Deprel::mark,  Deprel::nmod,
                                    Deprel::nmod_poss, Deprel::aux,   Deprel::det,   Deprel::appos};
    constexpr std::string_view lemmas[] = {"attack", "meet", "talk", "say",  "accuse",
                                           "raid",   "plan", "deny", "with", "be"};
    std::mt19937 random(7);
    const auto below = [&](std::size_t n) { return random() % n; };
    for (int round = 0; round < 500; ++round) {
        Document document = chain("conj", 30);
        for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
            Token& token = document.tokens[t];
            // the head stands before or behind, but never below the token: no cycle
            token.head = t == 0 ? none : static_cast<std::uint32_t>(below(t));
            token.deprel = relations[below(std::size(relations))];
            token.lemma = lemmas[below(std::size(lemmas))];
            token.upos = static_cast<Upos>(below(17));
            token.xpos = static_cast<Xpos>(below(49));
        }
        coder().code(document);
        for (const Event& event : document.events) {
            EXPECT_LT(event.trigger.token, document.tokens.size());
            for (const std::uint32_t m : event.sources)
                EXPECT_LT(m, document.mentions.size());
        }
    }
}

TEST(OddTrees, ASentenceWithoutWordsIsPassedOver) {
    Document document = chain("conj", 0);
    document.sentences.push_back(document.sentences[0]);
    document.sentences[1].first = document.sentences[1].last;
    coder().code(document);
    EXPECT_FALSE(document.events.empty());
}

}  // namespace
}  // namespace entente
