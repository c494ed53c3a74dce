// The network in libtorch, for training: the same sums as src/syntax/network.h does with small
// integers. One bidirectional LSTM reads a sentence (Graves and Schmidhuber 2005); heads over it
// give tags and features, name labels, and the scores of arcs and relations by the biaffine method
// of Dozat and Manning (2017).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "network/encoding.h"

namespace entente::train {

struct NetworkShape {
    std::int64_t input = 128;
    std::int64_t hidden = 128;  ///< a direction
    std::int64_t layers = 2;
    std::int64_t tag_hidden = 128;
    std::int64_t name_hidden = 64;
    std::int64_t arc = 128;
    std::int64_t label = 128;
    std::int64_t buckets = 16384;
};

/// Sentences of like length as one computation, the longest first.
struct Batch {
    std::int64_t sentences = 0;
    std::int64_t longest = 0;
    torch::Tensor rows;     ///< words x rows_of_word, numbers in `touched`
    torch::Tensor touched;  ///< rows of the input table that the batch uses, each once
    torch::Tensor vectors;  ///< words
    torch::Tensor lengths;  ///< sentences
    torch::Tensor places;   ///< words: the word's place in a sentences x longest grid
    torch::Tensor grid;     ///< sentences x longest: the word's number plus one; 0 where none
    torch::Tensor tags, features, heads, deprels, names;  ///< words
};

struct DropRates {
    double input = 0.25;
    double layer = 0.33;
    double head = 0.33;
    double word = 0.25;    ///< a word seen n times loses its row with word / (word + n)
    double vector = 0.03;  ///< and its vector so often
};

/// `random` is drawn from for word dropout; none for reading.
Batch make_batch(std::span<const Encoded* const> sentences, const DropRates& rates,
                 std::uint64_t* random);

struct Answers {
    torch::Tensor tags, features, names;  ///< words x classes
    torch::Tensor arcs;                   ///< words x (longest + 1); column 0 is the root
    torch::Tensor top;                    ///< sentences x longest x 2 hidden
};

struct NetworkImpl : torch::nn::Module {
    NetworkImpl(NetworkShape shape, const Vocabulary& vocabulary);

    /// `table`: the rows of Batch::touched.
    Answers forward(const Batch& batch, const torch::Tensor& table, const DropRates& rates);
    /// words x relations, for the given heads (as Encoded::heads).
    torch::Tensor relations(const Batch& batch, const Answers& answers, const torch::Tensor& heads,
                            const DropRates& rates);

    /// All tensors that the engine needs but the input table, by name.
    std::vector<std::pair<std::string, torch::Tensor>> tensors() const;

    NetworkShape shape;
    torch::Tensor vectors;  ///< frozen
    torch::nn::Linear project{nullptr};
    std::vector<torch::nn::LSTM> lstm;
    torch::nn::Linear tag_hidden{nullptr}, tag{nullptr}, features{nullptr};
    torch::nn::Linear name_hidden{nullptr}, name{nullptr};
    torch::nn::Linear arc_head{nullptr}, arc_dep{nullptr};
    torch::nn::Linear label_dep{nullptr}, label_head{nullptr}, label{nullptr};
    torch::Tensor arc_root, arc_u, arc_bias, label_root;

  private:
    torch::Tensor read_words(const Batch& batch, const torch::Tensor& table,
                             const DropRates& rates);
    torch::Tensor score_arcs(const Batch& batch, const torch::Tensor& top, const DropRates& rates);
};
TORCH_MODULE(Network);

/// The sum of the losses of all tasks, each a mean over the words that have an answer.
torch::Tensor loss_of(Network& network, const Batch& batch, const torch::Tensor& table,
                      const DropRates& rates);

}  // namespace entente::train
