// Trains the network of the syntax model from CoNLL-U treebanks, word vectors and sentences with
// labelled names. Goes out: a checkpoint (checkpoint.h) for pack_network. The same arguments give
// the same checkpoint on one machine.
//
//     train_network --train ewt-train.conllu gum-train.conllu --dev ewt-dev.conllu
//                   --names names.tsv --vectors vectors.txt --gazetteer gazetteer.tsv --out english.ckpt

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "dictionary_builder.h"
#include "network/checkpoint.h"
#include "network/name_examples.h"
#include "network/network.h"
#include "shuffle.h"
#include "treebank.h"

namespace entente::train {
namespace {

using torch::Tensor;

struct Options {
    std::vector<std::string> train;
    std::vector<std::string> dev;
    std::vector<std::string> favoured;
    std::string names;
    std::string wordnet = "/usr/share/wordnet";
    std::string vectors;
    std::string gazetteer;
    std::string resumed;
    std::string out;
    double headlines = 0.12;
    double part = 1;  ///< of the training sentences, for a learning curve
    unsigned epochs = 20;
    std::size_t batch_words = 1000;
    double rate = 2e-3;
    int threads = 2;
    std::uint64_t seed = 1;
    NetworkShape shape;
    DropRates drop;
};

/// Adam (Kingma and Ba 2015) for the input table, where a batch touches few rows: only those move.
class RowAdam {
  public:
    explicit RowAdam(Tensor table)
        : table_(std::move(table)),
          mean_(torch::zeros_like(table_)),
          square_(torch::zeros_like(table_)) {}

    void step(const Tensor& rows, const Tensor& gradient, double rate) {
        ++steps_;
        const Tensor mean = mean_.index_select(0, rows) * beta1 + gradient * (1 - beta1);
        const Tensor square =
            square_.index_select(0, rows) * beta2 + gradient * gradient * (1 - beta2);
        mean_.index_copy_(0, rows, mean);
        square_.index_copy_(0, rows, square);
        const double correction =
            std::sqrt(1 - std::pow(beta2, steps_)) / (1 - std::pow(beta1, steps_));
        table_.index_add_(0, rows, mean / (square.sqrt() + 1e-8) * (-rate * correction));
    }

    const Tensor& table() const { return table_; }

    static constexpr double beta1 = 0.9;
    static constexpr double beta2 = 0.98;

  private:
    Tensor table_, mean_, square_;
    int steps_ = 0;
};

template <typename Value>
void shuffle(std::vector<Value>& values, std::mt19937_64& random) {
    std::vector<Value> out;
    out.reserve(values.size());
    for (const std::size_t i : shuffled(values.size(), random))
        out.push_back(std::move(values[i]));
    values = std::move(out);
}

struct Scores {
    double upos_xpos = 0, features = 0, uas = 0, las = 0;
};

class Program {
  public:
    explicit Program(Options options) : options_(std::move(options)) {}

    Outcome run() {
        torch::set_num_threads(options_.threads);
        torch::manual_seed(options_.seed);
        random_ = options_.seed;
        const Outcome read = read_inputs();
        if (!read) return read.error();
        network_ = Network(options_.shape, vocabulary_);
        Tensor table = torch::randn({parts_.rows, options_.shape.input}) * 0.1;
        if (resumed_) {
            const Outcome done = resume(*resumed_, *network_, table);
            if (!done) return done.error();
        }
        rows_ = std::make_unique<RowAdam>(table);
        return learn();
    }

  private:
    Outcome read_inputs() {
        Treebank train;
        for (const std::string& path : options_.train) {
            Result<Treebank> treebank = read_treebank(path, options_.favoured);
            if (!treebank) return treebank.error();
            train.insert(train.end(), treebank->begin(), treebank->end());
        }
        Treebank named;
        if (!options_.names.empty()) {
            Result<Treebank> read = read_name_examples(options_.names);
            if (!read) return read.error();
            named = *std::move(read);
        }
        join_names(train, named);
        std::mt19937_64 random(options_.seed);
        if (options_.part < 1) {
            shuffle(train, random);
            train.resize(
                static_cast<std::size_t>(static_cast<double>(train.size()) * options_.part));
        }
        train = with_headline_copies(std::move(train), options_.headlines, random);
        return encode_all(train, named);
    }

    Result<Vocabulary> choose_vocabulary(const Treebank& train) {
        if (options_.resumed.empty())
            return make_vocabulary(train, 2, {options_.vectors, options_.gazetteer});
        Result<CheckpointFile> checkpoint = CheckpointFile::read(options_.resumed);
        if (!checkpoint) return checkpoint.error();
        resumed_ = *std::move(checkpoint);
        return vocabulary_of(*resumed_, train);
    }

    Outcome encode_all(const Treebank& train, const Treebank& named) {
        Result<syntax::LinearModel> classes = build_dictionary(options_.wordnet);
        if (!classes) return classes.error();
        const syntax::Dictionary dictionary(*std::move(classes));
        Result<Vocabulary> vocabulary = choose_vocabulary(train);
        if (!vocabulary) return vocabulary.error();
        vocabulary_ = *std::move(vocabulary);
        parts_ = input_table(vocabulary_, static_cast<std::uint32_t>(options_.shape.buckets));
        for (const Treebank* treebank : {&train, &named})
            for (const Example& example : *treebank)
                if (example.forms.size() <= 120)
                    train_.push_back(encode(example, vocabulary_, parts_, dictionary));
        for (const std::string& path : options_.dev) {
            const Result<Treebank> treebank = read_treebank(path, {});
            if (!treebank) return treebank.error();
            dev_.emplace_back();
            for (const Example& example : *treebank)
                dev_.back().push_back(encode(example, vocabulary_, parts_, dictionary));
        }
        fmt::print(stderr,
                   "{} sentences ({} of them with names alone), {} words with rows, {} vectors, {} "
                   "tags, {} sets of features, {} relations\n",
                   train_.size(), named.size(), vocabulary_.words.words.size(),
                   vocabulary_.vector_words.words.size(), vocabulary_.tags.size(),
                   vocabulary_.features.size(), vocabulary_.deprels.size());
        return Nothing{};
    }

    using Sentences = std::vector<const Encoded*>;

    /// Batches of about as many words, of sentences of like length, the longest first in each.
    static std::vector<Sentences> batches_of(Sentences sentences, std::size_t words) {
        std::stable_sort(sentences.begin(), sentences.end(),
                         [](const Encoded* a, const Encoded* b) { return a->size > b->size; });
        std::vector<Sentences> out;
        std::size_t filled = words;
        for (const Encoded* sentence : sentences) {
            if (filled + sentence->size > words) {
                out.emplace_back();
                filled = 0;
            }
            out.back().push_back(sentence);
            filled += sentence->size;
        }
        return out;
    }

    std::vector<Sentences> shuffled_batches(std::mt19937_64& random) const {
        Sentences all;
        for (const Encoded& sentence : train_)
            if (sentence.size > 0) all.push_back(&sentence);
        shuffle(all, random);
        std::vector<Sentences> batches = batches_of(std::move(all), options_.batch_words);
        shuffle(batches, random);
        return batches;
    }

    /// Rises over the first 300 steps, then falls to nothing along a half cosine.
    double rate_at(std::size_t step, std::size_t steps) const {
        const double warm = std::min(1.0, static_cast<double>(step + 1) / 300);
        const double done = static_cast<double>(step) / static_cast<double>(steps);
        return options_.rate * warm * (0.5 + 0.5 * std::cos(done * 3.14159265));
    }

    Outcome learn() {
        torch::optim::Adam adam(
            network_->parameters(),
            torch::optim::AdamOptions(options_.rate).betas({RowAdam::beta1, RowAdam::beta2}));
        std::mt19937_64 random(options_.seed + 1);
        std::size_t step = 0;
        double best = 0;
        for (unsigned epoch = 1; epoch <= options_.epochs; ++epoch) {
            const auto start = std::chrono::steady_clock::now();
            const auto batches = shuffled_batches(random);
            double loss = 0;
            for (const Sentences& batch : batches)
                loss += learn_batch(batch, adam, rate_at(step++, batches.size() * options_.epochs));
            const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
            fmt::print(stderr, "epoch {}: loss {:.4f}, {:.0f} s", epoch,
                       loss / static_cast<double>(batches.size()), spent.count());
            const double now = report();
            // Late epochs differ by chance; only a real fall means that the best is past.
            if (now < best) continue;
            best = now;
            const Outcome written =
                write_checkpoint(options_.out, *network_, rows_->table(), parts_, vocabulary_);
            if (!written) return written.error();
        }
        return Nothing{};
    }

    double learn_batch(const Sentences& sentences, torch::optim::Adam& adam, double rate) {
        network_->train();
        const Batch batch = make_batch(sentences, options_.drop, &random_);
        Tensor rows = rows_->table().index_select(0, batch.touched).detach().requires_grad_(true);
        const Tensor loss = loss_of(network_, batch, rows, options_.drop);
        adam.zero_grad();
        loss.backward();
        torch::nn::utils::clip_grad_norm_(network_->parameters(), 5.0);
        for (auto& group : adam.param_groups())
            static_cast<torch::optim::AdamOptions&>(group.options()).lr(rate);
        adam.step();
        rows_->step(batch.touched, rows.grad(), rate);
        return loss.item<double>();
    }

    /// Prints the scores on each dev file; gives the sum of the attachment scores.
    double report() {
        double sum = 0;
        for (const std::vector<Encoded>& sentences : dev_) {
            const Scores scores = score(sentences);
            fmt::print(stderr, " | tags {:.2f} features {:.2f} UAS {:.2f} LAS {:.2f}",
                       scores.upos_xpos, scores.features, scores.uas, scores.las);
            sum += scores.las;
        }
        fmt::print(stderr, "\n");
        return sum;
    }

    /// Shares of words that are right; heads without regard to the tree.
    Scores score(const std::vector<Encoded>& sentences) {
        const torch::NoGradGuard no_grad;
        network_->eval();
        Sentences all;
        for (const Encoded& sentence : sentences)
            if (sentence.size > 0) all.push_back(&sentence);
        Scores right;
        double words = 0;
        for (const Sentences& part : batches_of(std::move(all), 2000)) {
            const Batch batch = make_batch(part, options_.drop, nullptr);
            const Tensor rows = rows_->table().index_select(0, batch.touched);
            const Answers answers = network_->forward(batch, rows, options_.drop);
            const Tensor heads = answers.arcs.argmax(1);
            const Tensor relations =
                network_->relations(batch, answers, heads, options_.drop).argmax(1);
            const Tensor attached = heads == batch.heads;
            words += static_cast<double>(batch.tags.size(0));
            right.upos_xpos += (answers.tags.argmax(1) == batch.tags).sum().item<double>();
            right.features += (answers.features.argmax(1) == batch.features).sum().item<double>();
            right.uas += attached.sum().item<double>();
            right.las += (attached & (relations == batch.deprels)).sum().item<double>();
        }
        for (double* value : {&right.upos_xpos, &right.features, &right.uas, &right.las})
            *value *= 100 / std::max(words, 1.0);
        return right;
    }

    Options options_;
    std::optional<CheckpointFile> resumed_;
    Vocabulary vocabulary_;
    InputTable parts_;
    std::vector<Encoded> train_;
    std::vector<std::vector<Encoded>> dev_;
    Network network_{nullptr};
    std::unique_ptr<RowAdam> rows_;
    std::uint64_t random_ = 0;  ///< state of word dropout
};

}  // namespace
}  // namespace entente::train

int main(int argc, char** argv) {
    entente::train::Options options;
    CLI::App app{"Trains the network of the syntax model."};
    app.add_option("--train", options.train, "CoNLL-U files to learn from")->required();
    app.add_option("--dev", options.dev, "CoNLL-U files that choose the epoch")->required();
    app.add_option("--favour", options.favoured,
                   "documents with this in their name are read twice");
    app.add_option("--names", options.names, "sentences with labelled names");
    app.add_option("--vectors", options.vectors, "word vectors");
    app.add_option("--gazetteer", options.gazetteer, "words of names");
    app.add_option("--wordnet", options.wordnet, "folder of WordNet's data files");
    app.add_option("--out", options.out, "the checkpoint to write")->required();
    app.add_option("--resume", options.resumed, "checkpoint to go on from, of the same shape");
    app.add_option("--epochs", options.epochs);
    app.add_option("--batch-words", options.batch_words);
    app.add_option("--rate", options.rate, "the highest learning rate");
    app.add_option("--threads", options.threads);
    app.add_option("--seed", options.seed);
    app.add_option("--headlines", options.headlines, "share of sentences copied as headlines");
    app.add_option("--part", options.part, "share of the sentences to learn from");
    app.add_option("--input", options.shape.input);
    app.add_option("--hidden", options.shape.hidden, "of the LSTM, a direction");
    app.add_option("--layers", options.shape.layers);
    app.add_option("--arc", options.shape.arc);
    app.add_option("--label", options.shape.label);
    app.add_option("--buckets", options.shape.buckets, "for affixes, a power of two");
    app.add_option("--drop-input", options.drop.input);
    app.add_option("--drop-layer", options.drop.layer);
    app.add_option("--drop-head", options.drop.head);
    app.add_option("--drop-word", options.drop.word);
    app.add_option("--drop-vector", options.drop.vector);
    CLI11_PARSE(app, argc, argv);

    const entente::Outcome done = entente::train::Program(std::move(options)).run();
    if (done) return 0;
    fmt::print(stderr, "{}\n", done.error().message());
    return 1;
}
