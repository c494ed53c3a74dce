// The grammar of dates in digits. Each function tries one form at lexeme `i`.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// Nothing is glued before `first` or behind `last` that would make the digits part of a longer
/// code or number.
bool stands_free(const Line& line, std::int64_t first, std::int64_t last);

/// "2011-10-13", "13/10/2011", "13.10.2011", "05/05/89".
std::optional<Phrase> numeric_date(const Line& line, std::uint32_t i);
/// "2016-11", "11/2016".
std::optional<Phrase> numeric_month(const Line& line, std::uint32_t i);
/// "4/22", "22/04", only behind a preposition: elsewhere it is a share.
std::optional<Phrase> numeric_day(const Line& line, std::uint32_t i);

}  // namespace entente::timex
