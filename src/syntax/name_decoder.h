// The name labels of a sentence, from the scores that each word has for each.
//
// Comes in: the scores, and which labels they are of. Goes out: Reading::name, the sequence with the
// highest sum in which every I- has a B- or I- of its kind before it. So a name that the scores of its
// words are not at one about is one of the two, and not two halves. Costs a few steps a word and label.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/reading.h"

namespace entente::syntax {

class NameDecoder {
  public:
    /// `scores` has labels.size() numbers for each word of the sentence.
    void decode(std::span<const float> scores, std::span<const NameTag> labels,
                std::span<Reading> sentence);

  private:
    std::uint32_t before(std::span<const NameTag> labels, std::uint32_t label) const;

    std::vector<float> best_;  ///< by label: the sum of the best sequence that ends with it
    std::vector<float> next_;
    std::vector<std::uint32_t> from_;  ///< by word and label: the label before it there
};

}  // namespace entente::syntax
