#include "events/roles.h"

#include <algorithm>

namespace entente {
namespace {

bool is_finite_or_modal(const Tree& tree, std::uint32_t verb) {
    return tree.has_child(verb, Deprel::aux);
}

bool is_passive(const Tree& tree, std::uint32_t verb) {
    if (tree.has_child(verb, Deprel::aux_pass) || tree.has_child(verb, Deprel::nsubj_pass))
        return true;
    const Token& word = tree.token(verb);
    if (word.xpos != Xpos::vbn || is_finite_or_modal(tree, verb)) return false;
    switch (word.deprel) {
        case Deprel::acl:
        case Deprel::advcl:
        case Deprel::xcomp:
        case Deprel::amod:
            return !tree.has_child(verb, Deprel::nsubj);
        case Deprel::conj:
            return word.head != none && is_passive(tree, word.head);
        case Deprel::root: {  // a headline: "Twelve killed in blast"
            return tree.has_child(verb, Deprel::obl_agent);
        }
        default:
            return false;
    }
}

// A relative pronoun stands for the noun that its clause modifies.
std::uint32_t through_relative(const Tree& tree, std::uint32_t t) {
    if (!tree.is_relative(t)) return t;
    for (std::uint32_t up = tree.head(t); up != none; up = tree.head(up)) {
        if (tree.deprel(up) == Deprel::acl_relcl && tree.head(up) != none) return tree.head(up);
    }
    return t;
}

void add(std::vector<std::uint32_t>& list, std::uint32_t t) {
    if (std::find(list.begin(), list.end(), t) == list.end()) list.push_back(t);
}

// Phrases and clauses that hang on the predicate itself.
void read_children(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    for (const std::uint32_t c : tree.children(predicate)) {
        const std::uint32_t filler = through_relative(tree, c);
        switch (tree.deprel(c)) {
            case Deprel::nsubj:
            case Deprel::nsubj_outer:
                add(roles.passive ? roles.objects : roles.subjects, filler);
                break;
            case Deprel::nsubj_pass:
                add(roles.objects, filler);
                break;
            case Deprel::obj:
                add(roles.objects, filler);
                break;
            case Deprel::iobj:
                add(roles.indirect_objects, filler);
                break;
            case Deprel::obl_agent:
                add(roles.subjects, filler);
                break;
            case Deprel::obl:
            case Deprel::obl_unmarked:
            case Deprel::nmod: {
                const std::string_view preposition = tree.preposition(c);
                if (roles.passive && preposition == "by") add(roles.subjects, filler);
                if (!preposition.empty()) roles.obliques.push_back({preposition, filler});
                break;
            }
            case Deprel::xcomp:
                add(roles.infinitives, c);
                break;
            case Deprel::ccomp:
                add(tree.marker(c) == "to" ? roles.infinitives : roles.finite_clauses, c);
                break;
            case Deprel::advcl:
            case Deprel::acl: {
                const std::string_view marker =
                    tree.marker(c).empty() ? tree.preposition(c) : tree.marker(c);
                if (marker == "to") {
                    add(roles.infinitives, c);
                } else if (!marker.empty()) {
                    roles.gerunds.push_back({marker, c});
                }
                break;
            }
            default:
                break;
        }
    }
}

// Parsers often hang a verb's phrase on the phrase before it ("launched an offensive against the
// group", "called for restraint by Norway").
void read_nested_phrases(const Tree& tree, Roles& roles) {
    std::vector<std::uint32_t> phrases = roles.objects;
    for (const Oblique& oblique : roles.obliques)
        phrases.push_back(oblique.token);
    for (const std::uint32_t phrase : phrases) {
        for (const std::uint32_t c : tree.children(phrase)) {
            const Deprel deprel = tree.deprel(c);
            if (deprel == Deprel::nmod && !tree.preposition(c).empty()) {
                roles.obliques.push_back({tree.preposition(c), through_relative(tree, c)});
            } else if (deprel == Deprel::acl && tree.marker(c) == "to") {
                add(roles.infinitives, c);
            } else if (deprel == Deprel::acl && !tree.marker(c).empty()) {
                roles.gerunds.push_back({tree.marker(c), c});
            }
        }
    }
}

void adopt_subject(const Tree& tree, std::uint32_t from, Roles& roles, std::string_view rule) {
    const Roles governor = predicate_roles(tree, from);
    // The understood subject of a governed clause is the governor's surface subject.
    const auto& surface = governor.passive ? governor.objects : governor.subjects;
    for (const std::uint32_t t : surface)
        add(roles.passive ? roles.objects : roles.subjects, t);
    if (!surface.empty()) roles.subject_rule = rule;
}

// "urged Norway to send troops": the object of the governor; else its subject.
void read_control(const Tree& tree, std::uint32_t governor, Roles& roles) {
    const Roles outer = predicate_roles(tree, governor);
    auto& side = roles.passive ? roles.objects : roles.subjects;
    if (!outer.passive && !outer.indirect_objects.empty()) {
        for (const std::uint32_t t : outer.indirect_objects)
            add(side, t);
    } else if (!outer.objects.empty()) {
        for (const std::uint32_t t : outer.objects)
            add(side, t);
    } else {
        for (const std::uint32_t t : outer.subjects)
            add(side, t);
        // "called on Norway to withdraw": the phrase between the two verbs is the one who is to
        // act.
        for (const Oblique& oblique : outer.obliques) {
            if (oblique.preposition == "on" || oblique.preposition == "upon" ||
                (oblique.preposition == "for" && side.empty())) {
                side.assign(1, oblique.token);
            }
        }
    }
    if (!side.empty()) roles.subject_rule = "control";
}

bool has_subject(const Roles& roles) {
    return roles.passive ? !roles.objects.empty() : !roles.subjects.empty();
}

// A gap in a relative clause without its pronoun: "the convoy the rebels attacked".
void read_relative_gap(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    const std::uint32_t noun = tree.head(predicate);
    if (noun == none) return;
    if (roles.subjects.empty() && !roles.passive) {
        add(roles.subjects, noun);
        roles.subject_rule = "relative clause";
    } else if (roles.objects.empty()) {
        const auto& subjects = roles.subjects;
        if (std::find(subjects.begin(), subjects.end(), noun) == subjects.end())
            add(roles.objects, noun);
    }
}

void read_participle(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    const std::uint32_t noun = tree.head(predicate);
    if (noun == none || has_subject(roles)) return;
    if (tree.marker(predicate) == "to") {  // "a plan to attack": whoever holds the plan
        for (const std::uint32_t c : tree.children(noun)) {
            if (tree.deprel(c) == Deprel::nmod_poss) add(roles.subjects, c);
        }
        if (roles.subjects.empty() && tree.head(noun) != none && tree.is_verb(tree.head(noun))) {
            adopt_subject(tree, tree.head(noun), roles, "subject of the governing verb");
        }
        return;
    }
    add(roles.passive ? roles.objects : roles.subjects, noun);
    roles.subject_rule = "participle";
}

// "condemned and rejected the plan": what the first verb shares with the second.
void read_conjunct(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    const std::uint32_t first = tree.head(predicate);
    if (first == none || has_subject(roles)) return;
    if (!tree.is_verb(first) && !tree.has_child(first, Deprel::cop)) return;
    const Roles shared = predicate_roles(tree, first);
    const auto& surface = shared.passive ? shared.objects : shared.subjects;
    for (const std::uint32_t t : surface)
        add(roles.passive ? roles.objects : roles.subjects, t);
    if (!surface.empty()) roles.subject_rule = "coordination";
}

// "condemned and rejected the plan": an object that the coordination shares hangs on the first
// verb in some treebanks and on the last in others.
void share_object(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    if (!roles.objects.empty() || roles.passive || !roles.infinitives.empty()) return;
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::conj || !tree.is_verb(c)) continue;
        const std::uint32_t object = tree.child(c, Deprel::obj);
        const bool adjacent = c <= predicate + 2;
        if (adjacent && object != none) add(roles.objects, through_relative(tree, object));
    }
}

}  // namespace

Roles predicate_roles(const Tree& tree, std::uint32_t predicate) {
    Roles roles;
    roles.passive = is_passive(tree, predicate);
    read_children(tree, predicate, roles);
    const std::uint32_t governor = tree.head(predicate);
    switch (tree.deprel(predicate)) {
        case Deprel::acl_relcl:
            read_relative_gap(tree, predicate, roles);
            break;
        case Deprel::acl:
        case Deprel::amod:
            read_participle(tree, predicate, roles);
            break;
        case Deprel::conj:
            read_conjunct(tree, predicate, roles);
            break;
        case Deprel::xcomp:
        case Deprel::ccomp:
            if (governor != none && !has_subject(roles) && tree.is_verb(governor)) {
                read_control(tree, governor, roles);
            } else if (governor != none && !has_subject(roles)) {
                adopt_subject(tree, governor, roles, "control");
            }
            break;
        case Deprel::advcl:
            if (governor == none || has_subject(roles)) break;
            if (tree.marker(predicate) == "to" || tree.marker(predicate) == "of" ||
                tree.marker(predicate) == "from" || tree.marker(predicate) == "for") {
                read_control(tree, governor, roles);
            } else {
                adopt_subject(tree, governor, roles, "subject of the main clause");
            }
            break;
        default:
            break;
    }
    share_object(tree, predicate, roles);
    read_nested_phrases(tree, roles);
    return roles;
}

NounRoles noun_roles(const Tree& tree, std::uint32_t noun) {
    NounRoles roles;
    for (const std::uint32_t c : tree.children(noun)) {
        switch (tree.deprel(c)) {
            case Deprel::nmod_poss:
            case Deprel::compound:
            case Deprel::nmod_desc:
            case Deprel::amod:
                roles.possessors.push_back(through_relative(tree, c));
                break;
            case Deprel::nmod:
            case Deprel::obl:
            case Deprel::nmod_unmarked:
                if (const std::string_view preposition = tree.preposition(c);
                    !preposition.empty()) {
                    roles.obliques.push_back({preposition, through_relative(tree, c)});
                }
                break;
            case Deprel::acl:
            case Deprel::advcl: {
                const std::string_view marker =
                    tree.marker(c).empty() ? tree.preposition(c) : tree.marker(c);
                if (marker == "to")
                    roles.infinitives.push_back(c);
                else if (marker == "that")
                    roles.finite_clauses.push_back(c);
                else if (!marker.empty())
                    roles.gerunds.push_back({marker, c});
                break;
            }
            case Deprel::ccomp:
                roles.finite_clauses.push_back(c);
                break;
            case Deprel::acl_relcl:
                if (tree.marker(c) == "that") roles.finite_clauses.push_back(c);
                break;
            default:
                break;
        }
    }
    // "the expulsion of diplomats by Norway": a tree may hang the last phrase on the one before
    for (std::size_t i = 0, own = roles.obliques.size(); i < own; ++i) {
        for (const std::uint32_t c : tree.children(roles.obliques[i].token)) {
            if (tree.deprel(c) != Deprel::nmod || tree.preposition(c).empty()) continue;
            roles.obliques.push_back({tree.preposition(c), c});
        }
    }
    return roles;
}

}  // namespace entente
