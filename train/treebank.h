// Training sentences from CoNLL-U treebanks.
#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/syntax.h"

namespace entente::train {

/// A NameTag's number, or what is known without one.
using NameLabel = std::int8_t;
inline constexpr NameLabel unknown_name = -1;      ///< teaches nothing
inline constexpr NameLabel outside_or_other = -2;  ///< from a source without the fourth kind

struct Example {
    std::vector<std::string> forms;
    /// The gold annotation; heads count from the sentence's first word, `none` for the root.
    std::vector<Token> gold;
    /// A name label a word, where the source of the sentence has them (name_examples.h).
    std::vector<NameLabel> names;

    std::vector<std::string_view> views() const { return {forms.begin(), forms.end()}; }
};

using Treebank = std::vector<Example>;

/// The sentences of a file. Those that come from a document whose name has one of `favoured` in it
/// are given twice.
Result<Treebank> read_treebank(const std::filesystem::path& path,
                               const std::vector<std::string>& favoured);

/// The treebank with a share of its sentences copied as headlines write them: without articles and
/// the last point, in Title Case, ALL CAPS, or without capitals. Each copy stands behind its
/// sentence.
Treebank with_headline_copies(Treebank treebank, double share, std::mt19937_64& random);

}  // namespace entente::train
