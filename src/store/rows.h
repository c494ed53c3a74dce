// Rows of the record to and from the tables of schema.h. store.h is the public side; all here may
// throw SqliteFault.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "record/report.h"
#include "store/sqlite.h"

namespace entente {

/// An EventRow and the key of its row in the table `event`.
struct StoredEvent {
    std::int64_t row = 0;
    EventRow event;
};

/// How much of a row is read: `merging` leaves out the words and the trace, which no merge needs.
enum class Detail { merging, full };

/// Inserts an article as the given version, with its blocks; returns its row.
std::int64_t insert_article(sqlite::Connection& connection, const Report& report,
                            std::int64_t version);
/// Inserts an event with its actors, counts and trace, not yet filed: marked as copied, until it is
/// known whether it was (copies.h). Returns its row.
std::int64_t insert_event(sqlite::Connection& connection, std::int64_t article,
                          const EventRow& event);
/// Files an event under its keys, unsettled.
void file_event(sqlite::Connection& connection, std::int64_t row, const EventRow& event);

/// The rows of an article's events, in the order of its text.
std::vector<std::int64_t> events_of(sqlite::Connection& connection, std::int64_t article);

/// A temporary table `scope(event)`: the events that the next statements are about. Made anew and
/// empty by this.
void clear_scope(sqlite::Connection& connection);
void add_to_scope(sqlite::Connection& connection, std::int64_t event);

/// The events in scope, by row.
std::vector<StoredEvent> read_scope(sqlite::Connection& connection, Detail detail);

/// Id, date, text and blocks of the article in a row: what reprints are judged by.
Article read_text(sqlite::Connection& connection, std::int64_t row);

/// The current version of an article with this id.
std::optional<Article> read_article(sqlite::Connection& connection, std::string_view id);

}  // namespace entente
