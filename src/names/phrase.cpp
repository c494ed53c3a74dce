#include "names/phrase.h"

namespace entente {
namespace {

constexpr int deepest_phrase = 64;  // a bound on walks up a tree that may hold a loop

bool inside(std::uint32_t token, std::uint32_t first, std::uint32_t last) {
    return first <= token && token < last;
}

bool is_core_relation(Deprel deprel) {
    return deprel != Deprel::punct && deprel != Deprel::case_ && deprel != Deprel::det &&
           deprel != Deprel::cc && deprel != Deprel::cc_preconj;
}

std::uint32_t count_below(const Document& document, std::uint32_t first, std::uint32_t last,
                          std::uint32_t head) {
    std::uint32_t count = 0;
    for (std::uint32_t token = first; token < last; ++token)
        count += is_within(document, token, head) ? 1 : 0;
    return count;
}

}  // namespace

bool is_within(const Document& document, std::uint32_t token, std::uint32_t ancestor) {
    for (int depth = 0; depth < deepest_phrase && token != none; ++depth) {
        if (token == ancestor) return true;
        token = document.tokens[token].head;
    }
    return false;
}

std::uint32_t phrase_head(const Document& document, std::uint32_t first, std::uint32_t last) {
    std::uint32_t best = last - 1;
    std::uint32_t most = 0;
    for (std::uint32_t token = first; token < last; ++token) {
        const Token& word = document.tokens[token];
        if (inside(word.head, first, last) || !is_core_relation(word.deprel)) continue;
        const std::uint32_t below = count_below(document, first, last, token);
        if (below < most) continue;
        most = below;
        best = token;
    }
    return best;
}

bool is_premodifier(const Document& document, std::uint32_t token, std::uint32_t first,
                    std::uint32_t last) {
    const Token& word = document.tokens[token];
    const bool hangs = inside(word.head, first, last);
    switch (word.upos) {
        case Upos::adj:
            return hangs || word.head > token;
        case Upos::num:
            return hangs;
        case Upos::noun:
        case Upos::propn:
        case Upos::x:
        case Upos::adv:
            return hangs;
        case Upos::verb:
            return hangs && (word.xpos == Xpos::vbn || word.xpos == Xpos::vbg) &&
                   (word.deprel == Deprel::amod || word.deprel == Deprel::compound);
        default:
            return false;
    }
}

bool opens_compound(const Document& document, std::uint32_t token, std::uint32_t sentence_last) {
    const std::uint32_t next = token + 1;
    if (next >= sentence_last) return false;
    const Token& after = document.tokens[next];
    if (after.upos != Upos::noun && after.upos != Upos::propn) return false;
    const Token& word = document.tokens[token];
    if (word.head == next || after.head == token) return word.head == next;
    // The tree ties both to a later noun ("army spokes man"), or does not tie them at all.
    return word.deprel == Deprel::compound && word.head != none && word.head > token;
}

}  // namespace entente
