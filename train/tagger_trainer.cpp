#include "tagger_trainer.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "averaged_perceptron.h"
#include "shuffle.h"

namespace entente::train {

using syntax::FeatureList;
using syntax::Lexeme;
using syntax::TagId;
using syntax::TagSet;

namespace {

class Trainer {
  public:
    Trainer(const Treebank& treebank, const TagSet& tags, const syntax::Dictionary& dictionary)
        : treebank_(treebank),
          tags_(tags),
          dictionary_(dictionary),
          perceptron_(static_cast<std::uint32_t>(tags.size())) {}

    void epoch(std::mt19937_64& random) {
        for (const std::size_t i : shuffled(treebank_.size(), random))
            learn(treebank_[i]);
    }

    syntax::Tagger tagger(std::size_t max_bytes) const {
        return {tags_, perceptron_.average(max_bytes)};
    }

  private:
    void learn(const Example& example) {
        const auto forms = example.views();
        read_lexemes(forms, dictionary_, lexemes_);
        chosen_.clear();
        const std::span<std::int32_t> scores(scores_.data(), tags_.size());
        for (std::size_t i = 0; i < forms.size(); ++i) {
            extract_tag_features(lexemes_, chosen_, i, features_);
            perceptron_.score(features_.view(), scores);
            const auto best =
                static_cast<TagId>(std::max_element(scores.begin(), scores.end()) - scores.begin());
            const TagId gold = tags_.nearest({example.gold[i].upos, example.gold[i].xpos});
            perceptron_.pass();
            if (best != gold) perceptron_.update(features_.view(), gold, best);
            chosen_.push_back(best);
        }
    }

    const Treebank& treebank_;
    const TagSet& tags_;
    const syntax::Dictionary& dictionary_;
    AveragedPerceptron perceptron_;
    FeatureList features_;
    std::vector<Lexeme> lexemes_;
    std::vector<TagId> chosen_;
    std::array<std::int32_t, TagSet::max_size> scores_{};
};

}  // namespace

TagSet collect_tags(const Treebank& treebank, std::size_t least) {
    std::map<std::pair<Upos, Xpos>, std::size_t> counts;
    for (const Example& example : treebank)
        for (const Token& token : example.gold)
            ++counts[{token.upos, token.xpos}];
    std::vector<TagSet::Tag> tags;
    for (const auto& [pair, count] : counts)
        if (count >= least && pair.second != Xpos::unset) tags.push_back({pair.first, pair.second});
    return TagSet(std::move(tags));
}

syntax::Tagger train_tagger(const Treebank& treebank, const Treebank& dev, const TagSet& tags,
                            const syntax::Dictionary& dictionary, const TaggerOptions& options) {
    std::mt19937_64 random(options.seed);
    Trainer trainer(treebank, tags, dictionary);
    for (unsigned epoch = 1; epoch <= options.epochs; ++epoch) {
        trainer.epoch(random);
        if (dev.empty()) continue;
        const TagAccuracy accuracy =
            tag_accuracy(trainer.tagger(options.max_bytes), dictionary, dev);
        fmt::print(stderr, "tagger epoch {}: UPOS {:.2f} XPOS {:.2f}\n", epoch, 100 * accuracy.upos,
                   100 * accuracy.xpos);
    }
    return trainer.tagger(options.max_bytes);
}

TagAccuracy tag_accuracy(const syntax::Tagger& tagger, const syntax::Dictionary& dictionary,
                         const Treebank& treebank) {
    std::size_t words = 0;
    std::size_t upos = 0;
    std::size_t xpos = 0;
    std::vector<Lexeme> lexemes;
    std::vector<TagId> tags;
    for (const Example& example : treebank) {
        const auto forms = example.views();
        read_lexemes(forms, dictionary, lexemes);
        tagger.tag(lexemes, tags);
        for (std::size_t i = 0; i < tags.size(); ++i) {
            ++words;
            upos += tagger.tags()[tags[i]].upos == example.gold[i].upos ? 1U : 0U;
            xpos += tagger.tags()[tags[i]].xpos == example.gold[i].xpos ? 1U : 0U;
        }
    }
    const auto share = [words](std::size_t n) {
        return static_cast<double>(n) / static_cast<double>(std::max<std::size_t>(words, 1));
    };
    return {share(upos), share(xpos)};
}

}  // namespace entente::train
