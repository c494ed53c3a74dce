#include "place/disambiguation.h"

#include <algorithm>
#include <cmath>

namespace entente::toponym {
namespace {

// The weights, in decades of population: a town ten times as large is worth one.
constexpr double country_prior = 9;
constexpr double region_prior = 8;
constexpr double division_prior = 5;  // and up to two for its people
constexpr double capital_bonus = 1.5;
constexpr double main_name_bonus = 1.5;
constexpr double told_kind_bonus = 3;  // "X province"
constexpr double contained_bonus = 6;  // "X, Syria"
constexpr double focus_bonus =
    1.5;  // the report speaks of its country; more often, up to the limit
constexpr double focus_limit = 3;

// A town of that size is known without its country.
constexpr std::uint32_t large_town = 300'000;
constexpr std::uint32_t known_town = 100'000;
constexpr std::uint32_t large_division = 2'000'000;

class Disambiguation {
  public:
    Disambiguation(const std::vector<FoundName>& names, const Gazetteer& gazetteer)
        : names_(names), gazetteer_(gazetteer), focus_(gazetteer.countries(), 0.0) {}

    void hear_dateline(std::string_view key) {
        const NameRecord* record = gazetteer_.find(key);
        if (record == nullptr) return;
        for (const Sense& sense : gazetteer_.senses(*record)) {
            const Entry& entry = gazetteer_.entry(sense.entry);
            if (entry.kind == Kind::country || entry.capital || entry.population >= large_town) {
                hear(entry.country, 1);
            }
        }
    }

    std::vector<std::optional<std::uint32_t>> decide() {
        hear_unambiguous_names();
        std::vector<std::optional<std::uint32_t>> out(names_.size());
        for (std::size_t n = 0; n < names_.size(); ++n) {
            const Sense best = likeliest(n);
            if (is_place(n, best)) out[n] = best.entry;
        }
        return out;
    }

  private:
    void hear(Country country, double weight) {
        if (country != no_country) focus_[country] += weight;
    }

    // Countries by name, and places that can only be one.
    void hear_unambiguous_names() {
        for (const FoundName& found : names_) {
            if (found.within_name) continue;
            const std::span<const Sense> senses = gazetteer_.senses(*found.record);
            for (const Sense& sense : senses) {
                const Entry& entry = gazetteer_.entry(sense.entry);
                const bool sole = senses.size() == 1 && !found.record->ordinary &&
                                  (entry.kind != Kind::city || entry.population >= known_town);
                if (entry.kind == Kind::country || entry.kind == Kind::region || sole) {
                    hear(entry.country, 1);
                }
            }
        }
    }

    double focus(Country country) const {
        if (country == no_country || focus_[country] <= 0) return 0;
        return std::min(focus_limit, focus_bonus + 0.75 * std::log2(focus_[country]));
    }

    /// Whether a name has a sense that holds a place of that country, as "Syria" holds Aleppo.
    bool may_contain(const FoundName& outer, const Entry& inner) const {
        for (const Sense& sense : gazetteer_.senses(*outer.record)) {
            const Entry& entry = gazetteer_.entry(sense.entry);
            if (contains(entry, inner)) return true;
        }
        return false;
    }

    bool contains(const Entry& outer, const Entry& inner) const {
        if (outer.country == no_country || outer.country != inner.country) return false;
        if (outer.kind == Kind::country) return inner.kind != Kind::country;
        if (outer.kind == Kind::region) return inner.kind == Kind::city;
        return outer.kind == Kind::division && inner.kind == Kind::city &&
               gazetteer_.text(outer.division) == gazetteer_.text(inner.division);
    }

    bool joined(std::size_t n) const { return n + 1 < names_.size() && names_[n].part_of_next; }

    // "Aleppo, Syria" seen from either name.
    bool contained(std::size_t n, const Entry& entry) const {
        return joined(n) && may_contain(names_[n + 1], entry);
    }
    bool containing(std::size_t n, const Entry& entry) const {
        if (n == 0 || !joined(n - 1)) return false;
        for (const Sense& sense : gazetteer_.senses(*names_[n - 1].record)) {
            if (contains(entry, gazetteer_.entry(sense.entry))) return true;
        }
        return false;
    }

    static double prior(const Entry& entry) {
        switch (entry.kind) {
            case Kind::country:
                return country_prior;
            case Kind::region:
                return region_prior;
            case Kind::division:
                return division_prior + std::log10(entry.population + 1.0) / 4;
            case Kind::city:
                break;
        }
        return std::log10(entry.population + 1.0) + (entry.capital ? capital_bonus : 0);
    }

    double score(std::size_t n, const Sense& sense) const {
        const Entry& entry = gazetteer_.entry(sense.entry);
        double total = prior(entry) + focus(entry.country);
        if (sense.main_name && entry.kind == Kind::city) total += main_name_bonus;
        if (names_[n].told_kind == entry.kind) total += told_kind_bonus;
        if (contained(n, entry) || containing(n, entry)) total += contained_bonus;
        return total;
    }

    Sense likeliest(std::size_t n) const {
        const std::span<const Sense> senses = gazetteer_.senses(*names_[n].record);
        Sense best = senses.front();
        if (senses.size() == 1) return best;
        double best_score = score(n, best);
        for (const Sense& sense : senses.subspan(1)) {
            const double this_score = score(n, sense);
            if (this_score > best_score) {
                best = sense;
                best_score = this_score;
            }
        }
        return best;
    }

    bool is_place(std::size_t n, const Sense& sense) const {
        const FoundName& found = names_[n];
        const Entry& entry = gazetteer_.entry(sense.entry);
        if (found.within_name) return false;
        // Of an ordinary word the kind must be told as it is: "the Fleet area" is no town.
        const bool kind_told =
            found.told_kind && (!found.record->ordinary || found.told_kind == entry.kind);
        const bool told = kind_told || contained(n, entry) || containing(n, entry);
        const bool spoken_of = focus(entry.country) > 0;
        if (found.of_person && !told && found.mention_kind != FoundName::MentionKind::place) {
            // "between Kim and the envoy" is no town: it must be one that the report may mean.
            const bool may_mean = entry.kind != Kind::city || entry.capital || spoken_of ||
                                  entry.population >= large_town;
            if (!found.located || !may_mean) return false;
        }
        if (entry.kind == Kind::country) return true;
        if (found.record->ordinary) {
            if (told && !found.plain_headline) return true;
            const bool known = spoken_of || entry.population >= known_town;
            return found.located && known && !found.plain_headline && !found.common_noun &&
                   !found.capital_behind;
        }
        if (entry.kind == Kind::region) return !found.common_noun || told;
        if (told) return true;
        if (entry.kind == Kind::division) {
            const bool known = spoken_of || (found.located && entry.population >= large_division);
            return known && !found.capital_before;
        }
        return is_town(found, entry, sense, spoken_of);
    }

    static bool is_town(const FoundName& found, const Entry& entry, const Sense& sense,
                        bool spoken_of) {
        if (found.common_noun && !found.located) return false;
        const bool large = entry.capital || entry.population >= large_town;
        if (found.capital_before && !found.located && !found.plain_headline) {
            return large && spoken_of;
        }
        if (large && sense.main_name) return true;
        if (!sense.main_name && !large && !spoken_of) return false;
        if (found.plain_headline || found.capital_behind) return large && spoken_of;
        // the names room has read it as one
        const bool named = found.mention_kind == FoundName::MentionKind::place;
        return found.located || (named && (sense.main_name || large)) ||
               (spoken_of && (entry.population >= known_town ||
                              found.mention_kind != FoundName::MentionKind::none));
    }

    const std::vector<FoundName>& names_;
    const Gazetteer& gazetteer_;
    std::vector<double> focus_;  ///< by country: how often the report speaks of it
};

}  // namespace

std::vector<std::optional<std::uint32_t>> disambiguate(const std::vector<FoundName>& names,
                                                       const Gazetteer& gazetteer,
                                                       std::string_view dateline) {
    Disambiguation disambiguation(names, gazetteer);
    disambiguation.hear_dateline(dateline);
    return disambiguation.decide();
}

}  // namespace entente::toponym
