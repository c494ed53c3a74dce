// The head that reads the tree of a sentence: a score for each word as head of each word, the best
// tree by them, and the relation on each of its arcs (Dozat and Manning 2017).
//
// Comes in: the encoder's states of one sentence. Goes out: head and deprel of each Reading, one
// tree with one root, which alone has the relation root. Quadratic in the sentence's length.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/arc_decoder.h"
#include "syntax/hidden_layer.h"
#include "syntax/label_sets.h"
#include "syntax/reading.h"
#include "syntax/word_heads.h"

namespace entente::syntax {

class TreeHead {
  public:
    struct Workspace {
        Sums hidden;
        Rectified rectified;
        Sums dependents;
        AlignedVector<float> heads;  ///< a column a word, the root behind the last
        AlignedVector<float> scores;
        ArcDecoder decoder;
        std::vector<std::uint32_t> tree;
        std::vector<Activation> head_tokens;
    };

    static Result<TreeHead> parse(std::string_view section, const HeadSizes& sizes,
                                  const LabelSets& labels);

    void read(const Kernels& kernels, const LabelSets& labels, std::span<const Activation> sentence,
              Workspace& workspace, std::span<Reading> readings) const;

    /// Sets workspace.scores as ArcDecoder wants them, and returns their stride.
    std::size_t score_arcs(const Kernels& kernels, std::span<const Activation> sentence,
                           Workspace& workspace) const;

  private:
    void read_labels(const Kernels& kernels, const LabelSets& labels,
                     std::span<const Activation> sentence, Workspace& workspace,
                     std::span<Reading> readings) const;

    QuantisedMatrix arc_head_;
    QuantisedMatrix arc_dependent_;
    QuantisedMatrix arc_product_;  ///< turns a dependent's values into the weights of its head's
    std::vector<float> arc_root_;  ///< the root's values as a head
    QuantisedMatrix label_dependent_;
    QuantisedMatrix label_head_;
    QuantisedMatrix label_;
};

}  // namespace entente::syntax
