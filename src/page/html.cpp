#include "page/html.h"

#include <algorithm>

#include "base/strings.h"
#include "page/html_pieces.h"
#include "page/html_tame.h"

namespace entente {
namespace {

// A paragraph of prose, as against a title, a label or a menu.
constexpr std::uint32_t min_prose_words = 8;
// The story is the innermost element that holds this share of the prose outside furniture.
constexpr double story_share = 0.85;
// The longest that what a class calls a byline or date, a summary or a caption is one.
constexpr std::uint32_t max_byline_words = 25;
constexpr std::uint32_t max_summary_words = 90;
constexpr std::uint32_t max_linked_words = 30;
// Statements in the body of a page rank behind all rows of metadata.tsv.
constexpr std::uint32_t body_rank = 100000;

bool is_prose(const HtmlPiece& piece, std::string_view text) {
    if (piece.words < min_prose_words || piece.is_linked()) return false;
    const std::string_view words = piece.span.in(text);
    const std::string_view end =
        words.substr(words.size() - std::min<std::size_t>(words.size(), 8));
    return end.find_first_of(".?!") != std::string_view::npos;
}

// Which pieces are the story's, by where they stand.
class StoryFinder {
  public:
    explicit StoryFinder(const HtmlPieces& page) : page_(page), furniture_(page.elements.size()) {
        mark_furniture();
        find_story();
    }

    std::vector<Paragraph> paragraphs() const {
        std::vector<Paragraph> out;
        out.reserve(page_.pieces.size());
        const std::size_t headline = headline_piece();
        for (std::size_t i = 0; i < page_.pieces.size(); ++i)
            out.push_back({page_.pieces[i].span, true, hint_of(i, headline)});
        return out;
    }

    /// The times that elements outside of furniture state; metadata in the head goes before them.
    void offer_times(PageMetadata& metadata) const {
        for (const HtmlTime& time : page_.times) {
            if (!furniture_[time.element]) metadata.offer(time.field, time.value, body_rank);
        }
    }

  private:
    const HtmlPieces& page_;
    std::vector<bool> furniture_;  ///< by element: it or one around it is furniture
    std::size_t first_ = 0;        ///< the story's pieces are [first_, last_)
    std::size_t last_ = 0;

    struct Holding {
        std::uint32_t words = 0;   ///< of prose
        std::uint32_t pieces = 0;  ///< of prose
    };

    // The prose in each element, inner elements included.
    template <typename Filter>
    std::vector<Holding> holdings(Filter counts) const {
        std::vector<Holding> held(page_.elements.size());
        for (const HtmlPiece& piece : page_.pieces) {
            if (!is_prose(piece, page_.text) || !counts(piece)) continue;
            held[piece.element].words += piece.words;
            ++held[piece.element].pieces;
        }
        for (std::size_t i = held.size(); i-- > 1;) {
            Holding& parent = held[page_.elements[i].parent];
            parent.words += held[i].words;
            parent.pieces += held[i].pieces;
        }
        return held;
    }

    // A class name lies where its element holds most of the page's prose ("has-sidebar").
    void mark_furniture() {
        const auto held = holdings([](const HtmlPiece&) { return true; });
        for (std::size_t i = 1; i < page_.elements.size(); ++i) {
            const HtmlElement& element = page_.elements[i];
            const bool holds_page = held[i].words * 2 > held[0].words;
            furniture_[i] = furniture_[element.parent] || (element.furniture && !holds_page);
        }
    }

    void find_story() {
        const auto held = holdings([&](const HtmlPiece& piece) {
            return !furniture_[piece.element] && piece.hint == Hint::unmarked;
        });
        std::size_t story = 0;
        for (std::size_t i = 1; i < held.size(); ++i) {
            if (held[i].pieces > 1 && held[i].words >= story_share * held[0].words) story = i;
        }
        first_ = page_.pieces.size();
        std::vector<bool> inside(page_.elements.size(), false);
        inside[story] = true;
        for (std::size_t i = story + 1; i < page_.elements.size(); ++i)
            inside[i] = inside[page_.elements[i].parent];
        for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
            if (!inside[page_.pieces[i].element]) continue;
            first_ = std::min(first_, i);
            last_ = i + 1;
        }
    }

    // The last headline above the story's second piece of prose: a site's name may be a heading
    // too, and stands above the story's.
    std::size_t headline_piece() const {
        std::size_t headline = page_.pieces.size();
        std::uint32_t longest = 0;
        for (std::size_t i = 0; i < last_; ++i) {
            const HtmlPiece& piece = page_.pieces[i];
            if (piece.hint != Hint::headline || furniture_[piece.element]) continue;
            if (piece.words > longest) {
                headline = i;
                longest = piece.words;
            }
        }
        return headline;
    }

    Hint hint_of(std::size_t i, std::size_t headline) const {
        const HtmlPiece& piece = page_.pieces[i];
        if (furniture_[piece.element] || i >= last_) return Hint::furniture;
        if (i == headline) return Hint::headline;
        const bool has_headline = headline < page_.pieces.size();
        const bool above = has_headline ? i < headline : i < first_;
        const Hint hint = own_hint(piece);
        if (hint == Hint::headline) return i > headline ? Hint::unmarked : Hint::furniture;
        if (hint != Hint::unmarked) return hint;
        const bool linked = piece.is_linked() && piece.words <= max_linked_words;
        if (linked || (above && !is_prose(piece, page_.text))) return Hint::furniture;
        return Hint::unmarked;
    }

    static Hint own_hint(const HtmlPiece& piece) {
        const bool label = piece.hint == Hint::byline || piece.hint == Hint::date;
        if (label && piece.words > max_byline_words) return Hint::unmarked;
        if (piece.hint == Hint::summary && piece.words > max_summary_words) return Hint::unmarked;
        return piece.hint;
    }
};

// "Talks end without accord - The Harbour Post" without the outlet.
std::string_view without_outlet(std::string_view title, std::string_view outlet) {
    for (const std::string_view mark : {" | ", " - ", " \u2013 ", " \u2014 "}) {
        const std::size_t at = title.rfind(mark);
        if (at != std::string_view::npos && !outlet.empty() &&
            equals_ignoring_ascii_case(trim(title.substr(at + mark.size())), outlet)) {
            return trim(title.substr(0, at));
        }
    }
    return title;
}

}  // namespace

Result<HtmlReader> HtmlReader::load(const std::filesystem::path& data_dir) {
    auto containers = ContainerCues::load(data_dir);
    if (!containers) return containers.error();
    auto metadata = MetadataReader::load(data_dir);
    if (!metadata) return metadata.error();
    HtmlReader reader;
    reader.containers_ = std::move(*containers);
    reader.metadata_ = std::move(*metadata);
    return reader;
}

HtmlPage HtmlReader::read(std::string_view html) const {
    HtmlPieces pieces = html_pieces(tame_html(html), containers_, metadata_);
    HtmlPage page;
    const StoryFinder story(pieces);
    page.paragraphs = story.paragraphs();
    page.metadata = pieces.metadata;
    story.offer_times(page.metadata);
    page.text = std::move(pieces.text);
    page.language = std::move(pieces.language);
    const std::string& outlet = page.metadata[MetaField::outlet];
    std::string_view headline = page.metadata[MetaField::headline];
    if (headline.empty()) headline = pieces.title;
    page.headline = without_outlet(headline, outlet);
    return page;
}

}  // namespace entente
