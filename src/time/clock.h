// The grammar of the time of day. Each function tries one form at lexeme `i`.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// "14:05", "9 p.m.", "9:30 pm GMT", "0900 GMT", "noon", "10 o'clock".
std::optional<Phrase> clock_time(const Line& line, std::uint32_t i);
/// "morning", "early evening": joined by the grammar to a day beside it.
std::optional<Phrase> part_of_day(const Line& line, std::uint32_t i);

}  // namespace entente::timex
