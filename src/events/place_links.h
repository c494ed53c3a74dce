// Places that a report points back at: "the city", "the capital", "there" stand for one that it named before, or for
// that of its dateline.
//
// In: data/cues/place_nouns.tsv (noun, sort), the capitals of data/places/countries.tsv, the report's places. A noun
// that says more of its place ("the northern city", "the town of Gao", "the village where ...") names another one and
// points at nothing. The nearest place of its sort before it is meant, one that acts ("Cairo said") left out. Where
// there is none, nothing is guessed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/document.h"

namespace entente {

/// A phrase that points at a place; ordered like the layers of a document, so that Tree::here takes it.
struct PointedPlace {
    Span span;
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens, [first, last); the noun is the last
    std::uint32_t last = 0;
    std::uint32_t place = none;  ///< index in Document::places
};

class PlaceLinks {
  public:
    static Result<PlaceLinks> load(const std::filesystem::path& data_dir);

    /// In the order of the text. Where the dateline's place is meant, it is appended to the document's places, in no
    /// sentence.
    std::vector<PointedPlace> find(Document& document) const;

  private:
    enum class Sort : std::uint8_t { town, capital, land, any };

    class Reader;

    bool fits(const Place& place, Sort sort) const;

    WordMap<Sort> nouns_;
    std::unordered_map<std::string, std::string> capitals_;  ///< by country
};

}  // namespace entente
