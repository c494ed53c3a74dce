// Dependency parsing: a head and a relation for each word of a sentence.
//
// Comes in: words with their tags and lemmas, as hashes. Goes out: a projective tree with one root.
// Costs two decisions a word, so linear time. Nothing fails. Method: greedy transition-based
// parsing with the arc-hybrid system, trained with its dynamic oracle (Goldberg and Nivre 2013),
// over the feature set of Zhang and Nivre (2011) extended to the arc-hybrid's second stack word
// and to lemmas.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/configuration.h"
#include "syntax/feature_hash.h"
#include "syntax/linear_model.h"
#include "syntax/tagger.h"

namespace entente::syntax {

/// A word as the parser sees it.
struct ParserWord {
    std::uint64_t word = 0;   ///< hash of the normalised form
    std::uint64_t lemma = 0;  ///< hash of the lemma
    TagId tag = 0;
    Upos upos = Upos::x;
};

ParserWord parser_word(const Lexeme& lexeme, std::string_view lemma, TagId tag, Upos upos);

/// Appends the two words that features see in place of the root and of nobody.
void append_outside_words(std::vector<ParserWord>& words);

/// The features of a decision. `words` has the two outside words at its end.
void extract_parse_features(const Configuration& state, std::span<const ParserWord> words,
                            FeatureList& out);

/// The transitions that a model chooses from, by label of its LinearModel. None has the label root:
/// what hangs under the root is forced by the Configuration.
class TransitionSet {
  public:
    TransitionSet() = default;
    explicit TransitionSet(std::vector<Transition> transitions)
        : transitions_(std::move(transitions)) {}
    static Result<TransitionSet> parse(std::string_view bytes);
    std::string serialise() const;

    std::size_t size() const { return transitions_.size(); }
    const Transition& operator[](std::size_t i) const { return transitions_[i]; }

  private:
    std::vector<Transition> transitions_;
};

/// The index of the best-scored transition that `state` allows. Every set has each move, so there
/// is one.
std::size_t best_transition(const Configuration& state, const TransitionSet& transitions,
                            std::span<const std::int32_t> scores);

class Parser {
  public:
    Parser() = default;
    Parser(TransitionSet transitions, LinearModel model)
        : transitions_(std::move(transitions)), model_(std::move(model)) {}

    const TransitionSet& transitions() const { return transitions_; }
    const LinearModel& model() const { return model_; }

    /// Parses `words`, which must have the outside words at its end; the tree is in the links of
    /// `state` afterwards.
    void parse(std::span<const ParserWord> words, Configuration& state) const;

  private:
    TransitionSet transitions_;
    LinearModel model_;
};

}  // namespace entente::syntax
