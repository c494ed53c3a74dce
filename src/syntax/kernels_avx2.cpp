// The kernels for processors with AVX2. CMakeLists.txt builds this file with -mavx2, and nothing
// here runs before kernels.cpp has asked the processor.

#include "syntax/kernels.h"

#if defined(__AVX2__)

#include <immintrin.h>

#define ENTENTE_INLINE inline __attribute__((always_inline))

namespace entente::syntax {
namespace {

constexpr unsigned width = 8;
constexpr unsigned blocks_a_tile = 2;

using Integers = std::int32_t __attribute__((vector_size(32)));
using Dots = __m256i;  ///< of eight rows, under way
using FourBytes = __m256i;

ENTENTE_INLINE Dots start_dots(const Integers& start) {
    return reinterpret_cast<__m256i>(start);
}

ENTENTE_INLINE Integers finish_dots(const Dots& dots) {
    return reinterpret_cast<Integers>(dots);
}

ENTENTE_INLINE FourBytes four_bytes(const std::uint8_t* from) {
    std::int32_t four;
    __builtin_memcpy(&four, from, sizeof four);
    return _mm256_set1_epi32(four);
}

/// `weights`: four of each row.
ENTENTE_INLINE Dots add_dots(const Dots& dots, const std::int8_t* weights, const FourBytes& four) {
    const __m256i w = _mm256_load_si256(reinterpret_cast<const __m256i*>(weights));
    const __m256i pairs = _mm256_maddubs_epi16(four, w);
    return _mm256_add_epi32(dots, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

ENTENTE_INLINE Integers widened(const std::int8_t* bytes) {
    return reinterpret_cast<Integers>(
        _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes))));
}

/// The lowest byte of each.
ENTENTE_INLINE void narrow(const Integers& integers, std::uint8_t* out) {
    const __m256i lowest = _mm256_set1_epi32(0x0C080400);
    const __m256i bytes = _mm256_shuffle_epi8(reinterpret_cast<__m256i>(integers), lowest);
    const __m128i both =
        _mm_unpacklo_epi32(_mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(out), both);
}

}  // namespace
}  // namespace entente::syntax

#include "syntax/kernels_body.h"

namespace entente::syntax {

const Kernels* avx2_kernels() {
    static constexpr Kernels built = make_kernels("avx2");
    return &built;
}

}  // namespace entente::syntax

#else

namespace entente::syntax {

const Kernels* avx2_kernels() {
    return nullptr;
}

}  // namespace entente::syntax

#endif
