// A matrix of seven-bit weights with a scale and a bias a row: one linear map of the network.
//
// Comes in: activations of tokens (kernels.h). Goes out: a row of floats a token, weights times
// token plus bias. Only reading fails: where sizes are not those expected, or values out of range.
//
// In the file: the scales, the biases, and the weights row by row. In memory they are laid out as
// the kernels want them, rows padded with zeros to a multiple of 16.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "syntax/aligned.h"
#include "syntax/byte_reader.h"
#include "syntax/kernels.h"

namespace entente::syntax {

class QuantisedMatrix {
  public:
    /// As the packer makes it and the file has it.
    struct Plain {
        std::uint32_t rows = 0;
        std::uint32_t depth = 0;  ///< a multiple of 4
        std::vector<float> scales;
        std::vector<float> bias;
        std::vector<std::int8_t> weights;  ///< row by row
    };
    static void append(std::string& out, const Plain& plain);
    static Result<QuantisedMatrix> parse(ByteReader& bytes, std::uint32_t rows,
                                         std::uint32_t depth);

    QuantisedMatrix() = default;
    explicit QuantisedMatrix(const Plain& plain);

    std::uint32_t rows() const { return rows_; }
    /// Floats that a token has in the output: rows() and the padding.
    std::uint32_t stride() const { return view_rows_; }
    std::uint32_t depth() const { return depth_; }
    MatrixView view() const {
        return {weights_.data(), sums_.data(), scales_.data(), bias_.data(), view_rows_, depth_};
    }

  private:
    std::uint32_t rows_ = 0;
    std::uint32_t view_rows_ = 0;
    std::uint32_t depth_ = 0;
    AlignedVector<std::int8_t> weights_;
    AlignedVector<std::int32_t> sums_;
    AlignedVector<float> scales_;
    AlignedVector<float> bias_;
};

/// A matrix to read, and the size that it must have.
struct MatrixPart {
    QuantisedMatrix& matrix;
    std::size_t rows;
    std::uint32_t depth;
};
/// Reads matrices one behind the other.
Outcome read_matrices(ByteReader& bytes, std::span<const MatrixPart> parts);

}  // namespace entente::syntax
