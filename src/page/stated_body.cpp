#include "page/stated_body.h"

#include <string>
#include <vector>

#include "base/strings.h"
#include "page/html_pieces.h"

namespace entente {
namespace {

// A body of fewer words may be a teaser.
constexpr std::size_t min_words = 25;
// The page's own text is kept if it has this share of the words of the stated one.
constexpr double enough = 0.5;

// Line ends as paragraphs, with or without tags.
HtmlPieces pieces_of(std::string_view stated) {
    std::string html;
    html.reserve(stated.size() + 64);
    for (const char c : stated) {
        if (c == '\n') html += "<br><br>";
        html += c;
    }
    return html_pieces(tame_html(html), {}, {});
}

}  // namespace

bool is_better_body(std::string_view stated, const Article& article) {
    const std::size_t words = split_words(stated).size();
    if (words < min_words) return false;
    const std::size_t shown = split_words(article.body_text()).size();
    return static_cast<double>(shown) < enough * static_cast<double>(words);
}

void take_stated_body(std::string_view stated, Article& article) {
    const HtmlPieces body = pieces_of(stated);
    for (Block& block : article.blocks) {
        if (readable(block.kind) && block.kind != BlockKind::headline) {
            block.kind = BlockKind::furniture;
        }
    }
    for (const HtmlPiece& piece : body.pieces) {
        if (!article.text.empty()) article.text += "\n\n";
        const auto begin = static_cast<std::uint32_t>(article.text.size());
        article.text += piece.span.in(body.text);
        article.blocks.push_back(
            {{begin, static_cast<std::uint32_t>(article.text.size())}, BlockKind::body});
    }
}

}  // namespace entente
