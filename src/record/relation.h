// Relation: how two parties stood, period by period.
//
// In:  incidents. Out: one row for each period in which something took place between the parties,
// in order of time: counts by quad class and direction, mean Goldstein value, net cooperation.
// Fails never. What did not take place, and what has no date as fine as the period, is not counted.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/incident.h"
#include "record/party.h"

namespace entente {

enum class Period : std::uint8_t { day, week, month, year };

struct RelationRow {
    Date begin;  ///< first day of the period; weeks begin on Monday
    /// Incidents of quad class 1 to 4, at index 0 to 3.
    std::array<int, 4> forth{};          ///< from A to B
    std::array<int, 4> back{};           ///< from B to A
    std::array<int, 4> both{};           ///< reciprocal ones, counted once
    double goldstein = 0;                ///< mean over all of them
    std::vector<std::string> incidents;  ///< ids, sorted

    int count(int quad) const;
    /// Cooperation less conflict, over all: -1 to 1.
    double net_cooperation() const;
};

std::vector<RelationRow> relation_of(std::span<const Incident> incidents, const Party& a,
                                     const Party& b, Period period);

/// "2011-10", "2011-W41", "2011-10-13", "2011".
std::string period_name(Date begin, Period period);

}  // namespace entente
