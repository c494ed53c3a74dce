// A draft: an event that is being read, with the match and the mood that it comes from. The drafts
// of one sentence refer to each other by index until the coder makes events of them.
#pragma once

#include <cstdint>
#include <vector>

#include "document/event.h"
#include "events/matcher.h"
#include "events/mood.h"
#include "events/ontology.h"
#include "events/tree.h"

namespace entente {

struct Draft {
    Match match;
    Event event;
    Mood mood;                    ///< Mood::theme_of is an index among the sentence's drafts
    bool implied_target = false;  ///< no slot named the target
};

/// Sets quad class, Goldstein value, PLOVER type, mode and contexts from the event's code; the
/// entry's options, where there is an entry, come first.
void classify(const Ontology& ontology, const PatternOptions* options, Event& event);

/// The clause of an event without what is merely joined to it.
Span clause_span(const Tree& tree, std::uint32_t anchor);

/// Takes the drafts that are so marked out of the list. What was the content of one of them is then
/// of none.
void drop_drafts(std::vector<Draft>& drafts, const std::vector<bool>& dropped);

/// Appends those that are not in the list yet.
void add_all(std::vector<std::uint32_t>& list, const std::vector<std::uint32_t>& more);

}  // namespace entente
