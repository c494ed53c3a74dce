#include "events/target_search.h"

#include <algorithm>
#include <array>

#include "base/contains.h"
#include "events/roles.h"

namespace entente {
namespace {

using Tokens = TargetSearch::Tokens;

constexpr std::array<std::string_view, 3> locating{"in", "at", "near"};
constexpr std::array<std::string_view, 3> topical{"on", "about", "over"};

constexpr int deepest = 3;  // phrases inside phrases that are looked into for a place

// A minister and his own state are one side.
bool speaks_for(const Document& document, std::uint32_t minister, std::uint32_t state) {
    for (const std::uint32_t a : document.mentions[minister].actors) {
        const Actor& one = document.actors[a];
        if (one.sector != "GOV" && one.sector != "MIL") continue;
        for (const std::uint32_t b : document.mentions[state].actors) {
            const Actor& other = document.actors[b];
            const bool seat = other.sector == "GOV" && other.country == one.country;
            if (other.code == one.country || (seat && !one.country.empty())) return true;
        }
    }
    return false;
}

// Who is only implied must be somebody in particular, or an armed group: the soldiers that a state
// sends, the hospitals that it asks for are no party.
bool can_be_meant(const Document& document, const Participants& participants, std::uint32_t m) {
    if (participants.is_particular(m)) return true;
    const auto& actors = document.mentions[m].actors;
    return participants.is_known(m) && std::any_of(actors.begin(), actors.end(), [&](auto a) {
               return document.actors[a].kind == ActorKind::armed_group;
           });
}

// The soldiers whom a state sends are its own.
bool is_force_of(const Document& document, std::uint32_t force, std::uint32_t state) {
    const auto& forces = document.mentions[force].actors;
    const bool armed = !forces.empty() && (document.actors[forces.front()].sector == "MIL" ||
                                           document.actors[forces.front()].sector == "COP");
    const std::string_view country = first_country(document, {state});
    return armed && !country.empty() && first_country(document, {force}) == country;
}

// Whether somebody is a state, its government or its forces: only these have soldiers of their own.
bool has_forces(const Document& document, std::uint32_t m) {
    const auto& actors = document.mentions[m].actors;
    return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
        const Actor& actor = document.actors[a];
        return actor.kind == ActorKind::state || actor.sector == "GOV" || actor.sector == "MIL" ||
               actor.sector == "COP";
    });
}

}  // namespace

std::string_view first_country(const Document& document, const Tokens& mentions) {
    for (const std::uint32_t m : mentions) {
        for (const std::uint32_t a : document.mentions[m].actors) {
            if (!document.actors[a].country.empty()) return document.actors[a].country;
        }
    }
    return {};
}

bool TargetSearch::take(Tokens found, std::uint32_t phrase, std::string_view rule) {
    const auto& sources = draft_.event.sources;
    std::erase_if(found, [&](std::uint32_t m) {
        return !can_be_meant(document(), participants_, m) ||
               std::any_of(sources.begin(), sources.end(), [&](std::uint32_t s) {
                   return participants_.same(s, m) || speaks_for(document(), s, m) ||
                          (is_force_of(document(), m, s) && (!asks_ || has_forces(document(), s)));
               });
    });
    if (found.empty()) return false;
    draft_.event.targets = std::move(found);
    draft_.implied_target = true;
    draft_.event.trace.push_back({std::string(rule), tree_.token(phrase).span, ""});
    return true;
}

// The phrases of what is asked, refused or promised, in the order in which a target is sought
// there.
Tokens TargetSearch::spoken_of() const {
    Tokens phrases = match_.consumed;
    if (match_.theme == none) return phrases;
    if (match_.reciprocal) return phrases;  // what is discussed takes no part
    if (!tree_.is_verb(match_.theme)) {
        phrases.push_back(match_.theme);
        return phrases;
    }
    const Roles roles = predicate_roles(tree_, match_.theme);
    for (const auto* side : {&roles.subjects, &roles.objects, &roles.indirect_objects}) {
        phrases.insert(phrases.end(), side->begin(), side->end());
    }
    for (const Oblique& oblique : roles.obliques) {
        if (!contains(locating, oblique.preposition)) phrases.push_back(oblique.token);
    }
    return phrases;
}

// The actor of a phrase, or of what hangs on it ("relations with Norway"); in a reason also inside
// that ("in protest at a Norwegian law").
Tokens TargetSearch::within(std::uint32_t phrase, bool reasons) const {
    Tokens found = participants_.of(tree_, phrase, true);
    if (found.empty() && participants_.place_at(phrase) != none)
        found.push_back(participants_.place_at(phrase));  // "threatened to shell Arica"
    if (!found.empty()) return found;
    for (const Oblique& oblique : noun_roles(tree_, phrase).obliques) {
        const bool topic = match_.reciprocal && contains(topical, oblique.preposition);
        if (topic || contains(locating, oblique.preposition)) continue;
        if (!reasons && !participants_.names_actor(tree_, oblique.token)) continue;
        for (const std::uint32_t m : participants_.of(tree_, oblique.token, reasons))
            add_new(found, m);
    }
    return found;
}

// Where no slot names it, the target is who is spoken of in what is asked, refused or promised: the
// subject of the clause ("demanded that Norway withdraw"), else whoever stands in the phrase
// ("rejected a Norwegian proposal", "promised to continue aid to Norway").
bool TargetSearch::in_content(bool deep) {
    asks_ = deep;
    for (const std::uint32_t phrase : spoken_of()) {
        if (take(within(phrase, deep), phrase, "target from what is spoken of")) return true;
    }
    return false;
}

// "in return for ties with Oman" tells no place.
bool TargetSearch::is_for_something(std::uint32_t phrase) const {
    const auto children = tree_.children(phrase);
    return std::any_of(children.begin(), children.end(),
                       [&](std::uint32_t c) { return tree_.preposition(c) == "for"; });
}

// "threatened to impose a curfew in Arica", "agreed to a longer mandate for the force in Arica":
// whose land it is that the content is to happen on.
bool TargetSearch::in_place_of_content() {
    if (match_.theme == none || match_.reciprocal) return false;
    if (!tree_.is_verb(match_.theme)) {
        const std::uint32_t m = place_within(match_.theme, 0);
        return m != none && !is_own_ground(m) &&
               take({m}, match_.theme, "target from the place of the content");
    }
    return in_place_of(match_.theme, "target from the place of the content");
}

// A state, its government or forces act on their own ground against nobody that the place tells.
bool TargetSearch::is_own_ground(std::uint32_t place) const {
    constexpr std::array<std::string_view, 4> of_states{"GOV", "MIL", "COP", "SPY"};
    for (const std::uint32_t s : draft_.event.sources) {
        for (const std::uint32_t a : document().mentions[s].actors) {
            const Actor& actor = document().actors[a];
            const bool state = actor.kind == ActorKind::state || contains(of_states, actor.sector);
            const std::string_view land = participants_.place_country(place);
            const std::string_view country =
                land.empty() ? first_country(document(), {place}) : land;
            if (state && actor.country == country) return true;
        }
    }
    return false;
}

std::uint32_t TargetSearch::place_within(std::uint32_t phrase, int depth) const {
    if (const std::uint32_t m = participants_.place_at(phrase); m != none) return m;
    // "near the Ethiopian town"
    const std::uint32_t land = participants_.mention_at(phrase);
    if (depth > 0 && land != none && participants_.mention(land).kind == MentionKind::adjective &&
        !first_country(document(), {land}).empty())
        return land;
    if (depth == deepest) return none;
    for (const std::uint32_t c : tree_.children(phrase)) {
        switch (tree_.deprel(c)) {
            case Deprel::nmod:
            case Deprel::nmod_poss:
            case Deprel::nmod_desc:
            case Deprel::nmod_unmarked:
            case Deprel::compound:
            case Deprel::amod:
            case Deprel::appos:
            case Deprel::flat:
            case Deprel::obl:
                break;
            default:
                continue;
        }
        const std::uint32_t m = place_within(c, depth + 1);
        if (m != none) return m;
    }
    return none;
}

// "closed the Gaza airport", "bombed a depot in Arica": a thing is of the state where it stands.
bool TargetSearch::in_place_of_things() {
    Tokens things = match_.targets;
    things.insert(things.end(), match_.consumed.begin(), match_.consumed.end());
    std::erase_if(things, [&](std::uint32_t t) { return !tree_.is_nominal(t); });
    for (const std::uint32_t thing : things) {
        const std::uint32_t m = place_within(thing, 0);
        if (m == none || is_own_ground(m)) continue;
        if (take({m}, thing, "target from the place of a thing")) return true;
    }
    return std::any_of(things.begin(), things.end(),
                       [&](std::uint32_t thing) { return in_clause_about(thing); });
}

// "cut the line that feeds Arica", "a tanker sailing under the Peruvian flag": whose a thing is, or
// whom it serves.
bool TargetSearch::in_clause_about(std::uint32_t thing) {
    for (const std::uint32_t c : tree_.children(thing)) {
        const Deprel deprel = tree_.deprel(c);
        if (deprel != Deprel::acl_relcl && deprel != Deprel::acl) continue;
        const Roles roles = predicate_roles(tree_, c);
        Tokens phrases = roles.objects;
        for (const Oblique& oblique : roles.obliques)
            phrases.push_back(oblique.token);
        for (const std::uint32_t phrase : phrases) {
            const std::uint32_t m = phrase == thing ? none : place_within(phrase, 0);
            if (m == none || is_own_ground(m)) continue;
            if (take({m}, phrase, "target from the clause about a thing")) return true;
        }
    }
    return false;
}

// "bombed a depot in Arica", with the town told of the bombing.
bool TargetSearch::in_place_of_deed() {
    const Tokens& things = match_.targets;
    const bool done_to_thing =
        !things.empty() && tree_.is_nominal(things.front()) && tree_.is_verb(match_.trigger);
    return done_to_thing && in_place_of(match_.trigger, "target from the place of the deed");
}

// "in Peru" beside a predicate, where that is not the source's own ground.
bool TargetSearch::in_place_of(std::uint32_t predicate, std::string_view rule) {
    for (const Oblique& oblique : predicate_roles(tree_, predicate).obliques) {
        if (!contains(locating, oblique.preposition) || is_for_something(oblique.token)) continue;
        const std::uint32_t m = place_within(oblique.token, 1);
        if (m == none || is_own_ground(m)) continue;
        if (take({m}, oblique.token, rule)) return true;
    }
    return false;
}

}  // namespace entente
