// Whether a clause tells of what is to come, so that "in December" means the next December and not
// the last one. The nearest cue decides: the words before the expression first, nearest first, then
// those behind it; without any cue news tells of the past. And whether a day is that of the telling.
#pragma once

#include <cstdint>

#include "time/line.h"

namespace entente::timex {

/// For the expression at lexemes [first, last).
bool tells_of_future(const Line& line, std::uint32_t first, std::uint32_t last);

/// Whether the expression at lexeme `first` is the day on which somebody said so ("the ministry said late on
/// Monday", "told reporters in Lima on Monday"), and no day of what is told.
bool dates_saying(const Line& line, std::uint32_t first);

}  // namespace entente::timex
