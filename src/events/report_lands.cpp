#include "events/report_lands.h"

#include <algorithm>

namespace entente {

std::vector<std::string_view> countries_of(const Document& document,
                                           const std::vector<std::uint32_t>& mentions) {
    std::vector<std::string_view> countries;
    for (const std::uint32_t m : mentions) {
        for (const std::uint32_t a : document.mentions[m].actors) {
            const std::string& country = document.actors[a].country;
            const bool known =
                std::find(countries.begin(), countries.end(), country) != countries.end();
            if (!country.empty() && !known) countries.push_back(country);
        }
    }
    return countries;
}

ReportLands::ReportLands(const Document& document)
    : places_(document.mentions.size()), named_(document.sentences.size()) {
    for (const Place& place : document.places) {
        if (place.mention != none) places_[place.mention] = place.country;
    }
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& mention = document.mentions[m];
        if (mention.country_basis != CountryBasis::words || mention.sentence >= named_.size())
            continue;
        const auto countries = countries_of(document, {m});
        for (const std::string_view country : countries)
            add(document, m, std::string(country));
        if (countries.empty() && !places_[m].empty()) add(document, m, std::string(places_[m]));
    }
    find_subject(document.sentences.size());
}

void ReportLands::add(const Document& document, std::uint32_t m, const std::string& country) {
    const Mention& mention = document.mentions[m];
    named_[mention.sentence].push_back({country, m});
    const bool state = mention.kind == MentionKind::name && mention.actors.size() == 1 &&
                       document.actors[mention.actors.front()].kind == ActorKind::state;
    // one who only belongs to the land does not stand for it
    if (!state && mention.kind != MentionKind::adjective && !mention.actors.empty()) return;
    Namings& namings = namings_[country];
    (state ? namings.by_name : namings.otherwise).push_back(m);
}

void ReportLands::find_subject(std::size_t sentences) {
    if (sentences < 2) return;
    ByCountry<std::size_t> times;
    for (const auto& sentence : named_) {
        for (const Named& named : sentence)
            ++times[named.country];
    }
    std::size_t most = 0;
    std::size_t next = 0;
    for (const auto& [country, count] : times) {
        if (count > most) {
            next = most;
            most = count;
            subject_ = country;
        } else {
            next = std::max(next, count);
        }
    }
    if (most < 2 * next || most < 2) subject_.clear();
}

const std::vector<ReportLands::Named>& ReportLands::in_sentence(std::uint32_t sentence) const {
    return named_[sentence];
}

std::uint32_t ReportLands::mention_of(const Document& document, std::string_view country,
                                      std::uint32_t sentence) const {
    const auto found = namings_.find(country);
    if (found == namings_.end()) return none;
    for (const auto* namings : {&found->second.by_name, &found->second.otherwise}) {
        const auto behind = std::partition_point(
            namings->begin(), namings->end(),
            [&](std::uint32_t m) { return document.mentions[m].sentence <= sentence; });
        if (behind != namings->begin()) return *(behind - 1);
    }
    const Namings& later = found->second;
    return later.by_name.empty() ? later.otherwise.front() : later.by_name.front();
}

std::string_view ReportLands::country_of(const Document& document, std::uint32_t mention) const {
    const auto countries = countries_of(document, {mention});
    if (countries.empty()) return places_[mention];
    return countries.size() == 1 ? countries.front() : std::string_view();
}

void ReportLands::add_faced(std::string_view country, std::string_view other, bool conflict) {
    std::vector<Faced>& faced = faced_[std::string(country)];
    auto known = std::find_if(faced.begin(), faced.end(),
                              [&](const Faced& f) { return f.country == other; });
    if (known == faced.end()) known = faced.insert(known, {std::string(other), 0, 0});
    ++known->times;
    if (conflict) ++known->in_conflict;
}

void ReportLands::learn(const Document& document, const Event& event) {
    const auto sources = countries_of(document, event.sources);
    const auto targets = countries_of(document, event.targets);
    const bool conflict = event.quad >= 3;
    for (const std::string_view source : sources) {
        for (const std::string_view target : targets) {
            // of several who act together none faces itself
            if (event.reciprocal && source == target && sources.size() > 1) continue;
            add_faced(source, target, conflict);
            if (source != target) add_faced(target, source, conflict);
        }
    }
}

std::string_view ReportLands::faced_by(std::string_view country, bool conflict) const {
    const auto found = faced_.find(country);
    if (found == faced_.end()) return {};
    std::string_view most;
    int times = 0;
    for (const Faced& faced : found->second) {
        const int here = conflict ? faced.in_conflict : faced.times;
        if (here == times) most = {};
        if (here <= times) continue;
        times = here;
        most = faced.country;
    }
    return most;
}

}  // namespace entente
