// Learns a syntax/lemmatiser.h Lemmatiser from a treebank and WordNet's exception lists.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "syntax/lemmatiser.h"
#include "treebank.h"

namespace entente::train {

/// `wordnet` is the folder with noun.exc, verb.exc and adj.exc.
Result<syntax::Lemmatiser> train_lemmatiser(const Treebank& treebank,
                                            const std::filesystem::path& wordnet);

}  // namespace entente::train
