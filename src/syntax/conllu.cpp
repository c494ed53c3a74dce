#include "syntax/conllu.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/strings.h"

namespace entente {
namespace {

std::string_view or_underscore(std::string_view field) {
    return field.empty() ? "_" : field;
}

/// Text between words as one line: CoNLL-U comments may not hold line ends.
std::string on_one_line(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (is_ascii_space(c)) c = ' ';
    return out;
}

void write_token(const Document& document, const Sentence& sentence, std::uint32_t i,
                 std::string& out) {
    const Token& token = document.tokens[i];
    const std::uint32_t head = token.head == none ? 0 : token.head - sentence.first + 1;
    const bool joined =
        i + 1 < document.tokens.size() && document.tokens[i + 1].span.begin == token.span.end;
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t",
                   i - sentence.first + 1, document.form(i), or_underscore(token.lemma),
                   to_string(token.upos), or_underscore(to_string(token.xpos)),
                   to_string(token.features), head, to_string(token.deprel));
    if (token.name != NameTag::outside)
        fmt::format_to(std::back_inserter(out), "Name={}|", to_string(token.name));
    fmt::format_to(std::back_inserter(out), "{}TokenRange={}:{}\n", joined ? "SpaceAfter=No|" : "",
                   token.span.begin, token.span.end);
}

/// Reads one file; the position in the current sentence is kept between lines.
class Reader {
  public:
    Reader(std::string name, TextLayout layout) : layout_(layout) {
        document_.article.source = std::move(name);
    }

    std::optional<Error> line(std::string_view text) {
        ++line_;
        if (text.ends_with('\r')) text.remove_suffix(1);
        if (text.empty()) return end_sentence();
        if (text.front() == '#') {
            if (is_break(text, "# newpar") || is_break(text, "# newdoc")) begin_paragraph();
            return std::nullopt;
        }
        const std::vector<std::string_view> fields = split(text, '\t');
        if (fields.size() != 10) return error("a line has not the ten fields of CoNLL-U");
        if (fields[0].find('.') != std::string_view::npos) return std::nullopt;
        if (fields[0].find('-') != std::string_view::npos) return range(fields);
        return word(fields);
    }

    std::optional<Error> end_sentence() {
        if (first_ == document_.tokens.size()) return std::nullopt;
        const auto last = static_cast<std::uint32_t>(document_.tokens.size());
        for (std::uint32_t i = first_; i < last; ++i) {
            Token& token = document_.tokens[i];
            if (token.head == none) continue;
            token.head += first_;
            if (token.head >= last) return error("a head lies outside its sentence");
        }
        document_.sentences.push_back(
            {{document_.tokens[first_].span.begin, document_.tokens.back().span.end},
             first_,
             last,
             BlockKind::body});
        if (layout_ == TextLayout::lines) end_text("\n");
        if (layout_ == TextLayout::joined) end_text(" ");
        first_ = last;
        return std::nullopt;
    }

    Document take() && {
        Article& article = document_.article;
        if (!article.text.empty())
            article.blocks.push_back(
                {{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::body});
        return std::move(document_);
    }

  private:
    Error error(std::string reason) const {
        return {std::move(reason), document_.article.source, line_};
    }

    /// "# newpar" and "# newpar id = p1", but not "# newpar_block".
    static bool is_break(std::string_view comment, std::string_view mark) {
        return comment.starts_with(mark) &&
               (comment.size() == mark.size() || is_ascii_space(comment[mark.size()]));
    }
    void begin_paragraph() {
        const bool between = first_ == document_.tokens.size() && first_ != 0;
        if (layout_ == TextLayout::paragraphs && between) end_text("\n\n");
    }
    /// Puts `mark` at the end of the text, in the place of a space or of an earlier mark.
    void end_text(std::string_view mark) {
        std::string& text = document_.article.text;
        while (text.size() > document_.tokens.back().span.end)
            text.pop_back();
        text += mark;
    }

    static bool space_after(std::string_view misc) {
        return misc.find("SpaceAfter=No") == std::string_view::npos;
    }

    static NameTag name_tag(std::string_view misc) {
        for (const std::string_view part : split(misc, '|')) {
            constexpr std::string_view key = "Name=";
            if (part.starts_with(key)) return parse_name_tag(part.substr(key.size()));
        }
        return NameTag::outside;
    }

    std::optional<Error> range(const std::vector<std::string_view>& fields) {
        const std::size_t dash = fields[0].find('-');
        const auto begin = parse_int(fields[0].substr(0, dash));
        const auto end = parse_int(fields[0].substr(dash + 1));
        if (!begin || !end || *end <= *begin) return error("a range of words is not one");
        range_end_ = *end;
        range_spaced_ = space_after(fields[9]);
        return std::nullopt;
    }

    std::optional<Error> word(const std::vector<std::string_view>& fields) {
        const auto id = parse_int(fields[0]);
        const auto expected = static_cast<std::int64_t>(document_.tokens.size() - first_ + 1);
        if (!id || *id != expected)
            return error(fmt::format("word {} stands where word {} is due", fields[0], expected));
        if (fields[1].empty()) return error("a word has no form");
        std::string& text = document_.article.text;
        Token token;
        token.span.begin = static_cast<std::uint32_t>(text.size());
        text += fields[1];
        token.span.end = static_cast<std::uint32_t>(text.size());
        if (*id == range_end_ ? range_spaced_ : *id > range_end_ && space_after(fields[9]))
            text += ' ';
        if (fields[2] != "_" || fields[1] == "_") token.lemma = fields[2];
        token.upos = parse_upos(fields[3]);
        token.xpos = parse_xpos(fields[4]);
        token.features = Features::parse_known(fields[5]);
        token.deprel = parse_deprel(fields[7]);
        token.name = name_tag(fields[9]);
        if (*id >= range_end_) range_end_ = 0;
        if (fields[6] != "_") {
            const auto head = parse_int(fields[6]);
            if (!head || *head < 0 || *head > 0x7FFFFFFF) return error("a head is not a number");
            token.head = *head == 0 ? none : static_cast<std::uint32_t>(*head - 1);
        }
        document_.tokens.push_back(std::move(token));
        return std::nullopt;
    }

    TextLayout layout_;
    Document document_;
    std::uint32_t line_ = 0;
    std::uint32_t first_ = 0;
    std::int64_t range_end_ = 0;  ///< the last word of the range that is being read
    bool range_spaced_ = true;
};

}  // namespace

std::string to_conllu(const Document& document) {
    std::string out;
    std::uint32_t number = 0;
    for (const Sentence& sentence : document.sentences) {
        const std::string& id = document.article.id;
        fmt::format_to(std::back_inserter(out), "# sent_id = {}{}{}\n# text = {}\n",
                       on_one_line(id), id.empty() ? "" : "-", ++number,
                       on_one_line(document.words(sentence.span)));
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            write_token(document, sentence, i, out);
        out += '\n';
    }
    return out;
}

Result<Document> read_conllu(std::string_view bytes, std::string name, TextLayout layout) {
    Reader reader(std::move(name), layout);
    std::size_t begin = 0;
    while (begin < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        if (auto error = reader.line(bytes.substr(begin, end - begin))) return *std::move(error);
        begin = end + 1;
    }
    if (auto error = reader.end_sentence()) return *std::move(error);
    return std::move(reader).take();
}

}  // namespace entente
