#include "syntax/name_decoder.h"

#include <string>

#include <gtest/gtest.h>

namespace entente::syntax {
namespace {

const std::vector<NameTag> labels{NameTag::outside, NameTag::begin_person, NameTag::inside_person,
                                  NameTag::begin_organisation, NameTag::inside_organisation};

std::string decoded(const std::vector<float>& scores) {
    std::vector<Reading> sentence(scores.size() / labels.size());
    NameDecoder().decode(scores, labels, sentence);
    std::string out;
    for (const Reading& reading : sentence)
        out += (out.empty() ? "" : " ") + std::string(to_string(reading.name));
    return out;
}

TEST(NameDecoder, TakesTheBestLabelOfEachWordWhereTheyFit) {
    EXPECT_EQ(decoded({0, 3, 0, 1, 0,    //
                       0, 0, 3, 0, 1,    //
                       3, 0, 0, 0, 0,    //
                       0, 0, 0, 2, 0}),  //
              "B-PER I-PER O B-ORG");
}

TEST(NameDecoder, ANameIsOfOneKind) {
    // Each word by itself would give B-PER I-ORG.
    EXPECT_EQ(decoded({0, 3, 0, 2, 0,    //
                       0, 0, 1, 0, 4}),  //
              "B-ORG I-ORG");
    EXPECT_EQ(decoded({0, 5, 0, 2, 0,    //
                       0, 0, 3, 0, 4}),  //
              "B-PER I-PER");
}

TEST(NameDecoder, NothingGoesOnThatHasNotBegun) {
    EXPECT_EQ(decoded({0, 1, 9, 0, 0}), "B-PER");
    EXPECT_EQ(decoded({5, 0, 0, 0, 0,    //
                       2, 0, 0, 1, 3}),  //
              "O O");
}

TEST(NameDecoder, AnEmptySentenceHasNone) {
    EXPECT_EQ(decoded({}), "");
}

}  // namespace
}  // namespace entente::syntax
