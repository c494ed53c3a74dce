#include "events/matcher.h"

#include <algorithm>

#include "base/contains.h"
#include "base/strings.h"
#include "events/phrase_words.h"

namespace entente {
namespace {

// What a filled slot says for an entry: a bound word as much as a required one.
int weight_of(SlotKind kind) {
    switch (kind) {
        case SlotKind::any:
            return 2;
        case SlotKind::words:
            return 12;
        default:
            return 5;
    }
}

// A phrase inside another one is less likely the predicate's than one of its own.
constexpr int nested_cost = 4;

}  // namespace

void sort_by_precedence(const Lexicon& lexicon, std::vector<Match>& matches) {
    const auto rank = [&](const Match& match) {
        return std::pair(lexicon.patterns()[match.pattern].layer, match.score);
    };
    std::stable_sort(matches.begin(), matches.end(),
                     [&](const Match& a, const Match& b) { return rank(a) > rank(b); });
}

namespace {

// "condemned the storming of the embassy", with a tag of a verb.
bool is_verbal_noun(const Tree& tree, std::uint32_t token) {
    if (tree.token(token).xpos != Xpos::vbg || tree.has_child(token, Deprel::obj)) return false;
    const auto children = tree.children(token);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
        return tree.is_nominal(c) && c > token && tree.child(c, Deprel::case_) == token + 1 &&
               tree.preposition(c) == "of";
    });
}

// Whether the predicate has nothing at all that could fill this element: told before a match is begun,
// for most entries ask for what is not there.
bool has_nothing_for(const Element& element, const Roles& roles) {
    if (element.optional) return false;
    switch (element.kind) {
        case ElementKind::object:
            return roles.objects.empty() && roles.indirect_objects.empty() &&
                   roles.infinitives.empty() && roles.obliques.empty();
        case ElementKind::oblique:
            return roles.obliques.empty() && roles.infinitives.empty() && roles.gerunds.empty();
        case ElementKind::infinitive:
            return roles.infinitives.empty();
        case ElementKind::finite_clause:
            return roles.finite_clauses.empty();
        case ElementKind::participle:
            return roles.participles.empty();
        default:
            return false;
    }
}

}  // namespace

// "the bulk of the soldiers", "dozens of fighters": what is counted stands for the phrase.
std::uint32_t Matcher::through_part(const Tree& tree, std::uint32_t phrase) const {
    const bool number = tree.token(phrase).upos == Upos::num;  // "three of the plotters"
    if (!number && lexicon_->part_nouns().find(tree.lemma(phrase)) == nullptr) return phrase;
    for (const std::uint32_t c : tree.children(phrase)) {
        const bool phrase_of = tree.deprel(c) == Deprel::nmod || tree.deprel(c) == Deprel::obl;
        if (phrase_of && tree.preposition(c) == "of") return c;
    }
    return phrase;
}

std::vector<Match> Matcher::match(const Tree& tree, std::uint32_t token) const {
    const Token& word = tree.token(token);
    if (word.upos == Upos::punct) return {};
    const Deprel deprel = tree.deprel(token);
    const bool modifies = deprel == Deprel::amod || deprel == Deprel::compound;
    if (tree.is_verb(token) && !modifies && !is_verbal_noun(tree, token)) {
        auto found = match_predicate(tree, token, EntryKind::verb);
        // "Fighting between them erupted": what no entry of the verb reads may be a noun
        const bool noun = word.xpos == Xpos::vbg && found.empty();
        if (!noun && !lexicon_->verb_patterns(word.lemma).empty()) return found;
    }
    if (tree.has_child(token, Deprel::cop)) {
        if (auto found = match_predicate(tree, token, EntryKind::copula); !found.empty())
            return found;
    }
    const bool nominal =
        word.upos == Upos::noun || word.upos == Upos::propn || word.xpos == Xpos::vbg;
    if (nominal && deprel != Deprel::compound) return match_noun(tree, token, false);
    return {};
}

std::vector<Match> Matcher::match_content(const Tree& tree, std::uint32_t noun) const {
    return match_noun(tree, noun, true);
}

std::vector<Match> Matcher::match_predicate(const Tree& tree, std::uint32_t token,
                                            EntryKind kind) const {
    const auto candidates = lexicon_->entries().candidates(kind, tree.lemma(token), words_);
    if (candidates.empty()) return {};
    const Roles roles = predicate_roles(tree, token);
    const Trigger trigger{token, tree.lemma(token), {}};
    std::vector<Match> matches;
    for (const std::uint32_t pattern : candidates) {
        std::optional<Match> found = try_predicate(tree, roles, pattern, trigger);
        if (found) matches.push_back(std::move(*found));
    }
    sort_by_precedence(*lexicon_, matches);
    return matches;
}

std::optional<int> Matcher::match_particles(const Tree& tree, const Trigger& trigger,
                                            const Pattern& pattern, LentRoles& roles) const {
    const std::uint32_t token = trigger.token;
    if (pattern.plain && trigger.particle.empty()) return 0;  // a candidate of this word has it
    const std::vector<WordUnit>* units = pattern.trigger.find(trigger.lemma);
    if (units == nullptr) return {};
    if (!trigger.particle.empty()) {
        const WordUnit whole{std::string(trigger.lemma), {std::string(trigger.particle)}};
        if (std::find(units->begin(), units->end(), whole) == units->end()) return {};
        return 1;
    }
    if (pattern.copula) {
        if (!in_words(tree, pattern.trigger, token)) return {};
        return static_cast<int>(words_beside(tree, pattern.trigger, token));
    }
    std::optional<int> bare;
    for (const WordUnit& unit : *units) {
        if (unit.others.empty()) {
            bare = 0;
        } else if (has_particle(tree, token, unit.others.front(), roles)) {
            return 1;
        }
    }
    return bare;
}

// The particle is a child ("carried out"), the next word, or the preposition of a phrase, which
// then stands as the object ("called on Norway").
bool Matcher::has_particle(const Tree& tree, std::uint32_t token, std::string_view particle,
                           LentRoles& roles) const {
    for (const std::uint32_t c : tree.children(token)) {
        const Deprel deprel = tree.deprel(c);
        if (tree.lemma(c) != particle) continue;
        if (deprel == Deprel::compound_prt || deprel == Deprel::advmod || deprel == Deprel::case_ ||
            deprel == Deprel::mark ||
            (deprel == Deprel::xcomp && tree.token(c).upos == Upos::adj)) {
            return true;
        }
    }
    // "shot a man dead", "left ten people dead": of the verb, or of its object
    for (const std::uint32_t object : roles->objects) {
        for (const std::uint32_t c : tree.children(object)) {
            if (c > token && tree.token(c).upos == Upos::adj && tree.lemma(c) == particle)
                return true;
        }
    }
    for (const Oblique& oblique : roles->obliques) {
        if (oblique.preposition != particle) continue;
        if (roles->objects.empty()) roles.edit().objects.push_back(oblique.token);
        return true;
    }
    return token + 1 < tree.last() && tree.lemma(token + 1) == particle;
}

std::optional<Match> Matcher::try_predicate(const Tree& tree, const Roles& given,
                                            std::uint32_t index, const Trigger& trigger) const {
    const std::uint32_t token = trigger.token;
    const Pattern& pattern = lexicon_->patterns()[index];
    for (const Element& element : pattern.elements) {
        if (has_nothing_for(element, given)) return {};
    }
    LentRoles roles(given);
    const std::optional<int> particles = match_particles(tree, trigger, pattern, roles);
    if (!particles) return {};
    if (pattern.copula && !pattern.copula_case.empty() &&
        !contains(pattern.copula_case, tree.preposition(token))) {
        return {};
    }
    Match match;
    match.pattern = index;
    match.trigger = match.anchor = token;
    match.reciprocal = pattern.options.reciprocal;
    match.subject_rule = roles->subject_rule;
    match.words = tree.token(token).span;
    match.score = *particles * 8;
    for (const Element& element : pattern.elements) {
        const bool filled = fill(tree, element, roles, match);
        if (filled) continue;
        const bool unexpressed = element.kind == ElementKind::subject &&
                                 element.slot_kind == SlotKind::any && roles->subjects.empty();
        if (!element.optional && !unexpressed) return {};
    }
    return match;
}

bool Matcher::fits(const Tree& tree, const Element& element, std::uint32_t phrase) const {
    switch (element.slot_kind) {
        case SlotKind::any:
            return true;
        case SlotKind::words:
            return in_words(tree, element.words, phrase) ||
                   has_title(tree, element.words, phrase) ||
                   (element.or_kind && is_of_kind(*element.or_kind, phrase));
        case SlotKind::actor:
            return participants_->names_actor(tree, phrase);
        default:
            return is_of_kind(element.slot_kind, phrase);
    }
}

bool Matcher::is_of_kind(SlotKind kind, std::uint32_t phrase) const {
    const std::uint32_t m = participants_->mention_at(phrase);
    if (m == none) return false;
    if (kind == SlotKind::armed) return participants_->is_armed_group(m);
    const EntityType type = participants_->type_of(m);
    const Mention& mention = participants_->mention(m);
    if (kind == SlotKind::state) return type == EntityType::state;
    if (kind == SlotKind::person) {
        return type == EntityType::person || mention.kind == MentionKind::nominal;
    }
    return type == EntityType::group || type == EntityType::organisation || mention.plural;
}

void Matcher::bind(const Tree& tree, const Element& element, std::uint32_t phrase,
                   Match& match) const {
    if (!element.slot) {
        match.score += 10 + 8 * static_cast<int>(words_beside(tree, element.words, phrase));
        match.words = cover(match.words, tree.token(phrase).span);
        match.consumed.push_back(phrase);
        return;
    }
    match.score += weight_of(element.slot_kind);
    switch (*element.slot) {
        case Slot::source:
            add_new(match.sources, phrase);
            break;
        case Slot::target:
            add_new(match.targets, phrase);
            match.required_target = match.required_target || !element.optional;
            break;
        case Slot::theme:
            match.theme = phrase;
            break;
    }
}

bool Matcher::fill_from(const Tree& tree, const Element& element,
                        std::span<const std::uint32_t> phrases, Match& match) const {
    for (const std::uint32_t phrase : phrases) {
        const std::uint32_t counted = through_part(tree, phrase);
        const bool good =
            element.slot ? fits(tree, element, counted) : in_words(tree, element.words, counted);
        // "asked for aid": the phrase that is the required word fills no slot beside it
        if (!good || contains(match.consumed, counted)) continue;
        bind(tree, element, counted, match);
        return true;
    }
    return false;
}

bool Matcher::fill(const Tree& tree, const Element& element, LentRoles& roles, Match& match) const {
    switch (element.kind) {
        case ElementKind::subject:
            return fill_from(tree, element, roles->subjects, match);
        case ElementKind::object:
            return fill_object(tree, element, roles.get(), match);
        case ElementKind::indirect_object:
            return fill_indirect(tree, element, roles.get(), match);
        case ElementKind::oblique:
            return fill_oblique(tree, element, roles, match);
        case ElementKind::infinitive:
        case ElementKind::finite_clause:
        case ElementKind::gerund:
            return fill_clause(tree, element,
                               {roles->infinitives, roles->finite_clauses, roles->gerunds,
                                roles->obliques, roles->objects},
                               match);
        case ElementKind::participle:
            if (roles->participles.empty()) return false;
            match.theme = roles->participles.front();
            match.score += 6;
            return true;
        case ElementKind::possessor:
            return false;
    }
    return false;
}

bool Matcher::fill_object(const Tree& tree, const Element& element, const Roles& roles,
                          Match& match) const {
    if (fill_from(tree, element, roles.objects, match)) return true;
    if (roles.objects.empty() && fill_from(tree, element, roles.indirect_objects, match))
        return true;
    // "wants Norway to act": some trees make the object the subject of the clause
    for (const std::uint32_t clause : roles.infinitives) {
        const std::uint32_t subject = tree.child(clause, Deprel::nsubj);
        const std::uint32_t one[] = {subject};
        if (subject != none && element.slot && fill_from(tree, element, one, match)) return true;
    }
    return false;
}

// "sent Peru aid": a tree may take the receiver for a part of the compound.
bool Matcher::fill_indirect(const Tree& tree, const Element& element, const Roles& roles,
                            Match& match) const {
    if (fill_from(tree, element, roles.indirect_objects, match)) return true;
    for (const std::uint32_t object : roles.objects) {
        const std::uint32_t compound = tree.child(object, Deprel::compound);
        if (compound == none || !participants_->names_actor(tree, compound)) continue;
        const std::uint32_t one[] = {compound};
        if (fill_from(tree, element, one, match)) return true;
    }
    return false;
}

bool Matcher::fill_oblique(const Tree& tree, const Element& element, LentRoles& roles,
                           Match& match) const {
    // of several that fit, somebody in particular ("widened sanctions against Norway to banks")
    for (const bool particular : {true, false}) {
        if (particular && (!element.slot || element.both)) continue;
        for (const Oblique& oblique : roles->obliques) {
            if (!contains(element.prepositions, oblique.preposition)) continue;
            if (particular && !participants_->names_particular(tree, oblique.token)) continue;
            if (element.both && fill_between(tree, oblique.token, match)) return true;
            const std::uint32_t one[] = {oblique.token};
            if (!fill_from(tree, element, one, match)) continue;
            if (oblique.nested && match.consumed.empty()) match.score -= nested_cost;
            return true;
        }
    }
    if (element.slot) return false;
    // "declined to comment", "held for questioning": the required word may be the verb of a clause
    if (contains(element.prepositions, "to") &&
        fill_from(tree, element, roles->infinitives, match)) {
        enter_clause(tree, match.consumed.back(), roles, match);
        return true;
    }
    return std::any_of(roles->gerunds.begin(), roles->gerunds.end(), [&](const Oblique& gerund) {
        const std::uint32_t one[] = {gerund.token};
        return contains(element.prepositions, gerund.preposition) &&
               fill_from(tree, element, one, match);
    });
}

// "urged Peru to scrap its plan": what follows in the pattern is sought in the clause of that verb
// too, and the clause stays an event of its own, the content of the act.
void Matcher::enter_clause(const Tree& tree, std::uint32_t verb, LentRoles& lent,
                           Match& match) const {
    Roles& roles = lent.edit();
    const Roles inner = predicate_roles(tree, verb);
    for (const std::uint32_t t : inner.objects)
        add_new(roles.objects, t);
    roles.obliques.insert(roles.obliques.end(), inner.obliques.begin(), inner.obliques.end());
    std::erase(match.consumed, verb);
    match.theme = verb;
}

bool Matcher::fill_clause(const Tree& tree, const Element& element, const Clauses& clauses,
                          Match& match) const {
    std::uint32_t clause = none;
    if (element.kind == ElementKind::infinitive && !clauses.infinitives.empty())
        clause = clauses.infinitives.front();
    if (element.kind == ElementKind::finite_clause && !clauses.finite.empty())
        clause = clauses.finite.front();
    if (element.kind == ElementKind::gerund && element.prepositions.empty()) {
        for (const std::uint32_t t : clauses.infinitives) {
            if (clause == none && tree.token(t).xpos == Xpos::vbg) clause = t;
        }
        for (const std::uint32_t t : clauses.objects) {
            const bool deed = tree.is_verb(t) || !lexicon_->noun_patterns(tree.lemma(t)).empty();
            if (clause == none && deed) clause = t;
        }
    } else if (element.kind == ElementKind::gerund) {
        for (const Oblique& gerund : clauses.gerunds) {
            if (contains(element.prepositions, gerund.preposition)) clause = gerund.token;
        }
        for (const Oblique& oblique : clauses.obliques) {
            const bool deed = !lexicon_->noun_patterns(tree.lemma(oblique.token)).empty();
            if (clause == none && deed && contains(element.prepositions, oblique.preposition)) {
                clause = oblique.token;
            }
        }
    }
    if (clause == none) return false;
    match.theme = clause;
    match.score += 6;
    return true;
}

// "between Norway and Sweden": the first party is the source and the others are targets, of each
// other.
bool Matcher::fill_between(const Tree& tree, std::uint32_t phrase, Match& match) const {
    const auto parties = tree.conjuncts(phrase);
    if (parties.size() < 2) {
        if (!participants_->names_actor(tree, phrase)) return false;
        add_new(match.sources, phrase);
    } else {
        add_new(match.sources, parties.front());
        for (std::size_t i = 1; i < parties.size(); ++i)
            add_new(match.targets, parties[i]);
    }
    match.reciprocal = true;
    match.score += 6;
    return true;
}

}  // namespace entente
