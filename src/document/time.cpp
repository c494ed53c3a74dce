#include "document/time.h"

#include <array>

namespace entente {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 10> grain_names{
    "unknown", "day", "week", "month", "season", "quarter", "year", "decade", "century", "range"};
constexpr std::array<std::string_view, 6> time_basis_names{"unknown",   "explicit", "publication",
                                                           "narrative", "retold",   "reported"};
constexpr std::array<std::string_view, 4> timex_type_names{"DATE", "TIME", "DURATION", "SET"};
constexpr std::array<std::string_view, 7> time_relation_names{"at",     "since", "until", "by",
                                                              "before", "after", "for"};

}  // namespace

std::string_view to_string(Grain grain) {
    return grain_names[static_cast<std::size_t>(grain)];
}

std::string_view to_string(TimeBasis basis) {
    return time_basis_names[static_cast<std::size_t>(basis)];
}

std::string_view to_string(TimexType type) {
    return timex_type_names[static_cast<std::size_t>(type)];
}

std::string_view to_string(TimeRelation relation) {
    return time_relation_names[static_cast<std::size_t>(relation)];
}

}  // namespace entente
