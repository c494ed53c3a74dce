// A linear classifier over hashed features, as it runs: read-only, compact, shared by threads. The
// dictionary is one, whose features are words and whose labels are word classes.
//
// A feature's row is the few labels that it speaks for or against, each with a weight of eight
// bits. The index is a hash table with half of its slots empty, and beside it a table of one byte a
// slot, small enough for the nearer caches, that turns most unknown features away (as in Google's
// Swiss tables). Two features whose place and 32-bit key agree are taken for one, which befalls one
// look-up in some thousands.
//
// The file keeps the features and rows alone; the index is built when the model is read.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::syntax {

class LinearModel {
  public:
    /// Eight bits by a square law: value() is root times its own size. A decision hangs on the few
    /// large weights and on the sum of many small ones, and even steps up to the largest would lose
    /// the small.
    struct Weight {
        std::uint8_t label = 0;
        std::int8_t root = 0;

        std::int32_t value() const { return root * (root < 0 ? -root : root); }
    };
    static constexpr std::int32_t largest_value = 127 * 127;
    static constexpr std::size_t max_labels = 128;

    /// A feature and its weights, as the trainer hands them over.
    struct Row {
        std::uint64_t feature = 0;
        std::vector<Weight> weights;
    };

    LinearModel() = default;
    LinearModel(std::uint32_t labels, const std::vector<Row>& rows);

    static Result<LinearModel> parse(std::string_view bytes);
    std::string serialise() const;

    std::uint32_t labels() const { return labels_; }
    std::size_t size() const { return features_.size(); }

    /// Sets scores[label] to the sum of the features' weights. `scores` has labels() entries.
    void score(std::span<const std::uint64_t> features, std::span<std::int32_t> scores) const;

  private:
    /// `where` is the row's offset in weights_ << 8 | its length; 0 in an empty slot.
    struct Slot {
        std::uint32_t key = 0;
        std::uint32_t where = 0;
    };

    void build_index();
    std::size_t slot_of(std::uint64_t feature) const {
        return static_cast<std::size_t>(((feature >> 32U) * slots_.size()) >> 32U);
    }
    /// Never 0, which marks an empty slot.
    static std::uint8_t mark_of(std::uint64_t feature) {
        return static_cast<std::uint8_t>(feature | 1U);
    }
    std::size_t next(std::size_t slot) const { return slot + 1 == slots_.size() ? 0 : slot + 1; }
    std::uint32_t find(std::uint64_t feature) const;

    std::uint32_t labels_ = 0;
    std::vector<std::uint64_t> features_;
    std::vector<std::uint8_t> counts_;  ///< weights a feature, in the order of features_
    std::vector<Weight> weights_;
    std::vector<std::uint8_t> marks_ = std::vector<std::uint8_t>(1);
    std::vector<Slot> slots_ = std::vector<Slot>(1);
};

}  // namespace entente::syntax
