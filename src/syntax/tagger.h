// Part-of-speech tagging: a tag is a pair of UPOS and XPOS, chosen word by word from left to right.
//
// Comes in: the Lexemes of one sentence. Goes out: a tag a word, an index in the model's TagSet.
// Linear in the number of words. Nothing fails. Method: a greedy averaged perceptron with the
// tags chosen so far among its features (Collins 2002), over the feature set of Ratnaparkhi (1996)
// with dictionary classes added.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/syntax.h"
#include "syntax/feature_hash.h"
#include "syntax/lexeme.h"
#include "syntax/linear_model.h"

namespace entente::syntax {

using TagId = std::uint8_t;

/// The pairs of UPOS and XPOS that the training data has.
class TagSet {
  public:
    struct Tag {
        Upos upos = Upos::x;
        Xpos xpos = Xpos::unset;
        friend bool operator==(const Tag&, const Tag&) = default;
    };
    static constexpr std::size_t max_size = 128;

    TagSet() = default;
    explicit TagSet(std::vector<Tag> tags) : tags_(std::move(tags)) {}
    static Result<TagSet> parse(std::string_view bytes);
    std::string serialise() const;

    std::size_t size() const { return tags_.size(); }
    const Tag& operator[](TagId id) const { return tags_[id]; }
    /// The pair's id, else that of a pair with the same XPOS, else of the same UPOS, else 0.
    TagId nearest(Tag tag) const;

  private:
    std::vector<Tag> tags_;
};

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
