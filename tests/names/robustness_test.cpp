// The stages of the names room on trees that no parser should give, but that damaged input may:
// loops, roots everywhere, any tag on any word. They must end, and keep what they promise.
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "names/coreference.h"
#include "names/knowledge_fixture.h"
#include "names/mention_finder.h"
#include "names/quotes.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using testing::ReportBuilder;

constexpr std::array words{"Avaria", "Hart",  "Nora", "Vesk", "army",  "chief",   "the",  "both",
                           "two",    "sides", "we",   "they", "it",    "its",     "and",  "-",
                           "'s",     "“",     "”",    "\"",   "said",  "NATO",    "US",   "(",
                           ")",      ",",     ".",    "of",   "Party", "Avarian", "each", "other"};

Document any_document(std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::uint32_t>(random() % n); };
    std::string notation;
    const std::uint32_t sentences = 1 + below(6);
    for (std::uint32_t s = 0; s < sentences; ++s) {
        const std::uint32_t length = 1 + below(24);
        for (std::uint32_t t = 0; t < length; ++t) {
            const std::string xpos(to_string(static_cast<Xpos>(1 + below(45))));
            const std::string deprel(to_string(static_cast<Deprel>(below(50))));
            notation += (t == 0 ? "" : " ") + std::string(below(4) == 0 && t > 0 ? "~" : "") +
                        words[below(words.size())] + "|" + xpos + "|" +
                        std::to_string(below(length + 1)) + "|" + deprel;
        }
        notation += below(3) == 0 ? "\n\n" : "\n";
    }
    return ReportBuilder::build(notation, "2012-06-01");
}

void expect_sound(const Document& document) {
    for (const Mention& mention : document.mentions) {
        const Sentence& sentence = document.sentences[mention.sentence];
        EXPECT_LE(sentence.first, mention.first);
        EXPECT_LT(mention.first, mention.last);
        EXPECT_LE(mention.last, sentence.last);
        EXPECT_LE(mention.first, mention.head);
        EXPECT_LT(mention.head, mention.last);
        EXPECT_EQ(mention.span, cover(document.tokens[mention.first].span,
                                      document.tokens[mention.last - 1].span));
        EXPECT_LT(mention.entity, document.entities.size());
    }
    for (std::size_t m = 1; m < document.mentions.size(); ++m)
        EXPECT_LE(document.mentions[m - 1].head, document.mentions[m].head);
    for (std::uint32_t e = 0; e < document.entities.size(); ++e) {
        for (const std::uint32_t member : document.entities[e].members) {
            EXPECT_LT(member, document.entities.size());
            EXPECT_NE(member, e) << "an entity is not its own member";
        }
    }
    for (const Quote& quote : document.quotes)
        EXPECT_LE(quote.span.end, document.article.text.size());
}

TEST(NamesRoom, KeepsItsPromisesOnAnyTree) {
    const SharedNameKnowledge knowledge = testing::small_knowledge();
    const MentionFinder finder(knowledge);
    const QuoteFinder quotes(knowledge);
    const CoreferenceResolver coreference(knowledge);
    std::mt19937 random(20111020);
    for (int round = 0; round < 3000 && !::testing::Test::HasFailure(); ++round) {
        Document document = any_document(random);
        finder.find(document);
        quotes.find(document);
        coreference.resolve(document);
        expect_sound(document);
        if (::testing::Test::HasFailure()) ADD_FAILURE() << document.article.text;
    }
}

}  // namespace
}  // namespace entente
