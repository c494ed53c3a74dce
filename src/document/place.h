// Places: what the place room writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/span.h"
#include "document/syntax.h"

namespace entente {

struct Coordinates {
    double latitude = 0;   ///< degrees north, -90 to 90
    double longitude = 0;  ///< degrees east, -180 to 180

    friend bool operator==(const Coordinates&, const Coordinates&) = default;
};

/// A toponym in the text and what it stands for.
struct Place {
    Span span;
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens, [first, last)
    std::uint32_t last = 0;
    std::uint32_t mention = none;  ///< index in Document::mentions, where it is one
    std::string name;              ///< as the gazetteer has it
    std::string country;   ///< ISO 3166 alpha-3; empty for seas and regions of several states
    std::string division;  ///< first-level division, where known
    std::string id;        ///< the gazetteer's id ("geonames:1183880", "region:north-waziristan")
    std::string kind;      ///< "country", "division", "city", "region"
    std::optional<Coordinates> coordinates;
};

}  // namespace entente
