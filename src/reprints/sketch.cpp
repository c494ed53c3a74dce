#include "reprints/sketch.h"

#include <algorithm>
#include <limits>

#include "base/hashing.h"
#include "reprints/reprint.h"

namespace entente {

std::vector<std::int64_t> sketch_of(const Shingles& shingles) {
    std::vector<std::int64_t> keys;
    if (!judged(shingles)) return keys;
    std::array<std::uint64_t, sketch_bands * sketch_rows> minima;
    minima.fill(std::numeric_limits<std::uint64_t>::max());
    const auto opening =
        shingles.in_order().first(std::min(sketched_words, shingles.in_order().size()));
    for (const std::uint64_t shingle : opening) {
        for (std::size_t i = 0; i < minima.size(); ++i)
            minima[i] = std::min(minima[i], mix(shingle + i * 0x9e3779b97f4a7c15ULL));
    }
    for (std::size_t band = 0; band < sketch_bands; ++band) {
        std::uint64_t key = band;
        for (std::size_t row = 0; row < sketch_rows; ++row)
            key = combine(key, minima[band * sketch_rows + row]);
        keys.push_back(static_cast<std::int64_t>(mix(key)));
    }
    return keys;
}

}  // namespace entente
