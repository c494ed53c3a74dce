#include "page/layout.h"

#include <algorithm>
#include <optional>

#include "base/strings.h"
#include "page/dateline.h"
#include "page/line_traits.h"
#include "page/story_names.h"

namespace entente {
namespace {

// How far down the page its story may start, in paragraphs.
constexpr std::size_t max_head = 24;
// Full sentences that may stand in the head of a page, which are a deck: more is the story.
constexpr int max_deck = 2;
// Behind the story's last prose, a line of so few words is a label.
constexpr std::size_t max_label_words = 5;
// A paragraph of the story, as against the blurb of a teaser or a cut line.
constexpr std::uint32_t min_story_words = 12;

// One page on its way through the rules.
class Reading {
  public:
    Reading(std::string_view text, const std::vector<Paragraph>& paragraphs, const PageCues& cues)
        : text_(text), paragraphs_(paragraphs), cues_(cues) {
        traits_.reserve(paragraphs.size());
        for (const Paragraph& paragraph : paragraphs)
            traits_.push_back(traits_of(paragraph.span.in(text), cues));
    }

    Layout read() {
        const std::size_t start = find_start();
        find_headline(start);
        for (std::size_t i = 0; i < start; ++i)
            place_in_head(i);
        place_story(start);
        drop_tail();
        if (dated_prose_ < 2) layout_.publication.published(DateBasis::byline, bare_date_);
        return std::move(layout_);
    }

  private:
    enum class Place : std::uint8_t { story, broken, ended };

    std::string_view text_;
    const std::vector<Paragraph>& paragraphs_;
    const PageCues& cues_;
    std::vector<LineTraits> traits_;
    std::optional<std::size_t> headline_;
    std::optional<Date> bare_date_;    ///< of the head's first date line without "Published"
    int dated_prose_ = 0;              ///< date lines right above prose: two are a chronology
    StoryNames names_;                 ///< of the story so far
    std::vector<std::size_t> unread_;  ///< the story's paragraphs whose names are not in names_
    Layout layout_;

    std::size_t size() const { return paragraphs_.size(); }
    std::string_view words(std::size_t i) const { return paragraphs_[i].span.in(text_); }
    Hint hint(std::size_t i) const { return paragraphs_[i].hint; }

    // ---- what stands at a place

    bool is_title(std::size_t i) const {
        const LineTraits& t = traits_[i];
        return hint(i) == Hint::unmarked && t.title && !t.is_meta() && !t.is_site() && !t.label &&
               !t.credit;
    }
    bool is_prose(std::size_t i) const {
        const LineTraits& t = traits_[i];
        return hint(i) == Hint::unmarked && t.sentence && !t.title && !t.is_meta() &&
               !t.is_site() && !t.label && !t.is_caption();
    }
    bool is_meta(std::size_t i) const {
        return hint(i) == Hint::date || hint(i) == Hint::byline ||
               (hint(i) == Hint::unmarked && traits_[i].is_meta());
    }
    bool is_captioned_above(std::size_t i) const {
        return i > 0 && traits_[i - 1].cue == LineCue::caption_below;
    }
    bool is_picture(std::size_t i) const {
        return is_captioned_above(i) || hint(i) == Hint::caption || hint(i) == Hint::credit ||
               (hint(i) == Hint::unmarked && traits_[i].may_be_caption());
    }
    std::optional<Dateline> dateline(std::size_t i) const {
        if (hint(i) != Hint::unmarked || is_title(i) || !traits_[i].sentence) return {};
        auto line = parse_dateline(words(i), cues_);
        if (line && !line->vouched && is_transcript(i)) return {};
        return line;
    }
    // "CLINTON: ..." and soon "QUESTION: ...": speakers, not places.
    bool is_transcript(std::size_t i) const {
        for (std::size_t k = i + 1; k < size() && k < i + 5; ++k) {
            const auto line = parse_dateline(words(k), cues_);
            if (line && !line->vouched) return true;
        }
        return false;
    }
    // The same words again, alone or as the beginning of the next paragraph.
    bool is_repeated_below(std::size_t i) const {
        return i + 1 < size() && words(i + 1).starts_with(words(i));
    }

    // ---- the head

    // The paragraph with which the story starts: the one with the dateline; else the first prose
    // below the head's last date line, byline or picture; else the first prose.
    std::size_t find_start() const {
        const std::size_t limit = std::min(size(), max_head);
        int above = 0;
        for (std::size_t i = 0; i < limit && above <= max_deck; ++i) {
            if (dateline(i)) return i;
            if (is_prose(i) && !is_picture(i)) ++above;
        }
        const std::size_t start = first_story_paragraph(end_of_head(limit));
        if (start < size()) return start;
        const std::size_t prose = first_story_paragraph(0);
        return prose < size() ? prose : first_unknown_paragraph();
    }

    // Behind the last date line, byline or picture of the head. A sentence may stand above these
    // only as the deck of a title; a label or teasers below a sentence are the story's end already.
    std::size_t end_of_head(std::size_t limit) const {
        std::size_t end = 0;
        int prose = 0;
        bool titled = false;
        for (std::size_t i = 0; i < limit && prose <= (titled ? 1 : 0); ++i) {
            if (prose > 0 && (traits_[i].label || opens_teasers(i))) break;
            if (is_meta(i) || is_picture(i) || hint(i) == Hint::headline ||
                hint(i) == Hint::summary) {
                end = i + 1;
            } else if (opens_story(i)) {
                ++prose;
            }
            titled = titled || hint(i) == Hint::headline || (prose == 0 && is_title(i));
        }
        return end;
    }

    // The first prose from here on; `size()` where there is none.
    std::size_t first_story_paragraph(std::size_t from) const {
        for (std::size_t i = from; i < size(); ++i) {
            if (opens_story(i)) return i;
        }
        return size();
    }

    // "No:" above its value does not; "Mr Roe:" above his words does.
    bool opens_story(std::size_t i) const {
        const bool names_value =
            traits_[i].field_name && i + 1 < size() && !traits_[i + 1].sentence;
        return is_prose(i) && !names_value;
    }

    // Where no sentence ends as one, the story is what is not known to be anything else.
    std::size_t first_unknown_paragraph() const {
        for (std::size_t i = 0; i < size(); ++i) {
            if (hint(i) == Hint::unmarked && !traits_[i].is_meta() && !traits_[i].is_site() &&
                !traits_[i].is_caption()) {
                return i;
            }
        }
        return size();
    }

    // The markup's headline; else the first title above the story that is more than the name of a
    // section.
    void find_headline(std::size_t start) {
        for (std::size_t i = 0; i < size(); ++i) {
            if (hint(i) == Hint::headline) {
                headline_ = i;
                break;
            }
        }
        for (const std::uint32_t least : {4U, 2U}) {
            for (std::size_t i = 0; i < start && !headline_; ++i) {
                const bool apart = i + 1 == size() || paragraphs_[i + 1].gap_before ||
                                   is_meta(i + 1) || is_prose(i + 1);
                if (is_title(i) && traits_[i].words >= least && apart &&
                    !traits_[i].may_be_caption()) {
                    headline_ = i;
                }
            }
        }
        if (!headline_) return;
        layout_.headline = std::string(words(*headline_));
        date_headline();
    }

    // "No. 97, 4 May 2014, Statement on the attack": a date between marks dates the report.
    void date_headline() {
        const std::string_view line = layout_.headline;
        const auto dates = cues_.dates().find(line);
        if (dates.size() != 1 || !dates.front().date) return;
        const Span at = dates.front().span;
        const std::string_view before = trim(line.substr(0, at.begin));
        const std::string_view after = line.substr(at.end);
        const bool opens = before.empty() || before.ends_with(',') || before.ends_with('(');
        const bool closes =
            after.starts_with(',') || after.starts_with(')') || after.starts_with(':');
        if (opens && closes) layout_.publication.above_headline(dates.front().date);
    }

    // Where the date of the visit and the masthead stand.
    bool is_above_headline(std::size_t i) const { return headline_ && i < *headline_; }

    void place_in_head(std::size_t i) {
        if (is_above_headline(i) && traits_[i].date && traits_[i].date->published) {
            layout_.publication.above_headline(traits_[i].date->published);
        }
        if (place_by_hint(i, true)) return;
        const LineTraits& t = traits_[i];
        if (i == headline_) return add(i, BlockKind::headline);
        if (t.date) return place_date(i, true);
        if (t.meta) return place_meta(i, true);
        if (t.byline) return place_byline(i, true);
        if (t.cue == LineCue::reading_time) return add(i, BlockKind::date);
        if (t.is_site() || t.label) return add(i, BlockKind::furniture);
        if (is_repeated_below(i)) return add(i, BlockKind::furniture);
        if (t.may_be_caption() || is_captioned_above(i)) return place_caption(i);
        if (place_agency_line(i) || place_named_date(i)) return;
        const bool deck = t.words >= 5 && !is_above_headline(i);
        // Without a headline it may be the story itself that begins here.
        if (deck && headline_) return add(i, BlockKind::summary);
        add(i, deck ? BlockKind::body : BlockKind::furniture);
    }

    // "AFP", "Reuters | Geneva" in the head: who reports.
    bool place_agency_line(std::size_t i) {
        if (traits_[i].words > 4) return false;
        for (std::string_view part : split(words(i), '|')) {
            if (const auto agency = cues_.agency(trim(part))) {
                if (layout_.agency.empty()) layout_.agency = *agency;
                add(i, BlockKind::byline);
                return true;
            }
        }
        return false;
    }

    // "The Harbour Post, 3 March 2014": a date line with up to four other words in it.
    bool place_named_date(std::size_t i) {
        if (traits_[i].words > 12 || traits_[i].sentence) return false;
        const auto line = cues_.dates().line(words(i), 4);
        if (!line || !(line->published || line->updated)) return false;
        add(i, BlockKind::date);
        state(*line);
        return true;
    }

    // ---- the story

    void place_story(std::size_t start) {
        Place place = Place::story;
        for (std::size_t i = start; i < size(); ++i) {
            if (place == Place::story && leaves_story(i, start)) {
                place = traits_[i].label == LineCue::breaks ? Place::broken : Place::ended;
            } else if (place != Place::story && traits_[i].label == LineCue::ends) {
                place = Place::ended;
            } else if (place != Place::story && resumes(i, place)) {
                place = Place::story;
            }
            if (place != Place::story) {
                add(i, BlockKind::furniture);
            } else {
                place_in_story(i, i == start);
                unread_.push_back(i);
            }
        }
    }

    bool leaves_story(std::size_t i, std::size_t start) const {
        if (i == start || hint(i) != Hint::unmarked) return false;
        return traits_[i].label.has_value() || opens_teasers(i);
    }

    // "Title / date / title or blurb", or a title twice: the rhythm of a list of other stories.
    bool opens_teasers(std::size_t i) const {
        if (!is_title(i) || i + 1 >= size() || traits_[i].sentence) return false;
        if (words(i) == words(i + 1)) return true;
        return i + 2 < size() && traits_[i + 1].date && !traits_[i + 1].date->said_published &&
               words(i + 2).size() < 400 && (is_title(i + 2) || words(i + 2) == words(i));
    }

    // Whether the story goes on here: where the page's structure says so. Where a label only breaks the story, its next full sentence
    // does. Where it ends the story, several paragraphs in a row must name whom the story names;
    // below a date, which opens another story, more of them.
    bool resumes(std::size_t i, Place place) {
        if (!is_story_prose(i)) return false;
        if (paragraphs_[i].vouched) return true;
        const bool dated_above = (i > 0 && traits_[i - 1].date) || (i > 1 && traits_[i - 2].date);
        if (place == Place::broken && !dated_above) return true;
        read_names();
        int paragraphs = 0;
        int shared = 0;
        for (std::size_t k = i; k < size() && paragraphs < 3; ++k) {
            if (traits_[k].is_site()) continue;
            if (!is_story_prose(k)) break;
            ++paragraphs;
            shared = std::max(shared, names_.shared_with(words(k)));
        }
        return shared >= 2 && paragraphs >= (dated_above ? 3 : 2);
    }

    bool is_story_prose(std::size_t i) const {
        return is_prose(i) && !traits_[i].trails && traits_[i].words >= min_story_words;
    }

    // The names of the story so far; read only where a label raises the question, and once each.
    void read_names() {
        for (const std::size_t i : unread_)
            names_.add(words(i));
        unread_.clear();
    }

    void place_in_story(std::size_t i, bool first) {
        if (place_by_hint(i, false)) return;
        const LineTraits& t = traits_[i];
        if (first) return place_opening(i);
        if (t.is_site()) return add(i, BlockKind::furniture);
        if (t.cue == LineCue::reading_time) return add(i, BlockKind::date);
        if (t.date) return place_date(i, false);
        if (t.meta) return place_meta(i, false);
        if (t.byline) return place_byline(i, false);
        if (place_imprint(i)) return;
        if (t.is_caption() || is_captioned_above(i)) return place_caption(i);
        place_body(paragraphs_[i].span, t);
    }

    // "Published in The Harbour Post, March 3rd, 2014." below a story.
    bool place_imprint(std::size_t i) {
        if (traits_[i].words > 16) return false;
        const auto line = cues_.dates().line(words(i), 6);
        if (!line || !line->said_published) return false;
        add(i, BlockKind::date);
        state(*line);
        return true;
    }

    void place_opening(std::size_t i) {
        Span span = paragraphs_[i].span;
        if (const auto line = dateline(i)) {
            const std::uint32_t end = span.begin + line->length;
            const std::string_view head = trim(Span{span.begin, end}.in(text_));
            add({span.begin, span.begin + static_cast<std::uint32_t>(head.size())},
                BlockKind::dateline);
            layout_.dateline_place = line->place;
            if (!line->agency.empty()) layout_.agency = line->agency;
            layout_.publication.published(DateBasis::dateline, line->date);
            span.begin = end;
            while (span.begin < span.end && is_ascii_space(text_[span.begin]))
                ++span.begin;
        }
        place_body(span, traits_[i]);
    }

    // A paragraph of the story; an agency's signature at its end is a credit of its own.
    void place_body(Span span, const LineTraits& t) {
        const std::uint32_t signature = signature_length(span, t);
        const std::uint32_t end = span.end - signature;
        add({span.begin, end}, BlockKind::body);
        add({end, span.end}, BlockKind::credit);
    }

    // Of "... on Thursday. - AFP", or of the name that stood in the dateline.
    std::uint32_t signature_length(Span span, const LineTraits& t) {
        if (t.credit && !t.credit->picture && t.sentence_before_credit) {
            if (layout_.agency.empty()) layout_.agency = t.credit->agency;
            return t.credit->length;
        }
        std::string_view before = span.in(text_);
        if (layout_.agency.empty() || !before.ends_with(layout_.agency)) return 0;
        before.remove_suffix(layout_.agency.size());
        for (const std::string_view dash : {" - ", " -- ", "\u2014", " \u2013 "}) {
            if (before.ends_with(dash)) {
                return span.size() - static_cast<std::uint32_t>(before.size() - dash.size());
            }
        }
        return 0;
    }

    // Where the page's structure vouches for the story's prose, short lines behind the last of it
    // are labels, not paragraphs: "Topics", "* * *".
    void drop_tail() {
        const bool vouches = std::any_of(paragraphs_.begin(), paragraphs_.end(),
                                         [](const Paragraph& each) { return each.vouched; });
        for (std::size_t i = layout_.blocks.size(); vouches && i-- > 0;) {
            Block& block = layout_.blocks[i];
            const std::string_view line = block.span.in(text_);
            if (block.kind != BlockKind::body) continue;
            const bool label = split_words(line).size() <= max_label_words &&
                               line.find_last_of(".?!") == std::string_view::npos;
            if (!label) return;
            block.kind = BlockKind::furniture;
        }
    }

    // ---- blocks

    void add(Span span, BlockKind kind) {
        const std::string_view inside = span.in(text_);
        const auto lead = static_cast<std::uint32_t>(trim(inside).data() - inside.data());
        const auto size = static_cast<std::uint32_t>(trim(inside).size());
        if (size == 0) return;
        layout_.blocks.push_back({{span.begin + lead, span.begin + lead + size}, kind});
    }
    void add(std::size_t i, BlockKind kind) { add(paragraphs_[i].span, kind); }

    bool place_by_hint(std::size_t i, bool in_head) {
        switch (hint(i)) {
            case Hint::unmarked:
                return false;
            case Hint::headline:
                add(i, i == headline_ ? BlockKind::headline : BlockKind::furniture);
                return true;
            case Hint::summary:
                add(i, BlockKind::summary);
                return true;
            case Hint::byline:
            case Hint::date:
                place_label(i, in_head);
                return true;
            case Hint::caption:
                place_caption(i);
                return true;
            case Hint::credit:
                if (in_head && traits_[i].byline) {
                    place_byline(i, true);
                } else {
                    add(i, BlockKind::credit);
                }
                return true;
            case Hint::furniture:
                add(i, BlockKind::furniture);
                return true;
        }
        return false;
    }

    // What the markup calls a byline or a date, in the parts that its words have.
    void place_label(std::size_t i, bool in_head) {
        const LineTraits& t = traits_[i];
        if (t.cue == LineCue::reading_time) return add(i, BlockKind::date);
        if (t.is_site()) return add(i, BlockKind::furniture);
        if (t.meta) return place_meta(i, in_head);
        if (t.date || hint(i) == Hint::date) return place_date(i, in_head);
        place_byline(i, in_head);
    }

    void state(const DateLine& line) {
        layout_.publication.published(DateBasis::byline, line.published);
        layout_.publication.updated(DateBasis::byline, line.updated);
    }

    // Below the headline any date line of the head dates the report; above it and in the story only
    // one that says so.
    void place_date(std::size_t i, bool in_head) {
        add(i, BlockKind::date);
        const auto line = traits_[i].date ? traits_[i].date : cues_.dates().line(words(i), 6);
        if (!line) return;
        if (line->said_published || (in_head && line->updated)) return state(*line);
        if (in_head && !bare_date_ && !is_above_headline(i)) bare_date_ = line->published;
        if (i + 1 < size() && is_story_prose(i + 1)) ++dated_prose_;
    }

    // Below the story a byline names helpers ("Editing by ..."), not the writer.
    void place_byline(std::size_t i, bool in_head) {
        add(i, BlockKind::byline);
        if (!in_head || traits_[i].words < 2) return;  // "By", and the name in the next element
        if (layout_.byline.empty()) layout_.byline = std::string(words(i));
        for (const StatedDate& stated : cues_.dates().find(words(i)))
            layout_.publication.published(DateBasis::byline, stated.date);
    }

    // Of a line below the story only what it says to be the date of publication counts.
    void place_meta(std::size_t i, bool in_head) {
        const MetaLine& meta = *traits_[i].meta;
        add(i, meta.byline.empty() ? BlockKind::date : BlockKind::byline);
        if (!in_head && !meta.said_published) return;
        if (layout_.byline.empty()) layout_.byline = meta.byline;
        if (layout_.agency.empty()) layout_.agency = meta.agency;
        layout_.publication.published(DateBasis::byline, meta.published);
        layout_.publication.updated(DateBasis::byline, meta.updated);
    }

    void place_caption(std::size_t i) {
        const Span span = paragraphs_[i].span;
        const LineTraits& t = traits_[i];
        const std::uint32_t credit =
            t.credit ? t.credit->length : caption_credit_length(span.in(text_));
        const std::uint32_t end = span.end - credit;
        add({span.begin, end}, BlockKind::caption);
        add({end, span.end}, BlockKind::credit);
        if (t.caption.archive) return;
        for (const StatedDate& stated : cues_.dates().find(Span{span.begin, end}.in(text_)))
            layout_.publication.published(DateBasis::caption, stated.date);
    }
};

}  // namespace

Layout LayoutReader::read(std::string_view text, const std::vector<Paragraph>& paragraphs) const {
    return Reading(text, paragraphs, cues_).read();
}

}  // namespace entente
