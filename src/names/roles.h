// What people and groups are called by their part: role nouns ("army chief", "militants"), titles
// before a name ("General", "Mr.") and nouns that only refer ("the two sides", "the country").
//
// In: role_nouns.tsv and titles.tsv under data/actors, referring_nouns.tsv, representing_nouns.tsv
// and kin_nouns.tsv under data/cues, in the formats of docs/actors.md. Out: at a token, the
// longest such phrase that begins there. Case does not count, but an abbreviation ("FM") is only
// found in capitals. May fail: a file that cannot be read, or a row that says what it cannot (named
// by file and line).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/document.h"
#include "names/token_trie.h"

namespace entente {

/// What a role noun or title says of its bearer.
struct Role {
    enum class Use : std::uint8_t {
        referring,  ///< "side", "country": says what it is, but no part in affairs
        noun,       ///< "army chief": heads a description; may stand before a name too
        title,      ///< "Mr.": only before a name
    };
    std::string words;   ///< lower case, singular where there is one
    std::string code;    ///< CAMEO role code that follows the country ("MIL"); may be empty
    std::string sector;  ///< PLOVER sector; may be empty
    EntityType type = EntityType::unknown;
    Gender gender = Gender::unknown;
    Use use = Use::noun;
    /// Stands for whatever it belongs to: "spokesman", "leader"; one with a code of its own does so
    /// only where it belongs to those in arms: "the commander's men".
    bool represents = false;
    /// The code stands before that of the country and not behind it, as in CAMEO's "IGOUSA".
    bool before_country = false;
    /// "Son", "sister": whose he is says more than what he is.
    bool kin = false;
    /// "Neighbour", "ally": whoever it belongs to is another party.
    bool others = false;
};

/// A role noun that a user's dictionary adds: "BORDER GUARD". What sort of party its last word is
/// in role_nouns.tsv, it is too; else a person.
struct AddedNoun {
    std::string singular;  ///< may be empty
    std::string plural;    ///< may be empty
    std::string code;
    std::string sector;
    bool before_country = false;
};

class RoleLexicon {
  public:
    /// The added nouns come before those of the tables.
    static Result<RoleLexicon> load(const std::filesystem::path& data_dir,
                                    const std::vector<AddedNoun>& added = {});

    struct Match {
        std::uint32_t length = 0;  ///< tokens; 0 where nothing matches
        bool plural = false;
        bool title = false;          ///< may stand before a name as a title
        const Role* role = nullptr;  ///< of several, the first in the order of Use
    };
    Match longest(const Document& document, std::uint32_t first, std::uint32_t last) const;

    /// Whether a word, in lower case, is a form of a referring noun.
    bool refers(std::string_view word) const { return referring_.contains(word); }

    const std::vector<Role>& roles() const { return roles_; }

  private:
    Outcome load_nouns(const std::filesystem::path& path);
    Outcome load_titles(const std::filesystem::path& path);
    Outcome load_referring_nouns(const std::filesystem::path& path);
    void add_nouns(const std::vector<AddedNoun>& added, const RoleLexicon& listed);
    EntityType type_of_head(std::string_view noun) const;
    void add(Role role, std::string_view singular, std::string_view plural);
    void add_form(std::string_view phrase, std::uint32_t role, bool plural);

    struct Form {
        std::uint32_t role = 0;
        bool plural = false;
        bool abbreviation = false;  ///< in capitals throughout
    };
    std::vector<Role> roles_;
    std::vector<Form> forms_;
    WordMap<EntityType> types_;   ///< of the role nouns of one word, in lower case
    WordMap<bool> referring_;     ///< the forms of the referring nouns
    WordMap<bool> representing_;  ///< singular
    WordMap<bool> kin_;           ///< singular
    TokenTrie trie_;
};

}  // namespace entente
