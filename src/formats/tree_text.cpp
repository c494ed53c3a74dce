#include "formats/tree_text.h"

#include <vector>

namespace entente {
namespace {

constexpr std::size_t deepest = 60;  // indents; a deeper word stands at this one

struct Open {
    std::uint32_t token;
    std::string indent;  ///< of the lines below it
    std::string branch;  ///< before the word itself
};

std::string line_of(const Document& document, std::uint32_t t, Span marked) {
    const Token& token = document.tokens[t];
    std::string line(document.form(t));
    line += "  ";
    line += to_string(token.upos);
    line += ' ';
    line += to_string(token.deprel);
    if (marked.overlaps(token.span)) line += "  *";
    return line + "\n";
}

}  // namespace

std::string tree_text(const Document& document, std::uint32_t sentence, Span marked) {
    const Sentence& s = document.sentences[sentence];
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
        out += word.branch + line_of(document, word.token, marked);
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

}  // namespace entente
