// HTML made tame: the same page for a parser, without what costs it more than its length.
//
// Gumbo builds the tree that the HTML standard asks for, and the standard has corners that are
// quadratic or worse in the page's length: every start tag looks up the stack of open elements,
// text inside a table is moved before it, open formatting elements are opened again in every
// paragraph, an element may have any number of attributes. Gumbo also frees its tree by recursion.
// A page nested 100,000 deep would take minutes and end in a crash.
//
// In: HTML of any kind, in UTF-8. Out: HTML whose nesting is at most `max_depth` and in which
// - what is not words is gone: comments, scripts, styles, forms' controls, drawings;
// - formatting tags (b, em, font ...) are gone, their words are kept;
// - tables are divisions, and their cells are closed where they end;
// - tags keep only the attributes by which pages are read.
// JSON-LD is handed out beside it, for it stands in scripts. One pass, linear in the page's length.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

struct TameHtml {
    std::string html;
    std::vector<std::string> json_ld;  ///< the bodies of <script type="application/ld+json">
};

TameHtml tame_html(std::string_view html);

}  // namespace entente
