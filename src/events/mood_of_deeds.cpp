// What the kind of deed makes of its mood (fit_to_deed).
#include "events/mood.h"
#include "events/ontology.h"

namespace entente {

namespace {

void restate(Mood& mood, EventStatus status, std::string rule) {
    if (mood.status == status) return;
    mood.status = status;
    mood.trace.push_back({std::move(rule), {}, "status " + std::string(to_string(status))});
}

// "said it would": of oneself help is promised and force threatened; all else is planned.
EventStatus status_of_future(std::string_view code, const Telling& telling, bool condition) {
    if (!telling.own || telling.announced) return EventStatus::planned;
    if (is_among(code, {"03", "04", "05", "06", "07", "08"})) return EventStatus::promised;
    if (is_among(code, {"15", "18", "19", "20"})) return EventStatus::threatened;
    if (is_among(code, {"14", "16", "17"}) && condition) return EventStatus::threatened;
    return EventStatus::planned;
}

}  // namespace

void fit_to_deed(std::string_view code, const Telling& telling, Mood& mood) {
    const bool speech = is_among(code, {"01", "02", "09", "10", "11", "12", "13"});
    if (mood.status == EventStatus::ongoing && code.substr(0, 3) == "014")
        return restate(mood, EventStatus::happened, "a thought that is being thought");
    if (mood.status == EventStatus::planned && mood.purpose &&
        (speech || code.substr(0, 2) == "14"))
        return restate(mood, EventStatus::happened, "the aim of an act that is done");
    const bool hostile = is_among(code, {"14", "15", "16", "17", "18", "19", "20"});
    if (mood.status == EventStatus::promised && hostile) {
        if (mood.agreed) return restate(mood, EventStatus::planned, "agreed to a hostile act");
        if (is_among(code, {"18", "19", "20"}))
            return restate(mood, EventStatus::threatened, "force that is vowed");
    }
    const bool open =
        mood.status == EventStatus::hypothetical || mood.status == EventStatus::planned;
    if (!telling.said || !mood.by_modal || !open) return;
    if (mood.condition && !telling.own) return;
    restate(mood, status_of_future(code, telling, mood.condition), "future in reported speech");
}

}  // namespace entente
