// Claims: what somebody is quoted or reported as saying of an event, and who answers it.
//
// In:  event rows. Out: the claims among them and the pairs of claims of which one answers the
// other. Fails never.
//
// A claim is a telling with a speaker and a stance. Within one report EventRow::answers says which
// telling one answers (the events room, reply.h). Across reports a denial answers a charge where
//   - the party that denies is on the side of the party that is charged (same_side),
//   - they speak of the same kind of event, or the report does not say what is denied and the
//     charge is of a deed (CAMEO 112, no criticism),
//   - the denial was published on the charge's day or within 30 days after it; within 7 where the
//     kind is not said;
// and a refusal answers a request where each is by the party at which the other is aimed, what they speak of
// agrees where both say it, and the refusal was published on its day or within 7 days after.
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

/// A demand or request that was made (PLOVER's REQUEST).
bool is_request(const EventRow& event);
/// A refusal or rejection that took place (CAMEO root 12).
bool is_refusal(const EventRow& event);

/// Who denies: the speakers, or the sources where none is named.
const std::vector<Participant>& denying_party(const EventRow& denial);
/// Who is charged: the targets of an accusation, the sources of a deed that is told as one.
const std::vector<Participant>& charged_party(const EventRow& charge);
/// The kinds of event (families) that a claim is about; empty where it is not said.
std::vector<std::string> subject_of(const EventRow& event);
/// Whether both say what they are about, and some of it is one.
bool on_one_subject(const EventRow& a, const EventRow& b);

/// Whether an actor of one is on the side of an actor of the other.
bool on_one_side(const std::vector<Participant>& a, const std::vector<Participant>& b);

/// Whether `reply`, of one report, answers `told`, of another.
bool answers(const EventRow& reply, const EventRow& told);

/// Keys of which a charge or request and its answer share one; none for other rows. Sorted, unique.
std::vector<std::string> answer_keys(const EventRow& event);

/// All answers among these rows, within and across reports, sorted.
std::vector<Answer> answers_among(std::span<const EventRow> events);

/// The claims, in the order of the rows.
std::vector<Claim> claims_of(std::span<const EventRow> events, std::span<const Answer> answers);

}  // namespace entente
