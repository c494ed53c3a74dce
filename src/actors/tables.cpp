#include "actors/tables.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <tuple>

#include "actors/code_groups.h"
#include "base/strings.h"

namespace entente {
namespace {

// "2009-01-21", "2009-01" or "2009": the first day of it, or the last.
std::optional<Date> parse_partial_date(std::string_view text, bool last_day) {
    if (text.size() == 10) return parse_iso_date(text);
    const std::optional<std::int64_t> year = parse_int(text.substr(0, 4));
    if (!year) return {};
    const int y = static_cast<int>(*year);
    if (text.size() == 4) return last_day ? make_date(y, 12, 31) : make_date(y, 1, 1);
    if (text.size() != 7 || text[4] != '-') return {};
    const std::optional<std::int64_t> month = parse_int(text.substr(5));
    if (!month || *month < 1 || *month > 12) return {};
    const int m = static_cast<int>(*month);
    return make_date(y, m, last_day ? days_in_month(y, m) : 1);
}

Result<Term> parse_term(const Table& table, const Table::Row& row, std::size_t begin,
                        std::size_t end) {
    Term term;
    if (!row[begin].empty()) {
        term.begin = parse_partial_date(row[begin], false);
        if (!term.begin) return table.error(row, "no such date: " + std::string(row[begin]));
    }
    if (!row[end].empty()) {
        term.end = parse_partial_date(row[end], true);
        if (!term.end) return table.error(row, "no such date: " + std::string(row[end]));
    }
    if (term.begin && term.end && *term.end < *term.begin)
        return table.error(row, "ends before it begins");
    return term;
}

std::optional<Gender> parse_gender(std::string_view name) {
    if (name.empty()) return Gender::unknown;
    if (name == "f" || name == "female") return Gender::female;
    if (name == "m" || name == "male") return Gender::male;
    return {};
}

std::string office_key(std::string_view role, std::string_view country) {
    return std::string(role) + '@' + std::string(country);
}

EntityType entity_type_of(ActorKind kind) {
    switch (kind) {
        case ActorKind::armed_group:
            return EntityType::group;
        case ActorKind::people:
            return EntityType::nationality;
        case ActorKind::person:
            return EntityType::person;
        case ActorKind::state:
            return EntityType::state;
        default:
            return EntityType::organisation;
    }
}

constexpr std::size_t shortest_surname = 3;
constexpr std::size_t shortest_first_surname = 2;  // "Xi"

// In the order in which a reader without a date would think of a person's roles.
auto prominence_of(const DatedRole& role) {
    const bool governs = role.sector == "GOV";
    const int days = role.begin && role.end ? to_days(*role.end) - to_days(*role.begin) : 0;
    return std::make_tuple(governs, !role.end.has_value(), days, role.begin);
}

// Letters alone, in lower case, without an article.
std::string bare_name(std::string_view words) {
    if (lower(words.substr(0, 4)) == "the ") words.remove_prefix(4);
    std::string name;
    for (const char c : lower(words)) {
        if (c != ' ' && c != '.' && c != '-' && c != '\'') name += c;
    }
    return name;
}

// "BISHKEK" as tables write it.
std::string capitalised(std::string_view words) {
    std::string out = lower(words);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (i == 0 || out[i - 1] == ' ' || out[i - 1] == '-')
            out[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[i])));
    }
    return out;
}

}  // namespace

const DatedRole* Person::role_on(Date date) const {
    const DatedRole* latest = nullptr;
    for (const DatedRole& role : roles) {
        if (!role.held_on(date)) continue;
        if (latest == nullptr || latest->begin < role.begin) latest = &role;
    }
    return latest;
}

const DatedRole* Person::undated_role() const {
    const DatedRole* best = nullptr;
    for (const DatedRole& role : roles) {
        if (best == nullptr || prominence_of(*best) < prominence_of(role)) best = &role;
    }
    return best;
}

const DatedRole* Person::last_role_before(std::optional<Date> date) const {
    const DatedRole* last = nullptr;
    for (const DatedRole& role : roles) {
        if (!role.end || (date && *date <= *role.end)) continue;
        if (last == nullptr || *last->end < *role.end) last = &role;
    }
    return last;
}

Result<SharedActorTables> ActorTables::load(const std::filesystem::path& data_dir,
                                            const std::vector<ActorDictionary>& dictionaries) {
    const std::filesystem::path folder = data_dir / "actors";
    ActorTables tables;
    if (Outcome done = tables.load_states(folder / "states.tsv"); !done) return done.error();
    constexpr std::array organisation_files{"organs.tsv", "organisations.tsv", "armed_groups.tsv",
                                            "parties.tsv", "peoples.tsv"};
    for (const char* file : organisation_files) {
        if (Outcome done = tables.load_organisations(folder / file); !done) return done.error();
    }
    if (Outcome done = tables.load_people(folder / "people.tsv"); !done) return done.error();
    if (Outcome done = tables.load_roles(folder / "roles.tsv"); !done) return done.error();
    if (Outcome done = tables.load_memberships(folder / "memberships.tsv"); !done)
        return done.error();
    if (Outcome done = tables.load_regions(data_dir / "places" / "regions.tsv"); !done)
        return done.error();
    const std::filesystem::path cues = data_dir / "cues";
    if (Outcome done = tables.load_office_names(cues / "office_names.tsv"); !done)
        return done.error();
    if (Outcome done = tables.load_surname_rules(cues / "surname_rules.tsv"); !done)
        return done.error();
    Result<Areas> areas = Areas::load(data_dir);
    if (!areas) return areas.error();
    tables.areas_ = *std::move(areas);
    Result<SceneWords> scene_words = SceneWords::load(data_dir);
    if (!scene_words) return scene_words.error();
    tables.scene_words_ = *std::move(scene_words);
    if (Outcome done = tables.add_dictionaries(data_dir, dictionaries); !done) return done.error();
    return SharedActorTables(std::make_shared<const ActorTables>(std::move(tables)));
}

Outcome ActorTables::add_dictionaries(const std::filesystem::path& data_dir,
                                      const std::vector<ActorDictionary>& dictionaries) {
    if (dictionaries.empty()) {
        // A fault in a table is told today, not on the day that the table is needed.
        const Result<CodeGroups> groups = CodeGroups::load(data_dir / "actors" / "code_groups.tsv");
        if (!groups) return groups.error();
        return Nothing{};
    }
    Result<Additions> additions = Additions::load(data_dir, states_);
    if (!additions) return additions.error();
    additions_ = *std::move(additions);
    const std::size_t listed = states_.size();
    for (const ActorDictionary& dictionary : dictionaries)
        additions_.add(dictionary, states_);
    for (std::size_t fresh = listed; fresh < states_.size(); ++fresh)
        places_.emplace(states_[fresh].id, Place{Sort::state, fresh});
    return Nothing{};
}

Outcome ActorTables::claim_id(const Table& table, const Table::Row& row, Place place) {
    if (row[0].empty()) return table.error(row, "a row needs an id");
    if (!places_.emplace(std::string(row[0]), place).second)
        return table.error(row, "the id is given twice: " + std::string(row[0]));
    return Nothing{};
}

Outcome ActorTables::check_country(const Table& table, const Table::Row& row,
                                   std::string_view country) const {
    if (country.empty() || state(country) != nullptr) return Nothing{};
    return table.error(row, "unknown state: " + std::string(country));
}

Outcome ActorTables::load_states(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"id", "name", "iso2", "code", "cow", "names", "people", "adjectives",
                           "capital", "seats", "begin", "end"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const Place place{Sort::state, states_.size()};
        if (Outcome done = claim_id(*table, row, place); !done) return done;
        const Result<Term> term = parse_term(*table, row, 10, 11);
        if (!term) return term.error();
        states_.push_back({std::string(row[0]), std::string(row[1]), std::string(row[2]),
                           std::string(row[3]), std::string(row[4]), row.list(5), row.list(6),
                           row.list(7), std::string(row[8]), row.list(9), *term});
    }
    return Nothing{};
}

void ActorTables::add_rebels(std::string_view country, const Term& term) {
    const std::vector<Term>* known = rebels_.find(country);
    std::vector<Term> terms = known == nullptr ? std::vector<Term>() : *known;
    terms.push_back(term);
    rebels_.add(std::string(country), std::move(terms));
}

Outcome ActorTables::load_organisations(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"id", "name", "aliases", "kind", "code",
                                                   "country", "sector", "begin", "end", "source"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const Place place{Sort::organisation, organisations_.size()};
        if (Outcome done = claim_id(*table, row, place); !done) return done;
        const ActorKind kind = parse_actor_kind(row[3]);
        if (kind == ActorKind::unknown)
            return table->error(row, "unknown kind: " + std::string(row[3]));
        if (Outcome done = check_country(*table, row, row[5]); !done) return done;
        const Result<Term> term = parse_term(*table, row, 7, 8);
        if (!term) return term.error();
        if (kind == ActorKind::armed_group && !row[5].empty()) add_rebels(row[5], *term);
        organisations_.push_back({std::string(row[0]), std::string(row[1]), row.list(2), kind,
                                  std::string(row[4]), std::string(row[5]), std::string(row[6]),
                                  *term});
    }
    return Nothing{};
}

Outcome ActorTables::load_people(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"id", "name", "aliases", "gender", "country", "source"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (Outcome done = claim_id(*table, row, {Sort::person, persons_.size()}); !done)
            return done;
        const std::optional<Gender> gender = parse_gender(row[3]);
        if (!gender) return table->error(row, "unknown gender: " + std::string(row[3]));
        if (Outcome done = check_country(*table, row, row[4]); !done) return done;
        persons_.push_back({std::string(row[0]),
                            std::string(row[1]),
                            row.list(2),
                            *gender,
                            std::string(row[4]),
                            {}});
    }
    return Nothing{};
}

Outcome ActorTables::load_roles(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(
        path, {"person", "role", "code", "country", "sector", "begin", "end", "source"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const Place* place = find(row[0], Sort::person);
        if (place == nullptr) return table->error(row, "unknown person: " + std::string(row[0]));
        if (Outcome done = check_country(*table, row, row[3]); !done) return done;
        const Result<Term> term = parse_term(*table, row, 5, 6);
        if (!term) return term.error();
        persons_[place->index].roles.push_back({lower(row[1]), std::string(row[2]),
                                                std::string(row[3]), std::string(row[4]),
                                                term->begin, term->end});
        std::vector<std::uint32_t>& holders = holders_[office_key(lower(row[1]), row[3])];
        const auto person = static_cast<std::uint32_t>(place->index);
        if (std::find(holders.begin(), holders.end(), person) == holders.end())
            holders.push_back(person);
    }
    return Nothing{};
}

Outcome ActorTables::load_memberships(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"organisation", "country", "begin", "end", "source"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (organisation(row[0]) == nullptr)
            return table->error(row, "unknown organisation: " + std::string(row[0]));
        if (Outcome done = check_country(*table, row, row[1]); !done) return done;
        const Result<Term> term = parse_term(*table, row, 2, 3);
        if (!term) return term.error();
        memberships_.push_back({std::string(row[0]), std::string(row[1]), *term});
    }
    return Nothing{};
}

// Regions of several states, or of none, say nothing of who acts there.
Outcome ActorTables::load_regions(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"id", "names", "kind", "countries", "latitude", "longitude"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const std::vector<std::string> countries = row.list(3);
        if (countries.size() != 1 || state(countries.front()) == nullptr) continue;
        regions_.push_back({"region:" + std::string(row[0]), row.list(1), countries.front()});
    }
    return Nothing{};
}

Outcome ActorTables::load_office_names(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"role", "names"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[0].empty()) return table->error(row, "an office needs its role");
        for (const std::string& name : row.list(1))
            offices_called_[lower(name)].push_back(lower(row[0]));
    }
    return Nothing{};
}

Outcome ActorTables::load_surname_rules(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"rule", "values"});
    if (!table) return table.error();
    const std::array rules{std::pair("first", &surname_rules_.first_in),
                           std::pair("article", &surname_rules_.articles),
                           std::pair("particle", &surname_rules_.particles),
                           std::pair("ordinal", &surname_rules_.ordinals)};
    for (const Table::Row& row : table->rows()) {
        const auto rule =
            std::find_if(rules.begin(), rules.end(), [&](auto r) { return row[0] == r.first; });
        if (rule == rules.end()) return table->error(row, "unknown rule: " + std::string(row[0]));
        for (std::string& value : row.list(1))
            rule->second->add(std::move(value), true);
    }
    return Nothing{};
}

const ActorTables::Place* ActorTables::find(std::string_view id, Sort sort) const {
    const auto found = places_.find(std::string(id));
    return found == places_.end() || found->second.sort != sort ? nullptr : &found->second;
}

const State* ActorTables::state(std::string_view id) const {
    const Place* place = find(id, Sort::state);
    return place == nullptr ? nullptr : &states_[place->index];
}

const Organisation* ActorTables::organisation(std::string_view id) const {
    const Place* place = find(id, Sort::organisation);
    return place == nullptr ? nullptr : &organisations_[place->index];
}

const Person* ActorTables::person(std::string_view id) const {
    const Place* place = find(id, Sort::person);
    return place == nullptr ? nullptr : &persons_[place->index];
}

std::vector<std::string> ActorTables::members_of(std::string_view organisation, Date date) const {
    std::vector<std::string> members;
    for (const Membership& membership : memberships_) {
        if (membership.organisation == organisation && membership.term.covers(date))
            members.push_back(membership.country);
    }
    return members;
}

bool ActorTables::is_seat(const State& state, std::string_view words) {
    const std::string name = bare_name(words);
    return bare_name(state.capital) == name ||
           std::any_of(state.seats.begin(), state.seats.end(),
                       [&](const std::string& seat) { return bare_name(seat) == name; });
}

const State* ActorTables::state_of_area(std::string_view name) const {
    const std::vector<Areas::Candidate>* found = areas_.find(capitalised(name));
    return found == nullptr ? nullptr : state(found->front().country);
}

bool ActorTables::has_rebels(std::string_view country, std::optional<Date> date) const {
    const auto found = rebels_.find(country);
    return found != nullptr && std::any_of(found->begin(), found->end(), [&](const Term& term) {
               return !date || term.covers(*date);
           });
}

void ActorTables::find_holders(std::string_view office, std::string_view country, Date date,
                               std::vector<const Person*>& holders) const {
    const auto found = holders_.find(office_key(office, country));
    if (found == holders_.end()) return;
    for (const std::uint32_t index : found->second) {
        const Person& person = persons_[index];
        const bool holds =
            std::any_of(person.roles.begin(), person.roles.end(), [&](const DatedRole& held) {
                return held.role == office && held.country == country && held.held_on(date);
            });
        const bool fresh = std::find(holders.begin(), holders.end(), &person) == holders.end();
        if (holds && fresh) holders.push_back(&person);
    }
}

const Person* ActorTables::holder_of(std::string_view role, std::string_view country,
                                     Date date) const {
    std::vector<const Person*> holders;
    find_holders(role, country, date, holders);
    if (holders.empty()) {
        const auto offices = offices_called_.find(std::string(role));
        if (offices == offices_called_.end()) return nullptr;
        for (const std::string& office : offices->second)
            find_holders(office, country, date, holders);
    }
    return holders.size() == 1 ? holders.front() : nullptr;
}

bool ActorTables::names_office(std::string_view words, std::string_view office) const {
    if (words == office) return true;
    const auto found = offices_called_.find(std::string(words));
    return found != offices_called_.end() &&
           std::find(found->second.begin(), found->second.end(), office) != found->second.end();
}

void ActorTables::name_states(Gazetteer& gazetteer) const {
    for (const State& state : states_) {
        const std::uint32_t entry =
            gazetteer.add({state.id, state.name, EntityType::state, Gender::neuter, state.id, {}});
        gazetteer.add_name(entry, state.name);
        for (const std::string& name : state.names)
            gazetteer.add_name(entry, name);
        for (const std::string& adjective : state.adjectives)
            gazetteer.add_name(entry, adjective, NameForm::adjective);
        for (std::size_t i = 0; i < state.people.size(); ++i)
            gazetteer.add_name(entry, state.people[i],
                               i % 2 == 0 ? NameForm::person_of : NameForm::people);
        if (!state.capital.empty()) gazetteer.add_name(entry, state.capital, NameForm::seat);
        for (const std::string& seat : state.seats)
            gazetteer.add_name(entry, seat, NameForm::seat);
    }
}

void ActorTables::name_organisations(Gazetteer& gazetteer) const {
    for (const Organisation& body : organisations_) {
        const EntityType type = entity_type_of(body.kind);
        const NameForm form = body.kind == ActorKind::people ? NameForm::people : NameForm::full;
        const std::uint32_t entry =
            gazetteer.add({body.id, body.name, type, Gender::neuter, body.country, {}});
        gazetteer.add_name(entry, body.name, form);
        for (const std::string& alias : body.aliases)
            gazetteer.add_name(entry, alias, form);
    }
}

// What a report may call a person by after the first time: "Xi" of Xi Jinping, "Abadi" and
// "al-Abadi" of Haider al-Abadi, "bin Laden", "Abdullah" of Abdullah II.
std::vector<std::string> ActorTables::surnames_of(const Person& person) const {
    const std::vector<std::string_view> words = split_words(person.name);
    std::vector<std::string> surnames;
    std::size_t end = words.size();
    if (end > 1 && surname_rules_.ordinals.contains(words[end - 1])) --end;
    if (end > 1 && surname_rules_.first_in.contains(person.country) &&
        words.front().size() >= shortest_first_surname)
        surnames.emplace_back(words.front());
    const std::string_view last = words[end - 1];
    const bool is_whole_name = words.size() == 1;
    if (!is_whole_name && last.size() >= shortest_surname) surnames.emplace_back(last);
    if (const std::size_t hyphen = last.find('-'); hyphen != std::string_view::npos) {
        const std::string_view bare = last.substr(hyphen + 1);
        if (surname_rules_.articles.contains(last.substr(0, hyphen + 1)) &&
            bare.size() >= shortest_surname)
            surnames.emplace_back(bare);
    }
    std::size_t first = end - 1;
    while (first > 1 && surname_rules_.particles.contains(words[first - 1]))
        --first;
    if (first + 1 < end) {
        const std::string_view whole = person.name;
        surnames.emplace_back(whole.substr(
            static_cast<std::size_t>(words[first].data() - whole.data()),
            static_cast<std::size_t>(last.data() + last.size() - words[first].data())));
    }
    return surnames;
}

void ActorTables::name_persons(Gazetteer& gazetteer) const {
    for (const Person& person : persons_) {
        const std::uint32_t entry = gazetteer.add({person.id, person.name, EntityType::person,
                                                   person.gender, person.country, person.roles});
        gazetteer.add_name(entry, person.name);
        for (const std::string& alias : person.aliases)
            gazetteer.add_name(entry, alias);
        for (const std::string& surname : surnames_of(person)) {
            const bool listed = std::find(person.aliases.begin(), person.aliases.end(), surname) !=
                                person.aliases.end();
            if (!listed) gazetteer.add_name(entry, surname, NameForm::surname);
        }
    }
}

void ActorTables::name_regions(Gazetteer& gazetteer) const {
    for (const Region& region : regions_) {
        const std::uint32_t entry = gazetteer.add({region.id,
                                                   region.names.front(),
                                                   EntityType::place,
                                                   Gender::neuter,
                                                   region.country,
                                                   {}});
        for (const std::string& name : region.names)
            gazetteer.add_name(entry, name);
    }
}

Gazetteer ActorTables::make_gazetteer() const {
    Gazetteer gazetteer;
    name_states(gazetteer);
    name_organisations(gazetteer);
    name_persons(gazetteer);
    name_regions(gazetteer);
    additions_.name_all(gazetteer);
    return gazetteer;
}

}  // namespace entente
