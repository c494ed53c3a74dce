// Mentions of actors and places, what they corefer with, and the actors that they resolve to: what
// the names room (mentions, entities, quotes) and the actors room (actors) write.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/syntax.h"

namespace entente {

enum class MentionKind : std::uint8_t {
    name,       ///< "Hina Rabbani Khar", "the Haqqani network", "Pakistan"
    nominal,    ///< a role or kind: "Pakistan's army chief", "US officials", "militants"
    pronoun,    ///< "he", "their", "both" standing alone
    adjective,  ///< a nationality that modifies: "Pakistani" in "Pakistani soldiers"
};
std::string_view to_string(MentionKind kind);

enum class EntityType : std::uint8_t {
    unknown,
    person,
    organisation,
    group,
    state,
    place,
    nationality
};
std::string_view to_string(EntityType type);

enum class Gender : std::uint8_t { unknown, female, male, neuter };

/// By what a mention's actors have their country. All but the first are readings of the scene: what
/// the words leave open and the report tells.
enum class CountryBasis : std::uint8_t {
    words,         ///< its own words or those that it refers to; or it has none
    named_before,  ///< the same role was named with its country elsewhere in the report
    place,         ///< the place where it acts
    other_party,   ///< the state whose body or people the other party of the deed is
    sentence,      ///< the one state to which all else in the sentence belongs
    report,        ///< the state of which the report tells
};
/// "country from the place"; empty for `words`.
std::string_view to_string(CountryBasis basis);

/// A noun phrase that names or describes somebody or some place. `first` to `last` are the words of
/// the phrase itself: determiner, modifiers and title included, relative clauses and apposition
/// not.
struct Mention {
    Span span;
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens, [first, last)
    std::uint32_t last = 0;
    std::uint32_t head = none;  ///< token that heads the phrase in the tree
    MentionKind kind = MentionKind::name;
    EntityType type = EntityType::unknown;
    Gender gender = Gender::unknown;
    bool plural = false;
    std::uint32_t entity = none;  ///< index in Document::entities: the coreference cluster
    /// Indices in Document::actors. Several for a compound ("US and Afghan officials", "both
    /// sides"); none where it is nobody who acts, or not known.
    std::vector<std::uint32_t> actors;
    CountryBasis country_basis = CountryBasis::words;
    Span country_from;  ///< the words that tell the country where the basis is not its own
};

/// A coreference cluster: all mentions of one person, organisation, group or state in a report.
struct Entity {
    std::string name;  ///< the fullest name, else the fullest description
    EntityType type = EntityType::unknown;
    std::vector<std::uint32_t> mentions;  ///< indices in Document::mentions, in order
    /// Where a plural cluster stands for several others ("the two", "both officials"): those.
    std::vector<std::uint32_t> members;  ///< indices in Document::entities
};

/// Words in quotation marks, and who says them.
struct Quote {
    Span span;                     ///< with the marks
    std::uint32_t speaker = none;  ///< index in Document::mentions
    std::uint32_t cue = none;      ///< token of the reporting verb ("said"), where one is found
};

enum class ActorKind : std::uint8_t {
    unknown,
    state,
    organ,
    armed_group,
    international_organisation,
    party,
    firm,
    person,
    people,
    media,
};
std::string_view to_string(ActorKind kind);
ActorKind parse_actor_kind(std::string_view name);  ///< unknown where the name is none of these

/// Who acts, as of the report's date.
struct Actor {
    std::string id;    ///< from the tables ("usa", "hillary-clinton"); "?Name" where unlisted
    std::string name;  ///< "Hillary Clinton"; for a role without a name its words
    ActorKind kind = ActorKind::unknown;
    std::string code;     ///< CAMEO actor code: "USAGOV", "PAKMIL"; empty where not known
    std::string country;  ///< ISO 3166 alpha-3; empty where none
    std::string sector;   ///< PLOVER sector: "GOV", "MIL", "REB"; empty where not known
    std::string role;     ///< "secretary of state", where one is known at the date

    friend bool operator==(const Actor&, const Actor&) = default;
};

}  // namespace entente
