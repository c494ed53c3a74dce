// The kernels, written once and built several times: kernels_portable.cpp, kernels_avx2.cpp and
// kernels_avx512.cpp each define a Dots16 (sixteen dot products under way) and include this file.
//
// Vectors of the compiler (GCC and clang) stand for sixteen values; each build lowers them to the
// registers that it has. Nothing from the standard library is used here, since the linker would
// keep one copy of its templates for the whole program, and that might be one with instructions
// that the processor lacks. Build with -ffp-contract=off.

#include "syntax/kernels.h"

#if defined(__clang__)
#define ENTENTE_UNROLL _Pragma("unroll")
#else
#define ENTENTE_UNROLL _Pragma("GCC unroll 16")
#endif
#define ENTENTE_INLINE inline __attribute__((always_inline))

namespace entente::syntax {
namespace {

using Floats = float __attribute__((vector_size(64)));
using Integers = std::int32_t __attribute__((vector_size(64)));
using SignedBytes = std::int8_t __attribute__((vector_size(16)));
using Bytes = std::uint8_t __attribute__((vector_size(16)));

template <typename Vector, typename Value>
ENTENTE_INLINE void load(const Value* from, Vector& to) {
    __builtin_memcpy(&to, from, sizeof to);
}
template <typename Vector, typename Value>
ENTENTE_INLINE void store(const Vector& from, Value* to) {
    __builtin_memcpy(to, &from, sizeof from);
}

/// Dot products of `Blocks` times 16 rows with `Tokens` tokens, all in registers at once.
template <unsigned Blocks, unsigned Tokens>
ENTENTE_INLINE void multiply_tile(const MatrixView& matrix, std::size_t row,
                                  const Activation* tokens, std::int32_t zero, bool add,
                                  float* out) {
    Dots16 dots[Blocks][Tokens];
    ENTENTE_UNROLL
    for (unsigned b = 0; b < Blocks; ++b) {
        Integers sums;
        load(matrix.sums + row + lanes * b, sums);
        const Integers start = sums * -zero;
        ENTENTE_UNROLL
        for (unsigned t = 0; t < Tokens; ++t)
            dots[b][t].set(start);
    }
    const std::size_t block_bytes = lanes * matrix.depth;
    const std::int8_t* weights = matrix.weights + row * matrix.depth;
    const std::size_t quads = matrix.depth / 4;
    const std::uint8_t* bytes[Tokens];
    ENTENTE_UNROLL
    for (unsigned t = 0; t < Tokens; ++t)
        bytes[t] = tokens[t].values;
    for (std::size_t quad = 0; quad < quads; ++quad) {
        ENTENTE_UNROLL
        for (unsigned t = 0; t < Tokens; ++t) {
            const FourBytes four(bytes[t] + 4 * quad);
            ENTENTE_UNROLL
            for (unsigned b = 0; b < Blocks; ++b)
                dots[b][t].add(weights + b * block_bytes + 64 * quad, four);
        }
    }
    ENTENTE_UNROLL
    for (unsigned b = 0; b < Blocks; ++b) {
        Floats scales;
        Floats bias;
        load(matrix.scales + row + lanes * b, scales);
        load(matrix.bias + row + lanes * b, bias);
        ENTENTE_UNROLL
        for (unsigned t = 0; t < Tokens; ++t) {
            float* to = out + t * matrix.rows + row + lanes * b;
            Integers sums;
            dots[b][t].get(sums);
            Floats base = bias;
            if (add) load(to, base);
            const Floats value =
                __builtin_convertvector(sums, Floats) * scales * tokens[t].scale + base;
            store(value, to);
        }
    }
}

template <unsigned Blocks>
ENTENTE_INLINE void multiply_rows(const MatrixView& matrix, std::size_t row,
                                  const Activation* tokens, std::size_t count, std::int32_t zero,
                                  bool add, float* out) {
    constexpr unsigned most = tokens_a_tile;
    std::size_t t = 0;
    for (; t + most <= count; t += most)
        multiply_tile<Blocks, most>(matrix, row, tokens + t, zero, add, out + t * matrix.rows);
    if (t + 2 <= count && most > 2) {
        multiply_tile<Blocks, 2>(matrix, row, tokens + t, zero, add, out + t * matrix.rows);
        t += 2;
    }
    for (; t < count; ++t)
        multiply_tile<Blocks, 1>(matrix, row, tokens + t, zero, add, out + t * matrix.rows);
}

/// All rows of a tile for all tokens before the next rows: the tile's weights stay in the nearest
/// cache.
ENTENTE_INLINE void multiply_all(const MatrixView& matrix, const Activation* tokens,
                                 std::size_t count, std::int32_t zero, bool add, float* out) {
    constexpr unsigned most = blocks_a_tile;
    std::size_t row = 0;
    for (; row + most * lanes <= matrix.rows; row += most * lanes)
        multiply_rows<most>(matrix, row, tokens, count, zero, add, out);
    for (; row < matrix.rows; row += lanes)
        multiply_rows<1>(matrix, row, tokens, count, zero, add, out);
}

void multiply(const MatrixView& matrix, const Activation* tokens, std::size_t count,
              std::int32_t zero, float* out) {
    multiply_all(matrix, tokens, count, zero, false, out);
}

void multiply_add(const MatrixView& matrix, const Activation* tokens, std::size_t count,
                  std::int32_t zero, float* out) {
    multiply_all(matrix, tokens, count, zero, true, out);
}

/// tanh(x) = x * P(x * x) / Q(x * x) within 5e-5: a minimax fit on -5 to 5, and constant beyond,
/// where it stays below 1.
struct Ratio {
    Floats over;
    Floats under;

    ENTENTE_INLINE explicit Ratio(const Floats& value) {
        Floats x = value;
        x = x < -5.0F ? Floats{} - 5.0F : x;
        x = x > 5.0F ? Floats{} + 5.0F : x;
        const Floats square = x * x;
        over = x * ((square * 6.551159e-4F + 0.10172904F) * square + 0.9998105F);
        under = (square * 1.2640931e-2F + 0.43451086F) * square + 1.0F;
    }
};

/// With sigmoid(x) = (1 + tanh(x / 2)) / 2 the five curves of a step are ratios, and one division
/// serves the new cell, one the hidden state.
void lstm_step(const float* gates, std::size_t units, float* cell, std::uint8_t* hidden) {
    for (std::size_t i = 0; i < units; i += lanes) {
        Floats input;
        Floats forget;
        Floats candidate;
        Floats output;
        Floats old;
        load(gates + i, input);
        load(gates + units + i, forget);
        load(gates + 2 * units + i, candidate);
        load(gates + 3 * units + i, output);
        load(cell + i, old);
        const Ratio in(input * 0.5F);
        const Ratio keep(forget * 0.5F);
        const Ratio fresh(candidate);
        const Ratio out(output * 0.5F);
        const Floats in_fresh = in.under * fresh.under;
        const Floats now = ((keep.under + keep.over) * old * in_fresh +
                            (in.under + in.over) * fresh.over * keep.under) /
                           (keep.under * in_fresh * 2.0F);
        store(now, cell + i);
        const Ratio squashed(now);
        const Floats state =
            (out.under + out.over) * squashed.over / (out.under * squashed.under * 2.0F);
        const Integers whole = __builtin_convertvector(state * 127.0F + 128.5F, Integers);
        store(__builtin_convertvector(whole, Bytes), hidden + i);
    }
}

template <unsigned Blocks>
ENTENTE_INLINE void sum_blocks(const EmbeddingRow* rows, std::size_t count, std::size_t at,
                               float* out) {
    Floats sums[Blocks] = {};
    for (std::size_t r = 0; r < count; ++r) {
        ENTENTE_UNROLL
        for (unsigned b = 0; b < Blocks; ++b) {
            SignedBytes bytes;
            load(rows[r].values + at + lanes * b, bytes);
            const Integers whole = __builtin_convertvector(bytes, Integers);
            sums[b] += __builtin_convertvector(whole, Floats) * rows[r].scale;
        }
    }
    ENTENTE_UNROLL
    for (unsigned b = 0; b < Blocks; ++b)
        store(sums[b], out + at + lanes * b);
}

void sum_rows(const EmbeddingRow* rows, std::size_t count, std::size_t size, float* out) {
    std::size_t at = 0;
    for (; at + 4 * lanes <= size; at += 4 * lanes)
        sum_blocks<4>(rows, count, at, out);
    for (; at < size; at += lanes)
        sum_blocks<1>(rows, count, at, out);
}

ENTENTE_INLINE float largest_of(const Floats& values) {
    float largest = 0;
    for (std::size_t i = 0; i < lanes; ++i)
        largest = values[i] > largest ? values[i] : largest;
    return largest;
}

float quantise(const float* values, std::size_t size, std::uint8_t* out) {
    Floats most{};
    for (std::size_t i = 0; i < size; i += lanes) {
        Floats value;
        load(values + i, value);
        value = value < 0.0F ? -value : value;
        most = value > most ? value : most;
    }
    const float largest = largest_of(most);
    const float steps = largest > 0 ? 127.0F / largest : 0.0F;
    for (std::size_t i = 0; i < size; i += lanes) {
        Floats value;
        load(values + i, value);
        const Integers whole = __builtin_convertvector(value * steps + 128.5F, Integers);
        store(__builtin_convertvector(whole, Bytes), out + i);
    }
    return largest / 127.0F;
}

float quantise_positive(const float* values, std::size_t size, std::uint8_t* out) {
    Floats most{};
    for (std::size_t i = 0; i < size; i += lanes) {
        Floats value;
        load(values + i, value);
        most = value > most ? value : most;
    }
    const float largest = largest_of(most);
    const float steps = largest > 0 ? 255.0F / largest : 0.0F;
    for (std::size_t i = 0; i < size; i += lanes) {
        Floats value;
        load(values + i, value);
        value = value > 0.0F ? value : Floats{};
        const Integers whole = __builtin_convertvector(value * steps + 0.5F, Integers);
        store(__builtin_convertvector(whole, Bytes), out + i);
    }
    return largest / 255.0F;
}

template <unsigned Rows, unsigned Blocks>
ENTENTE_INLINE void score_tile(const float* dependents, const float* heads, std::size_t size,
                               std::size_t columns, float* scores) {
    Floats sums[Rows][Blocks] = {};
    for (std::size_t k = 0; k < size; ++k) {
        ENTENTE_UNROLL
        for (unsigned b = 0; b < Blocks; ++b) {
            Floats head;
            load(heads + k * columns + lanes * b, head);
            ENTENTE_UNROLL
            for (unsigned r = 0; r < Rows; ++r)
                sums[r][b] += head * dependents[r * size + k];
        }
    }
    ENTENTE_UNROLL
    for (unsigned r = 0; r < Rows; ++r) {
        ENTENTE_UNROLL
        for (unsigned b = 0; b < Blocks; ++b)
            store(sums[r][b], scores + r * columns + lanes * b);
    }
}

template <unsigned Blocks>
ENTENTE_INLINE void score_columns(const float* dependents, std::size_t count, const float* heads,
                                  std::size_t size, std::size_t columns, float* scores) {
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4)
        score_tile<4, Blocks>(dependents + i * size, heads, size, columns, scores + i * columns);
    for (; i < count; ++i)
        score_tile<1, Blocks>(dependents + i * size, heads, size, columns, scores + i * columns);
}

void score_arcs(const float* dependents, std::size_t count, const float* heads, std::size_t size,
                std::size_t columns, float* scores) {
    std::size_t at = 0;
    for (; at + 2 * lanes <= columns; at += 2 * lanes)
        score_columns<2>(dependents, count, heads + at, size, columns, scores + at);
    for (; at < columns; at += lanes)
        score_columns<1>(dependents, count, heads + at, size, columns, scores + at);
}

constexpr Kernels make_kernels(const char* name) {
    return {name,     multiply, multiply_add,      lstm_step,
            sum_rows, quantise, quantise_positive, score_arcs};
}

}  // namespace
}  // namespace entente::syntax
