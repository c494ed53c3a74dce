#include "syntax/quantised_matrix.h"

#include <algorithm>
#include <cstdlib>

namespace entente::syntax {

QuantisedMatrix::QuantisedMatrix(const Plain& plain)
    : rows_(plain.rows),
      view_rows_(static_cast<std::uint32_t>(padded(plain.rows))),
      depth_(plain.depth),
      weights_(std::size_t{view_rows_} * plain.depth),
      sums_(view_rows_),
      scales_(view_rows_),
      bias_(view_rows_) {
    std::copy(plain.scales.begin(), plain.scales.end(), scales_.begin());
    std::copy(plain.bias.begin(), plain.bias.end(), bias_.begin());
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::int8_t* from = plain.weights.data() + row * depth_;
        std::int8_t* block = weights_.data() + row / lanes * lanes * depth_;
        for (std::size_t k = 0; k < depth_; ++k) {
            block[k / 4 * 4 * lanes + row % lanes * 4 + k % 4] = from[k];
            sums_[row] += from[k];
        }
    }
}

void QuantisedMatrix::append(std::string& out, const Plain& plain) {
    append_values(out, plain.scales);
    append_values(out, plain.bias);
    append_values(out, plain.weights);
}

Result<QuantisedMatrix> QuantisedMatrix::parse(ByteReader& bytes, std::uint32_t rows,
                                               std::uint32_t depth) {
    Result<std::vector<float>> scales = bytes.numbers(rows, "scales");
    if (!scales) return scales.error();
    Result<std::vector<float>> bias = bytes.numbers(rows, "biases");
    if (!bias) return bias.error();
    auto weights = bytes.values<std::int8_t>(std::size_t{rows} * depth, "weights");
    if (!weights) return weights.error();
    const bool in_range = std::all_of(weights->begin(), weights->end(), [](std::int8_t weight) {
        return std::abs(weight) <= largest_weight;
    });
    if (!in_range) return Error{"weights of the network are out of range", {}, 0};
    return QuantisedMatrix(
        Plain{rows, depth, *std::move(scales), *std::move(bias), *std::move(weights)});
}

Outcome read_matrices(ByteReader& bytes, std::span<const MatrixPart> parts) {
    for (const MatrixPart& part : parts) {
        auto matrix =
            QuantisedMatrix::parse(bytes, static_cast<std::uint32_t>(part.rows), part.depth);
        if (!matrix) return matrix.error();
        part.matrix = *std::move(matrix);
    }
    return Nothing{};
}

}  // namespace entente::syntax
