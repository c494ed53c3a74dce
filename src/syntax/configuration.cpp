#include "syntax/configuration.h"

namespace entente::syntax {

void Configuration::start(std::uint32_t size) {
    size_ = size;
    buffer_ = 0;
    stack_.clear();
    Links empty;
    empty.head = nobody();
    empty.left[0] = empty.left[1] = empty.right[0] = empty.right[1] = nobody();
    links_.assign(size + 2, empty);
}

bool Configuration::allows(Move move) const {
    switch (move) {
        case Move::shift:
            return buffer_ < root();
        case Move::left:
            // The root takes the last word that is left, so that it takes one only.
            return !stack_.empty() && (buffer_ < root() || stack_.size() == 1);
        case Move::right:
            return stack_.size() >= 2;
    }
    return false;
}

void Configuration::apply(Transition transition) {
    if (transition.move == Move::shift) {
        stack_.push_back(buffer_++);
        return;
    }
    const Node dependent = stack_.back();
    stack_.pop_back();
    const Node head = transition.move == Move::left ? buffer_ : stack_.back();
    attach(dependent, head, head == root() ? Deprel::root : transition.label);
}

void Configuration::attach(Node dependent, Node head, Deprel label) {
    links_[dependent].head = head;
    links_[dependent].label = label;
    Links& h = links_[head];
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(label);
    // Dependents come from the inside out on both sides.
    if (dependent < head) {
        h.left[1] = h.left[0];
        h.left[0] = dependent;
        ++h.left_count;
        h.left_labels |= bit;
    } else {
        h.right[1] = h.right[0];
        h.right[0] = dependent;
        ++h.right_count;
        h.right_labels |= bit;
    }
}

}  // namespace entente::syntax
