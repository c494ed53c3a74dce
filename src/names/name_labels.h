// What the recogniser of the syntax model says of words (Token::name), as the names room asks it.
//
// The labels are evidence beside the tables, the tags and the tree, never the only source: a listed
// name keeps its bearer, and where no model has labelled anything all is read as without labels.
#pragma once

#include <cstdint>

#include "document/document.h"

namespace entente {

enum class LabelKind : std::uint8_t { unlabelled, person, organisation, place, other };

LabelKind kind_of(NameTag tag);
bool begins_label(NameTag tag);

/// person, organisation or place; unknown for the rest.
EntityType type_of(LabelKind kind);

/// The labelled name that covers a token; kind unlabelled and the token alone where there is none.
struct LabelRun {
    std::uint32_t first = 0;  ///< tokens, [first, last)
    std::uint32_t last = 0;
    LabelKind kind = LabelKind::unlabelled;

    std::uint32_t size() const { return last - first; }
};
LabelRun label_at(const Document& document, std::uint32_t token);

/// Whether a labelled name goes on from the word before `token` to it.
bool continues_label(const Document& document, std::uint32_t token);

/// Whether one labelled name ends before `token` and another begins with it.
bool parts_labels(const Document& document, std::uint32_t token);

/// Whether a name of this type may bear this label. Groups count as organisations, states as places.
bool agree(EntityType type, LabelKind kind);

}  // namespace entente
