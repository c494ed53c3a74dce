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

// Whether the nearest speaker is taken from an event of this code; its source is Peru.
bool drops(const Scene& scene, std::string_view trigger, std::string_view speaker,
           std::string_view cameo, EventStatus status = EventStatus::happened) {
    const Document& document = scene;
    Event event;
    event.cameo = cameo;
    event.status = status;
    Attribution attribution;
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const std::string_view words = document.words(document.mentions[m].span);
        if (words == "Peru") event.sources = {m};
        if (words == speaker) attribution.speakers = {m};
    }
    drop_own_speech(Tree(document, 0), event, token_of(document, trigger), attribution);
    return attribution.speakers.empty();
}

TEST(OwnSpeech, WhoSaysThatHeSupportsHasNoSpeaker) {
    const Scene scene = Scene(
                            "Peru|NNP|2|nsubj said|VBD|0|root|say envoys|NNS|4|nsubj|envoy "
                            "supported|VBD|2|ccomp|support Chile|NNP|4|obj")
                            .actor("Peru", "PER")
                            .person("envoys", "BOLGOV");
    EXPECT_TRUE(drops(scene, "supported", "Peru", "051"));
    EXPECT_FALSE(drops(scene, "supported", "envoys", "051"));  // another says so
    EXPECT_FALSE(drops(scene, "supported", "Peru", "190"));    // a deed, which he only tells of
    EXPECT_FALSE(drops(scene, "supported", "Peru", "051", EventStatus::planned));
}

TEST(OwnSpeech, AParticipleBesideTheSayingIsOfWhoSays) {
    const Scene scene =
        Scene(
            "it|PRP|2|nsubj left|VBD|0|root|leave ,|,|2|punct envoys|NNS|5|nsubj|envoy "
            "said|VBD|2|parataxis|say rejecting|VBG|5|advcl|reject it|PRP|6|obj "
            "while|IN|9|mark warning|VBG|5|advcl|warn")
            .person("envoys", "BOLGOV");
    EXPECT_TRUE(drops(scene, "rejecting", "envoys", "120"));
    EXPECT_FALSE(drops(scene, "warning", "envoys", "130"));  // a clause with a word of its own
}

// Who says the content (an event of this status) of an act of this code by the mention 7; "-" for nobody.
std::string speaker_of_content(std::string_view outer_code, EventStatus outer_status,
                               EventStatus inner_status, std::optional<Stance> stance = {},
                               std::vector<std::uint32_t> known = {}) {
    Event outer;
    outer.cameo = outer_code;
    outer.status = outer_status;
    outer.stance = stance;
    outer.sources = {7};
    Event inner;
    inner.status = inner_status;
    inner.speakers = std::move(known);
    attribute_content(outer, inner);
    if (inner.speakers.empty()) return "-";
    return std::to_string(inner.speakers.front()) +
           (inner.stance ? " " + std::string(to_string(*inner.stance)) : "");
}

TEST(Content, IsSaidByWhoAsksPromisesOrAlleges) {
    constexpr EventStatus happened = EventStatus::happened;
    EXPECT_EQ(speaker_of_content("1041", happened, EventStatus::demanded), "7");
    EXPECT_EQ(speaker_of_content("130", happened, EventStatus::threatened), "7");
    EXPECT_EQ(speaker_of_content("112", happened, happened, Stance::accuses), "7 accuses");
    EXPECT_EQ(speaker_of_content("030", happened, EventStatus::promised), "7");
    EXPECT_EQ(speaker_of_content("030", happened, EventStatus::planned), "-");  // agreed on: a plan
    EXPECT_EQ(speaker_of_content("040", happened, EventStatus::planned),
              "-");  // an act without words
    EXPECT_EQ(speaker_of_content("1041", EventStatus::denied, EventStatus::demanded), "-");
    EXPECT_EQ(speaker_of_content("1041", happened, EventStatus::demanded, {}, {3}), "3");
}

TEST(AttributionTable, ABrokenRowIsRefusedWithFileAndLine) {
    const SmallData data;
    data.write("cues/reporting.tsv", "verb\tstance\nsay\tasserts\nsing\tsings\n");
    EXPECT_EQ(events_test::refusal(AttributionReader::load(data.path())),
              "reporting.tsv:3: no stance \"sings\"");
}

}  // namespace
}  // namespace entente
