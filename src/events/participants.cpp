#include "events/participants.h"

#include <algorithm>

namespace entente {
namespace {

constexpr int deepest = 3;                 // phrases inside phrases that are looked into
constexpr std::uint32_t deed_reach = 120;  // tokens back to the deed that "the raid" means

bool is_argument(const Token& token) {
    if (token.upos != Upos::propn && token.upos != Upos::noun) return false;
    switch (token.deprel) {
        case Deprel::nsubj:
        case Deprel::nsubj_pass:
        case Deprel::obj:
        case Deprel::iobj:
        case Deprel::obl:
        case Deprel::obl_agent:
        case Deprel::nmod:
        case Deprel::conj:
        case Deprel::root:
            return true;
        default:
            return false;
    }
}

// "the raid": definite, and with nothing of its own that could tell it from the one before.
bool is_bare_definite(const Tree& tree, std::uint32_t noun) {
    for (const std::uint32_t c : tree.children(noun)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel == Deprel::amod || deprel == Deprel::compound || deprel == Deprel::nmod ||
            deprel == Deprel::nmod_unmarked || deprel == Deprel::nmod_desc ||
            deprel == Deprel::nmod_poss || deprel == Deprel::acl || deprel == Deprel::acl_relcl ||
            deprel == Deprel::nummod) {
            return false;
        }
    }
    const std::uint32_t determiner = tree.child(noun, Deprel::det);
    if (determiner == none) return false;
    const std::string_view word = tree.lemma(determiner);
    return word == "the" || word == "this" || word == "that" || word == "such";
}

}  // namespace

Participants::Participants(const Document& document, const Lexicon& lexicon)
    : document_(&document),
      lexicon_(&lexicon),
      by_head_(document.tokens.size(), none),
      place_country_(document.mentions.size()),
      place_at_(document.tokens.size(), none) {
    for (const Place& place : document.places) {
        if (place.mention == none || place.country.empty()) continue;
        place_country_[place.mention] = place.country;
        for (std::uint32_t t = place.first; t < place.last; ++t) {
            if (place_at_[t] == none) place_at_[t] = place.mention;
        }
    }
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& mention = document.mentions[m];
        if (mention.head == none) continue;
        std::uint32_t& slot = by_head_[mention.head];
        const bool wider =
            slot == none || document.mentions[slot].span.size() < mention.span.size();
        if (wider) slot = m;
    }
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& mention = document.mentions[m];
        if (mention.kind != MentionKind::name || mention.actors.size() != 1) continue;
        const Actor& actor = document.actors[mention.actors.front()];
        if (actor.kind == ActorKind::state && !actor.country.empty())
            states_[actor.country].push_back(m);
    }
    // Inside a mention every word stands for it: a tree may hang the wrong one on the verb. What
    // only modifies ("Pakistan" in "Pakistan's army chief") stays itself.
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& mention = document.mentions[m];
        if (mention.kind != MentionKind::name && mention.kind != MentionKind::nominal) continue;
        for (std::uint32_t t = mention.first; t < mention.last; ++t) {
            if (!is_argument(document.tokens[t]) || mention.head == none) continue;
            std::uint32_t& slot = by_head_[t];
            const bool wider =
                slot == none || document.mentions[slot].span.size() < mention.span.size();
            if (wider) slot = m;
        }
    }
}

bool same_entity(const Document& document, std::uint32_t a, std::uint32_t b) {
    const std::uint32_t entity = document.mentions[a].entity;
    return a == b || (entity != none && entity == document.mentions[b].entity);
}

bool Participants::same(std::uint32_t a, std::uint32_t b) const {
    if (same_entity(*document_, a, b)) return true;
    const auto& actors = document_->mentions[a].actors;
    return !actors.empty() && actors == document_->mentions[b].actors;
}

bool Participants::is_actor(std::uint32_t m) const {
    const Mention& mention = document_->mentions[m];
    if (!mention.actors.empty()) return true;
    if (mention.kind == MentionKind::pronoun) return false;
    return mention.type == EntityType::person || mention.type == EntityType::organisation ||
           mention.type == EntityType::group || mention.type == EntityType::state;
}

std::uint32_t Participants::state_named(const Tree& tree, std::string_view country,
                                        std::uint32_t beside) const {
    const auto states = states_.find(country);
    if (country.empty() || states == states_.end()) return none;
    const Span within = document_->mentions[beside].span;
    // the first that begins behind `beside`
    const auto after = std::partition_point(
        states->second.begin(), states->second.end(),
        [&](std::uint32_t m) { return document_->mentions[m].span.begin < within.end; });
    if (after != states->second.begin()) return *(after - 1);
    const bool here = document_->mentions[*after].sentence == tree.sentence();
    return here ? *after : none;
}

EntityType Participants::type_of(std::uint32_t m) const {
    const Mention& mention = document_->mentions[m];
    if (mention.type != EntityType::unknown || mention.entity == none) return mention.type;
    const EntityType type = document_->entities[mention.entity].type;
    if (type != EntityType::unknown || mention.actors.empty()) return type;
    switch (document_->actors[mention.actors.front()].kind) {
        case ActorKind::state:
            return EntityType::state;
        case ActorKind::person:
            return EntityType::person;
        case ActorKind::armed_group:
        case ActorKind::people:
            return EntityType::group;
        default:
            return EntityType::organisation;
    }
}

bool Participants::is_known(std::uint32_t m) const {
    const auto& actors = document_->mentions[m].actors;
    return is_named(m) || std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
               return !document_->actors[a].code.empty();
           });
}

bool Participants::is_named(std::uint32_t m) const {
    const Mention& mention = document_->mentions[m];
    return mention.kind == MentionKind::name &&
           (mention.type == EntityType::person || mention.type == EntityType::organisation ||
            mention.type == EntityType::group || mention.type == EntityType::state);
}

bool Participants::is_particular(std::uint32_t m) const {
    if (!place_country_[m].empty() || is_named(m)) return true;
    const auto& actors = document_->mentions[m].actors;
    // Workers are no more in particular for the place where they are.
    const bool by_scene = document_->mentions[m].country_basis > CountryBasis::named_before;
    return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
        const Actor& actor = document_->actors[a];
        if (by_scene && actor.kind == ActorKind::people) return false;
        return !actor.code.empty() &&
               (!actor.country.empty() || actor.id.empty() || actor.id.front() != ':');
    });
}

bool Participants::is_armed_group(std::uint32_t m) const {
    const auto& actors = document_->mentions[m].actors;
    return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
        const Actor& actor = document_->actors[a];
        return actor.kind == ActorKind::armed_group || actor.sector == "REB" ||
               actor.sector == "UAF";
    });
}

bool Participants::names_actor(const Tree& tree, std::uint32_t phrase) const {
    for (const std::uint32_t t : tree.conjuncts(phrase)) {
        if (by_head_[t] != none && is_actor(by_head_[t])) return true;
    }
    return false;
}

bool Participants::names_particular(const Tree& tree, std::uint32_t phrase) const {
    for (const std::uint32_t t : tree.conjuncts(phrase)) {
        if (by_head_[t] != none && is_actor(by_head_[t]) && is_particular(by_head_[t])) return true;
    }
    return false;
}

std::vector<std::uint32_t> Participants::of(const Tree& tree, std::uint32_t phrase,
                                            bool deep) const {
    std::vector<std::uint32_t> out;
    for (const std::uint32_t t : tree.conjuncts(phrase)) {
        if (t != phrase && tree.is_verb(t) && by_head_[t] == none) continue;
        collect(tree, t, deep && t == phrase, out);
    }
    return out;
}

void Participants::collect(const Tree& tree, std::uint32_t token, bool deep,
                           std::vector<std::uint32_t>& out) const {
    if (by_head_[token] != none && is_actor(by_head_[token])) return add_new(out, by_head_[token]);
    for (const std::uint32_t c : tree.children(token)) {
        const bool renames = tree.deprel(c) == Deprel::appos || tree.deprel(c) == Deprel::flat;
        if (renames && by_head_[c] != none && is_actor(by_head_[c]))
            return add_new(out, by_head_[c]);
    }
    if (deep) collect_inside(tree, token, 0, out);
}

namespace {

// "the ramming of the boat by Peru": whose deed it is stands behind "by".
bool has_doer_behind(const Tree& tree, std::uint32_t noun) {
    const auto by = [&](std::uint32_t c) {
        const Deprel deprel = tree.deprel(c);
        return (deprel == Deprel::nmod || deprel == Deprel::obl) && tree.preposition(c) == "by";
    };
    const auto children = tree.children(noun);
    return std::any_of(children.begin(), children.end(), by);
}

// Whether `c`, a child of a thing or deed, tells whose it is.
bool tells_whose(const Tree& tree, std::uint32_t c, bool deed) {
    switch (tree.deprel(c)) {
        case Deprel::nmod_poss:
        case Deprel::compound:
        case Deprel::amod:
        case Deprel::nmod_desc:
            return true;
        case Deprel::nmod:
        case Deprel::obl: {
            const std::string_view word = tree.preposition(c);
            return word == "by" || (!deed && (word == "of" || word == "from" || word == "with"));
        }
        default:
            return false;
    }
}

// "a plan proposed by Peru", "crimes committed by Peruvian troops": who stands behind the
// participle, or `none`.
std::uint32_t agent_of_participle(const Tree& tree, const WordSet& doer_verbs, std::uint32_t noun) {
    for (const std::uint32_t clause : tree.children(noun)) {
        if (tree.deprel(clause) != Deprel::acl || tree.token(clause).xpos != Xpos::vbn) continue;
        if (doer_verbs.find(tree.lemma(clause)) == nullptr) continue;
        for (const std::uint32_t c : tree.children(clause)) {
            const bool agent = tree.deprel(c) == Deprel::obl_agent ||
                               (tree.deprel(c) == Deprel::obl && tree.preposition(c) == "by");
            if (agent) return c;
        }
    }
    return none;
}

}  // namespace

void Participants::collect_inside(const Tree& tree, std::uint32_t token, int depth,
                                  std::vector<std::uint32_t>& out) const {
    if (depth == deepest) return;
    const bool event_noun = !lexicon_->noun_patterns(tree.lemma(token)).empty();
    const bool deed = event_noun || has_doer_behind(tree, token);
    const std::size_t before = out.size();
    const auto collect_all = [&](std::uint32_t phrase) {
        for (const std::uint32_t t : tree.conjuncts(phrase)) {
            if (by_head_[t] != none && is_actor(by_head_[t])) {
                add_new(out, by_head_[t]);
            } else {
                collect_inside(tree, t, depth + 1, out);
            }
        }
    };
    for (const std::uint32_t c : tree.children(token)) {
        if (tells_whose(tree, c, deed)) collect_all(c);
    }
    if (out.size() != before) return;
    const std::uint32_t agent = agent_of_participle(tree, lexicon_->doer_verbs(), token);
    if (agent != none) collect_all(agent);
    if (out.size() == before && event_noun && depth == 0) collect_doer(tree, token, out);
}

void Participants::collect_doer(const Tree& tree, std::uint32_t noun,
                                std::vector<std::uint32_t>& out) const {
    if (!is_bare_definite(tree, noun)) return;
    for (auto deed = deeds_.rbegin(); deed != deeds_.rend(); ++deed) {
        if (deed->token + deed_reach < noun) return;
        if (deed->token >= noun || deed->lemma != tree.lemma(noun)) continue;
        // the deed of that name, or what it was called since then ("the operation by US forces")
        const Deed* named = &*deed;
        for (auto since = deeds_.rbegin(); named->doers.empty() && since != deed; ++since) {
            if (!since->doers.empty() && since->token < noun) named = &*since;
        }
        for (const std::uint32_t doer : named->doers)
            add_new(out, doer);
        return;
    }
}

void Participants::remember_deed(const Tree& tree, std::uint32_t noun,
                                 const std::vector<std::uint32_t>& doers) {
    if (!is_bare_definite(tree, noun)) deeds_.push_back({tree.lemma(noun), noun, doers});
}

namespace {

// The state as the report's other actors have it; its code is the country's, but for a few.
Actor state_of(const Document& document, const std::string& country) {
    for (const Actor& actor : document.actors) {
        if (actor.kind == ActorKind::state && actor.country == country) return actor;
    }
    Actor state;
    state.id = country;
    state.kind = ActorKind::state;
    state.code = country;
    state.country = country;
    return state;
}

}  // namespace

void settle_places(Document& document) {
    std::vector<bool> party(document.mentions.size(), false);
    for (const Event& event : document.events) {
        for (const auto* side : {&event.sources, &event.targets}) {
            for (const std::uint32_t m : *side)
                party[m] = true;
        }
    }
    for (const Place& place : document.places) {
        if (place.mention == none || place.country.empty() || !party[place.mention]) continue;
        Mention& mention = document.mentions[place.mention];
        if (!mention.actors.empty()) continue;
        Actor state = state_of(document, place.country);
        state.name = document.words(mention.span);
        mention.actors = {static_cast<std::uint32_t>(document.actors.size())};
        document.actors.push_back(std::move(state));
    }
}

}  // namespace entente
