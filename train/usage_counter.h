// Counts how treebanks use their words, for text/word_usage.h.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>

#include "document/document.h"
#include "text/word_usage.h"

namespace entente::train {

class UsageCounter {
  public:
    void add(const Document& document);

    /// The usage of every word that was counted `least` times or more. Rarer words are left
    /// unknown, so that a classifier which learns from the same text meets some of those.
    text::UsageTable table(unsigned least) const;

  private:
    struct Counts {
        std::map<Xpos, unsigned> tags;
        unsigned small = 0;  ///< away from beginnings of sentences, which say nothing
        unsigned capital = 0;
        unsigned opened = 0;  ///< began a sentence in small letters
        unsigned all = 0;
    };

    static text::WordUsage usage_of(const Counts& counts);

    std::unordered_map<std::uint64_t, Counts> counts_;
};

}  // namespace entente::train
