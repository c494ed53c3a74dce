// The heads that answer for each word by itself: its tag, its features, and its name label.
//
// Comes in: the encoder's states. Goes out: the tag, features and name of each Reading. Each answer
// is the label with the highest score over one hidden layer; tags and features share theirs.
#pragma once

#include <span>
#include <string_view>

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
    };

    static Result<WordHeads> parse(std::string_view section, const HeadSizes& sizes,
                                   const LabelSets& labels);

    void read(const Kernels& kernels, const LabelSets& labels, std::span<const Activation> tokens,
              Workspace& workspace, std::span<Reading> readings) const;

  private:
    QuantisedMatrix tag_hidden_;
    QuantisedMatrix tag_;
    QuantisedMatrix features_;
    QuantisedMatrix name_hidden_;
    QuantisedMatrix name_;
};

/// Makes the labels of one sentence begin where they go on with nothing before them.
void mend_names(std::span<Reading> sentence);

}  // namespace entente::syntax
