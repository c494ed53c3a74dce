#include "averaged_perceptron.h"

#include <algorithm>
#include <cmath>

namespace entente::train {

using syntax::LinearModel;

namespace {

/// Weights below 1/112 of the largest are left out. Half of all weights are so small, and without
/// them the scores on unseen text are the same.
constexpr int least_root = 12;

}  // namespace

AveragedPerceptron::AveragedPerceptron(std::uint32_t labels)
    : labels_(labels), index_(std::size_t{1} << 20U, empty) {}

std::size_t AveragedPerceptron::slot_of(std::uint64_t feature) const {
    const std::size_t mask = index_.size() - 1;
    std::size_t i = static_cast<std::size_t>(feature) & mask;
    while (index_[i] != empty && rows_[index_[i]].feature != feature)
        i = (i + 1) & mask;
    return i;
}

void AveragedPerceptron::score(std::span<const std::uint64_t> features,
                               std::span<std::int32_t> scores) const {
    std::fill(scores.begin(), scores.end(), 0);
    for (const std::uint64_t feature : features)
        __builtin_prefetch(&index_[static_cast<std::size_t>(feature) & (index_.size() - 1)]);
    for (const std::uint64_t feature : features) {
        const std::uint32_t found = index_[slot_of(feature)];
        if (found == empty) continue;
        for (const Cell& cell : rows_[found].cells)
            scores[cell.label] += cell.weight;
    }
}

AveragedPerceptron::Row& AveragedPerceptron::row(std::uint64_t feature) {
    if (rows_.size() * 2 >= index_.size()) grow();
    std::uint32_t& found = index_[slot_of(feature)];
    if (found == empty) {
        found = static_cast<std::uint32_t>(rows_.size());
        rows_.push_back({feature, {}});
    }
    return rows_[found];
}

void AveragedPerceptron::grow() {
    index_.assign(index_.size() * 2, empty);
    for (std::size_t i = 0; i < rows_.size(); ++i)
        index_[slot_of(rows_[i].feature)] = static_cast<std::uint32_t>(i);
}

void AveragedPerceptron::change(Row& row, std::uint32_t label, std::int32_t by) {
    auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                             [label](const Cell& c) { return c.label == label; });
    if (cell == row.cells.end()) cell = row.cells.insert(cell, Cell{label, 0, now_, 0});
    cell->total += (now_ - cell->since) * cell->weight;
    cell->since = now_;
    cell->weight += by;
}

void AveragedPerceptron::update(std::span<const std::uint64_t> features, std::uint32_t right,
                                std::uint32_t wrong, std::int32_t amount) {
    for (const std::uint64_t feature : features) {
        Row& found = row(feature);
        change(found, right, amount);
        change(found, wrong, -amount);
    }
}

double AveragedPerceptron::mean(const Cell& cell) const {
    const std::int64_t total = cell.total + (now_ - cell.since) * cell.weight;
    return static_cast<double>(total) / static_cast<double>(now_);
}

LinearModel AveragedPerceptron::average(std::size_t max_bytes) const {
    double largest = 0;
    for (const Row& row : rows_)
        for (const Cell& cell : row.cells)
            largest = std::max(largest, std::abs(mean(cell)));
    if (largest == 0) return LinearModel(labels_, {});
    const double scale = LinearModel::largest_value / largest;
    const auto root_of = [scale](double value) {
        const double root = std::round(std::sqrt(std::abs(value) * scale));
        return static_cast<std::int8_t>(std::copysign(root, value));
    };

    struct Ranked {
        double strength = 0;
        LinearModel::Row row;
    };
    std::vector<Ranked> ranked;
    for (const Row& row : rows_) {
        Ranked kept{0, {row.feature, {}}};
        for (const Cell& cell : row.cells) {
            const std::int8_t root = root_of(mean(cell));
            if (std::abs(root) < least_root) continue;
            kept.row.weights.push_back({static_cast<std::uint8_t>(cell.label), root});
            kept.strength = std::max(kept.strength, std::abs(mean(cell)));
        }
        if (!kept.row.weights.empty()) ranked.push_back(std::move(kept));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.strength > b.strength; });
    std::vector<LinearModel::Row> rows;
    std::size_t bytes = 0;
    for (Ranked& r : ranked) {
        bytes += 9 + 2 * r.row.weights.size();  // as LinearModel::serialise() has it
        if (bytes > max_bytes) break;
        rows.push_back(std::move(r.row));
    }
    return LinearModel(labels_, rows);
}

}  // namespace entente::train
