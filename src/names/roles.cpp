#include "names/roles.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

std::optional<EntityType> parse_role_type(std::string_view name) {
    constexpr std::array types{EntityType::person, EntityType::group, EntityType::organisation,
                               EntityType::state};
    if (name.empty() || name == "any") return EntityType::unknown;
    for (const EntityType type : types) {
        if (to_string(type) == name) return type;
    }
    return {};
}

std::optional<Gender> parse_gender(std::string_view name) {
    if (name.empty()) return Gender::unknown;
    if (name == "f" || name == "female") return Gender::female;
    if (name == "m" || name == "male") return Gender::male;
    if (name == "n" || name == "neuter") return Gender::neuter;
    return {};
}

bool all_upper(const std::vector<Casing>& casing) {
    return std::all_of(casing.begin(), casing.end(), [](Casing c) { return c == Casing::upper; });
}

// What stands behind the head of a noun: "minister for works".
constexpr std::array<std::string_view, 8> linking{"of", "for",  "in", "to",
                                                  "at", "from", "on", "with"};

Outcome load_singulars(const std::filesystem::path& path, WordMap<bool>& nouns) {
    const Result<Table> table = Table::read(path, {"singular"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows())
        nouns.add(lower(row[0]), true);
    return Nothing{};
}

}  // namespace

Result<RoleLexicon> RoleLexicon::load(const std::filesystem::path& data_dir,
                                      const std::vector<AddedNoun>& added) {
    const std::filesystem::path cues = data_dir / "cues";
    const std::filesystem::path actors = data_dir / "actors";
    RoleLexicon lexicon;
    if (Outcome done = lexicon.load_referring_nouns(cues / "referring_nouns.tsv"); !done)
        return done.error();
    if (Outcome done = load_singulars(cues / "representing_nouns.tsv", lexicon.representing_);
        !done)
        return done.error();
    if (Outcome done = load_singulars(cues / "kin_nouns.tsv", lexicon.kin_); !done)
        return done.error();
    if (!added.empty()) {
        const Result<RoleLexicon> listed = load(data_dir);
        if (!listed) return listed.error();
        lexicon.add_nouns(added, *listed);
    }
    if (Outcome done = lexicon.load_nouns(actors / "role_nouns.tsv"); !done) return done.error();
    if (Outcome done = lexicon.load_titles(actors / "titles.tsv"); !done) return done.error();
    return lexicon;
}

Outcome RoleLexicon::load_nouns(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"singular", "plural", "code", "sector", "type", "gender"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[0].empty() && row[1].empty())
            return table->error(row, "a role noun needs a singular or a plural");
        const std::optional<EntityType> type = parse_role_type(row[4]);
        if (!type) return table->error(row, "unknown type: " + std::string(row[4]));
        const std::optional<Gender> gender = parse_gender(row[5]);
        if (!gender) return table->error(row, "unknown gender: " + std::string(row[5]));
        const std::string words = lower(row[0].empty() ? row[1] : row[0]);
        // "both sides" without a code says no more than "sides".
        if (row[2].empty() && referring_.contains(split_words(words).back())) continue;
        add({words, std::string(row[2]), std::string(row[3]), *type, *gender, Role::Use::noun,
             representing_.contains(words), false, kin_.contains(words)},
            row[0], row[1]);
        for (const std::string_view form : {row[0], row[1]}) {
            if (form.find(' ') == std::string_view::npos) types_.add(lower(form), *type);
        }
    }
    return Nothing{};
}

// "member" in "MEMBER OF PARLIAMENT", "police" in "RIOT POLICE".
EntityType RoleLexicon::type_of_head(std::string_view noun) const {
    const std::vector<std::string_view> words = split_words(noun);
    std::size_t head = words.size();
    for (std::size_t w = words.size(); w-- > 1;) {
        if (std::find(linking.begin(), linking.end(), words[w]) != linking.end()) head = w;
    }
    const EntityType* type = head == 0 ? nullptr : types_.find(words[head - 1]);
    return type == nullptr ? EntityType::person : *type;
}

// In small letters, as they are common nouns; but what cannot be read as a word is an acronym.
void RoleLexicon::add_nouns(const std::vector<AddedNoun>& added, const RoleLexicon& listed) {
    const auto spell = [](const std::string& noun) {
        const std::string small = lower(noun);
        const bool acronym = small.find_first_of("aeiouy") == std::string::npos || noun.size() < 3;
        return acronym ? noun : small;
    };
    for (const AddedNoun& noun : added) {
        const std::string singular = spell(noun.singular);
        const std::string plural = spell(noun.plural);
        const std::string words = lower(singular.empty() ? plural : singular);
        const EntityType type = listed.type_of_head(words);
        add({words, noun.code, noun.sector, type, Gender::unknown, Role::Use::noun, false,
             noun.before_country},
            singular, plural);
    }
}

Outcome RoleLexicon::load_titles(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"title", "gender", "code", "sector"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[0].empty()) return table->error(row, "a title needs its words");
        const std::optional<Gender> gender = parse_gender(row[1]);
        if (!gender) return table->error(row, "unknown gender: " + std::string(row[1]));
        add({lower(row[0]), std::string(row[2]), std::string(row[3]), EntityType::person, *gender,
             Role::Use::title, false},
            row[0], {});
    }
    return Nothing{};
}

Outcome RoleLexicon::load_referring_nouns(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"singular", "plural", "type", "whose"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const std::optional<EntityType> type = parse_role_type(row[2]);
        if (!type) return table->error(row, "unknown type: " + std::string(row[2]));
        if (!row[3].empty() && row[3] != "others")
            return table->error(row, "unknown owner: " + std::string(row[3]));
        add({lower(row[0].empty() ? row[1] : row[0]),
             {},
             {},
             *type,
             Gender::unknown,
             Role::Use::referring,
             false,
             false,
             false,
             row[3] == "others"},
            row[0], row[1]);
        for (const std::size_t column : {0U, 1U}) {
            if (!row[column].empty()) referring_.add(lower(row[column]), true);
        }
    }
    return Nothing{};
}

void RoleLexicon::add(Role role, std::string_view singular, std::string_view plural) {
    const auto index = static_cast<std::uint32_t>(roles_.size());
    roles_.push_back(std::move(role));
    if (!singular.empty()) add_form(singular, index, false);
    if (!plural.empty()) add_form(plural, index, true);
}

void RoleLexicon::add_form(std::string_view phrase, std::uint32_t role, bool plural) {
    std::vector<Casing> casing;
    for_each_atom(phrase, [&](std::string_view, Casing written) { casing.push_back(written); });
    trie_.add(phrase, static_cast<std::uint32_t>(forms_.size()));
    forms_.push_back({role, plural, all_upper(casing)});
}

RoleLexicon::Match RoleLexicon::longest(const Document& document, std::uint32_t first,
                                        std::uint32_t last) const {
    const TokenTrie::Match found = trie_.longest(document, first, last);
    Match match;
    if (found.length == 0) return match;
    for (const std::uint32_t value : *found.values) {
        const Form& form = forms_[value];
        if (form.abbreviation && !all_upper(found.casing)) continue;
        const Role& role = roles_[form.role];
        match.title |= role.use == Role::Use::title;
        // The enumerators stand in the order of preference.
        if (match.role != nullptr && match.role->use <= role.use) continue;
        match.role = &role;
        match.plural = form.plural;
        match.length = found.length;
    }
    return match;
}

}  // namespace entente
