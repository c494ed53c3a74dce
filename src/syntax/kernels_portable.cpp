// The kernels in plain C++, for any processor, and the measure of the others.

#include <cstddef>
#include <cstdint>

#define ENTENTE_INLINE inline __attribute__((always_inline))

namespace entente::syntax {
namespace {

constexpr unsigned width = 4;
constexpr unsigned blocks_a_tile = 1;

using Integers = std::int32_t __attribute__((vector_size(16)));
using Shorts = std::int16_t __attribute__((vector_size(16)));
using SixteenBytes = std::int8_t __attribute__((vector_size(16)));

/// Dot products of four rows under way, each as two sums, of the even and of the odd pairs of
/// columns.
struct Dots {
    Integers first;   ///< of the first two rows
    Integers second;  ///< of the last two
};

ENTENTE_INLINE Dots start_dots(const Integers& start) {
    const Integers first = {start[0], 0, start[1], 0};
    const Integers second = {start[2], 0, start[3], 0};
    return {first, second};
}

ENTENTE_INLINE Integers finish_dots(const Dots& dots) {
    const Integers even = {dots.first[0], dots.first[2], dots.second[0], dots.second[2]};
    const Integers odd = {dots.first[1], dots.first[3], dots.second[1], dots.second[3]};
    return even + odd;
}

/// Four bytes of a token, twice.
using FourBytes = Shorts;

ENTENTE_INLINE FourBytes four_bytes(const std::uint8_t* from) {
    std::int32_t four;
    __builtin_memcpy(&four, from, sizeof four);
    const Integers twice = {four, four, 0, 0};
    const auto bytes = reinterpret_cast<SixteenBytes>(twice);
    // Each byte below a byte of zero.
    return reinterpret_cast<Shorts>(__builtin_shufflevector(bytes, SixteenBytes{}, 0, 16, 1, 17, 2,
                                                            18, 3, 19, 0, 16, 1, 17, 2, 18, 3, 19));
}

/// A product of a byte and a weight fits in 16 bits; the two of a pair are added in 32.
ENTENTE_INLINE Integers add_pairs(const Integers& sums, const Shorts& weights,
                                  const FourBytes& four) {
    const auto pairs = reinterpret_cast<Integers>(weights * four);
    return sums + (pairs >> 16) + ((pairs << 16) >> 16);
}

/// `weights`: four of each row.
ENTENTE_INLINE Dots add_dots(const Dots& dots, const std::int8_t* weights, const FourBytes& four) {
    SixteenBytes bytes;
    __builtin_memcpy(&bytes, weights, sizeof bytes);
    // Each byte above a byte of zero, then moved down with its sign.
    const auto low = reinterpret_cast<Shorts>(__builtin_shufflevector(
        SixteenBytes{}, bytes, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
    const auto high = reinterpret_cast<Shorts>(__builtin_shufflevector(
        SixteenBytes{}, bytes, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
    return {add_pairs(dots.first, low >> 8, four), add_pairs(dots.second, high >> 8, four)};
}

ENTENTE_INLINE Integers widened(const std::int8_t* bytes) {
    const Integers out = {bytes[0], bytes[1], bytes[2], bytes[3]};
    return out;
}

/// The lowest byte of each.
ENTENTE_INLINE void narrow(const Integers& integers, std::uint8_t* out) {
    for (unsigned i = 0; i < width; ++i)
        out[i] = static_cast<std::uint8_t>(integers[i]);
}

}  // namespace
}  // namespace entente::syntax

#include "syntax/kernels_body.h"

namespace entente::syntax {

const Kernels* portable_kernels() {
    static constexpr Kernels built = make_kernels("portable");
    return &built;
}

}  // namespace entente::syntax
