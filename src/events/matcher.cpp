#include "events/matcher.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

bool contains(std::span<const std::uint32_t> list, std::uint32_t t) {
    return std::find(list.begin(), list.end(), t) != list.end();
}

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// A modifier of a unit stands before the head: as its child, or right before it in the text.
bool has_modifiers(const Tree& tree, std::uint32_t head,
                   const std::vector<std::string>& modifiers) {
    const auto is = [&](std::uint32_t t, const std::string& word) {
        return equals_ignoring_ascii_case(tree.lemma(t), word) ||
               equals_ignoring_ascii_case(tree.document().form(t), word);
    };
    std::uint32_t before = head;
    for (auto word = modifiers.rbegin(); word != modifiers.rend(); ++word) {
        bool found = false;
        for (const std::uint32_t c : tree.children(head))
            found = found || (c < head && is(c, *word));
        // "air-strike" is three tokens: the hyphen is stepped over
        while (before > tree.first() && tree.token(before - 1).xpos == Xpos::hyph)
            --before;
        if (before > tree.first() && is(before - 1, *word)) {
            found = true;
            --before;
        }
        if (!found) return false;
    }
    return true;
}

// "opposition leader Ana Paz", "Ana Paz, the mayor": what a person is called beside the name.
bool has_title(const Tree& tree, const WordSet& words, std::uint32_t name) {
    if (tree.token(name).upos != Upos::propn) return false;
    const auto children = tree.children(name);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
        const Deprel deprel = tree.deprel(c);
        const bool beside = deprel == Deprel::nmod_desc || deprel == Deprel::appos ||
                            (deprel == Deprel::compound && tree.token(c).upos == Upos::noun);
        return beside && in_words(tree, words, c);
    });
}

// The units with this word as head. A name keeps its capital as lemma ("the Army", "Summit").
const std::vector<WordUnit>* units_of(const Tree& tree, const WordSet& words, std::uint32_t head) {
    if (const auto* units = words.find(tree.lemma(head)); units != nullptr) return units;
    const std::string_view lemma = tree.lemma(head);
    if (lemma.empty() || !is_ascii_upper(lemma.front())) return nullptr;
    return words.find(lower(lemma));
}

// How many words of the set's longest fitting unit stand beside its head.
std::size_t words_beside(const Tree& tree, const WordSet& words, std::uint32_t head) {
    std::size_t most = 0;
    const auto* units = units_of(tree, words, head);
    if (units == nullptr) return most;
    for (const WordUnit& unit : *units) {
        if (has_modifiers(tree, head, unit.others)) most = std::max(most, unit.others.size());
    }
    return most;
}

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

// The user's own entries first. Candidates come in the order of the files, which decides between
// equals.
void sort_by_precedence(const Lexicon& lexicon, std::vector<Match>& matches) {
    const auto rank = [&](const Match& match) {
        return std::pair(lexicon.patterns()[match.pattern].layer, match.score);
    };
    std::stable_sort(matches.begin(), matches.end(),
                     [&](const Match& a, const Match& b) { return rank(a) > rank(b); });
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

bool in_words(const Tree& tree, const WordSet& words, std::uint32_t phrase) {
    const auto* units = units_of(tree, words, phrase);
    return units != nullptr && std::any_of(units->begin(), units->end(), [&](const WordUnit& unit) {
               return has_modifiers(tree, phrase, unit.others);
           });
}

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
    if (tree.is_verb(token) && !modifies) {
        if (!lexicon_->verb_patterns(word.lemma).empty())
            return match_predicate(tree, token, EntryKind::verb);
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
    std::vector<Match> matches;
    for (const std::uint32_t pattern : candidates) {
        std::optional<Match> found = try_predicate(tree, roles, pattern, token);
        if (found) matches.push_back(std::move(*found));
    }
    sort_by_precedence(*lexicon_, matches);
    return matches;
}

std::optional<int> Matcher::match_particles(const Tree& tree, std::uint32_t token,
                                            const Pattern& pattern, LentRoles& roles) const {
    if (pattern.plain) return 0;  // a candidate of this word has it
    const std::vector<WordUnit>* units = pattern.trigger.find(tree.lemma(token));
    if (units == nullptr) return {};
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
                                            std::uint32_t index, std::uint32_t token) const {
    const Pattern& pattern = lexicon_->patterns()[index];
    for (const Element& element : pattern.elements) {
        if (has_nothing_for(element, given)) return {};
    }
    LentRoles roles(given);
    const std::optional<int> particles = match_particles(tree, token, pattern, roles);
    if (!particles) return {};
    if (pattern.copula && !pattern.copula_case.empty() &&
        !has(pattern.copula_case, tree.preposition(token))) {
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
            if (!has(element.prepositions, oblique.preposition)) continue;
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
    if (has(element.prepositions, "to") && fill_from(tree, element, roles->infinitives, match)) {
        enter_clause(tree, match.consumed.back(), roles, match);
        return true;
    }
    return std::any_of(roles->gerunds.begin(), roles->gerunds.end(), [&](const Oblique& gerund) {
        const std::uint32_t one[] = {gerund.token};
        return has(element.prepositions, gerund.preposition) &&
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
            if (has(element.prepositions, gerund.preposition)) clause = gerund.token;
        }
        for (const Oblique& oblique : clauses.obliques) {
            const bool deed = !lexicon_->noun_patterns(tree.lemma(oblique.token)).empty();
            if (clause == none && deed && has(element.prepositions, oblique.preposition)) {
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

const SupportVerb* Matcher::supports(const Tree& tree, std::uint32_t verb, std::uint32_t noun,
                                     Roles& roles) const {
    const auto candidates = lexicon_->support_verbs(tree.lemma(verb));
    if (candidates.empty()) return nullptr;
    roles = predicate_roles(tree, verb);
    const bool object = contains(roles.objects, noun);
    const bool subject = contains(roles.subjects, noun);
    for (const SupportVerb& candidate : candidates) {
        const auto& particles = candidate.verb.others;
        bool particle = particles.empty();
        bool oblique = false;
        for (const Oblique& phrase : roles.obliques) {
            const bool same = !particles.empty() && phrase.preposition == particles.front();
            oblique = oblique || (same && phrase.token == noun);
        }
        for (const std::uint32_t c : tree.children(verb)) {
            if (!particles.empty() && c != noun && tree.lemma(c) == particles.front())
                particle = true;
        }
        if (candidate.subject == SupportVerb::Subject::noun) {
            // "talks took place": the particle may be the verb's object
            if (particle && (subject || (object && roles.passive))) return &candidate;
        } else if ((object && particle) || oblique) {
            return &candidate;
        }
    }
    return nullptr;
}

Matcher::Support Matcher::find_support(const Tree& tree, std::uint32_t noun) const {
    Support support;
    std::uint32_t whole = tree.first_conjunct(noun);
    // "launched a series of raids": the verb carries the noun of part
    const std::uint32_t part = tree.head(whole);
    if (part != none && through_part(tree, part) == whole) whole = part;
    const std::uint32_t above = tree.head(whole);
    if (above != none && tree.is_verb(above)) {
        support.verb = supports(tree, above, whole, support.roles);
        support.token = above;
    }
    for (const std::uint32_t c : tree.children(noun)) {
        if (support.verb != nullptr) break;
        if (tree.deprel(c) != Deprel::acl && tree.deprel(c) != Deprel::acl_relcl) continue;
        if (!tree.is_verb(c)) continue;
        support.verb = supports(tree, c, noun, support.roles);
        support.token = c;
    }
    return support;
}

std::vector<Match> Matcher::match_noun(const Tree& tree, std::uint32_t token, bool content) const {
    const std::string_view lemma = tree.lemma(token);
    // "Riots continued": a capital at the beginning makes no name
    const bool capital = token == tree.first() && lexicon_->noun_patterns(lemma).empty();
    const auto candidates = lexicon_->entries().candidates(
        EntryKind::noun, capital ? lower(lemma) : std::string(lemma), words_);
    if (candidates.empty()) return {};
    const NounRoles roles = noun_roles(tree, token);
    // the act that speaks of a content is no light verb of it
    const Support support = content ? Support{} : find_support(tree, token);
    std::vector<Match> matches;
    for (const std::uint32_t pattern : candidates) {
        std::optional<Match> found = try_noun(tree, roles, support, pattern, token);
        if (!found) continue;
        const bool nobody = found->sources.empty() && found->targets.empty();
        if (content || !nobody) matches.push_back(std::move(*found));
    }
    sort_by_precedence(*lexicon_, matches);
    return matches;
}

std::optional<Match> Matcher::try_noun(const Tree& tree, const NounRoles& roles,
                                       const Support& support, std::uint32_t index,
                                       std::uint32_t token) const {
    const Pattern& pattern = lexicon_->patterns()[index];
    if (!pattern.plain && !in_words(tree, pattern.trigger, token)) return {};
    Match match;
    match.pattern = index;
    match.trigger = match.anchor = token;
    match.reciprocal = pattern.options.reciprocal;
    match.words = tree.token(token).span;
    if (!pattern.plain)
        match.score = static_cast<int>(words_beside(tree, pattern.trigger, token)) * 8;
    for (const Element& element : pattern.elements) {
        const bool filled = fill_noun(tree, element, roles, support, match);
        const bool required = !element.slot && !element.optional;  // words, or an embedded event
        if (!filled && required) return {};
    }
    if (support.verb != nullptr) lend(tree, support, match);
    return match;
}

bool Matcher::fill_from_obliques(const Tree& tree, const Element& element,
                                 std::span<const Oblique> obliques, Match& match) const {
    for (const Oblique& oblique : obliques) {
        if (!has(element.prepositions, oblique.preposition) || oblique.token == match.trigger)
            continue;
        if (element.both && fill_between(tree, oblique.token, match)) return true;
        const std::uint32_t one[] = {oblique.token};
        if (fill_from(tree, element, one, match)) return true;
    }
    return false;
}

bool Matcher::fill_noun(const Tree& tree, const Element& element, const NounRoles& roles,
                        const Support& support, Match& match) const {
    if (element.kind == ElementKind::possessor) {
        bool filled = false;
        for (const std::uint32_t phrase : roles.possessors) {
            if (!participants_->names_actor(tree, phrase)) continue;
            bind(tree, element, phrase, match);
            filled = true;
        }
        for (const Oblique& oblique : roles.obliques) {
            if (filled || oblique.preposition != "by") continue;
            bind(tree, element, oblique.token, match);
            filled = true;
        }
        return filled;
    }
    if (element.kind == ElementKind::oblique) {
        return fill_from_obliques(tree, element, roles.obliques, match) ||
               (support.verb != nullptr &&
                fill_from_obliques(tree, element, support.roles.obliques, match));
    }
    return fill_clause(tree, element,
                       {roles.infinitives, roles.finite_clauses, roles.gerunds, roles.obliques},
                       match);
}

// What the light verb knows: its subject is a party, and it carries tense and mood.
void Matcher::lend(const Tree& tree, const Support& support, Match& match) const {
    match.anchor = support.token;
    match.status = support.verb->status;
    match.words = cover(match.words, tree.token(support.token).span);
    match.subject_rule = support.roles.subject_rule;
    match.score += 2;
    if (support.verb->subject == SupportVerb::Subject::source && match.sources.empty()) {
        for (const std::uint32_t t : support.roles.subjects)
            add_new(match.sources, t);
    } else if (support.verb->subject == SupportVerb::Subject::target && match.targets.empty()) {
        for (const std::uint32_t t : support.roles.subjects)
            add_new(match.targets, t);
    }
    if (!support.verb->object) return;
    auto& side = *support.verb->object == Slot::source ? match.sources : match.targets;
    if (!side.empty()) return;
    for (const std::uint32_t t : support.roles.indirect_objects)
        add_new(side, t);
    for (const Oblique& oblique : support.roles.obliques) {
        const bool counterpart = oblique.preposition == "with" ||
                                 oblique.preposition == "against" || oblique.preposition == "on" ||
                                 oblique.preposition == "to" || oblique.preposition == "from" ||
                                 oblique.preposition == "by";
        if (side.empty() && counterpart && oblique.token != match.trigger &&
            participants_->names_actor(tree, oblique.token)) {
            add_new(side, oblique.token);
        }
    }
}

}  // namespace entente
