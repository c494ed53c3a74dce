// The kernels in plain C++, for any processor, and the measure of the others.

#include <cstddef>
#include <cstdint>

namespace entente::syntax {
namespace {

constexpr unsigned blocks_a_tile = 1;
constexpr unsigned tokens_a_tile = 4;

struct FourBytes {
    explicit FourBytes(const std::uint8_t* from) {
        for (std::size_t k = 0; k < 4; ++k)
            values[k] = from[k];
    }
    std::int32_t values[4];
};

/// Sixteen dot products under way: those of sixteen rows of a matrix with one token.
struct Dots16 {
    template <typename Integers>
    void set(const Integers& start) {
        __builtin_memcpy(sums, &start, sizeof sums);
    }
    template <typename Integers>
    void get(Integers& out) const {
        __builtin_memcpy(&out, sums, sizeof sums);
    }
    /// `weights`: four of each row.
    void add(const std::int8_t* weights, const FourBytes& four) {
        for (std::size_t row = 0; row < 16; ++row) {
            const std::int8_t* w = weights + 4 * row;
            sums[row] += w[0] * four.values[0] + w[1] * four.values[1] + w[2] * four.values[2] +
                         w[3] * four.values[3];
        }
    }
    std::int32_t sums[16];
};

}  // namespace
}  // namespace entente::syntax

#include "syntax/kernels_body.h"

namespace entente::syntax {

const Kernels* portable_kernels() {
    static constexpr Kernels built = make_kernels("portable");
    return &built;
}

}  // namespace entente::syntax
