// Participants: which mentions act where a phrase stands in an event.
//
// A phrase that is an actor stands for itself and its conjuncts ("the US and Pakistan"). A phrase
// that is a thing or a deed stands for the actor inside it: the possessor, nationality or doer
// ("Norway's decision", "a Norwegian raid", "the shelling by the rebels"); for "the raid" alone,
// whoever made the raid that was last told of. Where nobody is to be found the answer is empty,
// never a guess.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "events/lexicon.h"
#include "events/tree.h"

namespace entente {

class Participants {
  public:
    /// One for each document; reads its mentions and places.
    Participants(const Document& document, const Lexicon& lexicon);

    /// Indices in Document::mentions. `deep` allows the actor inside a thing or deed.
    std::vector<std::uint32_t> of(const Tree& tree, std::uint32_t phrase, bool deep) const;

    /// The mention that this token heads, or `none`.
    std::uint32_t mention_at(std::uint32_t token) const { return by_head_[token]; }

    bool is_actor(std::uint32_t mention) const;
    /// Whether the mention is a name of somebody who can act, listed or not.
    bool is_named(std::uint32_t mention) const;
    /// Whether it is named, or resolves to an actor with a CAMEO code.
    bool is_known(std::uint32_t mention) const;
    /// Whether it is somebody in particular: not just "workers" or "the singer" of no country. A
    /// town counts, for the state that it stands for as a target.
    bool is_particular(std::uint32_t mention) const;
    /// Whether it is an armed group, or fighters of one: named or not.
    bool is_armed_group(std::uint32_t mention) const;
    /// The mention of a town or region of one state at this token, or `none`.
    std::uint32_t place_at(std::uint32_t token) const { return place_at_[token]; }
    /// The country of a mention that is such a place; empty for others.
    std::string_view place_country(std::uint32_t mention) const { return place_country_[mention]; }
    /// Whether the phrase, without looking inside it, is an actor.
    bool names_actor(const Tree& tree, std::uint32_t phrase) const;
    /// Whether it is somebody in particular.
    bool names_particular(const Tree& tree, std::uint32_t phrase) const;
    /// Whether two mentions are one actor: same_entity, or resolved to the same.
    bool same(std::uint32_t a, std::uint32_t b) const;
    /// The mention that names the state of this country, or its government: inside mention `beside`,
    /// else the nearest before it in the report, else the first in the sentence; `none` where the report names none.
    std::uint32_t state_named(const Tree& tree, std::string_view country,
                              std::uint32_t beside) const;
    const Mention& mention(std::uint32_t m) const { return document_->mentions[m]; }
    /// The mention's type; of a pronoun, that of the entity it stands for.
    EntityType type_of(std::uint32_t mention) const;

    /// Remembers who did the deed that a noun tells of, for a later "the raid".
    void remember_deed(const Tree& tree, std::uint32_t noun,
                       const std::vector<std::uint32_t>& doers);

  private:
    void collect(const Tree& tree, std::uint32_t token, bool deep,
                 std::vector<std::uint32_t>& out) const;
    void collect_inside(const Tree& tree, std::uint32_t token, int depth,
                        std::vector<std::uint32_t>& out) const;
    void collect_doer(const Tree& tree, std::uint32_t noun, std::vector<std::uint32_t>& out) const;

    struct Deed {
        std::string_view lemma;
        std::uint32_t token;
        std::vector<std::uint32_t> doers;
    };

    const Document* document_;
    const Lexicon* lexicon_;
    std::vector<std::uint32_t> by_head_;
    std::vector<std::string_view> place_country_;  ///< by mention: of a town or region of one state
    std::vector<std::uint32_t> place_at_;          ///< by token
    std::vector<Deed> deeds_;
    /// Mentions that name a state, by its country, in text order.
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> states_;
};

/// Whether two mentions are the same or corefer, whoever they resolve to.
bool same_entity(const Document& document, std::uint32_t a, std::uint32_t b);

/// A place that is a party of an event stands for its state: gives its mention that actor where it has
/// none.
void settle_places(Document& document);

}  // namespace entente
