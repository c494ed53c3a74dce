// Builds the table of a syntax/lexeme.h Dictionary from WordNet's data files: for each single word
// the open classes that WordNet lists it in, and whether it is listed as a name.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

#include "base/result.h"
#include "syntax/linear_model.h"

namespace entente::train {

enum class WordNetFile : std::uint8_t { noun, verb, adjective, adverb };

/// Calls `see` for every single word of WordNet's synsets, as WordNet spells it, with the file that
/// has it. `wordnet` is the folder with data.noun, data.verb, data.adj and data.adv.
Outcome for_each_wordnet_word(const std::filesystem::path& wordnet,
                              const std::function<void(std::string_view, WordNetFile)>& see);

Result<syntax::LinearModel> build_dictionary(const std::filesystem::path& wordnet);

}  // namespace entente::train
