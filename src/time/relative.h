// The grammar of relative times: what counts from the day of publication, from the narrative or
// from an event, and how long or how often. Each function tries one form at lexeme `i`.
#pragma once

#include <optional>

#include "time/line.h"
#include "time/phrase.h"

namespace entente::timex {

/// "today", "tomorrow", "tonight", "overnight".
std::optional<Phrase> deictic_day(const Line& line, std::uint32_t i);
/// "last week", "the following day", "that year", "this morning", "last night", "earlier in the
/// day", "the same month".
std::optional<Phrase> named_period(const Line& line, std::uint32_t i);
/// "last Friday", "next November", "this summer", "last Christmas": the name with which one.
std::optional<Phrase> named_which(const Line& line, std::uint32_t i);
/// "two days ago", "a week later", "two days after", "three weeks", "the past two years".
std::optional<Phrase> counted_time(const Line& line, std::uint32_t i);
/// "every Friday", "twice a week", "annually", "on Fridays".
std::optional<Phrase> repeated_time(const Line& line, std::uint32_t i);
/// "now", "recently", "in recent months", "the coming weeks".
std::optional<Phrase> vague_time(const Line& line, std::uint32_t i);

}  // namespace entente::timex
