#include "events/roles.h"

#include <algorithm>

namespace entente {
namespace {

bool is_finite_or_modal(const Tree& tree, std::uint32_t verb) {
    return tree.has_child(verb, Deprel::aux);
}

bool ends_in_full_stop(const Tree& tree) {
    return tree.document().form(tree.last() - 1) == ".";
}

// "The minister resigned" with the noun as root: a past tense that was tagged a participle.
// A headline ("Twelve killed in blast") has no full stop.
bool is_mistagged_past(const Tree& tree, std::uint32_t verb) {
    const std::uint32_t head = tree.head(verb);
    if (tree.deprel(verb) != Deprel::acl || head == none || head > verb) return false;
    const bool whole_sentence = tree.deprel(head) == Deprel::root && !tree.is_verb(head);
    return whole_sentence && ends_in_full_stop(tree) && !tree.has_child(verb, Deprel::obl_agent);
}

// A subject of a passive without the passive's auxiliary, outside headlines: the verb is a past
// tense ("troops advanced on the town").
bool lacks_auxiliary(const Tree& tree, std::uint32_t verb) {
    if (tree.has_child(verb, Deprel::obj)) return true;
    const Deprel deprel = tree.deprel(verb);
    const bool clause = deprel == Deprel::root || deprel == Deprel::ccomp;
    return clause && ends_in_full_stop(tree) && !tree.has_child(verb, Deprel::obl_agent);
}

bool is_passive(const Tree& tree, std::uint32_t verb) {
    if (tree.has_child(verb, Deprel::aux_pass)) return true;
    if (tree.has_child(verb, Deprel::nsubj_pass)) return !lacks_auxiliary(tree, verb);
    if (tree.token(verb).xpos != Xpos::vbn || is_finite_or_modal(tree, verb)) return false;
    if (is_mistagged_past(tree, verb)) return false;
    const Deprel deprel = tree.deprel(verb);
    // A participle with an object of its own is a past tense ("after US forces killed the man").
    if (deprel == Deprel::acl && tree.has_child(verb, Deprel::obj)) return false;
    switch (deprel) {
        case Deprel::acl:
        case Deprel::advcl:
        case Deprel::xcomp:
        case Deprel::amod:
            return !tree.has_child(verb, Deprel::nsubj);
        case Deprel::conj:
            return tree.head(verb) != none && is_passive(tree, tree.head(verb));
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

// The widest mention of somebody that ends right before this token, or `none`.
std::uint32_t mention_ending_at(const Tree& tree, std::uint32_t token) {
    const auto& mentions = tree.document().mentions;
    std::uint32_t best = none;
    const IndexRange here = tree.here(mentions);
    for (std::uint32_t m = here.first; m < here.last; ++m) {
        if (mentions[m].last != token) continue;
        if (!can_act(mentions[m]) || mentions[m].head == none) continue;
        if (best == none || mentions[best].first > mentions[m].first) best = m;
    }
    return best;
}

// A finite verb has a subject. Where the tree gives it none, or a time ("on Sunday called"), it is
// who stands right before it; adverbs, auxiliaries, times and the commas around them are stepped
// over.
void mend_subject(const Tree& tree, std::uint32_t verb, Roles& roles) {
    const Xpos xpos = tree.token(verb).xpos;
    bool finite = xpos == Xpos::vbd || xpos == Xpos::vbz || xpos == Xpos::vbp;
    finite = finite || (tree.has_child(verb, Deprel::aux) && tree.marker(verb) != "to");
    if (!finite || roles.passive) return;
    std::erase_if(roles.subjects, [&](std::uint32_t t) { return tree.time_at(t) != none; });
    const Deprel deprel = tree.deprel(verb);
    if (!roles.subjects.empty() || deprel == Deprel::acl_relcl || deprel == Deprel::conj) return;
    for (std::uint32_t t = verb; t > tree.first();) {
        const std::uint32_t m = mention_ending_at(tree, t);
        if (m != none) {
            roles.subjects.push_back(tree.first_conjunct(tree.document().mentions[m].head));
            roles.subject_rule = "the words before the verb";
            return;
        }
        const Upos before = tree.token(t - 1).upos;
        const std::uint32_t time = tree.time_at(t - 1);
        if (time != none) {
            t = tree.document().times[time].first;
        } else if (before == Upos::adv || before == Upos::aux || before == Upos::adp ||
                   tree.document().form(t - 1) == ",") {
            --t;
        } else {
            return;
        }
    }
}

// Of a relative pronoun and a noun that both stand as subject, the noun is right.
void prefer_nouns(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    if (roles.subjects.size() < 2) return;
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) == Deprel::nsubj && tree.is_relative(c) && roles.subjects.size() > 1) {
            std::erase(roles.subjects, through_relative(tree, c));
        }
    }
}

// The word that opens a clause, be it conjunction or preposition.
std::string_view opening_word(const Tree& tree, std::uint32_t clause) {
    const std::string_view marker = tree.marker(clause);
    return marker.empty() ? tree.preposition(clause) : marker;
}

// A clause beside the predicate, by the word that opens it.
void read_clause(const Tree& tree, std::uint32_t predicate, std::uint32_t clause, Roles& roles) {
    const std::string_view marker = opening_word(tree, clause);
    if (marker == "to") {
        add_new(roles.infinitives, clause);
    } else if (!marker.empty()) {
        roles.gerunds.push_back({marker, clause, false});
    } else if (tree.token(clause).xpos == Xpos::vbg && clause > predicate) {
        // "considered sending troops", but "marched, demanding his release"
        add_new(clause == predicate + 1 ? roles.infinitives : roles.participles, clause);
    }
}

// Phrases and clauses that hang on the predicate itself.
void read_children(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    for (const std::uint32_t c : tree.children(predicate)) {
        const std::uint32_t filler = through_relative(tree, c);
        switch (tree.deprel(c)) {
            case Deprel::nsubj:
            case Deprel::nsubj_outer:
            case Deprel::nsubj_pass:
                add_new(roles.passive ? roles.objects : roles.subjects, filler);
                break;
            case Deprel::obj:
                add_new(roles.objects, filler);
                break;
            case Deprel::iobj:
                add_new(roles.indirect_objects, filler);
                break;
            case Deprel::obl_agent:
                add_new(roles.subjects, filler);
                break;
            case Deprel::obl:
            case Deprel::obl_unmarked:
            case Deprel::nmod: {
                const std::string_view preposition = tree.preposition(c);
                if (roles.passive && preposition == "by") add_new(roles.subjects, filler);
                if (!preposition.empty()) roles.obliques.push_back({preposition, filler, false});
                break;
            }
            case Deprel::xcomp:
                add_new(roles.infinitives, c);
                break;
            case Deprel::ccomp:
                add_new(tree.marker(c) == "to" ? roles.infinitives : roles.finite_clauses, c);
                break;
            case Deprel::advcl:
            case Deprel::acl:
                read_clause(tree, predicate, c, roles);
                break;
            default:
                break;
        }
    }
}

// Parsers often hang a verb's phrase on the phrase before it ("launched an offensive against the
// group", "called for restraint by Norway").
void read_nested_phrases(const Tree& tree, Roles& roles) {
    std::vector<std::uint32_t> phrases;
    const auto add_with_conjuncts = [&](std::uint32_t phrase) {
        for (const std::uint32_t t : tree.conjuncts(phrase))
            add_new(phrases, t);
    };
    for (const std::uint32_t t : roles.objects)
        add_with_conjuncts(t);
    for (const Oblique& oblique : roles.obliques)
        add_with_conjuncts(oblique.token);
    const std::size_t own = phrases.size();
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const std::uint32_t phrase = phrases[i];
        for (const std::uint32_t c : tree.children(phrase)) {
            const Deprel deprel = tree.deprel(c);
            const bool phrase_of = deprel == Deprel::nmod || deprel == Deprel::obl;
            if (phrase_of && !tree.preposition(c).empty()) {
                // "imposed in Chile by Peru"
                const bool agent = roles.passive && roles.subjects.empty() &&
                                   tree.preposition(c) == "by" && deprel != Deprel::obl;
                if (agent && std::find(roles.objects.begin(), roles.objects.end(), phrase) ==
                                 roles.objects.end())
                    roles.subjects.push_back(c);
                roles.obliques.push_back({tree.preposition(c), through_relative(tree, c), true});
                // "a probe into torture in Belarus"
                if (i < own) add_new(phrases, c);
            } else if (deprel == Deprel::acl && tree.marker(c) == "to") {
                add_new(roles.infinitives, c);
            } else if (tree.marker(c) == "that" &&
                       (deprel == Deprel::acl || deprel == Deprel::ccomp)) {
                // "rejected a demand that it withdraw"
                if (i < own) add_new(roles.finite_clauses, c);
            } else if (deprel == Deprel::acl && !tree.marker(c).empty()) {
                roles.gerunds.push_back({tree.marker(c), c, true});
            }
        }
    }
}

// "was told to leave by Peru", with the agent hung on what was told: the passive's, where the
// infinitive is none itself.
void read_agent_behind(const Tree& tree, Roles& roles) {
    if (!roles.passive || !roles.subjects.empty()) return;
    for (const std::uint32_t infinitive : roles.infinitives) {
        if (is_passive(tree, infinitive) || tree.has_child(infinitive, Deprel::aux_pass)) continue;
        for (const std::uint32_t c : tree.children(infinitive)) {
            const Deprel deprel = tree.deprel(c);
            const bool agent = deprel == Deprel::obl_agent ||
                               (deprel == Deprel::obl && tree.preposition(c) == "by");
            if (agent && tree.acts(c)) add_new(roles.subjects, c);
        }
    }
}

// Understood subjects are sought through so many governing clauses; deeper nesting is no sentence
// that anybody wrote, and the cap keeps the search linear.
constexpr int deepest_control = 8;

Roles roles_within(const Tree& tree, std::uint32_t predicate, int depth);

void adopt_subject(const Tree& tree, std::uint32_t from, Roles& roles, std::string_view rule,
                   int depth) {
    const Roles governor = roles_within(tree, from, depth + 1);
    // The understood subject of a governed clause is the governor's surface subject.
    const auto& surface = governor.passive ? governor.objects : governor.subjects;
    for (const std::uint32_t t : surface)
        add_new(roles.passive ? roles.objects : roles.subjects, t);
    if (!surface.empty()) roles.subject_rule = rule;
}

bool any_acts(const Tree& tree, const std::vector<std::uint32_t>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](std::uint32_t t) {
        const auto parts = tree.conjuncts(t);
        return std::any_of(parts.begin(), parts.end(),
                           [&](std::uint32_t part) { return tree.acts(part); });
    });
}

// "called on Norway to withdraw": the phrase between the two verbs is the one who is to act.
// "demanded an apology from Norway for closing the port": so is who stands behind the object.
std::uint32_t asked_by_phrase(const Tree& tree, const Roles& outer, std::string_view marker) {
    for (const Oblique& oblique : outer.obliques) {
        if (tree.time_at(oblique.token) != none) continue;  // "promised on Tuesday to withdraw"
        const bool called = oblique.preposition == "on" || oblique.preposition == "upon";
        const bool from = oblique.preposition == "from" || oblique.preposition == "of";
        if (marker == "for" ? from && any_acts(tree, {oblique.token})
                            : called && outer.objects.empty())
            return oblique.token;
    }
    for (const Oblique& oblique : outer.obliques) {
        if (marker != "for" && oblique.preposition == "for" && outer.objects.empty() &&
            outer.subjects.empty())
            return oblique.token;
    }
    return none;
}

// "urged Norway to send troops": the object of the governor; else its subject. Of a purpose or a
// reason beside the object ("blocked a road to demand"), the object only where it can act.
void read_control(const Tree& tree, std::uint32_t governor, std::uint32_t clause, Roles& roles,
                  int depth) {
    const Roles outer = roles_within(tree, governor, depth + 1);
    const std::string_view marker = tree.marker(clause);
    auto& side = roles.passive ? roles.objects : roles.subjects;
    const auto assign = [&](const std::vector<std::uint32_t>& phrases) {
        for (const std::uint32_t t : phrases)
            add_new(side, t);
        if (!side.empty()) roles.subject_rule = "control";
    };
    if (!outer.passive && !outer.indirect_objects.empty()) return assign(outer.indirect_objects);
    const std::uint32_t asked = asked_by_phrase(tree, outer, marker);
    const bool beside = tree.deprel(clause) == Deprel::advcl && (marker == "to" || marker == "for");
    const bool skipped = !outer.passive && beside && !any_acts(tree, outer.objects) &&
                         (asked != none || any_acts(tree, outer.subjects));
    if (!outer.objects.empty() && !skipped) return assign(outer.objects);
    if (asked != none) return assign({asked});
    assign(outer.subjects);
}

bool has_subject(const Roles& roles) {
    return roles.passive ? !roles.objects.empty() : !roles.subjects.empty();
}

// A gap in a relative clause without its pronoun: "the convoy the rebels attacked".
void read_relative_gap(const Tree& tree, std::uint32_t predicate, Roles& roles) {
    const std::uint32_t noun = tree.head(predicate);
    if (noun == none) return;
    if (roles.subjects.empty() && !roles.passive) {
        add_new(roles.subjects, noun);
        roles.subject_rule = "relative clause";
    } else if (roles.objects.empty()) {
        const auto& subjects = roles.subjects;
        if (std::find(subjects.begin(), subjects.end(), noun) == subjects.end())
            add_new(roles.objects, noun);
    }
}

// "a plan to attack": whoever holds the plan, else the subject of the verb that it is told with. A
// headline's "Norway to send troops" is a plan of Norway.
void read_plan(const Tree& tree, std::uint32_t noun, Roles& roles, int depth) {
    auto& side = roles.passive ? roles.objects : roles.subjects;
    for (const std::uint32_t c : tree.children(noun)) {
        const Deprel deprel = tree.deprel(c);
        const bool holds =
            deprel == Deprel::nmod_poss || (deprel == Deprel::nmod && tree.preposition(c) == "by");
        if (holds) add_new(side, c);
    }
    if (side.empty() && tree.head(noun) != none && tree.is_verb(tree.head(noun))) {
        adopt_subject(tree, tree.head(noun), roles, "subject of the governing verb", depth);
    } else if (side.empty() && tree.head(noun) == none && tree.acts(noun)) {
        add_new(side, noun);
        roles.subject_rule = "headline";
    }
}

void read_participle(const Tree& tree, std::uint32_t predicate, Roles& roles, int depth) {
    const std::uint32_t noun = tree.head(predicate);
    if (noun == none || has_subject(roles)) return;
    if (tree.marker(predicate) == "to") return read_plan(tree, noun, roles, depth);
    add_new(roles.passive ? roles.objects : roles.subjects, noun);
    roles.subject_rule = "participle";
}

// "condemned and rejected the plan": what the first verb shares with the second.
void read_conjunct(const Tree& tree, std::uint32_t predicate, Roles& roles, int depth) {
    const std::uint32_t first = tree.head(predicate);
    if (first == none || has_subject(roles)) return;
    if (!tree.is_verb(first) && !tree.has_child(first, Deprel::cop)) return;
    const Roles shared = roles_within(tree, first, depth + 1);
    const auto& surface = shared.passive ? shared.objects : shared.subjects;
    for (const std::uint32_t t : surface)
        add_new(roles.passive ? roles.objects : roles.subjects, t);
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
        if (adjacent && object != none) add_new(roles.objects, through_relative(tree, object));
    }
}

Roles roles_within(const Tree& tree, std::uint32_t predicate, int depth) {
    Roles roles;
    roles.passive = is_passive(tree, predicate);
    read_children(tree, predicate, roles);
    prefer_nouns(tree, predicate, roles);
    mend_subject(tree, predicate, roles);
    const std::uint32_t governor = depth < deepest_control ? tree.head(predicate) : none;
    switch (governor == none ? Deprel::root : tree.deprel(predicate)) {
        case Deprel::acl_relcl:
            read_relative_gap(tree, predicate, roles);
            break;
        case Deprel::acl:
        case Deprel::amod:
            read_participle(tree, predicate, roles, depth);
            break;
        case Deprel::conj:
            read_conjunct(tree, predicate, roles, depth);
            break;
        case Deprel::xcomp:
        case Deprel::ccomp:
            if (governor != none && !has_subject(roles) && tree.is_verb(governor)) {
                read_control(tree, governor, predicate, roles, depth);
            } else if (governor != none && !has_subject(roles)) {
                adopt_subject(tree, governor, roles, "control", depth);
            }
            break;
        case Deprel::advcl:
            if (governor == none || has_subject(roles)) break;
            if (tree.marker(predicate) == "to" || tree.marker(predicate) == "of" ||
                tree.marker(predicate) == "from" || tree.marker(predicate) == "for" ||
                tree.marker(predicate) == "against") {
                read_control(tree, governor, predicate, roles, depth);
            } else {
                adopt_subject(tree, governor, roles, "subject of the main clause", depth);
            }
            break;
        default:
            break;
    }
    share_object(tree, predicate, roles);
    read_agent_behind(tree, roles);
    read_nested_phrases(tree, roles);
    return roles;
}

// Phrases and clauses that hang on the noun itself.
void read_children(const Tree& tree, std::uint32_t noun, NounRoles& roles) {
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
                    roles.obliques.push_back({preposition, through_relative(tree, c), false});
                }
                break;
            case Deprel::acl:
            case Deprel::advcl: {
                const std::string_view marker = opening_word(tree, c);
                if (marker == "to")
                    roles.infinitives.push_back(c);
                else if (marker == "that")
                    roles.finite_clauses.push_back(c);
                else if (!marker.empty())
                    roles.gerunds.push_back({marker, c, false});
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
}

// What stands right behind the noun is the noun's, though a tree may hang it elsewhere.
void read_words_behind(const Tree& tree, std::uint32_t noun, NounRoles& roles) {
    if (noun + 1 >= tree.last()) return;
    // "the demand that Norway withdraw": the clause is its content, whatever the tree makes of "that"
    const std::uint32_t next = tree.head(noun + 1);
    if (tree.lemma(noun + 1) == "that" && next != none && next > noun && tree.is_verb(next))
        add_new(roles.finite_clauses, next);
    // "voiced opposition to the plan", with the plan hung on the verb
    const std::uint32_t governor = tree.head(noun);
    if (governor == none || next == none || tree.deprel(noun + 1) != Deprel::case_) return;
    const bool beside = next > noun && tree.head(next) == governor;
    if (beside && tree.deprel(next) == Deprel::obl)
        roles.obliques.push_back({tree.preposition(next), next, false});
}

// "the expulsion of diplomats by Norway": a tree may hang the last phrase on the one before.
void read_nested_phrases(const Tree& tree, NounRoles& roles) {
    for (std::size_t i = 0, own = roles.obliques.size(); i < own; ++i) {
        for (const std::uint32_t c : tree.children(roles.obliques[i].token)) {
            if (tree.deprel(c) != Deprel::nmod || tree.preposition(c).empty()) continue;
            // "protests against raids by Norway": the raids are
            const std::uint32_t phrase = roles.obliques[i].token;
            const bool holds_doer =
                roles.obliques[i].preposition == "of" || tree.token(phrase).upos == Upos::propn;
            if (tree.preposition(c) == "by" && !holds_doer) continue;
            roles.obliques.push_back({tree.preposition(c), c, true});
        }
    }
}

}  // namespace

Roles predicate_roles(const Tree& tree, std::uint32_t predicate) {
    return roles_within(tree, predicate, 0);
}

NounRoles noun_roles(const Tree& tree, std::uint32_t noun) {
    NounRoles roles;
    read_children(tree, noun, roles);
    read_words_behind(tree, noun, roles);
    read_nested_phrases(tree, roles);
    return roles;
}

}  // namespace entente
