// The heads that answer for each word by itself: its tag, its features, and its name label.
//
// Comes in: the encoder's states. Goes out: the tag and features of each Reading, each the label with
// the highest score, and the scores of its name labels (name_decoder.h chooses among those). Tags and
// features share a hidden layer.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/hidden_layer.h"
#include "syntax/label_sets.h"
#include "syntax/reading.h"

namespace entente::syntax {

struct HeadSizes {
    std::uint32_t top = 0;  ///< values of a state
    std::uint32_t tag_hidden = 0;
    std::uint32_t name_hidden = 0;
    std::uint32_t arc = 0;
    std::uint32_t label = 0;
};

class WordHeads {
  public:
    struct Workspace {
        Sums hidden;
        Rectified rectified;
        Sums scores;
        std::vector<float> names;  ///< for each word read so far, the score of each name label
    };

    static Result<WordHeads> parse(std::string_view section, const HeadSizes& sizes,
                                   const LabelSets& labels);

    /// Adds to Workspace::names.
    void read(const Kernels& kernels, const LabelSets& labels, std::span<const Activation> tokens,
              Workspace& workspace, std::span<Reading> readings) const;

  private:
    QuantisedMatrix tag_hidden_;
    QuantisedMatrix tag_;
    QuantisedMatrix features_;
    QuantisedMatrix name_hidden_;
    QuantisedMatrix name_;
};

}  // namespace entente::syntax
