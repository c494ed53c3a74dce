// Record: the record, or the part of it that was asked for, in memory. What the store hands out and
// what the formats room shows; record_of() makes one from rows alone.
#pragma once

#include <vector>

#include "record/claim.h"
#include "record/incident.h"
#include "record/report.h"

namespace entente {

struct Record {
    std::vector<EventRow> events;  ///< from a store: by publication, article and place in it
    std::vector<Incident>
        incidents;  ///< of these events and, where some were left out, of those too
    std::vector<Answer> answers;
};

inline Record record_of(std::vector<EventRow> events) {
    Record record{std::move(events), {}, {}};
    record.incidents = merge(record.events);
    record.answers = answers_among(record.events);
    return record;
}

}  // namespace entente
