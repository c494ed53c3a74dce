#include "formats/tree_text.h"

#include <gtest/gtest.h>

#include "support/report_builder.h"

namespace entente {
namespace {

// "Norwegian soldiers raided a camp of rebels .": spans of its words by their number.
class TreeText : public ::testing::Test {
  protected:
    Span word(std::uint32_t t) const { return document.tokens[t].span; }

    Document document = testing::ReportBuilder::build(
        "Norwegian|JJ|2|amod soldiers|NNS|3|nsubj raided|VBD|0|root|raid a|DT|5|det "
        "camp|NN|3|obj of|IN|7|case rebels|NNS|5|nmod",
        "2014-05-08");
};

TEST_F(TreeText, DrawsTheTreeAndMarksTheEventsWords) {
    const std::vector<TreeMark> marks{{{word(0).begin, word(1).end}, "source"},
                                      {word(6), "target"}};
    EXPECT_EQ(tree_text(document, 0, word(2), marks),
              "raided  VERB root  *\n"
              "├─ soldiers  NOUN nsubj  * source\n"
              "│  └─ Norwegian  ADJ amod\n"
              "└─ camp  NOUN obj\n"
              "   ├─ a  DET det\n"
              "   └─ rebels  NOUN nmod  * target\n"
              "      └─ of  ADP case\n");
}

TEST_F(TreeText, TellsTheWayFromOneWordToAnother) {
    EXPECT_EQ(path_text(document, 0, word(2), word(6)), "raided > obj camp > nmod rebels");
    EXPECT_EQ(path_text(document, 0, word(6), word(1)),
              "rebels < nmod camp < obj raided > nsubj soldiers");
    EXPECT_EQ(path_text(document, 0, word(2), word(2)), "raided");
}

TEST_F(TreeText, AWordOfAnotherSentenceHasNoWay) {
    EXPECT_EQ(path_text(document, 0, word(2), {4000, 4010}), "");
}

}  // namespace
}  // namespace entente
