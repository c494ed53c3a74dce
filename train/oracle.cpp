#include "oracle.h"

namespace entente::train {

using syntax::Configuration;
using syntax::Move;
using syntax::Node;

namespace {

/// Gold dependents of `head` that are still in the buffer.
int dependents_in_buffer(const Configuration& state, const GoldTree& gold, Node head) {
    int count = 0;
    for (Node i = state.buffer(0); i < state.root(); ++i)
        count += gold.heads[i] == head ? 1 : 0;
    return count;
}

int shift_cost(const Configuration& state, const GoldTree& gold) {
    const Node moved = state.buffer(0);
    int cost = 0;
    for (std::uint32_t i = 0; i < state.depth(); ++i) {
        const Node other = state.stack(i);
        cost += gold.heads[other] == moved ? 1 : 0;
        // The stack's top can still take the moved word by a right.
        cost += i > 0 && gold.heads[moved] == other ? 1 : 0;
    }
    return cost;
}

int left_cost(const Configuration& state, const GoldTree& gold) {
    const Node popped = state.stack(0);
    const Node head = gold.heads[popped];
    const bool lost = head == state.stack(1) || (head > state.buffer(0) && head <= state.root());
    return (lost ? 1 : 0) + dependents_in_buffer(state, gold, popped);
}

int right_cost(const Configuration& state, const GoldTree& gold) {
    const Node popped = state.stack(0);
    const Node head = gold.heads[popped];
    const bool lost = head >= state.buffer(0) && head <= state.root();
    return (lost ? 1 : 0) + dependents_in_buffer(state, gold, popped);
}

}  // namespace

std::array<int, 3> move_costs(const Configuration& state, const GoldTree& gold) {
    return {state.allows(Move::shift) ? shift_cost(state, gold) : forbidden,
            state.allows(Move::left) ? left_cost(state, gold) : forbidden,
            state.allows(Move::right) ? right_cost(state, gold) : forbidden};
}

}  // namespace entente::train
