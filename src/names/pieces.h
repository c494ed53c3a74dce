// A run of tokens cut into pieces: known names, role phrases, unlisted names and other words. The
// mention finder builds mentions from pieces; the coreference and actor stages cut a mention's own
// tokens again to see what it is made of. Both therefore read a phrase alike.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

struct Piece {
    enum class Kind : std::uint8_t {
        word,      ///< one token that is nothing below
        known,     ///< the gazetteer has it: see `name`
        role,      ///< the role lexicon has it: see `role`
        unlisted,  ///< capitalised, tagged or labelled as a name, and in no table
    };
    Kind kind = Kind::word;
    std::uint32_t first = 0;  ///< tokens, [first, last)
    std::uint32_t last = 0;
    Gazetteer::Match name;
    RoleLexicon::Match role;
};

/// Cuts tokens [first, last), which belong to one sentence. The pieces cover them in order.
std::vector<Piece> cut(const Document& document, std::uint32_t first, std::uint32_t last,
                       const NameKnowledge& knowledge);

/// What a known piece is taken for, of the several that may bear the name: the type of its first
/// sense. The form of that sense says how it is used.
EntityType type_of(const Piece& known, const NameKnowledge& knowledge);
NameForm form_of(const Piece& known);

/// A mention taken apart: "former [US] [special envoy] [Marc Grossman]".
struct MentionParts {
    std::vector<Piece> modifiers;  ///< known names before or within an unlisted one: "US"
    std::vector<Piece> roles;      ///< role phrases and titles, outermost first
    /// The proper name that the mention is about, [name_first, name_last); empty in a description.
    std::uint32_t name_first = 0;
    std::uint32_t name_last = 0;
    Gazetteer::Match name;               ///< what the tables know of it; length 0 where unlisted
    std::uint32_t owner_pronoun = none;  ///< the token of "its" in "its army"
    bool definite = false;               ///< "the", "this", "both", or a possessor
    bool each_of_two = false;            ///< "each side", "neither country"
    std::uint32_t count = 0;             ///< 2 in "the two sides" and "both sides"; 0 where open

    bool has_name() const { return name_first < name_last; }
    /// The role phrase that heads a description, or that stands next to the name.
    const Piece* role() const { return roles.empty() ? nullptr : &roles.back(); }
};

MentionParts take_apart(const Document& document, const Mention& mention,
                        const NameKnowledge& knowledge);

/// What became of one whose role is held no more.
enum class PastRole : std::uint8_t {
    no,
    former,  ///< "former", "ousted": he is a private person now
    late,    ///< "late", "then": dead, or told of his time; the role is what he counts by
};

/// What a word of the mention says of a role that is held no more ("former", "the late").
PastRole past_role(const Document& document, const Mention& mention,
                   const NameKnowledge& knowledge);

/// Whether the role is held no more.
inline bool is_former(const Document& document, const Mention& mention,
                      const NameKnowledge& knowledge) {
    return past_role(document, mention, knowledge) != PastRole::no;
}

/// The number that a small number word or "both" names; 0 where it names none.
std::uint32_t count_of(std::string_view word);

}  // namespace entente
