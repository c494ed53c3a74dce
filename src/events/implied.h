// Who is meant where no slot of an entry names it.
//
// A target may be told beside the deed: in what is asked or refused ("demanded that Norway
// withdraw"), in the place of a thing ("shelled the port of Arica"), in a condition ("threatened
// to leave if Norway stayed"), in the purpose or reason ("marched to protest against a Swedish
// law"); who protests and names nobody protests at home. And some deeds only a state does: an
// arrest without a doer is that of the state where it was made. Where nobody in particular is to be
// found the side stays empty.
#pragma once

#include "events/draft.h"
#include "events/participants.h"

namespace entente {

/// Fills Event::targets, which are empty, from what belongs to the deed itself: its content, and the
/// place of the thing that it is done to.
void imply_target(const Tree& tree, const Participants& participants, const Pattern& pattern,
                  Draft& draft);

/// The same from what stands around the deed, for an event that is recorded in any case.
void imply_from_context(const Tree& tree, const Participants& participants, const Pattern& pattern,
                        Draft& draft);

/// The state on whose ground somebody was arrested, banned or dispersed by nobody named; asks for
/// Event::place.
void imply_source(const Tree& tree, const Participants& participants, Event& event);

}  // namespace entente
