#include "syntax/word_heads.h"

#include <utility>

namespace entente::syntax {

// Layout: the matrices in the order of `parts`.
Result<WordHeads> WordHeads::parse(std::string_view section, const HeadSizes& sizes,
                                   const LabelSets& labels) {
    ByteReader bytes(section);
    WordHeads heads;
    const MatrixPart parts[] = {
        {heads.tag_hidden_, sizes.tag_hidden, sizes.top},
        {heads.tag_, labels.tags.size(), sizes.tag_hidden},
        {heads.features_, labels.features.size(), sizes.tag_hidden},
        {heads.name_hidden_, sizes.name_hidden, sizes.top},
        {heads.name_, labels.names.size(), sizes.name_hidden},
    };
    if (const Outcome read = read_matrices(bytes, parts); !read) return read.error();
    if (!bytes.finished()) return Error{"the network's word heads have bytes added", {}, 0};
    return heads;
}

void WordHeads::read(const Kernels& kernels, const LabelSets& labels,
                     std::span<const Activation> tokens, Workspace& workspace,
                     std::span<Reading> readings) const {
    Sums& scores = workspace.scores;
    workspace.hidden.set(kernels, tag_hidden_, tokens, middle_zero);
    workspace.rectified.set(kernels, workspace.hidden, tokens.size());
    scores.set(kernels, tag_, workspace.rectified.tokens, bottom_zero);
    for (std::size_t t = 0; t < tokens.size(); ++t)
        readings[t].tag =
            labels.tags[static_cast<TagId>(kernels.find_largest(scores[t], tag_.rows()))];
    scores.set(kernels, features_, workspace.rectified.tokens, bottom_zero);
    for (std::size_t t = 0; t < tokens.size(); ++t)
        readings[t].features = labels.features[kernels.find_largest(scores[t], features_.rows())];

    workspace.hidden.set(kernels, name_hidden_, tokens, middle_zero);
    workspace.rectified.set(kernels, workspace.hidden, tokens.size());
    scores.set(kernels, name_, workspace.rectified.tokens, bottom_zero);
    for (std::size_t t = 0; t < tokens.size(); ++t)
        workspace.names.insert(workspace.names.end(), scores[t], scores[t] + name_.rows());
}

}  // namespace entente::syntax
