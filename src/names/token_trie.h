// Known phrases, found in running tokens: the table that the gazetteer, the role nouns and the cue
// phrases share.
//
// A phrase and a text are both read as a sequence of atoms: words in lower case, without full stops
// and apostrophes, parted at hyphens and slashes. So "U.S." is found as "US", and "al-Qaida"
// whether the tokeniser leaves it whole or makes three tokens of it. A possessive "'s" is an atom
// of its own.
//
// Built once, then read-only. A look-up costs one hash a token until the trie ends.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/word_map.h"
#include "document/document.h"

namespace entente {

/// How an atom was written; what a look-up that ignores case falls back on.
enum class Casing : std::uint8_t {
    lower,    ///< "the", "24"
    capital,  ///< "Front", "I"
    upper,    ///< "NATO"
    mixed,    ///< "McCain"
    untold,   ///< of a name in a dictionary that knows no case; never of text
};

/// The atoms of a token or phrase, in order. `visit(atom, casing)` takes a view that holds only
/// during the call.
void for_each_atom(std::string_view text,
                   const std::function<void(std::string_view atom, Casing casing)>& visit);

class TokenTrie {
  public:
    /// Adds a phrase with a value. A phrase without atoms is not added.
    void add(std::string_view phrase, std::uint32_t value);

    struct Match {
        std::uint32_t length = 0;  ///< tokens; 0 where nothing matches
        const std::vector<std::uint32_t>* values = nullptr;
        std::vector<Casing> casing;  ///< of the atoms in the text
    };

    /// All the phrases that begin at token `first` and end at a token before `last`, shortest
    /// first.
    std::vector<Match> matches(const Document& document, std::uint32_t first,
                               std::uint32_t last) const;

    /// The longest of matches().
    Match longest(const Document& document, std::uint32_t first, std::uint32_t last) const;

  private:
    struct Node {
        std::vector<std::uint32_t> values;
    };

    std::uint32_t step(std::uint32_t node, std::string_view atom) const;

    std::unordered_map<std::string, std::uint32_t, WordHash, std::equal_to<>> atoms_;
    std::unordered_map<std::uint64_t, std::uint32_t> edges_;  ///< (node, atom) → node
    std::vector<Node> nodes_ = std::vector<Node>(1);
};

}  // namespace entente
