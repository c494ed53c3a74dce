// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): which moves lose no
// gold arc that can still be had.
#pragma once

#include <array>
#include <vector>

#include "syntax/configuration.h"

namespace entente::train {

/// The gold tree of a sentence; a head is a Node, the root's included.
struct GoldTree {
    std::vector<syntax::Node> heads;
    std::vector<Deprel> labels;
};

/// For each Move how many gold arcs it puts out of reach; a move that is not allowed costs
/// `forbidden`.
inline constexpr int forbidden = 1 << 20;
std::array<int, 3> move_costs(const syntax::Configuration& state, const GoldTree& gold);

}  // namespace entente::train
