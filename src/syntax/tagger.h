// Part-of-speech tagging: a tag is a pair of UPOS and XPOS, chosen word by word from left to right.
//
// Comes in: the Lexemes of one sentence. Goes out: a tag a word, an index in the model's TagSet.
// Linear in the number of words. Nothing fails. Method: a greedy averaged perceptron with the
// tags chosen so far among its features (Collins 2002), over the feature set of Ratnaparkhi (1996)
// with dictionary classes added.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "syntax/feature_hash.h"
#include "syntax/lexeme.h"
#include "syntax/linear_model.h"
#include "syntax/tag_set.h"

namespace entente::syntax {

/// The features of word `i`, given the tags of the words before it.
void extract_tag_features(std::span<const Lexeme> words, std::span<const TagId> tags, std::size_t i,
                          FeatureList& out);

class Tagger {
  public:
    Tagger() = default;
    Tagger(TagSet tags, LinearModel model) : tags_(std::move(tags)), model_(std::move(model)) {}

    const TagSet& tags() const { return tags_; }
    const LinearModel& model() const { return model_; }
    /// Replaces the contents of `out`.
    void tag(std::span<const Lexeme> words, std::vector<TagId>& out) const;

  private:
    TagSet tags_;
    LinearModel model_;
};

}  // namespace entente::syntax
