// Contents that only the code of their act tells. Many entries ask for the words of a content ("urged
// Peru to lower its toll" is 0242) for which there is no entry by themselves; the act's digits say what
// deed that is, and who is asked, promises or refuses is the one to do it.
#pragma once

#include <vector>

#include "events/draft.h"
#include "events/lexicon.h"
#include "events/participants.h"

namespace entente {

/// Adds a draft for each content that has none, and makes it the theme of its act. Comes after the
/// contents that have entries of their own (noun_contents.h).
void add_coded_contents(const Tree& tree, const Participants& participants, const Lexicon& lexicon,
                        std::vector<Draft>& drafts);

}  // namespace entente
