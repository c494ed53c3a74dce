// Joins the mentions of one person, organisation, group or state in a report: the third stage of
// the names room.
//
// In: a Document with mentions and quotes. Out: Document::entities and Mention::entity; every
// mention belongs to exactly one entity. An entity that stands for several others ("the two", "both
// sides", "we" of a speaker) has them as members.
//
// The method is a sieve of rules from the surest to the least sure, each adding to what the ones
// before it joined (Lee et al. 2013, "Deterministic coreference resolution based on entity-centric,
// precision-ranked rules"): names, acronyms, apposition, descriptions, then counted plurals and
// pronouns in the order of the text. One file a group of rules: name_links, pronoun_links,
// plural_links. Headlines are joined by name, but a pronoun in the body has no antecedent there.
//
// Cannot fail: what finds no antecedent stays alone. Linear in the report's length but for the few
// mentions within each pronoun's window.
#pragma once

#include <optional>

#include "base/date.h"
#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

class CoreferenceResolver {
  public:
    explicit CoreferenceResolver(SharedNameKnowledge knowledge)
        : knowledge_(std::move(knowledge)) {}

    /// Roles are read as of the article's publication date.
    void resolve(Document& document) const;

  private:
    SharedNameKnowledge knowledge_;
};

}  // namespace entente
