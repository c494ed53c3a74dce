// Whether two tellings can be of one happening, and how much speaks for it. incident.h holds the
// other half: which tellings are compared, and how pairs become incidents.
//
// Two tellings contradict each other, and are never one incident, where one of these holds:
//   status   one took place and the other did not; or neither did and their statuses differ (a
//            planned conference is never the same as a demanded one)
//   type     their families differ (see family()), or one has none; outside violence, both have a
//            PLOVER mode and the modes differ
//   content  both say what is asked, vowed or alleged, and nothing of it is common
//   parties  on either side both name persons and none is common; or both are known and no two
//            actors share an identity, a code prefix or a country; or one is armed opposition and
//            the other is not. "Gunmen" may be any armed group's. A reciprocal event has its parties on both sides.
//   time     both dates are known and the intervals do not overlap ("last year" overlaps its days)
//   place    both are known and lie in different states, or both are points more than 100 km apart
//   counts   the same thing is counted and the numbers differ by more than half and more than five
//
// For what remains, evidence adds up; `enough` is needed:
//   3     the same named person is the target of violence: nobody is killed twice
//   1.5   the same single day       1     overlapping spans of a week at most
//   0.25  overlapping spans of a month at most; what a report tells as its news, without a time,
//   counts
//         as of the four days up to its date
//   1     a side is the same actor or code   0.75  a side shares code prefix or country
//   1     the same count            0.5   counts near enough not to contradict
//   0.5   the same place, or two points within 100 km   0.25  one place contains the other
//   0.5   the same CAMEO code
//   0.5   one is told as background, the other as news, with both sides and the code the same
// Without a shared victim at least one side must agree, and both where no week is shared. So "same
// day, same parties, same type" is just enough, and two vague tellings never are.
//
// Method: rule-based record linkage (Fellegi and Sunter 1969: agreement weights and a threshold),
// with blocking keys so that only tellings which could reach the threshold are ever compared.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "record/report.h"

namespace entente {

struct Agreement {
    bool contradicts = false;
    double weight = 0;  ///< 0 where nothing is known to compare
};

Agreement agree_on_kind(const EventRow& a, const EventRow& b);
Agreement agree_on_time(const Interval& a, const Interval& b);
Agreement agree_on_place(const std::optional<PlaceRow>& a, const std::optional<PlaceRow>& b);
Agreement agree_on_counts(const std::vector<Count>& a, const std::vector<Count>& b);

/// Whether two tellings cannot be of one happening.
bool contradict(const EventRow& a, const EventRow& b);

/// The evidence that they are of one happening; nothing where they contradict or it is not enough.
std::optional<double> evidence(const EventRow& a, const EventRow& b);
inline constexpr double enough = 3;

/// The evidence where no least amount is asked for; 0 where they contradict or no party agrees.
double closeness(const EventRow& a, const EventRow& b);

/// The keys under which a telling is filed: whenever evidence(a, b) has a value, a and b have a key
/// in common. Sorted, unique, readable ("ASSAULT happened day 2011-11-26 s:USA").
std::vector<std::string> merge_keys(const EventRow& event);

/// All that decides how a telling merges, as one string: tellings with equal signatures behave
/// alike.
std::string signature(const EventRow& event);

}  // namespace entente
