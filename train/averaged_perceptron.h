// The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features: the
// learning side of syntax/linear_model.h.
//
// Rows are sparse and are made only when a mistake touches them, so memory grows with the mistakes
// and not with the features seen. Averages are kept lazily: a weight remembers when it last
// changed.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "syntax/linear_model.h"

namespace entente::train {

class AveragedPerceptron {
  public:
    explicit AveragedPerceptron(std::uint32_t labels);

    std::uint32_t labels() const { return labels_; }
    void score(std::span<const std::uint64_t> features, std::span<std::int32_t> scores) const;

    /// One decision has passed; `features` speak for `right` and against `wrong` from now on.
    void update(std::span<const std::uint64_t> features, std::uint32_t right, std::uint32_t wrong,
                std::int32_t amount = 1);
    void pass() { ++now_; }

    /// The average of all weights over time, rounded to eight bits, the weakest features left out
    /// so that the whole takes at most about `max_bytes`.
    syntax::LinearModel average(std::size_t max_bytes) const;

    std::size_t features() const { return rows_.size(); }

  private:
    struct Cell {
        std::uint32_t label = 0;
        std::int32_t weight = 0;
        std::int64_t since = 0;  ///< when `weight` was last changed
        std::int64_t total = 0;  ///< the sum of the weight over time until then
    };
    struct Row {
        std::uint64_t feature = 0;
        std::vector<Cell> cells;
    };
    static constexpr std::uint32_t empty = 0xFFFFFFFFU;

    std::size_t slot_of(std::uint64_t feature) const;
    Row& row(std::uint64_t feature);
    void grow();
    void change(Row& row, std::uint32_t label, std::int32_t by);
    double mean(const Cell& cell) const;

    std::uint32_t labels_;
    std::int64_t now_ = 1;
    std::vector<Row> rows_;
    std::vector<std::uint32_t> index_;  ///< open addressing, a power of two
};

}  // namespace entente::train
