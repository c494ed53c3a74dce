#include "names/quotes.h"

#include <gtest/gtest.h>

#include "names/knowledge_fixture.h"
#include "names/mention_finder.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using Lines = std::vector<std::string>;
using testing::ReportBuilder;

Lines quoted(std::string_view text) {
    Lines lines;
    for (const Span span : quoted_spans(text, {0, static_cast<std::uint32_t>(text.size())}))
        lines.emplace_back(span.in(text));
    return lines;
}

TEST(QuotedSpans, PairsStraightAndCurlyMarks) {
    EXPECT_EQ(quoted("He said \"no\" and \"never\"."), (Lines{"\"no\"", "\"never\""}));
    EXPECT_EQ(quoted("She called it “a start”, no more."), (Lines{"“a start”"}));
    EXPECT_EQ(quoted("He called it ‘a start’ at best."), (Lines{"‘a start’"}));
    EXPECT_EQ(quoted("``No,'' he said."), (Lines{"``No,''"})) << "as wire services type them";
}

TEST(QuotedSpans, AnApostropheIsNoMark) {
    EXPECT_EQ(quoted("The minister's aides don't know the soldiers' names."), (Lines{}));
    EXPECT_EQ(quoted("The minister’s aides don’t know the soldiers’ names."), (Lines{}));
    EXPECT_EQ(quoted("It's 'a start', she said."), (Lines{"'a start'"}));
}

TEST(QuotedSpans, ASingleMarkInsideADoubleOneStaysInside) {
    EXPECT_EQ(quoted("\"They said 'wait', so we wait.\""),
              (Lines{"\"They said 'wait', so we wait.\""}));
}

TEST(QuotedSpans, AQuoteThatIsNotClosedEndsWithItsParagraph) {
    EXPECT_EQ(quoted("“We wait.\n\n“Then we go,” she said."),
              (Lines{"“We wait.", "“Then we go,”"}));
    EXPECT_EQ(quoted("He said \"no"), (Lines{"\"no"}));
    EXPECT_EQ(quoted(""), (Lines{}));
}

// "SPEAKER (CUE)" of each quote.
Lines speakers(std::string_view notation) {
    static const SharedNameKnowledge knowledge = testing::small_knowledge();
    Document document = ReportBuilder::build(notation);
    MentionFinder(knowledge).find(document);
    QuoteFinder(knowledge).find(document);
    Lines lines;
    for (const Quote& quote : document.quotes) {
        const std::string speaker =
            quote.speaker == none
                ? "-"
                : std::string(document.words(document.mentions[quote.speaker].span));
        const std::string cue = quote.cue == none ? "-" : std::string(document.form(quote.cue));
        lines.push_back(speaker + " (" + cue + ")");
    }
    return lines;
}

TEST(QuoteFinder, TheSpeakerIsTheSubjectOfTheReportingVerb) {
    EXPECT_EQ(speakers("“|``|3|punct ~We|PRP|3|nsubj wait|VBP|0|root ~,|,|3|punct ~”|''|3|punct "
                       "Vesk|NNP|7|nsubj told|VBD|3|parataxis|tell reporters|NNS|7|obj"),
              (Lines{"Vesk (told)"}));
    EXPECT_EQ(
        speakers("Vesk|NNP|2|nsubj said|VBD|0|root|say the|DT|4|det army|NN|8|nsubj would|MD|8|aux "
                 "“|``|8|punct ~never|RB|8|advmod leave|VB|2|ccomp ~”|''|8|punct"),
        (Lines{"Vesk (said)"}));
}

TEST(QuoteFinder, TheVerbMayStandBeforeItsSubject) {
    EXPECT_EQ(speakers("\"|``|2|punct ~Wait|VB|0|root ~,|,|2|punct ~\"|''|2|punct "
                       "said|VBD|2|parataxis|say Mary|NNP|5|dep Reed|NNP|6|flat"),
              (Lines{"Mary Reed (said)"}));
}

TEST(QuoteFinder, AccordingToNamesTheSpeaker) {
    EXPECT_EQ(speakers("The|DT|2|det raid|NN|5|nsubj was|VBD|5|cop \"|``|5|punct ~wrong|JJ|0|root "
                       "~\"|''|5|punct according|VBG|9|case to|IN|7|fixed NATO|NNP|5|obl"),
              (Lines{"NATO (according)"}));
}

TEST(QuoteFinder, AQuoteAloneInItsParagraphGoesOnWithTheSpeakerBefore) {
    EXPECT_EQ(speakers("“|``|3|punct ~We|PRP|3|nsubj wait|VBP|0|root ~,|,|3|punct ~”|''|3|punct "
                       "Vesk|NNP|7|nsubj said|VBD|3|parataxis|say\n"
                       "\n"
                       "“|``|3|punct ~We|PRP|3|nsubj hope|VBP|0|root ~.|.|3|punct ~”|''|3|punct"),
              (Lines{"Vesk (said)", "Vesk (-)"}));
}

TEST(QuoteFinder, WordsInMarksWithoutAReportingVerbHaveNoSpeaker) {
    EXPECT_EQ(speakers("The|DT|4|det \"|``|4|punct ~red|JJ|4|amod line|NN|5|nsubj "
                       "~\"|''|4|punct moved|VBD|0|root|move"),
              (Lines{"- (-)"}));
}

TEST(ReportingVerbs, EveryVerbHasAStanceAndThereAreManyOfThem) {
    const Result<ReportingVerbs> verbs = ReportingVerbs::load(ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(verbs) << verbs.error().message();
    const auto stance = [&](std::string_view verb) {
        const std::string* found = verbs->stance_of.find(verb);
        return found == nullptr ? std::string("-") : *found;
    };
    EXPECT_EQ(stance("say"), "asserts");
    EXPECT_EQ(stance("accuse"), "accuses");
    EXPECT_EQ(stance("deny"), "denies");
    EXPECT_EQ(stance("acknowledge"), "admits");
    EXPECT_EQ(stance("pledge"), "vows");
    EXPECT_EQ(stance("urge"), "demands");
    EXPECT_EQ(stance("hail"), "praises");
    EXPECT_EQ(stance("warn"), "threatens");
    EXPECT_EQ(stance("walk"), "-");
}

TEST(ReportingVerbs, ABrokenRowIsRefusedWithItsLine) {
    const testing::TemporaryData data;
    data.write("cues/reporting.tsv", "verb\tstance\nsay\tasserts\nmutter\tmumbles\n");
    const Result<ReportingVerbs> verbs = ReportingVerbs::load(data.path());
    ASSERT_FALSE(verbs);
    EXPECT_EQ(verbs.error().line, 3U);
    EXPECT_EQ(verbs.error().reason, "unknown stance: mumbles");
}

}  // namespace
}  // namespace entente
