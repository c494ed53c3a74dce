// According to whom: the speakers, nearest first, and what the nearest does with the event.

#include "events/attribution.h"

#include <gtest/gtest.h>

#include "events/scene.h"
#include "events/small_data.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::SmallData;
using events_test::token_of;

// "SPEAKER < OUTER SPEAKER: stance", with "to ADDRESSEE" and "in QUOTE" where they are known.
std::string said(const Scene& scene, std::string_view word) {
    static const SmallData data;
    static const auto reader = AttributionReader::load(data.path());
    static const auto ontology = Ontology::load(data.path());
    static const auto lexicon = Lexicon::load(data.path(), *ontology);
    EXPECT_TRUE(reader && ontology && lexicon);
    const Document& document = scene;
    const std::uint32_t token = token_of(document, word);
    std::uint32_t sentence = 0;
    while (document.sentences[sentence].last <= token)
        ++sentence;
    const Participants participants(document, *lexicon);
    const Attribution read = reader->read(Tree(document, sentence), token, token, participants);
    std::vector<std::string> speakers;
    for (const std::uint32_t m : read.speakers)
        speakers.emplace_back(document.words(document.mentions[m].span));
    std::string text = speakers.empty() ? "-" : join(speakers, " < ");
    if (read.stance) text += ": " + std::string(to_string(*read.stance));
    if (read.addressee != none) text += " to " + events_test::named(document, {read.addressee});
    if (read.quote != none)
        text += " in " + std::string(document.words(document.quotes[read.quote].span));
    return text;
}

TEST(Attribution, TheReportItselfSpeaksWhereNobodyElseDoes) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj")
                       .actor("Peru", "PER"),
                   "attacked"),
              "-");
}

TEST(Attribution, ASpeakerBeforeTheClause) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|4|nsubj "
                         "attacked|VBD|2|ccomp|attack")
                       .actor("Peru", "PER"),
                   "attacked"),
              "Peru: asserts");
}

TEST(Attribution, ASpeakerBehindTheClause) {
    EXPECT_EQ(said(Scene("Chile|NNP|2|nsubj attacked|VBD|0|root|attack ,|,|5|punct "
                         "Peru|NNP|5|nsubj said|VBD|2|parataxis|say")
                       .actor("Peru", "PER"),
                   "attacked"),
              "Peru: asserts");
    EXPECT_EQ(said(Scene("Chile|NNP|2|nsubj attacked|VBD|0|root|attack as|IN|5|mark "
                         "Peru|NNP|5|nsubj claimed|VBD|2|advcl|claim")
                       .actor("Peru", "PER"),
                   "attacked"),
              "Peru: asserts");
}

TEST(Attribution, TheVerbGivesTheStance) {
    const auto stance = [](std::string_view form, std::string_view lemma) {
        const std::string sentence = "Peru|NNP|2|nsubj " + std::string(form) + "|VBD|0|root|" +
                                     std::string(lemma) +
                                     " that|IN|5|mark Chile|NNP|5|nsubj "
                                     "attacked|VBD|2|ccomp|attack";
        return said(Scene(sentence).actor("Peru", "PER"), "attacked");
    };
    EXPECT_EQ(stance("alleged", "allege"), "Peru: accuses");
    EXPECT_EQ(stance("denied", "deny"), "Peru: denies");
    EXPECT_EQ(stance("admitted", "admit"), "Peru: admits");
    EXPECT_EQ(stance("warned", "warn"), "Peru: threatens");
    EXPECT_EQ(stance("dreamt", "dream"), "-");
}

TEST(Attribution, AccordingTo) {
    EXPECT_EQ(said(Scene("Chile|NNP|2|nsubj attacked|VBD|0|root|attack according|VBG|5|case "
                         "to|IN|3|fixed Peru|NNP|2|obl")
                       .actor("Peru", "PER"),
                   "attacked"),
              "Peru: asserts");
}

TEST(Attribution, TheOneWhoIsTold) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj told|VBD|0|root|tell envoys|NNS|2|obj Chile|NNP|5|nsubj "
                         "attacked|VBD|2|ccomp|attack")
                       .actor("Peru", "PER")
                       .person("envoys", "BOLGOV"),
                   "attacked"),
              "Peru: asserts to envoys");
}

TEST(Attribution, SpeechInsideSpeechNamesTheNearestFirst) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj said|VBD|0|root|say envoys|NNS|4|nsubj "
                         "alleged|VBD|2|ccomp|allege Chile|NNP|6|nsubj "
                         "attacked|VBD|4|ccomp|attack")
                       .actor("Peru", "PER")
                       .person("envoys", "BOLGOV"),
                   "attacked"),
              "envoys < Peru: accuses");
}

TEST(Attribution, ASpeakerReachesTheSecondOfTwoClauses) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|4|nsubj "
                         "lied|VBD|2|ccomp|lie and|CC|6|cc attacked|VBD|4|conj|attack")
                       .actor("Peru", "PER"),
                   "attacked"),
              "Peru: asserts");
}

TEST(Attribution, TheSpeakersOwnActIsNotSaid) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|4|nsubj "
                         "lied|VBD|2|ccomp|lie")
                       .actor("Peru", "PER"),
                   "said"),
              "-");
}

TEST(Attribution, AQuotationHasItsOwnSpeaker) {
    EXPECT_EQ(said(Scene(R"(
                       "|``|3|punct Chile|NNP|3|nsubj attacked|VBD|0|root|attack Iquique|NNP|3|obj "|''|3|punct
                       Vargas|NNP|2|nsubj spoke|VBD|0|root|speak
                   )")
                       .person("Vargas", "PERGOV")
                       .quote("\"", "Iquique", "Vargas", "spoke"),
                   "attacked"),
              "Vargas: asserts in \" Chile attacked Iquique");
}

TEST(Attribution, WordsOutsideTheMarksAreNotQuoted) {
    EXPECT_EQ(said(Scene("Peru|NNP|2|nsubj called|VBD|0|root|call it|PRP|2|obj \"|``|5|punct "
                         "foul|JJ|2|xcomp play|NN|5|dep")
                       .actor("Peru", "PER")
                       .quote("\"", "play", "Peru", "called"),
                   "called"),
              "-");
}

TEST(AttributionTable, ABrokenRowIsRefusedWithFileAndLine) {
    const SmallData data;
    data.write("cues/reporting.tsv", "verb\tstance\nsay\tasserts\nsing\tsings\n");
    EXPECT_EQ(events_test::refusal(AttributionReader::load(data.path())),
              "reporting.tsv:3: no stance \"sings\"");
}

}  // namespace
}  // namespace entente
