// The kernels for processors with AVX-512 and its instruction for dot products of bytes (VNNI).
// CMakeLists.txt builds this file for them, and nothing here runs before kernels.cpp has asked the
// processor.

#include "syntax/kernels.h"

#if defined(__AVX512VNNI__)

#include <immintrin.h>

#define ENTENTE_INLINE inline __attribute__((always_inline))

namespace entente::syntax {
namespace {

constexpr unsigned width = 16;
constexpr unsigned blocks_a_tile = 4;

using Integers = std::int32_t __attribute__((vector_size(64)));
using Dots = __m512i;  ///< of sixteen rows, under way
using FourBytes = __m512i;

ENTENTE_INLINE Dots start_dots(const Integers& start) {
    return reinterpret_cast<__m512i>(start);
}

ENTENTE_INLINE Integers finish_dots(const Dots& dots) {
    return reinterpret_cast<Integers>(dots);
}

ENTENTE_INLINE FourBytes four_bytes(const std::uint8_t* from) {
    std::int32_t four;
    __builtin_memcpy(&four, from, sizeof four);
    return _mm512_set1_epi32(four);
}

/// `weights`: four of each row.
ENTENTE_INLINE Dots add_dots(const Dots& dots, const std::int8_t* weights, const FourBytes& four) {
    return _mm512_dpbusd_epi32(dots, four, _mm512_load_si512(weights));
}

ENTENTE_INLINE Integers widened(const std::int8_t* bytes) {
    // With a mask of all, since g++ 12 warns of its own header in the form without one.
    return reinterpret_cast<Integers>(_mm512_maskz_cvtepi8_epi32(
        0xFFFF, _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))));
}

/// The lowest byte of each.
ENTENTE_INLINE void narrow(const Integers& integers, std::uint8_t* out) {
    const __m128i bytes = _mm512_maskz_cvtepi32_epi8(0xFFFF, reinterpret_cast<__m512i>(integers));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), bytes);
}

}  // namespace
}  // namespace entente::syntax

#include "syntax/kernels_body.h"

namespace entente::syntax {

const Kernels* avx512_kernels() {
    static constexpr Kernels built = make_kernels("avx512-vnni");
    return &built;
}

}  // namespace entente::syntax

#else

namespace entente::syntax {

const Kernels* avx512_kernels() {
    return nullptr;
}

}  // namespace entente::syntax

#endif
