// A hidden layer of a head: a linear map with a rectifier behind it, whose output goes on as bytes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/aligned.h"
#include "syntax/quantised_matrix.h"

namespace entente::syntax {

/// One row of sums a token, as a matrix gives them.
struct Sums {
    AlignedVector<float> values;
    std::size_t stride = 0;

    float* operator[](std::size_t token) { return values.data() + token * stride; }
    const float* operator[](std::size_t token) const { return values.data() + token * stride; }

    void set(const Kernels& kernels, const QuantisedMatrix& matrix,
             std::span<const Activation> tokens, std::int32_t zero);
    /// Adds what another matrix of as many rows gives; its bias does not count.
    void add(const Kernels& kernels, const QuantisedMatrix& matrix,
             std::span<const Activation> tokens, std::int32_t zero);
};

/// The sums of a layer, rectified, as tokens for the next.
struct Rectified {
    AlignedVector<std::uint8_t> bytes;
    std::vector<Activation> tokens;

    void set(const Kernels& kernels, const Sums& sums, std::size_t count);
};

}  // namespace entente::syntax
