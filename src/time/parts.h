// The grammar of days and weeks that are told by their place in a longer period. Each function
// tries one form at lexeme `i`.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// "the first Friday of July", "the third week of next month", "the last week of 2015", "the 20th
/// of next month", "the 15th day of June", "the last day of the year".
std::optional<Phrase> nth_of_period(const Line& line, std::uint32_t i);
/// "the first two weeks of 2021", "the last four months of the year".
std::optional<Phrase> share_of_period(const Line& line, std::uint32_t i);
/// "the week after next", "the month after the next".
std::optional<Phrase> period_after_next(const Line& line, std::uint32_t i);
/// "the week of May 2", "the week beginning May 2".
std::optional<Phrase> week_of_day(const Line& line, std::uint32_t i);

}  // namespace entente::timex
