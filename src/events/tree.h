// One sentence's dependency tree as the events room walks it: children in text order, the case word
// of a phrase, the conjuncts of a coordination. Heads and relations are the parser's, mended where
// they contradict each other (mending.h); Token::head and Token::deprel stay as the parser gave them.
//
// A Tree is a view: it holds indices into the Document and lives no longer than it. Making one
// costs a pass over the sentence's tokens.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "events/mending.h"

namespace entente {

/// Indices [first, last) in a layer of the Document.
struct IndexRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// Whether a mention is of somebody, or of some body or state, and not only a word that modifies.
bool can_act(const Mention& mention);

class Tree {
  public:
    Tree(const Document& document, std::uint32_t sentence);

    const Document& document() const { return *document_; }
    std::uint32_t sentence() const { return sentence_; }
    std::uint32_t first() const { return first_; }
    std::uint32_t last() const { return last_; }

    const Token& token(std::uint32_t t) const { return document_->tokens[t]; }
    std::string_view lemma(std::uint32_t t) const { return document_->tokens[t].lemma; }
    Deprel deprel(std::uint32_t t) const { return relations_.deprels[t - first_]; }
    std::uint32_t head(std::uint32_t t) const { return relations_.heads[t - first_]; }

    std::span<const std::uint32_t> children(std::uint32_t t) const;
    /// The first child with this relation, or `none`.
    std::uint32_t child(std::uint32_t t, Deprel deprel) const;
    bool has_child(std::uint32_t t, Deprel deprel) const { return child(t, deprel) != none; }

    /// The preposition of a phrase ("with", "according to"), in lower case; empty where it has
    /// none.
    std::string_view preposition(std::uint32_t t) const;
    /// The word that opens a clause ("that", "if", "to"), in lower case; empty where it has none.
    std::string_view marker(std::uint32_t t) const;

    /// The token and its conjuncts: "Norway", "Sweden" and "Finland" for the first of the three.
    std::vector<std::uint32_t> conjuncts(std::uint32_t t) const;
    /// The first conjunct of the coordination that this token is part of.
    std::uint32_t first_conjunct(std::uint32_t t) const;

    bool is_verb(std::uint32_t t) const;
    bool is_nominal(std::uint32_t t) const;
    /// A relative pronoun: "who", "which", "that" at the head of a relative clause.
    bool is_relative(std::uint32_t t) const;
    /// Whether the token heads a mention of somebody who can act: no nationality that modifies.
    bool acts(std::uint32_t t) const { return acts_[t - first_]; }
    /// The time expression that this token is part of, or `none`.
    std::uint32_t time_at(std::uint32_t t) const;
    /// Whether `t` lies in the subtree of `ancestor`, itself included.
    bool dominates(std::uint32_t ancestor, std::uint32_t t) const;

    /// The part of a layer (mentions, times, places: they stand in the order of the text) that lies
    /// in this sentence. Costs a binary search, so that a long report stays linear.
    template <typename Item>
    IndexRange here(const std::vector<Item>& layer) const {
        const auto before = [](const Item& item, std::uint32_t s) { return item.sentence < s; };
        const auto begin = std::lower_bound(layer.begin(), layer.end(), sentence_, before);
        const auto end = std::lower_bound(begin, layer.end(), sentence_ + 1, before);
        return {static_cast<std::uint32_t>(begin - layer.begin()),
                static_cast<std::uint32_t>(end - layer.begin())};
    }

    /// The bytes of the token's subtree.
    Span subtree(std::uint32_t t) const;

  private:
    const Document* document_;
    std::uint32_t sentence_;
    std::uint32_t first_;
    std::uint32_t last_;
    Relations relations_;
    std::vector<bool> acts_;
    std::vector<std::uint32_t> offsets_;  ///< children of t: children_[offsets_[t - first_] ...)
    std::vector<std::uint32_t> children_;
};

/// Appends what is not in the list yet.
inline void add_new(std::vector<std::uint32_t>& list, std::uint32_t t) {
    if (std::find(list.begin(), list.end(), t) == list.end()) list.push_back(t);
}

}  // namespace entente
