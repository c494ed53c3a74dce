// The grammar of English time expressions: from a sentence's lexemes to Phrases. dates.h, clock.h
// and relative.h read the single forms; here the longest form at each place wins, edges are put
// before ("late", "the end of"), and neighbours that speak of one time are joined ("Thursday
// morning", "May 2 last year", "from 2009 to 2011").
//
// Comes in: a Line. Goes out: its Phrases in order, without overlap. Cannot fail. Linear in the
// length of the sentence. Source: the tag sets of TIMEX3 in ISO-TimeML (ISO 24617-1).
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// A Phrase, or two that a range spans ("from May 2 to May 5").
struct Expression {
    Phrase from;
    std::optional<Phrase> to;
    std::uint32_t first = 0;  ///< lexemes, [first, last)
    std::uint32_t last = 0;
    /// Of an offset that counts from what follows: the index in the same list of the expression
    /// that says when ("two days after the May 2 raid").
    std::uint32_t counts_from = none;
    /// Of an offset that says in the same breath what it counts from: "two weeks before Christmas".
    std::optional<Phrase> base = std::nullopt;
};

std::vector<Expression> read_expressions(const Line& line);

}  // namespace entente::timex
