// An act, its numbers and what came of it: which counts are the act's, and which drafts are one event.

#include "events/outcomes.h"

#include <gtest/gtest.h>

#include "events/scene.h"
#include "events/small_data.h"
#include "events/tally.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::SmallData;
using events_test::token_of;
using Lines = std::vector<std::string>;

const CountReader& reader() {
    return events_test::shipped<CountReader>();
}

Lines lines_of(const std::vector<Count>& counts) {
    Lines lines;
    for (const Count& count : counts) {
        lines.push_back(std::string(to_string(count.kind)) + " " + std::to_string(count.low) + "-" +
                        (count.high ? std::to_string(*count.high) : "") + " " + count.of);
    }
    return lines;
}

Draft draft_of(const Document& document, std::string_view trigger, std::string_view cameo) {
    Draft draft;
    draft.match.trigger = draft.match.anchor = token_of(document, trigger);
    draft.event.cameo = cameo;
    draft.event.quad = 4;
    draft.event.trigger.span = document.tokens[draft.match.trigger].span;
    return draft;
}

// The counts of an act with this trigger and code.
Lines tallied(const Scene& scene, std::string_view trigger, std::string_view cameo) {
    static const SmallData data;
    static const auto ontology = Ontology::load(data.path());
    static const auto lexicon = Lexicon::load(data.path(), *ontology);
    const Document& document = scene;
    const Participants participants(document, *lexicon);
    return lines_of(
        tally(Tree(document, 0), participants, reader(), {}, draft_of(document, trigger, cameo)));
}

constexpr std::string_view shelling =
    "Peru|NNP|2|nsubj shelled|VBD|0|root|shell Arica|NNP|2|obj ,|,|5|punct "
    "killing|VBG|2|advcl|kill nine|CD|7|nummod people|NNS|5|obj";

TEST(Tally, TheDeadOfAnOutcomeAreTheActs) {
    EXPECT_EQ(tallied(Scene(shelling), "shelled", "194"), Lines{"killed 9-9 people"});
    EXPECT_EQ(tallied(Scene("the|DT|2|det raid|NN|3|nsubj left|VBD|0|root|leave six|CD|5|nummod "
                            "soldiers|NNS|3|obj|soldier dead|JJ|5|amod"),
                      "raid", "190"),
              Lines{"killed 6-6 soldiers"});
    EXPECT_EQ(tallied(Scene("29|CD|2|nummod people|NNS|3|nsubj died|VBD|0|root|die in|IN|6|case "
                            "the|DT|6|det bombing|NN|3|obl"),
                      "bombing", "183"),
              Lines{"killed 29-29 people"});
}

TEST(Tally, WhoMarchesIsCountedAndWhoIsOnlySpokenOfIsNot) {
    constexpr std::string_view march =
        "200|CD|2|nummod students|NNS|3|nsubj|student marched|VBD|0|root|march";
    EXPECT_EQ(tallied(Scene(march), "marched", "141"), Lines{"protesters 200-200 students"});
    EXPECT_EQ(tallied(Scene(march), "marched", "042"), Lines{});
    EXPECT_EQ(tallied(Scene("Peru|NNP|2|nsubj praised|VBD|0|root|praise 200|CD|4|nummod "
                            "soldiers|NNS|2|obj|soldier"),
                      "praised", "051"),
              Lines{});
}

TEST(Tally, ThingsThatAreSeizedAreNoCaptives) {
    EXPECT_EQ(tallied(Scene("Peru|NNP|2|nsubj captured|VBD|0|root|capture ten|CD|4|nummod "
                            "lorries|NNS|2|obj|lorry"),
                      "captured", "171"),
              Lines{"other 10-10 lorries"});
    EXPECT_EQ(tallied(Scene("Peru|NNP|2|nsubj captured|VBD|0|root|capture ten|CD|4|nummod "
                            "rebels|NNS|2|obj|rebel")
                          .people("rebels", "REB"),
                      "captured", "173"),
              Lines{"captured 10-10 rebels"});
}

// The triggers that are left when these drafts are merged, each with its counts.
Lines merged(const Scene& scene, std::vector<std::pair<std::string, EventStatus>> triggers) {
    const Document& document = scene;
    std::vector<Draft> drafts;
    for (const auto& [trigger, status] : triggers) {
        drafts.push_back(draft_of(document, trigger, "190"));
        Draft& draft = drafts.back();
        draft.event.status = status;
        draft.event.counts = counts_of_outcome(Tree(document, 0), reader(), draft.match.trigger);
    }
    merge_outcomes(Tree(document, 0), reader(), drafts);
    Lines lines;
    for (const Draft& draft : drafts) {
        const Lines counts = lines_of(draft.event.counts);
        lines.push_back(std::string(document.words(draft.event.trigger.span)) +
                        (counts.empty() ? "" : ": " + join(counts, ", ")));
    }
    return lines;
}

TEST(Outcomes, AnActAndItsDeadAreOneEvent) {
    EXPECT_EQ(merged(Scene(shelling),
                     {{"shelled", EventStatus::happened}, {"killing", EventStatus::happened}}),
              Lines{"shelled: killed 9-9 people"});
    EXPECT_EQ(merged(Scene("gunmen|NNS|2|nsubj killed|VBD|0|root|kill 11|CD|4|nummod "
                           "people|NNS|2|obj and|CC|6|cc wounded|VBD|2|conj|wound 40|CD|6|obj"),
                     {{"killed", EventStatus::happened}, {"wounded", EventStatus::happened}}),
              Lines{"killed: killed 11-11 people, wounded 40-40 "});
}

TEST(Outcomes, OtherActsStayApart) {
    // threatened is not what happened
    EXPECT_EQ(merged(Scene(shelling),
                     {{"shelled", EventStatus::happened}, {"killing", EventStatus::threatened}}),
              (Lines{"shelled", "killing: killed 9-9 people"}));
    // two acts with "and", the first of which is no casualty
    EXPECT_EQ(merged(Scene("They|PRP|2|nsubj stormed|VBD|0|root|storm Arica|NNP|2|obj and|CC|5|cc "
                           "killed|VBD|2|conj|kill nine|CD|7|nummod people|NNS|5|obj"),
                     {{"stormed", EventStatus::happened}, {"killed", EventStatus::happened}}),
              (Lines{"stormed", "killed: killed 9-9 people"}));
    // "after" tells another act
    EXPECT_EQ(merged(Scene("They|PRP|2|nsubj shelled|VBD|0|root|shell Arica|NNP|2|obj "
                           "after|IN|5|mark killing|VBG|2|advcl|kill nine|CD|7|nummod "
                           "people|NNS|5|obj"),
                     {{"shelled", EventStatus::happened}, {"killing", EventStatus::happened}}),
              (Lines{"shelled", "killing: killed 9-9 people"}));
}

}  // namespace
}  // namespace entente
