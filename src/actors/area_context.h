// In which state an area lies that a report names: "Punjab" is of Pakistan beside Lahore, and of
// India beside Delhi.
//
// In: a report with its mentions, and the areas of the tables. Out: the one state where the name is
// of one only; of several the one that the report names most; else the one with ten times as many
// people as the next. Nothing where that does not tell, or where the report calls a person so.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "actors/tables.h"
#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

class AreaContext {
  public:
    AreaContext(const Document& document, const ActorTables& tables, const NameKnowledge& knowledge)
        : document_(document), tables_(tables), knowledge_(knowledge) {}

    /// The state of the area that tokens [first, last) name.
    const State* state_of(std::uint32_t first, std::uint32_t last) const;

    /// Whether the report names the state, or an area of it alone.
    bool names(const std::string& state) const { return votes().contains(state); }

  private:
    using Votes = std::unordered_map<std::string, int>;

    const Areas::Candidate* choose(const std::vector<Areas::Candidate>& candidates) const;
    bool is_surname_here(std::uint32_t first, std::uint32_t last) const;
    const Votes& votes() const;
    void count(const Mention& mention, Votes& votes) const;

    const Document& document_;
    const ActorTables& tables_;
    const NameKnowledge& knowledge_;
    mutable std::optional<Votes>
        votes_;  ///< how often the report names each state; when first asked
};

}  // namespace entente
