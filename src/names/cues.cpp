#include "names/cues.h"

#include <array>
#include <optional>

#include "base/strings.h"
#include "base/table.h"
#include "document/event.h"

namespace entente {
namespace {

std::optional<Gender> parse_gender(std::string_view name) {
    if (name.empty()) return Gender::unknown;
    if (name == "f") return Gender::female;
    if (name == "m") return Gender::male;
    if (name == "n") return Gender::neuter;
    return {};
}

Outcome load_name_words(const std::filesystem::path& path, WordMap<NameWord>& words) {
    const Result<Table> table = Table::read(path, {"word", "type", "code", "sector"});
    if (!table) return table.error();
    constexpr std::array types{EntityType::person, EntityType::organisation, EntityType::group,
                               EntityType::place};
    for (const Table::Row& row : table->rows()) {
        NameWord word{EntityType::unknown, std::string(row[2]), std::string(row[3])};
        for (const EntityType type : types) {
            if (to_string(type) == row[1]) word.type = type;
        }
        if (word.type == EntityType::unknown)
            return table->error(row, "unknown type: " + std::string(row[1]));
        words.add(std::string(row[0]), std::move(word));
    }
    return Nothing{};
}

Outcome load_pronouns(const std::filesystem::path& path, WordMap<Pronoun>& words) {
    const Result<Table> table = Table::read(path, {"form", "person", "number", "gender", "use"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const std::optional<Gender> gender = parse_gender(row[3]);
        if (!gender) return table->error(row, "unknown gender: " + std::string(row[3]));
        if (row[1].size() != 1 || row[1] < "1" || row[1] > "3")
            return table->error(row, "the person is 1, 2 or 3");
        if (row[2] != "singular" && row[2] != "plural")
            return table->error(row, "the number is singular or plural");
        words.add(std::string(row[0]), {row[1].front() - '0', row[2] == "plural", *gender,
                                        row[4] == "possessive", row[4] == "reflexive"});
    }
    return Nothing{};
}

Outcome load_given_names(const std::filesystem::path& path, WordMap<Gender>& words) {
    const Result<Table> table = Table::read(path, {"name", "gender"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const std::optional<Gender> gender = parse_gender(row[1]);
        if (!gender) return table->error(row, "unknown gender: " + std::string(row[1]));
        words.add(std::string(row[0]), *gender);
    }
    return Nothing{};
}

Outcome load_locating(const std::filesystem::path& path, WordMap<LocatingWord>& words) {
    const Result<Table> table = Table::read(path, {"word", "kind"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[1] != "preposition" && row[1] != "movement")
            return table->error(row, "unknown kind: " + std::string(row[1]));
        words.add(std::string(row[0]),
                  row[1] == "movement" ? LocatingWord::movement : LocatingWord::preposition);
    }
    return Nothing{};
}

Outcome load_narrower(const std::filesystem::path& path, WordMap<std::vector<std::string>>& nouns) {
    const Result<Table> table = Table::read(path, {"noun", "narrower"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (nouns.contains(row[0]))
            return table->error(row, "listed twice: " + std::string(row[0]));
        std::vector<std::string> narrower;
        for (const std::string_view noun : split(row[1], '|'))
            narrower.emplace_back(noun);
        nouns.add(std::string(row[0]), std::move(narrower));
    }
    return Nothing{};
}

// A list of one column.
Outcome load_words(const std::filesystem::path& path, WordMap<bool>& words) {
    const Result<Table> table = Table::read(path, {"word"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows())
        words.add(std::string(row[0]), true);
    return Nothing{};
}

}  // namespace

Result<NameCues> NameCues::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path folder = data_dir / "cues";
    NameCues cues;
    if (Outcome done = load_name_words(folder / "name_words.tsv", cues.name_words); !done)
        return done.error();
    if (Outcome done = load_pronouns(folder / "pronouns.tsv", cues.pronouns); !done)
        return done.error();
    if (Outcome done = load_given_names(folder / "given_names.tsv", cues.given_names); !done)
        return done.error();
    if (Outcome done = load_locating(folder / "locating_words.tsv", cues.locating); !done)
        return done.error();
    if (Outcome done = load_words(folder / "former_words.tsv", cues.former); !done)
        return done.error();
    if (Outcome done = load_words(folder / "late_words.tsv", cues.late); !done) return done.error();
    if (Outcome done = load_words(folder / "owning_participles.tsv", cues.owning); !done)
        return done.error();
    if (Outcome done = load_narrower(folder / "broader_nouns.tsv", cues.narrower); !done)
        return done.error();
    if (Outcome done = load_words(folder / "calendar_names.tsv", cues.calendar); !done)
        return done.error();
    return cues;
}

Result<ReportingVerbs> ReportingVerbs::load(const std::filesystem::path& data_dir) {
    const Result<Table> table =
        Table::read(data_dir / "cues" / "reporting.tsv", {"verb", "stance"});
    if (!table) return table.error();
    ReportingVerbs verbs;
    for (const Table::Row& row : table->rows()) {
        if (!parse_stance(row[1]))
            return table->error(row, "unknown stance: " + std::string(row[1]));
        if (verbs.stance_of.contains(row[0]))
            return table->error(row, "listed twice: " + std::string(row[0]));
        verbs.stance_of.add(std::string(row[0]), std::string(row[1]));
    }
    return verbs;
}

}  // namespace entente
