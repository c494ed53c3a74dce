// The parts of states that own what acts there: "Punjab police" is PAKCOP, "the Texas governor"
// USAGOV, "Istanbul's mayor" TURGOV.
//
// In: first-level divisions, large towns, regions and their further names as data/places has them,
// and data/actors/area_adjectives.tsv. Out: by name, the states that it may lie in. Names that are
// ordinary words or people's names (data/places/ordinary.tsv) are left out. May fail: a file that
// cannot be read, or a row that is broken, named by file and line.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"

namespace entente {

class Areas {
  public:
    struct Candidate {
        std::string country;      ///< state id
        std::int64_t people = 0;  ///< of the largest place of this name there
    };

    static Result<Areas> load(const std::filesystem::path& data_dir);

    /// The states in which there is such an area, the one with most people first; none where the
    /// name is no area's. Case counts.
    const std::vector<Candidate>* find(std::string_view name) const { return by_name_.find(name); }

  private:
    Outcome load_ordinary(const std::filesystem::path& path);
    Outcome load_divisions(const std::filesystem::path& path);
    Outcome load_towns(const std::filesystem::path& path);
    Outcome load_regions(const std::filesystem::path& path);
    Outcome load_aliases(const std::filesystem::path& path);
    Outcome load_adjectives(const std::filesystem::path& path);
    void add(std::string_view name, std::string_view country, std::int64_t people);

    WordMap<bool> ordinary_;    ///< lower case
    WordMap<Candidate> by_id_;  ///< "division:IN-PB", "geonames:1172451"
    WordMap<std::vector<Candidate>> by_name_;
};

}  // namespace entente
