// The model of sentence ends as a file: what is written is read back, and what is not a model is
// refused with the reason.

#include "text/segment_model.h"

#include <string>

#include <gtest/gtest.h>

#include "base/hashing.h"

namespace entente::text {
namespace {

SegmentModel small_model() {
    SegmentModel model;
    model.about = "written by hand";
    model.bias = -3;
    model.pairs.add(TokenKind::period, TokenKind::capital);
    model.weights[SegmentModel::place_of(mix(7))] = 5;
    model.usages = UsageTable({{word_hash("the"), {Xpos::dt, false, Casing::small, true}},
                               {word_hash("oman"), {Xpos::nnp, true, Casing::capital, false}}});
    return model;
}

std::string reason_of(const std::string& bytes) {
    const Result<SegmentModel> parsed = SegmentModel::parse(bytes, "m");
    return parsed ? "" : parsed.error().message();
}

TEST(SegmentModel, IsReadBackAsItWasWritten) {
    const Result<SegmentModel> model = SegmentModel::parse(small_model().serialise(), "m");
    ASSERT_TRUE(model) << model.error().message();
    EXPECT_EQ(model->about, "written by hand");
    const std::uint64_t features[] = {mix(7), mix(8)};
    EXPECT_EQ(model->score(features), 2);
    EXPECT_TRUE(model->pairs.has(TokenKind::period, TokenKind::capital));
    EXPECT_FALSE(model->pairs.has(TokenKind::capital, TokenKind::period));
    EXPECT_EQ(model->usages.find(word_hash("The")),
              (WordUsage{Xpos::dt, false, Casing::small, true}));
    EXPECT_EQ(model->usages.find(word_hash("Oman")),
              (WordUsage{Xpos::nnp, true, Casing::capital, false}));
    EXPECT_EQ(model->usages.find(word_hash("unheard")), WordUsage{});
    EXPECT_EQ(model->serialise(), small_model().serialise());
}

TEST(SegmentModel, OfAnotherKindOrVersionIsRefused) {
    EXPECT_EQ(reason_of("ENTSYNTX and so on"), "m: not a model of sentences");
    EXPECT_EQ(reason_of(""), "m: not a model of sentences");
    std::string bytes = small_model().serialise();
    bytes[8] = 99;
    EXPECT_EQ(reason_of(bytes), "m: the model has format version 99, this program reads version 1");
}

TEST(SegmentModel, CutShortAnywhereIsRefused) {
    const std::string bytes = small_model().serialise();
    for (std::size_t size = 0; size < bytes.size(); size = size < 64 ? size + 1 : size * 2)
        EXPECT_NE(reason_of(bytes.substr(0, size)), "") << size;
    EXPECT_NE(reason_of(bytes.substr(0, bytes.size() - 1)), "");
    EXPECT_NE(reason_of(bytes + "x"), "");
}

TEST(SegmentModel, AlteredAnywhereIsRefused) {
    const std::string bytes = small_model().serialise();
    for (std::size_t at = 0; at < bytes.size(); at += at < 128 ? 1 : 4999) {
        std::string altered = bytes;
        altered[at] = static_cast<char>(altered[at] ^ 0x20);
        EXPECT_NE(reason_of(altered), "") << at;
    }
}

TEST(UsageTable, RefusesTagsThatDoNotExist) {
    EXPECT_FALSE(UsageTable::parse(std::string("\1\0\0\0\xFF\0", 6)));
    EXPECT_FALSE(UsageTable::parse(std::string("\0\0\0\0\1\0", 6)));
    EXPECT_FALSE(UsageTable::parse("five!"));
    EXPECT_TRUE(UsageTable::parse(""));
}

}  // namespace
}  // namespace entente::text
