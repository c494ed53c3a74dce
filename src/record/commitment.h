// Commitments: what a party undertakes, and whether it was done.
//
// In:  event rows. Out: one row for each undertaking. Fails never.
//
// An undertaking is
//   - an event of CAMEO root 03 that took place: "promised", "agreed to", "offered"; what
//     it undertakes are the events whose theme_of it is; or
//   - an event with status promised or planned that is not the content of such a one.
// Its sources undertake it towards its targets, due at the end of its content's date, or of its own.
// As of a day it is
//   kept      where a deed of the kind undertaken, by the same side (and towards the same side, where both
//             are known), took place after it was made and not later than 30 days after it was due
//   broken    where its party rejects or refuses that kind of deed (root 12) after it was made; or, of a
//             promise to stop fighting, uses force against the other
//   overdue   where it was due before that day and is neither
//   open      else. A promise without a date stays open until it is kept or broken.
// Whichever of keeping and breaking was first decides. Kinds are families (report.h); within RETREAT, where
// freeing prisoners stands beside ceasing fire, the third digit of the code must be the same too.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/report.h"

namespace entente {

enum class CommitmentState : std::uint8_t { open, kept, broken, overdue };
std::string_view to_string(CommitmentState state);

struct Commitment {
    EventRow undertaking;  ///< sources undertake it; stated_condition where it hangs on one
    std::optional<Date> due;
    CommitmentState state = CommitmentState::open;
    std::string settled_by;  ///< id of the event that keeps or breaks it
};

/// In the order of the rows, with their state on the day `as_of`; where it is empty, on the last
/// day on which any of the rows was published.
std::vector<Commitment> commitments_of(std::span<const EventRow> events,
                                       std::optional<Date> as_of = {});

}  // namespace entente
