// Who is who: states, organisations, armed groups and persons, as the files under data/actors say.
//
// In: the .tsv files whose formats docs/actors.md gives; the regions are those of data/places. Out:
// the tables by id, and the names by which text calls them. May fail: a file that cannot be read,
// or a row that is broken (an end before its beginning, an unknown state or kind, an id given
// twice), named by file and line. Read-only once loaded; shared by threads.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "actors/additions.h"
#include "actors/areas.h"
#include "actors/scene_words.h"
#include "actors/term.h"
#include "base/date.h"
#include "base/result.h"
#include "base/table.h"
#include "base/word_map.h"
#include "document/mention.h"
#include "names/gazetteer.h"

namespace entente {

struct State {
    std::string id;    ///< ISO 3166 alpha-3, or our own for a state that is no more
    std::string name;  ///< "Pakistan"
    std::string iso2;
    std::string code;                     ///< CAMEO country code: "PAK"
    std::string cow;                      ///< Correlates of War number
    std::vector<std::string> names;       ///< other names
    std::vector<std::string> people;      ///< singular and plural by turns: "Pakistani|Pakistanis"
    std::vector<std::string> adjectives;  ///< "Pakistani"
    std::string capital;
    std::vector<std::string> seats;  ///< what else stands for the government: "Kremlin"
    Term term;
};

/// Whatever acts and is neither a state nor a person: an organ of state, an armed group, an
/// international organisation, a party, a firm, a people.
struct Organisation {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    ActorKind kind = ActorKind::unknown;
    std::string code;     ///< CAMEO actor code
    std::string country;  ///< state id; empty where none
    std::string sector;   ///< PLOVER sector
    Term term;
};

struct Person {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    Gender gender = Gender::unknown;
    std::string country;           ///< state id
    std::vector<DatedRole> roles;  ///< in the order of the file

    /// The role held on a day. Where there are several, the one begun last.
    const DatedRole* role_on(Date date) const;
    /// The role to assume where the day is not known: the most prominent one. A government's comes
    /// before any other, then the one that goes on, then the one held longest.
    const DatedRole* undated_role() const;
    /// The role that ended last before a day, or the one of all that ended last.
    const DatedRole* last_role_before(std::optional<Date> date) const;
};

/// An area of one state that is none itself, but that modifies like one: "Darfur rebels".
struct Region {
    std::string id;
    std::vector<std::string> names;
    std::string country;  ///< state id
};

/// Which words of a person's name may stand alone.
struct SurnameRules {
    WordMap<bool> first_in;   ///< countries, as state ids, where the surname stands first
    WordMap<bool> articles;   ///< "al-": may be left out
    WordMap<bool> particles;  ///< "bin", "van": belong to the surname that follows
    WordMap<bool> ordinals;   ///< "II": no surname
};

struct Membership {
    std::string organisation;
    std::string country;
    Term term;
};

class ActorTables {
  public:
    /// With what a user's dictionaries add; their faults are the caller's to tell.
    static Result<std::shared_ptr<const ActorTables>> load(
        const std::filesystem::path& data_dir,
        const std::vector<ActorDictionary>& dictionaries = {});

    const State* state(std::string_view id) const;
    const Organisation* organisation(std::string_view id) const;
    const Person* person(std::string_view id) const;

    const std::vector<State>& states() const { return states_; }
    const std::vector<Organisation>& organisations() const { return organisations_; }
    const std::vector<Person>& persons() const { return persons_; }

    /// The members of an organisation on a day, as state ids.
    std::vector<std::string> members_of(std::string_view organisation, Date date) const;
    /// Who holds an office ("foreign minister") of a state on a day, by the office's own name or
    /// else by another that it goes by; nothing where nobody or more than one is listed.
    const Person* holder_of(std::string_view role, std::string_view country, Date date) const;

    /// Whether the words are a name of the office: "defense secretary" of "secretary of defense".
    bool names_office(std::string_view words, std::string_view office) const;

    /// Whether the words are the state's capital or another seat of its government, and no other name
    /// that a dictionary has added for it. Case, articles, stops and hyphens do not matter.
    static bool is_seat(const State& state, std::string_view words);

    /// Whether an armed group of the state is listed that there is on the day.
    bool has_rebels(std::string_view country, std::optional<Date> date) const;

    /// The state of an area by its name, in whatever case: "BISHKEK" of a dateline. The one with most
    /// people where several states have such an area.
    const State* state_of_area(std::string_view name) const;

    const Areas& areas() const { return areas_; }
    const SceneWords& scene_words() const { return scene_words_; }
    const Additions& additions() const { return additions_; }

    /// All the names, for the names room.
    Gazetteer make_gazetteer() const;

  private:
    enum class Sort : std::uint8_t { state, organisation, person };
    struct Place {
        Sort sort;
        std::size_t index;
    };

    Outcome load_states(const std::filesystem::path& path);
    Outcome load_organisations(const std::filesystem::path& path);
    Outcome load_people(const std::filesystem::path& path);
    Outcome load_roles(const std::filesystem::path& path);
    Outcome load_memberships(const std::filesystem::path& path);
    Outcome load_regions(const std::filesystem::path& path);
    Outcome load_office_names(const std::filesystem::path& path);
    Outcome load_surname_rules(const std::filesystem::path& path);
    Outcome add_dictionaries(const std::filesystem::path& data_dir,
                             const std::vector<ActorDictionary>& dictionaries);
    Outcome claim_id(const Table& table, const Table::Row& row, Place place);
    Outcome check_country(const Table& table, const Table::Row& row,
                          std::string_view country) const;
    const Place* find(std::string_view id, Sort sort) const;

    void add_rebels(std::string_view country, const Term& term);

    void name_states(Gazetteer& gazetteer) const;
    void name_organisations(Gazetteer& gazetteer) const;
    void name_persons(Gazetteer& gazetteer) const;
    void name_regions(Gazetteer& gazetteer) const;
    std::vector<std::string> surnames_of(const Person& person) const;
    void find_holders(std::string_view office, std::string_view country, Date date,
                      std::vector<const Person*>& holders) const;

    std::vector<State> states_;
    std::vector<Organisation> organisations_;
    std::vector<Person> persons_;
    std::vector<Membership> memberships_;
    std::vector<Region> regions_;
    WordMap<std::vector<Term>> rebels_;  ///< by state: when its armed groups were
    Areas areas_;
    SceneWords scene_words_;
    Additions additions_;
    SurnameRules surname_rules_;
    std::unordered_map<std::string, Place> places_;
    /// "ROLE@COUNTRY" → persons who have held it
    std::unordered_map<std::string, std::vector<std::uint32_t>> holders_;
    /// Other words for an office → the offices, by their names in roles.tsv
    std::unordered_map<std::string, std::vector<std::string>> offices_called_;
};

using SharedActorTables = std::shared_ptr<const ActorTables>;

}  // namespace entente
