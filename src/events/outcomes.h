// Outcomes: an act and what came of it are one event. In "shelled the town, killing nine" the shelling
// is the event and the nine are its dead; in "killed 11 people and wounded 40" the killing has both
// numbers.
#pragma once

#include <vector>

#include "events/counts.h"
#include "events/draft.h"

namespace entente {

/// Drops the drafts of outcomes and gives what they tell (victims, place, time) to the act, where the act
/// tells nothing of the kind itself. The counts are in the act's tally already (tally.h).
void merge_outcomes(const Tree& tree, const CountReader& reader, std::vector<Draft>& drafts);

}  // namespace entente
