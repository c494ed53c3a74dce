// What a user's own dictionaries add to the tables: further names of states, states that the tables
// do not have, actors with dated codes, and role nouns. All of it is read from ActorDictionary and
// from nothing else.
//
// An entry with one bare, undated code of three letters is a country: its names are further names
// of the state with that code, or those of a new one. Whatever else has a code is an AddedActor,
// and counts before an entry of the tables that bears the same name.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "actors/code_groups.h"
#include "actors/dictionary.h"
#include "base/result.h"
#include "base/word_map.h"
#include "document/mention.h"
#include "names/gazetteer.h"
#include "names/roles.h"

namespace entente {

struct State;

struct AddedActor {
    std::string id;    ///< "user:red-dawn"
    std::string name;  ///< "Red Dawn"
    ActorKind kind = ActorKind::unknown;
    Gender gender = Gender::unknown;
    std::string country;  ///< state id, where all codes are of one
    DictionaryActor entry;
};

class Additions {
  public:
    /// Reads what is known of codes and given names, and notes the states that the tables have.
    static Result<Additions> load(const std::filesystem::path& data_dir,
                                  const std::vector<State>& states);

    /// Takes in a dictionary; new states are appended to `states`.
    void add(const ActorDictionary& dictionary, std::vector<State>& states);

    const AddedActor* actor(std::string_view id) const;
    const std::vector<AddedNoun>& nouns() const { return nouns_; }

    /// Who an added actor is on a day: nobody where no code holds, or where it is "---".
    std::vector<Actor> actors_on(const AddedActor& added, std::optional<Date> date) const;
    /// Whether one of its codes holds on a day, even if that is "---".
    static bool speaks_of(const AddedActor& added, std::optional<Date> date) {
        return added.entry.code_on(date) != nullptr;
    }

    /// Adds the names to a gazetteer whose first entries are the states, in their order.
    void name_all(Gazetteer& gazetteer) const;

  private:
    struct StateName {
        std::uint32_t state = 0;
        std::string name;
        NameForm form = NameForm::full;
    };

    struct CodedState {
        std::uint32_t index = 0;
        std::string id;
    };

    void note_state(std::uint32_t index, const State& state);
    bool is_country(const DictionaryActor& actor) const;
    void add_country(const DictionaryActor& actor, std::vector<State>& states);
    const CodedState& make_state(const std::string& code, const std::string& name,
                                 std::vector<State>& states);
    void add_actor(const DictionaryActor& actor);
    const CodedState* coded(std::string_view code) const;
    ActorKind kind_of(std::string_view code) const;
    void judge_person(AddedActor& added) const;

    CodeGroups groups_;
    std::uint32_t listed_states_ = 0;  ///< those behind are the dictionaries' own
    WordMap<Gender> given_names_;
    std::vector<AddedActor> actors_;
    std::unordered_map<std::string, std::uint32_t> actor_by_id_;
    std::vector<StateName> state_names_;
    std::vector<AddedNoun> nouns_;
    std::unordered_map<std::string, CodedState> state_by_code_;
    /// Names that some state bears in any form, in lower case → that state
    std::unordered_map<std::string, std::uint32_t> state_by_name_;
};

}  // namespace entente
