// Settling: the incidents and answers that follow from events which were added or withdrawn since
// the last time. rows.h reads and writes the rows; record/incident.h says how they merge.
//
// What new events can change is limited to the components (Incident::component) that they are
// linked to: those are merged anew, all others stay as they are. Blocks of more than block_limit
// events, in which merge() compares neighbours only, are taken whole.
#pragma once

#include <cstdint>
#include <vector>

#include "store/sqlite.h"

namespace entente {

/// Within a transaction of the caller's. Does nothing where all is settled.
void settle(sqlite::Connection& connection);

/// Takes events out of all that was settled with them, and marks what they leave behind as
/// unsettled. The events themselves stay.
void withdraw_events(sqlite::Connection& connection, const std::vector<std::int64_t>& events);

}  // namespace entente
