// Grammatical roles: who stands as subject, object and oblique of a predicate once passive,
// relative and participial clauses, control and coordination are undone.
//
//     "The militants, accused of attacking the convoy, were arrested by police."
//      attack: subject militants (control), object convoy      arrest: subject police, object
//      militants
//
// Method: de Marneffe et al. 2021 (Universal Dependencies) for the relations; the control and
// gap rules are our own and stand one by one in roles.cpp.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "events/tree.h"

namespace entente {

struct Oblique {
    std::string_view preposition;
    std::uint32_t token = none;
    bool nested = false;  ///< stands inside another phrase of the predicate
};

struct Roles {
    std::vector<std::uint32_t> subjects;  ///< heads of phrases; conjuncts are not listed
    std::vector<std::uint32_t> objects;
    std::vector<std::uint32_t> indirect_objects;
    std::vector<Oblique>
        obliques;  ///< prepositional phrases of the predicate, then those inside its phrases
    std::vector<std::uint32_t> infinitives;
    std::vector<std::uint32_t> finite_clauses;
    std::vector<Oblique> gerunds;            ///< clauses behind a preposition
    std::vector<std::uint32_t> participles;  ///< "-ing" clauses behind, with nothing before them
    bool passive = false;
    std::string_view subject_rule;  ///< how the subject was found, for the trace; empty for its own
};

/// The roles of a verb or of an adjective or noun that is a predicate.
Roles predicate_roles(const Tree& tree, std::uint32_t predicate);

struct NounRoles {
    std::vector<std::uint32_t> possessors;  ///< possessors, nationalities, compound nouns
    std::vector<Oblique> obliques;
    std::vector<std::uint32_t> infinitives;
    std::vector<std::uint32_t> finite_clauses;
    std::vector<Oblique> gerunds;
};

/// The roles around an event noun.
NounRoles noun_roles(const Tree& tree, std::uint32_t noun);

}  // namespace entente
