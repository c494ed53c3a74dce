// Tolls: casualties that a sentence tells without an event of its own are those of the violence that the sentence before
// it tells: "Jets bombed the town. A hospital reported seven dead."
//
// In: the document's events and the counting words. A toll goes to the nearest event of violence of the same paragraph
// that happened and has no number of that kind. Never fails.
#pragma once

#include "document/document.h"
#include "events/counts.h"

namespace entente {

/// Adds the counts to Event::counts, with a step in the trace.
void lend_tolls(Document& document, const CountReader& reader);

}  // namespace entente
