// Learns a syntax/lemmatiser.h Lemmatiser from a treebank and WordNet's exception lists.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "syntax/lemmatiser.h"
#include "treebank.h"

namespace entente::train {

/// Where the treebanks disagree on a word (the lemma of "people"), the first that has it decides.
/// `wordnet` is the folder with data.noun, noun.exc and so on of the four open classes.
Result<syntax::Lemmatiser> train_lemmatiser(const std::vector<Treebank>& treebanks,
                                            const syntax::Dictionary& dictionary,
                                            const std::filesystem::path& wordnet);

}  // namespace entente::train
