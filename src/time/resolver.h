// From what is written to what it means: a Phrase, and what is known around it, to a TIMEX3 value
// and days. Comes in: an Expression and a Context. Goes out: a Reading. Where the words and the
// context leave the day open, the value keeps X in its place and the interval is empty; nothing is
// guessed. Cannot fail.
#pragma once

#include <optional>
#include <string>

#include "document/time.h"
#include "time/grammar.h"

namespace entente::timex {

struct Context {
    std::optional<Date> published;
    /// The clause tells of what is to come.
    bool future = false;
    /// The period that the report has spoken of last, in this paragraph.
    std::optional<Interval> narrative;
    /// The year of the last full date in this paragraph, for "On March 3, 2009, ... In April ..."
    std::optional<int> narrative_year;
    /// What an offset that counts from what follows counts from; set where it is dated.
    std::optional<Interval> following;
};

struct Reading {
    TimexType type = TimexType::date;
    std::string value;
    Interval interval;
};

Reading resolve(const Expression& expression, const Context& context);

}  // namespace entente::timex
