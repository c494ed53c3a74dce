// How the training texts used a word: the part of speech that it mostly was, whether it was written
// with a capital, and whether sentences began with it in small letters.
//
// A table of 32-bit hashes, half of its slots empty. Two words with one hash are taken for one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/syntax.h"

namespace entente::text {

enum class Casing : std::uint8_t { unknown, small, either, capital };

struct WordUsage {
    Xpos tag = Xpos::unset;  ///< its most frequent one
    bool ambiguous = false;  ///< it often had another
    Casing casing = Casing::unknown;
    bool opens = false;  ///< in small letters, it began sentences

    friend bool operator==(WordUsage, WordUsage) = default;
};

class UsageTable {
  public:
    struct Entry {
        std::uint64_t word = 0;  ///< word_hash() of it
        WordUsage usage;
    };

    UsageTable() = default;
    explicit UsageTable(const std::vector<Entry>& entries);

    static Result<UsageTable> parse(std::string_view bytes);
    std::string serialise() const;

    WordUsage find(std::uint64_t word) const {
        const std::uint32_t key = key_of(word);
        for (std::size_t at = key & mask_;; at = (at + 1) & mask_) {
            if (slots_[at].key == key) return slots_[at].usage;
            if (slots_[at].key == 0) return {};
        }
    }

  private:
    struct Slot {
        std::uint32_t key = 0;  ///< 0 where empty
        WordUsage usage;
    };

    static std::uint32_t key_of(std::uint64_t word) {
        return static_cast<std::uint32_t>(word >> 32U) | 1U;
    }
    void insert(Slot slot);

    std::size_t mask_ = 0;
    std::vector<Slot> slots_ = std::vector<Slot>(1);
};

}  // namespace entente::text
