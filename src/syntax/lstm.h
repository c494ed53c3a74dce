// The encoder: layers of bidirectional LSTMs (Hochreiter and Schmidhuber 1997, with forget gates)
// over sentences.
//
// Comes in: a batch of sentences as Activations, the longest first. Goes out: for each token the
// hidden states of both directions, as bytes around 128 that stand for -1 to 1. The sentences of a
// batch go forward together, a word of each a step, so that weights fetched from the cache serve
// all of them; what a sentence gets does not depend on the others.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/aligned.h"
#include "syntax/quantised_matrix.h"

namespace entente::syntax {

/// The scale of hidden states.
inline constexpr float hidden_scale = 1.0F / 127.0F;

/// The words of a batch: its sentences one behind another, the longest first, none empty.
struct BatchShape {
    std::span<const std::uint32_t> lengths;
    std::span<const std::uint32_t> starts;  ///< of each sentence's first word
};

class LstmDirection {
  public:
    /// Memory for a batch, kept from one to the next.
    struct Workspace {
        AlignedVector<float> gates;
        AlignedVector<float> cells;
        std::vector<Activation> inputs;
        std::vector<Activation> states;
    };

    static Result<LstmDirection> parse(ByteReader& bytes, std::uint32_t input_size,
                                       std::uint32_t units);

    std::uint32_t units() const { return recurrent_.depth(); }
    /// Writes the states of token i at out + i * stride.
    void run(const Kernels& kernels, const BatchShape& batch, bool backward,
             const Activation* inputs, std::uint8_t* out, std::size_t stride,
             Workspace& workspace) const;

  private:
    QuantisedMatrix input_;
    QuantisedMatrix recurrent_;
};

class Encoder {
  public:
    struct Workspace {
        LstmDirection::Workspace direction;
        AlignedVector<std::uint8_t> states[2];
    };

    static Result<Encoder> parse(std::string_view section, std::uint32_t input_size,
                                 std::uint32_t units, std::uint32_t layers);

    /// Values of a token in the output.
    std::uint32_t size() const { return 2 * layers_.front().forward.units(); }
    /// Replaces `tokens`, which come in as the words' inputs, by the top layer's states. Those lie
    /// in the workspace.
    void run(const Kernels& kernels, const BatchShape& batch, std::span<Activation> tokens,
             Workspace& workspace) const;

  private:
    struct Layer {
        LstmDirection forward;
        LstmDirection backward;
    };
    std::vector<Layer> layers_;
};

}  // namespace entente::syntax
