// The best tree of a sentence, given a score for each word as head of each word.
//
// Method: where the best heads of all words are a tree already, as in most sentences, they are it.
// Else the maximum spanning arborescence of Chu and Liu (1965) and Edmonds (1967) in the quadratic
// form of Tarjan (1977). That the root takes one word only is seen to by an amount taken off its
// arcs that no other scores make up for (Zmigrod, Vieira and Cotterell 2020).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::syntax {

class ArcDecoder {
  public:
    /// `scores[i * stride + j]` is that of word j as the head of word i; j = `size` is the root.
    /// Sets heads[i], which is `size` for the one word under the root. `size` is at least 1.
    void decode(const float* scores, std::size_t stride, std::uint32_t size,
                std::vector<std::uint32_t>& heads);

  private:
    struct Arc {
        double score = 0;
        std::uint32_t to = 0;  ///< the word that the arc enters
    };

    void start(const float* scores, std::size_t stride, std::uint32_t size);
    void grow();
    void contract(std::uint32_t first);
    void expand(std::vector<std::uint32_t>& heads) const;
    void pick(std::uint32_t node);
    std::uint32_t outermost(std::uint32_t node);

    /// Nodes are the words, and cycles contracted to one node from `size_` on.
    struct Node {
        std::uint32_t row = 0;     ///< which row of arcs_ is its own
        std::uint32_t around = 0;  ///< the node that it is contracted into; itself if none
        std::uint32_t up = 0;      ///< a way to the outermost, shortened as it is walked
        std::uint32_t from = 0;    ///< the head word of the arc picked
        Arc picked;
    };
    std::uint32_t size_ = 0;
    std::vector<Node> nodes_;
    std::vector<Arc> arcs_;  ///< for each row and head word, the best arc into the node
};

}  // namespace entente::syntax
