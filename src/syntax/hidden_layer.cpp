#include "syntax/hidden_layer.h"

namespace entente::syntax {

void Sums::set(const Kernels& kernels, const QuantisedMatrix& matrix,
               std::span<const Activation> tokens, std::int32_t zero) {
    stride = matrix.stride();
    values.resize(tokens.size() * stride);
    kernels.multiply(matrix.view(), tokens.data(), tokens.size(), zero, values.data());
}

void Sums::add(const Kernels& kernels, const QuantisedMatrix& matrix,
               std::span<const Activation> tokens, std::int32_t zero) {
    kernels.multiply_add(matrix.view(), tokens.data(), tokens.size(), zero, values.data());
}

void Rectified::set(const Kernels& kernels, const Sums& sums, std::size_t count) {
    bytes.resize(count * sums.stride);
    tokens.resize(count);
    for (std::size_t t = 0; t < count; ++t) {
        std::uint8_t* out = bytes.data() + t * sums.stride;
        tokens[t] = {out, kernels.quantise_positive(sums[t], sums.stride, out)};
    }
}

}  // namespace entente::syntax
