// Finds who and what a report speaks of: the first stage of the names room.
//
// In: a Document with sentences, tags and trees. Out: Document::mentions, in the order of their
// heads: names (listed or not), descriptions headed by a role noun ("Pakistan's army chief", "US
// and Afghan officials"), pronouns, and adjectives of nationality. A mention inside another is kept
// where it is a party of its own: "Pakistan" and "US" above.
//
// The tree is a help and not a law: titles, names and modifiers are joined by the order of words,
// so that one wrong arc does not lose a minister. The labels of the recogniser (Token::name) find and
// type what no table has and choose among the bearers of a listed name; where there are none, all is
// read without them. Costs a few hash look-ups a token; cannot fail.
#pragma once

#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

class MentionFinder {
  public:
    explicit MentionFinder(SharedNameKnowledge knowledge) : knowledge_(std::move(knowledge)) {}

    void find(Document& document) const;

  private:
    SharedNameKnowledge knowledge_;
};

}  // namespace entente
