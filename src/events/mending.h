// The relations of one sentence, mended where they contradict each other.
//
// In: tags, heads and relations as the parser gave them, which chooses each word's head and
// relation by itself. Out: the same heads and relations but for what a clause of English cannot
// have: two subjects, two direct objects, a time as object, a finite verb whose subject stands in
// the coordination before it. What is not such a contradiction stays as it was read. The rules
// stand one by one in mending.cpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "document/document.h"

namespace entente {

struct Relations {
    std::vector<std::uint32_t> heads;  ///< by token of the sentence, the first at 0; `none`: root
    std::vector<Deprel> deprels;
    std::vector<std::uint32_t> verbs;  ///< those that are verbs whatever their tag, as above

    bool is_verb(std::uint32_t token) const {
        return std::find(verbs.begin(), verbs.end(), token) != verbs.end();
    }
};

Relations mended_relations(const Document& document, std::uint32_t sentence);

}  // namespace entente
