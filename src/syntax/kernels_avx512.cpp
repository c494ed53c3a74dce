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
