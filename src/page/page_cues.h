// The cues by which pages are read, from the tables in data/cues/ (each table says what it holds):
// furniture.tsv, section_labels.tsv, bylines.tsv, agencies.tsv, captions.tsv, datelines.tsv and
// date_words.tsv. Loaded once, read-only after, shared by the readers of text and of HTML.
//
// Fails, with file and line, where a table is missing or has a value that it may not have.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "page/line_patterns.h"
#include "page/page_dates.h"
#include "page/phrase_finder.h"

namespace entente {

enum class LineCue : std::uint8_t {
    furniture,      ///< a line that is never read
    promo,          ///< the same, and what shares a box with it is not read either
    reading_time,   ///< "2 minute read"
    caption_below,  ///< "Image caption": the next line is one
    ends,           ///< a label: what follows is not the story unless it clearly goes on
    breaks,         ///< a label: titles of other stories follow, then the story
    byline,         ///< "Our Correspondent"
};

/// What in a text speaks for its being a picture's caption.
struct CaptionCues {
    int positions = 0;     ///< "(L)", "(right)": how many different ones
    bool archive = false;  ///< "(file photo)"
    bool scene = false;    ///< "looks on during"
};

class PageCues {
  public:
    static Result<PageCues> load(const std::filesystem::path& data_dir);

    /// What a whole line is, where it is one of the known lines of site furniture.
    std::optional<LineCue> line(std::string_view line) const { return lines_.match(line); }
    std::optional<LineCue> label(std::string_view line) const { return labels_.match(line); }

    const PageDates& dates() const { return dates_; }

    /// The agency's short name where `words` is one of its names.
    std::optional<std::string_view> agency(std::string_view words) const;

    CaptionCues caption(std::string_view text) const;

    /// Whether a word or two words open a picture credit: "photo", "photo credit".
    bool opens_credit(std::string_view words) const;

    bool is_dateline_place(std::string_view words) const;
    /// Capitals before a colon or dash that are no place: "UPDATE", "NATO".
    bool is_no_place(std::string_view words) const;

  private:
    class Lines {
      public:
        bool add(std::string_view pattern, LineCue cue);
        std::optional<LineCue> match(std::string_view line) const;

      private:
        LinePatterns patterns_;
    };
    Lines lines_;
    Lines labels_;
    PageDates dates_;
    std::unordered_map<std::string, std::string> agencies_;  ///< lower-case name to short name
    PhraseFinder captions_;
    std::unordered_set<std::string> credits_;
    std::unordered_set<std::string> places_;
    std::unordered_set<std::string> no_places_;

    Outcome load_lines(const std::filesystem::path& cues_dir);
    Outcome load_labels(const std::filesystem::path& cues_dir);
    Outcome load_agencies(const std::filesystem::path& cues_dir);
    Outcome load_captions(const std::filesystem::path& cues_dir);
    Outcome load_datelines(const std::filesystem::path& cues_dir);
};

}  // namespace entente
