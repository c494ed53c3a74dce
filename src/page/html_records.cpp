#include "page/html_records.h"

#include <algorithm>
#include <unordered_map>

#include "base/hashing.h"
#include "base/strings.h"

namespace entente {
namespace {

constexpr std::uint32_t min_records = 3;
constexpr std::uint32_t min_title_words = 4;
constexpr std::uint32_t max_label_words = 10;
// The longest that teasers and comments are on average, in words of prose.
constexpr std::uint32_t max_teaser_words = 60;
constexpr std::uint32_t max_comment_words = 90;
// Prose that must stand above comments.
constexpr std::uint32_t min_words_above = 30;

// What an element holds, its inner elements included.
struct Contents {
    std::uint32_t first_piece = 0xFFFFFFFFU;
    std::uint32_t prose_words = 0;
    std::uint32_t prose_pieces = 0;
    std::uint32_t titles = 0;    ///< linked, of some words
    std::uint32_t stamps = 0;    ///< short lines with a number
    std::uint32_t headings = 0;  ///< not linked

    void add(const Contents& inner) {
        first_piece = std::min(first_piece, inner.first_piece);
        prose_words += inner.prose_words;
        prose_pieces += inner.prose_pieces;
        titles += inner.titles;
        stamps += inner.stamps;
        headings += inner.headings;
    }
};

Contents contents_of(const HtmlPieces& page, std::uint32_t index, bool is_prose) {
    const HtmlPiece& piece = page.pieces[index];
    Contents own;
    own.first_piece = index;
    const std::string_view words = piece.span.in(page.text);
    if (is_prose) {
        own.prose_words = piece.words;
        own.prose_pieces = 1;
    } else if (piece.is_linked()) {
        own.titles = piece.words >= min_title_words ? 1 : 0;
        own.stamps = std::any_of(words.begin(), words.end(), is_ascii_digit) ? 1 : 0;
    } else {
        own.headings = piece.heading ? 1 : 0;
        const bool number = std::any_of(words.begin(), words.end(), is_ascii_digit);
        own.stamps = piece.words <= max_label_words && number ? 1 : 0;
    }
    return own;
}

// The elements of one kind under one parent.
struct List {
    std::vector<std::uint32_t> records;
    Contents all;
    std::uint32_t titled = 0;
    std::uint32_t stamped = 0;
    std::uint32_t headed = 0;
    std::uint32_t holding_prose = 0;

    void add(std::uint32_t element, const Contents& held) {
        records.push_back(element);
        all.add(held);
        titled += held.titles > 0 ? 1 : 0;
        stamped += held.stamps > 0 ? 1 : 0;
        headed += held.headings > 0 ? 1 : 0;
        holding_prose += held.prose_pieces > 0 ? 1 : 0;
    }
    bool most(std::uint32_t some) const { return some * 10 >= records.size() * 7; }
    bool are_teasers() const {
        return most(titled) && all.prose_words <= max_teaser_words * records.size() &&
               all.prose_pieces <= 2 * records.size();
    }
    bool are_comments(std::uint32_t words_above) const {
        return words_above >= min_words_above && most(stamped) && most(holding_prose) &&
               headed == 0 && all.prose_words <= max_comment_words * records.size();
    }
};

}  // namespace

void mark_records(const HtmlPieces& page, const std::vector<bool>& prose,
                  std::vector<bool>& furniture) {
    std::vector<Contents> held(page.elements.size());
    std::vector<std::uint32_t> words_above(page.pieces.size() + 1, 0);
    for (std::uint32_t i = 0; i < page.pieces.size(); ++i) {
        const std::uint32_t element = page.pieces[i].element;
        held[element].add(contents_of(page, i, prose[i]));
        const bool counts = prose[i] && !furniture[element];
        words_above[i + 1] = words_above[i] + (counts ? page.pieces[i].words : 0);
    }
    for (std::size_t i = held.size(); i-- > 1;)
        held[page.elements[i].parent].add(held[i]);

    std::vector<bool> in_story(page.elements.size(), false);
    std::unordered_map<std::uint64_t, std::size_t> index;
    std::vector<List> lists;
    for (std::uint32_t i = 1; i < page.elements.size(); ++i) {
        const HtmlElement& element = page.elements[i];
        in_story[i] = in_story[element.parent] || element.story;
        if (furniture[i] || in_story[i] || held[i].first_piece == 0xFFFFFFFFU) continue;
        const auto at = index.try_emplace(combine(element.parent, element.kind), lists.size());
        if (at.second) lists.emplace_back();
        lists[at.first->second].add(i, held[i]);
    }
    for (const List& list : lists) {
        if (list.records.size() < min_records) continue;
        const bool live = page.elements[list.records.front()].live;
        const std::uint32_t above = words_above[list.all.first_piece];
        if (!list.are_teasers() && (live || !list.are_comments(above))) continue;
        for (const std::uint32_t record : list.records)
            furniture[record] = true;
    }
    for (std::size_t i = 1; i < page.elements.size(); ++i)
        furniture[i] = furniture[i] || furniture[page.elements[i].parent];
}

}  // namespace entente
