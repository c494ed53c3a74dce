#include "actors/additions.h"

#include <algorithm>
#include <array>

#include "actors/composition.h"
#include "actors/tables.h"
#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::size_t country_length = 3;
constexpr std::size_t longest_acronym = 3;
constexpr std::array<std::string_view, 9> small_words{"of", "the", "and", "for", "in",
                                                      "at", "on",  "to",  "de"};
constexpr std::string_view former_elite = "ELI";

bool has_small_letters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_ascii_lower);
}

// "AL-AQSA" → "Al-Aqsa".
std::string capitalised(std::string_view word) {
    std::string spelled;
    bool starts = true;
    for (std::size_t i = 0; i < word.size();) {
        const std::string_view letter = word.substr(i, utf8_length(word, i));
        spelled += starts ? std::string(letter) : lower(letter);
        starts = letter == "-" || letter == "/";
        i += letter.size();
    }
    return spelled;
}

// A name that a dictionary gives in capitals, as a report would write it: "Front of the North".
std::string display_name(const std::string& name) {
    const std::vector<std::string_view> words = split_words(name);
    const bool acronym = words.size() == 1 && name.size() <= longest_acronym;
    if (acronym || has_small_letters(name)) return name;
    std::vector<std::string> spelled;
    for (const std::string_view word : words) {
        const std::string small = lower(word);
        const bool links = !spelled.empty() && std::find(small_words.begin(), small_words.end(),
                                                         small) != small_words.end();
        const bool dotted = word.find('.') != std::string_view::npos;
        spelled.push_back(links ? small : dotted ? std::string(word) : capitalised(word));
    }
    return join(spelled, " ");
}

std::string id_of(const std::string& name) {
    std::string id = "user:" + lower(name);
    std::replace(id.begin(), id.end(), ' ', '-');
    return id;
}

EntityType entity_type_of(ActorKind kind) {
    switch (kind) {
        case ActorKind::person:
            return EntityType::person;
        case ActorKind::state:
            return EntityType::state;
        case ActorKind::armed_group:
        case ActorKind::people:
            return EntityType::group;
        default:
            return EntityType::organisation;
    }
}

std::string_view class_of(std::string_view code) {
    return code.substr(0, country_length);
}

}  // namespace

Result<Additions> Additions::load(const std::filesystem::path& data_dir,
                                  const std::vector<State>& states) {
    Additions additions;
    Result<CodeGroups> groups = CodeGroups::load(data_dir / "actors" / "code_groups.tsv");
    if (!groups) return groups.error();
    additions.groups_ = *std::move(groups);
    const Result<Table> names =
        Table::read(data_dir / "cues" / "given_names.tsv", {"name", "gender"});
    if (!names) return names.error();
    for (const Table::Row& row : names->rows())
        additions.given_names_.add(lower(row[0]), row[1] == "f" ? Gender::female : Gender::male);
    for (std::uint32_t s = 0; s < states.size(); ++s)
        additions.note_state(s, states[s]);
    additions.listed_states_ = static_cast<std::uint32_t>(states.size());
    return additions;
}

// Of several states with one code ("Old Borduna") the one that there still is.
void Additions::note_state(std::uint32_t index, const State& state) {
    if (const auto [there, fresh] = state_by_code_.emplace(state.code, CodedState{index, state.id});
        !fresh && !state.term.end)
        there->second = {index, state.id};
    state_by_code_.emplace(state.id, CodedState{index, state.id});
    const auto note = [&](std::string_view name) {
        if (!name.empty()) state_by_name_.emplace(lower(name), index);
    };
    note(state.name);
    note(state.capital);
    for (const auto* list : {&state.names, &state.adjectives, &state.people, &state.seats}) {
        for (const std::string& name : *list)
            note(name);
    }
}

const Additions::CodedState* Additions::coded(std::string_view code) const {
    const auto found = state_by_code_.find(std::string(code.substr(0, country_length)));
    return found == state_by_code_.end() ? nullptr : &found->second;
}

void Additions::add(const ActorDictionary& dictionary, std::vector<State>& states) {
    for (const DictionaryActor& actor : dictionary.actors) {
        if (is_country(actor))
            add_country(actor, states);
        else
            add_actor(actor);
    }
    for (const DictionaryAgent& agent : dictionary.agents)
        nouns_.push_back({agent.singular, agent.plural, agent.code,
                          std::string(groups_.sector_of(agent.code)), agent.before_country});
}

bool Additions::is_country(const DictionaryActor& actor) const {
    if (actor.codes.size() != 1 || actor.codes.front().dated()) return false;
    const std::vector<std::string>& codes = actor.codes.front().codes;
    if (codes.size() != 1 || codes.front().size() != country_length) return false;
    return coded(codes.front()) != nullptr || !groups_.contains(codes.front());
}

// What else a dictionary calls a listed state may be a town of it ("KELM [BOR]"), so it stands for
// the state as a seat does: where it acts. A name that is another state's makes an actor of its own.
void Additions::add_country(const DictionaryActor& actor, std::vector<State>& states) {
    const std::string& code = actor.codes.front().codes.front();
    const CodedState* state = coded(code);
    DictionaryActor elsewhere = actor;
    elsewhere.names.clear();
    std::vector<std::string> fresh;
    for (const std::string& name : actor.names) {
        const auto known = state_by_name_.find(lower(name));
        if (known == state_by_name_.end())
            fresh.push_back(name);
        else if (state == nullptr || known->second != state->index)
            elsewhere.names.push_back(name);
    }
    if (!elsewhere.names.empty()) add_actor(elsewhere);
    if (fresh.empty()) return;
    if (state == nullptr) state = &make_state(code, fresh.front(), states);
    const bool listed = state->index < listed_states_;
    for (std::string& name : fresh) {
        state_by_name_.emplace(lower(name), state->index);
        state_names_.push_back(
            {state->index, std::move(name), listed ? NameForm::seat : NameForm::full});
    }
}

const Additions::CodedState& Additions::make_state(const std::string& code, const std::string& name,
                                                   std::vector<State>& states) {
    State state;
    state.id = state.code = code;
    state.name = display_name(name);
    note_state(static_cast<std::uint32_t>(states.size()), state);
    states.push_back(std::move(state));
    return *coded(code);
}

void Additions::add_actor(const DictionaryActor& actor) {
    const std::string id = id_of(actor.names.front());
    const auto [known, fresh] =
        actor_by_id_.emplace(id, static_cast<std::uint32_t>(actors_.size()));
    if (!fresh) {  // a second entry of one name adds to the first, whose codes come before
        DictionaryActor& entry = actors_[known->second].entry;
        entry.names.insert(entry.names.end(), actor.names.begin(), actor.names.end());
        entry.codes.insert(entry.codes.end(), actor.codes.begin(), actor.codes.end());
        return;
    }
    AddedActor added{
        id, display_name(actor.names.front()), ActorKind::unknown, Gender::unknown, {}, actor};
    bool first = true;
    for (const DictionaryCode& dated : actor.codes) {
        for (const std::string& code : dated.codes) {
            const CodedState* state = coded(code);
            const std::string country = state == nullptr ? std::string() : state->id;
            added.country = first || added.country == country ? country : std::string();
            if (first) added.kind = kind_of(code);
            first = false;
        }
    }
    judge_person(added);
    actors_.push_back(std::move(added));
}

ActorKind Additions::kind_of(std::string_view code) const {
    const std::string_view head = class_of(code);
    if (coded(code) != nullptr || !groups_.contains(head)) {
        const std::string_view rest = code.substr(head.size());
        return rest.empty() ? ActorKind::state : kind_of_role(rest);
    }
    if (head == "IMG") return ActorKind::armed_group;
    if (head == "IGO" || head == "NGO" || head == "NGM")
        return ActorKind::international_organisation;
    return kind_of_role(code);
}

// A code does not tell a person from a body: a given name does, and so does a time among the elite,
// which only former officials have.
void Additions::judge_person(AddedActor& added) const {
    const std::vector<std::string_view> words = split_words(added.entry.names.front());
    if (words.size() < 2 || added.kind == ActorKind::state) return;
    const Gender* gender = given_names_.find(lower(words.front()));
    if (gender != nullptr) added.gender = *gender;
    const auto is_elite = [](const DictionaryCode& dated) {
        return std::any_of(dated.codes.begin(), dated.codes.end(),
                           [](const std::string& code) { return code.ends_with(former_elite); });
    };
    const bool dated = added.entry.codes.size() > 1;
    const bool elite =
        dated && std::any_of(added.entry.codes.begin(), added.entry.codes.end(), is_elite);
    if (gender != nullptr || elite) added.kind = ActorKind::person;
}

const AddedActor* Additions::actor(std::string_view id) const {
    if (actors_.empty()) return nullptr;
    const auto found = actor_by_id_.find(std::string(id));
    return found == actor_by_id_.end() ? nullptr : &actors_[found->second];
}

std::vector<Actor> Additions::actors_on(const AddedActor& added, std::optional<Date> date) const {
    std::vector<Actor> actors;
    const DictionaryCode* held = added.entry.code_on(date);
    if (held == nullptr) return actors;
    for (const std::string& code : held->codes) {
        const CodedState* state = coded(code);
        const std::string_view role = state == nullptr
                                          ? std::string_view(code)
                                          : std::string_view(code).substr(country_length);
        Actor actor{added.id,
                    added.name,
                    added.kind == ActorKind::person ? added.kind : kind_of(code),
                    code,
                    state == nullptr ? std::string() : state->id,
                    std::string(groups_.sector_of(role)),
                    {}};
        if (held->codes.size() > 1) actor.id += ":" + code;
        actors.push_back(std::move(actor));
    }
    return actors;
}

void Additions::name_all(Gazetteer& gazetteer) const {
    for (const StateName& name : state_names_) {
        gazetteer.add_caseless_name(name.state, name.name, name.form);
    }
    for (const AddedActor& added : actors_) {
        const std::uint32_t entry = gazetteer.add(
            {added.id, added.name, entity_type_of(added.kind), added.gender, added.country, {}});
        for (const std::string& name : added.entry.names)
            gazetteer.add_caseless_name(entry, name);
    }
}

}  // namespace entente
