// What the network knows by name: words with rows of their own, pretrained vectors, the word list
// of names, and the inventories of its outputs. Made from the training data once.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "syntax/lexeme.h"
#include "syntax/tag_set.h"
#include "treebank.h"

namespace entente::train {

/// Words in row order; row 0 is the unknown word, so the first of them has row 1.
struct WordRows {
    std::vector<std::string> words;
    std::vector<std::size_t> counts;  ///< in the training data, where that is known
    std::unordered_map<std::uint64_t, std::uint32_t> rows;  ///< by hash_of(word)

    std::uint32_t row(std::uint64_t hash) const;
    void add(std::string word, std::size_t count);
};

struct Vocabulary {
    WordRows words;
    WordRows vector_words;
    std::vector<float> vectors;  ///< row-major, with a row of zeros for the unknown word
    std::size_t vector_size = 0;
    std::vector<std::pair<std::string, std::uint8_t>> gazetteer;
    std::unordered_map<std::uint64_t, std::uint8_t> gazetteer_bits;  ///< by hash_of(form)
    syntax::TagSet tags;
    std::vector<std::string> features;  ///< UD FEATS
    std::vector<Deprel> deprels;

    std::size_t feature_id(std::string_view features) const;  ///< 0 where it is not listed
    void add_to_gazetteer(std::string_view word, std::uint8_t bits);
};

/// How often each normalised word stands in the treebank.
std::map<std::string, std::size_t> word_counts(const Treebank& treebank);

struct VocabularyFiles {
    std::filesystem::path vectors;    ///< prepare_vectors.py; may be empty
    std::filesystem::path gazetteer;  ///< "word, tab, bits" lines; may be empty
};

/// Words that `treebank` has `least` times get a row, and pairs of tags that it has four times.
Result<Vocabulary> make_vocabulary(const Treebank& treebank, std::size_t least,
                                   const VocabularyFiles& files);

}  // namespace entente::train
