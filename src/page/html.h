// HTML to the words of its page in order, its paragraphs with what the markup says of them, and its
// metadata.
//
// In: HTML in UTF-8. Out: text (paragraphs joined by an empty line), paragraphs whose hints mark
// navigation, related stories, comments and all that stands outside the story as furniture, and
// headline, byline, date, caption where the markup says so. layout.h reads the rest from the words.
//
// Method: the page is tamed (html_tame.h) and parsed with gumbo, the tree is walked once with a
// stack of its own (html_pieces.h), and the pieces that it has are sorted by where they stand
// (html_story.h). Nothing fails: any bytes give a page, be it an empty one. Linear in the page's
// length.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "page/container_cues.h"
#include "page/html_metadata.h"
#include "page/layout.h"

namespace entente {

struct HtmlPage {
    std::string text;
    std::vector<Paragraph> paragraphs;
    PageMetadata metadata;
    std::string headline;  ///< as metadata or <title> state it, without the outlet; may be empty
    std::string language;  ///< of <html lang>; may be empty
};

class HtmlReader {
  public:
    static Result<HtmlReader> load(const std::filesystem::path& data_dir);
    HtmlPage read(std::string_view html, const PageCues& cues) const;

  private:
    ContainerCues containers_;
    MetadataReader metadata_;
};

}  // namespace entente
