// What the row formats share: pairs of actors, fields of tables, decimal numbers. Internal to the
// room.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "record/report.h"

namespace entente {

/// One row's parties; null where a side is not known.
struct ActorPair {
    const Participant* source = nullptr;
    const Participant* target = nullptr;
};

/// Every source with every target. A reciprocal event is expanded in both directions and pairs
/// nobody with himself; an event without sources or targets gives pairs with a null side.
std::vector<ActorPair> pairs_of(const EventRow& event);

/// The text with tabs, line ends and other control characters turned into spaces.
std::string field(std::string_view text);

/// Appends the fields, each cleaned by field(), with tabs between and a line end behind.
void append_tsv(std::initializer_list<std::string_view> fields, std::string& out);
void append_tsv(const std::vector<std::string>& fields, std::string& out);

/// The shortest decimal that reads back as the number: "-2.4", "7", without exponent for the
/// figures of the record.
std::string decimal(double number);

std::string iso_or_empty(const std::optional<Date>& date);

/// The day of an event that is known to the day; nothing for coarser dates.
std::optional<Date> day_of(const Interval& date);

}  // namespace entente
