#include "network/network.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/hashing.h"

namespace entente::train {
namespace {

namespace F = torch::nn::functional;
using torch::Tensor;

constexpr std::int64_t name_labels = 9;

Tensor longs(const std::vector<std::int64_t>& values) {
    return torch::tensor(values, torch::kLong);
}

double draw(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15ULL;
    return static_cast<double>(mix(state) >> 11U) * 0x1p-53;
}

/// One mask for all words of a sentence (Gal and Ghahramani 2016).
Tensor drop_columns(const Tensor& x, double rate, bool training) {
    if (!training || rate <= 0) return x;
    const Tensor mask = torch::bernoulli(torch::full({x.size(0), 1, x.size(2)}, 1 - rate));
    return x * mask / (1 - rate);
}

Tensor drop(const Tensor& x, double rate, bool training) {
    return training && rate > 0 ? torch::dropout(x, rate, true) : x;
}

/// Collects the numbers of a batch's words.
class BatchBuilder {
  public:
    BatchBuilder(const DropRates& rates, std::uint64_t* random) : rates_(rates), random_(random) {}

    void add(const Encoded& sentence) {
        for (std::size_t i = 0; i < sentence.size; ++i) {
            const auto count = static_cast<double>(sentence.counts[i]);
            const bool forget =
                random_ != nullptr && draw(*random_) < rates_.word / (rates_.word + count);
            const bool blind = random_ != nullptr && draw(*random_) < rates_.vector;
            for (std::size_t k = 0; k < rows_of_word; ++k)
                rows_.push_back(touch(k == 0 && forget ? 0 : sentence.rows[i * rows_of_word + k]));
            vectors_.push_back(blind ? 0 : sentence.vectors[i]);
        }
        append(tags_, sentence.tags);
        append(features_, sentence.features);
        append(heads_, sentence.heads);
        append(deprels_, sentence.deprels);
        append(names_, sentence.names);
        lengths_.push_back(static_cast<std::int64_t>(sentence.size));
    }

    Batch build() const {
        Batch batch;
        batch.sentences = static_cast<std::int64_t>(lengths_.size());
        batch.longest = *std::max_element(lengths_.begin(), lengths_.end());
        batch.rows = longs(rows_).view({-1, static_cast<std::int64_t>(rows_of_word)});
        batch.touched = longs(touched_);
        batch.vectors = longs(vectors_);
        batch.lengths = longs(lengths_);
        std::vector<std::int64_t> grid;
        std::vector<std::int64_t> places;
        grid.assign(static_cast<std::size_t>(batch.sentences * batch.longest), 0);
        std::int64_t word = 0;
        for (std::int64_t s = 0; s < batch.sentences; ++s)
            for (std::int64_t i = 0; i < lengths_[static_cast<std::size_t>(s)]; ++i) {
                places.push_back(s * batch.longest + i);
                grid[static_cast<std::size_t>(places.back())] = ++word;
            }
        batch.places = longs(places);
        batch.grid = longs(grid).view({batch.sentences, batch.longest});
        batch.tags = longs(tags_);
        batch.features = longs(features_);
        batch.heads = longs(heads_);
        batch.deprels = longs(deprels_);
        batch.names = longs(names_);
        return batch;
    }

  private:
    using Numbers = std::vector<std::int64_t>;

    static void append(Numbers& to, const Numbers& from) {
        to.insert(to.end(), from.begin(), from.end());
    }

    std::int64_t touch(std::int64_t row) {
        const auto [at, is_new] = number_.emplace(row, static_cast<std::int64_t>(touched_.size()));
        if (is_new) touched_.push_back(row);
        return at->second;
    }

    const DropRates& rates_;
    std::uint64_t* random_;
    std::unordered_map<std::int64_t, std::int64_t> number_;
    Numbers rows_, touched_, vectors_, lengths_, tags_, features_, heads_, deprels_, names_;
};

/// The loss of name labels: an unknown label teaches nothing, and "outside or other" is content
/// with either.
Tensor name_loss(const Tensor& logits, const Tensor& gold) {
    const Tensor log_p = torch::log_softmax(logits, 1);
    const Tensor known = gold >= 0;
    const Tensor sure = -log_p.gather(1, gold.clamp_min(0).unsqueeze(1)).squeeze(1);
    const Tensor either =
        -torch::logsumexp(log_p.index_select(1, longs({0, name_labels - 2, name_labels - 1})), 1);
    const Tensor loose = gold == outside_or_other;
    const Tensor loss = sure * known + either * loose;
    return loss.sum() / (known.sum() + loose.sum()).clamp_min(1);
}

Tensor class_loss(const Tensor& logits, const Tensor& gold) {
    const Tensor sum = F::cross_entropy(
        logits, gold, F::CrossEntropyFuncOptions().ignore_index(no_answer).reduction(torch::kSum));
    return sum / (gold != no_answer).sum().clamp_min(1);
}

}  // namespace

Batch make_batch(std::span<const Encoded* const> sentences, const DropRates& rates,
                 std::uint64_t* random) {
    BatchBuilder builder(rates, random);
    for (const Encoded* sentence : sentences)
        builder.add(*sentence);
    return builder.build();
}

NetworkImpl::NetworkImpl(NetworkShape s, const Vocabulary& vocabulary) : shape(s) {
    const auto width = static_cast<std::int64_t>(vocabulary.vector_size);
    const auto words = static_cast<std::int64_t>(vocabulary.vector_words.words.size()) + 1;
    vectors = width == 0 ? torch::zeros({1, 1})
                         : torch::from_blob(const_cast<float*>(vocabulary.vectors.data()),
                                            {words, width}, torch::kFloat)
                               .clone();
    using torch::nn::Linear;
    project = register_module(
        "project",
        Linear(
            torch::nn::LinearOptions(std::max<std::int64_t>(width, 1), shape.input).bias(false)));
    const std::int64_t top = 2 * shape.hidden;
    for (std::int64_t l = 0; l < shape.layers; ++l)
        lstm.push_back(register_module(
            "lstm" + std::to_string(l),
            torch::nn::LSTM(torch::nn::LSTMOptions(l == 0 ? shape.input : top, shape.hidden)
                                .bidirectional(true)
                                .batch_first(true))));
    tag_hidden = register_module("tag_hidden", Linear(top, shape.tag_hidden));
    tag = register_module(
        "tag", Linear(shape.tag_hidden, static_cast<std::int64_t>(vocabulary.tags.size())));
    features = register_module(
        "features",
        Linear(shape.tag_hidden, static_cast<std::int64_t>(vocabulary.features.size())));
    name_hidden = register_module("name_hidden", Linear(top, shape.name_hidden));
    name = register_module("name", Linear(shape.name_hidden, name_labels));
    arc_head = register_module("arc_head", Linear(top, shape.arc));
    arc_dep = register_module("arc_dep", Linear(top, shape.arc));
    label_dep = register_module("label_dep", Linear(top, shape.label));
    label_head = register_module("label_head",
                                 Linear(torch::nn::LinearOptions(top, shape.label).bias(false)));
    label = register_module(
        "label", Linear(shape.label, static_cast<std::int64_t>(vocabulary.deprels.size())));
    arc_root = register_parameter("arc_root", torch::randn({1, shape.arc}) * 0.1);
    arc_u = register_parameter("arc_u", torch::randn({shape.arc, shape.arc}) * 0.05);
    arc_bias = register_parameter("arc_bias", torch::zeros({1, shape.arc}));
    label_root = register_parameter("label_root", torch::randn({1, shape.label}) * 0.1);
}

Tensor NetworkImpl::read_words(const Batch& batch, const Tensor& table, const DropRates& rates) {
    Tensor x = table.index_select(0, batch.rows.view(-1))
                   .view({batch.rows.size(0), batch.rows.size(1), -1})
                   .sum(1);
    x = x + project(vectors.index_select(0, batch.vectors));
    x = drop(x, rates.input, is_training());
    x = torch::cat({torch::zeros({1, x.size(1)}), x}, 0);
    x = x.index_select(0, batch.grid.view(-1)).view({batch.sentences, batch.longest, -1});
    for (std::size_t l = 0; l < lstm.size(); ++l) {
        if (l > 0) x = drop_columns(x, rates.layer, is_training());
        const auto packed = torch::nn::utils::rnn::pack_padded_sequence(x, batch.lengths, true);
        const auto out = lstm[l]->forward_with_packed_input(packed);
        x = std::get<0>(torch::nn::utils::rnn::pad_packed_sequence(std::get<0>(out), true));
    }
    return drop_columns(x, rates.layer, is_training());
}

Tensor NetworkImpl::score_arcs(const Batch& batch, const Tensor& top, const DropRates& rates) {
    const Tensor dep = drop(torch::relu(arc_dep(top)), rates.head, is_training());
    Tensor head = drop(torch::relu(arc_head(top)), rates.head, is_training());
    const Tensor root = arc_root.unsqueeze(0).expand({batch.sentences, 1, shape.arc});
    head = torch::cat({root, head}, 1);
    Tensor scores = dep.matmul(arc_u).bmm(head.transpose(1, 2));
    scores = scores + head.matmul(arc_bias.t()).transpose(1, 2);
    const Tensor outside =
        torch::cat({torch::zeros({batch.sentences, 1}, torch::kBool), batch.grid == 0}, 1);
    scores = scores.masked_fill(outside.unsqueeze(1), -1e9);
    return scores.view({-1, batch.longest + 1}).index_select(0, batch.places);
}

Answers NetworkImpl::forward(const Batch& batch, const Tensor& table, const DropRates& rates) {
    Answers out;
    out.top = read_words(batch, table, rates);
    const Tensor words = out.top.reshape({-1, 2 * shape.hidden}).index_select(0, batch.places);
    const Tensor z = drop(torch::relu(tag_hidden(words)), rates.head, is_training());
    out.tags = tag(z);
    out.features = features(z);
    out.names = name(drop(torch::relu(name_hidden(words)), rates.head, is_training()));
    out.arcs = score_arcs(batch, out.top, rates);
    return out;
}

Tensor NetworkImpl::relations(const Batch& batch, const Answers& answers, const Tensor& heads,
                              const DropRates& rates) {
    const Tensor flat = answers.top.reshape({-1, 2 * shape.hidden});
    const Tensor dep = label_dep(flat.index_select(0, batch.places));
    const Tensor all_heads = torch::cat({label_root, label_head(flat)}, 0);
    // A head's place in the grid is its sentence's first place plus its own number less one.
    const Tensor first = torch::div(batch.places, batch.longest, "floor") * batch.longest;
    const Tensor at = torch::where(heads > 0, first + heads, torch::zeros_like(heads));
    const Tensor z = torch::relu(dep + all_heads.index_select(0, at));
    return label(drop(z, rates.head, is_training()));
}

Tensor loss_of(Network& network, const Batch& batch, const Tensor& table, const DropRates& rates) {
    const Answers answers = network->forward(batch, table, rates);
    Tensor loss = class_loss(answers.tags, batch.tags) +
                  0.5 * class_loss(answers.features, batch.features) +
                  name_loss(answers.names, batch.names);
    loss = loss + class_loss(answers.arcs, batch.heads);
    const Tensor relations = network->relations(batch, answers, batch.heads.clamp_min(0), rates);
    return loss + class_loss(relations, batch.deprels);
}

std::vector<std::pair<std::string, Tensor>> NetworkImpl::tensors() const {
    std::vector<std::pair<std::string, Tensor>> out;
    const auto linear = [&out](const std::string& as, const torch::nn::Linear& part) {
        out.emplace_back(as + ".w", part->weight);
        if (part->options.bias()) out.emplace_back(as + ".b", part->bias.unsqueeze(0));
    };
    out.emplace_back("vector", vectors.matmul(project->weight.t()));
    for (std::size_t l = 0; l < lstm.size(); ++l) {
        const auto parameters = lstm[l]->named_parameters();
        for (const std::string direction : {"f", "b"}) {
            const std::string suffix = direction == "f" ? "_l0" : "_l0_reverse";
            const std::string as = "lstm." + std::to_string(l) + "." + direction;
            out.emplace_back(as + ".w_ih", parameters["weight_ih" + suffix]);
            out.emplace_back(as + ".w_hh", parameters["weight_hh" + suffix]);
            out.emplace_back(
                as + ".bias",
                (parameters["bias_ih" + suffix] + parameters["bias_hh" + suffix]).unsqueeze(0));
        }
    }
    linear("tag_hidden", tag_hidden);
    linear("tag", tag);
    linear("feats", features);
    linear("name_hidden", name_hidden);
    linear("name", name);
    linear("arc_head", arc_head);
    linear("arc_dep", arc_dep);
    out.emplace_back("arc_root", arc_root);
    out.emplace_back("arc.u", arc_u);
    out.emplace_back("arc.bias", arc_bias);
    linear("label_dep", label_dep);
    linear("label_head", label_head);
    out.emplace_back("label_root", label_root);
    linear("label", label);
    return out;
}

}  // namespace entente::train
