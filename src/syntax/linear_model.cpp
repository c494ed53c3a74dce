#include "syntax/linear_model.h"

#include <algorithm>
#include <cstring>

namespace entente::syntax {
namespace {

/// Offsets of rows have 24 bits in a slot.
constexpr std::size_t max_weights = std::size_t{1} << 21U;

template <typename T>
void append(std::string& out, const T* data, std::size_t count) {
    out.append(reinterpret_cast<const char*>(data), count * sizeof(T));
}

/// Moves `count` values from the front of `bytes`, which must have them.
template <typename T>
std::vector<T> take(std::string_view& bytes, std::size_t count) {
    std::vector<T> out(count);
    if (count != 0) std::memcpy(out.data(), bytes.data(), count * sizeof(T));
    bytes.remove_prefix(count * sizeof(T));
    return out;
}

}  // namespace

LinearModel::LinearModel(std::uint32_t labels, const std::vector<Row>& rows) : labels_(labels) {
    for (const Row& row : rows) {
        const std::size_t count = row.weights.size();
        if (count == 0 || count > max_labels || weights_.size() + count >= max_weights) continue;
        features_.push_back(row.feature);
        counts_.push_back(static_cast<std::uint8_t>(count));
        weights_.insert(weights_.end(), row.weights.begin(), row.weights.end());
    }
    build_index();
}

void LinearModel::build_index() {
    slots_.assign(2 * features_.size() + 1, {});
    marks_.assign(slots_.size(), 0);
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < features_.size(); ++i) {
        std::size_t at = slot_of(features_[i]);
        while (marks_[at] != 0)
            at = next(at);
        marks_[at] = mark_of(features_[i]);
        slots_[at] = {static_cast<std::uint32_t>(features_[i]), begin << 8U | counts_[i]};
        begin += counts_[i];
    }
}

/// Where the feature's row is, as a slot has it; 0 where it has none.
std::uint32_t LinearModel::find(std::uint64_t feature) const {
    const auto key = static_cast<std::uint32_t>(feature);
    const std::uint8_t mark = mark_of(feature);
    for (std::size_t at = slot_of(feature); marks_[at] != 0; at = next(at))
        if (marks_[at] == mark && slots_[at].key == key) return slots_[at].where;
    return 0;
}

void LinearModel::score(std::span<const std::uint64_t> features,
                        std::span<std::int32_t> scores) const {
    std::fill(scores.begin(), scores.end(), 0);
    for (const std::uint64_t feature : features) {
        const std::uint32_t where = find(feature);
        const Weight* weight = weights_.data() + (where >> 8U);
        for (const Weight* end = weight + (where & 0xFFU); weight != end; ++weight)
            scores[weight->label] += weight->value();
    }
}

// Layout: u32 labels, u32 features, u32 weights; the features, their counts, the weights.
std::string LinearModel::serialise() const {
    const std::uint32_t header[] = {labels_, static_cast<std::uint32_t>(features_.size()),
                                    static_cast<std::uint32_t>(weights_.size())};
    std::string out;
    append(out, header, std::size(header));
    append(out, features_.data(), features_.size());
    append(out, counts_.data(), counts_.size());
    append(out, weights_.data(), weights_.size());
    return out;
}

Result<LinearModel> LinearModel::parse(std::string_view bytes) {
    if (bytes.size() < 3 * sizeof(std::uint32_t))
        return Error{"a table of weights is cut short", {}, 0};
    const std::vector<std::uint32_t> header = take<std::uint32_t>(bytes, 3);
    const std::size_t features = header[1];
    const std::size_t weights = header[2];
    const std::size_t expected =
        features * (sizeof(std::uint64_t) + sizeof(std::uint8_t)) + weights * sizeof(Weight);
    if (bytes.size() != expected || weights >= max_weights)
        return Error{"a table of weights has not the size that it states", {}, 0};

    LinearModel model;
    model.labels_ = header[0];
    model.features_ = take<std::uint64_t>(bytes, features);
    model.counts_ = take<std::uint8_t>(bytes, features);
    model.weights_ = take<Weight>(bytes, weights);
    std::size_t counted = 0;
    for (const std::uint8_t count : model.counts_)
        counted += count;
    const bool labels_known =
        std::all_of(model.weights_.begin(), model.weights_.end(),
                    [&](Weight weight) { return weight.label < model.labels_; });
    const bool rows_filled =
        std::find(model.counts_.begin(), model.counts_.end(), 0) == model.counts_.end();
    if (counted != weights || !labels_known || !rows_filled || model.labels_ > max_labels)
        return Error{"a table of weights contradicts itself", {}, 0};
    model.build_index();
    return model;
}

}  // namespace entente::syntax
