#include "store/rows.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/strings.h"
#include "record/agreement.h"
#include "record/claim.h"
#include "record/wording.h"

namespace entente {
namespace {

using sqlite::Connection;
using sqlite::Statement;

// The value of an enumeration from its name; the first one where the name is unknown.
template <typename Enum, std::size_t Size>
Enum named(std::string_view name) {
    for (std::size_t i = 0; i < Size; ++i) {
        if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    }
    return Enum{};
}

Grain grain_named(std::string_view name) {
    return named<Grain, 10>(name);
}
TimeBasis time_basis_named(std::string_view name) {
    return named<TimeBasis, 6>(name);
}
DateBasis date_basis_named(std::string_view name) {
    return named<DateBasis, 8>(name);
}
BlockKind block_kind_named(std::string_view name) {
    return named<BlockKind, 9>(name);
}

std::optional<std::string_view> stance_name(const std::optional<Stance>& stance) {
    if (!stance) return {};
    return to_string(*stance);
}

std::vector<std::string> list(std::string_view joined) {
    std::vector<std::string> parts;
    for (const std::string_view part : split(joined, '|')) {
        if (!part.empty()) parts.emplace_back(part);
    }
    return parts;
}

void bind_place(Statement& into, const std::optional<PlaceRow>& place) {
    if (!place) {
        for (int i = 0; i < 9; ++i)
            into << std::nullopt;
        return;
    }
    into << place->name << place->country << place->division << place->id << place->kind;
    if (place->coordinates) {
        into << place->coordinates->latitude << place->coordinates->longitude;
    } else {
        into << std::nullopt << std::nullopt;
    }
    into << place->span.begin << place->span.end;
}

void insert_actors(Connection& connection, std::int64_t row, std::string_view role,
                   const std::vector<Participant>& parties) {
    std::uint32_t position = 0;
    for (const Participant& party : parties) {
        const Actor& actor = party.actor;
        Statement insert =
            connection.prepare("INSERT INTO event_actor VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
        insert << row << role << position++ << actor.id << actor.name << to_string(actor.kind)
               << actor.code << actor.country << actor.sector << actor.role << party.span.begin
               << party.span.end << party.words;
        insert.run();
    }
}

void insert_details(Connection& connection, std::int64_t row, const EventRow& event) {
    insert_actors(connection, row, "source", event.sources);
    insert_actors(connection, row, "target", event.targets);
    insert_actors(connection, row, "speaker", event.speakers);
    if (event.addressee) insert_actors(connection, row, "addressee", {*event.addressee});
    std::uint32_t position = 0;
    for (const Count& count : event.counts) {
        Statement insert = connection.prepare("INSERT INTO event_count VALUES (?,?,?,?,?,?,?,?)");
        insert << row << position++ << to_string(count.kind) << count.low << count.high << count.of
               << count.span.begin << count.span.end;
        insert.run();
    }
    position = 0;
    for (const TraceStep& step : event.trace) {
        Statement insert = connection.prepare("INSERT INTO trace VALUES (?,?,?,?,?,?)");
        insert << row << position++ << step.rule << step.span.begin << step.span.end << step.effect;
        insert.run();
    }
}

Span span_at(const Statement& from, int column) {
    return {static_cast<std::uint32_t>(from.integer(column)),
            static_cast<std::uint32_t>(from.integer(column + 1))};
}

std::optional<PlaceRow> place_at(const Statement& from, int column) {
    if (from.null(column)) return {};
    PlaceRow place;
    place.name = from.string(column);
    place.country = from.string(column + 1);
    place.division = from.string(column + 2);
    place.id = from.string(column + 3);
    place.kind = from.string(column + 4);
    if (!from.null(column + 5)) {
        place.coordinates = Coordinates{from.real(column + 5), from.real(column + 6)};
    }
    place.span = span_at(from, column + 7);
    return place;
}

constexpr std::string_view select_events = R"sql(
    SELECT e.row, e.id, a.id, a.source, a.url, a.outlet, a.headline, a.published,
           a.published_basis, e.sentence, e.span_begin, e.span_end, e.sentence_begin,
           e.sentence_end, e.trigger_begin, e.trigger_end, e.trigger_entry, e.reciprocal, e.cameo,
           e.plover, e.mode, e.contexts, e.quad, e.goldstein, e.status, e.background, e.stance,
           e.quote, e.answers, e.theme_of, e.content, e.stated_condition, e.date_begin, e.date_end,
           e.date_grain, e.date_basis, e.date_text, e.place_name, e.place_country,
           e.place_division, e.place_id, e.place_kind, e.place_lat, e.place_lon, e.place_begin,
           e.place_end, e.confidence, e.theme_begin, e.theme_end, a.row, o.id,
           e.retells
    FROM scope s CROSS JOIN event e ON e.row = s.event CROSS JOIN article a ON a.row = e.article
    LEFT JOIN printing r ON r.article = a.row LEFT JOIN article o ON o.row = r.original
    ORDER BY s.event)sql";

ArticleRef article_ref(const Statement& from) {
    const Publication published{from.date(7), date_basis_named(from.text(8))};
    return {from.string(2), from.string(3), from.string(4), from.string(5),
            from.string(6), published,      from.string(50)};
}

StoredEvent event_at(const Statement& from) {
    StoredEvent stored;
    stored.row = from.integer(0);
    EventRow& event = stored.event;
    event.id = from.string(1);
    event.article = article_ref(from);
    event.sentence = static_cast<std::uint32_t>(from.integer(9));
    event.span = span_at(from, 10);
    event.sentence_span = span_at(from, 12);
    event.trigger = span_at(from, 14);
    event.trigger_entry = from.string(16);
    event.reciprocal = from.integer(17) != 0;
    event.cameo = from.string(18);
    event.plover = from.string(19);
    event.mode = from.string(20);
    event.contexts = list(from.text(21));
    event.quad = static_cast<int>(from.integer(22));
    event.goldstein = from.real(23);
    event.status = parse_event_status(from.text(24)).value_or(EventStatus::happened);
    event.background = from.integer(25) != 0;
    event.stance = parse_stance(from.text(26));
    event.quote = from.string(27);
    event.answers = from.string(28);
    event.theme_of = from.string(29);
    event.content = list(from.text(30));
    event.stated_condition = from.integer(31) != 0;
    event.date = {from.date(32), from.date(33), grain_named(from.text(34)),
                  time_basis_named(from.text(35))};
    event.date_text = from.string(36);
    event.place = place_at(from, 37);
    event.confidence = from.real(46);
    event.theme = span_at(from, 47);
    event.retells = from.string(51);
    return stored;
}

// Walks a table whose rows are in the order of `events`, handing each row to its event.
template <typename Visit>
void join_details(Connection& connection, std::string_view sql, std::vector<StoredEvent>& events,
                  Visit&& visit) {
    Statement rows = connection.prepare(sql);
    std::size_t i = 0;
    while (rows.step()) {
        while (i < events.size() && events[i].row < rows.integer(0))
            ++i;
        if (i < events.size() && events[i].row == rows.integer(0)) visit(rows, events[i].event);
    }
}

void add_actor(const Statement& from, EventRow& event) {
    Participant party;
    party.actor = {from.string(2), from.string(3), parse_actor_kind(from.text(4)),
                   from.string(5), from.string(6), from.string(7),
                   from.string(8)};
    party.span = span_at(from, 9);
    party.words = from.string(11);
    const std::string_view role = from.text(1);
    if (role == "source") {
        event.sources.push_back(std::move(party));
    } else if (role == "target") {
        event.targets.push_back(std::move(party));
    } else if (role == "speaker") {
        event.speakers.push_back(std::move(party));
    } else {
        event.addressee = std::move(party);
    }
}

void add_count(const Statement& from, EventRow& event) {
    Count count;
    count.kind = parse_count_kind(from.text(1)).value_or(CountKind::other);
    count.low = from.integer(2);
    if (!from.null(3)) count.high = from.integer(3);
    count.of = from.string(4);
    count.span = span_at(from, 5);
    event.counts.push_back(std::move(count));
}

void read_participants(Connection& connection, std::vector<StoredEvent>& events) {
    join_details(connection,
                 "SELECT x.event, x.role, x.id, x.name, x.kind, x.code, x.country, x.sector, "
                 "x.actor_role, x.begin, x.\"end\", x.words "
                 "FROM scope s CROSS JOIN event_actor x ON x.event = s.event "
                 "ORDER BY s.event, x.role, x.position",
                 events, add_actor);
    join_details(connection,
                 "SELECT x.event, x.kind, x.low, x.high, x.\"of\", x.begin, x.\"end\" "
                 "FROM scope s CROSS JOIN event_count x ON x.event = s.event "
                 "ORDER BY s.event, x.position",
                 events, add_count);
}

std::vector<Block> read_blocks(Connection& connection, std::int64_t article) {
    Statement select = connection.prepare(
        "SELECT kind, begin, \"end\" FROM block WHERE article = ? ORDER BY position");
    select << article;
    std::vector<Block> blocks;
    while (select.step())
        blocks.push_back({span_at(select, 1), block_kind_named(select.text(0))});
    return blocks;
}

// Names to each article the outlets that reprint it.
void read_reprints(Connection& connection, std::vector<StoredEvent>& events,
                   const std::vector<std::int64_t>& articles) {
    std::unordered_map<std::int64_t, std::vector<std::string>> outlets;
    {
        Statement rows = connection.prepare(
            "SELECT r.original, c.id, c.source, c.url, c.outlet FROM (SELECT DISTINCT e.article "
            "FROM scope s CROSS JOIN event e ON e.row = s.event) x "
            "CROSS JOIN printing r ON r.original = x.article CROSS JOIN article c ON c.row = "
            "r.article");
        while (rows.step()) {
            const ArticleRef reprint{
                rows.string(1), rows.string(2), rows.string(3), rows.string(4), {}, {}};
            outlets[rows.integer(0)].push_back(outlet_name(reprint));
        }
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto found = outlets.find(articles[i]);
        if (found == outlets.end()) continue;
        std::vector<std::string>& names = events[i].event.article.reprinted_by;
        names = found->second;
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
    }
}

std::string words(std::string_view text, Span span) {
    return span.empty() || span.end > text.size() ? std::string() : std::string(span.in(text));
}

void read_words(Connection& connection, std::vector<StoredEvent>& events,
                const std::vector<std::int64_t>& articles) {
    std::int64_t loaded = 0;
    std::string text;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (articles[i] != loaded) {
            Statement select = connection.prepare("SELECT text FROM article WHERE row = ?");
            select << articles[i];
            text = select.step() ? select.string(0) : std::string();
            loaded = articles[i];
        }
        EventRow& event = events[i].event;
        event.clause_text = words(text, event.span);
        event.sentence_text = words(text, event.sentence_span);
        event.trigger_text = words(text, event.trigger);
        event.theme_text = words(text, event.theme);
    }
    join_details(connection,
                 "SELECT x.event, x.rule, x.begin, x.\"end\", x.effect "
                 "FROM scope s CROSS JOIN trace x ON x.event = s.event "
                 "ORDER BY s.event, x.position",
                 events, [](const Statement& from, EventRow& event) {
                     event.trace.push_back({from.string(1), span_at(from, 2), from.string(4)});
                 });
}

}  // namespace

std::int64_t insert_article(Connection& connection, const Report& report, std::int64_t version) {
    const Article& article = report.article;
    {
        Statement insert = connection.prepare(
            "INSERT INTO article (id, version, current, hash, reader, source, url, outlet, agency, "
            "headline, byline, dateline, published, published_basis, language, text) "
            "VALUES (?,?,1,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        insert << article.id << version << report.hash << report.reader << article.source
               << article.url << article.outlet << article.agency << article.headline
               << article.byline << article.dateline_place << article.published.date
               << to_string(article.published.basis) << article.language << article.text;
        insert.run();
    }
    const std::int64_t row = connection.last_row();
    std::uint32_t position = 0;
    for (const Block& block : article.blocks) {
        Statement insert = connection.prepare("INSERT INTO block VALUES (?,?,?,?,?)");
        insert << row << position++ << to_string(block.kind) << block.span.begin << block.span.end;
        insert.run();
    }
    return row;
}

std::int64_t insert_event(Connection& connection, std::int64_t article, const EventRow& event) {
    const std::string contexts = join(event.contexts, "|");
    const std::string content = join(event.content, "|");
    {
        Statement insert = connection.prepare(
            "INSERT INTO event VALUES "
            "(NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,"
            "?,?,?,?,?,?,?,?,?,?,?,?,?,1,?)");
        insert << event.id << article << event.sentence << event.span.begin << event.span.end
               << event.sentence_span.begin << event.sentence_span.end << event.trigger.begin
               << event.trigger.end << event.trigger_entry << event.theme.begin << event.theme.end
               << int{event.reciprocal} << event.cameo << event.plover << event.mode << contexts
               << event.quad << event.goldstein << to_string(event.status) << int{event.background}
               << stance_name(event.stance) << event.quote << event.answers << event.theme_of
               << content << int{event.stated_condition} << event.date.begin << event.date.end
               << to_string(event.date.grain) << to_string(event.date.basis) << event.date_text;
        bind_place(insert, event.place);
        insert << event.confidence << event.retells;
        insert.run();
    }
    const std::int64_t row = connection.last_row();
    insert_details(connection, row, event);
    return row;
}

void file_event(Connection& connection, std::int64_t row, const EventRow& event) {
    for (const std::vector<std::string>& keys : {merge_keys(event), answer_keys(event)}) {
        for (const std::string& key : keys) {
            Statement insert = connection.prepare(
                "INSERT INTO event_key VALUES (?1, (SELECT coalesce(max(ordinal) + 1, 0) "
                "FROM event_key WHERE key = ?1), ?2)");
            insert << key << row;
            insert.run();
        }
    }
    Statement mark = connection.prepare("INSERT INTO unsettled VALUES (?)");
    mark << row;
    mark.run();
}

std::vector<std::int64_t> events_of(Connection& connection, std::int64_t article) {
    Statement select = connection.prepare("SELECT row FROM event WHERE article = ? ORDER BY row");
    select << article;
    std::vector<std::int64_t> rows;
    while (select.step())
        rows.push_back(select.integer(0));
    return rows;
}

void clear_scope(Connection& connection) {
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS scope (event INTEGER PRIMARY KEY); DELETE FROM scope");
}

void add_to_scope(Connection& connection, std::int64_t event) {
    Statement insert = connection.prepare("INSERT OR IGNORE INTO scope VALUES (?)");
    insert << event;
    insert.run();
}

std::vector<StoredEvent> read_scope(Connection& connection, Detail detail) {
    std::vector<StoredEvent> events;
    std::vector<std::int64_t> articles;
    {
        Statement rows = connection.prepare(select_events);
        while (rows.step()) {
            events.push_back(event_at(rows));
            articles.push_back(rows.integer(49));
        }
    }
    read_participants(connection, events);
    read_reprints(connection, events, articles);
    if (detail == Detail::full) read_words(connection, events, articles);
    return events;
}

std::optional<Article> read_article(Connection& connection, std::string_view id) {
    Statement select = connection.prepare(
        "SELECT row, id, source, url, outlet, agency, headline, byline, dateline, published, "
        "published_basis, language, text FROM article WHERE id = ? AND current");
    select << id;
    if (!select.step()) return {};
    Article article;
    article.id = select.string(1);
    article.source = select.string(2);
    article.url = select.string(3);
    article.outlet = select.string(4);
    article.agency = select.string(5);
    article.headline = select.string(6);
    article.byline = select.string(7);
    article.dateline_place = select.string(8);
    article.published = {select.date(9), date_basis_named(select.text(10))};
    article.language = select.string(11);
    article.text = select.string(12);
    article.blocks = read_blocks(connection, select.integer(0));
    return article;
}

Article read_text(Connection& connection, std::int64_t row) {
    Article article;
    Statement select = connection.prepare("SELECT id, published, text FROM article WHERE row = ?");
    select << row;
    if (!select.step()) return article;
    article.id = select.string(0);
    article.published.date = select.date(1);
    article.text = select.string(2);
    article.blocks = read_blocks(connection, row);
    return article;
}

}  // namespace entente
