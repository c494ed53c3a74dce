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

void add_all(std::vector<std::uint32_t>& list, const std::vector<std::uint32_t>& more) {
    for (const std::uint32_t m : more) {
        add_new(list, m);
    }
}

}  // namespace entente
