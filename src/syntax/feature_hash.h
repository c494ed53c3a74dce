// Features as 64-bit hashes: what the tagger and the parser hand to a LinearModel.
//
// A feature is a template's number and up to three values. It is never spelled out as a string;
// its hash alone is looked up, so that extraction costs a few multiplications a feature.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::syntax {

/// A bijective mixer (the finaliser of splitmix64, Steele et al. 2014).
constexpr std::uint64_t mix(std::uint64_t x) {
    x ^= x >> 30U;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27U;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// The hash of a pair, which keeps small numbers (tags, counts) as far apart as hashes of words.
constexpr std::uint64_t combine(std::uint64_t a, std::uint64_t b) {
    a *= 0x9e3779b97f4a7c15ULL;
    return ((a ^ (a >> 32U)) + b) * 0xff51afd7ed558ccdULL;
}

/// The features of one decision. Templates are numbered in the order of the calls, so one
/// extraction function must always add the same templates in the same order.
class FeatureList {
  public:
    static constexpr std::size_t capacity = 160;

    void clear() { size_ = 0; }

    void add(std::uint64_t a) { push(a); }
    void add(std::uint64_t a, std::uint64_t b) { push(combine(a, b)); }
    void add(std::uint64_t a, std::uint64_t b, std::uint64_t c) { push(combine(combine(a, b), c)); }
    void add(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) {
        push(combine(combine(combine(a, b), c), d));
    }

    std::span<const std::uint64_t> view() const { return {features_.data(), size_}; }

  private:
    void push(std::uint64_t value) {
        features_[size_] = mix(value + (size_ + 1) * 0x9e3779b97f4a7c15ULL);
        ++size_;
    }

    std::array<std::uint64_t, capacity> features_;
    std::size_t size_ = 0;
};

}  // namespace entente::syntax
