#include "boundary_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "shuffle.h"
#include "syntax/conllu.h"
#include "text/boundary_features.h"
#include "text/paragraphs.h"
#include "text/sentence_splitter.h"
#include "text/tokeniser.h"
#include "usage_counter.h"

namespace entente::train {

using text::KindPairs;
using text::SegmentModel;

namespace {

struct Tally {
    std::size_t gold = 0;
    std::size_t system = 0;
    std::size_t correct = 0;

    double f1() const {
        return 200.0 * static_cast<double>(correct) /
               static_cast<double>(std::max<std::size_t>(gold + system, 1));
    }
};

/// Counts the sentences of one paragraph that begin and end alike.
void tally(const std::vector<bool>& gold, const std::vector<bool>& system, Tally& out) {
    bool same = true;  // as far as the beginning of the sentence that ends
    for (std::size_t i = 1; i <= gold.size(); ++i) {
        const bool g = i == gold.size() || gold[i];
        const bool s = i == gold.size() || system[i];
        out.gold += g ? 1U : 0U;
        out.system += s ? 1U : 0U;
        out.correct += g && s && same ? 1U : 0U;
        if (g || s) same = g && s;
    }
}

std::vector<bool> split(const std::vector<text::TokenTraits>& traits, const SegmentModel& model) {
    std::vector<std::size_t> ends;
    text::SentenceSplitter::split(traits, model, ends);
    std::vector<bool> begins(traits.size() + 1);
    for (const std::size_t end : ends)
        begins[end] = true;
    begins.pop_back();
    return begins;
}

}  // namespace

Outcome BoundaryTrainer::read(std::string_view treebank, const std::string& name,
                              std::vector<Text>& out) {
    for (const TextLayout layout : {TextLayout::paragraphs, TextLayout::joined}) {
        Result<Document> gold = read_conllu(treebank, name, layout);
        if (!gold) return gold.error();
        const bool joined = layout == TextLayout::joined;
        out.push_back({joined ? name + ", joined" : name, *std::move(gold)});
    }
    return Nothing{};
}

Outcome BoundaryTrainer::learn_from(std::string_view treebank, const std::string& name) {
    return read(treebank, name, train_);
}
Outcome BoundaryTrainer::check_on(std::string_view treebank, const std::string& name) {
    return read(treebank, name, check_);
}

std::vector<BoundaryTrainer::Paragraph> BoundaryTrainer::paragraphs_of(const Text& text) const {
    const std::string& bytes = text.gold.article.text;
    std::vector<bool> begins_at(bytes.size() + 1);
    for (const Sentence& sentence : text.gold.sentences)
        begins_at[sentence.span.begin] = true;
    const text::Tokeniser tokeniser(lists_);
    std::vector<Span> spans;
    std::vector<Span> tokens;
    std::vector<Paragraph> out;
    text::find_paragraphs(bytes, {0, static_cast<std::uint32_t>(bytes.size())}, spans);
    for (const Span span : spans) {
        Paragraph paragraph;
        tokens.clear();
        tokeniser.tokenise(bytes, span, tokens);
        text::read_traits(bytes, tokens, lists_, model_.usages, paragraph.traits);
        for (const Span token : tokens)
            paragraph.begins.push_back(begins_at[token.begin]);
        out.push_back(std::move(paragraph));
    }
    return out;
}

/// With ends of lines in the place of spaces: in one of four copies at the beginnings of sentences,
/// else about every dozen words.
BoundaryTrainer::Paragraph BoundaryTrainer::as_lines(Paragraph paragraph) {
    const bool line_a_sentence = random_() % 4 == 0;
    const std::size_t width = 8 + random_() % 10;
    std::size_t words = 0;
    for (std::size_t i = 1; i < paragraph.traits.size(); ++i) {
        text::TokenTraits& token = paragraph.traits[i];
        if (!token.space_before) continue;
        ++words;
        token.line_end_before = line_a_sentence ? paragraph.begins[i] : words % width == 0;
    }
    return paragraph;
}

/// Ends that are as rare as one in a thousand gaps of their kind are mostly slips of annotation.
void BoundaryTrainer::find_pairs(const std::vector<Paragraph>& paragraphs) {
    struct Count {
        std::size_t gaps = 0;
        std::size_t ends = 0;
    };
    std::array<std::array<Count, KindPairs::kinds>, KindPairs::kinds> counts{};
    for (const Paragraph& p : paragraphs)
        for (std::size_t i = 1; i < p.traits.size(); ++i) {
            Count& count = counts[static_cast<std::size_t>(p.traits[i - 1].kind)]
                                 [static_cast<std::size_t>(p.traits[i].kind)];
            ++count.gaps;
            count.ends += p.begins[i] ? 1U : 0U;
        }
    for (std::size_t left = 0; left < counts.size(); ++left)
        for (std::size_t right = 0; right < counts.size(); ++right) {
            const Count& count = counts[left][right];
            if (count.ends >= 2 && count.ends * 1000 > count.gaps)
                model_.pairs.add(static_cast<text::TokenKind>(left),
                                 static_cast<text::TokenKind>(right));
        }
}

void BoundaryTrainer::learn(const Paragraph& paragraph) {
    text::BoundaryFeatures features(paragraph.traits);
    text::FeatureHashes hashes;
    for (std::size_t gap = 1; gap < paragraph.traits.size(); ++gap) {
        features.advance(gap);
        if (model_.may_end(paragraph.traits[gap - 1], paragraph.traits[gap])) {
            features.extract(gap, hashes);
            update(hashes.view(), paragraph.begins[gap]);
        }
        if (paragraph.begins[gap]) features.begin_sentence(gap);
    }
}

void BoundaryTrainer::update(std::span<const std::uint64_t> features, bool ends) {
    constexpr float start = 1e-3F;  // keeps the first steps finite
    const auto rate = static_cast<float>(options_.rate);
    const auto decay = static_cast<float>(options_.decay);
    float sum = bias_;
    for (const std::uint64_t feature : features)
        sum += weights_[SegmentModel::place_of(feature)];
    const float gradient = 1 / (1 + std::exp(-sum)) - (ends ? 1.0F : 0.0F);
    for (const std::uint64_t feature : features) {
        const std::size_t i = SegmentModel::place_of(feature);
        const float pulled = gradient + decay * weights_[i];
        squares_[i] += pulled * pulled;
        weights_[i] -= rate * pulled / std::sqrt(squares_[i] + start);
    }
    bias_squares_ += gradient * gradient;
    bias_ -= rate * gradient / std::sqrt(bias_squares_ + start);
}

/// The model with its weights in eight bits.
SegmentModel BoundaryTrainer::rounded() const {
    SegmentModel model = model_;
    float largest = 1e-6F;
    for (const float weight : weights_)
        largest = std::max(largest, std::abs(weight));
    const float scale = 127 / largest;
    for (std::size_t i = 0; i < weights_.size(); ++i)
        model.weights[i] = static_cast<std::int8_t>(std::lround(weights_[i] * scale));
    model.bias = static_cast<std::int32_t>(std::lround(bias_ * scale));
    return model;
}

void BoundaryTrainer::report(unsigned epoch) const {
    const SegmentModel model = rounded();
    fmt::print(stderr, "epoch {}, F1 of sentences:", epoch);
    for (const Text& text : check_) {
        Tally all;
        for (const Paragraph& paragraph : paragraphs_of(text))
            tally(paragraph.begins, split(paragraph.traits, model), all);
        fmt::print(stderr, "  {} {:.2f}", text.name, all.f1());
    }
    fmt::print(stderr, "\n");
}

SegmentModel BoundaryTrainer::train() {
    random_.seed(options_.seed);
    UsageCounter counter;
    for (const Text& text : train_)
        counter.add(text.gold);
    model_.usages = counter.table(2 * options_.min_count);  // each text is there twice

    std::vector<Paragraph> paragraphs;
    for (const Text& text : train_)
        for (Paragraph& paragraph : paragraphs_of(text)) {
            paragraphs.push_back(as_lines(paragraph));
            paragraphs.push_back(std::move(paragraph));
        }
    find_pairs(paragraphs);

    weights_.assign(model_.weights.size(), 0);
    squares_.assign(model_.weights.size(), 0);
    for (unsigned epoch = 1; epoch <= options_.epochs; ++epoch) {
        for (const std::size_t i : shuffled(paragraphs.size(), random_))
            learn(paragraphs[i]);
        report(epoch);
    }
    return rounded();
}

}  // namespace entente::train
