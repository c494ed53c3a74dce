#include <algorithm>

#include "base/contains.h"
#include "base/strings.h"
#include "events/matcher.h"
#include "events/noun_reading.h"
#include "events/phrase_words.h"

// The matcher's part for nouns: patterns that begin with "n:", the light verbs that carry an event
// noun, and the verbs' patterns that a noun of theirs is read by.
namespace entente {
namespace {

// An entry of the noun itself goes before a verb's that asks for no word more.
constexpr int verbal_reading_cost = 6;

}  // namespace

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
    const std::string form =
        lower(tree.token(token).xpos == Xpos::vbg ? tree.document().form(token) : lemma);
    const auto verbs = lexicon_->event_nouns().find(form);
    if (candidates.empty() && verbs.empty()) return {};
    const NounRoles roles = noun_roles(tree, token);
    // the act that speaks of a content is no light verb of it
    const Support support = content ? Support{} : find_support(tree, token);
    std::vector<Match> matches;
    const auto add = [&](std::optional<Match> found) {
        if (!found) return;
        const bool nobody = found->sources.empty() && found->targets.empty();
        if (content || !nobody) matches.push_back(std::move(*found));
    };
    for (const std::uint32_t pattern : candidates)
        add(try_noun(tree, roles, support, pattern, token));
    for (const EventNoun& verb : verbs) {
        for (const Roles& reading : roles_as_verb(tree, *participants_, token, verb)) {
            for (const std::uint32_t pattern : candidates_of(verb))
                add(try_event_noun(tree, reading, support, verb, pattern, token));
        }
    }
    sort_by_precedence(*lexicon_, matches);
    return matches;
}

std::vector<std::uint32_t> Matcher::candidates_of(const EventNoun& noun) const {
    const EntryIndex& entries = lexicon_->entries();
    if (noun.particle.empty()) return entries.candidates(EntryKind::verb, noun.verb, words_);
    return entries.candidates(EntryKind::verb, noun.verb, entries.with(words_, noun.particle));
}

std::optional<Match> Matcher::try_event_noun(const Tree& tree, const Roles& reading,
                                             const Support& support, const EventNoun& noun,
                                             std::uint32_t index, std::uint32_t token) const {
    std::optional<Match> match =
        try_predicate(tree, reading, index, {token, noun.verb, noun.particle});
    if (!match) return {};
    match->score -= verbal_reading_cost;
    const auto& elements = lexicon_->patterns()[index].elements;
    const bool from = std::any_of(elements.begin(), elements.end(), [](const Element& element) {
        return contains(element.prepositions, "from");
    });
    // "the expulsion of envoys from Oslo", "condemnation from Oslo": whence it comes, who does it
    for (const Oblique& phrase : reading.obliques) {
        if (!match->sources.empty() || from || phrase.preposition != "from") continue;
        if (participants_->names_particular(tree, phrase.token))
            add_new(match->sources, phrase.token);
    }
    if (support.verb != nullptr) lend(tree, support, *match);
    return match;
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
        if (!contains(element.prepositions, oblique.preposition) || oblique.token == match.trigger)
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
