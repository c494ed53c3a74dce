// The search for the time or the place of an event through the clauses around it: the noun's own phrase, then its clause,
// then outwards as far as what holds there holds for the event too. What is found is an index into the layer that is
// searched: anything that has a `sentence` and tokens [first, last).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "events/tree.h"

namespace entente {

/// What is looked for.
struct Search {
    bool times = true;            ///< times, else places
    bool through_speech = false;  ///< also where it is told
    bool speech = false;          ///< the event is a speech act: only what its own verb has
    bool asks =
        false;  ///< a speech act of what is to come: a time behind what is asked for is that of the latter
};

/// A predicate in whose clause to look, and how: of a joined verb's elder only what stands before it.
struct Clause {
    std::uint32_t predicate = none;
    bool before_only = false;
};

/// The predicate of the clause that this token stands in.
std::uint32_t clause_of(const Tree& tree, std::uint32_t t);

/// The clauses in which to look, nearest first.
std::vector<Clause> clauses_outward(const Tree& tree, std::uint32_t anchor, const Search& search);

/// Whether `t` stands in the phrase of this noun, not in a clause inside it.
bool hangs_on(const Tree& tree, std::uint32_t noun, std::uint32_t t);

/// "soldiers unpaid since December": a time that an adjective has, and no verb.
bool hangs_on_adjective(const Tree& tree, std::uint32_t t, std::uint32_t clause);

/// "called for a rally on Saturday": whether a time of this predicate stands behind the thing that is asked for.
bool behind_what_is_asked(const Tree& tree, std::uint32_t predicate, std::uint32_t t);

/// Whether what hangs on the noun is also the setting of a relative or participial clause of that noun ("the May 2 raid
/// that killed ..."; not "a summit in Doha that Egypt boycotted").
bool shares_setting(const Tree& tree, std::uint32_t clause);

/// "visited Rome, where they signed": whether the noun itself is the setting of its relative clause.
bool is_where(const Tree& tree, std::uint32_t clause);

/// Whether the search goes on from a relative clause to what governs its noun: for an outcome.
bool is_outcome(const Tree& tree, std::uint32_t noun);

/// The word of an expression whose head lies outside it.
template <typename Expression>
std::uint32_t head_of(const Tree& tree, const Expression& expression) {
    for (std::uint32_t t = expression.first; t < expression.last; ++t) {
        const std::uint32_t head = tree.head(t);
        if (head == none || head < expression.first || head >= expression.last) return t;
    }
    return expression.first;
}

inline std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
    return a > b ? a - b : b - a;
}

template <typename Expression, typename Accept>
std::uint32_t nearest(const Tree& tree, const std::vector<Expression>& expressions,
                      std::uint32_t trigger, Accept accept) {
    std::uint32_t best = none;
    const IndexRange here = tree.here(expressions);
    for (std::uint32_t i = here.first; i < here.last; ++i) {
        const Expression& expression = expressions[i];
        if (!accept(expression)) continue;
        if (best == none ||
            distance(expression.first, trigger) < distance(expressions[best].first, trigger)) {
            best = i;
        }
    }
    return best;
}

/// Searches the noun's own phrase, then the clauses outwards.
template <typename Expression, typename Usable>
std::uint32_t find(const Tree& tree, const std::vector<Expression>& expressions,
                   std::uint32_t trigger, std::uint32_t anchor, const Search& search,
                   Usable usable) {
    const bool noun = !tree.is_verb(trigger);
    if (noun) {
        const std::uint32_t own = nearest(tree, expressions, trigger, [&](const Expression& e) {
            return usable(e) && hangs_on(tree, trigger, head_of(tree, e));
        });
        if (own != none || trigger == anchor) return own;
    }
    for (const Clause& outward : clauses_outward(tree, anchor, search)) {
        const std::uint32_t clause = outward.predicate;
        const auto reaches = [&](const Expression& e) {
            return usable(e) && (!outward.before_only || e.first < clause);
        };
        // What hangs on the verb itself goes before what hangs on its nouns.
        const std::uint32_t own = nearest(tree, expressions, trigger, [&](const Expression& e) {
            const std::uint32_t head = head_of(tree, e);
            return reaches(e) && tree.head(head) == clause &&
                   !(search.asks && behind_what_is_asked(tree, clause, head));
        });
        if (own != none) return own;
        const std::uint32_t found = nearest(tree, expressions, trigger, [&](const Expression& e) {
            const std::uint32_t head = head_of(tree, e);
            // "diplomats on Thursday vowed"; but in "condemned the raid on Sunday" it is the raid's
            const bool near = !search.speech || (search.times && e.first < clause);
            return near && reaches(e) && clause_of(tree, head) == clause &&
                   !hangs_on_adjective(tree, head, clause);
        });
        if (found != none) return found;
        // "the May 2 raid that killed": the noun's own time is the clause's
        const Deprel deprel = tree.deprel(clause);
        if (deprel != Deprel::acl && deprel != Deprel::acl_relcl) continue;
        const std::uint32_t head = tree.head(clause);
        if (head != none && shares_setting(tree, clause)) {
            const bool where = is_where(tree, clause);
            const std::uint32_t nouns =
                nearest(tree, expressions, trigger, [&](const Expression& e) {
                    const std::uint32_t own_head = head_of(tree, e);
                    const bool itself = own_head == head;
                    if (itself) return where && !search.times;
                    return reaches(e) && hangs_on(tree, head, own_head);
                });
            if (nouns != none) return nouns;
        }
        if (deprel == Deprel::acl_relcl && head != none && !is_outcome(tree, head)) break;
    }
    return none;
}

}  // namespace entente
