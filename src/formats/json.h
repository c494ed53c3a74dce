// JSON: events for `code` and `show --json`, an article for `extract`, the layers of a document for
// `annotate`. Each function gives one object on one line, without a line end.
//
// In:  rows of the record, an Article or a Document. Out: UTF-8 JSON (RFC 8259). Fails never: bytes
// that are no UTF-8 are written as U+FFFD, and spans keep counting the original bytes.
//
// An event (all keys are always there):
//   id, doc, published, url, outlet, sentence, span, text       where it was read
//   source, target, speakers   [{name, code, country, sector, span, kind, id, role, words}]
//   speaker, addressee         one of those, or null; `speaker` is the nearest
//   cameo, plover, mode, contexts, quad, goldstein, reciprocal  what
//   status, background, stance, condition                       in what way
//   answers, theme_of          ids of events of the same report, or null
//   inner                      the events inside this one that have no line of their own
//   theme                      {text, span}: what is asked, promised, planned or denied
//   quote                      the quoted words, or null
//   date                       {begin, end, grain, basis, text}; ends that are not known are null
//   place                      {name, country, lat, lon, kind, division, id, span}, or null
//   counts                     [{kind, low, high, of, span}]; high is null where it is open
//   trigger                    {text, span, entry}
//   confidence, trace          0 to 1; [{rule, span, effect}]
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/publication_dates.h"
#include "record/claim.h"
#include "record/commitment.h"
#include "record/incident.h"
#include "record/issue.h"
#include "record/position.h"
#include "record/relation.h"

namespace entente {

std::string to_json(const EventRow& event);
/// A report's events, one a line. What a party says that it will do, or will not do, is not told
/// twice: it stands in `inner` of the undertaking or refusal (CAMEO roots 03 and 12), whose code
/// has it already ("refused to give aid" is 122). What others are asked, told or said to do has a
/// line of its own.
std::vector<std::string> event_lines(const std::vector<EventRow>& events);
std::string to_json(const Incident& incident);
/// The claim's event, with `claim_answers` and `answered_by`: ids across reports.
std::string to_json(const Claim& claim);
std::string to_json(const Position& position);
std::string to_json(const IssueStance& stance);
std::string to_json(const Commitment& commitment);
std::string to_json(const RelationRow& row, Period period);

/// {"headline", "date", "text", "date_basis", "fetched", "updated", "updated_basis", "other_dates":
/// [{"date", "basis"}], "byline", "outlet", "agency", "dateline", "url", "language", "source",
/// "id", "blocks": [{"kind", "begin", "end", "text"}], "page_text"}: `text` is the readable words
/// and the dateline, block offsets are into `page_text`. A date is null where it is not known, and
/// `fetched`, the day on which the page was got from the web, where nothing says it; `other_dates`
/// contradict `date`.
std::string article_json(const Article& article, const PublicationDates& dates = {},
                         std::optional<Date> fetched = {});

/// {"doc", "published", "sentences": [{"span", "text"}], "mentions": [{"span", "text", "kind",
/// "type", "actor", "entity"}], "times": [{"span", "text", "type", "value", "begin", "end"}],
/// "places": [{"span", "text", "name", "country", "lat", "lon"}], "quotes": [{"span", "speaker"}]}.
/// `actor` is the array of actors that a mention stands for.
std::string annotation_json(const Document& document);

}  // namespace entente
