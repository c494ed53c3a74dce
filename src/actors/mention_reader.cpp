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
constexpr std::size_t most_affiliations = 8;

constexpr std::string_view former_elite = "ELI";
constexpr std::string_view civilians = "CVL";
constexpr std::string_view government = "GOV";
constexpr std::string_view counterpart = "counterpart";

// "The North" and what the other half is called.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> directions{
    {{"North", "South"}, {"South", "North"}, {"East", "West"}, {"West", "East"}}};

// "A dozen countries": states that are only counted.
Actor states_actor(std::string words) {
    return {":states", std::move(words), ActorKind::international_organisation, "IMG", {}, "IGO",
            {}};
}

bool separates_modifiers(const Document& document, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t t = first; t < last; ++t) {
        const std::string_view form = document.form(t);
        if (document.tokens[t].upos == Upos::cconj || form == "," || form == "-") return true;
    }
    return false;
}

// "Kurd" in "Turkish Kurd refugees": says less than the state.
bool is_people_without_state(const Actor& body) {
    return body.kind == ActorKind::people && body.country.empty();
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
      areas_(document, tables, knowledge),
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
    if (const AddedActor* added = added_actor(parts.name)) {
        MentionReading read;
        read.actors = tables_.additions().actors_on(*added, date_);
        if (!read.actors.empty()) read.reading = Reading::named;
        return read;
    }
    if (const State* state = state_of_day(parts.name)) {
        if (sense.form == NameForm::seat && !acts_as_government(document_, mention, knowledge_))
            return {};
        std::string name = words(parts.name_first, parts.name_last);
        return sense.form == NameForm::seat && tables_.is_seat(*state, name)
                   ? reading_of(Reading::seat, seat_actor(*state, std::move(name)))
                   : reading_of(Reading::named, state_actor(*state));
    }
    if (std::optional<Actor> body = choose_body(mention, parts)) {
        take_side(parts, *body);
        return reading_of(Reading::named, *std::move(body));
    }
    const Person* person = choose_person(parts);
    return person == nullptr ? read_unlisted(mention, parts) : read_person(*person, mention, parts);
}

// "The opposition Awami League": what the words before its name say of a party counts.
void MentionReader::take_side(const MentionParts& parts, Actor& party) const {
    const State* state = tables_.state(party.country);
    if (party.kind == ActorKind::party && state != nullptr) take_camp(parts, state, party);
}

// What the words before a name say of the camp: "the opposition Liberty Front" are no rebels.
void MentionReader::take_camp(const MentionParts& parts, const State* state, Actor& party) {
    for (const Piece& piece : parts.roles) {
        const Role& role = *piece.role.role;
        if (kind_of_role(role.code) != ActorKind::party) continue;
        party.code = (state == nullptr ? std::string() : state->code) + role.code;
        party.sector = role.sector;
    }
}

// The role of the day counts. Who has none then is what the report calls him ("Defence Secretary X"
// in an older report), unless it says that he is it no more.
MentionReading MentionReader::read_person(const Person& person, const Mention& mention,
                                          const MentionParts& parts) const {
    const bool surname = parts.name.senses.front().form == NameForm::surname;
    if (surname && parts.roles.empty() && is_located(parts)) return {};
    MentionReading read = reading_of(surname ? Reading::surname : Reading::named,
                                     person_actor(person, tables_, date_));
    if (date_ && person.role_on(*date_) != nullptr) return read;
    const PastRole past = past_role(document_, mention, knowledge_);
    if (past == PastRole::former) {
        read.actors.front() = former_actor(person, tables_, date_);
    } else if (std::optional<Actor> titled = titled_actor(person, mention, parts)) {
        read.actors.front() = *std::move(titled);
    } else if (const DatedRole* last = person.last_role_before(date_);
               last != nullptr && past == PastRole::late) {
        read.actors.front() = person_in_role(person, *last);
    } else {
        read.out_of_office = true;
    }
    return read;
}

// "In Medina" while a President Medina holds office.
bool MentionReader::is_located(const MentionParts& parts) const {
    if (parts.name_first == 0) return false;
    const LocatingWord* before =
        knowledge_.cues.locating.find(document_.tokens[parts.name_first - 1].lemma);
    if (before == nullptr || *before != LocatingWord::preposition) return false;
    return std::any_of(document_.places.begin(), document_.places.end(), [&](const Place& place) {
        return place.first == parts.name_first && !place.country.empty();
    });
}

// What the title before a listed person's name makes of him: a role that the tables know of him,
// the body he leads, or an office of the state that the words name. A rank or a form of address,
// which outlasts the office, says nothing.
std::optional<Actor> MentionReader::titled_actor(const Person& person, const Mention& mention,
                                                 const MentionParts& parts) const {
    for (auto piece = parts.roles.rbegin(); piece != parts.roles.rend(); ++piece) {
        const Role& role = *piece->role.role;
        const auto listed = std::find_if(
            person.roles.begin(), person.roles.end(),
            [&](const DatedRole& held) { return tables_.names_office(role.words, held.role); });
        if (listed != person.roles.end()) return person_in_role(person, *listed);
        const bool rank = piece->role.title && role.code != government;
        if (rank || (role.code.empty() && !role.represents)) continue;
        Actor actor = person_in_role(person, {});
        const std::vector<Owner> owners = owners_of(mention, parts);
        const State* state = owners.empty() ? tables_.state(person.country) : owners.front().state;
        const bool of_body = !owners.empty() && owners.front().body;
        const Actor said =
            of_body ? agent_of(*owners.front().body, role, false, {}) : role_actor(role, state, {});
        actor.code = said.code;
        actor.country = said.country;
        actor.sector = said.sector;
        actor.role = role.words;
        return actor;
    }
    return {};
}

// Of several bodies of one name, one that there is on the day, and rather one of the country that
// the words before it name. An organ that is listed for another country only is the like organ of
// that country: "Peru's Congress".
std::optional<Actor> MentionReader::choose_body(const Mention& mention,
                                                const MentionParts& parts) const {
    const Organisation* best = nullptr;
    int best_fit = -1;
    const State* state = state_of(parts);
    for (const Gazetteer::Sense& sense : parts.name.senses) {
        const Organisation* body = tables_.organisation(knowledge_.gazetteer.entry(sense.entry).id);
        if (body == nullptr) continue;
        const int fit =
            (is_on_day(*body) ? 2 : 0) + (state != nullptr && body->country == state->id ? 1 : 0);
        if (fit <= best_fit) continue;
        best = body;
        best_fit = fit;
    }
    if (best == nullptr) return {};
    Actor actor = mention.kind == MentionKind::adjective
                      ? organisation_actor(*best)
                      : people_actor(*best, tables_.state(best->country));
    if (state != nullptr) actor = national_body(std::move(actor), *state);
    const State* listed = tables_.state(best->country);
    const bool elsewhere = best->kind == ActorKind::organ && state != nullptr &&
                           listed != nullptr && listed != state &&
                           best->code.starts_with(listed->code);
    if (!elsewhere) return actor;
    actor.id = state->id + ":" + best->id;
    actor.name = words(mention.first, mention.last);
    actor.code = state->code + best->code.substr(listed->code.size());
    actor.country = state->id;
    return actor;
}

// Who bears a name in a user's dictionary, if that has a code for the day.
const AddedActor* MentionReader::added_actor(const Gazetteer::Match& name) const {
    for (const Gazetteer::Sense& sense : name.senses) {
        const AddedActor* added =
            tables_.additions().actor(knowledge_.gazetteer.entry(sense.entry).id);
        if (added != nullptr && Additions::speaks_of(*added, date_)) return added;
    }
    return nullptr;
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
    if (const State* state = state_of(parts)) {
        const bool served =
            std::any_of(person.roles.begin(), person.roles.end(),
                        [&](const DatedRole& listed) { return listed.country == state->id; });
        if (state->id == person.country || served) fit += 2;
        // "French minister Hart" is not the Hart of another country.
        else if (parts.name.senses.front().form == NameForm::surname)
            return -1;
    }
    if (const Piece* role = parts.role()) {
        const bool title_fits =
            std::any_of(person.roles.begin(), person.roles.end(), [&](const DatedRole& listed) {
                return tables_.names_office(role->role.role->words, listed.role);
            });
        if (title_fits) fit += 3;
    }
    return fit;
}

MentionReading MentionReader::read_unlisted(const Mention& mention,
                                            const MentionParts& parts) const {
    if (const State* part = state_by_direction(mention, parts))
        return reading_of(Reading::named, state_actor(*part));
    const std::string name = words(parts.name_first, parts.name_last);
    const Piece* role = parts.role();
    const State* state = state_of(parts);
    if (mention.type == EntityType::person) {
        if (const auto areas = areas_before_role(mention, parts);
            state == nullptr && !areas.empty())
            state = areas.front().state;
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
        const bool office = known != nullptr && known->code == government && actor.country.empty();
        const Reading told = actor.code.empty() ? Reading::unlisted : Reading::titled;
        MentionReading read = reading_of(told, std::move(actor));
        read.role = known;
        read.wants_state = office && parts.name_last - parts.name_first > 1;
        return read;
    }
    if (mention.type != EntityType::organisation && mention.type != EntityType::group) return {};
    const NameWord* word = knowledge_.cues.name_words.find(document_.form(parts.name_last - 1));
    if (word == nullptr) word = knowledge_.cues.name_words.find(document_.form(parts.name_first));
    if (state == nullptr && word != nullptr) state = area_of_name(parts);
    Actor body = unlisted_body(name, word, state);
    take_camp(parts, state, body);
    return reading_of(Reading::unlisted, std::move(body));
}

// The state of the area by which the name of a body begins: "Lahore High Court".
const State* MentionReader::area_of_name(const MentionParts& parts) const {
    for (std::uint32_t last = parts.name_last - 1; last > parts.name_first; --last) {
        if (const State* state = areas_.state_of(parts.name_first, last)) return state;
    }
    return nullptr;
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
    if (telling == parts.roles.rend()) return read_reference(mention, parts);
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
    if (read.owner == none) read.owner = owner_behind(mention, role);
    read.wants_state = read.owner == none && parts.definite && !mention.plural && !head_refers &&
                       kind_of_role(role.code) == ActorKind::organ;
    if (role.code.empty()) return read;
    read.reading = Reading::described;
    read.actors.push_back(role_actor(role, nullptr, described_words(mention, parts)));
    const bool one_person = !mention.plural && role.type == EntityType::person;
    const bool office = kind_of_role(role.code) == ActorKind::organ;
    if (one_person && office && past_role(document_, mention, knowledge_) == PastRole::former) {
        read.actors.front().code = former_elite;  // "a former spy"
        read.actors.front().sector = former_elite;
    }
    return read;
}

// "our country": the state of whom the pronoun stands for. "His Bordunan counterpart": who is in
// Borduna what he is in his country.
MentionReading MentionReader::read_reference(const Mention& mention,
                                             const MentionParts& parts) const {
    MentionReading read;
    const bool counted = mention.type == EntityType::state && mention.plural &&
                         parts.modifiers.empty() && parts.owner_pronoun == none &&
                         (!parts.definite || parts.count > 2);
    const bool of_state = state_of(parts) != nullptr;
    if (of_state && parts.role()->role.role->others)  // "Avaria's neighbours"
        return mention.plural
                   ? reading_of(Reading::composed, states_actor(words(mention.first, mention.last)))
                   : MentionReading();
    if (counted)
        return reading_of(Reading::described, states_actor(words(mention.first, mention.last)));
    if (mention.type != EntityType::state && mention.type != EntityType::person &&
        !parts.modifiers.empty())
        return read_part_of_state(mention, parts);
    const bool state = mention.type == EntityType::state && parts.owner_pronoun != none;
    if (mention.type == EntityType::person && parts.role()->role.role->words == counterpart)
        read = read_counterparts(mention, parts);
    const bool peer = mention.type == EntityType::person && !parts.modifiers.empty() &&
                      state_of(parts) != nullptr;
    if (!state && !peer) return read;
    read.owner = possessor(mention, parts);
    read.completion = state ? Completion::state_of_owner : Completion::peer_of_owner;
    return read;
}

// "Her Bordunan counterpart", "counterparts from Sund and Borduna": of the governments, if not told
// otherwise by whose counterparts they are.
MentionReading MentionReader::read_counterparts(const Mention& mention,
                                                const MentionParts& parts) const {
    std::vector<Owner> owners = owners_of(mention, parts);
    if (owners.empty()) owners = affiliations(mention, *parts.role()->role.role);
    MentionReading read;
    for (const Owner& owner : owners) {
        if (owner.state == nullptr || owner.body) continue;
        Actor actor = seat_actor(*owner.state, described_words(mention, parts));
        actor.id = owner.state->id + ":" + std::string(counterpart);
        read.actors.push_back(std::move(actor));
    }
    if (!read.actors.empty()) read.reading = Reading::described;
    return read;
}

// "Palestinian factions": whatever they are, they are of that state or body.
MentionReading MentionReader::read_part_of_state(const Mention& mention,
                                                 const MentionParts& parts) const {
    const State* state = state_of(parts);
    if (state == nullptr) return {};
    Actor actor{state->id + ":" + std::string(parts.role()->role.role->words),
                described_words(mention, parts),
                ActorKind::unknown,
                state->code,
                state->id,
                {},
                {}};
    return reading_of(Reading::composed, std::move(actor));
}

// "The North" beside South Korea, "the South" beside Sudan: the state of such a name that the rest
// of the report makes plain.
const State* MentionReader::state_by_direction(const Mention& mention,
                                               const MentionParts& parts) const {
    if (parts.name_last - parts.name_first != 1 || mention.first == parts.name_first)
        return nullptr;
    const std::string_view word = document_.form(parts.name_first);
    const auto opposite = std::find_if(directions.begin(), directions.end(),
                                       [&](const auto& it) { return it.first == word; });
    if (opposite == directions.end()) return nullptr;
    const State* found = nullptr;
    for (const State& state : tables_.states()) {
        if (!state.name.starts_with(word) || state.name.size() <= word.size() + 1) continue;
        if (state.name[word.size()] != ' ' || (date_ && !state.term.covers(*date_))) continue;
        const std::string rest = state.name.substr(word.size() + 1);
        const auto is_named = [&](const State& other) {
            const bool sibling =
                other.name == rest || other.name == std::string(opposite->second) + " " + rest;
            return (&other == &state || sibling) && areas_.names(other.id);
        };
        const auto& states = tables_.states();
        if (std::none_of(states.begin(), states.end(), is_named)) continue;
        if (found != nullptr) return nullptr;
        found = &state;
    }
    return found;
}

// "Pakistanis", "a Pakistani", "Kurds": the people of a state, or a people that the tables have.
// "Avaria's Bordunans" live in Avaria.
MentionReading MentionReader::read_people(const Mention& mention, const MentionParts& parts) const {
    if (parts.modifiers.empty()) return {};
    const GazetteerEntry& entry =
        knowledge_.gazetteer.entry(parts.modifiers.back().name.senses.front().entry);
    if (const Organisation* body = tables_.organisation(entry.id)) {
        Actor people = people_actor(*body, tables_.state(body->country));
        if (const State* home = body->country.empty() ? home_of(mention, parts) : nullptr) {
            people.id = home->id + ":" + people.id;
            people.code.insert(0, home->code);
            people.country = home->id;
        }
        return reading_of(Reading::composed, std::move(people));
    }
    const State* state = tables_.state(entry.id);
    if (state == nullptr) return {};
    if (const State* home = parts.modifiers.size() > 1 ? state_of(parts) : nullptr) state = home;
    // "The Poles" may be Poland; "two Poles" are none but themselves.
    const bool some = !parts.definite || parts.count > 0;
    Actor actor{state->id + (some ? ":nationals" : ":people"),
                described_words(mention, parts),
                ActorKind::people,
                state->code + (some ? std::string(civilians) : std::string()),
                state->id,
                std::string(civilians),
                {}};
    return reading_of(Reading::composed, std::move(actor));
}

// "Kurds in Borduna", "Kelm's Muslims": the state in which a people without one is said to be.
const State* MentionReader::home_of(const Mention& people, const MentionParts& parts) const {
    if (parts.modifiers.size() > 1) {
        const std::optional<Owner> owner = owner_of(parts.modifiers.front());
        if (owner && !owner->body) return owner->state;
    }
    for (std::uint32_t t = people.first + 1; t < people.last; ++t) {
        if (document_.tokens[t].xpos == Xpos::pos) return areas_.state_of(people.first, t);
    }
    const std::uint32_t at = people.last;
    if (at + 1 >= document_.sentences[people.sentence].last) return nullptr;
    const std::string_view preposition = document_.form(at);
    if (preposition != "in" && preposition != "of" && preposition != "from") return nullptr;
    const std::uint32_t place = mention_from_[at + 1];
    const std::optional<Owner> owner = place == none ? std::nullopt : named_owner(place);
    return owner && !owner->body ? owner->state : nullptr;
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

// By the sense that there is on the day, else by the first.
std::optional<MentionReader::Owner> MentionReader::owner_of(const Piece& known) const {
    std::string name = words(known.first, known.last);
    if (const AddedActor* added = added_actor(known.name)) {
        const std::vector<Actor> actors = tables_.additions().actors_on(*added, date_);
        if (actors.empty()) return {};
        const State* state = tables_.state(actors.front().country);
        const bool body = added->kind != ActorKind::person && added->kind != ActorKind::state;
        return Owner{state, body ? std::optional(actors.front()) : std::nullopt, std::move(name)};
    }
    const Organisation* body = nullptr;
    for (const Gazetteer::Sense& sense : known.name.senses) {
        const Organisation* other =
            tables_.organisation(knowledge_.gazetteer.entry(sense.entry).id);
        if (other != nullptr && (body == nullptr || (is_on_day(*other) && !is_on_day(*body))))
            body = other;
    }
    const GazetteerEntry& first = knowledge_.gazetteer.entry(known.name.senses.front().entry);
    const bool names_state = tables_.state(first.id) != nullptr;
    if (body != nullptr && !names_state)
        return Owner{tables_.state(body->country), organisation_actor(*body), std::move(name)};
    if (const State* state = tables_.state(first.country))
        return Owner{state,
                     {},
                     std::move(name),
                     first.type == EntityType::place,
                     first.type == EntityType::person};
    return {};
}

// "Punjab" in "Punjab police" and "Crimean" in "the Crimean parliament": capitalised words before
// the role that no table of actors has.
std::vector<MentionReader::Owner> MentionReader::areas_before_role(
    const Mention& mention, const MentionParts& parts) const {
    std::vector<Owner> owners;
    if (parts.roles.empty() || parts.roles.front().first <= mention.first) return owners;
    const std::uint32_t end = parts.roles.front().first;
    const auto is_hyphen = [&](std::uint32_t t) {
        return mention.first <= t && t < end && document_.form(t) == "-";
    };
    for (const Piece& piece : cut(document_, mention.first, end, knowledge_)) {
        const bool name = piece.kind == Piece::Kind::unlisted || piece.kind == Piece::Kind::word;
        const bool compound = is_hyphen(piece.last) || is_hyphen(piece.first - 1);
        if (!name || compound) continue;
        const State* state = areas_.state_of(piece.first, piece.last);
        const bool fresh = std::none_of(owners.begin(), owners.end(),
                                        [&](const Owner& it) { return it.state == state; });
        if (state != nullptr && fresh)
            owners.push_back({state, {}, words(piece.first, piece.last), true});
    }
    return owners;
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
            if (owner->body && owners.back().state != nullptr && !owners.back().body)
                owner->body = national_body(*std::move(owner->body), *owners.back().state);
            const bool landless = owner->body && is_people_without_state(*owner->body);
            const bool narrows =
                owner->body || !owners.back().body || is_people_without_state(*owners.back().body);
            if (narrows && !landless) owners.back() = *std::move(owner);
        } else {
            owners.push_back(*std::move(owner));
        }
    }
    share_national_body(owners);
    if (owners.size() == 1) owners.front().words.clear();
    const bool owned = parts.owner_pronoun != none;
    if (!owners.empty() || owned) return owners;
    owners = areas_before_role(mention, parts);
    if (owners.empty() && mention.kind == MentionKind::nominal && parts.role() != nullptr)
        return affiliations(mention, *parts.role()->role.role);
    return owners;
}

// "North and South Korean Red Cross officials": the body that stands behind the last is that of each.
void MentionReader::share_national_body(std::vector<Owner>& owners) {
    if (owners.size() < 2 || !owners.back().body || owners.back().state == nullptr) return;
    const Owner last = owners.back();
    if (last.body->code != last.state->code + "NGO") return;
    for (Owner& owner : owners) {
        if (owner.body || owner.state == nullptr) continue;
        owner.body = last.body;
        owner.body->id = owner.state->id + last.body->id.substr(last.state->id.size());
        owner.body->code = owner.state->code + "NGO";
        owner.body->country = owner.state->id;
        owner.body->name = owner.words;
    }
}

// "the president of Pakistan", "a commander in the Haqqani network", "the ministers of France and
// Germany".
std::vector<MentionReader::Owner> MentionReader::affiliations(const Mention& mention,
                                                              const Role& role) const {
    std::vector<Owner> owners;
    const std::uint32_t end = document_.sentences[mention.sentence].last;
    const std::uint32_t at = mention.last;
    if (at + 1 >= end) return owners;
    const auto found = std::find(affiliating.begin(), affiliating.end(), lower(document_.form(at)));
    if (found == affiliating.end()) return owners;
    const bool ties_states =
        static_cast<std::size_t>(found - affiliating.begin()) < affiliating_states ||
        (*found == "in" && role.words == counterpart);
    for (std::uint32_t next = at + 1; next < end && owners.size() < most_affiliations;) {
        const std::uint32_t other = mention_from_[next];
        std::optional<Owner> owner = other == none ? std::nullopt : named_owner(other, &role);
        if (!owner || (!owner->body && !ties_states)) break;
        // "Hostages freed from the rebels", "villagers from the gunmen": theirs they are not.
        const bool foes = owner->body && owner->body->kind == ActorKind::armed_group;
        if (foes && *found == "from" && role.code == civilians) break;
        owners.push_back(*std::move(owner));
        next = document_.mentions[other].last;
        const std::uint32_t comma = next;
        while (next < end &&
               (document_.form(next) == "," || document_.tokens[next].upos == Upos::cconj))
            ++next;
        if (next == comma || !mention.plural) break;
    }
    if (owners.size() == 1) owners.front().words.clear();
    return owners;
}

// "The Avarian parliament" in "members of the Avarian parliament".
std::optional<MentionReader::Owner> MentionReader::described_body(std::uint32_t mention) const {
    const MentionReading read = read_description(document_.mentions[mention]);
    if (read.reading != Reading::composed || read.actors.size() != 1) return {};
    const Actor& body = read.actors.front();
    if (body.kind == ActorKind::person || body.kind == ActorKind::people) return {};
    return Owner{tables_.state(body.country), body, {}};
}

// The owner that a mention names by nothing but a listed name, or by that of an area. A role that
// says nothing of itself is that of a described body too.
std::optional<MentionReader::Owner> MentionReader::named_owner(std::uint32_t mention,
                                                               const Role* role) const {
    const MentionParts parts = take_apart(document_, document_.mentions[mention], knowledge_);
    const bool body_counts = role != nullptr && role->code.empty() &&
                             document_.mentions[mention].kind == MentionKind::nominal &&
                             document_.mentions[mention].type != EntityType::person;
    if (body_counts) {
        if (std::optional<Owner> body = described_body(mention)) return body;
    }
    // "The head of the UN mission"; but hijackers of an Avarian airliner are no Avarians.
    const bool fights = role != nullptr && kind_of_role(role->code) == ActorKind::armed_group;
    if (document_.mentions[mention].kind == MentionKind::nominal && parts.modifiers.size() == 1 &&
        document_.mentions[mention].type != EntityType::person && !fights)
        return owner_of(parts.modifiers.front());
    if (document_.mentions[mention].kind != MentionKind::name) return {};
    if (parts.name.length == 0) {
        const State* state = document_.mentions[mention].type == EntityType::person
                                 ? nullptr
                                 : areas_.state_of(parts.name_first, parts.name_last);
        if (state == nullptr) return {};
        return Owner{state, {}, words(parts.name_first, parts.name_last), true};
    }
    Piece known;
    known.first = parts.name_first;
    known.last = parts.name_last;
    known.name = parts.name;
    return owner_of(known);
}

// The mention of "its" in "its army", or of "the country" in "the country's army".
std::uint32_t MentionReader::possessor(const Mention& mention, const MentionParts& parts) const {
    if (parts.owner_pronoun != none) return pronoun_at_[parts.owner_pronoun];
    for (std::uint32_t t = mention.first + 1; t < mention.last; ++t) {
        if (document_.tokens[t].xpos == Xpos::pos) return mention_to_[t];
    }
    return none;
}

// The mention of whom a role is that "of" ties to a description: "the leaders of the two countries",
// "a brother of the king", "officers of the force".
std::uint32_t MentionReader::owner_behind(const Mention& mention, const Role& role) const {
    const std::uint32_t at = mention.last;
    const bool belongs = role.code.empty() || role.represents || role.kin ||
                         kind_of_role(role.code) == ActorKind::organ;
    if (!belongs || at + 1 >= document_.sentences[mention.sentence].last) return none;
    if (document_.form(at) != "of") return none;
    const std::uint32_t other = mention_from_[at + 1];
    if (other == none) return none;
    const Mention& owner = document_.mentions[other];
    const bool described = owner.kind == MentionKind::nominal || owner.kind == MentionKind::pronoun;
    return described && owner.first > mention.head ? other : none;
}

Actor MentionReader::act_for(const Owner& owner, const Mention& mention, const Role& role,
                             std::string name) const {
    const bool one_person = !mention.plural && role.type == EntityType::person;
    if (owner.body && owner.body->kind == ActorKind::people && !role.code.empty())
        return role_of_people(*owner.body, role, owner.state, std::move(name));
    // "Renamo rebels" after Renamo has become a party
    if (owner.body && owner.body->kind == ActorKind::party && owner.state != nullptr &&
        kind_of_role(role.code) == ActorKind::armed_group)
        return role_actor(role, owner.state, std::move(name));
    if (owner.body) return agent_of(*owner.body, role, one_person, std::move(name));
    if (owner.person && role.kin) {
        Actor actor = role_actor(role, owner.state, std::move(name));
        actor.code = owner.state->code + std::string(former_elite);
        actor.sector = former_elite;
        return actor;
    }
    const PastRole past = past_role(document_, mention, knowledge_);
    const bool office = role.represents || kind_of_role(role.code) == ActorKind::organ;
    if (past == PastRole::former && (one_person || office)) {
        Actor actor = role_actor(role, owner.state, std::move(name));
        actor.code = owner.state->code + std::string(former_elite);
        actor.sector = former_elite;
        return actor;
    }
    if (one_person && date_ && past == PastRole::no && !owner.part_of_state) {
        if (const Person* holder = tables_.holder_of(role.words, owner.state->id, *date_))
            return person_actor(*holder, tables_, date_);
    }
    return role_actor(role, owner.state, std::move(name));
}

// What a role of no sector of its own takes from whom it belongs to, beyond his country: the men of
// a soldier or rebel fight, a judge's spokesman speaks for the court, and a ruler's kin are of the
// elite. Empty where the owner tells nothing of that.
std::string MentionReader::code_by_owner(const Role& role, const Actor& owner, const State* state) {
    if (state == nullptr || !owner.code.starts_with(state->code)) return {};
    const std::string part = owner.code.substr(state->code.size());
    const bool rules = part.starts_with(government) || part.starts_with(former_elite);
    if (role.kin) return rules ? state->code + std::string(former_elite) : std::string();
    const ActorKind kind = kind_of_role(part);
    const bool armed =
        kind == ActorKind::armed_group || part.starts_with("MIL") || part.starts_with("COP");
    const bool stands_for = role.represents && !part.empty() && (role.code.empty() || armed);
    return stands_for ? owner.code : std::string();
}

std::optional<Actor> MentionReader::complete(std::uint32_t mention, const Role& role,
                                             const Actor& owner) const {
    const Mention& it = document_.mentions[mention];
    const MentionParts parts = take_apart(document_, it, knowledge_);
    const State* state = tables_.state(owner.country);
    const bool body = owner.kind != ActorKind::state && owner.kind != ActorKind::person &&
                      owner.kind != ActorKind::organ && owner.kind != ActorKind::people;
    if (state == nullptr && !body) return {};
    std::string master = code_by_owner(role, owner, state);
    if (!master.empty()) {
        Actor actor = role_actor(role, state, words(it.first, it.last));
        actor.code = std::move(master);
        actor.kind = kind_of_role(actor.code.substr(state->code.size()));
        return actor;
    }
    Owner whose{state, {}, {}};
    if (body) whose.body = owner;
    std::string name = state == nullptr ? words(it.first, it.last)
                                        : state->name + " " + words(parts.role()->first, it.last);
    return act_for(whose, it, role, std::move(name));
}

std::optional<Actor> MentionReader::state_of_owner(const Actor& owner) const {
    const State* state = tables_.state(owner.country);
    return state == nullptr ? std::nullopt : std::optional(state_actor(*state));
}

std::optional<Actor> MentionReader::peer_of_owner(std::uint32_t mention, const Actor& owner) const {
    const Mention& it = document_.mentions[mention];
    const State* state = state_of(take_apart(document_, it, knowledge_));
    const State* own = tables_.state(owner.country);
    if (state == nullptr || own == nullptr || !owner.code.starts_with(own->code)) return {};
    const Person* holder = date_ ? tables_.holder_of(owner.role, state->id, *date_) : nullptr;
    if (holder != nullptr) return person_actor(*holder, tables_, date_);
    Actor peer = owner;
    peer.id = state->id + ":" + owner.role;
    peer.name = words(it.first, it.last);
    peer.code = state->code + owner.code.substr(own->code.size());
    peer.country = state->id;
    return peer;
}

}  // namespace entente
