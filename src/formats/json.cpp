#include "formats/json.h"

#include <numeric>
#include <unordered_map>

#include <nlohmann/json.hpp>

namespace entente {
namespace {

using Json = nlohmann::ordered_json;

std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json span_json(Span span) {
    return Json::array({span.begin, span.end});
}

Json or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json date_json(const std::optional<Date>& date) {
    return date ? Json(to_iso(*date)) : Json();
}

Json actor_json(const Actor& actor) {
    return {{"name", actor.name},
            {"code", actor.code},
            {"country", actor.country},
            {"sector", actor.sector},
            {"kind", to_string(actor.kind)},
            {"id", actor.id},
            {"role", actor.role}};
}

Json participant_json(const Participant& party) {
    Json json = actor_json(party.actor);
    json["span"] = span_json(party.span);
    json["words"] = party.words;
    return json;
}

Json participants_json(const std::vector<Participant>& parties) {
    Json list = Json::array();
    for (const Participant& party : parties)
        list.push_back(participant_json(party));
    return list;
}

Json actors_json(const std::vector<Actor>& actors) {
    Json list = Json::array();
    for (const Actor& actor : actors)
        list.push_back(actor_json(actor));
    return list;
}

Json interval_json(const Interval& date) {
    return {{"begin", date_json(date.begin)},
            {"end", date_json(date.end)},
            {"grain", to_string(date.grain)},
            {"basis", to_string(date.basis)}};
}

Json place_json(const std::optional<PlaceRow>& place) {
    if (!place) return {};
    Json json{
        {"name", place->name}, {"country", place->country}, {"lat", nullptr}, {"lon", nullptr}};
    if (place->coordinates) {
        json["lat"] = place->coordinates->latitude;
        json["lon"] = place->coordinates->longitude;
    }
    json["kind"] = place->kind;
    json["division"] = place->division;
    json["id"] = place->id;
    json["span"] = span_json(place->span);
    return json;
}

Json counts_json(const std::vector<Count>& counts) {
    Json list = Json::array();
    for (const Count& count : counts) {
        list.push_back({{"kind", to_string(count.kind)},
                        {"low", count.low > 0 ? Json(count.low) : Json()},
                        {"high", count.high ? Json(*count.high) : Json()},
                        {"of", count.of},
                        {"span", span_json(count.span)}});
    }
    return list;
}

Json trace_json(const std::vector<TraceStep>& trace) {
    Json list = Json::array();
    for (const TraceStep& step : trace) {
        list.push_back(
            {{"rule", step.rule}, {"span", span_json(step.span)}, {"effect", step.effect}});
    }
    return list;
}

void put_origin(const EventRow& event, Json& json) {
    json["id"] = event.id;
    json["doc"] = event.article.id;
    json["published"] = date_json(event.article.published.date);
    json["url"] = or_null(event.article.url);
    json["outlet"] = or_null(event.article.outlet);
    json["sentence"] = event.sentence;
    json["span"] = span_json(event.span);
    json["text"] = event.clause_text;
}

void put_deed(const EventRow& event, Json& json) {
    json["source"] = participants_json(event.sources);
    json["target"] = participants_json(event.targets);
    json["cameo"] = event.cameo;
    json["plover"] = event.plover;
    json["mode"] = event.mode;
    json["contexts"] = event.contexts;
    json["quad"] = event.quad;
    json["goldstein"] = event.goldstein;
    json["reciprocal"] = event.reciprocal;
    json["status"] = to_string(event.status);
    json["background"] = event.background;
    json["condition"] = event.stated_condition;
}

void put_attribution(const EventRow& event, Json& json) {
    json["speaker"] = event.speakers.empty() ? Json() : participant_json(event.speakers.front());
    json["speakers"] = participants_json(event.speakers);
    json["stance"] = event.stance ? Json(to_string(*event.stance)) : Json();
    json["addressee"] = event.addressee ? participant_json(*event.addressee) : Json();
    json["quote"] = or_null(event.quote);
    json["answers"] = or_null(event.answers);
    json["retells"] = or_null(event.retells);
    json["theme_of"] = or_null(event.theme_of);
    json["theme"] = event.theme.empty()
                        ? Json()
                        : Json{{"text", event.theme_text}, {"span", span_json(event.theme)}};
    json["content"] = event.content;
    json["inner"] = Json::array();
}

Json event_json(const EventRow& event) {
    Json json = Json::object();
    put_origin(event, json);
    put_deed(event, json);
    put_attribution(event, json);
    json["date"] = interval_json(event.date);
    json["date"]["text"] = or_null(event.date_text);
    json["place"] = place_json(event.place);
    json["counts"] = counts_json(event.counts);
    json["trigger"] = {{"text", event.trigger_text},
                       {"span", span_json(event.trigger)},
                       {"entry", event.trigger_entry}};
    json["confidence"] = event.confidence;
    json["trace"] = trace_json(event.trace);
    return json;
}

bool is_undertaking_or_refusal(const EventRow& event) {
    const std::string_view root = std::string_view(event.cameo).substr(0, 2);
    return root == "03" || root == "12";
}

// The row whose `inner` each row stands in: the outermost undertaking or refusal around it, or the
// row itself.
std::vector<std::size_t> holders_of(const std::vector<EventRow>& events) {
    std::unordered_map<std::string_view, std::size_t> index_of;
    for (std::size_t i = 0; i < events.size(); ++i)
        index_of.emplace(events[i].id, i);
    std::vector<std::size_t> holders(events.size());
    std::iota(holders.begin(), holders.end(), std::size_t{0});
    constexpr int deepest = 3;  // contents of contents of contents are not read
    for (int step = 0; step < deepest; ++step) {
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto outer = index_of.find(events[i].theme_of);
            if (events[i].theme_of.empty() || outer == index_of.end()) continue;
            const std::size_t o = outer->second;
            if (is_undertaking_or_refusal(events[o]) || holders[o] != o) holders[i] = holders[o];
        }
    }
    // Whatever the ids say, no row may be lost.
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (holders[holders[i]] != holders[i]) holders[i] = i;
    }
    return holders;
}

// The words of a span; nothing for one that does not lie in the text.
std::string words_of(const Document& document, Span span) {
    if (span.empty() || span.end > document.article.text.size()) return {};
    return std::string(document.words(span));
}

Json mentions_json(const Document& document) {
    Json list = Json::array();
    for (const Mention& mention : document.mentions) {
        Json actors = Json::array();
        for (const std::uint32_t actor : mention.actors) {
            if (actor < document.actors.size())
                actors.push_back(actor_json(document.actors[actor]));
        }
        const bool clustered = mention.entity < document.entities.size();
        list.push_back({{"span", span_json(mention.span)},
                        {"text", words_of(document, mention.span)},
                        {"kind", to_string(mention.kind)},
                        {"type", to_string(mention.type)},
                        {"actor", std::move(actors)},
                        {"entity", clustered ? Json(mention.entity) : Json()}});
        if (mention.country_basis == CountryBasis::words) continue;
        list.back()["country_basis"] = to_string(mention.country_basis);
        list.back()["country_from"] = words_of(document, mention.country_from);
    }
    return list;
}

Json times_json(const Document& document) {
    Json list = Json::array();
    for (const TimeExpression& time : document.times) {
        list.push_back({{"span", span_json(time.span)},
                        {"text", words_of(document, time.span)},
                        {"type", to_string(time.type)},
                        {"value", time.value},
                        {"begin", date_json(time.interval.begin)},
                        {"end", date_json(time.interval.end)}});
    }
    return list;
}

Json places_json(const Document& document) {
    Json list = Json::array();
    for (const Place& place : document.places) {
        if (place.sentence == none) continue;  // the dateline's
        const std::optional<Coordinates>& at = place.coordinates;
        list.push_back({{"span", span_json(place.span)},
                        {"text", words_of(document, place.span)},
                        {"name", place.name},
                        {"country", place.country},
                        {"lat", at ? Json(at->latitude) : Json()},
                        {"lon", at ? Json(at->longitude) : Json()}});
    }
    return list;
}

Json quotes_json(const Document& document) {
    Json list = Json::array();
    for (const Quote& quote : document.quotes) {
        const bool known = quote.speaker < document.mentions.size();
        list.push_back({{"span", span_json(quote.span)},
                        {"text", words_of(document, quote.span)},
                        {"speaker", known ? Json(quote.speaker) : Json()}});
    }
    return list;
}

}  // namespace

std::string to_json(const EventRow& event) {
    return line(event_json(event));
}

std::vector<std::string> event_lines(const std::vector<EventRow>& events) {
    const std::vector<std::size_t> holders = holders_of(events);
    std::vector<Json> lines(events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        lines[i] = event_json(events[i]);
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (holders[i] != i) lines[holders[i]]["inner"].push_back(std::move(lines[i]));
    }
    std::vector<std::string> written;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (holders[i] == i) written.push_back(line(lines[i]));
    }
    return written;
}

std::string to_json(const Incident& incident) {
    Json json{{"id", incident.id},
              {"tellings", incident.tellings},
              {"docs", incident.articles},
              {"outlets", incident.outlets},
              {"independent", incident.independent},
              {"source", actors_json(incident.sources)},
              {"target", actors_json(incident.targets)},
              {"cameo", incident.cameo},
              {"plover", incident.plover},
              {"mode", incident.mode},
              {"quad", incident.quad},
              {"goldstein", incident.goldstein},
              {"status", to_string(incident.status)},
              {"reciprocal", incident.reciprocal},
              {"date", interval_json(incident.date)},
              {"place", place_json(incident.place)},
              {"counts", counts_json(incident.counts)}};
    Json differences = Json::array();
    for (const Difference& difference : incident.differences) {
        differences.push_back({{"field", difference.field},
                               {"value", difference.value},
                               {"tellings", difference.tellings}});
    }
    json["differences"] = std::move(differences);
    return line(json);
}

std::string to_json(const Claim& claim) {
    Json json = event_json(claim.telling);
    json["claim_answers"] = claim.answers;
    json["answered_by"] = claim.answered_by;
    return line(json);
}

std::string to_json(const Position& position) {
    return line({{"position", to_string(position.kind)},
                 {"holders", participants_json(position.holders)},
                 {"towards", participants_json(position.towards)},
                 {"matter", event_json(position.matter)}});
}

std::string to_json(const IssueStance& stance) {
    return line({{"issue", stance.issue},
                 {"stance", to_string(stance.side)},
                 {"holders", participants_json(stance.holders)},
                 {"matter", event_json(stance.matter)}});
}

std::string to_json(const Commitment& commitment) {
    return line({{"state", to_string(commitment.state)},
                 {"due", date_json(commitment.due)},
                 {"settled_by", or_null(commitment.settled_by)},
                 {"undertaking", event_json(commitment.undertaking)}});
}

std::string to_json(const RelationRow& row, Period period) {
    return line({{"period", period_name(row.begin, period)},
                 {"begin", to_iso(row.begin)},
                 {"forth", row.forth},
                 {"back", row.back},
                 {"both", row.both},
                 {"goldstein", row.goldstein},
                 {"net_cooperation", row.net_cooperation()},
                 {"incidents", row.incidents}});
}

std::string article_json(const Article& article, const PublicationDates& dates,
                         std::optional<Date> fetched) {
    Json others = Json::array();
    for (const Publication& other : dates.others)
        others.push_back({{"date", date_json(other.date)}, {"basis", to_string(other.basis)}});
    Json blocks = Json::array();
    for (const Block& block : article.blocks) {
        if (block.span.end > article.text.size() || block.span.begin > block.span.end) continue;
        blocks.push_back({{"kind", to_string(block.kind)},
                          {"begin", block.span.begin},
                          {"end", block.span.end},
                          {"text", block.span.in(article.text)}});
    }
    return line({{"headline", article.headline},
                 {"date", date_json(article.published.date)},
                 {"text", article.body_text()},
                 {"date_basis", to_string(article.published.basis)},
                 {"fetched", date_json(fetched)},
                 {"updated", date_json(dates.updated.date)},
                 {"updated_basis", to_string(dates.updated.basis)},
                 {"other_dates", std::move(others)},
                 {"byline", article.byline},
                 {"outlet", article.outlet},
                 {"agency", article.agency},
                 {"dateline", article.dateline_place},
                 {"url", article.url},
                 {"language", article.language},
                 {"source", article.source},
                 {"id", article.id},
                 {"blocks", std::move(blocks)},
                 {"page_text", article.text}});
}

std::string annotation_json(const Document& document) {
    Json sentences = Json::array();
    for (const Sentence& sentence : document.sentences) {
        sentences.push_back(
            {{"span", span_json(sentence.span)}, {"text", words_of(document, sentence.span)}});
    }
    return line({{"doc", document.article.id},
                 {"published", date_json(document.article.published.date)},
                 {"sentences", std::move(sentences)},
                 {"mentions", mentions_json(document)},
                 {"times", times_json(document)},
                 {"places", places_json(document)},
                 {"quotes", quotes_json(document)}});
}

}  // namespace entente
