// Mixing of 64-bit hashes: of words and affixes to the rows and slots of tables.
#pragma once

#include <cstdint>

namespace entente {

/// A bijective mixer (the finaliser of splitmix64, Steele et al. 2014).
constexpr std::uint64_t mix(std::uint64_t x) {
    x ^= x >> 30U;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27U;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// The hash of a pair, which keeps small numbers (tags, counts) as far apart as hashes of words.
constexpr std::uint64_t combine(std::uint64_t a, std::uint64_t b) {
    a *= 0x9e3779b97f4a7c15ULL;
    return ((a ^ (a >> 32U)) + b) * 0xff51afd7ed558ccdULL;
}

}  // namespace entente
