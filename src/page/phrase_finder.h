// Finds known phrases in running text, in one pass: each place where a word may start is looked up
// by its first two letters, and only the few phrases that start so are compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"

namespace entente {

class PhraseFinder {
  public:
    /// `phrase` is in lower case and at least two bytes long.
    void add(std::string_view phrase, std::uint8_t kind) {
        auto& bucket = buckets_[slot(phrase)];
        bucket.push_back({std::string(phrase), kind});
    }

    /// Calls visit(phrase, kind) for each phrase at each place; ASCII case does not matter.
    template <typename Visitor>
    void find(std::string_view text, Visitor visit) const {
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            if (i > 0 && is_ascii_alpha(text[i - 1])) continue;
            for (const Phrase& phrase : buckets_[slot(text.substr(i, 2))]) {
                if (equals_ignoring_ascii_case(text.substr(i, phrase.text.size()), phrase.text)) {
                    visit(phrase.text, phrase.kind);
                }
            }
        }
    }

  private:
    struct Phrase {
        std::string text;
        std::uint8_t kind = 0;
    };
    std::vector<std::vector<Phrase>> buckets_ = std::vector<std::vector<Phrase>>(1024);

    static std::size_t slot(std::string_view start) {
        return (static_cast<unsigned char>(ascii_lower(start[0])) * 33U +
                static_cast<unsigned char>(ascii_lower(start[1]))) %
               1024U;
    }
};

}  // namespace entente
