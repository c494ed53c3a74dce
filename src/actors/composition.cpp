#include "actors/composition.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::string_view government = "GOV";
constexpr std::string_view former_elite = "ELI";
constexpr std::string_view party = "PTY";
constexpr std::string_view civilians = "CVL";
constexpr std::string_view relief = "NGO";

// The CAMEO roles of organs of state and of those who fight without one.
constexpr std::array<std::string_view, 6> organ_codes{"GOV", "MIL", "COP", "SPY", "JUD", "LEG"};
constexpr std::array<std::string_view, 4> armed_codes{"REB", "UAF", "INS", "SEP"};

// Those of many states.
constexpr std::array<std::string_view, 2> many_states{"IMG", "IGO"};

bool starts_with_any(std::string_view code, auto prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return code.starts_with(prefix); });
}

void take_role(Actor& actor, const DatedRole& role) {
    actor.code = role.code;
    actor.sector = role.sector;
    actor.role = role.role;
    // Who serves a body of many states acts for no country.
    if (!role.code.empty()) actor.country = role.country;
}

// The role code and sector of a noun where it is said of a state.
void add_role(Actor& actor, const Role& role, const State* state) {
    // "Kenya's Western donors" are no body of Kenya; but "Kenyan mediators" are sent by it.
    const bool many = starts_with_any(role.code, many_states) && !role.before_country;
    const bool sent = many && role.code == "IGO" && role.type == EntityType::person;
    if (many && !sent) state = nullptr;
    const bool stands_for_state =
        state != nullptr && (sent || (role.represents && role.code.empty()));
    const std::string code = stands_for_state ? std::string(government) : role.code;
    const std::string country = state == nullptr ? std::string() : state->code;
    actor.code = role.before_country ? code + country : country + code;
    actor.sector = stands_for_state ? code : role.sector;
    actor.country = state == nullptr ? std::string() : state->id;
    actor.role = role.words;
}

// A role that makes its former holder one of the elite: an office of state or party. Whose role was
// with a group or an international body stays known by it.
bool is_office(const DatedRole& role) {
    return starts_with_any(role.sector, organ_codes) || role.sector == party;
}

}  // namespace

ActorKind kind_of_role(std::string_view code) {
    if (starts_with_any(code, organ_codes)) return ActorKind::organ;
    if (starts_with_any(code, armed_codes)) return ActorKind::armed_group;
    if (code.starts_with("OPP") || code.starts_with("PTY")) return ActorKind::party;
    if (code.starts_with("BUS") || code.starts_with("MNC")) return ActorKind::firm;
    if (code.starts_with("MED")) return ActorKind::media;
    return code.empty() ? ActorKind::unknown : ActorKind::people;
}

Actor state_actor(const State& state) {
    return {state.id, state.name, ActorKind::state, state.code, state.id, {}, {}};
}

Actor organisation_actor(const Organisation& body) {
    return {body.id, body.name, body.kind, body.code, body.country, body.sector, {}};
}

Actor people_actor(const Organisation& people, const State* state) {
    Actor actor = organisation_actor(people);
    if (actor.kind != ActorKind::people) return actor;
    const bool at_home = state != nullptr && actor.code.starts_with(state->code);
    actor.code.insert(at_home ? state->code.size() : 0, civilians);
    return actor;
}

Actor seat_actor(const State& state, std::string words) {
    return {state.id + ":government",
            std::move(words),
            ActorKind::organ,
            state.code + std::string(government),
            state.id,
            std::string(government),
            {}};
}

Actor national_body(Actor body, const State& state) {
    if (!body.code.starts_with(relief) || !body.country.empty()) return body;
    body.id = state.id + ":" + body.id;
    body.name = state.name + " " + body.name;
    body.code = state.code + std::string(relief);
    body.country = state.id;
    return body;
}

Actor person_in_role(const Person& person, const DatedRole& role) {
    Actor actor{person.id, person.name, ActorKind::person, {}, person.country, {}, {}};
    take_role(actor, role);
    return actor;
}

Actor former_actor(const Person& person, const ActorTables& tables, std::optional<Date> date) {
    const DatedRole* last = person.last_role_before(date);
    const bool was_in_office = std::any_of(person.roles.begin(), person.roles.end(), is_office);
    if (last != nullptr && (!was_in_office || starts_with_any(last->sector, armed_codes)))
        return person_in_role(person, *last);
    Actor actor{person.id, person.name, ActorKind::person, {}, person.country, {}, {}};
    const State* state = tables.state(person.country);
    if (state != nullptr) actor.code = state->code;
    if (last == nullptr) return actor;
    actor.code += former_elite;
    actor.sector = former_elite;
    return actor;
}

Actor person_actor(const Person& person, const ActorTables& tables, std::optional<Date> date) {
    const DatedRole* role = date ? person.role_on(*date) : person.undated_role();
    return role != nullptr ? person_in_role(person, *role) : former_actor(person, tables, date);
}

Actor role_actor(const Role& role, const State* state, std::string words) {
    Actor actor;
    actor.name = std::move(words);
    add_role(actor, role, state);
    actor.id = actor.country + ":" + role.words;
    actor.kind = kind_of_role(
        role.represents && actor.sector == government ? government : std::string_view(role.code));
    return actor;
}

Actor agent_of(const Actor& body, const Role& role, bool one_person, std::string words) {
    Actor actor = body;
    actor.role = role.words;
    if (!one_person) return actor;
    actor.id = body.id + ":" + role.words;
    actor.name = std::move(words);
    return actor;
}

Actor role_of_people(const Actor& people, const Role& role, const State* state, std::string words) {
    Actor actor = role_actor(role, state, std::move(words));
    const bool at_home = state != nullptr && people.code.starts_with(state->code);
    actor.code += at_home ? people.code.substr(state->code.size()) : people.code;
    actor.id = people.id + ":" + role.words;
    return actor;
}

Actor unlisted_person(std::string_view name, const Role* role, const State* state) {
    Actor actor;
    if (role != nullptr) add_role(actor, *role, state);
    if (role == nullptr && state != nullptr) {
        actor.code = state->code;
        actor.country = state->id;
    }
    actor.id = "?" + std::string(name);
    actor.name = name;
    actor.kind = ActorKind::person;
    return actor;
}

Actor unlisted_body(std::string_view name, const NameWord* word, const State* state) {
    Actor actor;
    actor.id = "?" + std::string(name);
    actor.name = name;
    if (state != nullptr) {
        actor.code = state->code;
        actor.country = state->id;
    }
    if (word != nullptr) {
        actor.code += word->code;
        actor.sector = word->sector;
        actor.kind = kind_of_role(word->code);
    }
    return actor;
}

}  // namespace entente
