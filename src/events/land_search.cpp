#include "events/land_search.h"

#include <algorithm>
#include <array>

#include "events/ontology.h"
#include "events/tree.h"

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

IndexRange mentions_of_sentence(const Document& document, std::uint32_t sentence) {
    const auto& mentions = document.mentions;
    const auto before = [](const Mention& m, std::uint32_t s) { return m.sentence < s; };
    const auto begin = std::lower_bound(mentions.begin(), mentions.end(), sentence, before);
    const auto end = std::lower_bound(begin, mentions.end(), sentence + 1, before);
    return {static_cast<std::uint32_t>(begin - mentions.begin()),
            static_cast<std::uint32_t>(end - mentions.begin())};
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
    const bool with_places = (places & in_sentence) != 0;
    if (found.mention == none && (with_places || (places & in_sentence_as_party) != 0))
        found = {other_in_sentence(event, with_places), other_state};
    look(in_council, &LandSearch::council_in_sentence, "the one body of states in the sentence");
    look(of_accuser, &LandSearch::accuser_of, "who accuses the source of it");
    look(faced, &LandSearch::whom_source_faces, "whom the source faces in the report");
    if (found.mention == none) found = {home_of_source(event, places), "the source's own land"};
    look(in_report, &LandSearch::land_of_report, "the land that the report is about");
    return found;
}

bool LandSearch::is_alone_in_sentence(std::uint32_t sentence, std::string_view country) const {
    const auto& named = lands_->in_sentence(sentence);
    if (named.empty()) return lands_->subject() == country;
    return std::all_of(named.begin(), named.end(),
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

std::uint32_t LandSearch::other_in_sentence(const Event& event, bool places) const {
    const auto own =
        countries_of(*document_, event.sources.empty() ? event.targets : event.sources);
    const auto said = countries_of(*document_, tellers_of(event));
    const ReportLands::Named* other = nullptr;
    for (const ReportLands::Named& named : lands_->in_sentence(event.sentence)) {
        const std::uint32_t head = document_->mentions[named.mention].head;
        if (!places && document_->mentions[named.mention].actors.empty()) continue;
        if (head == none || has(own, named.country) || has(said, named.country)) continue;
        // force answers what the part before tells; words seldom do
        if (event.quad != 4 && !is_in_part(event.trigger.token, head)) continue;
        if (other != nullptr && other->country != named.country) return none;
        if (other == nullptr) other = &named;
    }
    return other == nullptr ? none : other->mention;
}

std::uint32_t LandSearch::accuser_of(const Event& event) const {
    const auto doers = countries_of(*document_, event.sources);
    for (std::size_t e = first_; e < document_->events.size(); ++e) {
        const Event& act = document_->events[e];
        if (act.sentence != event.sentence) break;
        if (&act == &event || !is_among(act.cameo, {"112", "114"})) continue;
        const auto accused = countries_of(*document_, act.targets);
        const auto accusers = countries_of(*document_, act.sources);
        if (doers.size() != 1 || accusers.size() != 1 || !has(accused, doers.front())) continue;
        if (!has(doers, accusers.front()))
            return lands_->mention_of(*document_, accusers.front(), event.sentence);
    }
    return none;
}

std::uint32_t LandSearch::whom_source_faces(const Event& event) const {
    const auto own = countries_of(*document_, event.sources);
    if (own.size() != 1) return none;
    const bool conflict = event.quad >= 3;
    std::string_view other = lands_->faced_by(own.front(), conflict);
    if (other.empty()) other = lands_->faced_by(own.front(), true);
    return other.empty() ? none : lands_->mention_of(*document_, other, event.sentence);
}

// "the army agreed to hand power back": a minister or an army, and no other land that it could be
// meant for.
bool LandSearch::acts_for_land_alone(const Event& event, std::string_view land) const {
    const auto& actors = document_->mentions[event.sources.front()].actors;
    const bool state = std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
        return document_->actors[a].kind == ActorKind::state;
    });
    return !state && is_alone_in_sentence(event.sentence, land) &&
           (lands_->subject().empty() || lands_->subject() == land);
}

std::uint32_t LandSearch::home_of_source(const Event& event, LandPlaces places) const {
    const auto own = countries_of(*document_, event.sources);
    if (own.size() != 1) return none;
    const LandPlaces camp = camp_of(*document_, event.sources.front());
    const bool alone =
        camp == of_state && (places & of_organ) != 0 && acts_for_land_alone(event, own.front());
    if ((places & camp) == 0 && !alone) return none;
    return lands_->mention_of(*document_, own.front(), event.sentence);
}

std::uint32_t LandSearch::council_in_sentence(const Event& event) const {
    const IndexRange here = mentions_of_sentence(*document_, event.sentence);
    std::uint32_t council = none;
    for (std::uint32_t m = here.first; m < here.last; ++m) {
        for (const std::uint32_t a : document_->mentions[m].actors) {
            if (!document_->actors[a].code.starts_with("IGO")) continue;
            if (council != none) return none;
            council = m;
        }
    }
    return council;
}

std::uint32_t LandSearch::land_of_report(const Event& event) const {
    const std::string_view land = lands_->subject();
    if (land.empty() || has(countries_of(*document_, event.sources), land)) return none;
    return lands_->mention_of(*document_, land, event.sentence);
}

}  // namespace entente
