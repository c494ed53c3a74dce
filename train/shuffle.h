// A shuffled order that is the same for a seed whatever the standard library (std::shuffle is not).
#pragma once

#include <cstddef>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace entente::train {

inline std::vector<std::size_t> shuffled(std::size_t size, std::mt19937_64& random) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = size; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(random() % i)]);
    return order;
}

}  // namespace entente::train
