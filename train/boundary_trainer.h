// Learns where sentences end: the learning side of text/sentence_splitter.h.
//
// Method: logistic regression over the hashed features of text/boundary_features.h, by stochastic
// gradient descent with a rate for each weight (AdaGrad, Duchi et al. 2011). A treebank is read
// with its paragraphs and, as text without them must be split too, with its sentences joined. Some
// paragraphs are read again as lines: wrapped, where the end of a line means nothing, and with a
// line for each sentence. The classifier knows where the current sentence began, and learns with
// the true beginning.
#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "text/segment_model.h"
#include "text/word_lists.h"

namespace entente::train {

struct BoundaryOptions {
    unsigned epochs = 12;
    double rate = 0.02;
    double decay = 1e-5;     ///< pull of each weight towards zero, an update
    unsigned min_count = 3;  ///< rarer words have no usage of their own
    std::uint64_t seed = 1;
};

class BoundaryTrainer {
  public:
    BoundaryTrainer(const text::WordLists& lists, const BoundaryOptions& options)
        : lists_(lists), options_(options) {}

    /// A treebank in CoNLL-U, by its bytes; `name` is for messages.
    Outcome learn_from(std::string_view treebank, const std::string& name);
    /// A treebank to be scored after each epoch. It changes nothing in the model.
    Outcome check_on(std::string_view treebank, const std::string& name);

    text::SegmentModel train();

  private:
    struct Text {
        std::string name;
        Document gold;
    };
    struct Paragraph {
        std::vector<text::TokenTraits> traits;
        std::vector<bool> begins;  ///< for each token whether a sentence begins with it
    };

    static Outcome read(std::string_view treebank, const std::string& name, std::vector<Text>& out);
    std::vector<Paragraph> paragraphs_of(const Text& text) const;
    Paragraph as_lines(Paragraph paragraph);
    void find_pairs(const std::vector<Paragraph>& paragraphs);
    void learn(const Paragraph& paragraph);
    void update(std::span<const std::uint64_t> features, bool ends);
    text::SegmentModel rounded() const;
    void report(unsigned epoch) const;

    const text::WordLists& lists_;
    BoundaryOptions options_;
    std::vector<Text> train_;
    std::vector<Text> check_;
    text::SegmentModel model_;  ///< but for its weights
    std::mt19937_64 random_;
    std::vector<float> weights_;
    std::vector<float> squares_;  ///< of all gradients so far
    float bias_ = 0;
    float bias_squares_ = 0;
};

}  // namespace entente::train
