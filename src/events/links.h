// Links between a report's events: a denial and the accusation that it answers, an act and the act
// that it responds to.
//
// In: data/cues/responses.tsv. The nearest earlier event of the other party towards this one is
// what is answered, in the same sentence or the two before it; without one there is no link. Who agrees
// or refuses and does not say to whom turns to who asked him just before.
#pragma once

#include <filesystem>
#include <string>
#include <unordered_set>

#include "base/result.h"
#include "document/document.h"
#include "events/tree.h"

namespace entente {

class LinkReader {
  public:
    static Result<LinkReader> load(const std::filesystem::path& data_dir);

    /// Sets Event::answers, and the target of a denial that named none.
    void link(Document& document) const;

  private:
    bool responds(const Tree& tree, std::uint32_t trigger) const;

    std::unordered_set<std::string> governors_;
    std::unordered_set<std::string> phrases_;
};

/// Whether two lists of mentions share an actor: the same one, or the same state.
bool share_party(const Document& document, const std::vector<std::uint32_t>& a,
                 const std::vector<std::uint32_t>& b);

}  // namespace entente
