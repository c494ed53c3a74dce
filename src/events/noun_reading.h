// An event noun read as its verb: who stands where beside "seized" when the text has "the seizure of
// the port by rebels".
//
// Method: the noun's phrases are given the places that they have beside the verb. Who is meant by
// "of" or by a possessor alone depends on the noun; where both readings are possible both are given,
// and the entry that fits best decides (Grimshaw 1990 for the kinds of nominal; the rules are ours).
#pragma once

#include <cstdint>
#include <vector>

#include "events/event_nouns.h"
#include "events/participants.h"
#include "events/roles.h"
#include "events/tree.h"

namespace entente {

/// The noun's phrases in the places that they have beside its verb: one reading or two.
std::vector<Roles> roles_as_verb(const Tree& tree, const Participants& participants,
                                 std::uint32_t token, const EventNoun& noun);

}  // namespace entente
