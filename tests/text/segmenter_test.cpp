// Sentences and tokens, as specifications: a text, and the tokens of each sentence between spaces.

#include "text/segmenter.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace entente {
namespace {

using Sentences = std::vector<std::string>;

const Segmenter& segmenter() {
    static const Result<Segmenter> loaded = Segmenter::load(ENTENTE_SOURCE_DATA_DIR);
    if (!loaded) ADD_FAILURE() << loaded.error().message();
    return *loaded;
}

Document segmented(std::string text) {
    Document document;
    document.article.text = std::move(text);
    document.article.blocks = {
        {{0, static_cast<std::uint32_t>(document.article.text.size())}, BlockKind::body}};
    segmenter().segment(document);
    return document;
}

Sentences sentences_of(const Document& document) {
    Sentences out;
    for (const Sentence& sentence : document.sentences) {
        std::string line;
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            if (!line.empty()) line += ' ';
            line += document.form(i);
        }
        out.push_back(std::move(line));
    }
    return out;
}

Sentences cut(const std::string& text) {
    return sentences_of(segmented(text));
}

TEST(Tokens, CliticsAreCutOff) {
    EXPECT_EQ(cut("They can't and won't; it's Oman's."),
              Sentences{"They ca n't and wo n't ; it 's Oman 's ."});
    EXPECT_EQ(cut("The envoys’ aide doesn’t know."),
              Sentences{"The envoys ’ aide does n’t know ."});
    EXPECT_EQ(cut("We cannot stay."), Sentences{"We can not stay ."});
}

TEST(Tokens, ApostrophesInsideNamesStay) {
    EXPECT_EQ(cut("O'Neill met al-Qa'ida's man in Sana'a."),
              Sentences{"O'Neill met al - Qa'ida 's man in Sana'a ."});
}

TEST(Tokens, HyphensAreCutButBehindPrefixes) {
    EXPECT_EQ(cut("A long-term, Saudi-led plan"), Sentences{"A long - term , Saudi - led plan"});
    EXPECT_EQ(cut("anti-tank and non-nuclear arms, re-elected in mid-1998"),
              Sentences{"anti-tank and non-nuclear arms , re-elected in mid-1998"});
}

TEST(Tokens, NumbersStayWholeAndUnitsDoNot) {
    EXPECT_EQ(cut("$2.5 billion, €300, 14% of 1,250,000"),
              Sentences{"$ 2.5 billion , € 300 , 14 % of 1,250,000"});
    EXPECT_EQ(cut("At 6pm, 15km away, 20-30 men of the 5th, from the 1970s"),
              Sentences{"At 6 pm , 15 km away , 20 - 30 men of the 5th , from the 1970s"});
    EXPECT_EQ(cut("9/11 at 10:45 on 3/4/2005; call 555-010-9999"),
              Sentences{"9/11 at 10:45 on 3/4/2005 ; call 555-010-9999"});
}

TEST(Tokens, AddressesStayWhole) {
    EXPECT_EQ(cut("See https://example.org/a?b=c,d. Or (www.example.com)."),
              (Sentences{"See https://example.org/a?b=c,d .", "Or ( www.example.com ) ."}));
    EXPECT_EQ(cut("Ask desk@example.org or visit news.example.co.uk today."),
              Sentences{"Ask desk@example.org or visit news.example.co.uk today ."});
}

TEST(Tokens, QuotesDashesAndDotsOfAllKinds) {
    EXPECT_EQ(cut("“Never,” he said—twice – “‘no’…” -- «ja»..."),
              Sentences{"“ Never , ” he said — twice – “ ‘ no ’ … ” -- « ja » ..."});
}

TEST(Tokens, FilesSitesAndNewsgroupsStayWhole) {
    EXPECT_EQ(cut("see the map-2.PDF, an old.doc, sci.med.vision, and @example.org"),
              Sentences{"see the map-2.PDF , an old.doc , sci.med.vision , and @example.org"});
    EXPECT_EQ(cut("Write to \"Desk\"<desk@example.org> today."),
              Sentences{"Write to \" Desk \" < desk@example.org > today ."});
}

TEST(Tokens, FacesAndOtherWordsOfMarksStayWhole) {
    EXPECT_EQ(cut("we met w/o him b/c he was ill :-("),
              Sentences{"we met w/o him b/c he was ill :-("});
    EXPECT_EQ(cut("as follows:(a) ships"), Sentences{"as follows : ( a ) ships"});
}

TEST(Tokens, TelephonesDecadesAndRanges) {
    EXPECT_EQ(cut("Call 555-0142 or +44 about the 80's, and 500-1000 men"),
              Sentences{"Call 555-0142 or +44 about the 80's , and 500 - 1000 men"});
}

TEST(Tokens, CliticsWithoutTheirApostrophe) {
    EXPECT_EQ(cut("thats what i dont know, and youre late"),
              Sentences{"that s what i do nt know , and you re late"});
}

TEST(Tokens, AnAbbreviationLeavesItsPeriodToTheSentenceThatItEnds) {
    EXPECT_EQ(
        cut("They sold guns, shells, etc. to both. They sold guns, shells, etc."),
        (Sentences{"They sold guns , shells , etc. to both .", "They sold guns , shells , etc ."}));
    EXPECT_EQ(cut("They left at 6 p.m."), Sentences{"They left at 6 p.m."});
}

TEST(Tokens, SlashesBetweenWordsAreCut) {
    EXPECT_EQ(cut("land and/or sea"), Sentences{"land and / or sea"});
}

TEST(Sentences, AFullStopEndsOne) {
    EXPECT_EQ(cut("Talks failed. Fire was exchanged! Why? Nobody says."),
              (Sentences{"Talks failed .", "Fire was exchanged !", "Why ?", "Nobody says ."}));
}

TEST(Sentences, TitlesAndInitialsGoOn) {
    EXPECT_EQ(cut("Lt. Gen. A. B. Karimi met Dr. Noor in St. Lucia."),
              Sentences{"Lt. Gen. A. B. Karimi met Dr. Noor in St. Lucia ."});
}

TEST(Sentences, BehindAnAbbreviationTheNextWordDecides) {
    EXPECT_EQ(cut("The U.S. Treasury acted."), Sentences{"The U.S. Treasury acted ."});
    EXPECT_EQ(cut("He flew to the U.S. The visit is short."),
              (Sentences{"He flew to the U.S.", "The visit is short ."}));
    EXPECT_EQ(cut("They left at 4 p.m. Sunday."), Sentences{"They left at 4 p.m. Sunday ."});
    EXPECT_EQ(cut("It was sold to Acme Inc. for a sum."),
              Sentences{"It was sold to Acme Inc. for a sum ."});
}

TEST(Sentences, NumberSignsNeedANumber) {
    EXPECT_EQ(cut("Camp No. 7 is shut."), Sentences{"Camp No. 7 is shut ."});
    EXPECT_EQ(cut("Would he go? No. He would stay."),
              (Sentences{"Would he go ?", "No .", "He would stay ."}));
}

TEST(Sentences, ClosingQuotesBelongToTheirSentence) {
    EXPECT_EQ(cut("She said: \"Leave.\" Then she sat down."),
              (Sentences{"She said : \" Leave . \"", "Then she sat down ."}));
    EXPECT_EQ(cut("“They fired first.” He did not answer. (It was late.) We left."),
              (Sentences{"“ They fired first . ”", "He did not answer .", "( It was late . )",
                         "We left ."}));
}

TEST(Sentences, AQuotedQuestionGoesOnBeforeItsVerbOfSaying) {
    EXPECT_EQ(
        cut("\"Who gave the order?\" the judge asked. \"Who?\" he said again."),
        (Sentences{"\" Who gave the order ? \" the judge asked .", "\" Who ? \" he said again ."}));
}

TEST(Sentences, DotsBeforeASmallLetterGoOn) {
    EXPECT_EQ(cut("Well ... perhaps. He paused… then spoke."),
              (Sentences{"Well ... perhaps .", "He paused … then spoke ."}));
}

TEST(Sentences, EndWithoutAMarkWhereTheWordsSaySo) {
    EXPECT_EQ(
        cut("Best regards, Anna Please send me the final report when you can."),
        (Sentences{"Best regards ,", "Anna", "Please send me the final report when you can ."}));
}

TEST(Sentences, DashesThatEncloseEndNothing) {
    EXPECT_EQ(cut("The war is over — and nobody mourns it — Oman will not say so."),
              Sentences{"The war is over — and nobody mourns it — Oman will not say so ."});
}

TEST(Sentences, AnEmptyLineEndsOneWithoutAFullStop) {
    EXPECT_EQ(cut("Envoys meet in Doha\n\nThe envoys of both sides met."),
              (Sentences{"Envoys meet in Doha", "The envoys of both sides met ."}));
}

TEST(Sentences, AShortLineAboveALongOneIsAHeadline) {
    EXPECT_EQ(cut("Envoys meet in Doha\n"
                  "The envoys of both sides met on Monday for the first time since the spring, "
                  "an official of the host said."),
              (Sentences{"Envoys meet in Doha",
                         "The envoys of both sides met on Monday for the first time since the "
                         "spring , an official of the host said ."}));
}

TEST(Sentences, WrappedLinesAreJoined) {
    EXPECT_EQ(cut("The envoys of both sides met on\n"
                  "Monday in the capital, where talks\n"
                  "had been broken off in the spring\n"
                  "over the fate of prisoners."),
              Sentences{"The envoys of both sides met on Monday in the capital , where talks had "
                        "been broken off in the spring over the fate of prisoners ."});
}

TEST(Sentences, LinesOfAListStandAlone) {
    EXPECT_EQ(
        cut("- a ceasefire at sea\n- an exchange of prisoners, with the wounded first"),
        (Sentences{"- a ceasefire at sea", "- an exchange of prisoners , with the wounded first"}));
}

TEST(Sentences, NoneCrossesABlockAndFurnitureIsNotRead) {
    Document document;
    document.article.text = "Envoys meet Share this They met.";
    document.article.blocks = {{{0, 11}, BlockKind::headline},
                               {{12, 22}, BlockKind::furniture},
                               {{23, 32}, BlockKind::body}};
    segmenter().segment(document);
    EXPECT_EQ(sentences_of(document), (Sentences{"Envoys meet", "They met ."}));
    EXPECT_EQ(document.sentences[0].block, BlockKind::headline);
    EXPECT_EQ(document.sentences[1].block, BlockKind::body);
    EXPECT_EQ(document.sentences[1].span, (Span{23, 32}));
}

TEST(Sentences, OneWithoutEndIsCut) {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "on and ";
    const Document document = segmented(text);
    ASSERT_GT(document.sentences.size(), 4u);
    for (const Sentence& sentence : document.sentences)
        EXPECT_LE(sentence.size(), 400u);
}

/// Every byte that is not white space is in exactly one token, in order, and sentences hold tokens
/// without a gap.
void expect_whole(const Document& document) {
    std::uint32_t at = 0;
    for (const Token& token : document.tokens) {
        ASSERT_LE(at, token.span.begin);
        ASSERT_LT(token.span.begin, token.span.end);
        ASSERT_LE(token.span.end, document.article.text.size());
        at = token.span.end;
    }
    std::uint32_t next = 0;
    for (const Sentence& sentence : document.sentences) {
        ASSERT_EQ(sentence.first, next);
        ASSERT_LT(sentence.first, sentence.last);
        next = sentence.last;
    }
    ASSERT_EQ(next, document.tokens.size());
}

TEST(AnyBytes, GiveTokens) {
    const std::string cases[] = {
        "",
        " \n\t ",
        "\xff\xfe\x80 broken \xe2\x80",
        std::string("null\0inside", 11),
        "\xEF\xBB\xBFmark of order",
        "\u200Bzero\u200Bwidth\u00A0spaces",
        "日本の首相は訪中した。Привет, мир! 🚀🚀",
        "'''\"\"\"``...---!!!?''",
        "a.b.c.d.e.f.g. .. . 'n' n't 's $$$ €€ @@ @ #",
        "'",
        "’",
        "U.",
        "1.",
        ".5",
        "-",
    };
    for (const std::string& text : cases) {
        SCOPED_TRACE(text);
        expect_whole(segmented(text));
    }
}

TEST(AnyBytes, RandomOnesGiveTokens) {
    std::uint32_t state = 7;
    for (int round = 0; round < 200; ++round) {
        std::string text;
        for (int i = 0; i < 300; ++i) {
            state = state * 1664525U + 1013904223U;
            const std::string_view marks = "aA1 .,'\"-!?$\n@:/(";
            text += state >> 30U == 0 ? static_cast<char>(state >> 16U)
                                      : marks[(state >> 16U) % marks.size()];
        }
        expect_whole(segmented(text));
    }
}

TEST(AnyBytes, AHugeTokenIsOneToken) {
    const Document document = segmented(std::string(100'000, 'x') + " end.");
    EXPECT_EQ(document.tokens.size(), 3u);
    expect_whole(segmented(std::string(100'000, '.')));
    expect_whole(segmented(std::string(100'000, '\'')));
    for (const std::string part : {"a.", "aa.bb-", "a@b.c\"", "x<y@z.", "1-2.", "=-", "a.b!"}) {
        std::string chunk;
        for (int i = 0; i < 50'000; ++i)
            chunk += part;
        expect_whole(segmented(chunk));
    }
}

TEST(Given, ALineIsASentenceAndSpacesPartTokens) {
    const Document document = segment_given("The U.S. did n't act .\n\nGo !\n", "given");
    EXPECT_EQ(sentences_of(document), (Sentences{"The U.S. did n't act .", "Go !"}));
    EXPECT_EQ(document.article.text, "The U.S. did n't act .\n\nGo !\n");
}

TEST(Load, AFolderWithoutWordListsIsRefusedByName) {
    const Result<Segmenter> loaded = Segmenter::load("/nonexistent");
    ASSERT_FALSE(loaded);
    EXPECT_NE(loaded.error().message().find("abbreviations.tsv"), std::string::npos);
}

}  // namespace
}  // namespace entente
