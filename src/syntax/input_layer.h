// What the network is given of a word: a vector that sums the embeddings of the word, its affixes,
// its shape, its classes, and what lists say of it (input_rows.h).
//
// Comes in: Lexemes. Goes out: their Activations. A look-up and a sum of a dozen rows a word; the
// rows of the words ahead are fetched meanwhile, since most of them are not in a near cache.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "base/result.h"
#include "syntax/embedding.h"
#include "syntax/input_rows.h"
#include "syntax/lexeme.h"

namespace entente::syntax {

class InputLayer {
  public:
    /// `size`: values that stand for a word.
    static Result<InputLayer> parse(std::string_view section, std::uint32_t size);

    /// Sets tokens[i] for each word, its bytes in `bytes`, which has room for size a word.
    void read(const Kernels& kernels, std::span<const Lexeme> words, std::uint8_t* bytes,
              Activation* tokens) const;

  private:
    /// The affixes, and five tables that give one row each.
    static constexpr std::size_t rows_of_word = affixes_of_word + 5;
    using Rows = std::array<EmbeddingRow, rows_of_word>;
    Rows rows_of(const Lexeme& word) const;

    std::uint32_t size_ = 0;
    WordIndex vector_index_;
    WordIndex word_index_;
    WordIndex gazetteer_index_;
    std::vector<std::uint8_t> gazetteer_bits_;  ///< by row of gazetteer_index_
    EmbeddingTable vectors_;
    EmbeddingTable words_;
    EmbeddingTable affixes_;
    EmbeddingTable shapes_;
    EmbeddingTable classes_;
    EmbeddingTable gazetteer_;
};

}  // namespace entente::syntax
