// Sides: whether two actors of two tellings can be one, or stand for one party.
//
// In:  actors. Out: verdicts and the names under which actors are filed. Fails never.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/mention.h"

namespace entente {

bool is_person(const Actor& actor);

/// Two names of one person: the same id where both are in the tables; else the same surname, where
/// one is a surname alone or both are written alike.
bool same_person(const Actor& a, const Actor& b);

/// Whether two actors are one, or one speaks or acts for the other's side: the same identity, one
/// code a prefix of the other, or the same country without one being armed opposition.
bool same_side(const Actor& a, const Actor& b);

/// Whether it can be said at all that they are one or not: both are known, and it is not so that one is
/// "gunmen" and the other an armed group whose men they may be.
bool comparable(const Actor& a, const Actor& b);

/// Of two that are comparable: 1 for the same actor, 0.75 for the same side, 0 for others.
double likeness(const Actor& a, const Actor& b);

/// The names under which an actor may be on one side with another: its country, the first three
/// letters of its code, a person's surname; its id where it has none of these. Whatever is
/// same_side() shares one, given that an id always goes with one name, country and code.
void add_side_tokens(const Actor& actor, std::vector<std::string>& out);

/// The last word of a name or phrase in lower case: "soldiers" of "24 Pakistani soldiers".
std::string last_word(std::string_view name);

}  // namespace entente
