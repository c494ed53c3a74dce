// The grammar of the calendar: what names a day, month, season, year or century outright. Each
// function tries one form at lexeme `i` and returns the Phrase that it reads there, or nothing.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// A year at `i`, in digits or in words ("nineteen ninety-nine", "two thousand and ten"), and the
/// index behind it.
std::optional<Number> year_at(const Line& line, std::uint32_t i);

/// "October 13, 2011", "May 2-5", "Sept. 11", "March 2014", "November", "May 2".
std::optional<Phrase> month_date(const Line& line, std::uint32_t i);
/// "13 October 2011", "the 2nd of May", "fourth of July", "4 to 22 January".
std::optional<Phrase> day_month_date(const Line& line, std::uint32_t i);
/// "2011 June", "2019-sep-1".
std::optional<Phrase> year_month_date(const Line& line, std::uint32_t i);
/// "Thursday", "Thurs.".
std::optional<Phrase> weekday_name(const Line& line, std::uint32_t i);
/// "the 27th" where no noun follows; "13th", "the thirty-first" behind a weekday.
std::optional<Phrase> day_of_month(const Line& line, std::uint32_t i);
/// "2014" with evidence that it is a year; "2009-2011"; "fiscal 2013", "FY13", "the 2013-14 fiscal
/// year"; "300 BC".
std::optional<Phrase> year_number(const Line& line, std::uint32_t i);
/// "summer", "summer 2011", "the winter of 2010".
std::optional<Phrase> season_name(const Line& line, std::uint32_t i);
/// "Q3", "H1 2016", "2019-Q1", "the third quarter of 2011", "the first half of last year" (the year joins
/// later).
std::optional<Phrase> quarter_name(const Line& line, std::uint32_t i);
/// "the 1990s", "the 70s", "the nineties", "the nineteen seventies".
std::optional<Phrase> decade_name(const Line& line, std::uint32_t i);
/// "the 20th century".
std::optional<Phrase> century_name(const Line& line, std::uint32_t i);
/// "Christmas Eve", "Labor Day".
std::optional<Phrase> holiday_name(const Line& line, std::uint32_t i);

/// Whether a word that is also a name or a verb ("May", "March") stands as a time: capitalised,
/// with a preposition, a number or "last" beside it, and not within a person's name.
bool stands_as_time(const Line& line, std::uint32_t i);

}  // namespace entente::timex
