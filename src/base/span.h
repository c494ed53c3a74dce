// A half-open range of bytes, [begin, end). Every layer of a Document points at the words it was
// read from with one of these, into Article::text; so text[begin, end) is always the surface.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace entente {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr std::uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin >= end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    constexpr std::string_view in(std::string_view text) const {
        return text.substr(begin, end - begin);
    }

    friend constexpr bool operator==(Span, Span) = default;
    friend constexpr auto operator<=>(Span, Span) = default;
};

/// The smallest span that covers both.
constexpr Span cover(Span a, Span b) {
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace entente
