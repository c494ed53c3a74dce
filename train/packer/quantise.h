// From floats to the small integers of the engine (src/syntax/kernels.h).
#pragma once

#include <cstdint>
#include <vector>

#include "packer/checkpoint_file.h"
#include "syntax/quantised_matrix.h"

namespace entente::train {

/// Rows of integers from -largest to largest, each row with its scale.
struct QuantisedRows {
    std::vector<float> scales;
    std::vector<std::int8_t> values;
};

/// Each row's scale is the one with the least square error. That may cut the row's largest value,
/// if all others gain by it.
QuantisedRows quantise_rows(const Tensor& tensor, int largest);

/// A matrix and its bias (one row; none where null), seven bits a weight.
syntax::QuantisedMatrix::Plain quantise_matrix(const Tensor& weights, const Tensor* bias);

}  // namespace entente::train
