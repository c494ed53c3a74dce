#include "page/html_story.h"

#include <algorithm>
#include <unordered_map>

#include "base/strings.h"
#include "page/html_outlet.h"
#include "page/html_records.h"
#include "page/story_names.h"

namespace entente {
namespace {

// A paragraph of prose, as against a title, a label or a menu.
constexpr std::uint32_t min_prose_words = 8;
// What is named the story's text must hold some prose, and not much less than the kind of element
// that holds most.
constexpr std::uint32_t min_named_words = 15;
constexpr double min_named_share = 0.3;
// An inner element is the core in place of the outer one if it holds this share of its prose.
constexpr double inner_share = 0.6;
// The names that prose below the core shares with it if it is the story's, and how far below.
constexpr int min_shared_names = 2;
// Prose between the headline and the core is the story's if it is no more than a deck and a first
// paragraph, or shares a name with the core.
constexpr std::size_t max_deck_pieces = 2;
constexpr std::size_t max_pieces_below = 40;
// The longest box that a label makes furniture, in words.
constexpr std::uint32_t max_box_words = 80;
// The longest that what a class calls a byline or date, a summary or a caption is one.
constexpr std::uint32_t max_byline_words = 25;
constexpr std::uint32_t max_summary_words = 90;
constexpr std::uint32_t max_linked_words = 30;
constexpr std::uint32_t max_headline_words = 40;
constexpr std::size_t min_headline_letters = 12;

bool is_prose(const HtmlPiece& piece, std::string_view text) {
    if (piece.words < min_prose_words || piece.is_linked() || piece.heading) return false;
    const std::string_view words = piece.span.in(text);
    const std::string_view end =
        words.substr(words.size() - std::min<std::size_t>(words.size(), 8));
    return end.find_first_of(".?!") != std::string_view::npos;
}

// A story's text, as one element or several of a kind in a row.
struct Core {
    std::vector<std::uint32_t> elements;
    std::uint32_t words = 0;
};

// Finds the core among the elements of a page whose furniture is known.
class CoreFinder {
  public:
    CoreFinder(const HtmlPieces& page, const std::vector<bool>& prose,
               const std::vector<bool>& furniture, std::size_t headline)
        : page_(page),
          furniture_(furniture),
          headline_(headline),
          held_(page.elements.size(), 0),
          direct_(page.elements.size(), 0),
          first_piece_(page.elements.size(), page.pieces.size()) {
        for (std::size_t i = 0; i < page.pieces.size(); ++i) {
            const HtmlPiece& piece = page.pieces[i];
            first_piece_[piece.element] = std::min(first_piece_[piece.element], i);
            if (!prose[i] || furniture[piece.element]) continue;
            direct_[piece.element] += piece.words;
        }
        held_ = direct_;
        for (std::size_t i = held_.size(); i-- > 1;) {
            const std::uint32_t parent = page.elements[i].parent;
            held_[parent] += held_[i];
            first_piece_[parent] = std::min(first_piece_[parent], first_piece_[i]);
        }
    }

    Core find() const {
        Core most = of_most_prose();
        Core named = of_named();
        const bool enough = named.words >= min_named_words &&
                            named.words >= min_named_share * static_cast<double>(most.words);
        return enough ? named : most;
    }

  private:
    const HtmlPieces& page_;
    const std::vector<bool>& furniture_;
    std::size_t headline_;
    std::vector<std::uint32_t> held_;    ///< words of prose by element, inner elements included
    std::vector<std::uint32_t> direct_;  ///< the same without inner elements
    std::vector<std::size_t> first_piece_;

    bool holds_headline(std::uint32_t element) const {
        if (headline_ == page_.pieces.size()) return false;
        std::uint32_t at = page_.pieces[headline_].element;
        while (at > element)
            at = page_.elements[at].parent;
        return at == element;
    }

    // The element named as the story's text that holds most, or one within it that holds nearly as
    // much; and those like it in a row, up to another headline.
    Core of_named() const {
        std::uint32_t best = 0;
        for (std::uint32_t i = 1; i < held_.size(); ++i) {
            if (!page_.elements[i].story || furniture_[i]) continue;
            if (best == 0 || held_[i] > held_[best] ||
                (is_within(i, best) && held_[i] >= inner_share * held_[best])) {
                best = i;
            }
        }
        if (best == 0) return {};
        return row_of(best);
    }

    bool is_within(std::uint32_t inner, std::uint32_t outer) const {
        while (inner > outer)
            inner = page_.elements[inner].parent;
        return inner == outer;
    }

    Core row_of(std::uint32_t best) const {
        Core core;
        std::size_t last = 0;
        for (std::uint32_t i = 1; i < held_.size(); ++i) {
            if (page_.elements[i].kind != page_.elements[best].kind || furniture_[i]) continue;
            if (!core.elements.empty() && is_within(i, core.elements.back())) continue;
            if (!core.elements.empty() && has_headline_between(last, first_piece_[i])) {
                // Another story: keep the one that the page's headline names, else the longer.
                if (core.words >= held_[best] || is_headed(core)) break;
                core = {};
            }
            core.elements.push_back(i);
            core.words += held_[i];
            last = first_piece_[i];
        }
        return core;
    }

    bool is_headed(const Core& core) const {
        return headline_ < page_.pieces.size() && core.words > min_named_words &&
               headline_ <= first_piece_[core.elements.front()];
    }

    bool has_headline_between(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i) {
            if (i != headline_ && page_.pieces[i].hint == Hint::headline) return true;
        }
        return false;
    }

    // Of the kinds of element the one that holds most prose itself, and the innermost element
    // around nearly all of that.
    Core of_most_prose() const {
        std::unordered_map<std::uint64_t, std::uint32_t> by_kind;
        std::uint32_t total = 0;
        for (std::uint32_t i = 0; i < direct_.size(); ++i) {
            by_kind[page_.elements[i].kind] += direct_[i];
            total += direct_[i];
        }
        std::uint64_t kind = 0;
        std::uint32_t most = 0;
        for (std::uint32_t i = 0; i < direct_.size(); ++i) {
            const std::uint32_t words = by_kind[page_.elements[i].kind];
            if (words > most) {
                most = words;
                kind = page_.elements[i].kind;
            }
        }
        if (total == 0) return {};
        return {{innermost_around(kind, most)}, most};
    }

    std::uint32_t innermost_around(std::uint64_t kind, std::uint32_t words) const {
        std::vector<std::uint32_t> of_kind(direct_.size(), 0);
        for (std::size_t i = of_kind.size(); i-- > 0;) {
            if (page_.elements[i].kind == kind) of_kind[i] += direct_[i];
            if (i > 0) of_kind[page_.elements[i].parent] += of_kind[i];
        }
        std::uint32_t at = 0;
        for (std::uint32_t i = 1; i < of_kind.size(); ++i) {
            if (page_.elements[i].parent == at && of_kind[i] >= inner_share * words) at = i;
        }
        return at;
    }
};

}  // namespace

HtmlStory::HtmlStory(const HtmlPieces& page, std::string_view stated_headline, const PageCues& cues)
    : page_(page), furniture_(page.elements.size(), false), inside_(page.pieces.size(), false) {
    prose_.reserve(page.pieces.size());
    for (const HtmlPiece& piece : page.pieces)
        prose_.push_back(is_prose(piece, page.text));
    find_headline(stated_headline);
    mark_furniture();
    mark_records(page, prose_, furniture_);
    mark_boxes(cues);
    find_core();
    if (!stated_on_page_) mend_headline();
    grow();
}

// The heading, else the line, that says what the metadata says; else the longest headline.
void HtmlStory::find_headline(std::string_view stated) {
    headline_ = page_.pieces.size();
    std::vector<bool> named(page_.elements.size(), false);
    for (std::size_t i = 1; i < named.size(); ++i)
        named[i] = named[page_.elements[i].parent] || page_.elements[i].furniture;
    const std::string wanted = letters_of(stated);
    int best = 0;
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
        const HtmlPiece& piece = page_.pieces[i];
        const bool heading = piece.heading || piece.hint == Hint::headline;
        if (piece.words > max_headline_words || (!heading && piece.is_linked())) continue;
        const std::string words = letters_of(piece.span.in(page_.text));
        const bool same = words.size() >= min_headline_letters &&
                          (wanted.find(words) != std::string::npos || words.find(wanted) == 0) &&
                          !wanted.empty() && words.size() * 2 >= wanted.size();
        const bool free = !named[piece.element];
        int score = 0;
        if (same) score = 8 + (heading ? 4 : 0) + (free ? 2 : 0) + (words == wanted ? 1 : 0);
        if (!same && piece.hint == Hint::headline && free) score = 1 + (piece.words > 3 ? 1 : 0);
        if (score > best) {
            best = score;
            headline_ = i;
        }
    }
    stated_on_page_ = best >= 8;
}

// Where the page's own heading is the name of its site ("Ministry of Foreign Affairs"), the
// headline is the last heading above the story.
void HtmlStory::mend_headline() {
    const bool far = headline_ == page_.pieces.size() || page_.pieces[headline_].words <= 5;
    for (std::size_t i = first_ + 2; far && i-- > 0;) {
        if (i >= page_.pieces.size() || furniture_[page_.pieces[i].element]) continue;
        if (i == headline_) return;
        const HtmlPiece& piece = page_.pieces[i];
        if (!piece.heading || piece.is_linked() || piece.words < 4) continue;
        if (inside_[i] && i > first_) continue;
        headline_ = i;
        return;
    }
}

// The name of a class lies where its element holds the headline ("share-container") or, if the name
// is a weak one, most of the page's prose ("has-sidebar").
void HtmlStory::mark_furniture() {
    std::vector<std::uint32_t> held(page_.elements.size(), 0);
    std::vector<bool> headed(page_.elements.size(), false);
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
        if (prose_[i]) held[page_.pieces[i].element] += page_.pieces[i].words;
    }
    if (headline_ < page_.pieces.size()) headed[page_.pieces[headline_].element] = true;
    for (std::size_t i = held.size(); i-- > 1;) {
        held[page_.elements[i].parent] += held[i];
        if (headed[i]) headed[page_.elements[i].parent] = true;
    }
    const bool has_headline = headline_ < page_.pieces.size();
    for (std::size_t i = 1; i < page_.elements.size(); ++i) {
        const HtmlElement& element = page_.elements[i];
        const std::uint64_t share = element.apart ? 9 : 5;  // tenths
        const bool holds_page = held[i] * std::uint64_t{10} > held[0] * share;
        const bool lies = headed[i] || (holds_page && (!element.apart || !has_headline));
        furniture_[i] = furniture_[element.parent] || (element.furniture && !lies);
    }
}

// A label or an offer on a line of its own makes the smallest element around more than it
// furniture, if that is small.
void HtmlStory::mark_boxes(const PageCues& cues) {
    std::vector<std::uint32_t> words(page_.elements.size(), 0);
    std::vector<std::uint32_t> pieces(page_.elements.size(), 0);
    std::vector<bool> headed(page_.elements.size(), false);
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
        const HtmlPiece& piece = page_.pieces[i];
        if (!piece.is_linked()) words[piece.element] += piece.words;
        ++pieces[piece.element];
        if (i == headline_) headed[piece.element] = true;
    }
    for (std::size_t i = words.size(); i-- > 1;) {
        words[page_.elements[i].parent] += words[i];
        pieces[page_.elements[i].parent] += pieces[i];
        if (headed[i]) headed[page_.elements[i].parent] = true;
    }
    for (const HtmlPiece& piece : page_.pieces) {
        if (furniture_[piece.element] || piece.words > LinePatterns::max_words) continue;
        const std::string_view line = piece.span.in(page_.text);
        if (cues.line(line) != LineCue::promo && !cues.label(line)) continue;
        std::uint32_t box = piece.element;
        while (box > 0 && pieces[box] == 1)
            box = page_.elements[box].parent;
        if (box > 0 && !headed[box] && !page_.elements[box].story && words[box] <= max_box_words)
            furniture_[box] = true;
    }
    for (std::size_t i = 1; i < furniture_.size(); ++i)
        furniture_[i] = furniture_[i] || furniture_[page_.elements[i].parent];
}

std::string_view HtmlStory::headline() const {
    return headline_ < page_.pieces.size() ? page_.pieces[headline_].span.in(page_.text)
                                           : std::string_view();
}

void HtmlStory::find_core() {
    const Core core = CoreFinder(page_, prose_, furniture_, headline_).find();
    std::vector<bool> in_core(page_.elements.size(), false);
    for (const std::uint32_t element : core.elements)
        in_core[element] = true;
    for (std::size_t i = 1; i < in_core.size(); ++i)
        in_core[i] = in_core[i] || in_core[page_.elements[i].parent];
    first_ = page_.pieces.size();
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
        if (!in_core[page_.pieces[i].element]) continue;
        inside_[i] = true;
        first_ = std::min(first_, i);
        last_ = i + 1;
    }
}

// The first paragraph or the deck may stand in an element of its own, and so may the end.
void HtmlStory::grow() {
    StoryNames names;
    for (std::size_t i = first_; i < last_; ++i) {
        if (inside_[i] && prose_[i]) names.add(page_.pieces[i].span.in(page_.text));
    }
    const auto is_free = [&](std::size_t i) {
        return !inside_[i] && prose_[i] && !furniture_[page_.pieces[i].element];
    };
    std::size_t above = 0;
    for (std::size_t i = headline_ + 1; i < first_; ++i)
        above += is_free(i) ? 1 : 0;
    for (std::size_t i = first_; i-- > headline_ + 1;) {
        if (!is_free(i)) continue;
        const bool shares = names.shared_with(page_.pieces[i].span.in(page_.text)) > 0;
        if (above > max_deck_pieces && !shares) continue;
        inside_[i] = true;
        first_ = i;
    }
    const std::size_t limit = std::min(page_.pieces.size(), last_ + max_pieces_below);
    for (std::size_t i = last_; i < limit; ++i) {
        if (page_.pieces[i].hint == Hint::headline) break;
        if (!is_free(i)) continue;
        if (names.shared_with(page_.pieces[i].span.in(page_.text)) < min_shared_names) continue;
        inside_[i] = true;
        last_ = i + 1;
    }
}

std::vector<Paragraph> HtmlStory::paragraphs() const {
    std::vector<Paragraph> out;
    out.reserve(page_.pieces.size());
    for (std::size_t i = 0; i < page_.pieces.size(); ++i)
        out.push_back({page_.pieces[i].span, true, hint_of(i), inside_[i] && prose_[i]});
    return out;
}

Hint HtmlStory::hint_of(std::size_t i) const {
    const HtmlPiece& piece = page_.pieces[i];
    if (i == headline_) return Hint::headline;
    if (furniture_[piece.element] || i >= last_) return Hint::furniture;
    const bool label = piece.hint == Hint::byline || piece.hint == Hint::date;
    const bool too_long = (label && piece.words > max_byline_words) ||
                          (piece.hint == Hint::summary && piece.words > max_summary_words);
    const Hint own = too_long ? Hint::unmarked : piece.hint;
    if (own == Hint::headline) {
        return i > first_ && inside_[i] ? Hint::unmarked : Hint::furniture;
    }
    if (own != Hint::unmarked) return own;
    if (piece.is_linked() && piece.words <= max_linked_words) return Hint::furniture;
    const bool above = headline_ < page_.pieces.size() ? i < headline_ : i < first_;
    if (above && !prose_[i]) return Hint::furniture;
    const bool judged = i > first_ || (i > headline_ && prose_[i]);
    if (judged && !inside_[i]) return Hint::furniture;
    return Hint::unmarked;
}

}  // namespace entente
