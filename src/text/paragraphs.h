// Paragraphs: the stretches of a block that no sentence runs across.
//
// An empty line ends a paragraph. A single line end does where the line was not broken to fit its
// width: the next word begins with a capital or digit and would have had room on the line, judged
// by the longest line around it. So soft-wrapped text is joined, and a headline above a body, or
// one paragraph a line, is not.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace entente::text {

/// Replaces the contents of `out`; the spans have no white space at their ends.
void find_paragraphs(std::string_view text, Span block, std::vector<Span>& out);

}  // namespace entente::text
