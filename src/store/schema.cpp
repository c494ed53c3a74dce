#include "store/schema.h"

namespace entente {
namespace {

constexpr const char* version_1 = R"sql(
CREATE TABLE article (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,            -- 1, 2, ... of the article with this id
    current INTEGER NOT NULL,            -- 1 for the last version, 0 for one that was superseded
    hash TEXT NOT NULL,                  -- of all that the article says
    reader TEXT NOT NULL,                -- versions of the program, models and data that read it
    recorded TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    superseded TEXT,                     -- when a later version took its place
    source TEXT NOT NULL, url TEXT NOT NULL, outlet TEXT NOT NULL, agency TEXT NOT NULL,
    headline TEXT NOT NULL, byline TEXT NOT NULL, dateline TEXT NOT NULL,
    published TEXT,                      -- YYYY-MM-DD
    published_basis TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,                  -- every span below is [begin, end) in bytes of this
    UNIQUE (id, version));
CREATE UNIQUE INDEX article_current ON article (id) WHERE current;

CREATE TABLE block (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL, begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
    PRIMARY KEY (article, position)) WITHOUT ROWID;

CREATE TABLE event (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    sentence INTEGER NOT NULL,
    span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
    sentence_begin INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
    trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL,
    trigger_entry TEXT NOT NULL,         -- the lexicon entry that matched
    theme_begin INTEGER NOT NULL, theme_end INTEGER NOT NULL,  -- what is asked, promised, denied
    reciprocal INTEGER NOT NULL,
    cameo TEXT NOT NULL, plover TEXT NOT NULL, mode TEXT NOT NULL,
    contexts TEXT NOT NULL,              -- separated by '|'
    quad INTEGER NOT NULL, goldstein REAL NOT NULL,
    status TEXT NOT NULL, background INTEGER NOT NULL,
    stance TEXT,
    quote TEXT NOT NULL,
    answers TEXT NOT NULL,               -- id of an event of this article; '' for none
    theme_of TEXT NOT NULL,              -- id of an event of this article; '' for none
    content TEXT NOT NULL,               -- families of what is asked, vowed or alleged, by '|'
    stated_condition INTEGER NOT NULL,
    date_begin TEXT, date_end TEXT, date_grain TEXT NOT NULL, date_basis TEXT NOT NULL,
    date_text TEXT NOT NULL,
    place_name TEXT, place_country TEXT, place_division TEXT, place_id TEXT, place_kind TEXT,
    place_lat REAL, place_lon REAL, place_begin INTEGER, place_end INTEGER,
    confidence REAL NOT NULL,
    UNIQUE (article, id));
CREATE INDEX event_id ON event (id);

CREATE TABLE event_actor (
    event INTEGER NOT NULL REFERENCES event (row) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('source', 'target', 'speaker', 'addressee')),
    position INTEGER NOT NULL,           -- among those of this role, from 0
    id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    code TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL, actor_role TEXT NOT NULL,
    begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
    words TEXT NOT NULL,                 -- the mention as written
    PRIMARY KEY (event, role, position)) WITHOUT ROWID;

CREATE TABLE event_count (
    event INTEGER NOT NULL REFERENCES event (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL, low INTEGER NOT NULL, high INTEGER, "of" TEXT NOT NULL,
    begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
    PRIMARY KEY (event, position)) WITHOUT ROWID;

CREATE TABLE trace (
    event INTEGER NOT NULL REFERENCES event (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL, begin INTEGER NOT NULL, "end" INTEGER NOT NULL, effect TEXT NOT NULL,
    PRIMARY KEY (event, position)) WITHOUT ROWID;

CREATE TABLE incident (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    component TEXT NOT NULL,             -- groups the incidents that are merged anew together
    cameo TEXT NOT NULL, plover TEXT NOT NULL, mode TEXT NOT NULL,
    quad INTEGER NOT NULL, goldstein REAL NOT NULL,
    status TEXT NOT NULL,
    sources TEXT NOT NULL, targets TEXT NOT NULL,   -- names, for people; see event_actor
    date_begin TEXT, date_end TEXT, date_grain TEXT NOT NULL,
    place_name TEXT, place_country TEXT, place_lat REAL, place_lon REAL,
    tellings INTEGER NOT NULL, articles INTEGER NOT NULL);
CREATE INDEX incident_component ON incident (component);

CREATE TABLE incident_event (
    incident INTEGER NOT NULL REFERENCES incident (row) ON DELETE CASCADE,
    event INTEGER NOT NULL UNIQUE REFERENCES event (row) ON DELETE CASCADE,
    PRIMARY KEY (incident, event)) WITHOUT ROWID;

CREATE TABLE difference (
    incident INTEGER NOT NULL REFERENCES incident (row) ON DELETE CASCADE,
    field TEXT NOT NULL, value TEXT NOT NULL,
    event TEXT NOT NULL,                 -- id of the telling that says so
    PRIMARY KEY (incident, field, value, event)) WITHOUT ROWID;

CREATE TABLE answer (
    answering INTEGER NOT NULL REFERENCES event (row) ON DELETE CASCADE,
    answered INTEGER NOT NULL REFERENCES event (row) ON DELETE CASCADE,
    PRIMARY KEY (answering, answered)) WITHOUT ROWID;
CREATE INDEX answer_answered ON answer (answered);

-- Bookkeeping: under which keys an event may meet others, and which events are not yet settled.
-- The ordinal counts the events that were ever filed under the key, from 0.
CREATE TABLE event_key (
    key TEXT NOT NULL, ordinal INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (row) ON DELETE CASCADE,
    PRIMARY KEY (key, ordinal)) WITHOUT ROWID;
CREATE INDEX event_key_event ON event_key (event);
CREATE TABLE unsettled (
    event INTEGER PRIMARY KEY REFERENCES event (row) ON DELETE CASCADE);
)sql";

// Reprints: which article prints the text of another, which tellings are taken over with it, and
// the keys by which a text finds those like it.
constexpr const char* version_2 = R"sql(
CREATE TABLE printing (                  -- of each current article
    article INTEGER PRIMARY KEY REFERENCES article (row) ON DELETE CASCADE,
    words INTEGER NOT NULL,              -- of its body
    original INTEGER REFERENCES article (row) ON DELETE CASCADE);  -- whose text it prints
CREATE INDEX printing_original ON printing (original) WHERE original IS NOT NULL;

CREATE TABLE sketch (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    PRIMARY KEY (key, article)) WITHOUT ROWID;

ALTER TABLE event ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;  -- 1: taken over from the original
)sql";

// Which event of its article an event tells again.
constexpr const char* version_3 = R"sql(
ALTER TABLE event ADD COLUMN retells TEXT NOT NULL DEFAULT '';
)sql";

constexpr const char* all[] = {version_1, version_2, version_3};

}  // namespace

std::span<const char* const> migrations() {
    return all;
}

std::int64_t schema_version() {
    return static_cast<std::int64_t>(migrations().size());
}

}  // namespace entente
