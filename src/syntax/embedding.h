// Tables of embeddings: rows of signed bytes with a scale a row, and the index from a word to its
// row.
//
// In the file a table is its scales and then its values, row by row; an index is the 32-bit keys of
// the words in the order of their rows, from row 1 on. Row 0 is that of unknown words. Two words
// whose keys agree are taken for one, which befalls an unknown word one time in some ten thousand.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "syntax/aligned.h"
#include "syntax/byte_reader.h"
#include "syntax/kernels.h"

namespace entente::syntax {

class EmbeddingTable {
  public:
    static Result<EmbeddingTable> parse(ByteReader& bytes, std::uint32_t rows, std::uint32_t size);
    static void append(std::string& out, const std::vector<float>& scales,
                       const std::vector<std::int8_t>& values);

    std::uint32_t rows() const { return static_cast<std::uint32_t>(scales_.size()); }
    /// `row` must be below rows().
    EmbeddingRow row(std::uint32_t row) const {
        return {values_.data() + std::size_t{row} * size_, scales_[row]};
    }

  private:
    std::uint32_t size_ = 0;
    std::vector<float> scales_;
    AlignedVector<std::int8_t> values_;
};

class WordIndex {
  public:
    static std::uint32_t key(std::uint64_t word_hash) {
        return static_cast<std::uint32_t>(word_hash >> 32U);
    }

    WordIndex() : WordIndex(std::vector<std::uint32_t>()) {}
    explicit WordIndex(const std::vector<std::uint32_t>& keys);

    /// The row of the word, 0 where it has none.
    std::uint32_t find(std::uint64_t word_hash) const;
    /// Says that find() will soon be asked for the word.
    void fetch(std::uint64_t word_hash) const {
        __builtin_prefetch(&slots_[key(word_hash) & (slots_.size() - 1)]);
    }

  private:
    struct Slot {
        std::uint32_t key = 0;
        std::uint32_t row = 0;  ///< 0 in an empty slot
    };
    std::vector<Slot> slots_;  ///< a power of two of them, at least half empty
};

}  // namespace entente::syntax
