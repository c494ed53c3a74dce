// A sketch of an article: the keys under which it is filed, so that texts which share much are
// found without comparing all with all.
//
// In:  Shingles. Out: `bands` keys; none for a body too short to be judged (judged() in reprint.h).
// Linear in the text; fails never.
//
// Two texts whose openings have the resemblance (Jaccard) J share a key with the probability
// 1 - (1 - J^rows)^bands: .99 for J = .5, .88 for .4, .03 for .1, and 3 in 100,000 for .01. Only the
// opening is sketched, because editors cut from the end: of a text that was cut to its first half
// the openings are still alike.
//
// Method: MinHash (Broder 1997) with locality-sensitive hashing by bands (Indyk and Motwani 1998).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "reprints/shingles.h"

namespace entente {

inline constexpr std::size_t sketch_bands = 32;
inline constexpr std::size_t sketch_rows = 3;       ///< minima in a band
inline constexpr std::size_t sketched_words = 250;  ///< of the opening

/// The keys of a band each, all different from those of the other bands.
std::vector<std::int64_t> sketch_of(const Shingles& shingles);

}  // namespace entente
