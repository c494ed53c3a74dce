#include "syntax/parse.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "syntax/conllu.h"

namespace entente {
namespace {

bool is_conllu(std::string_view input) {
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        const std::string_view line = input.substr(0, end);
        if (!trim(line).empty() && !line.starts_with("# ")) return split(line, '\t').size() == 10;
        input.remove_prefix(std::min(end + 1, input.size()));
    }
    return false;
}

}  // namespace

std::string parse_article(Article article, const Segmenter& segmenter, const Analyser& analyser) {
    Document document;
    document.article = std::move(article);
    segmenter.segment(document);
    analyser.analyse(document);
    return to_conllu(document);
}

Result<std::string> parse_tokens(std::string_view input, std::string name,
                                 const Analyser& analyser) {
    Result<Document> document = is_conllu(input)
                                    ? read_conllu(input, name)
                                    : Result<Document>(segment_given(input, std::move(name)));
    if (!document) return document.error();
    analyser.analyse(*document);
    return to_conllu(*document);
}

}  // namespace entente
