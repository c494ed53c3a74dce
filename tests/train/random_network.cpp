#include "random_network.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "packer/network_packer.h"
#include "syntax/input_rows.h"
#include "syntax/lemmatiser.h"
#include "syntax/linear_model.h"

namespace entente::train {
namespace {

using Row = RandomNetwork::Row;
using Rows = RandomNetwork::Rows;

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

double dot(const Row& a, const Row& b) {
    double sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k)
        sum += a[k] * b[k];
    return sum;
}

Row times(const Tensor& weights, const Row& row) {
    Row out(weights.rows);
    for (std::size_t r = 0; r < weights.rows; ++r)
        for (std::size_t k = 0; k < weights.columns; ++k)
            out[r] += double{weights.values[r * weights.columns + k]} * row[k];
    return out;
}

void add_to(Row& row, const std::vector<float>& more) {
    for (std::size_t k = 0; k < row.size(); ++k)
        row[k] += double{more[k]};
}

/// The place of the item whose text before a tab is `word`, from 1; 0 where there is none.
std::size_t row_of(const std::vector<std::string>& items, std::uint64_t hash) {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (syntax::hash_of(items[i].substr(0, items[i].find('\t'))) == hash) return i + 1;
    return 0;
}

}  // namespace

Row rectified(Row row) {
    for (double& value : row)
        value = std::max(value, 0.0);
    return row;
}

RandomNetwork::RandomNetwork() {
    add("dims", 1, 8, 0);
    tensors_["dims"].values = {input, units, layers, tag_hidden, name_hidden, arc, label, buckets};
    add("vector", vector_words.size() + 1, input, 0.6F);
    add("word", row_words.size() + 1, input, 0.6F);
    add("affix", buckets, input, 0.3F);
    add("shape", syntax::shape_rows, input, 0.3F);
    add("classes", syntax::class_rows, input, 0.3F);
    add("gazetteer", syntax::gazetteer_rows, input, 0.3F);
    for (std::size_t l = 0; l < layers; ++l) {
        for (const char* direction : {"f", "b"}) {
            const std::string name = "lstm." + std::to_string(l) + "." + direction;
            add(name + ".w_ih", 4 * units, l == 0 ? input : 2 * units, 0.25F);
            add(name + ".w_hh", 4 * units, units, 0.25F);
            add(name + ".bias", 1, 4 * units, 0.5F);
        }
    }
    add_linear("tag_hidden", tag_hidden, 2 * units, true);
    add_linear("tag", tags.size(), tag_hidden, true);
    add_linear("feats", features.size(), tag_hidden, true);
    add_linear("name_hidden", name_hidden, 2 * units, true);
    add_linear("name", names.size(), name_hidden, true);
    add_linear("arc_head", arc, 2 * units, true);
    add_linear("arc_dep", arc, 2 * units, true);
    add("arc_root", 1, arc, 0.5F);
    add("arc.u", arc, arc, 0.2F);
    add("arc.bias", 1, arc, 0.2F);
    add_linear("label_dep", label, 2 * units, true);
    add_linear("label_head", label, 2 * units, false);
    add("label_root", 1, label, 0.3F);
    add_linear("label", deprels.size(), label, true);
}

void RandomNetwork::add(const std::string& name, std::size_t rows, std::size_t columns,
                        float deviation) {
    std::normal_distribution<float> normal(0, 1);
    Tensor tensor{rows, columns, {}};
    for (std::size_t i = 0; i < rows * columns; ++i)
        tensor.values.push_back(deviation * normal(random_));
    order_.push_back(name);
    tensors_[name] = std::move(tensor);
}

void RandomNetwork::add_linear(const std::string& name, std::size_t rows, std::size_t columns,
                               bool bias) {
    add(name + ".w", rows, columns, 1 / std::sqrt(static_cast<float>(columns)));
    if (bias) add(name + ".b", 1, rows, 0.3F);
}

std::string RandomNetwork::tensors() const {
    std::string header;
    std::string body;
    for (const std::string& name : order_) {
        const Tensor& tensor = tensors_.at(name);
        header +=
            name + ' ' + std::to_string(tensor.rows) + ' ' + std::to_string(tensor.columns) + '\n';
        body.append(reinterpret_cast<const char*>(tensor.values.data()),
                    tensor.values.size() * sizeof(float));
    }
    return header + '\n' + body;
}

std::string RandomNetwork::words() const {
    std::string out;
    const std::pair<const char*, const std::vector<std::string>&> sections[] = {
        {"tags", tags},           {"feats", features}, {"deprels", deprels},    {"names", names},
        {"vector", vector_words}, {"word", row_words}, {"gazetteer", gazetteer}};
    for (const auto& [name, items] : sections) {
        out += '[' + std::string(name) + "]\n";
        for (const std::string& item : items)
            out += item + '\n';
    }
    return out;
}

Result<syntax::ModelFile> RandomNetwork::model() const {
    using syntax::Dictionary;
    using syntax::Lemmatiser;
    using syntax::Letters;
    const auto checkpoint = CheckpointFile::parse(tensors(), words(), "random.ckpt");
    if (!checkpoint) return checkpoint.error();
    syntax::ModelFile model;
    if (const Outcome packed = pack_network(*checkpoint, {}, model); !packed) return packed.error();
    const syntax::LinearModel dictionary(syntax::word_classes,
                                         {{Dictionary::feature("talk"), {{0, 1}, {1, 1}}},
                                          {Dictionary::feature("envoy"), {{0, 1}}},
                                          {Dictionary::feature("Lisbon"), {{4, 1}}}});
    const syntax::TagSet::Tag past{Upos::verb, Xpos::vbd};
    const Lemmatiser lemmatiser(
        {{2, Letters::lower, "eet"}, {1, Letters::lower, ""}},
        {{Lemmatiser::word_key("met", past), 0}, {Lemmatiser::ending_key("d", past), 1}});
    model.add("about", "random numbers");
    model.add("dictionary", dictionary.serialise());
    model.add("lemmatiser", lemmatiser.serialise());
    return model;
}

void RandomNetwork::add_row(const std::string& table, std::size_t row, Row& to) const {
    const float* from = tensors_.at(table).values.data() + row * input;
    add_to(to, {from, from + input});
}

Row RandomNetwork::input_of(const syntax::Lexeme& word) const {
    Row sum(input);
    add_row("vector", row_of(vector_words, word.word), sum);
    add_row("word", row_of(row_words, word.word), sum);
    for (const std::uint32_t row : syntax::affix_rows(word, buckets))
        add_row("affix", row, sum);
    add_row("shape", word.shape_here, sum);
    add_row("classes", word.classes, sum);
    const std::size_t listed = row_of(gazetteer, word.form);
    const std::size_t bits = listed == 0 ? 0 : listed == 1 ? 5 : 12;
    add_row("gazetteer", bits, sum);
    return sum;
}

void RandomNetwork::run_layer(std::size_t layer, const Rows& inputs, Rows& out) const {
    for (const bool backward : {false, true}) {
        const std::string name = "lstm." + std::to_string(layer) + (backward ? ".b" : ".f");
        Row hidden(units);
        Row cell(units);
        for (std::size_t step = 0; step < inputs.size(); ++step) {
            const std::size_t t = backward ? inputs.size() - 1 - step : step;
            Row gates = times(tensors_.at(name + ".w_ih"), inputs[t]);
            const Row recurrent = times(tensors_.at(name + ".w_hh"), hidden);
            add_to(gates, tensors_.at(name + ".bias").values);
            for (std::size_t g = 0; g < gates.size(); ++g)
                gates[g] += recurrent[g];
            for (std::size_t u = 0; u < units; ++u) {
                cell[u] = sigmoid(gates[units + u]) * cell[u] +
                          sigmoid(gates[u]) * std::tanh(gates[2 * units + u]);
                hidden[u] = sigmoid(gates[3 * units + u]) * std::tanh(cell[u]);
            }
            out[t].insert(out[t].end(), hidden.begin(), hidden.end());
        }
    }
}

Rows RandomNetwork::states_of(std::span<const syntax::Lexeme> words) const {
    Rows rows;
    for (const syntax::Lexeme& word : words)
        rows.push_back(input_of(word));
    for (std::size_t layer = 0; layer < layers; ++layer) {
        Rows next(rows.size());
        run_layer(layer, rows, next);
        rows = std::move(next);
    }
    return rows;
}

Row RandomNetwork::linear(const std::string& name, const Row& row) const {
    Row out = times(tensors_.at(name + ".w"), row);
    if (const auto bias = tensors_.find(name + ".b"); bias != tensors_.end())
        add_to(out, bias->second.values);
    return out;
}

Rows RandomNetwork::arcs_of(const Rows& states) const {
    const std::vector<float>& root = tensors_.at("arc_root").values;
    const std::vector<float>& bias_values = tensors_.at("arc.bias").values;
    const Row bias(bias_values.begin(), bias_values.end());
    Rows heads;
    for (const Row& state : states)
        heads.push_back(rectified(linear("arc_head", state)));
    heads.emplace_back(root.begin(), root.end());
    Rows out;
    for (const Row& state : states) {
        const Row dependent = rectified(linear("arc_dep", state));
        Row scores;
        for (const Row& head : heads)
            scores.push_back(dot(dependent, times(tensors_.at("arc.u"), head)) + dot(bias, head));
        out.push_back(std::move(scores));
    }
    return out;
}

Row RandomNetwork::labels_of(const Row& dependent, const Row& head) const {
    Row hidden = linear("label_dep", dependent);
    const Row more = linear("label_head", head);
    for (std::size_t k = 0; k < hidden.size(); ++k)
        hidden[k] += more[k];
    return linear("label", rectified(std::move(hidden)));
}

}  // namespace entente::train
