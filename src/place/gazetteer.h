// The gazetteer: the places of the world that news names, compact and read-only, compiled from
// data/places/*.tsv and data/cues/place_words.tsv (docs/places.md). Names are looked up by key,
// which is what the spellings of a name share: lower case, hyphens as spaces, no dots and
// apostrophes.
//
// Costs: some 33,000 places in about 12 MB; a look-up is one hash and a comparison or two.
// gazetteer_builder.h holds the other half: from tables to this.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace entente::toponym {

enum class Kind : std::uint8_t { country, division, city, region };
std::string_view to_string(Kind kind);

/// A piece of the gazetteer's one string.
struct Text {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};

/// Index of a country in the gazetteer; `no_country` for seas and what lies in several.
using Country = std::uint16_t;
inline constexpr Country no_country = 0xFFFF;

struct Entry {
    Text name;
    Text id;        ///< "geonames:1183880", "country:PAK", "division:PK-KP", "region:khyber"
    Text division;  ///< code of the first-level division; empty where not known
    float latitude = 0;
    float longitude = 0;
    std::uint32_t population = 0;  ///< of cities and divisions
    Country country = no_country;
    Kind kind = Kind::city;
    bool capital = false;  ///< of its country
};

/// An entry that a name may stand for.
struct Sense {
    std::uint32_t entry = 0;
    bool main_name = true;  ///< its own name, not another spelling
};

/// What the gazetteer knows of a key.
struct NameRecord {
    std::uint32_t key = 0;  ///< where it begins in the arena of keys
    std::uint32_t first_sense = 0;
    std::uint16_t key_size = 0;
    std::uint16_t senses = 0;  ///< 0: only the beginning of names
    bool continues = false;    ///< a longer name starts with these words
    bool ordinary = false;     ///< also an ordinary word or a person's name
    bool capitals = false;     ///< an abbreviation, read only in capitals: "US", "DRC"
};

/// What a word beside a name tells.
struct PlaceWord {
    bool locates = false;    ///< a preposition that places stand behind: "in"
    bool direction = false;  ///< may stand between: "southern", "the"
    std::optional<Kind> kind;
};

/// Appends the key of a name, behind a space where `key` is not empty.
void append_key(std::string_view name, std::string& key);

class Gazetteer {
  public:
    /// Fails where a table is missing, a number is out of its range, or a row names a country or a
    /// place that the tables do not have, with file and line.
    static Result<Gazetteer> load(const std::filesystem::path& data_dir);

    /// What a key names or begins, or null.
    const NameRecord* find(std::string_view key) const;
    std::span<const Sense> senses(const NameRecord& record) const {
        return std::span(senses_).subspan(record.first_sense, record.senses);
    }

    const Entry& entry(std::uint32_t index) const { return entries_[index]; }
    std::string_view text(Text t) const { return std::string_view(arena_).substr(t.begin, t.size); }
    /// ISO 3166-1 alpha-3; empty for no_country.
    std::string_view country_code(Country country) const {
        return country == no_country ? std::string_view{} : country_codes_[country];
    }

    std::size_t countries() const { return country_codes_.size(); }
    std::size_t size() const { return entries_.size(); }

    /// What a lower-case word tells of the name beside it, or null.
    const PlaceWord* word(std::string_view lower_case) const;

  private:
    friend class GazetteerBuilder;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const {
            return std::hash<std::string_view>{}(s);
        }
    };

    std::string arena_;
    std::string keys_;
    std::vector<Entry> entries_;
    std::vector<Sense> senses_;
    std::vector<NameRecord> records_;
    std::vector<std::uint32_t> slots_;  ///< open addressing: index in records_ + 1; 0 free
    std::vector<std::string> country_codes_;
    std::unordered_map<std::string, PlaceWord, Hash, std::equal_to<>> words_;
};

}  // namespace entente::toponym
