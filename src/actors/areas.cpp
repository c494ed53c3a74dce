#include "actors/areas.h"

#include <algorithm>

#include "base/files.h"
#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

// Smaller towns have few that act for them, and many names of people and firms.
constexpr std::int64_t smallest_town = 100'000;
// What a region, which has no count, weighs against the divisions and towns of its name.
constexpr std::int64_t people_of_region = 1'000'000;

}  // namespace

Result<Areas> Areas::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path places = data_dir / "places";
    Areas areas;
    if (Outcome done = areas.load_ordinary(places / "ordinary.tsv"); !done) return done.error();
    if (Outcome done = areas.load_divisions(places / "divisions.tsv"); !done) return done.error();
    if (Outcome done = areas.load_towns(places / "cities.tsv"); !done) return done.error();
    if (Outcome done = areas.load_regions(places / "regions.tsv"); !done) return done.error();
    if (Outcome done = areas.load_aliases(places / "aliases.tsv"); !done) return done.error();
    if (Outcome done = areas.load_adjectives(data_dir / "actors" / "area_adjectives.tsv"); !done)
        return done.error();
    return areas;
}

void Areas::add(std::string_view name, std::string_view country, std::int64_t people) {
    if (name.empty() || ordinary_.contains(lower(name))) return;
    const std::vector<Candidate>* known = by_name_.find(name);
    std::vector<Candidate> candidates = known == nullptr ? std::vector<Candidate>() : *known;
    const auto same = std::find_if(candidates.begin(), candidates.end(),
                                   [&](const Candidate& it) { return it.country == country; });
    if (same == candidates.end())
        candidates.push_back({std::string(country), people});
    else
        same->people = std::max(same->people, people);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.people > b.people; });
    by_name_.add(std::string(name), std::move(candidates));
}

Outcome Areas::load_ordinary(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"word", "why"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows())
        ordinary_.add(lower(row[0]), true);
    return Nothing{};
}

Outcome Areas::load_divisions(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"code", "country", "names", "latitude", "longitude", "population"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const std::int64_t people = parse_int(row[5]).value_or(0);
        by_id_.add("division:" + std::string(row[0]), {std::string(row[1]), people});
        for (const std::string& name : row.list(2))
            add(name, row[1], people);
    }
    return Nothing{};
}

// The table of towns is long and most of them are small, so its lines are read in place. The place
// room reads it in full, and refuses what is broken.
Outcome Areas::load_towns(const std::filesystem::path& path) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    constexpr std::size_t columns = 8;
    for (const std::string_view line : split(*bytes, '\n')) {
        const std::size_t last = line.rfind('\t');
        if (last == std::string_view::npos || line.front() == '#') continue;
        const std::optional<std::int64_t> people = parse_int(line.substr(last + 1));
        if (!people || *people < smallest_town) continue;
        const std::vector<std::string_view> fields = split(line, '\t');
        if (fields.size() != columns) continue;
        by_id_.add("geonames:" + std::string(fields[0]), {std::string(fields[3]), *people});
        add(fields[1], fields[3], *people);
    }
    return Nothing{};
}

Outcome Areas::load_regions(const std::filesystem::path& path) {
    const Result<Table> table =
        Table::read(path, {"id", "names", "kind", "countries", "latitude", "longitude"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        for (const std::string& country : row.list(3)) {
            for (const std::string& name : row.list(1))
                add(name, country, people_of_region);
        }
    }
    return Nothing{};
}

Outcome Areas::load_aliases(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"target", "names"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const Candidate* target = by_id_.find(row[0]);
        if (target == nullptr) continue;
        for (const std::string& name : row.list(1))
            add(name, target->country, target->people);
    }
    return Nothing{};
}

Outcome Areas::load_adjectives(const std::filesystem::path& path) {
    const Result<Table> table = Table::read(path, {"adjectives", "country"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[0].empty() || row[1].empty())
            return table->error(row, "an adjective needs its country");
        for (const std::string& adjective : row.list(0))
            add(adjective, row[1], people_of_region);
    }
    return Nothing{};
}

}  // namespace entente
