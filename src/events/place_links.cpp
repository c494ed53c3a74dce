#include "events/place_links.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/strings.h"
#include "base/table.h"
#include "events/tree.h"

namespace entente {
namespace {

constexpr std::uint32_t apposition =
    2;  // words from a noun to the name behind it: "the capital, Sanaa"

bool is_determiner(std::string_view word) {
    return word == "the" || word == "this" || word == "that";
}

// "Baghdad said": a town that acts is no place where something happens.
bool acts(const Document& document, const Place& place) {
    for (std::uint32_t t = place.first; t < place.last; ++t) {
        const Deprel deprel = document.tokens[t].deprel;
        if (deprel == Deprel::nsubj || deprel == Deprel::nsubj_pass) return true;
    }
    return false;
}

}  // namespace

Result<PlaceLinks> PlaceLinks::load(const std::filesystem::path& data_dir) {
    const auto nouns = Table::read(data_dir / "cues" / "place_nouns.tsv", {"noun", "sort"});
    if (!nouns) return nouns.error();
    PlaceLinks links;
    for (const Table::Row& row : nouns->rows()) {
        if (row[1] == "town") {
            links.nouns_.add(row.fields[0], Sort::town);
        } else if (row[1] == "capital") {
            links.nouns_.add(row.fields[0], Sort::capital);
        } else if (row[1] == "land") {
            links.nouns_.add(row.fields[0], Sort::land);
        } else if (row[1] == "any") {
            links.nouns_.add(row.fields[0], Sort::any);
        } else {
            return nouns->error(row, "a sort is town, capital, land or any");
        }
    }
    const auto countries =
        Table::read(data_dir / "places" / "countries.tsv",
                    {"iso3", "iso2", "names", "latitude", "longitude", "capital"});
    if (!countries) return countries.error();
    for (const Table::Row& row : countries->rows())
        links.capitals_[row.fields[0]] = row.fields[5];
    return links;
}

bool PlaceLinks::fits(const Place& place, Sort sort) const {
    switch (sort) {
        case Sort::town:
            return place.kind == "city";
        case Sort::capital: {
            const auto capital = capitals_.find(place.country);
            return capital != capitals_.end() && capital->second == place.name;
        }
        case Sort::land:
            return place.kind == "division" || place.kind == "region";
        case Sort::any:
            return place.kind != "country";
    }
    return false;
}

// Goes through a report once, with the places that it has named so far.
class PlaceLinks::Reader {
  public:
    Reader(const PlaceLinks& links, Document& document) : links_(links), document_(document) {}

    std::vector<PointedPlace> read() {
        const std::size_t named = document_.places.size();
        std::size_t place = 0;
        for (std::uint32_t s = 0; s < document_.sentences.size(); ++s) {
            sentence_ = s;
            here_ = {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(place)};
            while (here_.last < named && document_.places[here_.last].sentence <= s)
                ++here_.last;
            for (std::uint32_t t = document_.sentences[s].first; t < document_.sentences[s].last;
                 ++t) {
                while (place < here_.last && document_.places[place].last <= t)
                    hear(static_cast<std::uint32_t>(place++));
                read_word(t);
            }
            while (place < here_.last)
                hear(static_cast<std::uint32_t>(place++));
        }
        return std::move(found_);
    }

  private:
    void hear(std::uint32_t p) {
        const Place& place = document_.places[p];
        if (acts(document_, place) || place.kind == "country") return;
        latest_[Sort::any] = p;
        if (links_.fits(place, Sort::town)) latest_[Sort::town] = p;
        if (links_.fits(place, Sort::land)) latest_[Sort::land] = p;
        if (!links_.fits(place, Sort::capital)) return;
        latest_[Sort::capital] = p;
        capitals_[place.country] = p;
    }

    void read_word(std::uint32_t t) {
        const Token& token = document_.tokens[t];
        const Sort* sort = links_.nouns_.find(token.lemma);
        if (sort == nullptr || token.xpos == Xpos::nns) return;
        if (token.upos == Upos::adv) return add(t, t, *sort, {});
        const std::uint32_t begin = document_.sentences[sentence_].first;
        if (token.upos != Upos::noun || t == begin) return;
        const std::string country = *sort == Sort::capital ? country_of(t) : std::string();
        const bool bare = is_determiner(lower(document_.form(t - 1)));
        if (country.empty() && (!bare || names_another(t))) return;
        add(country.empty() ? t - 1 : t, t, *sort, country);
    }

    // "Yemen's capital", "the Yemeni capital", "the capital of Yemen": the country, or nothing.
    std::string country_of(std::uint32_t noun) const {
        for (std::uint32_t p = here_.first; p < here_.last; ++p) {
            const Place& place = document_.places[p];
            if (place.kind != "country") continue;
            const bool behind =
                place.first > noun && place.first <= noun + 3 && document_.form(noun + 1) == "of";
            const bool before = place.last <= noun && place.last + 2 > noun;
            if (before || behind) return place.country;
        }
        const auto& mentions = document_.mentions;
        const auto nationality = std::lower_bound(
            mentions.begin(), mentions.end(), noun - 1,
            [](const Mention& mention, std::uint32_t token) { return mention.head < token; });
        const bool stands = nationality != mentions.end() && nationality->head + 1 == noun &&
                            nationality->kind == MentionKind::adjective;
        if (!stands || nationality->actors.empty()) return {};
        return document_.actors[nationality->actors.front()].country;
    }

    // What stands behind the noun names another place than one known: "the town of Gao", "the
    // village where ...", "the capital, Sanaa".
    bool names_another(std::uint32_t noun) const {
        if (noun + 1 >= document_.sentences[sentence_].last) return false;
        const Token& next = document_.tokens[noun + 1];
        if (next.xpos == Xpos::wrb || next.xpos == Xpos::wdt || next.upos == Upos::propn ||
            document_.form(noun + 1) == "of")
            return true;
        for (std::uint32_t p = here_.first; p < here_.last; ++p) {
            const std::uint32_t first = document_.places[p].first;
            if (first > noun && first <= noun + apposition && document_.form(noun + 1) == ",")
                return true;
        }
        return false;
    }

    void add(std::uint32_t first, std::uint32_t noun, Sort sort, const std::string& country) {
        const std::uint32_t place = meant(sort, country);
        if (place == none) return;
        const Span span = cover(document_.tokens[first].span, document_.tokens[noun].span);
        found_.push_back({span, sentence_, first, noun + 1, place});
    }

    std::uint32_t meant(Sort sort, const std::string& country) {
        if (country.empty()) {
            if (const auto named = latest_.find(sort); named != latest_.end()) return named->second;
        } else if (const auto named = capitals_.find(country); named != capitals_.end()) {
            return named->second;
        }
        const std::optional<Place>& dateline = document_.dateline;
        if (!dateline || !links_.fits(*dateline, sort)) return none;
        if (!country.empty() && dateline->country != country) return none;
        if (dateline_ == none) {
            dateline_ = static_cast<std::uint32_t>(document_.places.size());
            document_.places.push_back(*dateline);
        }
        return dateline_;
    }

    const PlaceLinks& links_;
    Document& document_;
    std::uint32_t sentence_ = 0;
    IndexRange here_;  ///< the sentence's places
    std::map<Sort, std::uint32_t> latest_;
    std::map<std::string, std::uint32_t> capitals_;  ///< named so far, by country
    std::uint32_t dateline_ = none;
    std::vector<PointedPlace> found_;
};

std::vector<PointedPlace> PlaceLinks::find(Document& document) const {
    return Reader(*this, document).read();
}

}  // namespace entente
