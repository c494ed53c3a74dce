// Originals: of which article each one is a reprint, kept up as articles come and go.
//
// In:  an article's row. Out: the tables `printing` and `sketch`, the flag `copied` of the events, and
// for each event that is not copied its keys and its mark as unsettled (settle.h goes on from there).
//
// What is a reprint of what is said in reprints/reprint.h. The sketches find the few articles that an
// article may share its text with; only those are read. An article that comes late and is earlier than
// the original takes its place: whatever its coming or going changes is decided anew in the order
// of earlier(), so the tables are always those that originals_of() gives for all current articles,
// as far as their sketches meet.
//
// A reprint's event is copied where its sentence was taken over (taken_over()) and the original tells
// the same numbers; copied events keep their rows and merge with nothing.
#pragma once

#include <cstdint>

#include "store/sqlite.h"

namespace entente {

/// After an article and its events were inserted; within a transaction of the caller's.
void enter_article(sqlite::Connection& connection, std::int64_t article);

/// Before a current article is superseded: takes its events out of all that was settled with them,
/// and lets those that reprint it find other originals.
void withdraw_article(sqlite::Connection& connection, std::int64_t article);

/// Enters all current articles of a record that had no sketches yet.
void enter_all_articles(sqlite::Connection& connection);

}  // namespace entente
