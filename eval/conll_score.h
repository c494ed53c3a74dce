// Scores of an analysis against gold, by the measures of the CoNLL 2018 shared task (Zeman et al.
// 2018): F1 of tokens, sentences, tags, features, lemmas and attachments, words being aligned by
// their characters, white space left out. So a system is scored from raw text, its own tokens and
// all.
#pragma once

#include <cstddef>

#include "base/result.h"
#include "document/document.h"

namespace entente::eval {

struct Score {
    std::size_t gold = 0;
    std::size_t system = 0;
    std::size_t correct = 0;

    double precision() const;
    double recall() const;
    double f1() const;
};

struct ConllScores {
    Score tokens;
    Score sentences;
    Score upos;
    Score xpos;
    Score features;  ///< universal features only, as the shared task has it
    Score lemmas;
    Score uas;
    Score las;           ///< universal relations only, as the shared task has it
    Score las_subtyped;  ///< "nsubj:pass" and "nsubj" are two relations
};

/// Refused where the two are not of the same text, white space aside.
Result<ConllScores> conll_scores(const Document& gold, const Document& system);

}  // namespace entente::eval
