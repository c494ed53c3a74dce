// The layout of a page: which of its paragraphs are the story, and which are site furniture.
//
// In: the page's text, its paragraphs in order and, where the page was HTML, what its markup says
// of them (Hint). Out: blocks, and what the head of the story states. The same rules read text
// saved from a browser and HTML, for a saved text has lost only its markup.
//
// Method: each paragraph is looked at by itself (line_traits.h); the head of the page ends where
// the story starts, at its dateline if there is one; from there a short machine follows the story:
// known lines of furniture are skipped without leaving it, a section label ("Related Content")
// leaves it, as do teasers (a title, a date, a blurb), and it is taken up again where full
// paragraphs about the story's own names follow. Linear in the length of the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/article.h"
#include "page/page_cues.h"
#include "page/publication.h"

namespace entente {

/// What a page's markup says of a paragraph; `unmarked` for plain text.
enum class Hint : std::uint8_t {
    unmarked,
    headline,
    summary,
    byline,
    date,
    caption,
    credit,
    furniture,
};

struct Paragraph {
    Span span;               ///< trimmed, not empty
    bool gap_before = true;  ///< an empty line or the start of an element stands before it
    Hint hint = Hint::unmarked;
    bool vouched = false;  ///< prose that the page's structure places in the story
};

struct Layout {
    std::vector<Block> blocks;
    std::string headline;
    std::string byline;
    std::string dateline_place;
    std::string agency;
    PublicationEvidence publication;
};

class LayoutReader {
  public:
    explicit LayoutReader(const PageCues& cues) : cues_(cues) {}
    Layout read(std::string_view text, const std::vector<Paragraph>& paragraphs) const;

  private:
    const PageCues& cues_;
};

}  // namespace entente
