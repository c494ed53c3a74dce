#include "events/absent_sides.h"

#include <algorithm>
#include <array>
#include <string>

#include "events/land_search.h"
#include "events/links.h"
#include "events/nameless_parties.h"
#include "events/ontology.h"
#include "events/report_lands.h"
#include "events/tree.h"

namespace entente {
namespace {

// Where the target of a deed of a code may be sought.
struct Sought {
    std::string_view code;  ///< CAMEO, or the branch
    LandPlaces places = 0;
};

// The row of the longest code that an event's is a branch of counts; what stands in no row, or in
// one without places, has no target but the one that its words name.
constexpr std::array<Sought, 27> sought_by_code{{
    {"02", in_sentence | faced},
    {"03", in_sentence | faced | of_opponents},
    {"033", in_sentence | faced | in_report},
    {"036", of_opponents},
    {"07", in_report},
    {"0811", of_state},
    {"0812", of_state},
    {"0832", of_state},
    {"10", in_sentence | faced},
    {"112", in_sentence | faced},
    {"114", in_sentence | faced},
    {"12", in_sentence | faced | of_opponents | of_armed},
    {"128", faced | of_opponents | of_armed},
    {"13", in_sentence | faced | of_opponents | of_armed},
    {"152", in_sentence | faced},
    {"16", in_sentence | faced | of_opponents | of_armed},
    {"160", 0},
    {"163", in_sentence | faced},
    {"170", of_opponents | of_armed | of_state},
    {"171", of_opponents | of_armed},
    {"1711", of_opponents | of_armed | of_state},
    {"1723", of_opponents | of_armed | of_state},
    {"1724", of_opponents | of_armed | of_state},
    {"175", of_state},
    {"18", of_armed},
    {"19", in_sentence | faced | of_opponents | of_armed | in_report},
    {"20", of_armed},
}};

// Whose people those are that are hit, and of no country by their words. Who is arrested or
// dispersed by a state is its own; whom its forces fight may be anybody's.
LandPlaces sought_for_victims(const Event& event, bool is_name) {
    const LandPlaces all = at_place | in_sentence | faced | of_armed | in_report;
    return is_name || is_among(event.cameo, {"173", "175"}) ? all | of_state : all;
}

LandPlaces sought_for(std::string_view cameo) {
    const Sought* best = nullptr;
    for (const Sought& row : sought_by_code) {
        if (!cameo.starts_with(row.code)) continue;
        if (best == nullptr || best->code.size() < row.code.size()) best = &row;
    }
    return best == nullptr ? 0 : best->places;
}

bool is_force(const Event& event) {
    return is_among(event.cameo, {"17", "18", "19", "20"});
}

void add_step(const Document& document, std::string_view side, const FoundLand& found,
              Event& event) {
    event.trace.push_back({std::string(side) + " is " + std::string(found.rule),
                           document.mentions[found.mention].span, ""});
}

// What is promised or threatened is to be done to whom it is promised or threatened.
bool take_from_act(const Document& document, Event& event) {
    if (event.theme_of == none) return false;
    const Event& act = document.events[event.theme_of];
    const bool commits = is_among(act.cameo, {"03", "13"});
    const bool directed = is_force(event) || is_among(event.cameo, {"04", "05", "06", "07", "16"});
    if (!commits || !directed || act.targets.empty() || act.targets == event.sources) return false;
    event.targets = act.targets;
    event.trace.push_back({"target from the act", act.trigger.span, ""});
    return true;
}

// "stormed the embassy of Peru and took the envoy hostage": one's deeds of force in one sentence
// are done to one side.
bool take_from_deed_before(const Document& document, std::size_t first, Event& event) {
    if (event.quad != 4 || event.sources.empty()) return false;
    for (std::size_t e = first; e < document.events.size(); ++e) {
        const Event& before = document.events[e];
        if (&before == &event) break;
        if (before.quad != 4 || before.sources != event.sources || before.targets.empty()) continue;
        if (countries_of(document, before.targets).empty()) continue;
        event.targets = before.targets;
        event.trace.push_back({"target from the deed before", before.trigger.span, ""});
        return true;
    }
    return false;
}

// Who protests, and is told only by his number, is of the place where he does.
void fill_source(const Document& document, const LandSearch& search, Event& event) {
    if (!event.sources.empty() || !is_among(event.cameo, {"14"})) return;
    const FoundLand found = search.find(event, at_place);
    if (found.mention == none) return;
    event.sources = {found.mention};
    add_step(document, "source", found, event);
}

void fill_target(const Document& document, const LandSearch& search, std::size_t first,
                 Event& event) {
    if (!event.targets.empty() || event.reciprocal || take_from_act(document, event)) return;
    const LandPlaces places = sought_for(event.cameo);
    // what is asked of somebody does not by itself aim at anybody
    if (event.theme_of != none && event.status == EventStatus::demanded) return;
    if (places != 0 && take_from_deed_before(document, first, event)) return;
    const FoundLand found = search.find(event, places);
    if (found.mention == none) return;
    event.targets = {found.mention};
    add_step(document, "target", found, event);
}

// Victims and attackers of no country are of where they are hit or strike; not so who is sent away.
void settle_nameless(Document& document, const LandSearch& search, Event& event) {
    if (!is_force(event) || is_among(event.cameo, {"174"})) return;
    const bool ground = is_among(event.cameo, {"19", "20"});
    const auto settle = [&](std::uint32_t m, LandPlaces places) {
        const FoundLand found = search.find(event, places);
        if (found.mention == none) return;
        settle_party(document, m, search.country_of(found.mention));
        add_step(document, document.words(document.mentions[m].span), found, event);
    };
    for (const std::uint32_t m : event.targets) {
        const bool name = document.mentions[m].kind == MentionKind::name;
        if (is_nameless(document, m, ground)) settle(m, sought_for_victims(event, name));
    }
    for (const std::uint32_t m : event.sources) {
        if (is_nameless(document, m, false)) settle(m, at_place);
    }
}

// Mediation that names nobody is between the parties of the deed that is told beside it.
void find_mediated(const Document& document, const LandSearch& search, Event& event) {
    if (event.cameo != "045" || !event.targets.empty() || event.reciprocal) return;
    const Event* nearest = nullptr;
    std::uint32_t distance = 0;
    for (const Event& beside : document.events) {
        if (beside.sentence != event.sentence || beside.targets.empty()) continue;
        if (share_party(document, beside.sources, event.sources)) continue;
        const auto [first, last] = std::minmax(event.trigger.token, beside.trigger.token);
        if (nearest != nullptr && distance <= last - first) continue;
        nearest = &beside;
        distance = last - first;
    }
    if (nearest == nullptr) {
        const FoundLand found = search.find(event, in_sentence | in_report);
        if (found.mention == none) return;
        event.targets = {found.mention};
        return add_step(document, "target", found, event);
    }
    event.targets = nearest->sources;
    for (const std::uint32_t m : nearest->targets)
        add_new(event.targets, m);
    event.trace.push_back({"target from the deed beside", nearest->trigger.span, ""});
}

}  // namespace

void fill_absent_sides(Document& document) {
    ReportLands lands(document);
    LandSearch search(document, lands);
    const auto fill = [&](std::size_t first, Event& event) {
        fill_source(document, search, event);
        settle_nameless(document, search, event);
        fill_target(document, search, first, event);
    };
    std::size_t first = 0;
    for (std::size_t e = 0; e < document.events.size(); ++e) {
        Event& event = document.events[e];
        if (document.events[first].sentence != event.sentence) {
            for (; first < e; ++first)
                lands.learn(document, document.events[first]);
            search.begin_sentence(first);
        }
        // an act before its content, though the words may stand the other way round
        if (event.theme_of != none) fill(first, document.events[event.theme_of]);
        fill(first, event);
    }
    for (Event& event : document.events)
        find_mediated(document, search, event);
}

}  // namespace entente
