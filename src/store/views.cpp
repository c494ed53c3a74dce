#include "store/schema.h"

namespace entente {
namespace {

constexpr const char* views = R"sql(
-- What the views below are about: the current versions' events, but for what a reprint took over.
DROP VIEW IF EXISTS current_event;
CREATE VIEW current_event AS
    SELECT e.* FROM event e JOIN article a ON a.row = e.article AND a.current WHERE NOT e.copied;

DROP VIEW IF EXISTS events;
CREATE VIEW events AS
    SELECT e.id, a.id AS article, a.published, a.outlet, a.url, a.headline, e.sentence, e.cameo,
           e.plover, e.mode, e.contexts, e.quad, e.goldstein, e.status, e.background, e.stance,
           e.date_begin, e.date_end, e.date_grain, e.date_basis, e.place_name, e.place_country,
           e.place_lat, e.place_lon, e.confidence, i.id AS incident
    FROM current_event e JOIN article a ON a.row = e.article
    LEFT JOIN incident_event ie ON ie.event = e.row LEFT JOIN incident i ON i.row = ie.incident;

DROP VIEW IF EXISTS events_flat;
CREATE VIEW events_flat AS
    SELECT e.id AS event, a.id AS article, a.published, a.outlet, e.date_begin, e.date_end,
           e.date_grain, e.date_basis,
           s.name AS source_name, s.code AS source_code, s.country AS source_country,
           s.sector AS source_sector,
           t.name AS target_name, t.code AS target_code, t.country AS target_country,
           t.sector AS target_sector,
           e.cameo, e.plover, e.mode, e.quad, e.goldstein, e.status, e.background, e.reciprocal,
           e.place_name, e.place_country, e.place_lat, e.place_lon, e.confidence,
           i.id AS incident
    FROM current_event e JOIN article a ON a.row = e.article
    LEFT JOIN event_actor s ON s.event = e.row AND s.role = 'source'
    LEFT JOIN event_actor t ON t.event = e.row AND t.role = 'target'
    LEFT JOIN incident_event ie ON ie.event = e.row LEFT JOIN incident i ON i.row = ie.incident
    WHERE NOT (e.reciprocal AND s.position IS NOT NULL AND t.position IS NOT NULL
               AND s.id = t.id AND s.code = t.code AND s.name = t.name);

DROP VIEW IF EXISTS claims;
CREATE VIEW claims AS
    SELECT e.id AS event, a.id AS article, a.published, p.name AS speaker, p.code AS speaker_code,
           p.country AS speaker_country, e.stance, d.name AS addressee, d.code AS addressee_code,
           e.cameo, e.plover, e.status, e.quote,
           (SELECT group_concat(x.id, '|') FROM answer r JOIN event x ON x.row = r.answered
            WHERE r.answering = e.row) AS answers
    FROM current_event e JOIN article a ON a.row = e.article
    JOIN event_actor p ON p.event = e.row AND p.role = 'speaker' AND p.position = 0
    LEFT JOIN event_actor d ON d.event = e.row AND d.role = 'addressee' AND d.position = 0
    WHERE e.stance IS NOT NULL;

DROP VIEW IF EXISTS asks;
CREATE VIEW asks AS
    SELECT e.id AS event, a.id AS article, a.published, p.name AS asker, p.code AS asker_code,
           s.name AS asked, s.code AS asked_code, e.cameo, e.plover, e.date_end AS due, e.quote
    FROM current_event e JOIN article a ON a.row = e.article
    LEFT JOIN event_actor p ON p.event = e.row AND p.role = 'speaker' AND p.position = 0
    LEFT JOIN event_actor s ON s.event = e.row AND s.role = 'source' AND s.position = 0
    WHERE e.status = 'demanded' AND NOT e.background;

DROP VIEW IF EXISTS undertakings;
CREATE VIEW undertakings AS
    SELECT e.id AS event, a.id AS article, a.published, s.name AS party, s.code AS party_code,
           t.name AS towards, t.code AS towards_code, e.status, e.cameo, e.plover,
           e.date_end AS due, e.stated_condition, e.quote
    FROM current_event e JOIN article a ON a.row = e.article
    LEFT JOIN event_actor s ON s.event = e.row AND s.role = 'source' AND s.position = 0
    LEFT JOIN event_actor t ON t.event = e.row AND t.role = 'target' AND t.position = 0
    WHERE e.status IN ('promised', 'planned');

DROP VIEW IF EXISTS relation_month;
CREATE VIEW relation_month AS
    SELECT p.source_country, p.target_country, substr(i.date_begin, 1, 7) AS month, i.quad,
           count(*) AS incidents, avg(i.goldstein) AS goldstein
    FROM incident i JOIN (SELECT DISTINCT incident, source_country, target_country
                          FROM events_flat WHERE source_country <> '' AND target_country <> '') p
         ON p.incident = i.id
    WHERE i.status IN ('happened', 'ongoing')
          AND substr(i.date_begin, 1, 7) = substr(i.date_end, 1, 7)
    GROUP BY 1, 2, 3, 4;

DROP VIEW IF EXISTS tellings;
CREATE VIEW tellings AS
    SELECT i.id AS incident, e.id AS event, a.id AS article, a.published, a.outlet,
           CAST(substr(CAST(a.text AS BLOB), e.sentence_begin + 1,
                       e.sentence_end - e.sentence_begin) AS TEXT) AS sentence
    FROM incident i JOIN incident_event ie ON ie.incident = i.row JOIN event e ON e.row = ie.event
    JOIN article a ON a.row = e.article;

DROP VIEW IF EXISTS reprints;
CREATE VIEW reprints AS
    SELECT a.id AS article, a.published, a.outlet, a.url, o.id AS original,
           o.published AS original_published, o.outlet AS original_outlet
    FROM printing r JOIN article a ON a.row = r.article JOIN article o ON o.row = r.original;

DROP VIEW IF EXISTS coverage;
CREATE VIEW coverage AS
    SELECT i.id AS incident, a.id AS article, a.published, a.outlet, coalesce(o.id, a.id) AS source
    FROM incident i JOIN incident_event ie ON ie.incident = i.row
    JOIN event e ON e.row = ie.event JOIN article a ON a.row = e.article
    LEFT JOIN printing r ON r.article = a.row LEFT JOIN article o ON o.row = r.original
    UNION
    SELECT i.id, c.id, c.published, c.outlet, a.id
    FROM incident i JOIN incident_event ie ON ie.incident = i.row
    JOIN event e ON e.row = ie.event JOIN article a ON a.row = e.article
    JOIN printing r ON r.original = a.row JOIN article c ON c.row = r.article;
)sql";

}  // namespace

const char* current_views() {
    return views;
}

}  // namespace entente
