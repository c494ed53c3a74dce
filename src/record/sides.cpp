#include "record/sides.h"

#include "base/strings.h"

namespace entente {
namespace {

bool listed(const Actor& actor) {
    return !actor.id.empty() && actor.id.front() != '?';
}

// PLOVER's sectors of those who fight the state.
bool armed_opposition(const Actor& actor) {
    return actor.sector == "REB" || actor.sector == "UAF";
}

bool opposed(const Actor& a, const Actor& b) {
    return !a.sector.empty() && !b.sector.empty() && armed_opposition(a) != armed_opposition(b);
}

// CAMEO's prefixes of actors that belong to no one state: by themselves they identify nobody.
bool generic_prefix(std::string_view code) {
    return code == "IGO" || code == "IMG" || code == "NGO" || code == "NGM" || code == "MNC" ||
           code == "INT";
}

bool prefix_of_other(std::string_view a, std::string_view b) {
    const std::string_view shorter = a.size() < b.size() ? a : b;
    if (shorter.size() < 3 || generic_prefix(shorter)) return false;
    return a.substr(0, shorter.size()) == b.substr(0, shorter.size());
}

bool is_known(const Actor& actor) {
    if (listed(actor) || !actor.country.empty() || is_person(actor)) return true;
    return !actor.code.empty() && !generic_prefix(std::string_view(actor.code).substr(0, 3));
}

// "Gunmen" of whom nobody says whose they are: PLOVER's unidentified armed force.
bool unidentified(const Actor& actor) {
    return actor.sector == "UAF";
}

}  // namespace

bool is_person(const Actor& actor) {
    return actor.kind == ActorKind::person;
}

std::string last_word(std::string_view name) {
    const std::vector<std::string_view> words = split_words(name);
    return words.empty() ? std::string() : lower(words.back());
}

bool same_person(const Actor& a, const Actor& b) {
    if (listed(a) && listed(b)) return a.id == b.id;
    if (a.name == b.name) return !a.name.empty();
    const bool bare =
        a.name.find(' ') == std::string::npos || b.name.find(' ') == std::string::npos;
    return bare && last_word(a.name) == last_word(b.name);
}

bool same_side(const Actor& a, const Actor& b) {
    if (opposed(a, b)) return false;
    if (listed(a) && a.id == b.id) return true;
    if (!a.country.empty() && a.country == b.country) return true;
    return prefix_of_other(a.code, b.code);
}

bool comparable(const Actor& a, const Actor& b) {
    if (!is_known(a) || !is_known(b)) return false;
    if (same_side(a, b)) return true;
    const bool may_be_one =
        (unidentified(a) && armed_opposition(b)) || (unidentified(b) && armed_opposition(a));
    return !may_be_one;
}

double likeness(const Actor& a, const Actor& b) {
    if (is_person(a) && is_person(b)) return same_person(a, b) ? 1 : 0;
    if (listed(a) && a.id == b.id) return 1;
    if (!a.code.empty() && a.code == b.code) return 1;
    return same_side(a, b) ? 0.75 : 0;
}

void add_side_tokens(const Actor& actor, std::vector<std::string>& out) {
    if (is_person(actor)) out.push_back(last_word(actor.name));
    if (!actor.country.empty()) out.push_back(actor.country);
    if (actor.code.size() >= 3) {
        out.push_back(actor.code.substr(0, 3));
    } else if (actor.country.empty() && !is_person(actor) && listed(actor)) {
        out.push_back(actor.id);
    }
}

}  // namespace entente
