#include "syntax/linear_model.h"

#include <algorithm>
#include <cstring>

namespace entente::syntax {
namespace {

constexpr std::size_t header_size = 3 * sizeof(std::uint32_t);
constexpr std::uint32_t max_weights = 1U << 24U;

std::uint32_t read_u32(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

void append(std::string& out, const void* data, std::size_t size) {
    out.append(static_cast<const char*>(data), size);
}

}  // namespace

LinearModel::LinearModel(std::uint32_t labels, const std::vector<Row>& rows)
    : labels_(labels), slots_(rows.size() + rows.size() / 3 + 1) {
    for (const Row& row : rows) {
        if (row.weights.empty() || weights_.size() + row.weights.size() >= max_weights) continue;
        insert(row.feature, static_cast<std::uint32_t>(weights_.size() << 8U | row.weights.size()));
        weights_.insert(weights_.end(), row.weights.begin(), row.weights.end());
    }
}

void LinearModel::insert(std::uint64_t feature, std::uint32_t where) {
    std::size_t i = slot_of(feature);
    while (slots_[i].where != 0)
        i = i + 1 == slots_.size() ? 0 : i + 1;
    slots_[i] = {static_cast<std::uint32_t>(feature), where};
}

const LinearModel::Slot* LinearModel::find(std::uint64_t feature) const {
    const auto key = static_cast<std::uint32_t>(feature);
    std::size_t i = slot_of(feature);
    while (slots_[i].where != 0) {
        if (slots_[i].key == key) return &slots_[i];
        i = i + 1 == slots_.size() ? 0 : i + 1;
    }
    return nullptr;
}

void LinearModel::score(std::span<const std::uint64_t> features,
                        std::span<std::int32_t> scores) const {
    std::fill(scores.begin(), scores.end(), 0);
    // The look-ups miss the cache; asking for all slots first lets the misses overlap.
    for (const std::uint64_t feature : features)
        __builtin_prefetch(&slots_[slot_of(feature)]);
    for (const std::uint64_t feature : features) {
        const Slot* slot = find(feature);
        if (slot == nullptr) continue;
        const Weight* weight = &weights_[slot->where >> 8U];
        for (const Weight* end = weight + (slot->where & 0xFFU); weight != end; ++weight)
            scores[weight->label] += weight->value();
    }
}

std::string LinearModel::serialise() const {
    std::string out;
    for (const std::size_t count : {std::size_t{labels_}, slots_.size(), weights_.size()}) {
        const auto value = static_cast<std::uint32_t>(count);
        append(out, &value, sizeof value);
    }
    append(out, slots_.data(), slots_.size() * sizeof(Slot));
    append(out, weights_.data(), weights_.size() * sizeof(Weight));
    return out;
}

Result<LinearModel> LinearModel::parse(std::string_view bytes) {
    if (bytes.size() < header_size) return Error{"a table of weights is cut short", {}, 0};
    LinearModel model;
    model.labels_ = read_u32(bytes, 0);
    const std::size_t slots = read_u32(bytes, 4);
    const std::size_t weights = read_u32(bytes, 8);
    const std::size_t expected = header_size + slots * sizeof(Slot) + weights * sizeof(Weight);
    if (bytes.size() != expected || slots == 0)
        return Error{"a table of weights has not the size that it states", {}, 0};
    model.slots_.resize(slots);
    model.weights_.resize(weights);
    std::memcpy(model.slots_.data(), bytes.data() + header_size, slots * sizeof(Slot));
    if (weights != 0)
        std::memcpy(model.weights_.data(), bytes.data() + header_size + slots * sizeof(Slot),
                    weights * sizeof(Weight));
    if (!model.sound()) return Error{"a table of weights points outside itself", {}, 0};
    return model;
}

/// Whether every look-up stays inside the tables and ends: checked once, so that scoring need not.
bool LinearModel::sound() const {
    bool has_empty_slot = false;
    for (const Slot& slot : slots_) {
        has_empty_slot = has_empty_slot || slot.where == 0;
        if ((slot.where >> 8U) + (slot.where & 0xFFU) > weights_.size()) return false;
    }
    return has_empty_slot && labels_ <= max_labels &&
           std::all_of(weights_.begin(), weights_.end(),
                       [this](Weight weight) { return weight.label < labels_; });
}

}  // namespace entente::syntax
