// Where a noun phrase begins and which of its tokens heads it: small questions to a dependency tree
// that may be wrong, answered with the tags and the order of words where the tree does not help.
#pragma once

#include <cstdint>

#include "document/document.h"

namespace entente {

/// The token in [first, last) that governs the others: the one whose own governor lies outside.
/// Where several do, as in a wrong tree, the one that most of the others hang from, then the last.
std::uint32_t phrase_head(const Document& document, std::uint32_t first, std::uint32_t last);

/// Whether `token` is `ancestor` or hangs below it.
bool is_within(const Document& document, std::uint32_t token, std::uint32_t ancestor);

/// Whether a token may stand before a noun and belong to its phrase by tag and tree: an adjective,
/// a number, a noun or participle that hangs from the phrase [first, last).
bool is_premodifier(const Document& document, std::uint32_t token, std::uint32_t first,
                    std::uint32_t last);

/// Whether the next token continues a compound that `token` opens: "militant" in "militant group".
bool opens_compound(const Document& document, std::uint32_t token, std::uint32_t sentence_last);

}  // namespace entente
