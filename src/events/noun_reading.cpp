#include "events/noun_reading.h"

#include <algorithm>

namespace entente {
namespace {

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void add_conjuncts(const Tree& tree, std::uint32_t phrase, std::vector<std::uint32_t>& list) {
    for (const std::uint32_t t : tree.conjuncts(phrase))
        add_new(list, t);
}

// What stands around the noun, by who may be meant.
struct Around {
    std::vector<std::uint32_t> doers;    ///< "by Norway", "between Norway and Peru"
    std::vector<std::uint32_t> owners;   ///< "Norway's", "Norwegian"
    std::vector<std::uint32_t> objects;  ///< behind "of", or what else opens the object
    std::vector<std::uint32_t> things;   ///< "troop" of "troop withdrawal"
};

Around look_around(const Tree& tree, const Participants& participants, const NounRoles& roles,
                   const EventNoun& noun) {
    Around around;
    for (const std::uint32_t t : roles.possessors) {
        const bool thing = tree.token(t).upos == Upos::noun && tree.deprel(t) == Deprel::compound;
        if (thing) around.things.push_back(t);
        if (participants.names_actor(tree, t)) around.owners.push_back(t);
    }
    for (const Oblique& phrase : roles.obliques) {
        if (phrase.preposition == "by") add_new(around.doers, phrase.token);
        if (phrase.preposition == "between") add_conjuncts(tree, phrase.token, around.doers);
        if (has(noun.object_prepositions, phrase.preposition) && !phrase.nested)
            add_new(around.objects, phrase.token);
    }
    return around;
}

}  // namespace

std::vector<Roles> roles_as_verb(const Tree& tree, const Participants& participants,
                                 std::uint32_t token, const EventNoun& noun) {
    const NounRoles given = noun_roles(tree, token);
    const Around around = look_around(tree, participants, given, noun);
    Roles roles;
    roles.obliques = given.obliques;
    roles.infinitives = given.infinitives;
    roles.finite_clauses = given.finite_clauses;
    roles.gerunds = given.gerunds;
    roles.subject_rule = "event noun";
    std::vector<Roles> readings;
    // "the arrest of rebels by police", "troop withdrawal": what is done to somebody
    Roles done = roles;
    done.objects = around.objects.empty() ? around.things : around.objects;
    done.subjects = around.doers.empty() ? around.owners : around.doers;
    const bool alone = done.objects.empty() && noun.alone == EventNoun::Alone::target;
    if (alone) {  // "the mayor's arrest (by police)"
        done.objects = around.owners;
        done.subjects = around.doers;
    }
    std::erase_if(done.subjects, [&](std::uint32_t t) {
        return std::find(done.objects.begin(), done.objects.end(), t) != done.objects.end();
    });
    readings.push_back(std::move(done));
    // "the withdrawal of Norway from the treaty": who does it
    const bool acts = noun.gerund || noun.alone == EventNoun::Alone::source;
    if (acts && around.doers.empty() && !around.objects.empty()) {
        roles.subjects = around.objects;
        readings.push_back(std::move(roles));
    }
    return readings;
}

}  // namespace entente
