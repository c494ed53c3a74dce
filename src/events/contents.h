// Contents: how the drafts of one sentence bear on each other. A demand gets the code of what it
// asks for, an accusation is the source of what is alleged, an apology is to those who were harmed,
// and a deed that is told by noun and by verb is told once.
#pragma once

#include <vector>

#include "events/draft.h"
#include "events/lexicon.h"

namespace entente {

/// Settles all of it, in the order in which the parts above depend on each other.
void settle_contents(const Tree& tree, const Lexicon& lexicon, const Ontology& ontology,
                     std::vector<Draft>& drafts);

}  // namespace entente
