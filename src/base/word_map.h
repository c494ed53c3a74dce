// A table from words to what is known of them, looked up by view without a copy.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace entente {

/// Hashes a string as its view, so that maps keyed by strings take views.
struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

template <typename T>
class WordMap {
  public:
    const T* find(std::string_view word) const {
        const auto found = words_.find(word);
        return found == words_.end() ? nullptr : &found->second;
    }
    bool contains(std::string_view word) const { return find(word) != nullptr; }
    void add(std::string word, T value) {
        words_.insert_or_assign(std::move(word), std::move(value));
    }

  private:
    std::unordered_map<std::string, T, WordHash, std::equal_to<>> words_;
};

}  // namespace entente
