// Claims: what somebody is quoted or reported as saying of an event, and who answers it.
//
// In:  event rows. Out: the claims among them and the pairs of claims of which one answers the
// other. Fails never.
//
// A claim is a telling with a speaker and a stance. Within one report the events room says which
// event a claim answers (Event::answers). Across reports a denial answers a charge where
//   - the party that denies is on the side of the party that is charged (same_side),
//   - they speak of the same kind of event, or the report does not say what is denied,
//   - the denial was published on the charge's day or within 30 days after it; within 7 where the
//     kind is not said.
// The rule looks at two rows only, so answers do not depend on the order of arrival.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "record/report.h"

namespace entente {

/// An answer: the ids of the claim that answers and of the event that is answered.
struct Answer {
    std::string answering;
    std::string answered;

    friend auto operator<=>(const Answer&, const Answer&) = default;
};

struct Claim {
    EventRow telling;                      ///< with the speakers, stance, addressee and quote
    std::vector<std::string> answers;      ///< ids of the events that it answers, sorted
    std::vector<std::string> answered_by;  ///< ids of the events that answer it, sorted
};

bool is_claim(const EventRow& event);
/// An accusation: the stance, or an event of PLOVER's type ACCUSE.
bool is_charge(const EventRow& event);
/// A denial: the stance, or CAMEO 016.
bool is_denial(const EventRow& event);

/// Whether `denial`, of one report, answers `charge`, of another.
bool answers(const EventRow& denial, const EventRow& charge);

/// Keys of which a charge and its answer share one; none for other rows. Sorted, unique.
std::vector<std::string> answer_keys(const EventRow& event);

/// All answers among these rows, within and across reports, sorted.
std::vector<Answer> answers_among(std::span<const EventRow> events);

/// The claims, in the order of the rows.
std::vector<Claim> claims_of(std::span<const EventRow> events, std::span<const Answer> answers);

}  // namespace entente
