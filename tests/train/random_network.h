// A small network with random numbers, as its trainer would leave it, and the plain sums in
// floating point that the engine must come near to: for tests.
#pragma once

#include <map>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "packer/checkpoint_file.h"
#include "syntax/lexeme.h"
#include "syntax/model_file.h"

namespace entente::train {

class RandomNetwork {
  public:
    static constexpr std::size_t input = 48;
    static constexpr std::size_t units = 32;
    static constexpr std::size_t layers = 2;
    static constexpr std::size_t tag_hidden = 32;
    static constexpr std::size_t name_hidden = 16;
    static constexpr std::size_t arc = 32;
    static constexpr std::size_t label = 48;
    static constexpr std::size_t buckets = 64;

    RandomNetwork();

    /// The two files of a checkpoint.
    std::string tensors() const;
    std::string words() const;
    /// The model that is packed of it, with a dictionary and a lemmatiser of a few words.
    Result<syntax::ModelFile> model() const;

    using Row = std::vector<double>;
    using Rows = std::vector<Row>;

    /// A word's input.
    Row input_of(const syntax::Lexeme& word) const;
    /// The top layer's states of a sentence.
    Rows states_of(std::span<const syntax::Lexeme> words) const;
    /// A linear map of a row.
    Row linear(const std::string& name, const Row& row) const;
    /// For each word the score of each word as its head, and of the root behind them.
    Rows arcs_of(const Rows& states) const;
    /// The scores of relations of a word with its head.
    Row labels_of(const Row& dependent, const Row& head) const;

    std::vector<std::string> tags{"NOUN\tNN", "VERB\tVBD", "DET\tDT", "PUNCT\t.", "PROPN\tNNP"};
    std::vector<std::string> features{"_", "Number=Sing", "Number=Plur", "Mood=Ind|VerbForm=Fin"};
    std::vector<std::string> deprels{"nsubj", "root", "obj", "det", "nmod:poss", "punct"};
    std::vector<std::string> names{"O",     "B-PER", "I-PER",  "B-ORG", "I-ORG",
                                   "B-LOC", "I-LOC", "B-MISC", "I-MISC"};
    std::vector<std::string> vector_words{"the", "envoy", "met", "[", "[...]"};
    std::vector<std::string> row_words{"the", "met", "."};
    std::vector<std::string> gazetteer{"Lisbon\t5", "Peru\t12"};

  private:
    void add(const std::string& name, std::size_t rows, std::size_t columns, float deviation);
    void add_linear(const std::string& name, std::size_t rows, std::size_t columns, bool bias);
    void add_row(const std::string& table, std::size_t row, Row& to) const;
    void run_layer(std::size_t layer, const Rows& inputs, Rows& out) const;

    std::mt19937 random_{17};
    std::vector<std::string> order_;
    std::map<std::string, Tensor> tensors_;
};

RandomNetwork::Row rectified(RandomNetwork::Row row);

}  // namespace entente::train
