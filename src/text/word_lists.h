// What the tokeniser and the sentence splitter know of English words, from data/cues/:
// abbreviations.tsv and tokenisation.tsv (each says its own format).
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"

namespace entente::text {

enum class Abbreviation : std::uint8_t {
    title,   ///< stands before a name, so no sentence ends with it: "Gen."
    number,  ///< is one before a number only: "No. 5"
    plain,   ///< a sentence may end with it: "Inc.", "U.S."
};

/// Words looked up by view, without making a string.
struct ViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};
using WordSet = std::unordered_set<std::string, ViewHash, std::equal_to<>>;

class WordLists {
  public:
    static Result<WordLists> load(const std::filesystem::path& data_dir);

    /// What `word` with its period is, compared with its capitals.
    std::optional<Abbreviation> abbreviation(std::string_view word) const;

    /// "'s", "n't": lower case, with the ASCII apostrophe.
    bool is_clitic(std::string_view word) const { return clitics_.contains(word); }
    /// "'em": words that begin with an apostrophe.
    bool is_clipped(std::string_view word) const { return clipped_.contains(word); }
    /// "anti" keeps its hyphen in "anti-ship".
    bool is_joined_prefix(std::string_view word) const { return joined_.contains(word); }
    /// "pm" is a token of its own in "5pm".
    bool is_unit(std::string_view word) const { return units_.contains(word); }
    /// "com" makes an address of "example.com".
    bool is_domain(std::string_view word) const { return domains_.contains(word); }
    /// "pdf" makes a file's name of "map.pdf".
    bool is_extension(std::string_view word) const { return extensions_.contains(word); }
    /// The bytes of the token at the front of `text` that holds marks and yet is one (":-)", "w/");
    /// 0 where there is none.
    std::size_t whole_size(std::string_view text) const;
    /// Where a word written in one is two tokens ("cannot": 3); nothing for all others.
    std::optional<std::uint32_t> split_point(std::string_view word) const;

  private:
    std::optional<std::string> add(std::string_view kind, std::string word);

    std::unordered_map<std::string, Abbreviation, ViewHash, std::equal_to<>> abbreviations_;
    std::unordered_map<std::string, std::uint32_t, ViewHash, std::equal_to<>> splits_;
    /// For each first byte the sizes that words of splits_ have, a bit each; most words are told
    /// from them by that.
    std::array<std::uint32_t, 256> split_sizes_{};
    WordSet clitics_, clipped_, joined_, units_, domains_, extensions_;
    /// By their first byte, the longest first.
    std::array<std::vector<std::string>, 256> wholes_;
};

}  // namespace entente::text
