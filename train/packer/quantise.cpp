#include "packer/quantise.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace entente::train {
namespace {

float quantised(float value, float scale, int largest) {
    const auto limit = static_cast<float>(largest);
    return std::clamp(std::nearbyint(value / scale), -limit, limit);
}

double square_error(std::span<const float> row, float scale, int largest) {
    double sum = 0;
    for (const float value : row) {
        const double error = value - quantised(value, scale, largest) * scale;
        sum += error * error;
    }
    return sum;
}

float best_scale(std::span<const float> row, int largest) {
    float most = 0;
    for (const float value : row)
        most = std::max(most, std::abs(value));
    if (most == 0) return 0;
    const float whole = most / static_cast<float>(largest);
    float best = whole;
    double least = square_error(row, whole, largest);
    for (float share = 0.98F; share > 0.5F; share -= 0.02F) {
        const double error = square_error(row, whole * share, largest);
        if (error >= least) continue;
        least = error;
        best = whole * share;
    }
    return best;
}

}  // namespace

QuantisedRows quantise_rows(const Tensor& tensor, int largest) {
    QuantisedRows out;
    out.scales.reserve(tensor.rows);
    out.values.reserve(tensor.values.size());
    for (std::size_t r = 0; r < tensor.rows; ++r) {
        const std::span row(tensor.values.data() + r * tensor.columns, tensor.columns);
        const float scale = best_scale(row, largest);
        out.scales.push_back(scale);
        for (const float value : row)
            out.values.push_back(scale == 0
                                     ? std::int8_t{0}
                                     : static_cast<std::int8_t>(quantised(value, scale, largest)));
    }
    return out;
}

syntax::QuantisedMatrix::Plain quantise_matrix(const Tensor& weights, const Tensor* bias) {
    QuantisedRows rows = quantise_rows(weights, syntax::largest_weight);
    return {static_cast<std::uint32_t>(weights.rows), static_cast<std::uint32_t>(weights.columns),
            std::move(rows.scales),
            bias != nullptr ? bias->values : std::vector<float>(weights.rows, 0.0F),
            std::move(rows.values)};
}

}  // namespace entente::train
