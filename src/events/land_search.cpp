#include "events/land_search.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool has(const std::vector<std::string_view>& countries, std::string_view country) {
    return std::find(countries.begin(), countries.end(), country) != countries.end();
}

// Whose side somebody is on at home.
LandPlaces camp_of(const Document& document, std::uint32_t m) {
    constexpr std::array<std::string_view, 4> states{"GOV", "MIL", "COP", "SPY"};
    constexpr std::array<std::string_view, 2> armed{"REB", "UAF"};
    for (const std::uint32_t a : document.mentions[m].actors) {
        const Actor& actor = document.actors[a];
        const auto is_one_of = [&](const auto& sectors) {
            return std::find(sectors.begin(), sectors.end(), actor.sector) != sectors.end();
        };
        if (actor.country.empty()) continue;
        if (actor.kind == ActorKind::state || is_one_of(states)) return of_state;
        if (actor.kind == ActorKind::armed_group || is_one_of(armed)) return of_armed;
        return of_opponents;
    }
    return 0;
}

}  // namespace

std::string_view LandSearch::country_of(std::uint32_t mention) const {
    return lands_->country_of(*document_, mention);
}

FoundLand LandSearch::find(const Event& event, LandPlaces places) const {
    FoundLand found;
    const auto look = [&](LandPlaces place, auto where, std::string_view rule) {
        if (found.mention != none || (places & place) == 0) return;
        found = {(this->*where)(event), rule};
    };
    look(at_place, &LandSearch::at_place_of, "where it took place");
    look(in_sentence, &LandSearch::other_in_sentence, other_state);
    look(faced, &LandSearch::whom_source_faces, "whom the source faces in the report");
    if (found.mention == none) found = {home_of_source(event, places), "the source's own land"};
    look(in_report, &LandSearch::land_of_report, "the land that the report is about");
    return found;
}

bool LandSearch::is_alone_in_sentence(std::uint32_t sentence, std::string_view country) const {
    const auto& named = lands_->in_sentence(sentence);
    return !named.empty() && std::all_of(named.begin(), named.end(),
                                         [&](const auto& land) { return land.country == country; });
}

std::uint32_t LandSearch::origin_of(const Event& event) const {
    constexpr int steps =
        3;  // up the tree from the land to the deed: its means, what was done to it
    const auto& tokens = document_->tokens;
    for (const ReportLands::Named& named : lands_->in_sentence(event.sentence)) {
        const Mention& mention = document_->mentions[named.mention];
        if (mention.kind != MentionKind::name || mention.head == none || mention.first == 0)
            continue;
        if (tokens[mention.first - 1].lemma != "from") continue;
        // a tree may hang "landed" on "fired" or the other way round
        const std::uint32_t deed = event.trigger.token;
        std::uint32_t up = mention.head;
        for (int i = 0; i < steps && up != none && up != deed && up != tokens[deed].head; ++i)
            up = tokens[up].head;
        if (up == deed || (up != none && up == tokens[deed].head)) return named.mention;
    }
    return none;
}

std::uint32_t LandSearch::at_place_of(const Event& event) const {
    if (event.place == none) return none;
    const Place& place = document_->places[event.place];
    return place.country.empty() ? none : place.mention;
}

// Parts of a sentence that are joined by ";" tell matters of their own.
bool LandSearch::is_in_part(std::uint32_t token, std::uint32_t other) const {
    const auto [first, last] = std::minmax(token, other);
    for (std::uint32_t t = first; t < last; ++t) {
        if (document_->form(t) == ";") return false;
    }
    return true;
}

// Who speaks of a deed, or condemns or demands it in the clause around, only tells of it.
std::vector<std::uint32_t> LandSearch::tellers_of(const Event& event) const {
    std::vector<std::uint32_t> tellers = event.speakers;
    for (std::size_t e = first_; e < document_->events.size(); ++e) {
        const Event& act = document_->events[e];
        if (act.sentence != event.sentence) break;
        const bool verbal = act.quad == 1 || act.quad == 3;
        if (&act == &event || !verbal || !act.span.contains(event.trigger.span)) continue;
        tellers.insert(tellers.end(), act.sources.begin(), act.sources.end());
    }
    return tellers;
}

std::uint32_t LandSearch::other_in_sentence(const Event& event) const {
    const auto own =
        countries_of(*document_, event.sources.empty() ? event.targets : event.sources);
    const auto said = countries_of(*document_, tellers_of(event));
    const ReportLands::Named* other = nullptr;
    for (const ReportLands::Named& named : lands_->in_sentence(event.sentence)) {
        const std::uint32_t head = document_->mentions[named.mention].head;
        if (head == none || has(own, named.country) || has(said, named.country)) continue;
        // force answers what the part before tells; words seldom do
        if (event.quad != 4 && !is_in_part(event.trigger.token, head)) continue;
        if (other != nullptr && other->country != named.country) return none;
        if (other == nullptr) other = &named;
    }
    return other == nullptr ? none : other->mention;
}

std::uint32_t LandSearch::whom_source_faces(const Event& event) const {
    const auto own = countries_of(*document_, event.sources);
    if (own.size() != 1) return none;
    const bool conflict = event.quad >= 3;
    std::string_view other = lands_->faced_by(own.front(), conflict);
    if (other.empty()) other = lands_->faced_by(own.front(), true);
    return other.empty() ? none : lands_->mention_of(*document_, other, event.sentence);
}

std::uint32_t LandSearch::home_of_source(const Event& event, LandPlaces places) const {
    const auto own = countries_of(*document_, event.sources);
    if (own.size() != 1 || (places & camp_of(*document_, event.sources.front())) == 0) return none;
    return lands_->mention_of(*document_, own.front(), event.sentence);
}

std::uint32_t LandSearch::land_of_report(const Event& event) const {
    const std::string_view land = lands_->subject();
    if (land.empty() || has(countries_of(*document_, event.sources), land)) return none;
    return lands_->mention_of(*document_, land, event.sentence);
}

}  // namespace entente
