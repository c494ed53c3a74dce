// Builds the table of a syntax/lexeme.h Dictionary from WordNet's data files: for each single word
// the open classes that WordNet lists it in, and whether it is listed as a name.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "syntax/linear_model.h"

namespace entente::train {

/// `wordnet` is the folder with data.noun, data.verb, data.adj and data.adv.
Result<syntax::LinearModel> build_dictionary(const std::filesystem::path& wordnet);

}  // namespace entente::train
