// Contents told by a noun: the inquiry that is demanded, the aid that is promised, the sanctions that
// are threatened are events of their own beside the act that speaks of them (docs/annotation.md, "Act
// and content"). Their parties are told by the act: who is asked is to do it, who promises or
// threatens will do it himself.
#pragma once

#include <vector>

#include "events/draft.h"
#include "events/lexicon.h"
#include "events/matcher.h"
#include "events/participants.h"

namespace entente {

/// Adds a draft for each noun that is the content of a draft and has none of its own, and makes it
/// the theme of that draft.
void add_noun_contents(const Tree& tree, const Participants& participants, const Matcher& matcher,
                       const Lexicon& lexicon, std::vector<Draft>& drafts);

/// Gives the contents of acts, by noun or by verb, the parties that only their act tells, and what is
/// asked by a noun the one who answers it as target. Asks for Mood::theme_of.
void complete_contents(const Tree& tree, const Participants& participants,
                       std::vector<Draft>& drafts);

}  // namespace entente
