// How the sentences of a CoNLL-U file stand in the text that is read from it.

#include <string>

#include <gtest/gtest.h>

#include "syntax/conllu.h"

namespace entente {
namespace {

const std::string two_paragraphs =
    "# newdoc id = d\n"
    "# newpar\n"
    "1\tTalks\ttalk\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
    "2\tbegin\tbegin\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n"
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No\n"
    "\n"
    "# newpar_block = p (2 s)\n"
    "1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\t_\n"
    "2\tcame\tcome\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "\n"
    "1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\t_\n"
    "2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
    "\n"
    "# newpar id = p2\n"
    "1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_\n"
    "\n";

std::string text_in(TextLayout layout) {
    const Result<Document> document = read_conllu(two_paragraphs, "two", layout);
    if (!document) return document.error().message();
    // Whatever the layout, sentences and words are the same.
    EXPECT_EQ(document->sentences.size(), 4u);
    EXPECT_EQ(document->words(document->sentences[1].span), "Nobody came");
    EXPECT_EQ(document->words(document->sentences[3].span), "Rain");
    EXPECT_EQ(document->article.blocks.at(0).span.end, document->article.text.size());
    return document->article.text;
}

TEST(ReadConlluLayout, ALineASentence) {
    EXPECT_EQ(text_in(TextLayout::lines), "Talks begin.\nNobody came\nWhy ?\nRain\n");
}

TEST(ReadConlluLayout, ParagraphsAsTheFileMarksThem) {
    EXPECT_EQ(text_in(TextLayout::paragraphs), "Talks begin.Nobody came Why ?\n\nRain ");
}

TEST(ReadConlluLayout, AllJoinedByASpace) {
    EXPECT_EQ(text_in(TextLayout::joined), "Talks begin. Nobody came Why ? Rain ");
}

}  // namespace
}  // namespace entente
