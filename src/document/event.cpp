#include "document/event.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 8> event_status_names{
    "happened", "ongoing",    "planned",      "promised",
    "demanded", "threatened", "hypothetical", "denied"};
constexpr std::array<std::string_view, 8> stance_names{
    "asserts", "accuses", "denies", "admits", "vows", "demands", "praises", "threatens"};
constexpr std::array<std::string_view, 10> count_kind_names{
    "killed",     "wounded",  "captured", "displaced", "missing",
    "protesters", "soldiers", "released", "attacks",   "other"};

}  // namespace

std::string_view to_string(EventStatus status) {
    return event_status_names[static_cast<std::size_t>(status)];
}

std::optional<EventStatus> parse_event_status(std::string_view name) {
    const auto found = std::find(event_status_names.begin(), event_status_names.end(), name);
    if (found == event_status_names.end()) return {};
    return static_cast<EventStatus>(found - event_status_names.begin());
}

std::string_view to_string(Stance stance) {
    return stance_names[static_cast<std::size_t>(stance)];
}

std::optional<Stance> parse_stance(std::string_view name) {
    const auto found = std::find(stance_names.begin(), stance_names.end(), name);
    if (found == stance_names.end()) return {};
    return static_cast<Stance>(found - stance_names.begin());
}

std::string_view to_string(CountKind kind) {
    return count_kind_names[static_cast<std::size_t>(kind)];
}

std::optional<CountKind> parse_count_kind(std::string_view name) {
    const auto found = std::find(count_kind_names.begin(), count_kind_names.end(), name);
    if (found == count_kind_names.end()) return {};
    return static_cast<CountKind>(found - count_kind_names.begin());
}

}  // namespace entente
