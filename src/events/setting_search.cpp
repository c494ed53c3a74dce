#include "events/setting_search.h"

#include <algorithm>

namespace entente {
namespace {

bool opens_clause(const Tree& tree, std::uint32_t t) {
    switch (tree.deprel(t)) {
        case Deprel::root:
        case Deprel::ccomp:
        case Deprel::xcomp:
        case Deprel::advcl:
        case Deprel::acl:  // a bare noun ("before dawn") is a phrase, whatever the tree calls it
            return tree.is_verb(t) || tree.has_child(t, Deprel::nsubj) ||
                   tree.has_child(t, Deprel::cop);
        case Deprel::advcl_relcl:
        case Deprel::acl_relcl:
        case Deprel::csubj:
        case Deprel::parataxis:
            return true;
        case Deprel::conj:
            return tree.is_verb(t);
        default:
            return false;
    }
}

// Whether a clause with this word happens along with the one it hangs on.
bool at_the_same_time(std::string_view marker) {
    return marker.empty() || marker == "to" || marker == "as" || marker == "while" ||
           marker == "when";
}

bool has_subject(const Tree& tree, std::uint32_t clause) {
    return tree.has_child(clause, Deprel::nsubj) || tree.has_child(clause, Deprel::nsubj_pass) ||
           tree.has_child(clause, Deprel::expl);
}

// Where the search may go from this clause.
bool leads_outward(const Tree& tree, std::uint32_t t, const Search& search) {
    const Deprel deprel = tree.deprel(t);
    if (deprel == Deprel::conj) return !tree.is_verb(t) || !has_subject(tree, t);
    if (search.speech) return deprel == Deprel::xcomp && !tree.is_verb(tree.head(t));
    if (deprel == Deprel::advcl) return at_the_same_time(tree.marker(t));
    return deprel == Deprel::xcomp || deprel == Deprel::acl || deprel == Deprel::acl_relcl ||
           (search.through_speech && deprel == Deprel::ccomp);
}

}  // namespace

std::uint32_t clause_of(const Tree& tree, std::uint32_t t) {
    while (!opens_clause(tree, t) && tree.head(t) != none)
        t = tree.head(t);
    return t;
}

std::vector<Clause> clauses_outward(const Tree& tree, std::uint32_t anchor, const Search& search) {
    std::vector<Clause> clauses;
    bool before_only = false;
    for (std::uint32_t t = clause_of(tree, anchor); t != none;) {
        clauses.push_back({t, before_only});
        if (tree.head(t) == none || !leads_outward(tree, t, search)) break;
        // "stormed the embassy in Vienna and took hostages": the place of the first is that of all
        before_only =
            (search.times || search.speech) && tree.deprel(t) == Deprel::conj && tree.is_verb(t);
        t = clause_of(tree, tree.head(t));
    }
    // "seized papers and left on Monday": the last of the joined verbs has the time of all
    const std::uint32_t own = clauses.front().predicate;
    std::uint32_t last = none;
    for (const std::uint32_t c : tree.children(own)) {
        if (tree.deprel(c) == Deprel::conj && tree.is_verb(c) && !has_subject(tree, c)) last = c;
    }
    if (last != none && search.times) clauses.insert(clauses.begin() + 1, {last, false});
    return clauses;
}

bool hangs_on(const Tree& tree, std::uint32_t noun, std::uint32_t t) {
    for (std::uint32_t up = t; up != none; up = tree.head(up)) {
        if (up == noun) return true;
        if (up != t && opens_clause(tree, up)) return false;
    }
    return false;
}

bool hangs_on_adjective(const Tree& tree, std::uint32_t t, std::uint32_t clause) {
    for (std::uint32_t up = tree.head(t); up != none && up != clause; up = tree.head(up)) {
        const bool adjective = tree.token(up).upos == Upos::adj && tree.time_at(up) == none;
        if (adjective && tree.deprel(up) != Deprel::conj) return true;
    }
    return false;
}

bool behind_what_is_asked(const Tree& tree, std::uint32_t predicate, std::uint32_t t) {
    for (const std::uint32_t c : tree.children(predicate)) {
        if (c <= predicate || c >= t || tree.acts(c)) continue;
        const Deprel deprel = tree.deprel(c);
        if (deprel == Deprel::obj) return true;
        if (deprel == Deprel::obl && tree.preposition(c) == "for") return true;
    }
    return false;
}

bool is_where(const Tree& tree, std::uint32_t clause) {
    const auto children = tree.children(clause);
    return std::any_of(children.begin(), children.end(),
                       [&](std::uint32_t c) { return tree.lemma(c) == "where"; });
}

bool shares_setting(const Tree& tree, std::uint32_t clause) {
    for (const std::uint32_t c : tree.children(clause)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel != Deprel::nsubj && deprel != Deprel::nsubj_pass) continue;
        if (tree.is_relative(c)) return true;
        // "a raid in which nine died": the noun is the setting; "that Egypt boycotted": the object
        for (const std::uint32_t other : tree.children(clause)) {
            const bool within = tree.is_relative(other) && !tree.preposition(other).empty();
            if (within) return true;
        }
        return is_where(tree, clause);
    }
    return true;
}

// "raided a camp on Monday, setting off a firefight that killed two": the outcome of what the
// main clause tells of, and so at its time and place.
bool is_outcome(const Tree& tree, std::uint32_t noun) {
    const std::uint32_t determiner = tree.child(noun, Deprel::det);
    const bool indefinite =
        determiner != none && (tree.lemma(determiner) == "a" || tree.lemma(determiner) == "an");
    const std::uint32_t clause = clause_of(tree, noun);
    return indefinite && tree.deprel(clause) == Deprel::advcl && tree.marker(clause).empty();
}

}  // namespace entente
