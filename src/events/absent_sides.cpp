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
constexpr std::array<Sought, 28> sought_by_code{{
    {"02", in_sentence | faced},
    {"03", in_sentence | faced | of_opponents | of_organ},
    {"033", in_sentence | faced | in_report},
    {"036", of_opponents},
    {"07", in_report},
    {"0811", of_state},
    {"0812", of_state},
    {"0832", of_state},
    {"10", in_sentence | faced},
    {"112", in_sentence | faced},
    {"114", in_sentence | faced},
    {"12", in_sentence | faced | of_opponents | of_armed | of_organ},
    {"129", in_council},
    {"128", faced | of_opponents | of_armed},
    {"13", in_sentence | faced | of_opponents | of_armed | of_organ},
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
    {"18", of_accuser | of_armed},
    {"19", in_sentence | of_accuser | faced | of_opponents | of_armed | in_report},
    {"20", of_armed},
}};

// Whose people those are that are hit, and of no country by their words. Who is arrested or
// dispersed by a state is its own; whom its forces fight may be anybody's.
LandPlaces sought_for_victims(const Event& event, bool is_name) {
    const LandPlaces all = at_place | in_sentence | of_accuser | faced | of_armed | in_report;
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

// What is promised or threatened is to be done to whom it is promised or threatened. What two agree
// on they do to each other, but for a withdrawal.
bool take_from_act(const Document& document, Event& event) {
    if (event.theme_of == none) return false;
    const Event& act = document.events[event.theme_of];
    const bool commits = is_among(act.cameo, {"03", "13"});
    const bool own = act.targets == event.sources;
    const bool mutual = own && act.reciprocal && !is_among(event.cameo, {"0874"});
    const bool directed = is_force(event) || is_among(event.cameo, {"04", "05", "06", "07", "16"});
    if (!commits || act.targets.empty() || !(own ? mutual : directed)) return false;
    event.targets = act.targets;
    event.reciprocal = mutual;
    event.trace.push_back({"target from the act", act.trigger.span, ""});
    return true;
}

// "Peru and Chile agreed to end the blockade": what two states undertake and tell no third, they
// undertake towards each other; aid is for others.
bool take_each_other(const Document& document, Event& event) {
    if (!is_among(event.cameo, {"03"}) || is_among(event.cameo, {"033"})) return false;
    if (countries_of(document, event.sources).size() < 2) return false;
    event.targets = event.sources;
    event.reciprocal = true;
    event.trace.push_back({"undertaken towards each other", event.trigger.span, ""});
    return true;
}

// "stormed the embassy of Peru and took the envoy hostage": one's deeds of force in one sentence,
// and the threats beside them, are towards one side.
bool take_from_deed_before(const Document& document, std::size_t first, Event& event) {
    if (event.sources.empty() || !(event.quad == 4 || is_among(event.cameo, {"13"}))) return false;
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

// Crowds that are told only by their number are of the place where they protest; shells and rockets
// are of the land that they came from; arrests are a state's, and a report on one land tells of that
// land's.
void fill_source(const Document& document, const LandSearch& search, Event& event) {
    if (!event.sources.empty()) return;
    FoundLand found;
    if (is_among(event.cameo, {"14"})) {
        found = search.find(event, at_place | in_sentence);
    } else if (is_among(event.cameo, {"190", "193", "194", "195"})) {
        found = {search.origin_of(event), "the land that it came from"};
    } else if (is_among(event.cameo, {"173", "175"})) {
        for (const std::uint32_t m : event.targets) {
            const std::string_view land = search.country_of(m);
            if (!search.is_alone_in_sentence(event.sentence, land)) continue;
            found = {search.naming(land, event.sentence), "the land of those it is done to"};
        }
    }
    if (found.mention == none) return;
    event.sources = {found.mention};
    add_step(document, "source", found, event);
}

// "the shooting took place inside Peru": a noun that points back is of those who did it before.
void take_from_deed_meant(const Document& document, Event& event) {
    constexpr std::uint32_t reach = 5;  // sentences back
    const std::uint32_t noun = event.trigger.token;
    if (event.quad != 4 || document.tokens[noun].upos != Upos::noun || noun == 0) return;
    if (!event.sources.empty() || document.tokens[noun - 1].lemma != "the") return;
    const Event* meant = nullptr;
    const auto index = static_cast<std::size_t>(&event - document.events.data());
    for (std::size_t e = index; e-- > 0 && meant == nullptr;) {
        const Event& before = document.events[e];
        if (before.sentence + reach < event.sentence) break;
        const bool alike = before.cameo.substr(0, 2) == event.cameo.substr(0, 2);
        const bool told = !before.sources.empty() && !before.targets.empty();
        if (alike && told && before.sentence != event.sentence) meant = &before;
    }
    if (meant == nullptr) return;
    event.sources = meant->sources;
    event.targets = meant->targets;
    event.trace.push_back({"sides from the deed that is meant", meant->trigger.span, ""});
}

// "blocked roads to press their demands on the government": a protest is against those of whom the
// same people demand something in the same sentence.
bool take_from_demand(const Document& document, std::size_t first, Event& event) {
    if (!is_among(event.cameo, {"14"})) return false;
    for (std::size_t e = first; e < document.events.size(); ++e) {
        const Event& demand = document.events[e];
        if (demand.sentence != event.sentence) break;
        const bool asks = is_among(demand.cameo, {"02", "10", "11"}) && !demand.targets.empty();
        if (!asks || !share_party(document, demand.sources, event.sources)) continue;
        event.targets = demand.targets;
        event.trace.push_back({"target from the demand", demand.trigger.span, ""});
        return true;
    }
    return false;
}

// "offered to pull back if Peru lifted the blockade": what another is to do for it is done for or
// to who sets the condition.
bool take_from_condition(const Document& document, std::size_t first, Event& event) {
    if (event.status != EventStatus::hypothetical || event.theme_of != none) return false;
    if (!is_force(event) && !is_among(event.cameo, {"06", "07", "08", "16"})) return false;
    for (std::size_t e = first; e < document.events.size(); ++e) {
        const Event& act = document.events[e];
        if (act.sentence != event.sentence) break;
        const bool sets = is_among(act.cameo, {"03", "13"}) &&
                          act.span.contains(event.trigger.span) && !act.sources.empty();
        if (&act == &event || !sets || event.sources.empty()) continue;
        if (share_party(document, act.sources, event.sources)) continue;
        event.targets = act.sources;
        event.trace.push_back({"target is who sets the condition", act.trigger.span, ""});
        return true;
    }
    return false;
}

// "threatened to impose a curfew in Peru": an act is towards whom its content is to be done to.
void take_from_content(Document& document, const Event& content) {
    if (content.theme_of == none || content.targets.empty()) return;
    Event& act = document.events[content.theme_of];
    if (!act.targets.empty() || !is_among(act.cameo, {"03", "13"})) return;
    for (const std::uint32_t m : content.targets) {
        const auto& own = act.sources;
        if (std::find(own.begin(), own.end(), m) == own.end()) act.targets.push_back(m);
    }
    if (act.targets.empty()) return;
    act.trace.push_back({"target from the content", content.trigger.span, ""});
}

// "accepted an offer of two doctors": people of no country that an act only speaks of are no target
// where somebody else is.
bool is_only_spoken_of(const Document& document, const Event& event) {
    const bool spoken = std::any_of(
        event.trace.begin(), event.trace.end(),
        [](const TraceStep& step) { return step.rule == "target from what is spoken of"; });
    return spoken && std::all_of(event.targets.begin(), event.targets.end(),
                                 [&](std::uint32_t m) { return is_nameless(document, m, true); });
}

void replace_who_is_only_spoken_of(const Document& document, const LandSearch& search,
                                   Event& event) {
    if (event.targets.empty() || !is_only_spoken_of(document, event)) return;
    const FoundLand found = search.find(event, sought_for(event.cameo));
    if (found.mention == none) return;
    event.targets = {found.mention};
    add_step(document, "target", found, event);
}

// "after meeting his Peruvian counterpart": talks of which one party is told are with the one other
// state of the sentence.
void complete_talks(const Document& document, const LandSearch& search, Event& event) {
    if (!is_among(event.cameo, {"040", "041", "044", "046"}) || event.sources.size() != 1) return;
    if (countries_of(document, event.targets) != std::vector<std::string_view>{}) return;
    if (countries_of(document, event.sources).empty()) return;
    const FoundLand found = search.find(event, in_sentence_as_party);
    if (found.mention == none) return;
    event.sources.push_back(found.mention);
    event.targets = event.sources;
    event.reciprocal = true;
    add_step(document, "other party", found, event);
}

// "protested to the council about raids by Peru": a body of states is only told of them.
void turn_protest_from_body(const Document& document, const LandSearch& search, Event& event) {
    if (!is_among(event.cameo, {"114"}) || event.targets.empty()) return;
    const bool to_body =
        std::all_of(event.targets.begin(), event.targets.end(), [&](std::uint32_t m) {
            const auto& actors = document.mentions[m].actors;
            return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
                return document.actors[a].code.starts_with("IGO");
            });
        });
    const FoundLand found = to_body ? search.find(event, in_sentence_as_party) : FoundLand{};
    if (found.mention == none) return;
    event.targets = {found.mention};
    add_step(document, "target", found, event);
}

void fill_target(const Document& document, const LandSearch& search, std::size_t first,
                 Event& event) {
    if (!event.targets.empty() || event.reciprocal || take_from_act(document, event)) return;
    const LandPlaces places = sought_for(event.cameo);
    // what is asked of somebody does not by itself aim at anybody
    if (event.theme_of != none && event.status == EventStatus::demanded) return;
    if (places != 0 && take_from_deed_before(document, first, event)) return;
    if (take_from_demand(document, first, event)) return;
    if (take_from_condition(document, first, event)) return;
    FoundLand found = search.find(event, places & in_sentence);
    if (found.mention == none && take_each_other(document, event)) return;
    if (found.mention == none) found = search.find(event, places);
    if (found.mention == none) return;
    event.targets = {found.mention};
    add_step(document, "target", found, event);
}

// "sailors held by pirates were freed by Peru": those who act on them too in this sentence are not
// whose they are.
bool acts_on(const Document& document, std::size_t first, std::uint32_t victim,
             std::string_view country) {
    for (std::size_t e = first; e < document.events.size(); ++e) {
        const Event& event = document.events[e];
        if (event.sentence != document.events[first].sentence) break;
        const auto& targets = event.targets;
        if (std::find(targets.begin(), targets.end(), victim) == targets.end()) continue;
        const auto doers = countries_of(document, event.sources);
        if (std::find(doers.begin(), doers.end(), country) != doers.end()) return true;
    }
    return false;
}

// Victims and attackers of no country are of where they are hit or strike; not so who is sent away.
void settle_nameless(Document& document, const LandSearch& search, std::size_t first,
                     Event& event) {
    if (!is_force(event) || is_among(event.cameo, {"174"})) return;
    const bool ground = is_among(event.cameo, {"19", "20"});
    const auto settle = [&](std::uint32_t m, LandPlaces places) {
        const FoundLand found = search.find(event, places);
        if (found.mention == none) return;
        const std::string_view country = search.country_of(found.mention);
        if (found.rule == other_state && acts_on(document, first, m, country)) return;
        settle_party(document, m, country);
        add_step(document, document.words(document.mentions[m].span), found, event);
    };
    for (const std::uint32_t m : event.targets) {
        const bool name = document.mentions[m].kind == MentionKind::name;
        if (!search.country_of(m).empty()) continue;  // a town
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
    const auto stands_before = [](const Event& one, std::uint32_t s) { return one.sentence < s; };
    for (auto it = std::lower_bound(document.events.begin(), document.events.end(), event.sentence,
                                    stands_before);
         it != document.events.end() && it->sentence == event.sentence; ++it) {
        const Event& beside = *it;
        if (beside.targets.empty()) continue;
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
        take_from_deed_meant(document, event);
        fill_source(document, search, event);
        settle_nameless(document, search, first, event);
        replace_who_is_only_spoken_of(document, search, event);
        turn_protest_from_body(document, search, event);
        complete_talks(document, search, event);
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
        take_from_content(document, event);
    }
    for (Event& event : document.events)
        find_mediated(document, search, event);
}

}  // namespace entente
