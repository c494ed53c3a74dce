// Sides that no word of the clause tells: targets that the sentence as a whole, or what the report
// told before, leaves in no doubt.
//
//   "The South cut the line and threatened to close an office"   the one other state of the sentence
//   "Peru refused", in a report on Peru and Chile                 the state that it faces there
//   "Rebels blew up 200 pylons"                                   their own land
//   "The opposition refused to call off the rally"                the state at home
//   "The king lifted his ban"                                     his own people
//   "Shells fell on the old town"                                 the land that the report is about
//
// Which of these a deed allows is told by its code (absent_sides.cpp): a denial, a withdrawal or a
// resignation has no target unless the words name one (docs/annotation.md, "Source and target").
// Each side that is filled has its rule in Event::trace. Runs when all of a report's events are
// read and linked; changes nothing but sides that are empty.
#pragma once

#include "document/document.h"

namespace entente {

/// Fills Event::targets where they are empty and the report leaves no doubt. Linear in the report.
void fill_absent_sides(Document& document);

}  // namespace entente
