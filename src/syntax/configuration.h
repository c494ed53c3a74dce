// The state of a parse under the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta
// 2011): a stack of words whose heads are still open, a buffer of words to come, and the tree so
// far. See parser.h for who chooses the transitions.
//
// shift moves the buffer's first word onto the stack; left makes the stack's top a dependent of the
// buffer's first word; right makes it a dependent of the word below it. The root stands behind the
// last word, takes exactly one dependent, and ends the parse: 2n transitions for n words, and
// always one tree.
#pragma once

#include <cstdint>
#include <vector>

#include "document/syntax.h"

namespace entente::syntax {

enum class Move : std::uint8_t { shift, left, right };

struct Transition {
    Move move = Move::shift;
    Deprel label = Deprel::dep;

    friend bool operator==(const Transition&, const Transition&) = default;
};

/// A word of the sentence by its place, from 0. The root comes behind the last word, and nobody()
/// behind the root.
using Node = std::uint32_t;

class Configuration {
  public:
    /// The dependents of a node so far, as the features ask for them.
    struct Links {
        Node head = 0;  ///< meaningful once the node has left the stack
        Deprel label = Deprel::dep;
        Node left[2] = {0, 0};   ///< the outermost left dependent and the one inside it
        Node right[2] = {0, 0};  ///< likewise to the right
        std::uint16_t left_count = 0;
        std::uint16_t right_count = 0;
        std::uint64_t left_labels = 0;  ///< a bit a Deprel
        std::uint64_t right_labels = 0;
    };

    /// Starts over for a sentence of `size` words, keeping the memory.
    void start(std::uint32_t size);

    bool finished() const { return buffer_ == root() && stack_.empty(); }
    bool allows(Move move) const;
    /// `transition.move` must be allowed. The root's dependent gets the label root.
    void apply(Transition transition);

    std::uint32_t size() const { return size_; }
    Node root() const { return size_; }
    Node nobody() const { return size_ + 1; }
    /// The stack's i-th word from its top, or nobody.
    Node stack(std::uint32_t i) const {
        return i < stack_.size() ? stack_[stack_.size() - 1 - i] : nobody();
    }
    std::uint32_t depth() const { return static_cast<std::uint32_t>(stack_.size()); }
    /// The buffer's i-th word, or nobody; the root is the buffer's last.
    Node buffer(std::uint32_t i) const { return buffer_ + i <= root() ? buffer_ + i : nobody(); }
    const Links& links(Node node) const { return links_[node]; }

  private:
    void attach(Node dependent, Node head, Deprel label);

    std::uint32_t size_ = 0;
    Node buffer_ = 0;
    std::vector<Node> stack_;
    std::vector<Links> links_;  ///< of the words, the root and nobody
};

}  // namespace entente::syntax
