#include "document/mention.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 4> mention_kind_names{"name", "nominal", "pronoun",
                                                             "adjective"};
constexpr std::array<std::string_view, 7> entity_type_names{
    "unknown", "person", "organisation", "group", "state", "place", "nationality"};
constexpr std::array<std::string_view, 10> actor_kind_names{
    "unknown", "state", "organ",  "armed_group", "international_organisation",
    "party",   "firm",  "person", "people",      "media"};

constexpr std::array<std::string_view, 6> country_basis_names{"",
                                                              "role named with its country before",
                                                              "country from the place",
                                                              "country from the other party",
                                                              "country from the sentence",
                                                              "country from the report's scene"};

}  // namespace

std::string_view to_string(CountryBasis basis) {
    return country_basis_names[static_cast<std::size_t>(basis)];
}

std::string_view to_string(MentionKind kind) {
    return mention_kind_names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(EntityType type) {
    return entity_type_names[static_cast<std::size_t>(type)];
}

std::string_view to_string(ActorKind kind) {
    return actor_kind_names[static_cast<std::size_t>(kind)];
}

ActorKind parse_actor_kind(std::string_view name) {
    const auto found = std::find(actor_kind_names.begin(), actor_kind_names.end(), name);
    if (found == actor_kind_names.end()) return ActorKind::unknown;
    return static_cast<ActorKind>(found - actor_kind_names.begin());
}

}  // namespace entente
