// Parties: the sources and targets of a draft, from the phrases that its match has found; and
// whether with these parties it is worth recording.
#pragma once

#include "events/counts.h"
#include "events/draft.h"
#include "events/participants.h"

namespace entente {

/// Fills Event::sources, targets and reciprocal from the match.
void read_parties(const Tree& tree, const Participants& participants, const Pattern& pattern,
                  Draft& draft);

/// Whether the parties are what the entry asks for, and somebody in particular is among them.
/// `quad` is the quad class of the entry's code.
bool worth_recording(const Tree& tree, const Participants& participants, const CountReader& counts,
                     const Pattern& pattern, int quad, const Draft& draft);

}  // namespace entente
