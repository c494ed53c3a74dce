#include "syntax/name_decoder.h"

#include <algorithm>
#include <limits>

namespace entente::syntax {
namespace {

/// 1 for PER, 2 for ORG and so on; 0 outside. NameTag has begin and inside of each side by side.
unsigned kind_of(NameTag tag) {
    return (static_cast<unsigned>(tag) + 1) / 2;
}

bool is_inside(NameTag tag) {
    return tag != NameTag::outside && static_cast<unsigned>(tag) % 2 == 0;
}

std::uint32_t place_of_best(const std::vector<float>& sums) {
    return static_cast<std::uint32_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

constexpr float never = -std::numeric_limits<float>::infinity();

}  // namespace

/// Of the labels that an I- may follow, that with the best sequence.
std::uint32_t NameDecoder::before(std::span<const NameTag> labels, std::uint32_t label) const {
    std::uint32_t found = none;
    for (std::uint32_t p = 0; p < labels.size(); ++p) {
        if (kind_of(labels[p]) != kind_of(labels[label])) continue;
        if (found == none || best_[p] > best_[found]) found = p;
    }
    return found;
}

void NameDecoder::decode(std::span<const float> scores, std::span<const NameTag> labels,
                         std::span<Reading> sentence) {
    const std::size_t count = labels.size();
    if (sentence.empty() || count == 0) return;
    best_.assign(count, 0);
    next_.resize(count);
    from_.assign(sentence.size() * count, 0);
    for (std::size_t t = 0; t < sentence.size(); ++t) {
        const std::uint32_t top = place_of_best(best_);
        for (std::uint32_t c = 0; c < count; ++c) {
            const bool inside = is_inside(labels[c]);
            const std::uint32_t p = inside ? before(labels, c) : top;
            from_[t * count + c] = p;
            next_[c] = inside && t == 0 ? never : best_[p] + scores[t * count + c];
        }
        best_.swap(next_);
    }
    std::uint32_t label = place_of_best(best_);
    for (std::size_t t = sentence.size(); t-- > 0;) {
        sentence[t].name = labels[label];
        label = from_[t * count + label];
    }
}

}  // namespace entente::syntax
