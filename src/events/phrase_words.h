// Whether a phrase has the words that a pattern asks for.
//
//     &raid = air_raid        "the raids", no;  "the night's air raids", "an air-raid": yes
//
// A unit's head is compared with the lemma of the phrase's head, its other words with what modifies
// that or stands right before it; capitals make no difference.
#pragma once

#include <cstdint>

#include "events/pattern.h"
#include "events/tree.h"

namespace entente {

/// Whether the phrase's head and modifiers are one of the set's units.
bool in_words(const Tree& tree, const WordSet& words, std::uint32_t phrase);

/// How many words of the set's longest fitting unit stand beside its head.
std::size_t words_beside(const Tree& tree, const WordSet& words, std::uint32_t head);

/// Whether a person is called so beside the name: "opposition leader Ana Paz", "Ana Paz, the mayor".
bool has_title(const Tree& tree, const WordSet& words, std::uint32_t name);

}  // namespace entente
