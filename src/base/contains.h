// Whether a range holds a value: C++23's std::ranges::contains, for the short lists that are looked
// through word by word. Linear in the range.
#pragma once

#include <algorithm>
#include <ranges>

namespace entente {

template <std::ranges::input_range Range, typename Value>
constexpr bool contains(const Range& range, const Value& value) {
    return std::ranges::find(range, value) != std::ranges::end(range);
}

}  // namespace entente
