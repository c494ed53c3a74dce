// Lists of records in a page that are not its story: teasers of other stories, readers' comments.
//
// A list is three or more elements of one kind (tag and classes) under one parent. Its records are
// teasers if most have a linked title and few words more; comments if they stand below prose, most
// have a short line with a number in it (a date, "3 hours ago") and no heading, and nothing names
// them a live report. Lists within what is named the story's text are left alone.
#pragma once

#include <vector>

#include "page/html_pieces.h"

namespace entente {

/// Marks in `furniture` (by element) the records of such lists. `prose` says of each piece whether
/// it reads as prose. Linear in the page.
void mark_records(const HtmlPieces& page, const std::vector<bool>& prose,
                  std::vector<bool>& furniture);

}  // namespace entente
