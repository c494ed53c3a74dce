#include "store/store.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "base/strings.h"
#include "record/party.h"
#include "store/originals.h"
#include "store/rows.h"
#include "store/schema.h"
#include "store/settle.h"
#include "store/sqlite.h"

namespace entente {
namespace {

namespace fs = std::filesystem;
using sqlite::Connection;
using sqlite::SqliteFault;
using sqlite::Statement;
using sqlite::Transaction;

std::string reason_of(const SqliteFault& fault) {
    switch (fault.code & 0xFF) {
        case SQLITE_NOTADB:
            return "is not a record: it is no SQLite database";
        case SQLITE_CORRUPT:
            return "is damaged or cut short (the database image is malformed)";
        case SQLITE_FULL:
            return "the disk is full; what was not yet recorded can be read again";
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "another program is writing to it; try again when that is done";
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return "cannot be written to";
        case SQLITE_CANTOPEN:
            return "cannot be opened";
        case SQLITE_IOERR:
            return "the disk failed to read or write; it may be full (disk I/O error)";
        default:
            return fault.what();
    }
}

// Runs a function that may throw SqliteFault, as a Result.
template <typename Function>
auto guarded(const fs::path& path, Function&& function) -> Result<decltype(function())> {
    try {
        return function();
    } catch (const SqliteFault& fault) {
        return Error{reason_of(fault), path.string(), 0};
    }
}

// What can be said of the file before SQLite opens it.
Outcome inspect_file(const fs::path& path) {
    std::error_code fault;
    if (fs::is_directory(path, fault)) return Error{"is a folder, not a record", path.string(), 0};
    const auto size = fs::file_size(path, fault);
    if (fault || size == 0) return Nothing{};
    std::array<char, 100> header{};
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{"cannot be opened", path.string(), 0};
    file.read(header.data(), header.size());
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (std::string_view(header.data(), magic.size()) != magic) {
        return Error{"is not a record: it is no SQLite database", path.string(), 0};
    }
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(header[i]); };
    const unsigned stored = (byte(16) << 8U) | byte(17);
    const unsigned page = stored == 1 ? 65536 : stored;
    if (page == 0 || size % page != 0) {
        return Error{"is damaged or cut short (it does not end with a whole page)", path.string(),
                     0};
    }
    return Nothing{};
}

std::string uri_of(const fs::path& path, std::string_view parameters) {
    std::string uri = "file:";
    for (const char c : path.string()) {
        const bool plain = is_ascii_alpha(c) || is_ascii_digit(c) || c == '/' || c == '.' ||
                           c == '-' || c == '_' || c == '~';
        uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri + std::string(parameters);
}

std::unique_ptr<Connection> connect_for_reading(const fs::path& path, int patience) {
    auto connection = std::make_unique<Connection>(uri_of(path, ""), SQLITE_OPEN_READONLY);
    connection->busy_timeout(patience);
    try {
        connection->integer("SELECT count(*) FROM sqlite_schema");
        return connection;
    } catch (const SqliteFault& fault) {
        // A write-ahead log cannot be shared from a folder that is read-only; a file at rest can
        // still be read as it stands.
        const int code = fault.code & 0xFF;
        const bool at_rest = !fs::exists(path.string() + "-wal");
        if (!at_rest || (code != SQLITE_CANTOPEN && code != SQLITE_READONLY)) throw;
    }
    return std::make_unique<Connection>(uri_of(path, "?immutable=1"), SQLITE_OPEN_READONLY);
}

std::unique_ptr<Connection> connect_for_writing(const fs::path& path, int patience) {
    auto connection =
        std::make_unique<Connection>(uri_of(path, ""), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    connection->busy_timeout(patience);
    connection->execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    return connection;
}

bool untouched(Connection& connection) {
    return connection.integer("PRAGMA application_id") == 0 &&
           connection.integer("PRAGMA user_version") == 0 &&
           connection.integer("SELECT count(*) FROM sqlite_schema") == 0;
}

// Whether the open database is a record that this program understands.
Outcome inspect_schema(Connection& connection, const fs::path& path, Store::Access access) {
    if (connection.integer("PRAGMA application_id") != application_id) {
        return Error{"is a database of another program, not a record", path.string(), 0};
    }
    const std::int64_t version = connection.integer("PRAGMA user_version");
    if (access == Store::Access::read && version < schema_version()) {
        return Error{
            fmt::format("has schema version {}; read a report into it (entente read REPORT "
                        "--into FILE), which brings it to version {}",
                        version, schema_version()),
            path.string(), 0};
    }
    if (version > schema_version()) {
        return Error{
            fmt::format("has schema version {}, newer than the {} that this program knows; "
                        "use a newer entente",
                        version, schema_version()),
            path.string(), 0};
    }
    return Nothing{};
}

// SQLite does not wait by itself where two programs switch a new file to write-ahead logging at once.
void use_write_ahead_log(Connection& connection, int patience) {
    constexpr int pause = 5;  // milliseconds
    for (int waited = 0;; waited += pause) {
        try {
            connection.execute("PRAGMA journal_mode = WAL");
            return;
        } catch (const SqliteFault& fault) {
            if ((fault.code & 0xFF) != SQLITE_BUSY || waited >= patience) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    }
}

// Brings the schema up to date in one transaction.
void migrate(Connection& connection, int patience) {
    if (!untouched(connection) && connection.integer("PRAGMA user_version") == schema_version()) {
        return;
    }
    use_write_ahead_log(connection, patience);
    Transaction transaction(connection);
    const std::int64_t from = connection.integer("PRAGMA user_version");  // now that it is locked
    for (std::int64_t version = from; version < schema_version(); ++version)
        connection.execute(migrations()[static_cast<std::size_t>(version)]);
    connection.execute(current_views());
    if (from == 1) enter_all_articles(connection);
    connection.execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                   application_id, schema_version()));
    transaction.commit();
}

// A run that was killed before its schema stood leaves a database with nothing in it: to a reader a
// record without reports, until the next run completes it.
void replace_unfinished(std::unique_ptr<Connection>& connection, const fs::path& path) {
    std::error_code fault;
    if (fs::file_size(path, fault) == 0 || fault || !untouched(*connection)) return;
    connection =
        std::make_unique<Connection>("file::memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(*connection, 0);
}

struct Held {
    std::int64_t row = 0;
    std::int64_t version = 0;
    bool same = false;
};

std::optional<Held> held(Connection& connection, std::string_view id, std::string_view hash,
                         std::string_view reader) {
    Statement select = connection.prepare(
        "SELECT row, version, hash = ? AND reader = ? FROM article WHERE id = ? AND current");
    select << hash << reader << id;
    if (!select.step()) return {};
    return Held{select.integer(0), select.integer(1), select.integer(2) != 0};
}

void supersede(Connection& connection, std::int64_t article) {
    withdraw_article(connection, article);
    Statement update = connection.prepare(
        "UPDATE article SET current = 0, superseded = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') "
        "WHERE row = ?");
    update << article;
    update.run();
}

// The states in the record, in whose names a party may be meant.
std::vector<Actor> states(Connection& connection) {
    Statement select = connection.prepare(
        "SELECT DISTINCT name, country FROM event_actor WHERE kind = 'state' AND country <> '' "
        "ORDER BY name, country");
    std::vector<Actor> actors;
    while (select.step()) {
        Actor actor;
        actor.kind = ActorKind::state;
        actor.name = select.string(0);
        actor.country = select.string(1);
        actors.push_back(std::move(actor));
    }
    return actors;
}

// Puts the current events of the asked time into scope.
void scope_query(Connection& connection, const Query& query) {
    clear_scope(connection);
    Statement insert = connection.prepare(
        "INSERT INTO scope SELECT e.row FROM event e "
        "JOIN article a ON a.row = e.article AND a.current "
        "WHERE NOT e.copied AND (?1 IS NULL OR coalesce(e.date_end, e.date_begin, a.published) >= "
        "?1) "
        "AND (?2 IS NULL OR coalesce(e.date_begin, e.date_end, a.published) <= ?2)");
    insert << query.since << query.until;
    insert.run();
}

// Leaves in scope only the events in which an actor may be the party; a code finds them by index.
void narrow_scope(Connection& connection, const Party& party) {
    if (party.code().empty()) return;
    const std::string name = party.text();
    Statement remove = connection.prepare(
        "DELETE FROM scope WHERE NOT EXISTS (SELECT 1 FROM event_actor x "
        "WHERE x.event = scope.event AND (x.country = ?1 OR substr(x.code, 1, length(?1)) = ?1 "
        "OR x.name LIKE '%' || ?2 OR x.id LIKE ?2))");
    remove << party.code() << name;
    remove.run();
}

std::vector<EventRow> rows_only(std::vector<StoredEvent> stored) {
    std::vector<EventRow> events;
    events.reserve(stored.size());
    for (StoredEvent& one : stored)
        events.push_back(std::move(one.event));
    return events;
}

// By publication (unknown last), article and place in it: an order in which the order of arrival,
// which the rows have, does not show. The rows of one article are in the order of its words.
void put_in_order(std::vector<EventRow>& events) {
    const auto key = [](const EventRow& event) {
        const std::optional<Date>& published = event.article.published.date;
        return std::tuple(!published, published, std::string_view(event.article.id));
    };
    std::stable_sort(events.begin(), events.end(),
                     [&](const EventRow& a, const EventRow& b) { return key(a) < key(b); });
}

// The events that were asked for, which are then in scope.
std::vector<EventRow> asked_events(Connection& connection, const Query& query) {
    scope_query(connection, query);
    if (!query.between) return rows_only(read_scope(connection, Detail::full));
    const std::vector<Actor> seen = states(connection);
    const Party a = Party::named(query.between->first, seen);
    const Party b = Party::named(query.between->second, seen);
    narrow_scope(connection, a);
    narrow_scope(connection, b);
    std::vector<StoredEvent> stored = read_scope(connection, Detail::full);
    std::erase_if(stored, [&](const StoredEvent& one) { return !connects(one.event, a, b); });
    clear_scope(connection);
    for (const StoredEvent& one : stored) {
        Statement insert = connection.prepare("INSERT INTO scope VALUES (?)");
        insert << one.row;
        insert.run();
    }
    return rows_only(std::move(stored));
}

// The incidents of the events in scope, with all their tellings.
std::vector<Incident> settled_incidents(Connection& connection) {
    connection.execute(
        "INSERT OR IGNORE INTO scope SELECT m.event FROM incident_event m WHERE m.incident IN "
        "(SELECT n.incident FROM scope s CROSS JOIN incident_event n ON n.event = s.event)");
    const std::vector<StoredEvent> stored = read_scope(connection, Detail::merging);
    std::unordered_map<std::int64_t, const EventRow*> by_row;
    for (const StoredEvent& one : stored)
        by_row.emplace(one.row, &one.event);
    std::vector<Incident> incidents;
    std::vector<const EventRow*> tellings;
    std::string component;
    std::int64_t current = 0;
    const auto finish = [&] {
        if (tellings.empty()) return;
        incidents.push_back(incident_of(tellings));
        incidents.back().component = component;
        tellings.clear();
    };
    Statement select = connection.prepare(
        "SELECT m.incident, m.event, i.component FROM scope s "
        "CROSS JOIN incident_event m ON m.event = s.event JOIN incident i ON i.row = m.incident "
        "ORDER BY m.incident");
    while (select.step()) {
        if (select.integer(0) != current) finish();
        current = select.integer(0);
        component = select.string(2);
        tellings.push_back(by_row.at(select.integer(1)));
    }
    finish();
    std::sort(incidents.begin(), incidents.end(),
              [](const Incident& a, const Incident& b) { return a.id < b.id; });
    return incidents;
}

std::vector<Answer> settled_answers(Connection& connection) {
    Statement select = connection.prepare(
        "SELECT x.id, y.id FROM scope s CROSS JOIN answer r ON r.answering = s.event "
        "JOIN event x ON x.row = r.answering JOIN event y ON y.row = r.answered "
        "UNION SELECT x.id, y.id FROM scope s CROSS JOIN answer r ON r.answered = s.event "
        "JOIN event x ON x.row = r.answering JOIN event y ON y.row = r.answered");
    std::vector<Answer> answers;
    while (select.step())
        answers.push_back({select.string(0), select.string(1)});
    std::sort(answers.begin(), answers.end());
    return answers;
}

// Leaves of a record that was merged in memory what belongs to the events in it.
void keep_related(const std::vector<EventRow>& kept, Record& record) {
    std::unordered_set<std::string_view> ids;
    for (const EventRow& event : kept)
        ids.insert(event.id);
    std::erase_if(record.incidents, [&](const Incident& incident) {
        return std::none_of(incident.tellings.begin(), incident.tellings.end(),
                            [&](const std::string& id) { return ids.contains(id); });
    });
    std::erase_if(record.answers, [&](const Answer& answer) {
        return !ids.contains(answer.answering) && !ids.contains(answer.answered);
    });
}

}  // namespace

Store::Store(fs::path path, std::unique_ptr<Connection> connection)
    : path_(std::move(path)), connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const fs::path& path, Access access, int patience) {
    std::error_code fault;
    if (access == Access::read && !fs::exists(path, fault)) {
        return Error{"there is no such record", path.string(), 0};
    }
    if (const Outcome file = inspect_file(path); !file) return file.error();
    try {
        auto connection = access == Access::read ? connect_for_reading(path, patience)
                                                 : connect_for_writing(path, patience);
        if (access == Access::read) replace_unfinished(connection, path);
        const bool fresh = access == Access::write && untouched(*connection);
        if (!fresh) {
            if (const Outcome schema = inspect_schema(*connection, path, access); !schema) {
                return schema.error();
            }
        }
        if (access == Access::write) {
            migrate(*connection, patience);
            connection->execute(
                "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"  // 64 MiB
                "PRAGMA wal_autocheckpoint = 8000");
        }
        return Store(path, std::move(connection));
    } catch (const SqliteFault& broken) {
        return Error{reason_of(broken), path.string(), 0};
    }
}

Result<bool> Store::holds(const Article& article, std::string_view reader) const {
    return guarded(path_, [&] {
        const std::string hash = hash_of(article);
        const std::optional<Held> found = held(*connection_, article.id, hash, reader);
        return found && found->same;
    });
}

Result<Store::Added> Store::add(const Report& report) {
    return guarded(path_, [&] {
        Transaction transaction(*connection_);
        const std::optional<Held> older =
            held(*connection_, report.article.id, report.hash, report.reader);
        if (older && older->same) return Added::unchanged;
        if (older) supersede(*connection_, older->row);
        const std::int64_t version = older ? older->version + 1 : 1;
        const std::int64_t article = insert_article(*connection_, report, version);
        for (const EventRow& event : report.events)
            insert_event(*connection_, article, event);
        enter_article(*connection_, article);
        transaction.commit();
        return older ? Added::replaced : Added::fresh;
    });
}

Outcome Store::settle() {
    return guarded(path_, [&] {
        Transaction transaction(*connection_);
        entente::settle(*connection_);
        transaction.commit();
        return Nothing{};
    });
}

Result<Record> Store::select(const Query& query) const {
    return guarded(path_, [&] {
        Connection& db = *connection_;
        const bool settled = db.integer("SELECT EXISTS (SELECT 1 FROM unsettled)") == 0;
        Record record;
        if (!settled) {
            scope_query(db, {});
            record = record_of(rows_only(read_scope(db, Detail::merging)));
        }
        record.events = asked_events(db, query);
        put_in_order(record.events);
        if (settled) {
            record.answers = settled_answers(db);
            record.incidents = settled_incidents(db);
        } else {
            keep_related(record.events, record);
        }
        return record;
    });
}

Result<std::optional<EventRow>> Store::event(std::string_view id) const {
    return guarded(path_, [&]() -> std::optional<EventRow> {
        clear_scope(*connection_);
        {
            Statement insert = connection_->prepare(
                "INSERT INTO scope SELECT e.row FROM event e JOIN article a ON a.row = e.article "
                "WHERE e.id = ? ORDER BY a.current DESC, a.version DESC LIMIT 1");
            insert << id;
            insert.run();
        }
        std::vector<EventRow> found = rows_only(read_scope(*connection_, Detail::full));
        if (found.empty()) return {};
        return std::move(found.front());
    });
}

Result<std::optional<Article>> Store::article(std::string_view id) const {
    return guarded(path_, [&] { return read_article(*connection_, id); });
}

Result<Store::Size> Store::size() const {
    return guarded(path_, [&] {
        Connection& db = *connection_;
        Size size;
        size.articles = db.integer("SELECT count(*) FROM article WHERE current");
        size.superseded = db.integer("SELECT count(*) FROM article WHERE NOT current");
        size.events = db.integer(
            "SELECT count(*) FROM event e JOIN article a ON a.row = e.article "
            "WHERE a.current AND NOT e.copied");
        size.reprints = db.integer("SELECT count(*) FROM printing WHERE original IS NOT NULL");
        size.incidents = db.integer("SELECT count(*) FROM incident");
        size.unsettled = db.integer("SELECT count(*) FROM unsettled");
        return size;
    });
}

}  // namespace entente
