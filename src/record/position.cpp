#include "record/position.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "record/sides.h"

namespace entente {
namespace {

constexpr std::int32_t grace = 30;  // days after the due date within which a promise counts as kept

std::optional<PositionKind> kind_of(const EventRow& event) {
    if (event.background) return {};
    if (event.status == EventStatus::demanded) return PositionKind::asks;
    if (!took_place(event.status)) return {};
    if (event.plover == "AGREE" || event.plover == "SUPPORT") return PositionKind::supports;
    if (event.plover == "ACCUSE" || event.plover == "REJECT") return PositionKind::opposes;
    if (event.plover == "THREATEN") return PositionKind::threatens;
    return {};
}

bool undertaken(const EventRow& event) {
    return event.status == EventStatus::promised || event.status == EventStatus::planned;
}

bool share_side(const std::vector<Participant>& a, const std::vector<Participant>& b) {
    return std::any_of(a.begin(), a.end(), [&](const Participant& x) {
        return std::any_of(b.begin(), b.end(),
                           [&](const Participant& y) { return same_side(x.actor, y.actor); });
    });
}

// The family and each name of the sides that act: a deed and the promise that it keeps share one.
std::vector<std::string> side_keys(const EventRow& event) {
    std::vector<std::string> keys;
    for (const Participant& party : event.sources)
        add_side_tokens(party.actor, keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (std::string& key : keys)
        key += " " + family(event);
    return keys;
}

bool keeps(const EventRow& deed, const EventRow& promise) {
    const std::optional<Date> made = promise.article.published.date;
    if (!made || !deed.date.begin || *deed.date.begin < *made) return false;
    const std::optional<Date> due = promise.date.end;
    if (due && *deed.date.begin > add_days(*due, grace)) return false;
    if (!share_side(deed.sources, promise.sources)) return false;
    return deed.targets.empty() || promise.targets.empty() ||
           share_side(deed.targets, promise.targets);
}

std::optional<Date> last_published(std::span<const EventRow> events) {
    std::optional<Date> last;
    for (const EventRow& event : events)
        last = std::max(last, event.article.published.date);
    return last;
}

}  // namespace

std::string_view to_string(PositionKind kind) {
    constexpr std::array<std::string_view, 4> names{"asks", "supports", "opposes", "threatens"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(CommitmentState state) {
    constexpr std::array<std::string_view, 3> names{"open", "kept", "overdue"};
    return names[static_cast<std::size_t>(state)];
}

std::vector<Position> positions_of(std::span<const EventRow> events) {
    std::unordered_map<std::string_view, const EventRow*> by_id;
    for (const EventRow& event : events)
        by_id.emplace(event.id, &event);
    std::vector<Position> positions;
    for (const EventRow& event : events) {
        const std::optional<PositionKind> kind = kind_of(event);
        if (!kind) continue;
        if (*kind != PositionKind::asks) {
            positions.push_back({*kind, event.sources, event.targets, event});
            continue;
        }
        std::vector<Participant> holders = event.speakers;
        const auto demand = by_id.find(event.theme_of);
        if (holders.empty() && demand != by_id.end()) holders = demand->second->sources;
        positions.push_back({*kind, std::move(holders), event.sources, event});
    }
    return positions;
}

std::vector<Commitment> commitments_of(std::span<const EventRow> events,
                                       std::optional<Date> as_of) {
    std::unordered_map<std::string, std::vector<const EventRow*>> deeds;
    for (const EventRow& event : events) {
        if (!took_place(event.status)) continue;
        for (const std::string& key : side_keys(event))
            deeds[key].push_back(&event);
    }
    const std::optional<Date> today = as_of ? as_of : last_published(events);
    std::vector<Commitment> commitments;
    for (const EventRow& event : events) {
        if (!undertaken(event)) continue;
        Commitment commitment{event, event.date.end, CommitmentState::open, {}};
        if (commitment.due && today && *commitment.due < *today) {
            commitment.state = CommitmentState::overdue;
        }
        for (const std::string& key : side_keys(event)) {
            for (const EventRow* deed : deeds[key]) {
                if (!keeps(*deed, event) || (today && *deed->date.begin > *today)) continue;
                if (!commitment.kept_by.empty() && commitment.kept_by < deed->id) continue;
                commitment.state = CommitmentState::kept;
                commitment.kept_by = deed->id;
            }
        }
        commitments.push_back(std::move(commitment));
    }
    return commitments;
}

}  // namespace entente
