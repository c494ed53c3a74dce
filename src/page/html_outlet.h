// The outlet of a page that does not state it in its metadata: from its title, beside the headline
// that stands on the page ("Talks end - The Harbour Post", "The Harbour Post: Talks end"), else
// from its line of copyright.
#pragma once

#include <string_view>

#include "page/html_pieces.h"

namespace entente {

/// Letters and digits in lower case: what is compared of a headline.
std::string letters_of(std::string_view text);

/// `title` without the outlet at its end, where that is known.
std::string_view without_outlet(std::string_view title, std::string_view outlet);

/// Empty where neither tells. The view points into the page.
std::string_view outlet_of(const HtmlPieces& page, std::string_view headline);

}  // namespace entente
