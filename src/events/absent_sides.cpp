#include "events/absent_sides.h"

#include <algorithm>
#include <array>

#include "events/links.h"
#include "events/ontology.h"
#include "events/report_lands.h"
#include "events/tree.h"

namespace entente {
namespace {

// Where the target of a deed of a code may be sought, from the surest to the least sure.
struct Sought {
    std::string_view code;  ///< CAMEO, or the branch
    unsigned where = 0;
};
constexpr unsigned in_sentence = 1;   // the one other state of the sentence
constexpr unsigned faced = 2;         // whom the source faces in the report
constexpr unsigned of_opponents = 4;  // at home, where the source is neither state nor armed group
constexpr unsigned of_armed = 8;      // at home, where the source is an armed group
constexpr unsigned of_state = 16;     // at home, where the source is a government or its forces
constexpr unsigned in_report = 32;    // the land that the report is about

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
    {"175", of_state},
    {"18", of_armed},
    {"19", in_sentence | faced | of_opponents | of_armed | in_report},
    {"191", in_sentence | faced | of_opponents | of_armed | in_report},
    {"196", in_sentence | faced | of_armed},
    {"20", of_armed},
}};

const Sought* sought_for(std::string_view cameo) {
    const Sought* best = nullptr;
    for (const Sought& row : sought_by_code) {
        if (!cameo.starts_with(row.code)) continue;
        if (best == nullptr || best->code.size() < row.code.size()) best = &row;
    }
    return best;
}

enum class Camp { none, state, armed, opponent };

// Whose side somebody is on at home.
Camp camp_of(const Document& document, std::uint32_t m) {
    constexpr std::array<std::string_view, 4> states{"GOV", "MIL", "COP", "SPY"};
    constexpr std::array<std::string_view, 2> armed{"REB", "UAF"};
    for (const std::uint32_t a : document.mentions[m].actors) {
        const Actor& actor = document.actors[a];
        const auto is_one_of = [&](const auto& sectors) {
            return std::find(sectors.begin(), sectors.end(), actor.sector) != sectors.end();
        };
        if (actor.country.empty()) continue;
        if (actor.kind == ActorKind::state || is_one_of(states)) return Camp::state;
        if (actor.kind == ActorKind::armed_group || is_one_of(armed)) return Camp::armed;
        return Camp::opponent;
    }
    return Camp::none;
}

class Filler {
  public:
    Filler(Document& document, const ReportLands& lands) : document_(document), lands_(lands) {}

    void fill(Event& event);
    /// The events that are filled next stand in one sentence, of which this is the first.
    void begin_sentence(std::size_t first) { first_ = first; }
    /// Mediation that names nobody is between the parties of the deed that is told beside it.
    void find_mediated(Event& event);

  private:
    bool from_act(Event& event);
    bool from_sentence(Event& event);
    bool from_faced(Event& event);
    bool from_home(const Sought& sought, Event& event);
    bool from_report(Event& event);
    bool set(Event& event, std::uint32_t mention, std::string_view rule);
    std::vector<std::uint32_t> tellers_of(const Event& event) const;
    bool is_in_part(std::uint32_t token, std::uint32_t other) const;

    Document& document_;
    const ReportLands& lands_;
    std::size_t first_ = 0;  ///< of the events of the sentence
};

bool Filler::set(Event& event, std::uint32_t mention, std::string_view rule) {
    if (mention == none) return false;
    event.targets = {mention};
    event.trace.push_back({std::string(rule), document_.mentions[mention].span, ""});
    return true;
}

// What is promised or threatened is to be done to whom it is promised or threatened.
bool Filler::from_act(Event& event) {
    const Event& act = document_.events[event.theme_of];
    const bool commits = is_among(act.cameo, {"03", "13"});
    const bool directed =
        is_among(event.cameo, {"04", "05", "06", "07", "16", "17", "18", "19", "20"});
    if (!commits || !directed || act.targets.empty() || act.targets == event.sources) return false;
    event.targets = act.targets;
    event.trace.push_back({"target from the act", act.trigger.span, ""});
    return true;
}

// Parts of a sentence that are joined by ";" tell matters of their own.
bool Filler::is_in_part(std::uint32_t token, std::uint32_t other) const {
    const auto [first, last] = std::minmax(token, other);
    for (std::uint32_t t = first; t < last; ++t) {
        if (document_.form(t) == ";") return false;
    }
    return true;
}

// Who speaks of a deed, or condemns or demands it in the clause around, only tells of it.
std::vector<std::uint32_t> Filler::tellers_of(const Event& event) const {
    std::vector<std::uint32_t> tellers = event.speakers;
    for (std::size_t e = first_; e < document_.events.size(); ++e) {
        const Event& act = document_.events[e];
        if (act.sentence != event.sentence) break;
        const bool verbal = act.quad == 1 || act.quad == 3;
        if (&act == &event || !verbal || !act.span.contains(event.trigger.span)) continue;
        tellers.insert(tellers.end(), act.sources.begin(), act.sources.end());
    }
    return tellers;
}

bool Filler::from_sentence(Event& event) {
    const auto own = countries_of(document_, event.sources);
    const auto said = countries_of(document_, tellers_of(event));
    const ReportLands::Named* other = nullptr;
    for (const ReportLands::Named& named : lands_.in_sentence(event.sentence)) {
        const auto is = [&](std::string_view country) { return country == named.country; };
        if (std::any_of(own.begin(), own.end(), is)) continue;
        if (std::any_of(said.begin(), said.end(), is)) continue;
        const std::uint32_t head = document_.mentions[named.mention].head;
        if (head == none) continue;
        // force answers what the part before tells; words seldom do
        if (event.quad != 4 && !is_in_part(event.trigger.token, head)) continue;
        if (other != nullptr && other->country != named.country) return false;
        if (other == nullptr) other = &named;
    }
    return other != nullptr &&
           set(event, other->mention, "target is the one other state of the sentence");
}

bool Filler::from_faced(Event& event) {
    const auto own = countries_of(document_, event.sources);
    if (own.size() != 1) return false;
    const bool conflict = event.quad >= 3;
    const std::string_view other = lands_.faced_by(own.front(), conflict);
    return !other.empty() && set(event, lands_.mention_of(document_, other, event.sentence),
                                 "target is whom the source faces in the report");
}

bool Filler::from_home(const Sought& sought, Event& event) {
    const auto own = countries_of(document_, event.sources);
    if (own.size() != 1) return false;
    const Camp camp = camp_of(document_, event.sources.front());
    const unsigned home = camp == Camp::opponent ? of_opponents
                          : camp == Camp::armed  ? of_armed
                          : camp == Camp::state  ? of_state
                                                 : 0;
    return (sought.where & home) != 0 &&
           set(event, lands_.mention_of(document_, own.front(), event.sentence),
               "target is the source's own land");
}

bool Filler::from_report(Event& event) {
    const std::string_view land = lands_.subject();
    const auto own = countries_of(document_, event.sources);
    const bool acts_abroad = std::find(own.begin(), own.end(), land) == own.end();
    return !land.empty() && acts_abroad &&
           set(event, lands_.mention_of(document_, land, event.sentence),
               "target is the land that the report is about");
}

void Filler::find_mediated(Event& event) {
    if (!event.targets.empty() || event.reciprocal) return;
    const Event* nearest = nullptr;
    std::uint32_t distance = 0;
    for (const Event& beside : document_.events) {
        if (beside.sentence != event.sentence || beside.targets.empty()) continue;
        if (share_party(document_, beside.sources, event.sources)) continue;
        const std::uint32_t away = event.trigger.token > beside.trigger.token
                                       ? event.trigger.token - beside.trigger.token
                                       : beside.trigger.token - event.trigger.token;
        if (nearest != nullptr && distance <= away) continue;
        nearest = &beside;
        distance = away;
    }
    if (nearest == nullptr) return void(from_sentence(event) || from_report(event));
    event.targets = nearest->sources;
    for (const std::uint32_t m : nearest->targets)
        add_new(event.targets, m);
    event.trace.push_back(
        {"target is the parties that are told beside", nearest->trigger.span, ""});
}

void Filler::fill(Event& event) {
    if (!event.targets.empty() || event.reciprocal) return;
    if (event.theme_of != none && from_act(event)) return;
    const Sought* sought = sought_for(event.cameo);
    if (sought == nullptr) return;
    // what is asked of somebody does not by itself aim at anybody
    if (event.theme_of != none && event.status == EventStatus::demanded) return;
    const auto allowed = [&](unsigned place) { return (sought->where & place) != 0; };
    (allowed(in_sentence) && from_sentence(event)) || (allowed(faced) && from_faced(event)) ||
        from_home(*sought, event) || (allowed(in_report) && from_report(event));
}

}  // namespace

void fill_absent_sides(Document& document) {
    ReportLands lands(document);
    Filler filler(document, lands);
    std::size_t learned = 0;
    for (std::size_t e = 0; e < document.events.size(); ++e) {
        Event& event = document.events[e];
        if (document.events[learned].sentence != event.sentence) {
            for (; learned < e; ++learned)
                lands.learn(document, document.events[learned]);
        }
        filler.begin_sentence(learned);
        // an act before its content, though the words may stand the other way round
        if (event.theme_of != none) filler.fill(document.events[event.theme_of]);
        filler.fill(event);
    }
    for (Event& event : document.events) {
        if (event.cameo == "045") filler.find_mediated(event);
    }
}

}  // namespace entente
