#include "formats/writers.h"

namespace entente {
namespace {

void push_actor(const Participant* party, std::vector<std::string>& row) {
    const Actor nobody;
    const Actor& actor = party == nullptr ? nobody : party->actor;
    row.insert(row.end(), {actor.name, actor.sector, actor.country});
}

std::vector<std::string> row_of(const EventRow& event, const ActorPair& pair,
                                const CodeNames& names) {
    std::vector<std::string> row{event.id, iso_or_empty(day_of(event.date))};
    push_actor(pair.source, row);
    row.insert(row.end(), {std::string(names(event.cameo)), event.cameo, decimal(event.goldstein)});
    push_actor(pair.target, row);
    row.insert(row.end(),
               {event.article.id, std::to_string(event.sentence + 1), event.article.outlet});
    if (!event.place) {
        row.resize(row.size() + 6);
        return row;
    }
    const PlaceRow& place = *event.place;
    const std::optional<Coordinates>& at = place.coordinates;
    row.insert(row.end(),
               {place.kind == "city" ? place.name : "", "", place.division, place.country,
                at ? decimal(at->latitude) : "", at ? decimal(at->longitude) : ""});
    return row;
}

}  // namespace

void IcewsWriter::begin(std::string& out) {
    append_tsv(
        {"Event ID",       "Event Date", "Source Name",     "Source Sectors", "Source Country",
         "Event Text",     "CAMEO Code", "Intensity",       "Target Name",    "Target Sectors",
         "Target Country", "Story ID",   "Sentence Number", "Publisher",      "City",
         "District",       "Province",   "Country",         "Latitude",       "Longitude"},
        out);
}

void IcewsWriter::add(const Report& report, std::string& out) {
    for (const EventRow& event : report.events) {
        if (!took_place(event.status) || event.cameo.empty()) continue;
        for (const ActorPair& pair : pairs_of(event))
            append_tsv(row_of(event, pair, names_), out);
    }
}

}  // namespace entente
