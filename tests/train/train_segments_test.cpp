// The trainer of sentence ends learns from a handful of sentences, and the same each time.

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "boundary_trainer.h"
#include "text/sentence_splitter.h"
#include "text/tokeniser.h"

namespace entente::train {
namespace {

const text::WordLists& lists() {
    static const Result<text::WordLists> loaded = text::WordLists::load(ENTENTE_SOURCE_DATA_DIR);
    return *loaded;
}

/// Sixty sentences of three words, of which only each second has a full stop.
std::string treebank() {
    std::string out = "# newdoc id = d\n# newpar\n";
    for (int i = 0; i < 60; ++i) {
        out += "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n";
        out += fmt::format("2\tcame{}\tcome\tVERB\tVBD\t_\t0\troot\t_\t_\n", i % 7);
        if (i % 2 == 0) out += "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n";
        out += '\n';
    }
    return out;
}

text::SegmentModel trained() {
    BoundaryTrainer trainer(lists(), {});
    const Outcome learnt = trainer.learn_from(treebank(), "sixty");
    if (!learnt) ADD_FAILURE() << learnt.error().message();
    return trainer.train();
}

TEST(BoundaryTrainer, LearnsEndsWithAndWithoutAMark) {
    const text::SegmentModel model = trained();
    const std::string text = "They came . They came3 They came4 .";
    std::vector<Span> tokens;
    text::Tokeniser(lists()).tokenise(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
    std::vector<std::size_t> ends;
    text::SentenceSplitter(lists(), model).split(text, tokens, ends);
    EXPECT_EQ(ends, (std::vector<std::size_t>{3, 5, 8}));
}

TEST(BoundaryTrainer, GivesTheSameBytesEachTime) {
    EXPECT_EQ(trained().serialise(), trained().serialise());
}

TEST(BoundaryTrainer, RefusesWhatIsNotATreebank) {
    BoundaryTrainer trainer(lists(), {});
    const Outcome learnt = trainer.learn_from("no columns here\n", "prose.txt");
    ASSERT_FALSE(learnt);
    EXPECT_NE(learnt.error().message().find("prose.txt:1"), std::string::npos);
}

}  // namespace
}  // namespace entente::train
