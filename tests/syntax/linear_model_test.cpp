#include "syntax/linear_model.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/hashing.h"

namespace entente::syntax {
namespace {

using Scores = std::array<std::int32_t, 3>;

Scores score(const LinearModel& model, const std::vector<std::uint64_t>& features) {
    Scores scores{};
    model.score(features, scores);
    return scores;
}

LinearModel small_model() {
    return LinearModel(3, {{mix(1), {{0, 2}, {2, -3}}}, {mix(2), {{0, 1}}}});
}

TEST(LinearModel, SumsTheRowsOfItsFeatures) {
    const LinearModel model = small_model();
    EXPECT_EQ(score(model, {mix(1)}), (Scores{4, 0, -9}));
    EXPECT_EQ(score(model, {mix(1), mix(2)}), (Scores{5, 0, -9}));
    EXPECT_EQ(score(model, {mix(3)}), (Scores{0, 0, 0}));
}

TEST(LinearModel, IsReadBackTheSame) {
    const std::string bytes = small_model().serialise();
    const Result<LinearModel> model = LinearModel::parse(bytes);
    ASSERT_TRUE(model) << model.error().message();
    EXPECT_EQ(model->serialise(), bytes);
    EXPECT_EQ(score(*model, {mix(1), mix(2)}), (Scores{5, 0, -9}));
}

TEST(LinearModel, FindsEachOfManyFeatures) {
    std::vector<LinearModel::Row> rows;
    for (std::uint64_t i = 0; i < 5000; ++i)
        rows.push_back({mix(i), {{static_cast<std::uint8_t>(i % 3), 1}}});
    const LinearModel model(3, rows);
    for (std::uint64_t i = 0; i < 5000; ++i) {
        Scores expected{};
        expected[i % 3] = 1;
        ASSERT_EQ(score(model, {mix(i)}), expected) << i;
    }
}

TEST(LinearModel, RefusesBytesThatContradictThemselves) {
    const std::string whole = small_model().serialise();
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(LinearModel::parse(std::string_view(whole).substr(0, length))) << length;
    EXPECT_FALSE(LinearModel::parse(whole + "x"));
    // Any byte of the header or a count changed: refused, or read as a model that can be asked.
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        const Result<LinearModel> model = LinearModel::parse(broken);
        if (at < 12) {
            EXPECT_TRUE(!model || model->labels() != 3) << at;
        }
    }
    std::string unknown_label = whole;
    unknown_label[whole.size() - 2] = 3;
    EXPECT_FALSE(LinearModel::parse(unknown_label));
}

}  // namespace
}  // namespace entente::syntax
