#include "events/parties.h"

#include <algorithm>

#include "events/roles.h"

namespace entente {
namespace {

bool same_actor(const Document& document, std::uint32_t a, std::uint32_t b) {
    const Mention& one = document.mentions[a];
    const Mention& other = document.mentions[b];
    if (a == b || (one.entity != none && one.entity == other.entity)) return true;
    return !one.actors.empty() && one.actors == other.actors;
}

// Whether the target belongs to a source by a possessive pronoun: "its soldiers".
bool is_own(const Tree& tree, std::uint32_t target, const std::vector<std::uint32_t>& sources) {
    const Document& document = tree.document();
    const Mention& mention = document.mentions[target];
    const IndexRange here = tree.here(document.mentions);
    for (std::uint32_t m = here.first; m < here.last; ++m) {
        const Mention& owner = document.mentions[m];
        if (owner.kind != MentionKind::pronoun || owner.head == none || m == target) continue;
        if (owner.head < mention.first || owner.head >= mention.last) continue;
        if (document.tokens[owner.head].xpos != Xpos::prp_poss) continue;
        for (const std::uint32_t s : sources) {
            if (same_actor(document, m, s)) return true;
        }
    }
    return false;
}

// A town that is visited or shelled stands for its state.
void add_places(const std::vector<std::uint32_t>& phrases, const Participants& participants,
                std::vector<std::uint32_t>& mentions) {
    for (const std::uint32_t phrase : phrases) {
        if (const std::uint32_t m = participants.place_at(phrase); m != none)
            add_all(mentions, {m});
    }
}

bool is_location(const Oblique& oblique) {
    return oblique.preposition == "in" || oblique.preposition == "at" ||
           oblique.preposition == "near";
}

// "a conference on the lake": what it is about.
bool is_topic(const Oblique& oblique) {
    return oblique.preposition == "on" || oblique.preposition == "about" ||
           oblique.preposition == "over";
}

// The phrases of what is asked, refused or promised, in the order in which a target is sought
// there.
std::vector<std::uint32_t> spoken_of(const Tree& tree, const Match& match) {
    std::vector<std::uint32_t> phrases = match.consumed;
    if (match.theme == none) return phrases;
    if (match.reciprocal) return phrases;  // what is discussed takes no part
    if (!tree.is_verb(match.theme)) {
        phrases.push_back(match.theme);
        return phrases;
    }
    const Roles roles = predicate_roles(tree, match.theme);
    for (const auto* side : {&roles.subjects, &roles.objects, &roles.indirect_objects}) {
        phrases.insert(phrases.end(), side->begin(), side->end());
    }
    for (const Oblique& oblique : roles.obliques) {
        if (!is_location(oblique)) phrases.push_back(oblique.token);
    }
    return phrases;
}

// Who is only implied must be somebody in particular, or an armed group: the soldiers that a state
// sends, the hospitals that it asks for are no party.
bool can_be_meant(const Document& document, const Participants& participants, std::uint32_t m) {
    if (participants.is_particular(m)) return true;
    const auto& actors = document.mentions[m].actors;
    return participants.is_known(m) && std::any_of(actors.begin(), actors.end(), [&](auto a) {
               return document.actors[a].kind == ActorKind::armed_group;
           });
}

// A minister and his own state are one side.
bool speaks_for(const Document& document, std::uint32_t minister, std::uint32_t state) {
    for (const std::uint32_t a : document.mentions[minister].actors) {
        const Actor& one = document.actors[a];
        if (one.sector != "GOV" && one.sector != "MIL") continue;
        for (const std::uint32_t b : document.mentions[state].actors) {
            if (document.actors[b].code == one.country) return true;
        }
    }
    return false;
}

// Where no slot names it, the target is who is spoken of in what is asked, refused or promised: the
// subject of the clause ("demanded that Norway withdraw"), else whoever stands in the phrase
// ("rejected a Norwegian proposal", "promised to continue aid to Norway").
void add_implied_targets(const Tree& tree, const Participants& participants, Draft& draft) {
    const Document& document = tree.document();
    for (const std::uint32_t phrase : spoken_of(tree, draft.match)) {
        std::vector<std::uint32_t> found = participants.of(tree, phrase, true);
        if (found.empty()) {
            for (const Oblique& oblique : noun_roles(tree, phrase).obliques) {
                const bool topic = draft.match.reciprocal && is_topic(oblique);
                if (topic || is_location(oblique) || !participants.names_actor(tree, oblique.token))
                    continue;
                add_all(found, participants.of(tree, oblique.token, false));
            }
        }
        std::erase_if(found, [&](std::uint32_t m) {
            return !can_be_meant(document, participants, m) ||
                   std::any_of(draft.event.sources.begin(), draft.event.sources.end(),
                               [&](std::uint32_t s) {
                                   return same_actor(document, s, m) || speaks_for(document, s, m);
                               });
        });
        if (found.empty()) continue;
        draft.event.targets = std::move(found);
        draft.implied_target = true;
        draft.event.trace.push_back({"target from what is spoken of", tree.token(phrase).span, ""});
        return;
    }
}

// "accused each other", "attacked one another".
bool names_each_other(const Tree& tree, const Match& match) {
    return std::any_of(match.targets.begin(), match.targets.end(), [&](std::uint32_t t) {
        if (t == tree.first()) return false;
        const std::string_view first = tree.lemma(t - 1);
        return (first == "each" && tree.lemma(t) == "other") ||
               (first == "one" && tree.lemma(t) == "another");
    });
}

}  // namespace

void read_parties(const Tree& tree, const Participants& participants, Draft& draft) {
    const Match& match = draft.match;
    Event& event = draft.event;
    const Document& document = tree.document();
    for (const std::uint32_t phrase : match.sources) {
        add_all(event.sources, participants.of(tree, phrase, true));
    }
    for (const std::uint32_t phrase : match.targets) {
        add_all(event.targets, participants.of(tree, phrase, true));
    }
    if (event.targets.empty()) add_places(match.targets, participants, event.targets);
    if (event.targets.empty()) add_implied_targets(tree, participants, draft);
    std::erase_if(event.targets, [&](std::uint32_t t) {
        return std::any_of(event.sources.begin(), event.sources.end(),
                           [&](std::uint32_t s) { return same_actor(document, s, t); });
    });
    // "withdraw its soldiers", "recalled its ambassador": one's own are not the target
    std::erase_if(event.targets, [&](std::uint32_t t) { return is_own(tree, t, event.sources); });
    if (!match.reciprocal && !names_each_other(tree, match)) return;
    std::vector<std::uint32_t> parties = event.sources;
    add_all(parties, event.targets);
    std::size_t actors = parties.size();
    if (parties.size() == 1) actors = document.mentions[parties.front()].actors.size();
    if (actors < 2) return;
    event.reciprocal = true;
    event.sources = event.targets = parties;
}

bool worth_recording(const Tree& tree, const Participants& participants, const CountReader& counts,
                     const Pattern& pattern, int quad, const Draft& draft) {
    const Event& event = draft.event;
    const PatternOptions& options = pattern.options;
    const auto particular = [&](const std::vector<std::uint32_t>& mentions) {
        return std::any_of(mentions.begin(), mentions.end(),
                           [&](std::uint32_t m) { return participants.is_particular(m); });
    };
    const bool source = particular(event.sources);
    const bool target = particular(event.targets);
    // In violence a side that is only of a kind ("militants") is somebody all the same.
    const bool violent = quad == 4;
    const auto somebody = [&](const std::vector<std::uint32_t>& mentions) {
        return std::any_of(mentions.begin(), mentions.end(),
                           [&](std::uint32_t m) { return participants.is_actor(m); });
    };
    const bool two_sided = source && target;
    const bool two_sided_violence =
        violent && (source || target) && somebody(event.sources) && somebody(event.targets);
    if (options.both && !two_sided && !two_sided_violence) return false;
    if (options.source && !source) return false;
    if (source || target) return true;
    // Of people of no country ("the tourists killed time") only what is done by some to others, or
    // counted, is more than an anecdote; but a protest needs nobody else.
    if (!event.sources.empty() && (!event.targets.empty() || pattern.code.substr(0, 2) == "14"))
        return true;
    const auto count =
        options.count ? options.count : counts.kind_of_deed(tree.lemma(draft.match.trigger));
    return count && !event.targets.empty() &&
           std::any_of(draft.match.targets.begin(), draft.match.targets.end(),
                       [&](std::uint32_t t) { return !counts.read(tree, t, *count).empty(); });
}

}  // namespace entente
