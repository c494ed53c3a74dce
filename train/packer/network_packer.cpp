#include "packer/network_packer.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "packer/quantise.h"
#include "syntax/embedding.h"
#include "syntax/input_rows.h"
#include "syntax/network.h"

namespace entente::train {
namespace {

using syntax::append_values;
using syntax::EmbeddingTable;
using syntax::QuantisedMatrix;
using syntax::WordIndex;

constexpr int largest_embedding = 127;

/// The rows of an embedding table have eight bits, as they are only added up.
void append_table(std::string& out, const Tensor& tensor) {
    const QuantisedRows rows = quantise_rows(tensor, largest_embedding);
    EmbeddingTable::append(out, rows.scales, rows.values);
}

Tensor first_rows(const Tensor& tensor, std::size_t rows) {
    Tensor out{std::min(rows, tensor.rows), tensor.columns, tensor.values};
    out.values.resize(out.rows * out.columns);
    return out;
}

Tensor transposed(const Tensor& tensor) {
    Tensor out{tensor.columns, tensor.rows, std::vector<float>(tensor.values.size())};
    for (std::size_t r = 0; r < tensor.rows; ++r)
        for (std::size_t c = 0; c < tensor.columns; ++c)
            out.values[c * tensor.rows + r] = tensor.values[r * tensor.columns + c];
    return out;
}

class Packer {
  public:
    Packer(const CheckpointFile& checkpoint, const PackOptions& options, syntax::ModelFile& model)
        : checkpoint_(checkpoint), options_(options), model_(model) {}

    Outcome run() {
        for (const auto step : {&Packer::pack_dimensions, &Packer::pack_tags, &Packer::pack_lists,
                                &Packer::pack_inputs, &Packer::pack_encoder,
                                &Packer::pack_word_heads, &Packer::pack_tree_head}) {
            const Outcome done = (this->*step)();
            if (!done) return done.error();
        }
        return Nothing{};
    }

  private:
    Outcome pack_dimensions() {
        const auto dims = checkpoint_.tensor("dims", 1, 8);
        if (!dims) return dims.error();
        std::vector<std::uint32_t> d;
        for (const float value : (*dims)->values) {
            if (!(value >= 1 && value <= 1 << 20) || value != std::floor(value))
                return Error{"a dimension is not a number from 1", {}, 0};
            d.push_back(static_cast<std::uint32_t>(value));
        }
        sizes_ = {d[0], d[1], d[2], d[3], d[4], d[5], d[6]};
        buckets_ = d[7];
        model_.add("network", sizes_.serialise());
        return Nothing{};
    }

    Outcome pack_tags() {
        std::vector<syntax::TagSet::Tag> tags;
        for (const std::string& line : checkpoint_.words("tags")) {
            const auto fields = split(line, '\t');
            if (fields.size() != 2) return Error{"a tag is not UPOS and XPOS: " + line, {}, 0};
            tags.push_back({parse_upos(fields[0]), parse_xpos(fields[1])});
        }
        model_.add("tags", syntax::TagSet(std::move(tags)).serialise());
        return Nothing{};
    }

    Outcome pack_lists() {
        model_.add("features", join(checkpoint_.words("feats"), "\n"));
        model_.add("names", join(checkpoint_.words("names"), "\n"));
        model_.add("deprels", join(checkpoint_.words("deprels"), "\n"));
        return Nothing{};
    }

    Outcome pack_inputs() {
        const std::vector<std::string>& vectors = checkpoint_.words("vector");
        const std::vector<std::string>& words = checkpoint_.words("word");
        const std::size_t kept = std::min(vectors.size(), options_.most_vectors);
        std::string out;
        append_keys(out, vectors, kept);
        append_keys(out, words, words.size());
        const Outcome listed = append_gazetteer(out);
        if (!listed) return listed.error();
        append_values(out, std::vector<std::uint32_t>{buckets_});
        struct Part {
            const char* name;
            std::size_t rows;
            std::size_t kept;
        };
        const Part parts[] = {
            {"vector", vectors.size() + 1, kept + 1},
            {"word", words.size() + 1, words.size() + 1},
            {"affix", buckets_, buckets_},
            {"shape", syntax::shape_rows, syntax::shape_rows},
            {"classes", syntax::class_rows, syntax::class_rows},
            {"gazetteer", syntax::gazetteer_rows, syntax::gazetteer_rows},
        };
        for (const Part& part : parts) {
            const auto tensor = checkpoint_.tensor(part.name, part.rows, sizes_.input);
            if (!tensor) return tensor.error();
            append_table(out, first_rows(**tensor, part.kept));
        }
        model_.add("inputs", std::move(out));
        return Nothing{};
    }

    static void append_keys(std::string& out, const std::vector<std::string>& words,
                            std::size_t count) {
        append_values(out, std::vector<std::uint32_t>{static_cast<std::uint32_t>(count)});
        std::vector<std::uint32_t> keys;
        for (std::size_t i = 0; i < count; ++i)
            keys.push_back(WordIndex::key(syntax::hash_of(words[i])));
        append_values(out, keys);
    }

    Outcome append_gazetteer(std::string& out) const {
        std::vector<std::string> words;
        std::vector<std::uint8_t> bits;
        for (const std::string& line : checkpoint_.words("gazetteer")) {
            const auto fields = split(line, '\t');
            const auto value = fields.size() == 2 ? parse_int(fields[1]) : std::nullopt;
            if (!value || *value < 0 || *value > 255)
                return Error{"a line of the gazetteer is not a word and its bits: " + line, {}, 0};
            words.emplace_back(fields[0]);
            bits.push_back(static_cast<std::uint8_t>(*value));
        }
        append_keys(out, words, words.size());
        append_values(out, bits);
        return Nothing{};
    }

    Outcome append_matrix(std::string& out, const std::string& weights, const std::string& bias,
                          std::size_t rows, std::size_t columns) const {
        const auto tensor = checkpoint_.tensor(weights, rows, columns);
        if (!tensor) return tensor.error();
        if (bias.empty()) {
            QuantisedMatrix::append(out, quantise_matrix(**tensor, nullptr));
            return Nothing{};
        }
        const auto bias_tensor = checkpoint_.tensor(bias, 1, rows);
        if (!bias_tensor) return bias_tensor.error();
        QuantisedMatrix::append(out, quantise_matrix(**tensor, *bias_tensor));
        return Nothing{};
    }

    Outcome pack_encoder() {
        std::string out;
        for (std::uint32_t layer = 0; layer < sizes_.layers; ++layer) {
            for (const char* direction : {"f", "b"}) {
                const std::string name = "lstm." + std::to_string(layer) + "." + direction;
                const std::size_t depth = layer == 0 ? sizes_.input : 2 * sizes_.units;
                const std::size_t rows = std::size_t{4} * sizes_.units;
                const auto input = append_matrix(out, name + ".w_ih", name + ".bias", rows, depth);
                if (!input) return input.error();
                const auto recurrent = append_matrix(out, name + ".w_hh", "", rows, sizes_.units);
                if (!recurrent) return recurrent.error();
            }
        }
        model_.add("encoder", std::move(out));
        return Nothing{};
    }

    struct Linear {
        std::string name;
        std::size_t rows;
        std::size_t columns;
        bool bias = true;
    };
    Outcome append_linears(std::string& out, const std::vector<Linear>& linears) const {
        for (const Linear& part : linears) {
            const auto done = append_matrix(
                out, part.name + ".w", part.bias ? part.name + ".b" : "", part.rows, part.columns);
            if (!done) return done.error();
        }
        return Nothing{};
    }

    Outcome pack_word_heads() {
        std::string out;
        const std::size_t top = 2 * sizes_.units;
        const Outcome done =
            append_linears(out, {{"tag_hidden", sizes_.tag_hidden, top},
                                 {"tag", checkpoint_.words("tags").size(), sizes_.tag_hidden},
                                 {"feats", checkpoint_.words("feats").size(), sizes_.tag_hidden},
                                 {"name_hidden", sizes_.name_hidden, top},
                                 {"name", checkpoint_.words("names").size(), sizes_.name_hidden}});
        if (!done) return done.error();
        model_.add("word heads", std::move(out));
        return Nothing{};
    }

    /// The engine turns the product round, so that a word's own values are multiplied once and not
    /// once a candidate: (U^T dep + u) . head.
    Outcome pack_tree_head() {
        std::string out;
        const std::size_t top = 2 * sizes_.units;
        Outcome done =
            append_linears(out, {{"arc_head", sizes_.arc, top}, {"arc_dep", sizes_.arc, top}});
        if (!done) return done.error();
        const auto product = checkpoint_.tensor("arc.u", sizes_.arc, sizes_.arc);
        if (!product) return product.error();
        const auto bias = checkpoint_.tensor("arc.bias", 1, sizes_.arc);
        if (!bias) return bias.error();
        QuantisedMatrix::append(out, quantise_matrix(transposed(**product), *bias));
        done = append_linears(out, {{"label_dep", sizes_.label, top},
                                    {"label_head", sizes_.label, top, false},
                                    {"label", checkpoint_.words("deprels").size(), sizes_.label}});
        if (!done) return done.error();
        const auto root = checkpoint_.tensor("arc_root", 1, sizes_.arc);
        if (!root) return root.error();
        append_values(out, (*root)->values);
        model_.add("tree head", std::move(out));
        return Nothing{};
    }

    const CheckpointFile& checkpoint_;
    const PackOptions& options_;
    syntax::ModelFile& model_;
    syntax::Dimensions sizes_;
    std::uint32_t buckets_ = 0;
};

}  // namespace

Outcome pack_network(const CheckpointFile& checkpoint, const PackOptions& options,
                     syntax::ModelFile& model) {
    return Packer(checkpoint, options, model).run();
}

}  // namespace entente::train
