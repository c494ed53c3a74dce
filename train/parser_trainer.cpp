#include "parser_trainer.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "averaged_perceptron.h"
#include "shuffle.h"

namespace entente::train {

using syntax::Configuration;
using syntax::Move;
using syntax::Transition;
using syntax::TransitionSet;

namespace {

/// How often the parse goes on from the model's own choice instead of the right one, so that it
/// learns to live with its mistakes; not in the first epoch, when the choices are noise.
constexpr double exploration = 0.9;

/// The labels that occur, with the move that makes each: left for a head to the right.
TransitionSet collect_transitions(const std::vector<ParserExample>& examples) {
    std::set<std::pair<Move, Deprel>> seen{{Move::shift, Deprel::dep}};
    for (const ParserExample& example : examples)
        for (syntax::Node i = 0; i < example.gold.heads.size(); ++i) {
            if (example.gold.labels[i] == Deprel::root) continue;
            seen.insert(
                {example.gold.heads[i] > i ? Move::left : Move::right, example.gold.labels[i]});
        }
    std::vector<Transition> transitions;
    for (const auto& [move, label] : seen)
        transitions.push_back({move, label});
    return TransitionSet(std::move(transitions));
}

class Trainer {
  public:
    explicit Trainer(const std::vector<ParserExample>& examples)
        : examples_(examples),
          transitions_(collect_transitions(examples)),
          perceptron_(static_cast<std::uint32_t>(transitions_.size())),
          scores_(transitions_.size()) {}

    void epoch(unsigned number, std::mt19937_64& random) {
        explore_ = number > 1;
        for (const std::size_t i : shuffled(examples_.size(), random))
            learn(examples_[i], random);
    }

    syntax::Parser parser(std::size_t max_bytes) const {
        return {transitions_, perceptron_.average(max_bytes)};
    }
    std::size_t features() const { return perceptron_.features(); }

  private:
    void learn(const ParserExample& example, std::mt19937_64& random) {
        state_.start(static_cast<std::uint32_t>(example.gold.heads.size()));
        while (!state_.finished()) {
            const std::array<int, 3> costs = move_costs(state_, example.gold);
            extract_parse_features(state_, example.words, features_);
            perceptron_.score(features_.view(), scores_);
            const std::size_t chosen = best_transition(state_, transitions_, scores_);
            const std::size_t right = best_right(example.gold, costs);
            perceptron_.pass();
            if (right == transitions_.size()) {  // forced, or a label without this move
                state_.apply(transitions_[chosen]);
                continue;
            }
            if (!is_right(transitions_[chosen], example.gold, costs))
                perceptron_.update(features_.view(), static_cast<std::uint32_t>(right),
                                   static_cast<std::uint32_t>(chosen));
            const double draw = static_cast<double>(random() >> 11U) * 0x1p-53;
            state_.apply(transitions_[explore_ && draw < exploration ? chosen : right]);
        }
    }

    /// A right move costs nothing, and an arc's label is that of the word's gold arc.
    bool is_right(Transition transition, const GoldTree& gold,
                  const std::array<int, 3>& costs) const {
        const int least = *std::min_element(costs.begin(), costs.end());
        if (costs[static_cast<std::size_t>(transition.move)] != least) return false;
        return transition.move == Move::shift || transition.label == gold.labels[state_.stack(0)];
    }

    std::size_t best_right(const GoldTree& gold, const std::array<int, 3>& costs) const {
        std::size_t best = transitions_.size();
        for (std::size_t i = 0; i < transitions_.size(); ++i) {
            if (!is_right(transitions_[i], gold, costs)) continue;
            if (best == transitions_.size() || scores_[i] > scores_[best]) best = i;
        }
        return best;
    }

    const std::vector<ParserExample>& examples_;
    TransitionSet transitions_;
    AveragedPerceptron perceptron_;
    std::vector<std::int32_t> scores_;
    syntax::FeatureList features_;
    Configuration state_;
    bool explore_ = false;
};

}  // namespace

Attachment attachment(const syntax::Parser& parser, const std::vector<ParserExample>& examples) {
    std::size_t words = 0;
    std::size_t heads = 0;
    std::size_t both = 0;
    Configuration state;
    for (const ParserExample& example : examples) {
        parser.parse(example.words, state);
        for (syntax::Node i = 0; i < example.gold.heads.size(); ++i) {
            ++words;
            if (state.links(i).head != example.gold.heads[i]) continue;
            ++heads;
            both += state.links(i).label == example.gold.labels[i] ? 1U : 0U;
        }
    }
    const auto share = [words](std::size_t n) {
        return static_cast<double>(n) / static_cast<double>(std::max<std::size_t>(words, 1));
    };
    return {share(heads), share(both)};
}

syntax::Parser train_parser(const std::vector<ParserExample>& examples,
                            const std::vector<ParserExample>& dev, const ParserOptions& options) {
    std::mt19937_64 random(options.seed);
    Trainer trainer(examples);
    syntax::Parser best;
    double best_labelled = -1;
    unsigned since_best = 0;
    for (unsigned epoch = 1; epoch <= options.epochs && since_best < options.patience; ++epoch) {
        trainer.epoch(epoch, random);
        syntax::Parser parser = trainer.parser(options.max_bytes);
        const Attachment score = attachment(parser, dev);
        fmt::print(stderr, "parser epoch {}: UAS {:.2f} LAS {:.2f} ({} features)\n", epoch,
                   100 * score.unlabelled, 100 * score.labelled, trainer.features());
        ++since_best;
        if (score.labelled > best_labelled) {
            best_labelled = score.labelled;
            best = std::move(parser);
            since_best = 0;
        }
    }
    return best;
}

}  // namespace entente::train
