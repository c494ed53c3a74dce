#include "place/gazetteer_builder.h"

#include <algorithm>

#include "base/strings.h"

namespace entente::toponym {
namespace {

std::optional<std::uint32_t> parse_population(std::string_view text) {
    const auto number = parse_int(text);
    if (!number || *number < 0 || *number > 100'000'000) return {};
    return static_cast<std::uint32_t>(*number);
}

// "US", "U.S.", "DRC": an abbreviation of up to four letters.
bool is_abbreviation(std::string_view name) {
    std::size_t letters = 0;
    for (const char c : name) {
        if (is_ascii_upper(c)) {
            ++letters;
        } else if (c != '.') {
            return false;
        }
    }
    return letters >= 2 && letters <= 4;
}

std::optional<Kind> parse_kind(std::string_view name) {
    for (const Kind kind : {Kind::country, Kind::division, Kind::city, Kind::region}) {
        if (to_string(kind) == name) return kind;
    }
    return {};
}

}  // namespace

Text GazetteerBuilder::store(std::string_view text) {
    const Text stored{static_cast<std::uint32_t>(gazetteer_.arena_.size()),
                      static_cast<std::uint32_t>(text.size())};
    gazetteer_.arena_ += text;
    return stored;
}

void GazetteerBuilder::grow() {
    std::vector<std::uint32_t>& slots = gazetteer_.slots_;
    slots.assign(slots.empty() ? std::size_t{1} << 18U : slots.size() * 2, 0);
    const std::size_t mask = slots.size() - 1;
    for (std::uint32_t r = 0; r < gazetteer_.records_.size(); ++r) {
        const NameRecord& record = gazetteer_.records_[r];
        const std::string_view key =
            std::string_view(gazetteer_.keys_).substr(record.key, record.key_size);
        std::size_t slot = Gazetteer::Hash{}(key)&mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = r + 1;
    }
}

std::uint32_t GazetteerBuilder::record_of(std::string_view key) {
    if (const NameRecord* found = gazetteer_.find(key)) {
        return static_cast<std::uint32_t>(found - gazetteer_.records_.data());
    }
    if ((gazetteer_.records_.size() + 1) * 2 > gazetteer_.slots_.size()) grow();
    NameRecord record;
    record.key = static_cast<std::uint32_t>(gazetteer_.keys_.size());
    record.key_size = static_cast<std::uint16_t>(key.size());
    gazetteer_.keys_ += key;
    gazetteer_.records_.push_back(record);
    const std::size_t mask = gazetteer_.slots_.size() - 1;
    std::size_t slot = Gazetteer::Hash{}(key)&mask;
    while (gazetteer_.slots_[slot] != 0)
        slot = (slot + 1) & mask;
    gazetteer_.slots_[slot] = static_cast<std::uint32_t>(gazetteer_.records_.size());
    return gazetteer_.slots_[slot] - 1;
}

void GazetteerBuilder::add_name(std::string_view name, std::uint32_t entry, bool main_name) {
    constexpr std::size_t longest_key = 200;
    key_.clear();
    append_key(name, key_);
    if (key_.empty() || key_.size() > longest_key) return;
    for (std::size_t i = 0; i < key_.size(); ++i) {
        if (key_[i] != ' ') continue;
        const std::uint32_t beginning = record_of(std::string_view(key_).substr(0, i));
        gazetteer_.records_[beginning].continues = true;
    }
    const std::uint32_t record = record_of(key_);
    gazetteer_.records_[record].capitals |= is_abbreviation(name);
    pending_.push_back({{entry, main_name}, record});
}

// "Hasakah" of "Al Hasakah", as English news has it.
void GazetteerBuilder::add_without_article(std::string_view name, std::uint32_t entry) {
    constexpr std::size_t shortest = 5;
    const std::size_t end = name.find_first_of(" -");
    if (end == std::string_view::npos || name.size() < end + 1 + shortest) return;
    const bool article = std::find(articles_.begin(), articles_.end(),
                                   lower(name.substr(0, end))) != articles_.end();
    if (article) add_name(name.substr(end + 1), entry, false);
}

Result<Country> GazetteerBuilder::country_of(const Table& table, const Table::Row& row,
                                             std::string_view code) {
    const auto found = countries_.find(std::string(code));
    if (found == countries_.end()) {
        return table.error(row, "no such country: " + std::string(code));
    }
    return found->second;
}

Outcome GazetteerBuilder::place(const Table& table, const Table::Row& row,
                                std::size_t latitude_column, Entry& entry) {
    const std::optional<double> latitude = parse_decimal(row[latitude_column]);
    if (!latitude || *latitude < -90 || *latitude > 90) {
        return table.error(row, "latitude out of range: " + std::string(row[latitude_column]));
    }
    const std::optional<double> longitude = parse_decimal(row[latitude_column + 1]);
    if (!longitude || *longitude < -180 || *longitude > 180) {
        return table.error(row, "longitude out of range: " + std::string(row[latitude_column + 1]));
    }
    entry.latitude = static_cast<float>(*latitude);
    entry.longitude = static_cast<float>(*longitude);
    return Nothing{};
}

Outcome GazetteerBuilder::add_entry(const Table& table, const Table::Row& row, std::string id,
                                    Entry entry, const std::vector<std::string>& names) {
    if (names.empty()) return table.error(row, "no name");
    const auto index = static_cast<std::uint32_t>(gazetteer_.entries_.size());
    entry.name = store(names.front());
    entry.id = store(id);
    if (!entry_of_id_.emplace(std::move(id), index).second) {
        return table.error(row, "there is such a row already");
    }
    gazetteer_.entries_.push_back(entry);
    for (std::size_t n = 0; n < names.size(); ++n) {
        add_name(names[n], index, n == 0 || entry.kind != Kind::city);
        if (entry.kind == Kind::city && key_ == capitals_[entry.country]) {
            gazetteer_.entries_[index].capital = true;
        }
        if (entry.kind == Kind::city) add_without_article(names[n], index);
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_countries(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        if (row[0].size() != 3) return table.error(row, "no such code: " + std::string(row[0]));
        const auto country = static_cast<Country>(gazetteer_.country_codes_.size());
        Entry entry;
        entry.kind = Kind::country;
        entry.country = country;
        if (Outcome placed = place(table, row, 3, entry); !placed) return placed;
        countries_.emplace(row[0], country);
        gazetteer_.country_codes_.emplace_back(row[0]);
        key_.clear();
        append_key(row[5], key_);
        capitals_.push_back(key_);
        Outcome added = add_entry(table, row, "country:" + std::string(row[0]), entry, row.list(2));
        if (!added) return added;
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_divisions(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        const Result<Country> country = country_of(table, row, row[1]);
        if (!country) return country.error();
        Entry entry;
        entry.kind = Kind::division;
        entry.country = *country;
        entry.division = store(row[0]);
        if (Outcome placed = place(table, row, 3, entry); !placed) return placed;
        const auto population = parse_population(row[5]);
        if (!population) return table.error(row, "no such population: " + std::string(row[5]));
        entry.population = *population;
        Outcome added =
            add_entry(table, row, "division:" + std::string(row[0]), entry, row.list(2));
        if (!added) return added;
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_cities(const Table& table) {
    entry_of_id_.reserve(table.rows().size() * 2);
    for (const Table::Row& row : table.rows()) {
        const Result<Country> country = country_of(table, row, row[3]);
        if (!country) return country.error();
        Entry entry;
        entry.kind = Kind::city;
        entry.country = *country;
        entry.division = store(row[4]);
        if (Outcome placed = place(table, row, 5, entry); !placed) return placed;
        const auto population = parse_population(row[7]);
        if (!population) return table.error(row, "no such population: " + std::string(row[7]));
        entry.population = *population;
        std::vector<std::string> names = row.list(2);
        names.emplace(names.begin(), row[1]);
        Outcome added = add_entry(table, row, "geonames:" + std::string(row[0]), entry, names);
        if (!added) return added;
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_towns(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        const Result<Country> country = country_of(table, row, row[2]);
        if (!country) return country.error();
        Entry entry;
        entry.kind = Kind::city;
        entry.country = *country;
        if (Outcome placed = place(table, row, 3, entry); !placed) return placed;
        const auto population = parse_population(row[5].empty() ? "0" : row[5]);
        if (!population) return table.error(row, "no such population: " + std::string(row[5]));
        entry.population = *population;
        const std::vector<std::string> names = row.list(1);
        Outcome added = add_entry(table, row, "town:" + std::string(row[0]), entry, names);
        if (!added) return added;
        const std::uint32_t index = entry_of_id_["town:" + std::string(row[0])];
        for (const std::string& name : names)
            add_name(name, index, true);
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_regions(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        Entry entry;
        entry.kind = Kind::region;
        const std::vector<std::string> countries = row.list(3);
        for (const std::string& code : countries) {
            const Result<Country> country = country_of(table, row, code);
            if (!country) return country.error();
            if (countries.size() == 1) entry.country = *country;
        }
        if (Outcome placed = place(table, row, 4, entry); !placed) return placed;
        Outcome added = add_entry(table, row, "region:" + std::string(row[0]), entry, row.list(1));
        if (!added) return added;
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_aliases(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        const auto found = entry_of_id_.find(std::string(row[0]));
        if (found == entry_of_id_.end()) {
            return table.error(row, "no such place: " + std::string(row[0]));
        }
        for (const std::string& name : row.list(1))
            add_name(name, found->second, true);
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_ordinary(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        key_.clear();
        append_key(row[0], key_);
        if (key_.empty()) return table.error(row, "no word");
        gazetteer_.records_[record_of(key_)].ordinary = true;
    }
    return Nothing{};
}

Outcome GazetteerBuilder::add_words(const Table& table) {
    for (const Table::Row& row : table.rows()) {
        PlaceWord& word = gazetteer_.words_[std::string(row[0])];
        if (row[1] == "article") {
            articles_.emplace_back(row[0]);
        } else if (row[1] == "locates") {
            word.locates = true;
        } else if (row[1] == "direction") {
            word.direction = true;
        } else {
            word.kind = parse_kind(row[1]);
            if (!word.kind) return table.error(row, "no such role: " + std::string(row[1]));
        }
    }
    return Nothing{};
}

Gazetteer GazetteerBuilder::build() {
    // Lay out the senses by record, in the order of the tables: count, then place.
    std::vector<NameRecord>& records = gazetteer_.records_;
    for (const Pending& pending : pending_)
        ++records[pending.record].senses;
    std::uint32_t next = 0;
    for (NameRecord& record : records) {
        record.first_sense = next;
        next += record.senses;
        record.senses = 0;
    }
    gazetteer_.senses_.resize(next);
    for (const Pending& pending : pending_) {
        NameRecord& record = records[pending.record];
        Sense* const first = gazetteer_.senses_.data() + record.first_sense;
        Sense* const last = first + record.senses;
        Sense* const same = std::find_if(
            first, last, [&](const Sense& s) { return s.entry == pending.sense.entry; });
        // Two spellings of one name may have one key.
        if (same != last) {
            same->main_name |= pending.sense.main_name;
        } else {
            *last = pending.sense;
            ++record.senses;
        }
    }
    gazetteer_.arena_.shrink_to_fit();
    gazetteer_.keys_.shrink_to_fit();
    gazetteer_.records_.shrink_to_fit();
    gazetteer_.entries_.shrink_to_fit();
    return std::move(gazetteer_);
}

Result<Gazetteer> Gazetteer::load(const std::filesystem::path& data_dir) {
    struct Source {
        std::string_view file;
        std::initializer_list<std::string_view> columns;
        Outcome (GazetteerBuilder::*add)(const Table&);
    };
    const Source sources[] = {
        {"cues/place_words.tsv", {"word", "role"}, &GazetteerBuilder::add_words},
        {"places/countries.tsv",
         {"iso3", "iso2", "names", "latitude", "longitude", "capital"},
         &GazetteerBuilder::add_countries},
        {"places/divisions.tsv",
         {"code", "country", "names", "latitude", "longitude", "population"},
         &GazetteerBuilder::add_divisions},
        {"places/cities.tsv",
         {"id", "name", "names", "country", "division", "latitude", "longitude", "population"},
         &GazetteerBuilder::add_cities},
        {"places/towns.tsv",
         {"id", "names", "country", "latitude", "longitude", "population"},
         &GazetteerBuilder::add_towns},
        {"places/regions.tsv",
         {"id", "names", "kind", "countries", "latitude", "longitude"},
         &GazetteerBuilder::add_regions},
        {"places/aliases.tsv", {"target", "names"}, &GazetteerBuilder::add_aliases},
        {"places/ordinary.tsv", {"word", "why"}, &GazetteerBuilder::add_ordinary},
    };
    GazetteerBuilder builder;
    for (const Source& source : sources) {
        Result<Table> table = Table::read(data_dir / source.file, source.columns);
        if (!table) return table.error();
        if (Outcome added = (builder.*source.add)(*table); !added) return added.error();
    }
    return builder.build();
}

}  // namespace entente::toponym
