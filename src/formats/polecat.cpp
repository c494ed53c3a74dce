#include <algorithm>

#include "base/strings.h"
#include "formats/writers.h"

namespace entente {
namespace {

std::string_view quad_name(int quad) {
    switch (quad) {
        case 1:
            return "VERBAL COOPERATION";
        case 2:
            return "MATERIAL COOPERATION";
        case 3:
            return "VERBAL CONFLICT";
        case 4:
            return "MATERIAL CONFLICT";
        default:
            return "None";
    }
}

std::string or_none(std::string text) {
    return text.empty() ? "None" : std::move(text);
}

// One property of all the parties, without doubles, joined by ';'.
template <typename Property>
std::string list_of(const std::vector<Participant>& parties, Property&& property) {
    std::vector<std::string> values;
    for (const Participant& party : parties) {
        std::string value = property(party);
        if (value.empty() || std::find(values.begin(), values.end(), value) != values.end()) {
            continue;
        }
        values.push_back(std::move(value));
    }
    return or_none(join(values, ";"));
}

// Name, country, COW, primary sector, sectors, title, raw name, Wikipedia id.
void push_parties(const std::vector<Participant>& parties, std::vector<std::string>& row) {
    const auto sector = [](const Participant& p) { return p.actor.sector; };
    row.push_back(list_of(parties, [](const Participant& p) { return p.actor.name; }));
    row.push_back(list_of(parties, [](const Participant& p) { return p.actor.country; }));
    row.push_back("None");
    row.push_back(parties.empty() ? "None" : or_none(parties.front().actor.sector));
    row.push_back(list_of(parties, sector));
    row.push_back(list_of(parties, [](const Participant& p) { return p.actor.role; }));
    row.push_back(list_of(parties, [](const Participant& p) { return p.words; }));
    row.push_back("None");
}

void push_place(const std::optional<PlaceRow>& place, std::vector<std::string>& row) {
    if (!place) {
        row.insert(row.end(), 10, "None");
        return;
    }
    const std::optional<Coordinates>& at = place->coordinates;
    const bool geonames = place->id.starts_with("geonames:");
    row.insert(row.end(),
               {place->name, place->kind == "city" ? place->name : "None", "None",
                or_none(place->division), or_none(place->country),
                at ? decimal(at->latitude) : "None", at ? decimal(at->longitude) : "None",
                geonames ? place->id.substr(9) : "None", place->name, or_none(place->kind)});
}

std::vector<std::string> row_of(const EventRow& event, const std::string& version) {
    std::vector<std::string> row{event.id,
                                 or_none(iso_or_empty(day_of(event.date))),
                                 event.plover,
                                 or_none(event.mode),
                                 decimal(event.goldstein),
                                 std::string(quad_name(event.quad)),
                                 or_none(join(event.contexts, ";"))};
    push_parties(event.sources, row);
    push_parties(event.targets, row);
    push_place(event.place, row);
    row.insert(row.end(),
               {or_none(event.article.outlet), or_none(iso_or_empty(event.article.published.date)),
                "None", "None", "None", "eng", version});
    return row;
}

}  // namespace

void PolecatWriter::begin(std::string& out) {
    append_tsv({"Event ID",
                "Event Date",
                "Event Type",
                "Event Mode",
                "Event Intensity",
                "Quad Code",
                "Contexts",
                "Actor Name",
                "Actor Country",
                "Actor COW",
                "Primary Actor Sector",
                "Actor Sectors",
                "Actor Title",
                "Actor Name Raw",
                "Wikipedia Actor ID",
                "Recipient Name",
                "Recipient Country",
                "Recipient COW",
                "Primary Recipient Sector",
                "Recipient Sectors",
                "Recipient Title",
                "Recipient Name Raw",
                "Wikipedia Recipient ID",
                "Placename",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude",
                "GeoNames ID",
                "Raw Placename",
                "Feature Type",
                "Source",
                "Publication Date",
                "Story People",
                "Story Organizations",
                "Story Locations",
                "Language",
                "Version"},
               out);
}

void PolecatWriter::add(const Report& report, std::string& out) {
    for (const EventRow& event : report.events) {
        if (!took_place(event.status) || event.plover.empty()) continue;
        append_tsv(row_of(event, version_), out);
    }
}

}  // namespace entente
