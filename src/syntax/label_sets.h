// What the network's scores stand for: tags, features, name labels and relations, by number.
//
// In the model: section "tags" (tag_set.h), and sections "features", "names" and "deprels", a line
// an item as CoNLL-U has it. Reading fails where a section is missing or has an unknown item.
#pragma once

#include <vector>

#include "base/result.h"
#include "document/syntax.h"
#include "syntax/model_file.h"
#include "syntax/tag_set.h"

namespace entente::syntax {

struct LabelSets {
    TagSet tags;
    std::vector<Features> features;
    std::vector<NameTag> names;
    std::vector<Deprel> deprels;  ///< at least one that is not root

    static Result<LabelSets> parse(const ModelFile& file);
};

}  // namespace entente::syntax
