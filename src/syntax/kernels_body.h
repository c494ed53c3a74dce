// The kernels, written once and built several times: kernels_portable.cpp, kernels_avx2.cpp and
// kernels_avx512.cpp each say how wide a register is, how to go on with dot products in one, and how
// to make integers of bytes and bytes of integers, and include this file.
//
// Vectors of the compiler (GCC and clang) stand for a register. Nothing from the standard library
// is used here, since the linker would keep one copy of its templates for the whole program, and
// that might be one with instructions that the processor lacks. Build with -ffp-contract=off.

#include "syntax/kernels.h"

#if defined(__clang__)
#define ENTENTE_UNROLL _Pragma("unroll")
#else
#define ENTENTE_UNROLL _Pragma("GCC unroll 16")
#endif

namespace entente::syntax {
namespace {

static_assert(lanes % width == 0);

using Floats = float __attribute__((vector_size(4 * width)));

template <typename Vector, typename Value>
ENTENTE_INLINE Vector load(const Value* from) {
    Vector to;
    __builtin_memcpy(&to, from, sizeof to);
    return to;
}
template <typename Vector, typename Value>
ENTENTE_INLINE void store(const Vector& from, Value* to) {
    __builtin_memcpy(to, &from, sizeof from);
}

/// Dot products of `Blocks` registers of rows with `Tokens` tokens, all in registers at once.
template <unsigned Blocks, unsigned Tokens>
ENTENTE_INLINE void multiply_tile(const MatrixView& matrix, std::size_t row,
                                  const Activation* tokens, std::int32_t zero, bool add,
                                  float* out) {
    Dots dots[Blocks][Tokens];
    const std::int8_t* weights[Blocks];
    const std::uint8_t* bytes[Tokens];
    ENTENTE_UNROLL
    for (unsigned b = 0; b < Blocks; ++b) {
        const std::size_t at = row + width * b;
        weights[b] = matrix.weights + at / lanes * lanes * matrix.depth + at % lanes * 4;
        const Dots start = start_dots(load<Integers>(matrix.sums + at) * -zero);
        ENTENTE_UNROLL
        for (unsigned t = 0; t < Tokens; ++t)
            dots[b][t] = start;
    }
    ENTENTE_UNROLL
    for (unsigned t = 0; t < Tokens; ++t)
        bytes[t] = tokens[t].values;
    for (std::size_t k = 0; k < matrix.depth; k += 4) {
        ENTENTE_UNROLL
        for (unsigned t = 0; t < Tokens; ++t) {
            const FourBytes four = four_bytes(bytes[t] + k);
            ENTENTE_UNROLL
            for (unsigned b = 0; b < Blocks; ++b)
                dots[b][t] = add_dots(dots[b][t], weights[b] + lanes * k, four);
        }
    }
    ENTENTE_UNROLL
    for (unsigned b = 0; b < Blocks; ++b) {
        const std::size_t at = row + width * b;
        const Floats scales = load<Floats>(matrix.scales + at);
        const Floats bias = load<Floats>(matrix.bias + at);
        ENTENTE_UNROLL
        for (unsigned t = 0; t < Tokens; ++t) {
            float* to = out + t * matrix.rows + at;
            const Floats base = add ? load<Floats>(to) : bias;
            const Floats sums = __builtin_convertvector(finish_dots(dots[b][t]), Floats);
            store(sums * scales * tokens[t].scale + base, to);
        }
    }
}

template <unsigned Blocks>
ENTENTE_INLINE void multiply_rows(const MatrixView& matrix, std::size_t row,
                                  const Activation* tokens, std::size_t count, std::int32_t zero,
                                  bool add, float* out) {
    std::size_t t = 0;
    for (; t + 4 <= count; t += 4)
        multiply_tile<Blocks, 4>(matrix, row, tokens + t, zero, add, out + t * matrix.rows);
    if (t + 2 <= count) {
        multiply_tile<Blocks, 2>(matrix, row, tokens + t, zero, add, out + t * matrix.rows);
        t += 2;
    }
    if (t < count)
        multiply_tile<Blocks, 1>(matrix, row, tokens + t, zero, add, out + t * matrix.rows);
}

/// All tokens for the rows of a tile before the next rows, so that the tile's weights stay in the
/// nearest cache.
ENTENTE_INLINE void multiply_all(const MatrixView& matrix, const Activation* tokens,
                                 std::size_t count, std::int32_t zero, bool add, float* out) {
    constexpr std::size_t most = blocks_a_tile * width;
    std::size_t row = 0;
    for (; row + most <= matrix.rows; row += most)
        multiply_rows<blocks_a_tile>(matrix, row, tokens, count, zero, add, out);
    for (; row < matrix.rows; row += width)
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
        Floats x = value < -5.0F ? Floats{} - 5.0F : value;
        x = x > 5.0F ? Floats{} + 5.0F : x;
        const Floats square = x * x;
        over = x * ((square * 6.551159e-4F + 0.10172904F) * square + 0.9998105F);
        under = (square * 1.2640931e-2F + 0.43451086F) * square + 1.0F;
    }
};

ENTENTE_INLINE void store_bytes(const Floats& values, std::uint8_t* out) {
    narrow(__builtin_convertvector(values, Integers), out);
}

/// With sigmoid(x) = (1 + tanh(x / 2)) / 2 the five curves of a step are ratios, and one division
/// serves the new cell, one the hidden state.
void lstm_step(const float* gates, std::size_t units, float* cell, std::uint8_t* hidden) {
    for (std::size_t i = 0; i < units; i += width) {
        const Ratio in(load<Floats>(gates + i) * 0.5F);
        const Ratio keep(load<Floats>(gates + units + i) * 0.5F);
        const Ratio fresh(load<Floats>(gates + 2 * units + i));
        const Ratio out(load<Floats>(gates + 3 * units + i) * 0.5F);
        const Floats in_fresh = in.under * fresh.under;
        const Floats now = ((keep.under + keep.over) * load<Floats>(cell + i) * in_fresh +
                            (in.under + in.over) * fresh.over * keep.under) /
                           (keep.under * in_fresh * 2.0F);
        store(now, cell + i);
        const Ratio squashed(now);
        const Floats state =
            (out.under + out.over) * squashed.over / (out.under * squashed.under * 2.0F);
        store_bytes(state * 127.0F + 128.5F, hidden + i);
    }
}

template <unsigned Blocks>
ENTENTE_INLINE void sum_blocks(const EmbeddingRow* rows, std::size_t count, std::size_t at,
                               float* out) {
    Floats sums[Blocks] = {};
    for (std::size_t r = 0; r < count; ++r) {
        ENTENTE_UNROLL
        for (unsigned b = 0; b < Blocks; ++b) {
            const Integers whole = widened(rows[r].values + at + width * b);
            sums[b] += __builtin_convertvector(whole, Floats) * rows[r].scale;
        }
    }
    ENTENTE_UNROLL
    for (unsigned b = 0; b < Blocks; ++b)
        store(sums[b], out + at + width * b);
}

void sum_rows(const EmbeddingRow* rows, std::size_t count, std::size_t size, float* out) {
    std::size_t at = 0;
    for (; at + 8 * width <= size; at += 8 * width)
        sum_blocks<8>(rows, count, at, out);
    for (; at < size; at += width)
        sum_blocks<1>(rows, count, at, out);
}

ENTENTE_INLINE float largest_of(const Floats& values) {
    float largest = 0;
    for (std::size_t i = 0; i < width; ++i)
        largest = values[i] > largest ? values[i] : largest;
    return largest;
}

float quantise(const float* values, std::size_t size, std::uint8_t* out) {
    Floats most{};
    for (std::size_t i = 0; i < size; i += width) {
        const auto value = load<Floats>(values + i);
        const Floats size_of = value < 0.0F ? -value : value;
        most = size_of > most ? size_of : most;
    }
    const float largest = largest_of(most);
    const float steps = largest > 0 ? 127.0F / largest : 0.0F;
    for (std::size_t i = 0; i < size; i += width) {
        store_bytes(load<Floats>(values + i) * steps + 128.5F, out + i);
    }
    return largest / 127.0F;
}

float quantise_positive(const float* values, std::size_t size, std::uint8_t* out) {
    Floats most{};
    for (std::size_t i = 0; i < size; i += width) {
        const auto value = load<Floats>(values + i);
        most = value > most ? value : most;
    }
    const float largest = largest_of(most);
    const float steps = largest > 0 ? 255.0F / largest : 0.0F;
    for (std::size_t i = 0; i < size; i += width) {
        const auto value = load<Floats>(values + i);
        store_bytes((value > 0.0F ? value : Floats{}) * steps + 0.5F, out + i);
    }
    return largest / 255.0F;
}

std::size_t find_largest(const float* values, std::size_t size) {
    float largest = values[0];
    std::size_t i = 0;
    if (size >= width) {
        auto most = load<Floats>(values);
        for (i = width; i + width <= size; i += width) {
            const auto value = load<Floats>(values + i);
            most = value > most ? value : most;
        }
        for (std::size_t k = 0; k < width; ++k)
            largest = most[k] > largest ? most[k] : largest;
    }
    for (; i < size; ++i)
        largest = values[i] > largest ? values[i] : largest;
    std::size_t place = 0;
    while (place + 1 < size && values[place] != largest)
        ++place;
    return place;
}

template <unsigned Rows, unsigned Blocks>
ENTENTE_INLINE void score_tile(const float* dependents, const float* heads, std::size_t size,
                               std::size_t columns, float* scores) {
    Floats sums[Rows][Blocks] = {};
    for (std::size_t k = 0; k < size; ++k) {
        ENTENTE_UNROLL
        for (unsigned b = 0; b < Blocks; ++b) {
            const auto head = load<Floats>(heads + k * columns + width * b);
            ENTENTE_UNROLL
            for (unsigned r = 0; r < Rows; ++r)
                sums[r][b] += head * dependents[r * size + k];
        }
    }
    ENTENTE_UNROLL
    for (unsigned r = 0; r < Rows; ++r) {
        ENTENTE_UNROLL
        for (unsigned b = 0; b < Blocks; ++b)
            store(sums[r][b], scores + r * columns + width * b);
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
    for (; at + 2 * width <= columns; at += 2 * width)
        score_columns<2>(dependents, count, heads + at, size, columns, scores + at);
    for (; at < columns; at += width)
        score_columns<1>(dependents, count, heads + at, size, columns, scores + at);
}

constexpr Kernels make_kernels(const char* name) {
    return {name,     multiply,          multiply_add, lstm_step, sum_rows,
            quantise, quantise_positive, find_largest, score_arcs};
}

}  // namespace
}  // namespace entente::syntax
