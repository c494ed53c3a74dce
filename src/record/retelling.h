// Retellings: what a headline or standfirst tells and the body of the same report tells again.
//
// In:  the rows of one report. Out: EventRow::retells of those in the body, where the events room has
// not found any. Fails never.
//
// A headline names fewer parties than the body and no day, so the evidence of agreement.h is seldom
// enough; but it tells the report's news and nothing else. So a telling above the body is told again by that
// telling in it that does not contradict it, agrees with it on a side or says more of one that it leaves out,
// and has the most evidence; the first of equals. Background does not count.
#pragma once

#include <span>
#include <vector>

#include "record/report.h"

namespace entente {

/// `blocks` are the kinds of block in which the rows stand, one for each.
void link_retellings(std::span<EventRow> rows, const std::vector<BlockKind>& blocks);

}  // namespace entente
