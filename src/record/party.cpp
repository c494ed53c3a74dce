#include "record/party.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

// The roles of an event in which a party stands, one bit each.
enum Role : unsigned { source = 1, target = 2, speaker = 4, addressee = 8 };

std::string without_article(std::string_view name) {
    std::string text = lower(trim(name));
    return text.starts_with("the ") ? text.substr(4) : text;
}

bool names_state(const Actor& actor, std::string_view name) {
    return actor.kind == ActorKind::state && without_article(actor.name) == name;
}

bool looks_like_code(std::string_view text) {
    return text.size() >= 3 && std::all_of(text.begin(), text.end(), is_ascii_alpha);
}

unsigned roles_in(const EventRow& event, const Party& party) {
    unsigned roles = 0;
    const auto note = [&](const std::vector<Participant>& participants, Role role) {
        for (const Participant& participant : participants) {
            if (party.matches(participant.actor)) roles |= role;
        }
    };
    note(event.sources, source);
    note(event.targets, target);
    note(event.speakers, speaker);
    if (event.addressee && party.matches(event.addressee->actor)) roles |= addressee;
    return roles;
}

// Whether the parties can be given different roles.
bool apart(unsigned a, unsigned b) {
    const bool both_one_same_role = a == b && (a & (a - 1)) == 0;
    return a != 0 && b != 0 && !both_one_same_role;
}

}  // namespace

Party Party::named(std::string_view text, std::span<const Actor> seen) {
    Party party;
    party.text_ = std::string(trim(text));
    party.name_ = without_article(text);
    const auto state = std::find_if(seen.begin(), seen.end(), [&](const Actor& actor) {
        return names_state(actor, party.name_) && !actor.country.empty();
    });
    if (state != seen.end()) {
        party.code_ = state->country;
    } else if (looks_like_code(party.text_)) {
        party.code_ = party.text_;
        std::transform(party.code_.begin(), party.code_.end(), party.code_.begin(),
                       [](char c) { return is_ascii_lower(c) ? static_cast<char>(c - 32) : c; });
    }
    return party;
}

bool Party::matches(const Actor& actor) const {
    if (!code_.empty() && (actor.country == code_ || actor.code.starts_with(code_))) return true;
    if (name_.empty()) return false;
    if (equals_ignoring_ascii_case(actor.id, text_)) return true;
    const std::string name = lower(actor.name);
    return name == name_ || name.ends_with(" " + name_);
}

bool connects(const EventRow& event, const Party& a, const Party& b) {
    const unsigned of_a = roles_in(event, a);
    const unsigned of_b = roles_in(event, b);
    if (event.reciprocal && of_a != 0 && of_b != 0) return true;
    return apart(of_a, of_b);
}

bool connects(const Incident& incident, const Party& a, const Party& b) {
    const auto any = [](const std::vector<Actor>& actors, const Party& party) {
        return std::any_of(actors.begin(), actors.end(),
                           [&](const Actor& actor) { return party.matches(actor); });
    };
    const unsigned of_a =
        (any(incident.sources, a) ? source : 0U) | (any(incident.targets, a) ? target : 0U);
    const unsigned of_b =
        (any(incident.sources, b) ? source : 0U) | (any(incident.targets, b) ? target : 0U);
    if (incident.reciprocal && of_a != 0 && of_b != 0) return true;
    return apart(of_a, of_b);
}

}  // namespace entente
