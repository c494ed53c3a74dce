// Sentences as the network's numbers: input rows and gold answers.
#pragma once

#include <cstdint>
#include <vector>

#include "network/vocabulary.h"
#include "syntax/lexeme.h"
#include "treebank.h"

namespace entente::train {

inline constexpr std::int64_t no_answer = -1;  ///< teaches nothing

/// The trainable input rows stand in one table: words, then affixes, shapes, classes, gazetteer.
struct InputTable {
    std::int64_t affixes = 0;  ///< the first row of each part
    std::int64_t shapes = 0;
    std::int64_t classes = 0;
    std::int64_t gazetteer = 0;
    std::int64_t rows = 0;
    std::uint32_t buckets = 0;
};
InputTable input_table(const Vocabulary& vocabulary, std::uint32_t buckets);

inline constexpr std::size_t rows_of_word = 11;

struct Encoded {
    std::size_t size = 0;            ///< words
    std::vector<std::int64_t> rows;  ///< rows_of_word a word, the word's own row first
    std::vector<std::int64_t> vectors;
    std::vector<std::size_t> counts;  ///< of the word in the training data
    std::vector<std::int64_t> tags;
    std::vector<std::int64_t> features;
    std::vector<std::int64_t> heads;  ///< 0 for the root, else the head's place plus one
    std::vector<std::int64_t> deprels;
    std::vector<std::int64_t> names;  ///< NameLabel
};

Encoded encode(const Example& example, const Vocabulary& vocabulary, const InputTable& table,
               const syntax::Dictionary& dictionary);

}  // namespace entente::train
