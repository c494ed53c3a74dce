// The names that the tables know, as they are found in text.
//
// In: entries (who or what) and their names, from whoever owns the tables: the actors room offers
// persons, states, organisations and groups; the place room its own places. Out: at a token, the
// longest name that begins there and the entries that bear it ("Clinton" has two). Case counts, but
// a text in capitals ("PAKISTAN", headlines) or an acronym in title case ("Nato") still matches.
// The pronoun "us" is never the country "US".
//
// Built once, then read-only and shared by threads. The type of an entry is a hint to the mention
// finder; what the entry is in full, only the owner of its id knows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "document/document.h"
#include "names/token_trie.h"

namespace entente {

/// An office that somebody held: "secretary of state" for USA, code USAGOV, from 2009 to 2013.
struct DatedRole {
    std::string role;     ///< lower case
    std::string code;     ///< CAMEO actor code
    std::string country;  ///< ISO 3166 alpha-3; may be empty
    std::string sector;   ///< PLOVER sector
    std::optional<Date> begin;
    std::optional<Date> end;  ///< last day; nothing where it is open

    bool held_on(Date date) const { return (!begin || *begin <= date) && (!end || date <= *end); }
};

/// What the names room needs to know of a known name's bearer.
struct GazetteerEntry {
    std::string id;  ///< in its owner's tables
    std::string name;
    EntityType type = EntityType::unknown;
    Gender gender = Gender::unknown;
    std::string country;           ///< ISO 3166 alpha-3; may be empty
    std::vector<DatedRole> roles;  ///< of a person
};

/// How a phrase refers to its bearer.
enum class NameForm : std::uint8_t {
    full,       ///< "Pakistan", "Hina Rabbani Khar", "NATO"
    surname,    ///< "Khar": the last word of a listed name; several may bear it
    adjective,  ///< "Pakistani"
    people,     ///< "Pakistanis"
    person_of,  ///< "a Pakistani", "an Afghan"
    seat,       ///< "Islamabad", "the Kremlin": the government by where it sits
};

class Gazetteer {
  public:
    /// Returns the entry's index.
    std::uint32_t add(GazetteerEntry entry);
    void add_name(std::uint32_t entry, std::string_view phrase, NameForm form = NameForm::full);
    /// A name from a dictionary that writes all names in capitals: "RED DAWN" is "Red Dawn" and "RED
    /// DAWN" in text. One word of up to three letters, and one with full stops ("U.N."), stays an
    /// acronym. A name that has small letters keeps its own case.
    void add_caseless_name(std::uint32_t entry, std::string_view phrase,
                           NameForm form = NameForm::full);

    struct Sense {
        std::uint32_t entry = 0;
        NameForm form = NameForm::full;
    };
    struct Match {
        std::uint32_t length = 0;   ///< tokens; 0 where nothing matches
        std::vector<Sense> senses;  ///< in the order in which they were added
    };

    /// The longest name that begins at token `first` and ends before `last`.
    Match longest(const Document& document, std::uint32_t first, std::uint32_t last) const;

    const GazetteerEntry& entry(std::uint32_t index) const { return entries_[index]; }
    std::size_t size() const { return entries_.size(); }

  private:
    struct Name {
        Sense sense;
        std::vector<Casing> casing;
    };

    void add_with_casing(std::uint32_t entry, std::string_view phrase, NameForm form,
                         std::vector<Casing> casing);

    std::vector<GazetteerEntry> entries_;
    std::vector<Name> names_;
    TokenTrie trie_;
};

}  // namespace entente
