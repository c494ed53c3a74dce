#include <fmt/format.h>

#include "base/strings.h"
#include "formats/writers.h"

namespace entente {
namespace {

// GDELT's geographic resolution: 1 country, 4 a city outside the United States, 5 a division.
std::string_view geo_type(const PlaceRow& place) {
    if (place.kind == "country") return "1";
    if (place.kind == "city") return place.country == "USA" ? "3" : "4";
    return place.country == "USA" ? "2" : "5";
}

// Columns 6 to 15: code, name, country, known group, ethnic, two religions, three types.
void push_actor(const Participant* party, std::vector<std::string>& row) {
    if (party == nullptr) {
        row.resize(row.size() + 10);
        return;
    }
    const Actor& actor = party->actor;
    std::string name = lower(actor.name);
    for (char& c : name)
        c = is_ascii_lower(c) ? static_cast<char>(c - 32) : c;
    const bool of_state = !actor.country.empty() && actor.code.size() > 3;
    row.insert(row.end(), {actor.code, name, actor.country, "", "", "", ""});
    row.push_back(of_state ? actor.code.substr(3, 3) : "");
    row.push_back(of_state && actor.code.size() > 6 ? actor.code.substr(6, 3) : "");
    row.push_back(of_state && actor.code.size() > 9 ? actor.code.substr(9, 3) : "");
}

// Columns 52 to 59: type, full name, FIPS country, two divisions, latitude, longitude, feature id.
void push_place(const std::optional<PlaceRow>& place, std::vector<std::string>& row) {
    if (!place) {
        row.resize(row.size() + 8);
        return;
    }
    const std::optional<Coordinates>& at = place->coordinates;
    row.insert(row.end(), {std::string(geo_type(*place)), place->name, "", "", "",
                           at ? decimal(at->latitude) : "", at ? decimal(at->longitude) : "", ""});
}

void push_date(const EventRow& event, std::vector<std::string>& row) {
    const std::optional<Date> day = day_of(event.date);
    if (!day) {
        row.resize(row.size() + 4);
        return;
    }
    const int of_year = to_days(*day) - to_days(Date{day->year, 1, 1});
    row.push_back(fmt::format("{:04}{:02}{:02}", day->year, day->month, day->day));
    row.push_back(fmt::format("{:04}{:02}", day->year, day->month));
    row.push_back(fmt::format("{:04}", day->year));
    row.push_back(fmt::format("{:.4f}", day->year + of_year / 365.0));
}

std::vector<std::string> row_of(const EventRow& event, const ActorPair& pair) {
    std::vector<std::string> row{event.id};
    push_date(event, row);
    push_actor(pair.source, row);
    push_actor(pair.target, row);
    row.insert(row.end(), {event.background ? "0" : "1", event.cameo, event.cameo.substr(0, 3),
                           event.cameo.substr(0, 2), std::to_string(event.quad),
                           decimal(event.goldstein), "1", "1", "1", ""});
    row.resize(row.size() + 16);  // the places of the actors themselves
    push_place(event.place, row);
    const std::optional<Date>& added = event.article.published.date;
    row.push_back(
        added ? fmt::format("{:04}{:02}{:02}000000", added->year, added->month, added->day) : "");
    row.push_back(event.article.url.empty() ? event.article.id : event.article.url);
    return row;
}

}  // namespace

void GdeltWriter::add(const Report& report, std::string& out) {
    for (const EventRow& event : report.events) {
        if (!took_place(event.status) || event.cameo.empty()) continue;
        for (const ActorPair& pair : pairs_of(event))
            append_tsv(row_of(event, pair), out);
    }
}

}  // namespace entente
