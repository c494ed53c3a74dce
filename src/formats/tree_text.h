// A dependency tree drawn for the terminal: one line a word, children indented below their governor
// in the order of the text, the trigger's words marked.
#pragma once

#include <string>

#include "document/document.h"

namespace entente {

/// In: a Document with trees. Out: lines of text, e.g.
///
///     launched  VERB root  *
///     ├─ soldiers  NOUN nsubj
///     │  └─ Pakistani  ADJ amod
///     └─ raid  NOUN obj  *
std::string tree_text(const Document& document, std::uint32_t sentence, Span marked);

}  // namespace entente
