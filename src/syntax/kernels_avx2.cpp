// The kernels for processors with AVX2. CMakeLists.txt builds this file with -mavx2, and nothing
// here runs before kernels.cpp has asked the processor.

#include "syntax/kernels.h"

#if defined(__AVX2__)

#include <immintrin.h>

namespace entente::syntax {
namespace {

constexpr unsigned blocks_a_tile = 1;
constexpr unsigned tokens_a_tile = 4;

struct FourBytes {
    explicit FourBytes(const std::uint8_t* from) {
        std::int32_t four;
        __builtin_memcpy(&four, from, sizeof four);
        repeated = _mm256_set1_epi32(four);
    }
    __m256i repeated;
};

/// Sixteen dot products under way, in two registers.
struct Dots16 {
    template <typename Integers>
    void set(const Integers& start) {
        __builtin_memcpy(sums, &start, sizeof sums);
    }
    template <typename Integers>
    void get(Integers& out) const {
        __builtin_memcpy(&out, sums, sizeof sums);
    }
    void add(const std::int8_t* weights, const FourBytes& four) {
        const __m256i ones = _mm256_set1_epi16(1);
        for (int half = 0; half < 2; ++half) {
            const __m256i w =
                _mm256_load_si256(reinterpret_cast<const __m256i*>(weights + 32 * half));
            const __m256i pairs = _mm256_maddubs_epi16(four.repeated, w);
            sums[half] = _mm256_add_epi32(sums[half], _mm256_madd_epi16(pairs, ones));
        }
    }
    __m256i sums[2];
};

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
