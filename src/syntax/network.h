// The network that tags, parses and finds names: an encoder over the words of a sentence, and a
// head for each question on top of it.
//
// Comes in: batches of sentences as Lexemes. Goes out: a Reading a word. Time is linear in the
// words but for the scores of arcs, which are quadratic in a sentence's length: hence
// longest_sentence. Only reading the model fails: where a part is missing, has not the size that
// the others imply, or values out of range.
//
// Method: embeddings of words and affixes, bidirectional LSTMs, a biaffine scorer of arcs and a
// spanning tree (Kiperwasser and Goldberg 2016; Dozat and Manning 2017), trained for all tasks at
// once, and run on small integers (kernels.h). docs/syntax.md has the figures.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/input_layer.h"
#include "syntax/label_sets.h"
#include "syntax/lstm.h"
#include "syntax/model_file.h"
#include "syntax/name_decoder.h"
#include "syntax/reading.h"
#include "syntax/tree_head.h"
#include "syntax/word_heads.h"

namespace entente::syntax {

/// Sizes of the network's parts: the model's section "network".
struct Dimensions {
    std::uint32_t input = 0;
    std::uint32_t units = 0;  ///< of one direction of the encoder
    std::uint32_t layers = 0;
    std::uint32_t tag_hidden = 0;
    std::uint32_t name_hidden = 0;
    std::uint32_t arc = 0;
    std::uint32_t label = 0;

    static Result<Dimensions> parse(std::string_view section);
    std::string serialise() const;
};

class Network {
  public:
    static constexpr std::size_t longest_sentence = 400;

    /// Memory for read(), kept from one batch to the next.
    struct Workspace {
        std::vector<Lexeme> words;
        std::vector<std::uint32_t> lengths;
        std::vector<std::uint32_t> starts;
        AlignedVector<std::uint8_t> inputs;
        std::vector<Activation> tokens;
        Encoder::Workspace encoder;
        WordHeads::Workspace word_heads;
        NameDecoder names;
        TreeHead::Workspace tree_head;
    };

    static Result<Network> parse(const ModelFile& file);

    /// Sets the readings of a batch's words, sentence by sentence: `sentences` have one to
    /// longest_sentence words each, the longest first.
    void read(std::span<const std::span<const Lexeme>> sentences, Workspace& workspace,
              std::vector<Reading>& readings, const Kernels& kernels = syntax::kernels()) const;

  private:
    LabelSets labels_;
    InputLayer inputs_;
    Encoder encoder_;
    WordHeads word_heads_;
    TreeHead tree_head_;
    std::uint32_t input_size_ = 0;
};

}  // namespace entente::syntax
