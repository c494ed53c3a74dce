#include "text/sentence_splitter.h"

#include "text/boundary_features.h"
#include "text/token_traits.h"

namespace entente::text {
namespace {

/// Where a sentence that is too long is cut: behind the last comma or semicolon of its last
/// quarter, else in the middle of words.
std::size_t cut(const std::vector<TokenTraits>& traits, std::size_t first) {
    const std::size_t limit = first + SentenceSplitter::longest;
    const std::size_t earliest = first + SentenceSplitter::longest * 3 / 4;
    for (std::size_t i = limit; i > earliest; --i) {
        const TokenKind kind = traits[i - 1].kind;
        if (kind == TokenKind::semicolon || kind == TokenKind::comma) return i;
    }
    return limit;
}

}  // namespace

void SentenceSplitter::split(std::string_view text, const std::vector<Span>& tokens,
                             std::vector<std::size_t>& ends) const {
    std::vector<TokenTraits> traits;
    read_traits(text, tokens, lists_, model_.usages, traits);
    split(traits, model_, ends);
}

void SentenceSplitter::split(const std::vector<TokenTraits>& traits, const SegmentModel& model,
                             std::vector<std::size_t>& ends) {
    ends.clear();
    if (traits.empty()) return;
    BoundaryFeatures features(traits);
    FeatureHashes hashes;
    std::size_t first = 0;
    for (std::size_t gap = 1; gap < traits.size(); ++gap) {
        features.advance(gap);
        bool ends_here = false;
        if (model.may_end(traits[gap - 1], traits[gap])) {
            features.extract(gap, hashes);
            ends_here = model.score(hashes.view()) > 0;
        }
        if (!ends_here && gap - first == longest) {
            gap = cut(traits, first);
            ends_here = true;
        }
        if (!ends_here) continue;
        ends.push_back(gap);
        first = gap;
        features.begin_sentence(first);
    }
    ends.push_back(traits.size());
}

}  // namespace entente::text
