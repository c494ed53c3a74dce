// The grammar of the time of day. Each function tries one form at lexeme `i`.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// "14:05", "9 p.m.", "9:30 pm GMT", "0900 GMT", "noon", "12 noon", "10 o'clock", "seven
/// o'clock", "half past eight", the "six" of "at six in the evening".
std::optional<Phrase> clock_time(const Line& line, std::uint32_t i);
/// "2" of "between 2 and 4 p.m.", "5" of "5-6pm": the half of the day is told once.
std::optional<Phrase> clock_before_clock(const Line& line, std::uint32_t i);
/// "morning", "early evening", "the early hours": joined by the grammar to a day beside it.
std::optional<Phrase> part_of_day(const Line& line, std::uint32_t i);

}  // namespace entente::timex
