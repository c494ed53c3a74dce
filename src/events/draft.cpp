#include "events/draft.h"

#include <algorithm>

namespace entente {

void classify(const Ontology& ontology, const PatternOptions* options, Event& event) {
    const CameoCode* code = ontology.find(event.cameo);
    if (code == nullptr) return;
    event.quad = code->quad;
    event.goldstein = code->goldstein;
    event.plover = options != nullptr && !options->plover.empty() ? options->plover : code->plover;
    event.mode = options != nullptr && !options->mode.empty() ? options->mode : code->mode;
    event.contexts = code->contexts;
}

Span clause_span(const Tree& tree, std::uint32_t anchor) {
    Span span = tree.token(anchor).span;
    for (const std::uint32_t c : tree.children(anchor)) {
        const Deprel deprel = tree.deprel(c);
        const bool apart = deprel == Deprel::parataxis || deprel == Deprel::punct ||
                           deprel == Deprel::cc || (deprel == Deprel::conj && tree.is_verb(c)) ||
                           deprel == Deprel::discourse;
        if (!apart) span = cover(span, tree.subtree(c));
    }
    return span;
}

void drop_drafts(std::vector<Draft>& drafts, const std::vector<bool>& dropped) {
    std::vector<std::uint32_t> place(drafts.size(), none);
    std::uint32_t kept = 0;
    for (std::size_t d = 0; d < drafts.size(); ++d) {
        if (dropped[d]) continue;
        place[d] = kept;
        if (kept != d) drafts[kept] = std::move(drafts[d]);
        ++kept;
    }
    drafts.resize(kept);
    for (Draft& draft : drafts) {
        if (draft.mood.theme_of != none) draft.mood.theme_of = place[draft.mood.theme_of];
    }
}

void add_all(std::vector<std::uint32_t>& list, const std::vector<std::uint32_t>& more) {
    for (const std::uint32_t m : more) {
        add_new(list, m);
    }
}

}  // namespace entente
