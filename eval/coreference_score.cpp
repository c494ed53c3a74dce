#include "coreference_score.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <unordered_map>

namespace entente::eval {
namespace {

using Places = std::unordered_map<std::uint32_t, std::size_t>;  ///< mention to entity
constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

Places places_of(const Partition& partition) {
    Places places;
    for (std::size_t e = 0; e < partition.size(); ++e) {
        for (const std::uint32_t mention : partition[e])
            places.emplace(mention, e);
    }
    return places;
}

std::size_t place_of(const Places& places, std::uint32_t mention) {
    const auto found = places.find(mention);
    return found == places.end() ? nowhere : found->second;
}

/// How many mentions of an entity stand in each entity of the other side; those that stand in none
/// are left out.
std::unordered_map<std::size_t, std::size_t> spread(const std::vector<std::uint32_t>& entity,
                                                    const Places& other) {
    std::unordered_map<std::size_t, std::size_t> counts;
    for (const std::uint32_t mention : entity) {
        if (const std::size_t place = place_of(other, mention); place != nowhere) ++counts[place];
    }
    return counts;
}

Ratio muc(const Partition& entities, const Places& other) {
    Ratio ratio;
    for (const auto& entity : entities) {
        const auto counts = spread(entity, other);
        std::size_t found = 0;
        for (const auto& [place, count] : counts)
            found += count;
        const std::size_t parts = counts.size() + (entity.size() - found);
        ratio.part += static_cast<double>(entity.size() - parts);
        ratio.whole += static_cast<double>(entity.size() - 1);
    }
    return ratio;
}

Ratio b_cubed(const Partition& entities, const Places& other) {
    Ratio ratio;
    for (const auto& entity : entities) {
        for (const auto& [place, count] : spread(entity, other)) {
            const auto common = static_cast<double>(count);
            ratio.part += common * common / static_cast<double>(entity.size());
        }
        ratio.whole += static_cast<double>(entity.size());
    }
    return ratio;
}

double links(std::size_t mentions) {
    return static_cast<double>(mentions * (mentions - 1)) / 2;
}

Ratio lea(const Partition& entities, const Places& other) {
    Ratio ratio;
    for (const auto& entity : entities) {
        double kept = 0;
        for (const auto& [place, count] : spread(entity, other))
            kept += links(count);
        ratio.part += static_cast<double>(entity.size()) * kept / links(entity.size());
        ratio.whole += static_cast<double>(entity.size());
    }
    return ratio;
}

Ratio mentions_in(const Partition& entities, const Places& other) {
    Ratio ratio;
    for (const auto& entity : entities) {
        for (const auto& [place, count] : spread(entity, other))
            ratio.part += static_cast<double>(count);
        ratio.whole += static_cast<double>(entity.size());
    }
    return ratio;
}

/// The Hungarian method with potentials, on a square of costs (weights negated; nothing beyond them).
/// Rows and columns count from 1; column 0 is where the search for a row begins.
class Assignment {
  public:
    Assignment(const std::vector<std::vector<double>>& weights, std::size_t size)
        : weights_(weights),
          size_(size),
          of_row_(size + 1),
          of_column_(size + 1),
          row_of_(size + 1) {
        for (std::size_t row = 1; row <= size; ++row)
            assign(row);
    }

    /// The largest sum of weights of a one-to-one assignment.
    double sum() const { return of_column_[0]; }

  private:
    double cost(std::size_t row, std::size_t column) const {
        const bool inside = row <= weights_.size() && column <= weights_[row - 1].size();
        return inside ? -weights_[row - 1][column - 1] : 0.0;
    }

    void assign(std::size_t row) {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        std::vector<double> slack(size_ + 1, infinite);
        std::vector<std::size_t> way(size_ + 1, 0);
        std::vector<bool> used(size_ + 1, false);
        row_of_[0] = row;
        std::size_t column = 0;
        do {
            used[column] = true;
            column = nearest(column, slack, way, used);
        } while (row_of_[column] != 0);
        for (; column != 0; column = way[column])
            row_of_[column] = row_of_[way[column]];
    }

    /// Widens the search by the column that costs least to reach, and brings the potentials to it.
    std::size_t nearest(std::size_t column, std::vector<double>& slack,
                        std::vector<std::size_t>& way, const std::vector<bool>& used) {
        const std::size_t row = row_of_[column];
        std::size_t next = 0;
        for (std::size_t j = 1; j <= size_; ++j) {
            if (used[j]) continue;
            const double reduced = cost(row, j) - of_row_[row] - of_column_[j];
            if (reduced < slack[j]) {
                slack[j] = reduced;
                way[j] = column;
            }
            if (next == 0 || slack[j] < slack[next]) next = j;
        }
        const double delta = slack[next];
        for (std::size_t j = 0; j <= size_; ++j) {
            if (used[j]) {
                of_row_[row_of_[j]] += delta;
                of_column_[j] -= delta;
            } else {
                slack[j] -= delta;
            }
        }
        return next;
    }

    const std::vector<std::vector<double>>& weights_;
    std::size_t size_;
    std::vector<double> of_row_;
    std::vector<double> of_column_;
    std::vector<std::size_t> row_of_;  ///< by column; 0 where it is free
};

/// The similarity sum of the best pairing of gold and system entities.
double ceaf_sum(const Partition& gold, const Partition& system, const Places& system_places) {
    if (gold.empty() || system.empty()) return 0;
    std::vector<std::vector<double>> phi(gold.size(), std::vector<double>(system.size(), 0.0));
    for (std::size_t e = 0; e < gold.size(); ++e) {
        for (const auto& [place, count] : spread(gold[e], system_places))
            phi[e][place] = 2 * static_cast<double>(count) /
                            static_cast<double>(gold[e].size() + system[place].size());
    }
    return Assignment(phi, std::max(gold.size(), system.size())).sum();
}

void add(Ratio& sum, const Ratio& part) {
    sum.part += part.part;
    sum.whole += part.whole;
}

}  // namespace

double Measure::f1() const {
    const double p = precision.value();
    const double r = recall.value();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
}

void CoreferenceScores::add(const CoreferenceScores& document) {
    for (const auto measure :
         {&CoreferenceScores::mentions, &CoreferenceScores::muc, &CoreferenceScores::b_cubed,
          &CoreferenceScores::ceaf, &CoreferenceScores::lea}) {
        eval::add((this->*measure).recall, (document.*measure).recall);
        eval::add((this->*measure).precision, (document.*measure).precision);
    }
}

CoreferenceScores coreference_scores(const Partition& gold, const Partition& system) {
    const Places in_gold = places_of(gold);
    const Places in_system = places_of(system);
    const double similar = ceaf_sum(gold, system, in_system);
    CoreferenceScores scores;
    scores.mentions = {mentions_in(gold, in_system), mentions_in(system, in_gold)};
    scores.muc = {muc(gold, in_system), muc(system, in_gold)};
    scores.b_cubed = {b_cubed(gold, in_system), b_cubed(system, in_gold)};
    scores.ceaf = {{similar, static_cast<double>(gold.size())},
                   {similar, static_cast<double>(system.size())}};
    scores.lea = {lea(gold, in_system), lea(system, in_gold)};
    return scores;
}

Partition system_entities(const Document& document) {
    Partition partition;
    std::vector<bool> taken(document.tokens.size(), false);
    for (const Entity& entity : document.entities) {
        std::vector<std::uint32_t> heads;
        for (const std::uint32_t mention : entity.mentions) {
            const std::uint32_t head = document.mentions[mention].head;
            if (head == none || taken[head]) continue;
            taken[head] = true;
            heads.push_back(head);
        }
        if (heads.size() > 1) partition.push_back(std::move(heads));
    }
    return partition;
}

}  // namespace entente::eval
