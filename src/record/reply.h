// Replies: which telling of a report a denial, refusal, acceptance or welcome in it answers.
//
// In:  the rows of one report, in the order of its text. Out: EventRow::answers of those that the events
// room has not linked. Fails never.
//
// Each answers the nearest telling before it that it can answer:
//   a denial (016, or the stance)  a charge against the denier, or a deed of force by or to his side
//   a refusal (root 12)            a demand or request to the refuser, a charge or threat against him
//   an acceptance (AGREE)          a demand or request to him
//   a welcome (051)                what another party undertakes
// The other side must not be the replier's own, and where both say of what they speak, that must agree.
// Background neither replies nor is replied to.
#pragma once

#include <span>

#include "record/report.h"

namespace entente {

void link_replies(std::span<EventRow> rows);

}  // namespace entente
