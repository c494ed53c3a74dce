#include "record/position.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace entente {
namespace {

std::optional<PositionKind> kind_of(const EventRow& event) {
    if (event.background) return {};
    if (event.status == EventStatus::demanded) return PositionKind::asks;
    if (!took_place(event.status)) return {};
    if (event.plover == "AGREE" || event.plover == "SUPPORT") return PositionKind::supports;
    if (event.plover == "ACCUSE" || event.plover == "REJECT") return PositionKind::opposes;
    if (event.plover == "THREATEN") return PositionKind::threatens;
    return {};
}

}  // namespace

std::string_view to_string(PositionKind kind) {
    constexpr std::array<std::string_view, 4> names{"asks", "supports", "opposes", "threatens"};
    return names[static_cast<std::size_t>(kind)];
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

}  // namespace entente
