// The kernels for processors with AVX-512 and its instruction for dot products of bytes (VNNI).
// CMakeLists.txt builds this file for them, and nothing here runs before kernels.cpp has asked the
// processor.

#include "syntax/kernels.h"

#if defined(__AVX512VNNI__)

#include <immintrin.h>

namespace entente::syntax {
namespace {

constexpr unsigned blocks_a_tile = 4;
constexpr unsigned tokens_a_tile = 4;

struct FourBytes {
    explicit FourBytes(const std::uint8_t* from) {
        std::int32_t four;
        __builtin_memcpy(&four, from, sizeof four);
        repeated = _mm512_set1_epi32(four);
    }
    __m512i repeated;
};

/// Sixteen dot products under way, in one register.
struct Dots16 {
    template <typename Integers>
    void set(const Integers& start) {
        __builtin_memcpy(&sums, &start, sizeof sums);
    }
    template <typename Integers>
    void get(Integers& out) const {
        __builtin_memcpy(&out, &sums, sizeof sums);
    }
    void add(const std::int8_t* weights, const FourBytes& four) {
        sums = _mm512_dpbusd_epi32(sums, four.repeated, _mm512_load_si512(weights));
    }
    __m512i sums;
};

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
