// Scores of coreference against gold: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), CEAF
// over entities with phi-4 (Luo 2005), their mean as in the CoNLL 2012 shared task, and LEA (Moosavi
// and Strube 2016).
//
// A partition is a list of entities, each a list of mentions, a mention being a number that means the
// same on both sides: here the token that heads it, so that two are one where their heads are,
// wherever their phrases end. An entity of one mention is not scored; callers leave it out.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"

namespace entente::eval {

using Partition = std::vector<std::vector<std::uint32_t>>;

/// Recall and precision as sums over documents: what counts, of how much.
struct Ratio {
    double part = 0;
    double whole = 0;

    double value() const { return whole == 0 ? 0 : part / whole; }
};

struct Measure {
    Ratio recall;
    Ratio precision;

    double f1() const;
};

struct CoreferenceScores {
    Measure mentions;  ///< of those that corefer with anything
    Measure muc;
    Measure b_cubed;
    Measure ceaf;
    Measure lea;

    double conll() const { return (muc.f1() + b_cubed.f1() + ceaf.f1()) / 3; }
    void add(const CoreferenceScores& document);
};

/// Of one document. No mention stands twice on one side.
CoreferenceScores coreference_scores(const Partition& gold, const Partition& system);

/// A report of a treebank with GUM's Entity column, and the entities of persons, organisations and
/// places with two mentions or more, by the heads of their phrases. Of phrases with one head (a
/// coordination and its first part) the shortest counts.
struct GoldReport {
    std::string id;
    Document document;
    Partition entities;
};

/// The reports of a CoNLL-U file. Refused is what read_conllu() refuses.
Result<std::vector<GoldReport>> read_gum(std::string_view bytes, const std::string& name);

/// The entities of Document::entities with two mentions or more, by their heads.
Partition system_entities(const Document& document);

}  // namespace entente::eval
