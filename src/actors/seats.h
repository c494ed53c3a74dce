// Whether the name of a capital or another seat of government acts in its sentence, and so stands
// for the government ("Islamabad denies", "Washington's demand", "relations with Kabul"), or only
// says where something is ("in Islamabad", "visited Kabul").
#pragma once

#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

bool acts_as_government(const Document& document, const Mention& seat,
                        const NameKnowledge& knowledge);

}  // namespace entente
