// Builds Documents for tests from a compact notation, so that a test shows the tags and trees that
// it relies on and does not hang on the parser.
//
// A sentence is a line; its tokens are separated by spaces: FORM|XPOS|HEAD|DEPREL, or
// FORM|XPOS|HEAD|DEPREL|LEMMA where the lemma is not the form in lower case, or
// FORM|XPOS|HEAD|DEPREL|LEMMA|NAME with a name label ("B-PER"). An empty LEMMA is the form in lower
// case. HEAD counts from 1 within the sentence, 0 being the root. A leading '~' joins the token to the one before it, as in
// "~'s". An empty line begins a new block; a line "#headline" marks the next block.
#pragma once

#include <string>
#include <string_view>

#include "base/strings.h"
#include "document/document.h"

namespace entente::testing {

inline Upos upos_of(Xpos xpos) {
    switch (xpos) {
        case Xpos::nn:
        case Xpos::nns:
            return Upos::noun;
        case Xpos::nnp:
        case Xpos::nnps:
            return Upos::propn;
        case Xpos::jj:
        case Xpos::jjr:
        case Xpos::jjs:
            return Upos::adj;
        case Xpos::vb:
        case Xpos::vbd:
        case Xpos::vbg:
        case Xpos::vbn:
        case Xpos::vbp:
        case Xpos::vbz:
            return Upos::verb;
        case Xpos::md:
            return Upos::aux;
        case Xpos::prp:
        case Xpos::prp_poss:
            return Upos::pron;
        case Xpos::dt:
        case Xpos::pdt:
            return Upos::det;
        case Xpos::in:
            return Upos::adp;
        case Xpos::cc:
            return Upos::cconj;
        case Xpos::cd:
            return Upos::num;
        case Xpos::pos:
        case Xpos::to:
            return Upos::part;
        case Xpos::rb:
            return Upos::adv;
        default:
            return Upos::punct;
    }
}

class ReportBuilder {
  public:
    static Document build(std::string_view notation, std::string_view date = {}) {
        ReportBuilder builder;
        builder.document_.article.published.date = parse_iso_date(date);
        for (std::string_view line : split(notation, '\n'))
            builder.read_line(trim(line));
        builder.end_block();
        return std::move(builder.document_);
    }

  private:
    void read_line(std::string_view line) {
        if (line.empty()) return end_block();
        if (line == "#headline") {
            kind_ = BlockKind::headline;
            return;
        }
        Sentence sentence;
        sentence.first = static_cast<std::uint32_t>(document_.tokens.size());
        sentence.block = kind_;
        std::string& text = document_.article.text;
        if (!text.empty()) text += open_ ? " " : "\n\n";
        if (!open_) block_begin_ = static_cast<std::uint32_t>(text.size());
        open_ = true;
        sentence.span.begin = static_cast<std::uint32_t>(text.size());
        for (std::string_view token : split_words(line))
            read_token(token, sentence);
        sentence.last = static_cast<std::uint32_t>(document_.tokens.size());
        sentence.span.end = static_cast<std::uint32_t>(text.size());
        document_.sentences.push_back(sentence);
    }

    void read_token(std::string_view notation, const Sentence& sentence) {
        const bool tight = notation.front() == '~';
        if (tight) notation.remove_prefix(1);
        const std::vector<std::string_view> parts = split(notation, '|');
        std::string& text = document_.article.text;
        if (!tight && document_.tokens.size() > sentence.first) text += ' ';
        Token token;
        token.span.begin = static_cast<std::uint32_t>(text.size());
        text += parts.at(0);
        token.span.end = static_cast<std::uint32_t>(text.size());
        token.xpos = parse_xpos(parts.at(1));
        token.upos = upos_of(token.xpos);
        const auto head = static_cast<std::uint32_t>(parse_int(parts.at(2)).value());
        token.head = head == 0 ? none : sentence.first + head - 1;
        token.deprel = parse_deprel(parts.at(3));
        const bool given = parts.size() > 4 && !parts[4].empty();
        token.lemma = given ? std::string(parts[4]) : lower(parts[0]);
        if (parts.size() > 5) token.name = parse_name_tag(parts[5]);
        document_.tokens.push_back(std::move(token));
    }

    void end_block() {
        if (!open_) return;
        const auto end = static_cast<std::uint32_t>(document_.article.text.size());
        document_.article.blocks.push_back({{block_begin_, end}, kind_});
        open_ = false;
        kind_ = BlockKind::body;
    }

    Document document_;
    BlockKind kind_ = BlockKind::body;
    bool open_ = false;
    std::uint32_t block_begin_ = 0;
};

/// "[US envoy Mary Reed] name person": each mention in order, for comparison with what is expected.
inline std::vector<std::string> described_mentions(const Document& document) {
    std::vector<std::string> lines;
    for (const Mention& mention : document.mentions)
        lines.push_back("[" + std::string(document.words(mention.span)) + "] " +
                        std::string(to_string(mention.kind)) + " " +
                        std::string(to_string(mention.type)));
    return lines;
}

/// The mention with these words; the n-th (from 0) where there are several.
inline const Mention* mention_of(const Document& document, std::string_view words, int n = 0) {
    for (const Mention& mention : document.mentions) {
        if (document.words(mention.span) == words && n-- == 0) return &mention;
    }
    return nullptr;
}

}  // namespace entente::testing
