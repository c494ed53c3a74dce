// Which place a name means: of the senses that the gazetteer has for it, the likeliest by its kind
// and size, by what stands beside it, and by the countries that the report speaks of; or none,
// where a small town's name is likelier a word or a person.
//
// Method: a linear score of the evidence that gazetteer-based geoparsers use (Leidner 2007,
// "Toponym resolution in text"): one referent per discourse by country, population, and containment
// ("Aleppo, Syria").
#pragma once

#include <optional>
#include <vector>

#include "place/name_finder.h"

namespace entente::toponym {

/// For each found name its entry in the gazetteer, or nothing where it is no place. `dateline` is
/// the key of the place that the report was sent from; it may be empty.
std::vector<std::optional<std::uint32_t>> disambiguate(const std::vector<FoundName>& names,
                                                       const Gazetteer& gazetteer,
                                                       std::string_view dateline);

}  // namespace entente::toponym
