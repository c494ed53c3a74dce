// The pieces that the grammar of times reads: tokens cut further into runs of letters, runs of
// digits and single marks, so that "mid-May", "1990s", "2011-10-13" and "p.m." read the same
// however the text room cut them. Comes in: one sentence. Goes out: its lexemes with their words.
#pragma once

#include <cstdint>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "time/vocabulary.h"

namespace entente::timex {

struct Lexeme {
    enum class Shape : std::uint8_t { letters, digits, mark };

    Span span;
    std::uint32_t token = none;  ///< index in Document::tokens
    Shape shape = Shape::mark;
    char mark = ' ';             ///< of a mark: its byte, '-' for every dash, '\'' for every quote
    bool glued = false;          ///< nothing between it and the lexeme before
    bool capital = false;        ///< starts with an ASCII capital
    bool in_person = false;      ///< within the name of a person (Document::mentions)
    std::uint8_t width = 0;      ///< of digits: how many, at most 255
    int number = -1;             ///< of up to nine digits: their value
    const Word* word = nullptr;  ///< what the vocabulary says of it

    bool is(WordClass c) const { return word != nullptr && word->is(c); }
    const Sense* sense(WordClass c) const { return word != nullptr ? word->sense(c) : nullptr; }
    bool is_mark(char c) const { return shape == Shape::mark && mark == c; }
    bool is_digits() const { return shape == Shape::digits; }
};

/// The lexemes of a sentence, into `out` (cleared first; its memory is used again).
void cut(const Document& document, const Sentence& sentence, const std::vector<bool>& in_person,
         const Vocabulary& vocabulary, std::vector<Lexeme>& out);

}  // namespace entente::timex
