#include "formats/rows.h"

#include <fmt/format.h>

namespace entente {
namespace {

std::vector<const Participant*> parties_of(const EventRow& event) {
    std::vector<const Participant*> parties;
    for (const std::vector<Participant>* side : {&event.sources, &event.targets}) {
        for (const Participant& one : *side) {
            bool known = false;
            for (const Participant* other : parties)
                known = known || other->actor == one.actor;
            if (!known) parties.push_back(&one);
        }
    }
    return parties;
}

}  // namespace

std::vector<ActorPair> pairs_of(const EventRow& event) {
    std::vector<ActorPair> pairs;
    if (event.reciprocal) {
        const std::vector<const Participant*> parties = parties_of(event);
        for (const Participant* source : parties) {
            for (const Participant* target : parties) {
                if (source != target) pairs.push_back({source, target});
            }
        }
        if (!pairs.empty()) return pairs;
    }
    std::vector<const Participant*> sources;
    std::vector<const Participant*> targets;
    for (const Participant& source : event.sources)
        sources.push_back(&source);
    for (const Participant& target : event.targets)
        targets.push_back(&target);
    if (sources.empty()) sources.push_back(nullptr);
    if (targets.empty()) targets.push_back(nullptr);
    for (const Participant* source : sources) {
        for (const Participant* target : targets)
            pairs.push_back({source, target});
    }
    return pairs;
}

std::string field(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    }
    return out;
}

void append_tsv(std::initializer_list<std::string_view> fields, std::string& out) {
    bool first = true;
    for (const std::string_view text : fields) {
        if (!first) out += '\t';
        out += field(text);
        first = false;
    }
    out += '\n';
}

void append_tsv(const std::vector<std::string>& fields, std::string& out) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i != 0) out += '\t';
        out += field(fields[i]);
    }
    out += '\n';
}

std::string decimal(double number) {
    return fmt::format("{}", number);
}

std::string iso_or_empty(const std::optional<Date>& date) {
    return date ? to_iso(*date) : std::string();
}

std::optional<Date> day_of(const Interval& date) {
    return date.begin && date.begin == date.end ? date.begin : std::nullopt;
}

}  // namespace entente
