// The tally of an event: which of its sentence's numbers are its counts, and of what kind.
//
// What is counted goes by the act: those whom violence and arrest are done to, those who march, the
// men that are sent or withdrawn, what is given, expelled or destroyed. Speech acts have no counts.
// What an act leads to ("shelled the town, killing nine") is the act's own; outcomes.h makes one event
// of the two.
#pragma once

#include "events/counts.h"
#include "events/draft.h"
#include "events/participants.h"

namespace entente {

/// The counts of the draft's act, each once, in the order of the text. Reads its match and its code.
std::vector<Count> tally(const Tree& tree, const Participants& participants,
                         const CountReader& reader, const PatternOptions& options,
                         const Draft& draft);

/// What a predicate leaves people in: "killing nine and wounding 30", "leaving four dead". Empty
/// where the predicate is no such outcome or tells no number.
std::vector<Count> counts_of_outcome(const Tree& tree, const CountReader& reader,
                                     std::uint32_t predicate);

/// Whether an act hurts or seizes people: assault, fighting, mass violence, repression with violence.
bool is_violence(std::string_view code);

/// Whether a verb tells of casualties or damage as the outcome of another act.
bool is_outcome_verb(const Tree& tree, const CountReader& reader, std::uint32_t verb);

}  // namespace entente
