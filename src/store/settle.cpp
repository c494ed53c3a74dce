#include "store/settle.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "record/agreement.h"
#include "record/record.h"
#include "record/wording.h"
#include "store/rows.h"

namespace entente {
namespace {

using sqlite::Connection;
using sqlite::Statement;

std::int64_t changes(Connection& connection) {
    return connection.integer("SELECT changes()");
}

// Whether a block of the table event_key, named k.key, may be one that merge() only samples.
std::string oversized() {
    return fmt::format("EXISTS (SELECT 1 FROM event_key c WHERE c.key = k.key AND c.ordinal >= {})",
                       block_limit);
}

// Puts into scope the settled events that share a key with an unsettled one. Keys of blocks that
// are too large are left to close_scope().
void scope_candidates(Connection& connection) {
    clear_scope(connection);
    connection.execute(
        "INSERT OR IGNORE INTO scope SELECT o.event FROM "
        "(SELECT DISTINCT k.key FROM unsettled u CROSS JOIN event_key k ON k.event = u.event "
        "WHERE k.key LIKE 'answer %' OR NOT " +
        oversized() +
        ") asked CROSS JOIN event_key o ON o.key = asked.key "
        "WHERE NOT EXISTS (SELECT 1 FROM unsettled v WHERE v.event = o.event)");
}

void scope_unsettled(Connection& connection) {
    clear_scope(connection);
    connection.execute("INSERT INTO scope SELECT event FROM unsettled");
}

// The settled events that evidence links to an unsettled one.
std::vector<std::int64_t> linked(const std::vector<StoredEvent>& fresh,
                                 const std::vector<StoredEvent>& candidates) {
    std::unordered_map<std::string, std::vector<const StoredEvent*>> blocks;
    for (const StoredEvent& candidate : candidates) {
        for (std::string& key : merge_keys(candidate.event))
            blocks[std::move(key)].push_back(&candidate);
    }
    std::unordered_set<std::int64_t> found;
    for (const StoredEvent& one : fresh) {
        for (const std::string& key : merge_keys(one.event)) {
            const auto block = blocks.find(key);
            if (block == blocks.end()) continue;
            for (const StoredEvent* other : block->second) {
                if (found.contains(other->row)) continue;
                if (evidence(one.event, other->event)) found.insert(other->row);
            }
        }
    }
    return {found.begin(), found.end()};
}

// Adds to the scope what must be merged with it: whole components and whole oversized blocks, until
// there is no more.
void close_scope(Connection& connection) {
    const std::string blocks =
        "INSERT OR IGNORE INTO scope SELECT o.event FROM event_key o WHERE o.key IN "
        "(SELECT k.key FROM scope s CROSS JOIN event_key k ON k.event = s.event "
        "WHERE k.key NOT LIKE 'answer %' AND " +
        oversized() + ")";
    const std::string components =
        "INSERT OR IGNORE INTO scope SELECT m.event FROM incident i "
        "CROSS JOIN incident_event m ON m.incident = i.row WHERE i.component IN "
        "(SELECT j.component FROM scope s CROSS JOIN incident_event n ON n.event = s.event "
        "CROSS JOIN incident j ON j.row = n.incident)";
    std::int64_t added = 1;
    while (added != 0) {
        connection.execute(blocks);
        added = changes(connection);
        connection.execute(components);
        added += changes(connection);
    }
}

void insert_incident(Connection& connection, const Incident& incident,
                     const std::unordered_map<std::string, std::int64_t>& rows) {
    const std::string sources = names_of(incident.sources);
    const std::string targets = names_of(incident.targets);
    {
        Statement insert = connection.prepare(
            "INSERT INTO incident VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        insert << incident.id << incident.component << incident.cameo << incident.plover
               << incident.mode << incident.quad << incident.goldstein << to_string(incident.status)
               << sources << targets << incident.date.begin << incident.date.end
               << to_string(incident.date.grain);
        if (incident.place) {
            const std::optional<Coordinates>& at = incident.place->coordinates;
            insert << incident.place->name << incident.place->country;
            insert << (at ? std::optional(at->latitude) : std::nullopt);
            insert << (at ? std::optional(at->longitude) : std::nullopt);
        } else {
            insert << std::nullopt << std::nullopt << std::nullopt << std::nullopt;
        }
        insert << static_cast<std::int64_t>(incident.tellings.size())
               << static_cast<std::int64_t>(incident.articles.size());
        insert.run();
    }
    const std::int64_t row = connection.last_row();
    for (const std::string& telling : incident.tellings) {
        Statement insert = connection.prepare("INSERT INTO incident_event VALUES (?,?)");
        insert << row << rows.at(telling);
        insert.run();
    }
    for (const Difference& difference : incident.differences) {
        for (const std::string& telling : difference.tellings) {
            Statement insert =
                connection.prepare("INSERT OR IGNORE INTO difference VALUES (?,?,?,?)");
            insert << row << difference.field << difference.value << telling;
            insert.run();
        }
    }
}

std::vector<EventRow> take_events(std::vector<StoredEvent>& stored,
                                  std::unordered_map<std::string, std::int64_t>& rows) {
    std::vector<EventRow> events;
    events.reserve(stored.size());
    for (StoredEvent& one : stored) {
        rows.emplace(one.event.id, one.row);
        events.push_back(std::move(one.event));
    }
    return events;
}

// Merges the events in scope anew and puts the result in the place of their incidents.
void merge_scope(Connection& connection) {
    connection.execute(
        "DELETE FROM incident WHERE row IN "
        "(SELECT m.incident FROM scope s CROSS JOIN incident_event m ON m.event = s.event)");
    std::vector<StoredEvent> stored = read_scope(connection, Detail::merging);
    std::unordered_map<std::string, std::int64_t> rows;
    const std::vector<EventRow> events = take_events(stored, rows);
    for (const Incident& incident : merge(events))
        insert_incident(connection, incident, rows);
}

void insert_answers(Connection& connection, std::vector<StoredEvent> stored) {
    std::unordered_map<std::string, std::int64_t> rows;
    const std::vector<EventRow> events = take_events(stored, rows);
    for (const Answer& answer : answers_among(events)) {
        const auto from = rows.find(answer.answering);
        const auto to = rows.find(answer.answered);
        if (from == rows.end() || to == rows.end()) continue;
        Statement insert = connection.prepare("INSERT OR IGNORE INTO answer VALUES (?,?)");
        insert << from->second << to->second;
        insert.run();
    }
}

}  // namespace

void settle(Connection& connection) {
    if (connection.integer("SELECT EXISTS (SELECT 1 FROM unsettled)") == 0) return;
    scope_candidates(connection);
    std::vector<StoredEvent> candidates = read_scope(connection, Detail::merging);
    scope_unsettled(connection);
    std::vector<StoredEvent> fresh = read_scope(connection, Detail::merging);
    for (const std::int64_t row : linked(fresh, candidates))
        add_to_scope(connection, row);
    close_scope(connection);
    merge_scope(connection);
    fresh.insert(fresh.end(), std::make_move_iterator(candidates.begin()),
                 std::make_move_iterator(candidates.end()));
    insert_answers(connection, std::move(fresh));
    connection.execute("DELETE FROM unsettled");
}

void withdraw_events(Connection& connection, const std::vector<std::int64_t>& events) {
    if (events.empty()) return;
    clear_scope(connection);
    for (const std::int64_t event : events)
        add_to_scope(connection, event);
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS withdrawn (event INTEGER PRIMARY KEY);"
        "DELETE FROM withdrawn; INSERT INTO withdrawn SELECT event FROM scope");
    close_scope(connection);
    connection.execute(
        "DELETE FROM incident WHERE row IN "
        "(SELECT m.incident FROM scope s CROSS JOIN incident_event m ON m.event = s.event);"
        "INSERT OR IGNORE INTO unsettled SELECT event FROM scope;"
        "DELETE FROM unsettled WHERE event IN (SELECT event FROM withdrawn);"
        "DELETE FROM event_key WHERE event IN (SELECT event FROM withdrawn);"
        "DELETE FROM answer WHERE answering IN (SELECT event FROM withdrawn)"
        " OR answered IN (SELECT event FROM withdrawn)");
}

}  // namespace entente
