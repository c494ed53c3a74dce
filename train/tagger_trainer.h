// Learns a syntax/tagger.h Tagger.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/tagger.h"
#include "treebank.h"

namespace entente::train {

struct TaggerOptions {
    unsigned epochs = 4;
    std::size_t max_bytes = 0;
    std::uint64_t seed = 1;
};

/// The pairs of tags that occur at least `least` times.
syntax::TagSet collect_tags(const Treebank& treebank, std::size_t least);

/// Reports each epoch's share of right tags on `dev` to stderr where `dev` is not empty.
syntax::Tagger train_tagger(const Treebank& treebank, const Treebank& dev,
                            const syntax::TagSet& tags, const syntax::Dictionary& dictionary,
                            const TaggerOptions& options);

struct TagAccuracy {
    double upos = 0;  ///< shares, 0 to 1
    double xpos = 0;
};
TagAccuracy tag_accuracy(const syntax::Tagger& tagger, const syntax::Dictionary& dictionary,
                         const Treebank& treebank);

}  // namespace entente::train
