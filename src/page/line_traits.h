// What a paragraph looks like by itself, before its neighbours are asked: whether it reads as a
// sentence or as a title, whether it is a known line of site furniture, a date line, a byline, a
// caption, and where in it a picture credit begins. layout.h decides from these what it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "page/meta_line.h"
#include "page/page_cues.h"

namespace entente {

/// The words that credit a picture or an agency at the end of a paragraph.
struct Credit {
    std::uint32_t length = 0;  ///< bytes at the paragraph's end; its dash or bracket included
    bool picture = false;      ///< of a picture; else an agency's signature under a story ("- AFP")
    std::string agency;        ///< short name where it is one
};

struct LineTraits {
    std::uint32_t words = 0;
    bool sentence = false;         ///< ends as a sentence does
    bool field_name = false;       ///< "No:", "Date of issue:": the name of what follows, no prose
    bool trails = false;           ///< ends in an ellipsis, as cut teasers do
    bool title = false;            ///< reads as a title: short, opens with a capital, no full stop
    std::optional<LineCue> cue;    ///< a whole line of furniture, reading time or byline
    std::optional<LineCue> label;  ///< a section label
    std::optional<DateLine> date;
    bool byline = false;
    std::optional<MetaLine> meta;  ///< where the line is more than a date line or a byline
    CaptionCues caption;
    std::optional<Credit> credit;
    bool sentence_before_credit = false;  ///< what stands before the credit ends as a sentence

    bool is_meta() const { return date || byline || meta || cue == LineCue::reading_time; }
    /// A caption wherever it stands on the page.
    bool is_caption() const {
        return (credit && credit->picture) || caption.positions > 1 || caption.archive;
    }
    /// A caption if it stands above the story.
    bool may_be_caption() const { return is_caption() || caption.positions > 0 || caption.scene; }
    bool is_site() const {
        return cue == LineCue::furniture || cue == LineCue::promo || cue == LineCue::caption_below;
    }
};

/// Of a paragraph that is known to be a caption, the bytes at its end that look like a credit
/// though nothing in them is known: "(Juan Pi/The Islander)", "\u2014 APX/File", "\u00A9 Ada Roe".
std::uint32_t caption_credit_length(std::string_view caption);

LineTraits traits_of(std::string_view paragraph, const PageCues& cues);

}  // namespace entente
