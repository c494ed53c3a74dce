// What the rules of coreference share while one report is read: the mentions taken apart, and the
// clusters so far. Internal to the names room; coreference.h is the stage.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "names/knowledge.h"
#include "names/pieces.h"

namespace entente::coreference {

/// A mention as the rules see it.
struct Profile {
    MentionParts parts;
    const GazetteerEntry* entry = nullptr;  ///< of the name, where one bearer only is listed
    std::string name;                       ///< the proper name, lower case, without its titles
    std::string last_name;                  ///< its last word
    std::string role;                       ///< words of the role phrase, singular, lower case
    std::string country;                    ///< of a modifier or of the entry; ISO alpha-3
    bool former = false;                    ///< the role is held no more
    bool names_state = false;               ///< "Pakistan", "Pakistani"
    bool headline = false;
    bool subject = false;
};

/// Disjoint sets of mentions. A set's root is its first mention.
class Clusters {
  public:
    explicit Clusters(std::size_t mentions);

    std::uint32_t root(std::uint32_t mention) const;
    void join(std::uint32_t a, std::uint32_t b);
    bool joined(std::uint32_t a, std::uint32_t b) const { return root(a) == root(b); }

    /// Makes a mention's cluster stand for those of several others.
    void set_members(std::uint32_t mention, std::vector<std::uint32_t> of);
    /// The clusters that a mention stands for: its members, else itself. As roots, each once.
    std::vector<std::uint32_t> expand(const std::vector<std::uint32_t>& mentions) const;
    const std::vector<std::uint32_t>& members(std::uint32_t mention) const {
        return members_[root(mention)];
    }

  private:
    std::vector<std::uint32_t> parent_;
    std::vector<std::vector<std::uint32_t>> members_;  ///< by root; mentions
};

/// Mentions that the text puts side by side: a coordination, or the parties of one verb.
struct Grouping {
    std::vector<std::uint32_t> mentions;
    std::uint32_t at = 0;  ///< head token of the last one
    bool subject = false;
};

/// Whose first person a pronoun is.
struct Voice {
    enum class Kind : std::uint8_t { writer, quote, speaker };
    Kind kind = Kind::writer;
    std::uint32_t index = 0;  ///< of the quote, or the root of the speaker's cluster

    friend auto operator<=>(const Voice&, const Voice&) = default;
};

struct Workspace {
    Workspace(Document& report, const NameKnowledge& names);

    Mention& mention(std::uint32_t m) { return document.mentions[m]; }
    const Mention& mention(std::uint32_t m) const { return document.mentions[m]; }
    const Token& head(std::uint32_t m) const { return document.tokens[document.mentions[m].head]; }

    /// The type of a mention or, where it has none, of another in its cluster. Nationalities that
    /// modify count as their state.
    EntityType type_of(std::uint32_t m) const;
    Gender gender_of(std::uint32_t m) const;
    /// Whether a mention's cluster stands for more than one.
    bool is_plural(std::uint32_t m) const;
    /// The quote that holds a token, or none.
    std::uint32_t quote_at(std::uint32_t token) const;

    /// Joins two mentions and lets each cluster learn the other's type and gender.
    void join(std::uint32_t a, std::uint32_t b);

    Document& document;
    const NameKnowledge& knowledge;
    std::vector<Profile> profiles;
    Clusters clusters;
    std::vector<EntityType> cluster_type;  ///< by root
    std::vector<Gender> cluster_gender;    ///< by root
    std::vector<std::uint32_t> cluster_size;
    /// The first mention of each sentence, and one past the last of all; mentions are in order.
    std::vector<std::uint32_t> first_in_sentence;
    std::vector<std::vector<Grouping>> groupings;  ///< by sentence; see group_mentions()
    /// The first "I" (false) or "we" (true) of each voice.
    std::map<std::pair<Voice, bool>, std::uint32_t> first_persons;
};

/// Names, acronyms, apposition: the sure rules. (name_links.cpp)
void link_names(Workspace& work);
/// Descriptions of who is named or described elsewhere. (description_links.cpp)
void link_descriptions(Workspace& work);
/// "the two", "both sides", "each other". True where the mention is such a plural. (plural_links)
bool link_plural(Workspace& work, std::uint32_t mention);
/// A personal pronoun to its antecedent. (pronoun_links.cpp)
void link_pronoun(Workspace& work, std::uint32_t mention);

/// Unknown genders agree with any.
inline bool genders_agree(Gender a, Gender b) {
    return a == b || a == Gender::unknown || b == Gender::unknown;
}

inline bool is_body(EntityType type) {
    return type == EntityType::group || type == EntityType::organisation;
}

/// Whether all clusters are persons, or all states, and so on; unknown sorts fit any.
bool are_of_one_sort(const Workspace& work, const std::vector<std::uint32_t>& roots);

/// Fills Workspace::groupings. (plural_links.cpp)
void group_mentions(Workspace& work);
/// The groupings of a sentence that are complete before a token, latest first.
std::vector<Grouping> groupings_before(const Workspace& work, std::uint32_t sentence,
                                       std::uint32_t token);

}  // namespace entente::coreference
