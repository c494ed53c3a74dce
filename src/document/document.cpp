#include "document/document.h"

#include <algorithm>

namespace entente {

const Sentence& Document::sentence_of(std::uint32_t token) const {
    const auto after =
        std::upper_bound(sentences.begin(), sentences.end(), token,
                         [](std::uint32_t t, const Sentence& s) { return t < s.first; });
    return *(after - 1);
}

}  // namespace entente
