#include "events/coded_contents.h"

#include <algorithm>

#include "events/acts.h"
#include "events/parties.h"
#include "events/phrase_words.h"
#include "events/roles.h"

namespace entente {
namespace {

constexpr int unsure = -20;  // no entry of its own: less certain than what has one

bool told_at(const std::vector<Draft>& drafts, std::uint32_t token) {
    return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.match.trigger == token || draft.match.anchor == token;
    });
}

// The verb in which an act tells its content, where that is a deed ("urged Peru to respect the law" is not).
std::uint32_t verb_of_content(const Tree& tree, const Lexicon& lexicon, const Match& act) {
    const bool verb = act.theme != none && tree.is_verb(act.theme);
    return verb && !in_words(tree, lexicon.aims(), act.theme) ? act.theme : none;
}

// The noun that an entry asked for, where it tells of a deed ("demanded an end to the raids").
std::uint32_t noun_of_content(const Tree& tree, const Lexicon& lexicon, const Match& act) {
    const auto tells = [&](std::uint32_t word) {
        return tree.token(word).upos == Upos::noun && in_words(tree, lexicon.content_nouns(), word);
    };
    const auto found = std::find_if(act.consumed.begin(), act.consumed.end(), tells);
    return found == act.consumed.end() ? none : *found;
}

// Who stands in a phrase of the content that says towards whom it is.
void add_others(const Tree& tree, const Participants& participants,
                const std::vector<Oblique>& obliques, Match& content) {
    for (const Oblique& phrase : obliques) {
        const std::string_view preposition = phrase.preposition;
        const bool towards = preposition == "to" || preposition == "with" || preposition == "for" ||
                             preposition == "on" || preposition == "against" ||
                             preposition == "from";
        const bool known = towards && participants.names_actor(tree, phrase.token);
        if (known && content.targets.empty()) content.targets.push_back(phrase.token);
    }
}

Match match_verb(const Tree& tree, const Participants& participants, std::uint32_t verb) {
    const Roles roles = predicate_roles(tree, verb);
    Match content;
    content.sources = roles.subjects;
    content.targets = roles.indirect_objects;
    content.subject_rule = roles.subject_rule;
    for (const std::uint32_t object : roles.objects) {
        if (content.targets.empty() && participants.names_actor(tree, object))
            content.targets.push_back(object);
    }
    add_others(tree, participants, roles.obliques, content);
    content.words = tree.token(verb).span;
    const std::uint32_t particle = tree.child(verb, Deprel::compound_prt);
    if (particle != none) content.words = cover(content.words, tree.token(particle).span);
    return content;
}

Match match_noun(const Tree& tree, const Participants& participants, std::uint32_t noun) {
    Match content;
    add_others(tree, participants, noun_roles(tree, noun).obliques, content);
    content.words = tree.token(noun).span;
    return content;
}

}  // namespace

void add_coded_contents(const Tree& tree, const Participants& participants, const Lexicon& lexicon,
                        std::vector<Draft>& drafts) {
    const std::size_t acts = drafts.size();
    for (std::size_t d = 0; d < acts; ++d) {
        const Pattern& act = lexicon.patterns()[drafts[d].match.pattern];
        const auto pattern = lexicon.content_of(act.code);
        if (!pattern) continue;
        const Match& match = drafts[d].match;
        std::uint32_t word = verb_of_content(tree, lexicon, match);
        if (word == none && root_of(act.code) != "12") word = noun_of_content(tree, lexicon, match);
        if (word == none || told_at(drafts, word)) continue;
        Draft content;
        content.match = tree.is_verb(word) ? match_verb(tree, participants, word)
                                           : match_noun(tree, participants, word);
        content.match.pattern = *pattern;
        content.match.trigger = content.match.anchor = word;
        content.match.status = status_of_content(act);
        content.match.score = unsure;
        read_parties(tree, participants, lexicon.patterns()[*pattern], content);
        drafts[d].match.theme = word;
        drafts.push_back(std::move(content));
    }
}

}  // namespace entente
