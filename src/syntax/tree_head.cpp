#include "syntax/tree_head.h"

#include <algorithm>
#include <utility>

namespace entente::syntax {
namespace {

/// The best relation of a word that is not the root.
Deprel best_relation(const float* scores, const std::vector<Deprel>& deprels) {
    std::size_t best = deprels.size();
    for (std::size_t i = 0; i < deprels.size(); ++i)
        if (deprels[i] != Deprel::root && (best == deprels.size() || scores[i] > scores[best]))
            best = i;
    return deprels[best];
}

}  // namespace

// Layout: the matrices in the order of `parts`, then the root's values.
Result<TreeHead> TreeHead::parse(std::string_view section, const HeadSizes& sizes,
                                 const LabelSets& labels) {
    ByteReader bytes(section);
    TreeHead head;
    const MatrixPart parts[] = {
        {head.arc_head_, sizes.arc, sizes.top},
        {head.arc_dependent_, sizes.arc, sizes.top},
        {head.arc_product_, sizes.arc, sizes.arc},
        {head.label_dependent_, sizes.label, sizes.top},
        {head.label_head_, sizes.label, sizes.top},
        {head.label_, labels.deprels.size(), sizes.label},
    };
    if (const Outcome read = read_matrices(bytes, parts); !read) return read.error();
    auto root = bytes.numbers(sizes.arc, "numbers");
    if (!root) return root.error();
    head.arc_root_ = *std::move(root);
    if (!bytes.finished()) return Error{"the network's tree head has bytes added", {}, 0};
    return head;
}

std::size_t TreeHead::score_arcs(const Kernels& kernels, std::span<const Activation> sentence,
                                 Workspace& workspace) const {
    const std::size_t size = sentence.size();
    const std::size_t columns = padded(size + 1);
    Sums& hidden = workspace.hidden;
    hidden.set(kernels, arc_head_, sentence, middle_zero);
    workspace.heads.assign(arc_root_.size() * columns, 0.0F);
    for (std::size_t k = 0; k < arc_root_.size(); ++k) {
        float* row = workspace.heads.data() + k * columns;
        for (std::size_t t = 0; t < size; ++t)
            row[t] = std::max(hidden[t][k], 0.0F);
        row[size] = arc_root_[k];
    }
    hidden.set(kernels, arc_dependent_, sentence, middle_zero);
    workspace.rectified.set(kernels, hidden, size);
    workspace.dependents.set(kernels, arc_product_, workspace.rectified.tokens, bottom_zero);
    workspace.scores.resize(size * columns);
    kernels.score_arcs(workspace.dependents[0], size, workspace.heads.data(), arc_root_.size(),
                       columns, workspace.scores.data());
    return columns;
}

void TreeHead::read(const Kernels& kernels, const LabelSets& labels,
                    std::span<const Activation> sentence, Workspace& workspace,
                    std::span<Reading> readings) const {
    const auto size = static_cast<std::uint32_t>(sentence.size());
    const std::size_t stride = score_arcs(kernels, sentence, workspace);
    workspace.decoder.decode(workspace.scores.data(), stride, size, workspace.tree);
    for (std::uint32_t i = 0; i < size; ++i) {
        const std::uint32_t head = workspace.tree[i];
        readings[i].head = head == size ? none : head;
    }
    read_labels(kernels, labels, sentence, workspace, readings);
}

void TreeHead::read_labels(const Kernels& kernels, const LabelSets& labels,
                           std::span<const Activation> sentence, Workspace& workspace,
                           std::span<Reading> readings) const {
    workspace.head_tokens.clear();
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool is_root = readings[i].head == none;
        workspace.head_tokens.push_back(sentence[is_root ? i : readings[i].head]);
    }
    workspace.hidden.set(kernels, label_dependent_, sentence, middle_zero);
    workspace.hidden.add(kernels, label_head_, workspace.head_tokens, middle_zero);
    workspace.rectified.set(kernels, workspace.hidden, sentence.size());
    Sums& scores = workspace.dependents;
    scores.set(kernels, label_, workspace.rectified.tokens, bottom_zero);
    for (std::size_t i = 0; i < sentence.size(); ++i)
        readings[i].deprel =
            readings[i].head == none ? Deprel::root : best_relation(scores[i], labels.deprels);
}

}  // namespace entente::syntax
