// The trained part of the segmentation: data/models/segments.model.
//
// A linear classifier over hashed features: a feature's weight stands in the table at the hash's
// place, and features that share a place share the weight (Weinberger et al. 2009). So a look-up is
// one load, and the file has a fixed size. Comes in: bytes. Refused with the reason where they are
// cut short, altered, or of another version. See train/train_segments.cpp for the learning side.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/token_traits.h"
#include "text/word_usage.h"

namespace entente::text {

/// Which kinds of tokens ever had an end of a sentence between them; the classifier is asked about
/// no others.
class KindPairs {
  public:
    static constexpr std::size_t kinds = static_cast<std::size_t>(TokenKind::count);

    bool has(TokenKind left, TokenKind right) const {
        return (rows_[static_cast<std::size_t>(left)] >> static_cast<unsigned>(right) & 1U) != 0;
    }
    void add(TokenKind left, TokenKind right) {
        rows_[static_cast<std::size_t>(left)] |= std::uint64_t{1} << static_cast<unsigned>(right);
    }

    std::array<std::uint64_t, kinds>& rows() { return rows_; }
    const std::array<std::uint64_t, kinds>& rows() const { return rows_; }

  private:
    static_assert(kinds <= 64);
    std::array<std::uint64_t, kinds> rows_{};
};

class SegmentModel {
  public:
    /// Rises with the layout and with any change to kinds or features, which a model is bound to.
    static constexpr std::uint32_t version = 1;
    static constexpr unsigned weight_bits = 19;

    static Result<SegmentModel> load(const std::filesystem::path& path);
    static Result<SegmentModel> parse(std::string_view bytes, const std::string& name);
    std::string serialise() const;

    /// Whether a sentence may end between the two at all. Behind an abbreviation none does before
    /// a word that is mostly a name: "4 p.m. Monday", "the U.S. Senate".
    bool may_end(const TokenTraits& left, const TokenTraits& right) const {
        const bool abbreviation = left.kind >= TokenKind::title && left.kind <= TokenKind::dotted;
        const bool name = right.usage.casing == Casing::capital || right.usage.tag == Xpos::nnp ||
                          right.usage.tag == Xpos::nnps;
        return pairs.has(left.kind, right.kind) && !(abbreviation && name);
    }

    /// Positive where a sentence ends.
    std::int32_t score(std::span<const std::uint64_t> features) const {
        std::int32_t sum = bias;
        for (const std::uint64_t feature : features)
            sum += weights[place_of(feature)];
        return sum;
    }
    static std::size_t place_of(std::uint64_t feature) {
        return static_cast<std::size_t>(feature >> (64U - weight_bits));
    }

    std::string about;  ///< sources, licences and the training command, for people
    UsageTable usages;
    KindPairs pairs;
    std::int32_t bias = 0;
    std::vector<std::int8_t> weights = std::vector<std::int8_t>(std::size_t{1} << weight_bits);
};

}  // namespace entente::text
