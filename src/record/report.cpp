#include "record/report.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/content_id.h"
#include "base/strings.h"
#include "record/reply.h"
#include "record/retelling.h"

namespace entente {
namespace {

std::string words_in(const Document& document, Span span) {
    if (span.empty() || span.end > document.article.text.size()) return {};
    return std::string(document.words(span));
}

// A town or region that is visited or shelled stands for its state.
void stand_for_state(const Document& document, std::uint32_t mention, Actor& actor) {
    for (const Place& place : document.places) {
        if (place.mention != mention || place.country.empty()) continue;
        actor.id = place.country;
        actor.code = place.country;
        actor.country = place.country;
        actor.kind = ActorKind::state;
        return;
    }
}

bool stands_in(const std::vector<Participant>& side, const Actor& actor) {
    return !actor.id.empty() &&
           std::any_of(side.begin(), side.end(), [&](const Participant& other) {
               return other.actor.id == actor.id && other.actor.role == actor.role;
           });
}

// Appends the participants that a mention stands for, who do not stand there yet ("the neighbours
// and the United States", where one of the neighbours is meant twice); see Participant.
void add_participants(const Document& document, std::uint32_t mention_index,
                      std::vector<Participant>& out) {
    if (mention_index >= document.mentions.size()) return;
    const Mention& mention = document.mentions[mention_index];
    const std::string words = words_in(document, mention.span);
    bool known = false;
    for (const std::uint32_t actor : mention.actors) {
        if (actor >= document.actors.size()) continue;
        known = true;
        if (stands_in(out, document.actors[actor])) continue;
        out.push_back({document.actors[actor], mention.span, words});
    }
    if (known) return;
    Participant unresolved{{}, mention.span, words};
    const bool named = mention.entity < document.entities.size();
    unresolved.actor.name = named ? document.entities[mention.entity].name : words;
    stand_for_state(document, mention_index, unresolved.actor);
    out.push_back(std::move(unresolved));
}

std::vector<Participant> participants(const Document& document,
                                      const std::vector<std::uint32_t>& mentions) {
    std::vector<Participant> out;
    for (const std::uint32_t mention : mentions)
        add_participants(document, mention, out);
    return out;
}

// The report's own spelling, for the reader; the id says which place it is. A country has one name, and
// capitals of a headline are nobody's spelling.
std::string name_of(const Document& document, const Place& place) {
    const std::string_view words = document.words(place.span);
    const bool shouted = std::none_of(words.begin(), words.end(), is_ascii_lower);
    if (words.empty() || shouted || place.kind == "country") return place.name;
    std::string name;
    for (const char c : words) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) name += c;
        if (blank && name.back() != ' ') name += ' ';
    }
    return name;
}

std::optional<PlaceRow> place_row(const Document& document, std::uint32_t index) {
    if (index >= document.places.size()) return {};
    const Place& place = document.places[index];
    return PlaceRow{name_of(document, place), place.country, place.division, place.id, place.kind,
                    place.coordinates,        place.span};
}

ArticleRef reference(const Article& article) {
    return {article.id,     article.source,   article.url,
            article.outlet, article.headline, article.published};
}

std::string event_id(const Document& document, std::uint32_t index) {
    return index < document.events.size() ? document.events[index].id : std::string();
}

void fill_words(const Document& document, const Event& event, EventRow& row) {
    if (event.sentence < document.sentences.size()) {
        row.sentence_span = document.sentences[event.sentence].span;
    }
    row.sentence_text = words_in(document, row.sentence_span);
    row.clause_text = words_in(document, event.span);
    row.trigger = event.trigger.span;
    row.trigger_text = words_in(document, event.trigger.span);
    row.trigger_entry = event.trigger.entry;
    row.theme = event.theme;
    row.theme_text = words_in(document, event.theme);
    if (event.quote < document.quotes.size()) {
        row.quote = words_in(document, document.quotes[event.quote].span);
    }
    if (event.time < document.times.size()) {
        row.date_text = words_in(document, document.times[event.time].span);
    }
}

void fill_parties(const Document& document, const Event& event, EventRow& row) {
    row.sources = participants(document, event.sources);
    row.targets = participants(document, event.targets);
    row.speakers = participants(document, event.speakers);
    std::vector<Participant> addressed;
    add_participants(document, event.addressee, addressed);
    if (!addressed.empty()) row.addressee = std::move(addressed.front());
}

EventRow event_row(const Document& document, const Event& event) {
    EventRow row;
    row.id = event.id;
    row.article = reference(document.article);
    row.sentence = event.sentence;
    row.span = event.span;
    fill_words(document, event, row);
    fill_parties(document, event, row);
    row.reciprocal = event.reciprocal;
    row.cameo = event.cameo;
    row.plover = event.plover;
    row.mode = event.mode;
    row.contexts = event.contexts;
    row.quad = event.quad;
    row.goldstein = event.goldstein;
    row.status = event.status;
    row.background = event.background;
    row.stance = event.stance;
    row.answers = event_id(document, event.answers);
    row.retells = event_id(document, event.retells);
    row.theme_of = event_id(document, event.theme_of);
    row.stated_condition = event.stated_condition;
    row.date = event.date;
    row.place = place_row(document, event.place);
    row.counts = event.counts;
    row.confidence = event.confidence;
    row.trace = event.trace;
    return row;
}

// Tells each demand, vow or charge what its contents are.
void fill_contents(std::vector<EventRow>& rows) {
    std::unordered_map<std::string_view, std::size_t> index_of;
    for (std::size_t i = 0; i < rows.size(); ++i)
        index_of.emplace(rows[i].id, i);
    for (const EventRow& theme : rows) {
        const auto holder = index_of.find(theme.theme_of);
        if (theme.theme_of.empty() || holder == index_of.end()) continue;
        std::vector<std::string>& content = rows[holder->second].content;
        const std::string kind = family(theme);
        const auto at = std::lower_bound(content.begin(), content.end(), kind);
        if (at == content.end() || *at != kind) content.insert(at, kind);
    }
}

// The kind of block in which each row stands.
std::vector<BlockKind> blocks_of(const Document& document, const std::vector<EventRow>& rows) {
    std::vector<BlockKind> blocks;
    for (const EventRow& row : rows) {
        const bool known = row.sentence < document.sentences.size();
        blocks.push_back(known ? document.sentences[row.sentence].block : BlockKind::body);
    }
    return blocks;
}

}  // namespace

Report rows_of(const Document& document, std::string reader) {
    Report report{document.article, hash_of(document.article), std::move(reader), {}};
    std::unordered_set<std::string> seen;
    report.events.reserve(document.events.size());
    for (const Event& event : document.events) {
        // Ids come from content: a second event with the same id says the same thing again.
        if (seen.insert(event.id).second) report.events.push_back(event_row(document, event));
    }
    fill_contents(report.events);
    link_replies(report.events);
    link_retellings(report.events, blocks_of(document, report.events));
    return report;
}

std::string hash_of(const Article& article) {
    const std::string published =
        article.published.date ? to_iso(*article.published.date) : std::string();
    std::string blocks;
    for (const Block& block : article.blocks) {
        blocks += std::to_string(block.span.begin) + "-" + std::to_string(block.span.end) + " ";
        blocks += to_string(block.kind);
    }
    return content_id({article.text, blocks, article.headline, article.byline, article.outlet,
                       article.agency, article.url, article.dateline_place, published,
                       to_string(article.published.basis), article.language});
}

std::string family(const EventRow& event) {
    const std::string_view root = std::string_view(event.cameo).substr(0, 2);
    if (root == "18" || root == "19" || root == "20") return "ASSAULT";
    return event.plover.empty() ? std::string(root) : event.plover;
}

bool took_place(EventStatus status) {
    return status == EventStatus::happened || status == EventStatus::ongoing;
}

}  // namespace entente
