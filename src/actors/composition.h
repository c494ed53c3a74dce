// Actors made from what the tables know: a state, an organisation, a person at a date, or a role
// that only a noun and a country give ("Pakistani soldiers" → PAKMIL).
//
// CAMEO composes a code from left to right: country, then role. An organisation's code stands as
// the table gives it, and whoever speaks for the organisation bears it too.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actors/tables.h"
#include "document/mention.h"
#include "names/cues.h"
#include "names/roles.h"

namespace entente {

Actor state_actor(const State& state);
Actor organisation_actor(const Organisation& body);

/// An organisation where it acts itself. A people does so as civilians: KUR is CVLKUR, and the
/// Maronites of `state`, LBNCHR, are LBNCVLCHR.
Actor people_actor(const Organisation& people, const State* state);

/// The government of a state by the seat that the report names: "the Kremlin".
Actor seat_actor(const State& state, std::string words);

/// A body without a state where it is that of one: "the Lebanese Red Cross" is LBNNGO. Other bodies
/// stay as they are.
Actor national_body(Actor body, const State& state);

/// The person in the role of the day; without a date in the most prominent one. Who held a role of
/// state before and holds none now is ELI, the CAMEO role of former officials; who fought or spoke
/// for a group or a body keeps its code; who is not yet in office is a national.
Actor person_actor(const Person& person, const ActorTables& tables, std::optional<Date> date);

/// The person after the last role that had ended by the day, whatever role the day gives.
Actor former_actor(const Person& person, const ActorTables& tables, std::optional<Date> date);

/// The person in a role that the tables list, at whatever time.
Actor person_in_role(const Person& person, const DatedRole& role);

/// "Pakistani soldiers", "militants": a role with the code of its country, if it has one. `words`
/// is what the report calls them. A noun that only stands for its master ("spokesman", "leader")
/// takes the state's government.
Actor role_actor(const Role& role, const State* state, std::string words);

/// Who speaks or acts for an organisation: one person by role, else the organisation itself.
Actor agent_of(const Actor& body, const Role& role, bool one_person, std::string words);

/// A role within a people: "Kurdish rebels". The people's own code stands behind the role's.
Actor role_of_people(const Actor& people, const Role& role, const State* state, std::string words);

/// A person or body that no table lists: "?Name", with what its title, country and kind say.
Actor unlisted_person(std::string_view name, const Role* role, const State* state);
Actor unlisted_body(std::string_view name, const NameWord* word, const State* state);

/// What kind of actor a CAMEO role code makes: MIL an organ of state, REB an armed group.
ActorKind kind_of_role(std::string_view code);

}  // namespace entente
