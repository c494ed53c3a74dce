// Event nouns that are read by the entries of their verb.

#include "events/event_nouns.h"

#include <gtest/gtest.h>

#include "events/coder.h"
#include "events/scene.h"
#include "events/small_data.h"

namespace entente {
namespace {

using events_test::named;
using events_test::refusal;
using events_test::Scene;
using events_test::SmallData;

constexpr std::string_view header = "noun\tverb\talone\tobject\n";

Result<EventNouns> load(const std::string& rows) {
    const SmallData data;
    data.write("lexicon/event_nouns.tsv", std::string(header) + rows);
    return EventNouns::load(data.path() / "lexicon/event_nouns.tsv");
}

std::string verbs(const EventNouns& nouns, std::string_view noun) {
    std::string text;
    for (const EventNoun& one : nouns.find(noun))
        text +=
            (text.empty() ? "" : " ") + one.verb + (one.particle.empty() ? "" : "_") + one.particle;
    return text;
}

TEST(EventNouns, ANounHasTheVerbsOfItsRows) {
    const auto nouns = load(
        "recognition\trecognise\tT\t\nrecognition\trecognize\tT\t\n"
        "pullout\tpull_out\tS\t\n");
    ASSERT_TRUE(nouns) << nouns.error().message();
    EXPECT_EQ(verbs(*nouns, "recognition"), "recognise recognize");
    EXPECT_EQ(verbs(*nouns, "pullout"), "pull_out");
    EXPECT_EQ(verbs(*nouns, "table"), "");
}

TEST(EventNouns, AVerbHasANounInIngUnlessATableSaysOtherwise) {
    auto nouns = load("meeting\t\t\t\n");
    ASSERT_TRUE(nouns) << nouns.error().message();
    for (const char* verb : {"shell", "seize", "tie", "cut", "visit", "flee", "meet", "tax"})
        nouns->add_gerund(verb);
    EXPECT_EQ(verbs(*nouns, "shelling"), "shell");
    EXPECT_EQ(verbs(*nouns, "seizing"), "seize");
    EXPECT_EQ(verbs(*nouns, "tying"), "tie");
    EXPECT_EQ(verbs(*nouns, "cutting"), "cut");
    EXPECT_EQ(verbs(*nouns, "visiting"), "visit");
    EXPECT_EQ(verbs(*nouns, "fleeing"), "flee");
    EXPECT_EQ(verbs(*nouns, "taxing"), "tax");
    EXPECT_EQ(verbs(*nouns, "meeting"), "");
}

TEST(EventNouns, ABrokenRowIsRefused) {
    EXPECT_EQ(refusal(load("seizure\tseize\tX\t\n")),
              "event_nouns.tsv:2: who stands alone is S or T");
}

const EventCoder& coder() {
    static const EventCoder the_coder = [] {
        const SmallData data(
            "171 S seize T:port|ship\n"
            "173 S arrest T\n"
            "160 S withdraw from treaty\n"
            "0874 S pull_out troops\n"
            "0874 S pull_out from T\n"
            "194 S shell T\n");
        data.write("lexicon/event_nouns.tsv",
                   std::string(header) +
                       "seizure\tseize\tT\t\narrest\tarrest\tT\t\n"
                       "withdrawal\twithdraw\tS\t\npullout\tpull_out\tS\t\n");
        auto loaded = EventCoder::load(data.path());
        EXPECT_TRUE(loaded) << loaded.error().message();
        return std::move(*loaded);
    }();
    return the_coder;
}

// "SOURCES CODE TARGETS", of a phrase that "followed".
std::string row(std::string_view notation) {
    Scene scene(notation);
    scene.actor("Peru", "PER").actor("Chile", "CHL");
    Document document = scene.document();
    coder().code(document);
    std::string text;
    for (const Event& event : document.events)
        text += named(document, event.sources) + " " + event.cameo + " " +
                named(document, event.targets);
    return text;
}

TEST(EventNouns, WhoStandsWhereDependsOnTheNoun) {
    EXPECT_EQ(row("Peru|NNP|3|nmod:poss 's|POS|1|case seizure|NN|6|nsubj of|IN|5|case "
                  "ships|NNS|3|nmod|ship followed|VBD|0|root|follow Chile|NNP|6|obj"),
              "Peru 171 -");
    EXPECT_EQ(row("Peru|NNP|3|nmod:poss 's|POS|1|case arrest|NN|6|nsubj by|IN|5|case "
                  "Chile|NNP|3|nmod followed|VBD|0|root|follow"),
              "Chile 173 Peru");
    EXPECT_EQ(row("Peru|NNP|3|nmod:poss 's|POS|1|case arrest|NN|6|nsubj of|IN|5|case "
                  "Chile|NNP|3|nmod followed|VBD|0|root|follow"),
              "Peru 173 Chile");
    EXPECT_EQ(row("withdrawal|NN|6|nsubj of|IN|3|case Peru|NNP|1|nmod from|IN|5|case "
                  "treaty|NN|1|nmod followed|VBD|0|root|follow Chile|NNP|6|obj"),
              "Peru 160 -");
}

TEST(EventNouns, TheParticleMayBePartOfTheNoun) {
    EXPECT_EQ(row("Peru|NNP|3|nmod:poss 's|POS|1|case pullout|NN|6|nsubj from|IN|5|case "
                  "Chile|NNP|3|nmod followed|VBD|0|root|follow"),
              "Peru 0874 Chile");
}

TEST(EventNouns, AGerundMayHaveATagOfAVerb) {
    EXPECT_EQ(row("shelling|VBG|4|csubj|shell of|IN|3|case Chile|NNP|1|obl "
                  "followed|VBD|0|root|follow Peru|NNP|4|obj"),
              "- 194 Chile");
}

}  // namespace
}  // namespace entente
