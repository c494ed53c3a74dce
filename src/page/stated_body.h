// The text of a story as its page states it beside the words that it shows: JSON-LD's articleBody,
// for pages that are only put together in a browser or hide their text.
#pragma once

#include <string_view>

#include "document/article.h"

namespace entente {

/// Whether the page shows so little of the stated body that the latter is the better reading.
bool is_better_body(std::string_view stated, const Article& article);

/// Appends the stated body to the article's text, as its body blocks; what the page showed as
/// story becomes furniture, but for its headline. Tags in the body are left out.
void take_stated_body(std::string_view stated, Article& article);

}  // namespace entente
