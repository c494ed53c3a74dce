// Incidents: what several tellings, of one report or of many, say happened once.
//
// In:  event rows, in any order. Out: incidents, each telling in exactly one of them, with the
// values that its tellings agree on best and the differences between them.
// Fails never. The result depends on the set of rows alone, not on their order: pairs are taken by
// falling evidence, then by id.
//
// Method: tellings that share a key (merge_keys) are compared pair by pair (agreement.h). Pairs
// with enough evidence, and those of which one tells the other again (retelling.h), are joined, the best first, unless a telling of one group contradicts a
// telling of the other (complete-link on contradiction). In a block of more than `block_limit`
// different tellings each is compared with its neighbours in sorted order only (Hernandez and
// Stolfo 1995), so that time stays near linear.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "record/report.h"

namespace entente {

/// One thing on which tellings differ, and who says what.
struct Difference {
    std::string field;                  ///< "date", "place", "killed", "source", "target"
    std::string value;                  ///< "24 Pakistani soldiers", "Abbottabad"
    std::vector<std::string> tellings;  ///< event ids, sorted

    friend bool operator==(const Difference&, const Difference&) = default;
};

struct Incident {
    std::string id;  ///< content_id of the smallest telling id
    /// The smallest telling id among all tellings that are linked, directly or not, by evidence.
    /// Merging one component needs no row of another, which is what makes the store incremental.
    std::string component;
    std::vector<std::string> tellings;  ///< event ids, sorted
    std::vector<std::string> articles;  ///< article ids, sorted
    /// Those of its articles and of the reprints of these (outlet_name()), sorted.
    std::vector<std::string> outlets;
    std::size_t independent = 0;  ///< its articles, where all that print one text count once

    std::string cameo;  ///< kind: of the telling with the most common, then the most specific code
    std::string plover;
    std::string mode;
    int quad = 0;
    double goldstein = 0;
    EventStatus status = EventStatus::happened;
    bool reciprocal = false;
    std::vector<Actor> sources;  ///< of the telling that names them most closely
    std::vector<Actor> targets;
    Interval date;                  ///< the narrowest
    std::optional<PlaceRow> place;  ///< the most specific
    std::vector<Count> counts;      ///< for each kind, from the lowest told to the highest
    std::vector<Difference> differences;
};

inline constexpr std::size_t block_limit = 256;

/// Sorted by id.
std::vector<Incident> merge(std::span<const EventRow> events);

/// How many pairs of tellings merge() compares: what its time grows with.
std::size_t comparisons(std::span<const EventRow> events);

/// One incident of these tellings, which are taken to be of one happening; at least one.
Incident incident_of(std::span<const EventRow* const> tellings);

}  // namespace entente
