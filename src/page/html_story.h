// Which pieces of an HTML page are its story, by where they stand: structure first, names of
// classes second, words last.
//
// In: the pieces of a page (html_pieces.h) and the headline that its metadata states. Out: the
// page's paragraphs, each with what its place says of it; layout.h decides the rest from the words.
//
// Method, each step linear in the page:
// 1. Furniture is marked: elements that their tag or class names so (containers.tsv), unless they
//    hold the headline or, where the name is a weak one, most of the prose; lists of like elements
//    that each have a linked title (teasers) or a line with a time and some words (comments);
//    boxes of few words that a known line of furniture opens ("Sign up for our newsletter").
// 2. The story's core is found: the elements that are named as the story's text; else, of the
//    kinds of element (equal tags and classes all the way up), the one that holds most prose.
// 3. The core grows over prose outside of it that stands between the headline and it, or below it
//    and shares names with it.
// 4. Within the story pieces that are mostly links are furniture; what lies outside is, too.
//
// Sources of the method: text and link density, Kohlschütter et al. 2010 ("Boilerplate detection
// using shallow text features"); repeated record structure, Liu et al. 2003 (MDR).
#pragma once

#include <string_view>
#include <vector>

#include "page/html_pieces.h"
#include "page/layout.h"

namespace entente {

class HtmlStory {
  public:
    HtmlStory(const HtmlPieces& page, std::string_view stated_headline, const PageCues& cues);

    std::vector<Paragraph> paragraphs() const;
    /// Whether an element is furniture, so that the times it states are not the story's.
    bool is_furniture(std::uint32_t element) const { return furniture_[element]; }
    /// The first piece of the story below its headline.
    std::size_t first_piece() const { return first_; }
    /// The headline that stands on the page; empty where there is none.
    std::string_view headline() const;

  private:
    const HtmlPieces& page_;
    std::vector<bool> prose_;      ///< by piece
    std::vector<bool> furniture_;  ///< by element: it or one around it is furniture
    std::vector<bool> inside_;     ///< by piece: it belongs to the story
    std::size_t headline_ = 0;     ///< a piece; pieces.size() where there is none
    bool stated_on_page_ = false;  ///< headline_ says what the metadata says
    std::size_t first_ = 0;        ///< the story's pieces are among [first_, last_)
    std::size_t last_ = 0;

    void find_headline(std::string_view stated);
    void mend_headline();
    void mark_furniture();
    void mark_boxes(const PageCues& cues);
    void find_core();
    void grow();
    Hint hint_of(std::size_t i) const;
};

}  // namespace entente
