#include "syntax/arc_decoder.h"

#include <algorithm>
#include <cmath>

namespace entente::syntax {
namespace {

bool is_tree(const std::vector<std::uint32_t>& heads) {
    const auto size = static_cast<std::uint32_t>(heads.size());
    if (std::count(heads.begin(), heads.end(), size) != 1) return false;
    // A word is marked by the walk that came to it first; to meet the own mark is a cycle.
    std::vector<std::uint32_t> marks(size, size);
    for (std::uint32_t i = 0; i < size; ++i) {
        std::uint32_t at = i;
        while (at != size && marks[at] == size) {
            marks[at] = i;
            at = heads[at];
        }
        if (at != size && marks[at] == i) return false;
    }
    return true;
}

void best_heads(const float* scores, std::size_t stride, std::uint32_t size,
                std::vector<std::uint32_t>& heads) {
    heads.assign(size, size);
    for (std::uint32_t i = 0; i < size; ++i) {
        const float* row = scores + i * stride;
        for (std::uint32_t j = 0; j < size; ++j)
            if (j != i && row[j] > row[heads[i]]) heads[i] = j;
    }
}

}  // namespace

void ArcDecoder::decode(const float* scores, std::size_t stride, std::uint32_t size,
                        std::vector<std::uint32_t>& heads) {
    best_heads(scores, stride, size, heads);
    if (is_tree(heads)) return;
    start(scores, stride, size);
    grow();
    expand(heads);
}

void ArcDecoder::start(const float* scores, std::size_t stride, std::uint32_t size) {
    size_ = size;
    nodes_.assign(size, {});
    arcs_.assign(std::size_t{size} * (size + 1), {});
    double largest = 0;
    for (std::uint32_t i = 0; i < size; ++i)
        for (std::uint32_t j = 0; j <= size; ++j)
            largest = std::max(largest, std::abs(double{scores[i * stride + j]}));
    const double penalty = 2 * largest * (size + 1) + 1;
    for (std::uint32_t i = 0; i < size; ++i) {
        nodes_[i] = {i, i, i, 0, {}};
        Arc* row = arcs_.data() + std::size_t{i} * (size + 1);
        for (std::uint32_t j = 0; j <= size; ++j)
            row[j] = {scores[i * stride + j] - (j == size ? penalty : 0.0), i};
    }
}

/// The outermost node around a node.
std::uint32_t ArcDecoder::outermost(std::uint32_t node) {
    while (nodes_[node].up != node) {
        nodes_[node].up = nodes_[nodes_[node].up].up;
        node = nodes_[node].up;
    }
    return node;
}

/// Picks the best arc into a node from outside of it.
void ArcDecoder::pick(std::uint32_t node) {
    const Arc* row = arcs_.data() + std::size_t{nodes_[node].row} * (size_ + 1);
    std::uint32_t best = size_;
    for (std::uint32_t j = 0; j < size_; ++j)
        if (row[j].score > row[best].score && outermost(j) != node) best = j;
    nodes_[node].from = best;
    nodes_[node].picked = row[best];
}

/// Goes from head to head, from each word in turn, until the root or a way gone before; a way that
/// comes back to itself is contracted to one node, and goes on from there.
void ArcDecoder::grow() {
    constexpr std::uint32_t unseen = 0xFFFFFFFFU;
    std::vector<std::uint32_t> seen(2 * std::size_t{size_}, unseen);
    for (std::uint32_t word = 0; word < size_; ++word) {
        std::uint32_t at = outermost(word);
        while (seen[at] == unseen) {
            seen[at] = word;
            pick(at);
            if (nodes_[at].from == size_) break;
            const std::uint32_t next = outermost(nodes_[at].from);
            if (seen[next] == word) {
                contract(next);
                at = static_cast<std::uint32_t>(nodes_.size() - 1);
            } else {
                at = next;
            }
        }
    }
}

/// Makes one node of the cycle through `first`. An arc into it costs what it breaks: the arc of the
/// cycle into the same node.
void ArcDecoder::contract(std::uint32_t first) {
    const auto made = static_cast<std::uint32_t>(nodes_.size());
    const std::uint32_t row = nodes_[first].row;
    Arc* best = arcs_.data() + std::size_t{row} * (size_ + 1);
    std::uint32_t node = first;
    do {
        const Arc* arcs = arcs_.data() + std::size_t{nodes_[node].row} * (size_ + 1);
        const double broken = nodes_[node].picked.score;
        for (std::uint32_t j = 0; j <= size_; ++j) {
            const Arc arc{arcs[j].score - broken, arcs[j].to};
            if (node == first || arc.score > best[j].score) best[j] = arc;
        }
        nodes_[node].around = made;
        node = outermost(nodes_[node].from);
    } while (node != first);
    nodes_.push_back({row, made, made, 0, {}});
    do {
        const std::uint32_t next = outermost(nodes_[node].from);
        nodes_[node].up = made;
        node = next;
    } while (node != first && node != made);
}

/// An arc into a contracted node enters one of its words, and takes the place of the cycle's arc
/// into each node around that word.
void ArcDecoder::expand(std::vector<std::uint32_t>& heads) const {
    std::vector<bool> settled(nodes_.size(), false);
    for (std::size_t node = nodes_.size(); node-- > 0;) {
        if (settled[node]) continue;
        const std::uint32_t word = nodes_[node].picked.to;
        heads[word] = nodes_[node].from;
        for (std::uint32_t at = word; at != node; at = nodes_[at].around)
            settled[at] = true;
        settled[node] = true;
    }
}

}  // namespace entente::syntax
