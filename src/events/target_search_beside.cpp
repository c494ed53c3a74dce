// The places of TargetSearch beside the deed: conditions, purposes, reasons, and home.

#include <algorithm>
#include <array>

#include "base/contains.h"
#include "events/roles.h"
#include "events/target_search.h"

namespace entente {
namespace {

using Tokens = TargetSearch::Tokens;

constexpr std::array<std::string_view, 3> locating{"in", "at", "near"};

// "should Norway close the port" is a condition.
bool opens_with_should(const Tree& tree, std::uint32_t clause) {
    const auto children = tree.children(clause);
    return !children.empty() && tree.deprel(children.front()) == Deprel::aux &&
           tree.lemma(children.front()) == "should";
}

bool acts_for_state(const Document& document, std::uint32_t m) {
    const auto& actors = document.mentions[m].actors;
    return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
        const Actor& actor = document.actors[a];
        return actor.sector == "GOV" || actor.sector == "MIL";
    });
}

}  // namespace

// "threatened to leave if Norway stayed": who is to meet the condition.
bool TargetSearch::in_clause(Words markers) {
    for (const std::uint32_t predicate : {match_.trigger, match_.anchor, match_.theme}) {
        if (predicate == none) continue;
        for (const std::uint32_t c : tree_.children(predicate)) {
            const bool inverted = contains(markers, "if") && opens_with_should(tree_, c);
            if (tree_.deprel(c) != Deprel::advcl) continue;
            if (!inverted && !contains(markers, tree_.marker(c))) continue;
            for (const std::uint32_t subject : predicate_roles(tree_, c).subjects) {
                if (take(participants_.of(tree_, subject, true), subject,
                         "target from the clause beside"))
                    return true;
            }
        }
    }
    return false;
}

// "marched to demand that the government resign", "demanding an apology from Norway".
bool TargetSearch::in_purpose() {
    for (const std::uint32_t predicate : {match_.trigger, match_.anchor}) {
        const Roles roles = predicate_roles(tree_, predicate);
        for (const auto* clauses : {&roles.infinitives, &roles.participles}) {
            for (const std::uint32_t clause : *clauses) {
                if (clause != match_.theme && in_clause_of_purpose(clause)) return true;
            }
        }
        if (match_.anchor == match_.trigger) break;
    }
    return false;
}

bool TargetSearch::in_clause_of_purpose(std::uint32_t clause) {
    const Roles roles = predicate_roles(tree_, clause);
    Tokens phrases;
    for (const auto* clauses : {&roles.finite_clauses, &roles.infinitives}) {
        for (const std::uint32_t content : *clauses) {
            for (const std::uint32_t subject : predicate_roles(tree_, content).subjects)
                phrases.push_back(subject);
        }
    }
    for (const auto* side : {&roles.objects, &roles.indirect_objects})
        phrases.insert(phrases.end(), side->begin(), side->end());
    for (const Oblique& oblique : roles.obliques) {
        if (!contains(locating, oblique.preposition)) phrases.push_back(oblique.token);
    }
    for (const std::uint32_t phrase : phrases) {
        if (take(within(phrase, true), phrase, "target from the purpose")) return true;
    }
    return false;
}

// "began a hunger strike over a Swedish law", "called up reservists for a war against Norway".
bool TargetSearch::in_reason(Words prepositions) {
    const bool promised = match_.theme != none && tree_.is_verb(match_.theme);
    for (const std::uint32_t predicate :
         {match_.trigger, match_.anchor, promised ? match_.theme : match_.trigger}) {
        for (const Oblique& oblique : predicate_roles(tree_, predicate).obliques) {
            if (!contains(prepositions, oblique.preposition)) continue;
            if (participants_.place_at(oblique.token) != none && oblique.preposition != "against")
                continue;
            if (take(within(oblique.token, true), oblique.token, "target from the reason"))
                return true;
        }
    }
    return false;
}

// Who protests and names nobody protests against the state where he does, or that he is of.
bool TargetSearch::at_home() {
    const auto& sources = draft_.event.sources;
    const std::string_view home = first_country(document(), sources);
    const auto is_home = [&](std::uint32_t m) {
        const std::string_view land = participants_.place_country(m);
        const std::string_view country = land.empty() ? first_country(document(), {m}) : land;
        return !country.empty() && (home.empty() || country == home);
    };
    for (const std::uint32_t predicate : {match_.trigger, match_.anchor}) {
        for (const Oblique& oblique : predicate_roles(tree_, predicate).obliques) {
            const std::uint32_t m = place_within(oblique.token, 1);
            if (m != none && is_home(m) && take({m}, oblique.token, "target at home")) return true;
        }
    }
    for (const std::uint32_t s : sources) {
        const Mention& source = document().mentions[s];
        for (std::uint32_t t = source.first; t < source.last; ++t) {
            const std::uint32_t m = participants_.mention_at(t);
            if (m == none || m == s || !is_home(m)) continue;
            if (participants_.type_of(m) == EntityType::person) continue;
            if (take({m}, t, "target at home")) return true;
        }
    }
    return false;
}

// A state, or its government, declares an emergency for the land: the state that its name tells, or
// that the report names elsewhere.
void TargetSearch::in_own_land() {
    Event& event = draft_.event;
    if (event.sources.size() != 1) return;
    const std::uint32_t source = event.sources.front();
    if (participants_.type_of(source) == EntityType::state) {
        event.targets = event.sources;
    } else if (!acts_for_state(document(), source)) {
        return;
    } else if (const std::uint32_t state = participants_.state_named(
                   tree_, first_country(document(), event.sources), source);
               state != none) {
        event.targets = {state};
    }
    if (event.targets.empty()) return;
    event.trace.push_back({"target is the state itself", {}, ""});
}

// Workers and crowds whose country only the scene tells protest against the state that the report
// names.
bool TargetSearch::at_home_in_report() {
    const auto& sources = draft_.event.sources;
    if (sources.empty()) return false;
    const std::string_view home = first_country(document(), sources);
    const std::uint32_t state = participants_.state_named(tree_, home, sources.front());
    return state != none && take({state}, match_.trigger, "target at home");
}

}  // namespace entente
