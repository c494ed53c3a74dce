// The kernels: each build gives the very bits that the portable one gives, and those are right.

#include "syntax/kernels.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "syntax/quantised_matrix.h"

namespace entente::syntax {
namespace {

using Floats = AlignedVector<float>;
using Bytes = AlignedVector<std::uint8_t>;

class Numbers {
  public:
    Floats floats(std::size_t size, float deviation = 1) {
        std::normal_distribution<float> normal(0, deviation);
        Floats out(size);
        for (float& value : out)
            value = normal(random_);
        return out;
    }
    Bytes bytes(std::size_t size) {
        Bytes out(size);
        for (std::uint8_t& value : out)
            value = static_cast<std::uint8_t>(random_() % 256);
        return out;
    }
    std::int8_t weight() {
        return static_cast<std::int8_t>(static_cast<int>(random_() % (2 * largest_weight + 1)) -
                                        largest_weight);
    }

  private:
    std::mt19937 random_{3};
};

struct Product {
    Product(Numbers& numbers, std::uint32_t rows, std::uint32_t depth, std::size_t count)
        : bytes(numbers.bytes(count * depth)) {
        const Floats scales = numbers.floats(rows);
        const Floats bias = numbers.floats(rows);
        plain = {rows, depth, {scales.begin(), scales.end()}, {bias.begin(), bias.end()}, {}};
        for (std::size_t i = 0; i < std::size_t{rows} * depth; ++i)
            plain.weights.push_back(numbers.weight());
        matrix = QuantisedMatrix(plain);
        for (std::size_t t = 0; t < count; ++t)
            tokens.push_back({bytes.data() + t * depth, 0.01F * static_cast<float>(t + 1)});
    }
    Floats multiplied(const Kernels& kernels, std::int32_t zero) const {
        Floats out(tokens.size() * matrix.stride());
        kernels.multiply(matrix.view(), tokens.data(), tokens.size(), zero, out.data());
        kernels.multiply_add(matrix.view(), tokens.data(), tokens.size(), zero, out.data());
        return out;
    }

    Bytes bytes;
    QuantisedMatrix::Plain plain;
    QuantisedMatrix matrix;
    std::vector<Activation> tokens;
};

TEST(Kernels, MultiplyAsWrittenOut) {
    Numbers numbers;
    const Product product(numbers, 21, 36, 3);
    for (const std::int32_t zero : {middle_zero, bottom_zero}) {
        const Floats out = product.multiplied(*portable_kernels(), zero);
        for (std::size_t t = 0; t < 3; ++t) {
            for (std::size_t r = 0; r < 21; ++r) {
                double sum = 0;
                for (std::size_t k = 0; k < 36; ++k)
                    sum += product.plain.weights[r * 36 + k] * (product.bytes[t * 36 + k] - zero);
                sum *= double{product.plain.scales[r]} * double{product.tokens[t].scale};
                const double expected = 2 * sum + double{product.plain.bias[r]};
                ASSERT_NEAR(out[t * product.matrix.stride() + r], expected,
                            1e-5 * (1 + std::abs(expected)));
            }
        }
    }
}

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

TEST(Kernels, StepAnLstmAsWrittenOut) {
    Numbers numbers;
    const std::size_t units = 64;
    const Floats gates = numbers.floats(4 * units, 4);
    const Floats before = numbers.floats(units, 2);
    Floats cell = before;
    Bytes hidden(units);
    portable_kernels()->lstm_step(gates.data(), units, cell.data(), hidden.data());
    for (std::size_t i = 0; i < units; ++i) {
        const double kept = sigmoid(double{gates[units + i]}) * double{before[i]};
        const double expected =
            kept + sigmoid(double{gates[i]}) * std::tanh(double{gates[2 * units + i]});
        const double state = sigmoid(double{gates[3 * units + i]}) * std::tanh(expected);
        EXPECT_NEAR(cell[i], expected, 5e-4);
        EXPECT_NEAR(hidden[i], 128 + 127 * state, 0.52);
    }
}

TEST(Kernels, QuantiseByTheLargestValue) {
    const Floats values = {0, 1, -2, 0.5F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.01F};
    Bytes bytes(16);
    EXPECT_FLOAT_EQ(portable_kernels()->quantise(values.data(), 16, bytes.data()), 2.0F / 127);
    EXPECT_EQ(bytes, (Bytes{128, 192, 1, 160, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
                            129}));
    EXPECT_FLOAT_EQ(portable_kernels()->quantise_positive(values.data(), 16, bytes.data()),
                    1.0F / 255);
    EXPECT_EQ(bytes, (Bytes{0, 255, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3}));
    const Floats zeros(16);
    EXPECT_EQ(portable_kernels()->quantise(zeros.data(), 16, bytes.data()), 0.0F);
    EXPECT_EQ(bytes, Bytes(16, 128));
}

/// Each build that this processor runs, but the portable one.
class EachKernels : public testing::TestWithParam<const Kernels*> {
  protected:
    const Kernels& mine() const { return *GetParam(); }
    const Kernels& portable() const { return *portable_kernels(); }
    Numbers numbers_;
};

TEST_P(EachKernels, MultiplyTheSame) {
    for (const std::uint32_t rows : {9U, 64U, 91U, 512U})
        for (const std::uint32_t depth : {16U, 128U, 272U})
            for (const std::size_t count : {1U, 2U, 3U, 5U, 16U}) {
                const Product product(numbers_, rows, depth, count);
                for (const std::int32_t zero : {middle_zero, bottom_zero})
                    ASSERT_EQ(product.multiplied(mine(), zero),
                              product.multiplied(portable(), zero));
            }
}

TEST_P(EachKernels, MultiplyTheLargestNumbersWithoutOverflow) {
    Numbers numbers;
    Product product(numbers, 16, 1024, 1);
    product.plain.weights.assign(product.plain.weights.size(), largest_weight);
    product.plain.scales.assign(16, 1.0F);
    product.plain.bias.assign(16, 0.0F);
    product.matrix = QuantisedMatrix(product.plain);
    product.bytes.assign(product.bytes.size(), 255);
    product.tokens = {{product.bytes.data(), 1.0F}};
    EXPECT_EQ(product.multiplied(mine(), bottom_zero), Floats(16, 2.0F * 1024 * 255 * 63));
}

TEST_P(EachKernels, StepTheSame) {
    for (int trial = 0; trial < 50; ++trial) {
        const Floats gates = numbers_.floats(4 * 144, 3);
        const Floats before = numbers_.floats(144, 2);
        Floats cells[2] = {before, before};
        Bytes hidden[2] = {Bytes(144), Bytes(144)};
        mine().lstm_step(gates.data(), 144, cells[0].data(), hidden[0].data());
        portable().lstm_step(gates.data(), 144, cells[1].data(), hidden[1].data());
        ASSERT_EQ(cells[0], cells[1]);
        ASSERT_EQ(hidden[0], hidden[1]);
    }
}

TEST_P(EachKernels, SumAndQuantiseTheSame) {
    for (const std::size_t size : {16U, 48U, 128U, 160U}) {
        const Bytes bytes = numbers_.bytes(12 * size);
        const Floats scales = numbers_.floats(12);
        std::vector<EmbeddingRow> rows;
        for (std::size_t r = 0; r < 12; ++r)
            rows.push_back(
                {reinterpret_cast<const std::int8_t*>(bytes.data()) + r * size, scales[r]});
        Floats sums[2] = {Floats(size), Floats(size)};
        mine().sum_rows(rows.data(), 12, size, sums[0].data());
        portable().sum_rows(rows.data(), 12, size, sums[1].data());
        ASSERT_EQ(sums[0], sums[1]);
        Bytes out[2] = {Bytes(size), Bytes(size)};
        ASSERT_EQ(mine().quantise(sums[0].data(), size, out[0].data()),
                  portable().quantise(sums[0].data(), size, out[1].data()));
        ASSERT_EQ(out[0], out[1]);
        ASSERT_EQ(mine().quantise_positive(sums[0].data(), size, out[0].data()),
                  portable().quantise_positive(sums[0].data(), size, out[1].data()));
        ASSERT_EQ(out[0], out[1]);
    }
}

TEST_P(EachKernels, ScoreArcsTheSame) {
    for (const std::size_t count : {1U, 5U, 20U}) {
        const std::size_t columns = padded(count + 1);
        const Floats dependents = numbers_.floats(count * 48);
        const Floats heads = numbers_.floats(48 * columns);
        Floats scores[2] = {Floats(count * columns), Floats(count * columns)};
        mine().score_arcs(dependents.data(), count, heads.data(), 48, columns, scores[0].data());
        portable().score_arcs(dependents.data(), count, heads.data(), 48, columns,
                              scores[1].data());
        ASSERT_EQ(scores[0], scores[1]);
    }
}

TEST_P(EachKernels, FindTheFirstOfTheLargest) {
    for (const std::size_t size : {1U, 3U, 9U, 16U, 91U, 189U}) {
        for (std::size_t place = 0; place < size; ++place) {
            Floats values = numbers_.floats(size);
            values[place] = 100;
            for (std::size_t i = place; i < size; i += 7)
                values[i] = 100;
            ASSERT_EQ(mine().find_largest(values.data(), size), place);
            ASSERT_EQ(portable().find_largest(values.data(), size), place);
        }
    }
}

std::vector<const Kernels*> other_kernels() {
    const auto all = runnable_kernels();
    return {all.begin() + 1, all.end()};
}

std::string name_of(const testing::TestParamInfo<const Kernels*>& info) {
    std::string name = info.param->name;
    std::erase(name, '-');
    return name;
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(EachKernels);
INSTANTIATE_TEST_SUITE_P(Kernels, EachKernels, testing::ValuesIn(other_kernels()), name_of);

}  // namespace
}  // namespace entente::syntax
