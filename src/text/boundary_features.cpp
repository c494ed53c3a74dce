#include "text/boundary_features.h"

#include <algorithm>
#include <bit>

namespace entente::text {
namespace {

bool is_end_mark(TokenKind kind) {
    return kind == TokenKind::period || kind == TokenKind::exclamation ||
           kind == TokenKind::question || kind == TokenKind::ellipsis;
}
bool is_small(TokenKind kind) {
    return kind == TokenKind::small || kind == TokenKind::small_opener;
}
bool is_capital(TokenKind kind) {
    return kind == TokenKind::capital || kind == TokenKind::upper;
}

/// 0, 1, 2, 3, 4-5, 6-7, 8-11, 12-15, ...
std::uint64_t bucket(std::size_t n) {
    if (n < 4) return n;
    const auto log = static_cast<unsigned>(std::bit_width(n)) - 1;
    return 2 * log + (n >> (log - 1) & 1U);
}

std::uint64_t share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 9 : 4 * part / whole;
}

std::uint64_t code(const WordUsage& usage) {
    return static_cast<std::uint64_t>(usage.tag) << 1U | (usage.ambiguous ? 1U : 0U);
}

bool is_finite(Xpos tag) {
    return tag == Xpos::vbd || tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::md;
}

}  // namespace

BoundaryFeatures::BoundaryFeatures(const std::vector<TokenTraits>& traits) : traits_(traits) {
    const std::size_t size = traits.size();
    next_mark_.resize(size + 1, static_cast<std::uint32_t>(size));
    capital_run_.resize(size + 1, 0);
    std::size_t small = 0;
    std::size_t capital = 0;
    std::size_t marks = 0;
    std::size_t small_behind_mark = 0;
    for (std::size_t i = size; i-- > 0;) {
        const TokenKind kind = traits[i].kind;
        next_mark_[i] = is_end_mark(kind) ? static_cast<std::uint32_t>(i) : next_mark_[i + 1];
        capital_run_[i] = is_capital(kind) ? capital_run_[i + 1] + 1 : 0;
        small += is_small(kind) ? 1U : 0U;
        capital += is_capital(kind) ? 1U : 0U;
        if (!is_end_mark(kind) || i + 1 == size) continue;
        ++marks;
        small_behind_mark += is_small(traits[i + 1].kind) ? 1U : 0U;
    }
    capitals_ = share(capital, small + capital);
    const TokenKind last = size == 0 ? TokenKind::outside : traits.back().kind;
    const bool ends_well = is_end_mark(last) || last == TokenKind::close_quote;
    manner_ = share(small_behind_mark, marks) << 8U | (ends_well ? 1U : 0U);
}

void BoundaryFeatures::begin_sentence(std::size_t first) {
    sentence_ = {};
    sentence_.first = first;
}

void BoundaryFeatures::advance(std::size_t gap) {
    const TokenTraits& last = traits_[gap - 1];
    switch (last.kind) {
        case TokenKind::open_bracket:
            ++sentence_.brackets;
            break;
        case TokenKind::close_bracket:
            sentence_.brackets -= std::min(sentence_.brackets, 1U);
            break;
        case TokenKind::open_quote:
            ++sentence_.quotes;
            break;
        case TokenKind::close_quote:
            sentence_.quotes -= std::min(sentence_.quotes, 1U);
            break;
        case TokenKind::dash:
            sentence_.dashes += last.space_before ? 1U : 0U;
            break;
        default:
            break;
    }
    sentence_.only_names &= !is_small(last.kind) && last.kind != TokenKind::mixed;
    sentence_.has_finite_verb |= is_finite(last.usage.tag);
    sentence_.has_verb |= last.usage.tag >= Xpos::vb && last.usage.tag <= Xpos::vbz;
}

void BoundaryFeatures::extract(std::size_t gap, FeatureHashes& out) const {
    out.clear();
    add_words(gap, out);
    add_sentence(gap, out);
}

void BoundaryFeatures::add_words(std::size_t gap, FeatureHashes& out) const {
    const TokenTraits& l1 = before(gap, 1);
    const TokenTraits& l2 = before(gap, 2);
    const TokenTraits& l3 = before(gap, 3);
    const TokenTraits& r1 = at(gap);
    const TokenTraits& r2 = at(gap + 1);
    const TokenTraits& r3 = at(gap + 2);
    const auto space = static_cast<std::uint64_t>(r1.line_end_before ? 2 : r1.space_before ? 1 : 0);
    const std::uint64_t kinds = chained(
        static_cast<std::uint64_t>(l1.kind) << 8U | static_cast<std::uint64_t>(r1.kind), space);
    out.add(l2.kind, kinds);
    out.add(kinds, r2.kind);
    out.add(l2.kind, kinds, r2.kind);
    out.add(l3.kind, l2.kind, kinds);
    out.add(kinds, r2.kind, r3.kind);
    out.add(l1.space_before, kinds, r2.space_before);
    out.add(r1.word);
    out.add(l1.word, r1.kind, space);
    out.add(l1.kind, r1.word, r1.kind);
    out.add(l1.word, r1.word);
    out.add(l2.word, l1.word, r1.kind);
    out.add(l2.word, kinds);
    out.add(r2.word, kinds);
    out.add(code(l1.usage), kinds);
    out.add(code(l1.usage), code(r1.usage), kinds);
    out.add(code(l2.usage), code(l1.usage), code(r1.usage));
    out.add(code(l1.usage), code(r1.usage), code(r2.usage));
    out.add(code(l2.usage), code(l1.usage), code(r1.usage), code(r2.usage));
    out.add(code(r1.usage), code(r2.usage), code(r3.usage), l1.kind);
    out.add(l1.ending, kinds);
    out.add(r1.ending, kinds);
    out.add(kinds, r1.usage.casing, l1.usage.casing, capitals_);
    out.add(kinds, r1.usage.casing, r2.kind, r2.usage.casing);
}

void BoundaryFeatures::add_sentence(std::size_t gap, FeatureHashes& out) const {
    const TokenTraits& l1 = before(gap, 1);
    const TokenTraits& r1 = at(gap);
    const TokenTraits& first = at(sentence_.first);
    const std::uint64_t kinds =
        static_cast<std::uint64_t>(l1.kind) << 8U | static_cast<std::uint64_t>(r1.kind);
    const std::size_t length = gap - sentence_.first;
    const std::size_t mark = next_mark_[gap];
    const std::size_t left = mark - gap;
    out.add(bucket(length), kinds);
    out.add(bucket(left), kinds);
    out.add(mark < traits_.size() ? at(mark).kind : TokenKind::outside, bucket(left), r1.kind);
    out.add(bucket(length), bucket(left), l1.kind);
    out.add(bucket(left), is_end_mark(l1.kind), is_small(r1.kind));
    out.add(first.word, kinds);
    out.add(first.kind, kinds, bucket(length));
    out.add(sentence_.has_finite_verb, sentence_.has_verb, kinds);
    out.add(sentence_.has_finite_verb, sentence_.has_verb, code(l1.usage), code(r1.usage));
    out.add(sentence_.has_finite_verb, bucket(length), r1.kind, code(r1.usage));
    out.add(std::min(sentence_.brackets, 2U), std::min(sentence_.quotes, 2U), kinds);
    out.add(std::min(sentence_.dashes, 3U), sentence_.has_finite_verb, kinds);
    out.add(manner_, kinds);
    out.add(manner_, r1.word);
    out.add(capitals_, kinds);
    out.add(bucket(traits_.size()), kinds);
    out.add(bucket(traits_.size() - gap), kinds, manner_ & 1U);
    out.add(sentence_.first == 0, kinds);
    const unsigned run = std::min(capital_run_[gap], 4U);
    out.add(sentence_.only_names, run, kinds, bucket(length));
    out.add(sentence_.only_names, run, code(l1.usage), code(r1.usage));
    out.add(sentence_.only_names, kinds, code(r1.usage), code(at(gap + 1).usage));
    out.add(l1.word == r1.word, first.word == r1.word, kinds);
    out.add(first.kind, code(first.usage), code(r1.usage), l1.kind);
}

}  // namespace entente::text
