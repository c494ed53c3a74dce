#include "record/relation.h"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>

namespace entente {
namespace {

Date start_of(Date day, Period period) {
    switch (period) {
        case Period::day:
            return day;
        case Period::week:
            return add_days(day, -weekday(day));
        case Period::month:
            return {day.year, day.month, 1};
        case Period::year:
            return {day.year, 1, 1};
    }
    return day;
}

// The period in which the whole interval lies, if there is one. What a report tells as its news,
// without a time, counts in the period of the report.
std::optional<Date> period_of(const Interval& date, Period period) {
    if (date.basis == TimeBasis::reported && date.end) return start_of(*date.end, period);
    if (!date.begin || !date.end) return {};
    const Date begin = start_of(*date.begin, period);
    if (start_of(*date.end, period) != begin) return {};
    return begin;
}

bool acts(const std::vector<Actor>& actors, const Party& party) {
    return std::any_of(actors.begin(), actors.end(),
                       [&](const Actor& actor) { return party.matches(actor); });
}

void count_in(const Incident& incident, const Party& a, const Party& b, RelationRow& row) {
    const auto quad = static_cast<std::size_t>(incident.quad - 1);
    if (incident.reciprocal) {
        ++row.both[quad];
    } else if (acts(incident.sources, a) && acts(incident.targets, b)) {
        ++row.forth[quad];
    } else {
        ++row.back[quad];
    }
    row.incidents.push_back(incident.id);
    row.goldstein += incident.goldstein;  // a sum until all are counted
}

}  // namespace

int RelationRow::count(int quad) const {
    const auto i = static_cast<std::size_t>(quad - 1);
    return forth[i] + back[i] + both[i];
}

double RelationRow::net_cooperation() const {
    const int cooperation = count(1) + count(2);
    const int conflict = count(3) + count(4);
    if (cooperation + conflict == 0) return 0;
    return static_cast<double>(cooperation - conflict) / (cooperation + conflict);
}

std::vector<RelationRow> relation_of(std::span<const Incident> incidents, const Party& a,
                                     const Party& b, Period period) {
    std::map<Date, RelationRow> rows;
    for (const Incident& incident : incidents) {
        if (!took_place(incident.status) || incident.quad < 1 || incident.quad > 4) continue;
        const std::optional<Date> begin = period_of(incident.date, period);
        if (!begin || !connects(incident, a, b)) continue;
        RelationRow& row = rows[*begin];
        row.begin = *begin;
        count_in(incident, a, b, row);
    }
    std::vector<RelationRow> out;
    for (auto& [begin, row] : rows) {
        row.goldstein /= static_cast<double>(row.incidents.size());
        std::sort(row.incidents.begin(), row.incidents.end());
        out.push_back(std::move(row));
    }
    return out;
}

std::string period_name(Date begin, Period period) {
    const std::string iso = to_iso(begin);
    if (period == Period::day) return iso;
    if (period == Period::month) return iso.substr(0, 7);
    if (period == Period::year) return iso.substr(0, 4);
    const Date thursday = add_days(begin, 3 - weekday(begin));  // its year is the week's (ISO 8601)
    const int week = (to_days(thursday) - to_days(Date{thursday.year, 1, 1})) / 7 + 1;
    return fmt::format("{:04}-W{:02}", thursday.year, week);
}

}  // namespace entente
