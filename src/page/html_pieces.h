// The pieces of an HTML page: its paragraphs in order, each with the element that it stands in.
// What walks gumbo's tree; html.h decides from the pieces what the story is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "page/container_cues.h"
#include "page/html_metadata.h"
#include "page/html_tame.h"

namespace entente {

/// An element that may hold paragraphs.
struct HtmlElement {
    std::uint32_t parent = 0;    ///< an earlier element; the first is its own
    std::uint64_t kind = 0;      ///< equal for elements of equal tag and class all the way up
    bool furniture = false;      ///< by its own tag, role, class or id
    bool apart = false;          ///< furniture however much of the page it holds
    bool story = false;          ///< named as the text of the story
    bool live = false;           ///< it or one around it is named as a report in dated entries
    bool heading = false;        ///< h1 to h6, or within one
    Hint hint = Hint::unmarked;  ///< its own, else its parent's; never furniture
};

struct HtmlPiece {
    Span span;
    std::uint32_t element = 0;
    Hint hint = Hint::unmarked;
    std::uint32_t words = 0;
    std::uint32_t link_bytes = 0;  ///< of the span, how many stand in links
    bool heading = false;          ///< stands in h1 to h6
    bool paragraph = false;        ///< stands in p, li or blockquote

    bool is_linked() const { return link_bytes * 2 > span.size(); }
};

/// A time that an element states by attribute: <time itemprop="datePublished" datetime="...">.
struct HtmlTime {
    std::uint32_t element = 0;
    std::uint32_t piece = 0;  ///< the first that ends behind it
    MetaField field = MetaField::published;
    bool said = false;  ///< its names say which field it is
    std::string value;
};

struct HtmlPieces {
    std::string text;
    std::vector<HtmlElement> elements;  ///< in the order of the page: parents before children
    std::vector<HtmlPiece> pieces;
    std::vector<HtmlTime> times;
    PageMetadata metadata;
    std::string title;
    std::string language;
};

HtmlPieces html_pieces(const TameHtml& page, const ContainerCues& containers,
                       const MetadataReader& metadata);

}  // namespace entente
