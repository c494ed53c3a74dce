#include "actors/mention_reader.h"

#include <algorithm>
#include <array>

#include "actors/seats.h"
#include "base/strings.h"

namespace entente {
namespace {

// "head of the agency", "fighters from the group": the words that tie a role to what it belongs to.
constexpr std::array<std::string_view, 5> affiliating{"of", "from", "in", "with", "for"};
// A state has people "of" it and "from" it; who is "in" it may be anybody.
constexpr std::size_t affiliating_states = 2;

constexpr std::string_view former_elite = "ELI";
constexpr std::string_view civilians = "CVL";

bool separates_modifiers(const Document& document, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t t = first; t < last; ++t) {
        const std::string_view form = document.form(t);
        if (document.tokens[t].upos == Upos::cconj || form == "," || form == "-") return true;
    }
    return false;
}

MentionReading reading_of(Reading reading, Actor actor) {
    MentionReading read;
    read.reading = reading;
    read.actors.push_back(std::move(actor));
    return read;
}

}  // namespace

MentionReader::MentionReader(const Document& document, const ActorTables& tables,
                             const NameKnowledge& knowledge)
    : document_(document),
      tables_(tables),
      knowledge_(knowledge),
      date_(document.article.published.date),
      mention_from_(document.tokens.size(), none),
      mention_to_(document.tokens.size() + 1, none),
      pronoun_at_(document.tokens.size(), none) {
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        std::uint32_t& widest = mention_from_[document.mentions[m].first];
        if (widest == none || document.mentions[widest].last < document.mentions[m].last)
            widest = m;
        if (document.mentions[m].kind == MentionKind::pronoun)
            pronoun_at_[document.mentions[m].first] = m;
        std::uint32_t& ending = mention_to_[document.mentions[m].last];
        if (ending == none || document.mentions[m].first < document.mentions[ending].first)
            ending = m;
    }
}

std::string MentionReader::words(std::uint32_t first, std::uint32_t last) const {
    return std::string(
        document_.words(cover(document_.tokens[first].span, document_.tokens[last - 1].span)));
}

MentionReading MentionReader::read(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    switch (it.kind) {
        case MentionKind::name:
        case MentionKind::adjective:
            return read_name(it);
        case MentionKind::nominal:
            return read_description(it);
        case MentionKind::pronoun:
            return {};
    }
    return {};
}

// ---- names ----

MentionReading MentionReader::read_name(const Mention& mention) const {
    const MentionParts parts = take_apart(document_, mention, knowledge_);
    if (!parts.has_name()) return {};
    return parts.name.length != 0 ? read_listed(mention, parts) : read_unlisted(mention, parts);
}

MentionReading MentionReader::read_listed(const Mention& mention, const MentionParts& parts) const {
    const Gazetteer::Sense& sense = parts.name.senses.front();
    const GazetteerEntry& entry = knowledge_.gazetteer.entry(sense.entry);
    if (const State* state = state_of_day(parts.name)) {
        const bool locates =
            sense.form == NameForm::seat && !acts_as_government(document_, mention, knowledge_);
        return locates ? MentionReading{} : reading_of(Reading::named, state_actor(*state));
    }
    if (const Organisation* body = tables_.organisation(entry.id))
        return reading_of(Reading::named, organisation_actor(*body));
    const Person* person = choose_person(parts);
    if (person == nullptr) return read_unlisted(mention, parts);
    const bool surname = sense.form == NameForm::surname;
    return reading_of(surname ? Reading::surname : Reading::named,
                      person_actor(*person, tables_, date_));
}

// The state of a name: of several the first that there is on the day ("Bonn" was a seat), and
// otherwise the first.
const State* MentionReader::state_of_day(const Gazetteer::Match& name) const {
    const State* first = nullptr;
    for (const Gazetteer::Sense& sense : name.senses) {
        const State* state = tables_.state(knowledge_.gazetteer.entry(sense.entry).id);
        if (state == nullptr) continue;
        if (!date_ || state->term.covers(*date_)) return state;
        if (first == nullptr && sense.form != NameForm::seat) first = state;
    }
    return first;
}

// Of several bearers of a name, the one whom date, title and country fit best; nobody where two fit
// alike, or where a bare surname has nothing that speaks for its bearer.
const Person* MentionReader::choose_person(const MentionParts& parts) const {
    const Person* best = nullptr;
    const bool surname = parts.name.senses.front().form == NameForm::surname;
    int best_fitness = surname ? 0 : -1;
    bool tie = false;
    for (const Gazetteer::Sense& sense : parts.name.senses) {
        const Person* person = tables_.person(knowledge_.gazetteer.entry(sense.entry).id);
        if (person == nullptr || person == best) continue;
        const int fit = fitness(*person, parts);
        tie = fit == best_fitness;
        if (fit <= best_fitness) continue;
        best = person;
        best_fitness = fit;
    }
    return tie ? nullptr : best;
}

int MentionReader::fitness(const Person& person, const MentionParts& parts) const {
    int fit = 0;
    const DatedRole* held = date_ ? person.role_on(*date_) : person.undated_role();
    if (held != nullptr) fit += 2;
    const State* state = state_of(parts);
    if (state != nullptr && state->id == person.country) fit += 2;
    if (const Piece* role = parts.role()) {
        const bool title_fits = std::any_of(
            person.roles.begin(), person.roles.end(),
            [&](const DatedRole& listed) { return listed.role == role->role.role->words; });
        if (title_fits) fit += 3;
    }
    return fit;
}

MentionReading MentionReader::read_unlisted(const Mention& mention,
                                            const MentionParts& parts) const {
    const std::string name = words(parts.name_first, parts.name_last);
    const Piece* role = parts.role();
    const State* state = state_of(parts);
    if (mention.type == EntityType::person) {
        const bool courtesy = role == nullptr || (role->role.role->code.empty() &&
                                                  role->role.role->use == Role::Use::title);
        const Role* known = courtesy ? nullptr : role->role.role;
        Actor actor = unlisted_person(name, known, state);
        for (const Owner& owner : owners_of(mention, parts)) {
            if (!owner.body || known == nullptr) continue;
            actor.code = owner.body->code;
            actor.country = owner.body->country;
            actor.sector = owner.body->sector;
        }
        return reading_of(actor.code.empty() ? Reading::unlisted : Reading::titled,
                          std::move(actor));
    }
    if (mention.type != EntityType::organisation && mention.type != EntityType::group) return {};
    const NameWord* word = knowledge_.cues.name_words.find(document_.form(parts.name_last - 1));
    if (word == nullptr) word = knowledge_.cues.name_words.find(document_.form(parts.name_first));
    return reading_of(Reading::unlisted, unlisted_body(name, word, state));
}

const State* MentionReader::state_of(const MentionParts& parts) const {
    for (const Piece& modifier : parts.modifiers) {
        const std::string& country =
            knowledge_.gazetteer.entry(modifier.name.senses.front().entry).country;
        if (const State* state = tables_.state(country)) return state;
    }
    return nullptr;
}

// ---- descriptions ----

MentionReading MentionReader::read_description(const Mention& mention) const {
    const MentionParts parts = take_apart(document_, mention, knowledge_);
    if (parts.roles.empty()) return read_people(mention, parts);
    // "militant group": a head that only refers takes the role of the word before it.
    const auto tells = [](const Piece& piece) {
        return piece.role.role->use != Role::Use::referring;
    };
    const auto telling = std::find_if(parts.roles.rbegin(), parts.roles.rend(), tells);
    if (telling == parts.roles.rend()) return {};
    const Role& role = *telling->role.role;
    const bool head_refers = telling != parts.roles.rbegin();
    if (head_refers && mention.type == EntityType::person) return {};

    MentionReading read;
    read.role = &role;
    for (const Owner& owner : owners_of(mention, parts)) {
        std::string name = owner.words.empty()
                               ? described_words(mention, parts)
                               : owner.words + " " + words(parts.role()->first, mention.last);
        read.actors.push_back(act_for(owner, mention, role, std::move(name)));
    }
    if (!read.actors.empty()) {
        read.reading = Reading::composed;
        return read;
    }
    read.owner = possessor(mention, parts);
    read.wants_state = read.owner == none && parts.definite && !mention.plural && !head_refers &&
                       kind_of_role(role.code) == ActorKind::organ;
    if (role.code.empty()) return read;
    read.reading = Reading::described;
    read.actors.push_back(role_actor(role, nullptr, described_words(mention, parts)));
    return read;
}

// "Pakistanis", "a Pakistani", "Kurds": the people of a state, or a people that the tables have.
MentionReading MentionReader::read_people(const Mention& mention, const MentionParts& parts) const {
    if (parts.modifiers.empty()) return {};
    const GazetteerEntry& entry =
        knowledge_.gazetteer.entry(parts.modifiers.back().name.senses.front().entry);
    if (const Organisation* body = tables_.organisation(entry.id))
        return reading_of(Reading::composed, organisation_actor(*body));
    const State* state = tables_.state(entry.id);
    if (state == nullptr) return {};
    Actor actor{state->id + ":people",
                described_words(mention, parts),
                ActorKind::people,
                state->code,
                state->id,
                std::string(civilians),
                {}};
    return reading_of(Reading::composed, std::move(actor));
}

// From the first word that tells: without determiner, number and adjectives.
std::string MentionReader::described_words(const Mention& mention,
                                           const MentionParts& parts) const {
    std::uint32_t first = mention.last - 1;
    for (const Piece& piece : parts.modifiers)
        first = std::min(first, piece.first);
    for (const Piece& piece : parts.roles)
        first = std::min(first, piece.first);
    return words(first, mention.last);
}

std::optional<MentionReader::Owner> MentionReader::owner_of(const Piece& known) const {
    const GazetteerEntry& entry = knowledge_.gazetteer.entry(known.name.senses.front().entry);
    if (const Organisation* body = tables_.organisation(entry.id))
        return Owner{tables_.state(body->country), organisation_actor(*body),
                     words(known.first, known.last)};
    if (const State* state = tables_.state(entry.country))
        return Owner{state, {}, words(known.first, known.last)};
    return {};
}

// The parties that the words before a role name, one for each of those that a conjunction joins:
// "US and Afghan officials" has two, "US State Department officials" one.
std::vector<MentionReader::Owner> MentionReader::owners_of(const Mention& mention,
                                                           const MentionParts& parts) const {
    std::vector<Owner> owners;
    std::uint32_t end_of_last = none;
    for (const Piece& modifier : parts.modifiers) {
        std::optional<Owner> owner = owner_of(modifier);
        if (!owner) continue;
        const bool joined =
            end_of_last != none && !separates_modifiers(document_, end_of_last, modifier.first);
        end_of_last = modifier.last;
        if (joined && !owners.empty()) {
            if (owner->body || !owners.back().body) owners.back() = *std::move(owner);
        } else {
            owners.push_back(*std::move(owner));
        }
    }
    if (owners.size() == 1) owners.front().words.clear();
    const bool owned = parts.owner_pronoun != none;
    if (owners.empty() && !owned && mention.kind == MentionKind::nominal) {
        if (std::optional<Owner> owner = affiliation(mention)) owners.push_back(*std::move(owner));
    }
    return owners;
}

// "the president of Pakistan", "a commander in the Haqqani network".
std::optional<MentionReader::Owner> MentionReader::affiliation(const Mention& mention) const {
    const std::uint32_t at = mention.last;
    if (at + 1 >= document_.sentences[mention.sentence].last) return {};
    const auto found = std::find(affiliating.begin(), affiliating.end(), lower(document_.form(at)));
    if (found == affiliating.end()) return {};
    const std::uint32_t other = mention_from_[at + 1];
    if (other == none || document_.mentions[other].kind != MentionKind::name) return {};
    const MentionParts parts = take_apart(document_, document_.mentions[other], knowledge_);
    if (parts.name.length == 0) return {};
    Piece known;
    known.first = parts.name_first;
    known.last = parts.name_last;
    known.name = parts.name;
    std::optional<Owner> owner = owner_of(known);
    if (!owner) return {};
    const bool ties_states =
        static_cast<std::size_t>(found - affiliating.begin()) < affiliating_states;
    if (!owner->body && !ties_states) return {};
    owner->words.clear();
    return owner;
}

// The mention of "its" in "its army", or of "the country" in "the country's army".
std::uint32_t MentionReader::possessor(const Mention& mention, const MentionParts& parts) const {
    if (parts.owner_pronoun != none) return pronoun_at_[parts.owner_pronoun];
    for (std::uint32_t t = mention.first + 1; t < mention.last; ++t) {
        if (document_.tokens[t].xpos == Xpos::pos) return mention_to_[t];
    }
    return none;
}

Actor MentionReader::act_for(const Owner& owner, const Mention& mention, const Role& role,
                             std::string name) const {
    const bool one_person = !mention.plural && role.type == EntityType::person;
    if (owner.body) return agent_of(*owner.body, role, one_person, std::move(name));
    if (one_person && is_former(document_, mention, knowledge_)) {
        Actor actor = role_actor(role, owner.state, std::move(name));
        actor.code = owner.state->code + std::string(former_elite);
        actor.sector = former_elite;
        return actor;
    }
    if (one_person && date_) {
        if (const Person* holder = tables_.holder_of(role.words, owner.state->id, *date_))
            return person_actor(*holder, tables_, date_);
    }
    return role_actor(role, owner.state, std::move(name));
}

std::optional<Actor> MentionReader::complete(std::uint32_t mention, const Role& role,
                                             const Actor& owner) const {
    const Mention& it = document_.mentions[mention];
    const MentionParts parts = take_apart(document_, it, knowledge_);
    const State* state = tables_.state(owner.country);
    const bool body = owner.kind != ActorKind::state && owner.kind != ActorKind::person &&
                      owner.kind != ActorKind::organ && owner.kind != ActorKind::people;
    if (state == nullptr && !body) return {};
    Owner whose{state, {}, {}};
    if (body) whose.body = owner;
    std::string name = state == nullptr ? words(it.first, it.last)
                                        : state->name + " " + words(parts.role()->first, it.last);
    return act_for(whose, it, role, std::move(name));
}

}  // namespace entente
