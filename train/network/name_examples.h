// Sentences whose names are labelled, as train/prepare_names.py writes them: token lines "FORM, tab,
// LABEL", comments "# ...", an empty line behind each sentence. LABEL is a NameTag ("B-PER", "O"),
// "?" where nothing is known, or "O*" where the source has no fourth kind of name.
#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>

#include "base/result.h"
#include "treebank.h"

namespace entente::train {

/// Examples with forms and names and without gold syntax.
Result<Treebank> read_name_examples(const std::filesystem::path& path);

/// Gives the sentences of `treebank` the names of those of `named` that have the same words, and
/// leaves in `named` what is left.
void join_names(Treebank& treebank, Treebank& named);

}  // namespace entente::train
