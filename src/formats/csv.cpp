#include <fmt/format.h>

#include "formats/writers.h"
#include "record/wording.h"

namespace entente {
namespace {

// A field as RFC 4180 has it: quoted where it holds a comma or a quotation mark.
std::string csv_field(std::string_view text) {
    std::string clean = field(text);
    if (clean.find_first_of(",\"") == std::string::npos) return clean;
    std::string out = "\"";
    for (const char c : clean) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

void append_csv(const std::vector<std::string>& fields, std::string& out) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i != 0) out += ',';
        out += csv_field(fields[i]);
    }
    out += "\r\n";
}

void push_actor(const Participant* party, std::vector<std::string>& row) {
    const Actor nobody;
    const Actor& actor = party == nullptr ? nobody : party->actor;
    row.insert(row.end(), {actor.name, actor.code, actor.country, actor.sector});
}

std::string counts_of(const EventRow& event) {
    std::vector<std::string> parts;
    for (const Count& count : event.counts)
        parts.push_back(fmt::format("{}: {}", to_string(count.kind), written(count)));
    return fmt::format("{}", fmt::join(parts, "; "));
}

void push_place(const EventRow& event, std::vector<std::string>& row) {
    if (!event.place) {
        row.resize(row.size() + 4);
        return;
    }
    row.push_back(event.place->name);
    row.push_back(event.place->country);
    const std::optional<Coordinates>& at = event.place->coordinates;
    row.push_back(at ? decimal(at->latitude) : "");
    row.push_back(at ? decimal(at->longitude) : "");
}

std::vector<std::string> row_of(const EventRow& event, const ActorPair& pair) {
    std::vector<std::string> row{event.id,
                                 event.article.id,
                                 iso_or_empty(event.article.published.date),
                                 event.article.outlet,
                                 event.article.url,
                                 std::to_string(event.sentence)};
    push_actor(pair.source, row);
    push_actor(pair.target, row);
    row.insert(
        row.end(),
        {event.cameo, event.plover, event.mode, fmt::format("{}", fmt::join(event.contexts, ";")),
         std::to_string(event.quad), decimal(event.goldstein), std::string(to_string(event.status)),
         event.background ? "1" : "0", names_of(event.speakers),
         event.stance ? std::string(to_string(*event.stance)) : std::string(),
         iso_or_empty(event.date.begin), iso_or_empty(event.date.end),
         std::string(to_string(event.date.grain)), std::string(to_string(event.date.basis))});
    push_place(event, row);
    row.insert(row.end(), {counts_of(event), event.trigger_text, event.clause_text,
                           decimal(event.confidence)});
    return row;
}

}  // namespace

void CsvWriter::begin(std::string& out) {
    append_csv({"event",       "doc",         "published",      "outlet",         "url",
                "sentence",    "source_name", "source_code",    "source_country", "source_sector",
                "target_name", "target_code", "target_country", "target_sector",  "cameo",
                "plover",      "mode",        "contexts",       "quad",           "goldstein",
                "status",      "background",  "speaker",        "stance",         "date_begin",
                "date_end",    "date_grain",  "date_basis",     "place_name",     "place_country",
                "lat",         "lon",         "counts",         "trigger",        "text",
                "confidence"},
               out);
}

void CsvWriter::add(const Report& report, std::string& out) {
    for (const EventRow& event : report.events) {
        for (const ActorPair& pair : pairs_of(event))
            append_csv(row_of(event, pair), out);
    }
}

}  // namespace entente
