// A dependency tree drawn for the terminal: one line a word, children indented below their governor
// in the order of the text, the words of an event marked; and the way through the tree from one
// word to another.
#pragma once

#include <span>
#include <string>

#include "document/document.h"

namespace entente {

/// Words to mark, and with what.
struct TreeMark {
    Span span;
    std::string label;
};

/// In: a Document with trees. Out: lines of text, e.g.
///
///     launched  VERB root  *
///     ├─ soldiers  NOUN nsubj  * source
///     │  └─ Pakistani  ADJ amod
///     └─ raid  NOUN obj  *
///
/// A label stands at the word of its span that governs the others; `trigger` is marked in all its
/// words.
std::string tree_text(const Document& document, std::uint32_t sentence, Span trigger,
                      std::span<const TreeMark> marks = {});

/// The way from the head of one span to the head of another: "killed > nsubj soldiers"; up to a
/// governor it is written "< nsubj killed". Empty where they do not stand in one sentence.
std::string path_text(const Document& document, std::uint32_t sentence, Span from, Span to);

}  // namespace entente
