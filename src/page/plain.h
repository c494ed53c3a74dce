// Plain text, as saved from a browser or written by an agency, to paragraphs and their layout.
//
// A line is a paragraph, for saved pages have one paragraph a line; but a text whose lines were
// filled to a width (by a mail program, say) has its lines joined. The text is not changed: blocks
// are spans into it.
#pragma once

#include <string_view>
#include <vector>

#include "page/layout.h"

namespace entente {

/// The paragraphs of a text without markup, all with Hint::unmarked.
std::vector<Paragraph> paragraphs_of(std::string_view text);

}  // namespace entente
