// Tellings: which events of a report tell the same act, and what its tellings lend each other.
//
// News tells an act more than once: in the headline, in the lead, in somebody's words, and where a later line says that
// "the attack took place late on Monday near Gao". Such events are linked (Event::retells, the first telling), and a
// telling without a day, a place or a side takes it from another; the trace says which words it came from.
//
// In: data/cues/act_families.tsv (which codes may be one act), data/cues/tellings.tsv (the nouns that point back, the
// verbs that say when something was, the words that make it another act), the report's events, times and places.
//
// Method: tellings are taken in the order of the text; each joins the nearest act that it may tell again, where
//   - its noun points back ("the shooting", "in the explosion"),
//   - one of the two is the headline and they have the same root, or
//   - it has the same parties and a word of the same stem, or denies what they did;
// and where no telling of that act contradicts it in day, place or parties. Where nothing is sure nothing is lent:
// no day from what was planned to what happened, no doer from a charge to the report's own words.
// Never fails once loaded; each telling is compared with the last acts only, so that time stays linear.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/document.h"
#include "events/setting.h"
#include "events/tree.h"

namespace entente {

class TellingReader {
  public:
    static Result<TellingReader> load(const std::filesystem::path& data_dir);

    /// Links the document's events and lends what they leave out.
    void read(Document& document, const SettingWords& words,
              const std::vector<PointedPlace>& pointed) const;

  private:
    class Reading;

    /// The family of a code: that of its longest prefix in the table, else its root.
    std::string_view family_of(std::string_view cameo) const;
    /// Whether the noun may point back at an act of the family.
    bool points_at(std::string_view noun, std::string_view family) const;

    WordMap<std::string> families_;            ///< by code
    WordMap<std::vector<std::string>> nouns_;  ///< families by noun
    WordMap<bool> occurring_;                  ///< "take place", "happen", "be held"
    WordMap<bool> other_;                      ///< "second", "another"
};

}  // namespace entente
