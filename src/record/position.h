// Positions: what a party wants, supports or opposes, read directly off the tellings.
//
// In:  event rows. Out: one row for each ask or stand. Fails never.
//
//   asks      an event with status demanded: its speakers ask its sources to do it
//   supports  an event of type AGREE or SUPPORT that took place: its sources, towards its targets
//   opposes   one of type ACCUSE or REJECT          threatens   one of type THREATEN
#pragma once

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

/// In the order of the rows. Background is left out: it is no one's position today.
std::vector<Position> positions_of(std::span<const EventRow> events);

}  // namespace entente
