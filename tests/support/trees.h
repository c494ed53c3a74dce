// Whether the sentences of a Document are trees: for tests, and for fuzz targets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"

namespace entente {

/// Whether a way from head to head comes back to itself. Linear, since a way ends where one went
/// before it.
inline bool has_cycle(const Document& document, const Sentence& sentence) {
    std::vector<std::uint32_t> ways(sentence.size(), none);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        std::uint32_t at = i;
        while (at != none && ways[at - sentence.first] == none) {
            ways[at - sentence.first] = i;
            at = document.tokens[at].head;
        }
        if (at != none && ways[at - sentence.first] == i) return true;
    }
    return false;
}

/// What is wrong with the first sentence that is not one tree of words with lemmas; empty where
/// all are.
inline std::string tree_fault(const Document& document) {
    for (const Sentence& sentence : document.sentences) {
        std::uint32_t roots = 0;
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            const Token& token = document.tokens[i];
            const std::string word = "word " + std::to_string(i);
            const bool is_root = token.head == none;
            roots += is_root ? 1U : 0U;
            if (is_root != (token.deprel == Deprel::root))
                return word + " is the root in its head or its relation alone";
            if (!is_root && (token.head < sentence.first || token.head >= sentence.last))
                return word + " has its head in another sentence";
            if (token.lemma.empty()) return word + " has no lemma";
        }
        if (sentence.size() != 0 && roots != 1)
            return "a sentence has " + std::to_string(roots) + " roots";
        if (has_cycle(document, sentence)) return "a sentence has a cycle";
    }
    return {};
}

}  // namespace entente
