#include "formats/tree_text.h"

#include <algorithm>
#include <vector>

namespace entente {
namespace {

constexpr std::size_t deepest = 60;  // indents; a deeper word stands at this one

struct Open {
    std::uint32_t token;
    std::string indent;  ///< of the lines below it
    std::string branch;  ///< before the word itself
};

// The word of the span that hangs on none of its others; `none` where no word of the sentence lies
// in it.
std::uint32_t head_of(const Document& document, const Sentence& sentence, Span span) {
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const Token& token = document.tokens[t];
        if (!span.overlaps(token.span)) continue;
        if (token.head == none || !span.overlaps(document.tokens[token.head].span)) return t;
    }
    return none;
}

// The word and its governors, up to the root.
std::vector<std::uint32_t> way_up(const Document& document, const Sentence& sentence,
                                  std::uint32_t token) {
    std::vector<std::uint32_t> way;
    for (std::uint32_t t = token; t != none && way.size() <= sentence.size();
         t = document.tokens[t].head)
        way.push_back(t);
    return way;
}

std::string step_text(const Document& document, std::string_view arrow, std::uint32_t relation_of,
                      std::uint32_t word) {
    return " " + std::string(arrow) + " " +
           std::string(to_string(document.tokens[relation_of].deprel)) + " " +
           std::string(document.form(word));
}

std::string line_of(const Document& document, std::uint32_t t, Span marked,
                    std::string_view label) {
    const Token& token = document.tokens[t];
    std::string line(document.form(t));
    line += "  ";
    line += to_string(token.upos);
    line += ' ';
    line += to_string(token.deprel);
    if (marked.overlaps(token.span) || !label.empty()) line += "  *";
    if (!label.empty()) line += " " + std::string(label);
    return line + "\n";
}

}  // namespace

std::string tree_text(const Document& document, std::uint32_t sentence, Span trigger,
                      std::span<const TreeMark> marks) {
    const Sentence& s = document.sentences[sentence];
    std::vector<std::string> labels(s.size());
    for (const TreeMark& mark : marks) {
        const std::uint32_t head = head_of(document, s, mark.span);
        if (head == none) continue;
        std::string& label = labels[head - s.first];
        label += (label.empty() ? "" : ", ") + mark.label;
    }
    std::vector<std::vector<std::uint32_t>> children(s.size());
    std::vector<Open> open;
    for (std::uint32_t t = s.first; t < s.last; ++t) {
        const std::uint32_t head = document.tokens[t].head;
        if (head == none) {
            open.push_back({t, "", ""});
        } else {
            children[head - s.first].push_back(t);
        }
    }
    std::string out;
    while (!open.empty()) {
        const Open word = std::move(open.back());
        open.pop_back();
        out += word.branch + line_of(document, word.token, trigger, labels[word.token - s.first]);
        const auto& below = children[word.token - s.first];
        const bool deep = word.indent.size() > deepest * 3;
        for (std::size_t i = below.size(); i-- > 0;) {
            const bool last = i + 1 == below.size();
            open.push_back({below[i], deep ? word.indent : word.indent + (last ? "   " : "│  "),
                            word.indent + (last ? "└─ " : "├─ ")});
        }
    }
    return out;
}

std::string path_text(const Document& document, std::uint32_t sentence, Span from, Span to) {
    const Sentence& s = document.sentences[sentence];
    const std::uint32_t first = head_of(document, s, from);
    const std::uint32_t last = head_of(document, s, to);
    if (first == none || last == none) return {};
    const std::vector<std::uint32_t> up = way_up(document, s, first);
    std::vector<std::uint32_t> down;
    std::string text(document.form(first));
    for (const std::uint32_t t : way_up(document, s, last)) {
        const auto meeting = std::find(up.begin(), up.end(), t);
        if (meeting == up.end()) {
            down.push_back(t);
            continue;
        }
        for (auto step = up.begin(); step != meeting; ++step)
            text += step_text(document, "<", *step, *(step + 1));
        for (auto step = down.rbegin(); step != down.rend(); ++step)
            text += step_text(document, ">", *step, *step);
        return text;
    }
    return {};
}

}  // namespace entente
