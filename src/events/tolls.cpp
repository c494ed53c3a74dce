#include "events/tolls.h"

#include <algorithm>

#include "events/tally.h"
#include "events/tree.h"

namespace entente {
namespace {

bool same_paragraph(const Document& document, std::uint32_t a, std::uint32_t b) {
    const Span gap{document.sentences[a].span.end, document.sentences[b].span.begin};
    return gap.begin <= gap.end && document.words(gap).find('\n') == std::string_view::npos;
}

// What is not so, or only may be, is no toll.
bool is_told_as_fact(const Tree& tree, std::uint32_t verb) {
    const auto children = tree.children(verb);
    return std::none_of(children.begin(), children.end(), [&](std::uint32_t c) {
        return tree.token(c).xpos == Xpos::md || tree.lemma(c) == "not" || tree.lemma(c) == "if";
    });
}

std::vector<Count> tolls_in(const Tree& tree, const CountReader& reader) {
    std::vector<Count> tolls;
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        if (!tree.is_verb(t) || !is_told_as_fact(tree, t)) continue;
        for (Count& count : counts_of_outcome(tree, reader, t)) {
            const bool known = std::any_of(tolls.begin(), tolls.end(), [&](const Count& other) {
                return other.span.begin == count.span.begin;
            });
            if (is_casualty(count.kind) && !known) tolls.push_back(std::move(count));
        }
    }
    return tolls;
}

void add_tolls(Event& event, std::vector<Count> tolls) {
    const std::vector<Count> own = event.counts;
    for (Count& toll : tolls) {
        const bool told = std::any_of(own.begin(), own.end(),
                                      [&](const Count& count) { return count.kind == toll.kind; });
        if (told) continue;
        event.trace.push_back({"toll from another sentence", toll.span, ""});
        event.counts.push_back(std::move(toll));
    }
}

}  // namespace

void lend_tolls(Document& document, const CountReader& reader) {
    std::uint32_t next = 0;    // event
    std::uint32_t act = none;  // the last event of violence in this paragraph
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        if (s > 0 && !same_paragraph(document, s - 1, s)) act = none;
        bool tells_violence = false;
        for (; next < document.events.size() && document.events[next].sentence == s; ++next) {
            if (!is_violence(document.events[next].cameo)) continue;
            tells_violence = true;
            const bool fact = document.events[next].status == EventStatus::happened;
            act = fact ? next : none;
        }
        if (act != none && !tells_violence)
            add_tolls(document.events[act], tolls_in(Tree(document, s), reader));
    }
}

}  // namespace entente
