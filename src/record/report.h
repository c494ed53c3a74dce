// Report: a Document's reading as plain rows, detached from its layers.
//
// In:  a Document with all layers. Out: the Article, and one EventRow for each telling, with
// indices resolved to values (actors, place, quoted words), so that rows of many reports can be
// stored, merged (incident.h), answered (claim.h) and exported (the formats room) without a
// Document. Fails never: an index that points nowhere leaves its field empty.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

namespace entente {

/// One actor in one telling. A mention that stands for several actors gives several of these with
/// one span; a mention that resolves to nobody gives one with a name and no code.
struct Participant {
    Actor actor;
    Span span;          ///< of the mention, in the article's text
    std::string words;  ///< the mention as written

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// Where an event was, with the words that say so.
struct PlaceRow {
    std::string name;      ///< as the report spells it; of a country its own
    std::string country;   ///< ISO 3166 alpha-3
    std::string division;  ///< first-level division
    std::string id;        ///< the gazetteer's id
    std::string kind;      ///< "country", "division", "city", "region"
    std::optional<Coordinates> coordinates;
    Span span;

    friend bool operator==(const PlaceRow&, const PlaceRow&) = default;
};

/// What a row says of the article that it was read from.
struct ArticleRef {
    std::string id;
    std::string source;  ///< the input: a path, "PATH:LINE", or "-"
    std::string url;
    std::string outlet;
    std::string headline;
    Publication published;
    /// From a store: the id of the article whose text this one prints, and by which outlets its own
    /// text is printed (outlet_name(), sorted); see reprints/reprint.h.
    std::string original = {};
    std::vector<std::string> reprinted_by = {};
};

/// One report's telling of one event. Event with every index resolved; see document/event.h for
/// the meaning of each field that is not explained here.
struct EventRow {
    std::string id;
    ArticleRef article;
    std::uint32_t sentence = 0;
    Span span;                  ///< the clause
    Span sentence_span;         ///< the sentence it stands in
    std::string clause_text;    ///< text[span]
    std::string sentence_text;  ///< text[sentence_span]
    Span trigger;               ///< the words that set the event off
    std::string trigger_text;   ///< text[trigger]
    std::string trigger_entry;  ///< the lexicon entry that matched
    Span theme;                 ///< what is asked, promised, planned or denied
    std::string theme_text;     ///< text[theme]
    std::vector<Participant> sources;
    std::vector<Participant> targets;
    std::vector<Participant> speakers;  ///< outermost last; empty where the report itself says so
    std::optional<Participant> addressee;
    bool reciprocal = false;

    std::string cameo;
    std::string plover;
    std::string mode;
    std::vector<std::string> contexts;
    int quad = 0;
    double goldstein = 0;

    EventStatus status = EventStatus::happened;
    bool background = false;
    std::optional<Stance> stance;
    std::string quote;    ///< the quoted words it rests on, with their marks; may be empty
    std::string answers;  ///< id of the event, in this report, that this one answers
    std::string
        retells;  ///< id of the first telling, in this report, of the act that this one tells again
    std::string theme_of;  ///< id of the demand, vow or plan, in this report, that this one fills
    /// The families (see family()) of the events whose theme_of is this one, sorted: what is asked,
    /// vowed or alleged.
    std::vector<std::string> content;
    bool stated_condition = false;

    Interval date;
    std::string date_text;  ///< the expression that dates it, as written
    std::optional<PlaceRow> place;
    std::vector<Count> counts;
    double confidence = 0;
    std::vector<TraceStep> trace;
};

struct Report {
    Article article;
    std::string hash;              ///< content_id of all that the article says
    std::string reader;            ///< versions of the program, models and data that read it
    std::vector<EventRow> events;  ///< in the order of the text; ids unique within the report
};

/// The rows of one document. `reader` is recorded as the trace of what read it.
Report rows_of(const Document& document, std::string reader = {});

/// What Report::hash is: an id of all that the article says, and of nothing else.
std::string hash_of(const Article& article);

/// The family of kinds within which two tellings may be of one happening: the PLOVER type, or
/// "ASSAULT" for every CAMEO root from 18 to 20, so that a killing, a raid and an air strike are
/// compatible; "" where neither is known.
std::string family(const EventRow& event);

/// Whether the row says that something took place: happened or ongoing.
bool took_place(EventStatus status);

}  // namespace entente
