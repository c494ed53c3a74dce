// What the network makes of a word.
#pragma once

#include <cstdint>

#include "document/syntax.h"
#include "syntax/tag_set.h"

namespace entente::syntax {

struct Reading {
    TagSet::Tag tag;
    Features features;
    std::uint32_t head = none;  ///< word of the sentence, from 0; none under the root
    Deprel deprel = Deprel::dep;
    NameTag name = NameTag::outside;

    friend bool operator==(const Reading&, const Reading&) = default;
};

}  // namespace entente::syntax
