#include "record/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

#include <fmt/format.h>

#include "base/strings.h"
#include "record/sides.h"

namespace entente {
namespace {

// The parties on one side of an event; a reciprocal event has all of them on both.
using Side = std::array<std::span<const Participant>, 2>;

Side side(const EventRow& event, bool of_targets) {
    const std::span<const Participant> near = of_targets ? event.targets : event.sources;
    if (!event.reciprocal) return {near, {}};
    return {near, of_targets ? event.sources : event.targets};
}

template <typename Visit>
void for_each_actor(const Side& parties, Visit&& visit) {
    for (const std::span<const Participant>& part : parties) {
        for (const Participant& participant : part)
            visit(participant.actor);
    }
}

Agreement agree_on_parties(const Side& a, const Side& b) {
    bool compared = false;
    bool persons = false;
    bool common_person = false;
    double best = 0;
    for_each_actor(a, [&](const Actor& x) {
        for_each_actor(b, [&](const Actor& y) {
            if (!comparable(x, y)) return;
            compared = true;
            const double like = likeness(x, y);
            best = std::max(best, like);
            if (is_person(x) && is_person(y)) {
                persons = true;
                common_person = common_person || like == 1;
            }
        });
    });
    if (!compared) return {};
    return {best == 0 || (persons && !common_person), best};
}

bool shares_victim(const EventRow& a, const EventRow& b) {
    if (family(a) != "ASSAULT") return false;
    for (const Participant& x : a.targets) {
        for (const Participant& y : b.targets) {
            if (is_person(x.actor) && is_person(y.actor) && same_person(x.actor, y.actor)) {
                return true;
            }
        }
    }
    return false;
}

// Length of an interval in days; 0 where one end is open or unknown.
std::int32_t days_in(const Interval& interval) {
    if (!interval.begin || !interval.end) return 0;
    return to_days(*interval.end) - to_days(*interval.begin) + 1;
}

// What a report tells as its news, without a time, is taken to be of its last days.
constexpr std::int32_t news_days = 4;

Interval happening(const Interval& date) {
    if (date.basis != TimeBasis::reported || date.begin || !date.end) return date;
    Interval window = date;
    window.begin = add_days(*date.end, 1 - news_days);
    return window;
}

bool overlap(const Interval& a, const Interval& b) {
    return !(a.end && b.begin && *a.end < *b.begin) && !(b.end && a.begin && *b.end < *a.begin);
}

bool within(const Interval& interval, std::int32_t limit) {
    const std::int32_t days = days_in(interval);
    return days >= 1 && days <= limit;
}

constexpr std::int32_t week = 7;
constexpr std::int32_t month = 31;

double kilometres(Coordinates a, Coordinates b) {  // great circle, haversine
    constexpr double radian = std::numbers::pi / 180;
    const double north = std::sin((b.latitude - a.latitude) * radian / 2);
    const double east = std::sin((b.longitude - a.longitude) * radian / 2);
    const double h =
        north * north + std::cos(a.latitude * radian) * std::cos(b.latitude * radian) * east * east;
    return 2 * 6371 * std::asin(std::min(1.0, std::sqrt(h)));
}

bool contains(const PlaceRow& outer, const PlaceRow& inner) {
    if (outer.kind == "country") return outer.country == inner.country;
    return outer.kind == "division" && outer.country == inner.country &&
           outer.name == inner.division;
}

bool point(const PlaceRow& place) {
    return place.kind == "city" && place.coordinates;
}

bool counts_same_thing(const Count& a, const Count& b) {
    if (a.kind != b.kind) return false;
    return a.of.empty() || b.of.empty() || last_word(a.of) == last_word(b.of);
}

bool counts_apart(const Count& a, const Count& b) {
    const Count& low = a.low < b.low ? a : b;
    const Count& high = a.low < b.low ? b : a;
    if (!low.high) return false;  // "at least": open above
    const auto smaller = static_cast<double>(*low.high);
    const double difference = static_cast<double>(high.low) - smaller;
    return difference > 5 && difference > 0.5 * std::fabs(smaller);
}

// The weight of the parties of both sides; `sides` counts how many agree.
Agreement agree_on_actors(const EventRow& a, const EventRow& b, int& sides) {
    Agreement total;
    sides = 0;
    for (const bool of_targets : {false, true}) {
        const Agreement one = agree_on_parties(side(a, of_targets), side(b, of_targets));
        total.contradicts = total.contradicts || one.contradicts;
        total.weight += one.weight;
        sides += one.weight > 0 ? 1 : 0;
    }
    return total;
}

std::string_view status_class(EventStatus status) {
    return took_place(status) ? to_string(EventStatus::happened) : to_string(status);
}

bool disjoint(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::none_of(a.begin(), a.end(), [&](const std::string& x) {
        return std::binary_search(b.begin(), b.end(), x);
    });
}

}  // namespace

Agreement agree_on_kind(const EventRow& a, const EventRow& b) {
    if (status_class(a.status) != status_class(b.status)) return {true, 0};
    const std::string kind = family(a);
    if (kind.empty() || kind != family(b)) return {true, 0};
    if (kind != "ASSAULT" && !a.mode.empty() && !b.mode.empty() && a.mode != b.mode) {
        return {true, 0};
    }
    if (!a.content.empty() && !b.content.empty() && disjoint(a.content, b.content)) {
        return {true, 0};
    }
    return {false, !a.cameo.empty() && a.cameo == b.cameo ? 0.5 : 0};
}

Agreement agree_on_time(const Interval& a, const Interval& b) {
    if (!overlap(a, b)) return {true, 0};
    const Interval one = happening(a);
    const Interval other = happening(b);
    if (!overlap(one, other)) return {};
    if (within(one, 1) && within(other, 1)) return {false, 1.5};
    if (within(one, week) && within(other, week)) return {false, 1};
    if (within(one, month) && within(other, month)) return {false, 0.25};
    return {};
}

Agreement agree_on_place(const std::optional<PlaceRow>& a, const std::optional<PlaceRow>& b) {
    if (!a || !b) return {};
    if (!a->id.empty() && a->id == b->id) return {false, 0.5};
    if (!a->country.empty() && !b->country.empty() && a->country != b->country) return {true, 0};
    if (!a->name.empty() && a->name == b->name) return {false, 0.5};
    if (contains(*a, *b) || contains(*b, *a)) return {false, 0.25};
    if (!point(*a) || !point(*b)) return {};
    const bool near = kilometres(*a->coordinates, *b->coordinates) <= 100;
    return {!near, near ? 0.5 : 0};
}

Agreement agree_on_counts(const std::vector<Count>& a, const std::vector<Count>& b) {
    Agreement result;
    for (const Count& x : a) {
        for (const Count& y : b) {
            if (!counts_same_thing(x, y)) continue;
            if (counts_apart(x, y)) return {true, 0};
            result.weight = std::max(result.weight, x.low == y.low ? 1 : 0.5);
        }
    }
    return result;
}

bool contradict(const EventRow& a, const EventRow& b) {
    int sides = 0;
    return agree_on_time(a.date, b.date).contradicts || agree_on_kind(a, b).contradicts ||
           agree_on_place(a.place, b.place).contradicts ||
           agree_on_counts(a.counts, b.counts).contradicts ||
           agree_on_actors(a, b, sides).contradicts;
}

namespace {

// What two tellings that do not contradict each other have in common.
struct Common {
    double weight = 0;
    double time = 0;
    int sides = 0;
    bool victim = false;
};

std::optional<Common> common_to(const EventRow& a, const EventRow& b) {
    const Agreement time = agree_on_time(a.date, b.date);
    if (time.contradicts) return {};
    const Agreement kind = agree_on_kind(a, b);
    if (kind.contradicts) return {};
    Common common;
    const Agreement actors = agree_on_actors(a, b, common.sides);
    const Agreement place = agree_on_place(a.place, b.place);
    const Agreement counts = agree_on_counts(a.counts, b.counts);
    if (actors.contradicts || place.contradicts || counts.contradicts) return {};
    common.victim = shares_victim(a, b);
    common.time = time.weight;
    const bool recalled = a.background != b.background && common.sides == 2 && kind.weight > 0;
    common.weight = (common.victim ? 3 : 0) + (recalled ? 0.5 : 0) + time.weight + kind.weight +
                    actors.weight + place.weight + counts.weight;
    return common;
}

}  // namespace

std::optional<double> evidence(const EventRow& a, const EventRow& b) {
    const std::optional<Common> common = common_to(a, b);
    if (!common || common->weight < enough) return {};
    if (common->victim) return common->weight;
    if (common->time == 0 || common->sides < (common->time >= 1 ? 1 : 2)) return {};
    return common->weight;
}

double closeness(const EventRow& a, const EventRow& b) {
    const std::optional<Common> common = common_to(a, b);
    return common && common->sides > 0 ? common->weight : 0;
}

namespace {

std::vector<std::string> tokens(const EventRow& event, bool of_targets) {
    std::vector<std::string> out;
    for_each_actor(side(event, of_targets),
                   [&](const Actor& actor) { add_side_tokens(actor, out); });
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void add_day_keys(const EventRow& event, std::string_view head, std::vector<std::string>& keys) {
    const Interval date = happening(event.date);
    if (!within(date, week)) return;
    for (const bool of_targets : {false, true}) {
        for (const std::string& token : tokens(event, of_targets)) {
            for (std::int32_t i = 0; i < days_in(date); ++i) {
                keys.push_back(fmt::format("{} day {} {}:{}", head,
                                           to_iso(add_days(*date.begin, i)), of_targets ? 't' : 's',
                                           token));
            }
        }
    }
}

void add_month_keys(const EventRow& event, std::string_view head, std::vector<std::string>& keys) {
    const Interval date = happening(event.date);
    if (!within(date, month)) return;
    const std::vector<std::string> sources = tokens(event, false);
    const std::vector<std::string> targets = tokens(event, true);
    const std::string last = to_iso(*date.end).substr(0, 7);
    Date first_day = *date.begin;
    first_day.day = 1;
    for (Date day = first_day; to_iso(day).substr(0, 7) <= last; day = add_months(day, 1)) {
        for (const std::string& source : sources) {
            for (const std::string& target : targets) {
                keys.push_back(fmt::format("{} month {} {}>{}", head, to_iso(day).substr(0, 7),
                                           source, target));
            }
        }
    }
}

}  // namespace

std::vector<std::string> merge_keys(const EventRow& event) {
    std::vector<std::string> keys;
    const std::string kind = family(event);
    if (kind.empty()) return keys;
    const std::string head = fmt::format("{} {}", kind, status_class(event.status));
    if (kind == "ASSAULT") {
        for (const Participant& target : event.targets) {
            if (!is_person(target.actor)) continue;
            keys.push_back(fmt::format("{} victim {}", head, last_word(target.actor.name)));
        }
    }
    add_day_keys(event, head, keys);
    add_month_keys(event, head, keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::string signature(const EventRow& event) {
    std::string out = fmt::format("{}|{}|{}|{}|{}", family(event), status_class(event.status),
                                  event.mode, event.cameo, event.reciprocal);
    for (const Date* end : {event.date.begin ? &*event.date.begin : nullptr,
                            event.date.end ? &*event.date.end : nullptr}) {
        out += "|" + (end != nullptr ? to_iso(*end) : std::string());
    }
    if (event.date.basis == TimeBasis::reported) out += "|reported";
    if (event.background) out += "|background";
    for (const std::vector<Participant>* parties : {&event.sources, &event.targets}) {
        out += "|";
        for (const Participant& party : *parties) {
            const Actor& a = party.actor;
            out += fmt::format("{},{},{},{},{};", a.id, is_person(a) ? a.name : "", a.code,
                               a.country, a.sector);
        }
    }
    out += "|";
    if (event.place) {
        out += fmt::format("{},{},{},{}", event.place->id,
                           event.place->id.empty() ? event.place->name : "", event.place->country,
                           event.place->division);
    }
    for (const Count& count : event.counts) {
        out += fmt::format("|{} {} {} {}", to_string(count.kind), count.low,
                           count.high ? fmt::to_string(*count.high) : "", last_word(count.of));
    }
    return out + "|" + join(event.content, ",");
}

}  // namespace entente
