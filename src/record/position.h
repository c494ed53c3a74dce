// Positions and commitments: what a party wants, supports or opposes, and what it undertakes. Both
// are read directly off the tellings; nothing is inferred beyond the rules below.
//
// In:  event rows. Out: one row for each ask, stand or undertaking. Fails never.
//
// Positions
//   asks      an event with status demanded: its speakers ask its sources to do it
//   supports  an event of type AGREE or SUPPORT that took place: its sources, towards its targets
//   opposes   one of type ACCUSE or REJECT          threatens   one of type THREATEN
// Commitments
//   an event with status promised or planned: its sources undertake it towards its targets, due at
//   the end of its date. As of a day it is
//   kept      where a telling of the same family by the same side (and towards the same side, where
//             both are known) took place after it was made, and not later than 30 days after it was
//             due
//   overdue   where it was due before that day and is not kept
//   open      else. A promise without a date stays open until it is kept.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/report.h"

namespace entente {

enum class PositionKind : std::uint8_t { asks, supports, opposes, threatens };
std::string_view to_string(PositionKind kind);

struct Position {
    PositionKind kind = PositionKind::asks;
    std::vector<Participant> holders;
    std::vector<Participant> towards;  ///< of whom it is asked, whom it supports or opposes
    EventRow matter;                   ///< the telling itself, with date and quote
};

enum class CommitmentState : std::uint8_t { open, kept, overdue };
std::string_view to_string(CommitmentState state);

struct Commitment {
    EventRow undertaking;  ///< sources undertake it; stated_condition where it hangs on one
    std::optional<Date> due;
    CommitmentState state = CommitmentState::open;
    std::string kept_by;  ///< id of the event that keeps it
};

/// In the order of the rows. Background is left out: it is no one's position today.
std::vector<Position> positions_of(std::span<const EventRow> events);

/// In the order of the rows, with their state on the day `as_of`; where it is empty, on the last
/// day on which any of the rows was published.
std::vector<Commitment> commitments_of(std::span<const EventRow> events,
                                       std::optional<Date> as_of = {});

}  // namespace entente
