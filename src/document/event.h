// Events: one report's reading of who did what to whom. What the events room writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/syntax.h"
#include "document/time.h"

namespace entente {

enum class EventStatus : std::uint8_t {
    happened,
    ongoing,
    planned,
    promised,
    demanded,
    threatened,
    hypothetical,
    denied,  ///< the report or a party says that it did not happen
};
std::string_view to_string(EventStatus status);
std::optional<EventStatus> parse_event_status(std::string_view name);

/// What a speaker does with an event that he tells of.
enum class Stance : std::uint8_t {
    asserts,
    accuses,
    denies,
    admits,
    vows,
    demands,
    praises,
    threatens
};
std::string_view to_string(Stance stance);
std::optional<Stance> parse_stance(std::string_view name);

/// What is counted: people by what became of them, or things.
enum class CountKind : std::uint8_t {
    killed,
    wounded,
    captured,
    displaced,
    missing,
    protesters,
    soldiers,
    released,
    attacks,
    other,
};
std::string_view to_string(CountKind kind);
std::optional<CountKind> parse_count_kind(std::string_view name);

struct Count {
    CountKind kind = CountKind::other;
    std::int64_t low = 0;              ///< 0 where the words give only a most
    std::optional<std::int64_t> high;  ///< empty where the count is open above ("at least 24")
    std::string of;                    ///< of whom or what: "Pakistani soldiers"
    Span span;                         ///< the words: "24 Pakistani soldiers"

    friend bool operator==(const Count&, const Count&) = default;
};

/// The words that set an event off.
struct Trigger {
    Span span;                   ///< of the heading word or words: "launched a raid"
    std::uint32_t token = none;  ///< the trigger's head in the tree
    std::string entry;           ///< the lexicon entry, "FILE:LINE PATTERN"
};

/// A rule that shaped the reading, for `explain`: the rule's name and the words that set it off.
struct TraceStep {
    std::string rule;    ///< "negation", "embedded under demand", "source from control"
    Span span;           ///< may be empty
    std::string effect;  ///< "status demanded"
};

struct Event {
    std::string id;              ///< content_id of article, trigger, code, status and actors
    std::uint32_t sentence = 0;  ///< index in Document::sentences
    Span span;                   ///< the clause
    Trigger trigger;
    /// Indices in Document::mentions: who acts, and who is acted on. A mention may stand for
    /// several actors (Mention::actors). A reciprocal event names the parties in both.
    std::vector<std::uint32_t> sources;
    std::vector<std::uint32_t> targets;
    bool reciprocal = false;  ///< each party does it to the other: expanded on CAMEO export

    std::string cameo;                  ///< "042"; codes are text
    std::string plover;                 ///< "CONSULT"
    std::string mode;                   ///< "visit"; may be empty
    std::vector<std::string> contexts;  ///< "military"; sorted
    int quad = 0;  ///< 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
                   ///< conflict
    double goldstein = 0;  ///< -10 to 10

    EventStatus status = EventStatus::happened;
    bool background = false;  ///< told as earlier history, not as this report's news
    /// Who says so, outermost last: mentions. Empty where the report says so itself.
    std::vector<std::uint32_t> speakers;
    std::optional<Stance> stance;    ///< of the nearest speaker
    std::uint32_t addressee = none;  ///< mention: to whom it is said
    std::uint32_t quote = none;      ///< index in Document::quotes, where the words stand in one
    std::uint32_t answers =
        none;  ///< index in Document::events: the event that this one answers or denies
    /// index in Document::events: the first telling in this report of the act that this one tells again
    std::uint32_t retells = none;
    std::uint32_t theme_of =
        none;  ///< index in Document::events: the demand, vow or plan whose content this is
    bool stated_condition = false;  ///< hangs on a stated condition ("if ...")

    Interval date;
    std::uint32_t time = none;   ///< index in Document::times that dates it
    std::uint32_t place = none;  ///< index in Document::places
    Span theme;  ///< what is asked, promised, planned or denied: its words; may be empty
    std::vector<Count> counts;
    double confidence = 0;  ///< 0 to 1
    std::vector<TraceStep> trace;
};

}  // namespace entente
