// The inner loops of the network, in as many builds as there are kinds of processor that matter.
//
// Every build gives the same bits: dot products are of integers, and floating point is done value
// by value in a fixed order, never regrouped, without fused multiply-add. Which build runs is
// therefore a matter of speed alone, and tests hold each against the portable one.
//
// Numbers: weights have seven bits (-63 to 63) with a scale a row; activations are unsigned bytes
// with a scale a token and a common zero, 128 or 0. Two products of a byte and a weight fit in 16
// bits (2 * 255 * 63 < 32768), which AVX2's vpmaddubsw needs.
//
// Sizes are multiples of `lanes`, which QuantisedMatrix sees to by padding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::syntax {

/// Values that a kernel works on side by side.
inline constexpr std::size_t lanes = 16;
inline constexpr std::int32_t largest_weight = 63;

constexpr std::size_t padded(std::size_t size) {
    return (size + lanes - 1) / lanes * lanes;
}

/// The bytes of one token: each stands for (byte - zero) * scale.
struct Activation {
    const std::uint8_t* values = nullptr;
    float scale = 0;
};

/// What stands for 0 among a token's bytes: in the middle for values of both signs, else at the
/// bottom.
inline constexpr std::int32_t middle_zero = 128;
inline constexpr std::int32_t bottom_zero = 0;

/// A row of an embedding table: each byte times the scale.
struct EmbeddingRow {
    const std::int8_t* values = nullptr;
    float scale = 0;
};

/// A matrix as the kernels read it: for each 16 rows, for each 4 columns, the 4 weights of the
/// first row, of the second, and so on.
struct MatrixView {
    const std::int8_t* weights = nullptr;
    const std::int32_t* sums = nullptr;  ///< of a row's weights
    const float* scales = nullptr;
    const float* bias = nullptr;
    std::uint32_t rows = 0;   ///< a multiple of lanes
    std::uint32_t depth = 0;  ///< a multiple of 4
};

struct Kernels {
    const char* name = "";

    /// For each of `count` tokens t: out[t * matrix.rows + row] = bias + weights . token.
    void (*multiply)(const MatrixView& matrix, const Activation* tokens, std::size_t count,
                     std::int32_t zero, float* out);
    /// The same, added to what `out` has, without the bias.
    void (*multiply_add)(const MatrixView& matrix, const Activation* tokens, std::size_t count,
                         std::int32_t zero, float* out);

    /// One step of an LSTM: `gates` are four times `units` values, in the order input, forget,
    /// candidate, output. Updates `cell`; writes the hidden state, -1 to 1, as bytes around 128.
    void (*lstm_step)(const float* gates, std::size_t units, float* cell, std::uint8_t* hidden);

    /// Sums the rows.
    void (*sum_rows)(const EmbeddingRow* rows, std::size_t count, std::size_t size, float* out);

    /// To bytes around 128; returns the scale.
    float (*quantise)(const float* values, std::size_t size, std::uint8_t* out);
    /// Values below 0 count as 0 (rectifier); to bytes from 0; returns the scale.
    float (*quantise_positive)(const float* values, std::size_t size, std::uint8_t* out);

    /// The place of the largest value, the first of several; `size` is at least 1 and need not be a
    /// multiple of lanes.
    std::size_t (*find_largest)(const float* values, std::size_t size);

    /// scores[i * columns + j] = sum over k of dependents[i * size + k] * heads[k * columns + j].
    void (*score_arcs)(const float* dependents, std::size_t count, const float* heads,
                       std::size_t size, std::size_t columns, float* scores);
};

/// The fastest that this processor runs.
const Kernels& kernels();

/// All that this processor runs, the portable one first.
std::span<const Kernels* const> runnable_kernels();

/// One build each; nothing where the compiler did not build it.
const Kernels* portable_kernels();
const Kernels* avx2_kernels();
const Kernels* avx512_kernels();

}  // namespace entente::syntax
