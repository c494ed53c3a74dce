// Hashes of words and of tuples, for the tables of the segmentation model.
#pragma once

#include <cstdint>

namespace entente::text {

/// The finaliser of splitmix64 (Steele et al. 2014).
constexpr std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 30U;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27U;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// One step of a hash over several values.
constexpr std::uint64_t chained(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 29U);
}

}  // namespace entente::text
