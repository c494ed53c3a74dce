// A linear classifier over hashed features, as it runs: read-only, compact, shared by threads.
// See train/averaged_perceptron.h for the one that learns.
//
// A feature's row is the few labels that it speaks for or against, each with a weight of eight
// bits. The index is an open-addressing table of 8-byte slots, so a feature that the model does
// not know costs one cache line, and one that it knows costs two. Two features whose position and
// 32-bit key agree are taken for one; with a million features that befalls one look-up in a
// thousand, and costs nothing that the averages would notice.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::syntax {

class LinearModel {
  public:
    /// Eight bits by a square law: value() is root times its own size. A sum is made of many small
    /// weights and few large ones, and even steps of 1/127 of the largest would lose the small.
    struct Weight {
        std::uint8_t label = 0;
        std::int8_t root = 0;

        std::int32_t value() const { return root * (root < 0 ? -root : root); }
    };
    static constexpr std::int32_t largest_value = 127 * 127;
    static constexpr std::size_t max_labels = 255;

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

    /// Sets scores[label] to the sum of the features' weights. `scores` has labels() entries.
    void score(std::span<const std::uint64_t> features, std::span<std::int32_t> scores) const;

  private:
    /// An empty slot has a count of 0.
    struct Slot {
        std::uint32_t key = 0;
        std::uint32_t where = 0;  ///< offset in weights_ << 8 | count
    };

    std::size_t slot_of(std::uint64_t feature) const {
        return static_cast<std::size_t>(((feature >> 32U) * slots_.size()) >> 32U);
    }
    void insert(std::uint64_t feature, std::uint32_t where);
    const Slot* find(std::uint64_t feature) const;
    bool sound() const;

    std::uint32_t labels_ = 0;
    std::vector<Slot> slots_;
    std::vector<Weight> weights_;
};

}  // namespace entente::syntax
