// The record as text for people: what `show` prints on a terminal.
//
// In:  a Record, or rows derived from it. Out: UTF-8 text, wrapped to a width. Fails never.
//
//     2011-11-26 Saturday
//       happened      NATO → Pakistan: 195 Employ aerial weapons (2 tellings in 2 reports)
//                     Salala, PAK · killed: 24-25 soldiers
//                     "the aircraft fired on two posts" (gazette.txt)
//                     ↳ NATO denies: "it was no deliberate attack" (herald.txt)
//
// A day's incidents stand together; those known only to the month or year come where their time
// begins, under a heading that says so; those without a date come last. What did not happen is
// marked by its status: planned, demanded, denied. Differences between tellings are written out.
#pragma once

#include <span>
#include <string>

#include "formats/code_names.h"
#include "record/commitment.h"
#include "record/issue.h"
#include "record/position.h"
#include "record/record.h"
#include "record/relation.h"

namespace entente {

struct TextStyle {
    std::size_t width = 80;  ///< columns; at least 40 are used
    bool colour = false;     ///< ANSI colours: the caller looks at the terminal and at NO_COLOR
};

std::string chronology(const Record& record, const CodeNames& names, const TextStyle& style);

/// One entry a claim, with its answers beneath.
std::string claims_text(const Record& record, const CodeNames& names, const TextStyle& style);

std::string positions_text(std::span<const Position> positions, const CodeNames& names,
                           const TextStyle& style);
std::string stances_text(std::span<const IssueStance> stances, const TextStyle& style);
std::string commitments_text(std::span<const Commitment> commitments, const CodeNames& names,
                             const TextStyle& style);

/// A table: the period, counts by quad class from A to B and back, mean Goldstein value, net
/// cooperation.
std::string relation_text(std::span<const RelationRow> rows, const Party& a, const Party& b,
                          Period period);

/// One event in full for `explain`: its words, what was read, and the rules that led there.
std::string explanation(const EventRow& event, const CodeNames& names, const TextStyle& style);

}  // namespace entente
