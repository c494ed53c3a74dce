// The grammar of days in a list, where the month is told once. Each function tries one form at
// lexeme `i`.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// "18" of "18 and 19 June", "the 22nd" of "the 22nd, 23rd or 31st of March".
std::optional<Phrase> day_before_its_month(const Line& line, std::uint32_t i);
/// "3" and "4" of "May 2, 3 and 4".
std::optional<Phrase> day_behind_its_month(const Line& line, std::uint32_t i);

}  // namespace entente::timex
