// English inflection undone by rule: which base forms a regularly inflected word may have, and
// which of them a list of words knows.
//
// Comes in: a lower-case word and its Penn tag, which says how it is inflected. Goes out: the base
// form, or nothing where no list has a candidate. Nothing fails. Method: the detachment rules of
// WordNet's Morphy, told apart by tag, with doubled consonants, -ying, -ves and -cked added.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "document/syntax.h"
#include "syntax/lexeme.h"

namespace entente::syntax {

/// The WordClass bit of the words that the tag marks as inflected; 0 for a tag of base forms.
std::uint16_t inflected_class(Xpos xpos);

/// Whether a word is known as a base form in a class (one WordClass bit).
using IsBase = std::function<bool(std::string_view word, std::uint16_t word_class)>;

/// "stop" for "stopped" VBD; empty where `is_base` knows no candidate. Where it knows several the
/// likelier spelling goes first: "rate" for "rated", since "rat" would double its t.
std::string regular_base(std::string_view lower_form, Xpos xpos, const IsBase& is_base);

/// The length of the prefix behind which a new word is inflected like the known one that follows:
/// "re-" of "re-elected", "de" of "demined", 0 where there is none.
std::size_t prefix_length(std::string_view lower_form);

}  // namespace entente::syntax
