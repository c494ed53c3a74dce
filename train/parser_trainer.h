// Learns a syntax/parser.h Parser.
#pragma once

#include <cstdint>
#include <vector>

#include "oracle.h"
#include "syntax/parser.h"
#include "treebank.h"

namespace entente::train {

/// A sentence as the parser will meet it: with predicted tags and lemmas.
struct ParserExample {
    std::vector<syntax::ParserWord> words;  ///< the two outside words at the end
    GoldTree gold;
};

struct ParserOptions {
    unsigned epochs = 10;
    unsigned patience = 3;  ///< stops after so many epochs without a better LAS
    std::size_t max_bytes = 0;
    std::uint64_t seed = 1;
};

struct Attachment {
    double unlabelled = 0;  ///< shares of words, 0 to 1
    double labelled = 0;
};
Attachment attachment(const syntax::Parser& parser, const std::vector<ParserExample>& examples);

/// Reports each epoch to stderr and gives the parser of the epoch with the best LAS on `dev`.
syntax::Parser train_parser(const std::vector<ParserExample>& examples,
                            const std::vector<ParserExample>& dev, const ParserOptions& options);

}  // namespace entente::train
