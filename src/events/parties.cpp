#include "events/parties.h"

#include <algorithm>
#include <array>

#include "events/implied.h"
#include "events/roles.h"

namespace entente {
namespace {

bool same_country(const Document& document, std::uint32_t a, std::uint32_t b) {
    for (const std::uint32_t x : document.mentions[a].actors) {
        const std::string& country = document.actors[x].country;
        if (country.empty()) continue;
        for (const std::uint32_t y : document.mentions[b].actors) {
            if (document.actors[y].country == country) return true;
        }
    }
    return false;
}

// Whether the target belongs to a source by a possessive pronoun: "its soldiers"; or is the envoy of
// one ("Peru and Chile called home their envoys").
bool is_own(const Tree& tree, const Participants& participants, std::uint32_t target,
            const std::vector<std::uint32_t>& sources) {
    const Document& document = tree.document();
    const Mention& mention = document.mentions[target];
    const IndexRange here = tree.here(document.mentions);
    for (std::uint32_t m = here.first; m < here.last; ++m) {
        const Mention& owner = document.mentions[m];
        if (owner.kind != MentionKind::pronoun || owner.head == none || m == target) continue;
        if (owner.head < mention.first || owner.head >= mention.last) continue;
        if (document.tokens[owner.head].xpos != Xpos::prp_poss) continue;
        for (const std::uint32_t s : sources) {
            if (participants.same(m, s)) return true;
            const bool plural = document.tokens[owner.head].lemma == "their";
            if (plural && sources.size() > 1 && same_country(document, target, s)) return true;
        }
    }
    return false;
}

// "criticised Hungary for closing its border": whose the border is, is the understood subject; a
// pronoun that was resolved to somebody else is no party.
void drop_possessive_pronouns(const Tree& tree, const Match& match,
                              std::vector<std::uint32_t>& mentions) {
    if (match.subject_rule.empty()) return;
    const Document& document = tree.document();
    std::erase_if(mentions, [&](std::uint32_t m) {
        const Mention& mention = document.mentions[m];
        return mention.kind == MentionKind::pronoun && mention.head != none &&
               document.tokens[mention.head].xpos == Xpos::prp_poss;
    });
}

// A town that is visited or shelled stands for its state.
void add_places(const std::vector<std::uint32_t>& phrases, const Participants& participants,
                std::vector<std::uint32_t>& mentions) {
    for (const std::uint32_t phrase : phrases) {
        if (const std::uint32_t m = participants.place_at(phrase); m != none)
            add_all(mentions, {m});
    }
}

// "each side", "both governments".
bool is_each(const Tree& tree, std::uint32_t phrase) {
    const std::uint32_t determiner = tree.child(phrase, Deprel::det);
    if (determiner == none) return tree.lemma(phrase) == "each" || tree.lemma(phrase) == "both";
    return tree.lemma(determiner) == "each" || tree.lemma(determiner) == "both";
}

// "accused each other", "attacked one another"; "each side accused the other".
bool names_each_other(const Tree& tree, const Match& match) {
    const bool of_each = std::any_of(match.sources.begin(), match.sources.end(),
                                     [&](std::uint32_t s) { return is_each(tree, s); });
    return std::any_of(match.targets.begin(), match.targets.end(), [&](std::uint32_t t) {
        if (t == tree.first()) return false;
        const std::string_view first = tree.lemma(t - 1);
        return (first == "each" && tree.lemma(t) == "other") ||
               (first == "one" && tree.lemma(t) == "another") ||
               (of_each && first == "the" && tree.lemma(t) == "other");
    });
}

// A protest, and its end ("called off their strike"), needs nobody else.
bool is_protest(std::string_view code) {
    return code.substr(0, 2) == "14" || code == "082" || code == "1242";
}

// An arrest, a deportation, a dispersal: a state's, whoever is told of.
bool is_deed_of_states(std::string_view code) {
    const std::string_view start = code.substr(0, 3);
    return start == "173" || start == "174" || start == "175";
}

bool has_country(const Document& document, const std::vector<std::uint32_t>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
        const auto& actors = document.mentions[m].actors;
        return std::any_of(actors.begin(), actors.end(),
                           [&](std::uint32_t a) { return !document.actors[a].country.empty(); });
    });
}

// Whether somebody is of a kind whose acts are political by themselves: a government, an army, a
// court, rebels, of whatever country.
bool acts_in_politics(const Document& document, const std::vector<std::uint32_t>& mentions) {
    constexpr std::array<std::string_view, 9> political{"GOV", "MIL", "COP", "REB", "UAF",
                                                        "OPP", "SPY", "LEG", "JUD"};
    return std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
        const auto& actors = document.mentions[m].actors;
        return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
            return std::find(political.begin(), political.end(), document.actors[a].sector) !=
                   political.end();
        });
    });
}

// "warned that it would quit the talks": what the warner himself will do is a threat, whomever it is
// meant for.
bool is_own_threat(const Tree& tree, const Participants& participants, const Pattern& pattern,
                   const Draft& draft) {
    const std::uint32_t theme = draft.match.theme;
    const auto& sources = draft.event.sources;
    if (pattern.code.substr(0, 2) != "13" || theme == none || sources.empty()) return false;
    if (!tree.is_verb(theme) || !tree.has_child(theme, Deprel::aux)) return false;
    const Roles roles = predicate_roles(tree, theme);
    if (roles.passive || !participants.is_particular(sources.front())) return false;
    return std::any_of(roles.subjects.begin(), roles.subjects.end(), [&](std::uint32_t subject) {
        const std::uint32_t m = participants.mention_at(subject);
        return m != none && participants.same(m, sources.front());
    });
}

// "Jordan's ambassador was recalled": a state's own envoys and troops are called home, or called up,
// by whose they are.
bool is_done_to_own(std::string_view code) {
    return code.substr(0, 3) == "161" || code.substr(0, 3) == "154" || code.substr(0, 3) == "155";
}

void find_owner(const Tree& tree, const Participants& participants, const Match& match,
                Event& event) {
    for (const std::uint32_t own : match.consumed) {
        const std::uint32_t owner = tree.child(own, Deprel::nmod_poss);
        if (owner == none) continue;
        add_all(event.sources, participants.of(tree, owner, false));
        if (event.sources.empty()) continue;
        event.trace.push_back({"source from the owner", tree.token(owner).span, ""});
        return;
    }
}

}  // namespace

void read_parties(const Tree& tree, const Participants& participants, const Pattern& pattern,
                  Draft& draft) {
    const Match& match = draft.match;
    Event& event = draft.event;
    const Document& document = tree.document();
    for (const std::uint32_t phrase : match.sources) {
        add_all(event.sources, participants.of(tree, phrase, true));
    }
    if (event.sources.empty() && is_done_to_own(pattern.code) && tree.is_verb(match.trigger))
        find_owner(tree, participants, match, event);
    for (const std::uint32_t phrase : match.targets) {
        add_all(event.targets, participants.of(tree, phrase, true));
    }
    drop_possessive_pronouns(tree, match, event.targets);
    if (event.targets.empty()) add_places(match.targets, participants, event.targets);
    if (event.targets.empty()) imply_target(tree, participants, pattern, draft);
    std::erase_if(event.targets, [&](std::uint32_t t) {
        return std::any_of(event.sources.begin(), event.sources.end(),
                           [&](std::uint32_t s) { return participants.same(s, t); });
    });
    // "withdraw its soldiers", "recalled its ambassador": one's own are not the target, but for
    // what is done to them ("dismissed his cabinet")
    if (!is_among(pattern.code, {"172", "173"})) {
        std::erase_if(event.targets, [&](std::uint32_t t) {
            return is_own(tree, participants, t, event.sources);
        });
    }
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
    const bool two_sided = (source && target) || is_own_threat(tree, participants, pattern, draft);
    const bool two_sided_violence =
        violent && (source || target) && somebody(event.sources) && somebody(event.targets);
    if (options.both && !two_sided && !two_sided_violence) return false;
    if (options.source && !source) return false;
    if (options.either && !source && !target) return false;
    if (source || target || options.anyone) return true;
    // Of people of no country ("the tourists killed time") only what is done by some to others, or
    // counted, is more than an anecdote; but a protest needs nobody else.
    if (!event.sources.empty() && (!event.targets.empty() || is_protest(pattern.code))) return true;
    if (!options.both && acts_in_politics(tree.document(), event.sources)) return true;
    if (!options.both && is_deed_of_states(pattern.code) &&
        has_country(tree.document(), event.targets))
        return true;
    const auto count =
        options.count ? options.count : counts.kind_of_deed(tree.lemma(draft.match.trigger));
    return count && !event.targets.empty() &&
           std::any_of(draft.match.targets.begin(), draft.match.targets.end(),
                       [&](std::uint32_t t) { return !counts.read(tree, t, *count).empty(); });
}

}  // namespace entente
