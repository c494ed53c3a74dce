#include "network/checkpoint.h"

#include <charconv>
#include <string>

#include <fmt/format.h>

#include "base/files.h"
#include "base/strings.h"

namespace entente::train {
namespace {

using Tensors = std::vector<std::pair<std::string, torch::Tensor>>;

Tensors all_tensors(const NetworkImpl& network, const torch::Tensor& table,
                    const InputTable& parts) {
    const NetworkShape& s = network.shape;
    Tensors out;
    out.emplace_back("dims", torch::tensor({s.input, s.hidden, s.layers, s.tag_hidden,
                                            s.name_hidden, s.arc, s.label, s.buckets},
                                           torch::kFloat)
                                 .unsqueeze(0));
    out.emplace_back("word", table.slice(0, 0, parts.affixes));
    out.emplace_back("affix", table.slice(0, parts.affixes, parts.shapes));
    out.emplace_back("shape", table.slice(0, parts.shapes, parts.classes));
    out.emplace_back("classes", table.slice(0, parts.classes, parts.gazetteer));
    out.emplace_back("gazetteer", table.slice(0, parts.gazetteer, parts.rows));
    for (auto& tensor : network.tensors())
        out.push_back(tensor);
    return out;
}

std::string words_text(const Vocabulary& vocabulary) {
    std::string out = "[tags]\n";
    for (std::size_t i = 0; i < vocabulary.tags.size(); ++i) {
        const auto tag = vocabulary.tags[static_cast<syntax::TagId>(i)];
        out += fmt::format("{}\t{}\n", to_string(tag.upos), to_string(tag.xpos));
    }
    const auto add = [&out](std::string_view section, const std::vector<std::string>& items) {
        out += fmt::format("[{}]\n", section);
        for (const std::string& item : items)
            out += item + '\n';
    };
    add("feats", vocabulary.features);
    out += "[deprels]\n";
    for (const Deprel deprel : vocabulary.deprels)
        out += fmt::format("{}\n", to_string(deprel));
    out += "[names]\n";
    for (unsigned i = 0; i < 9; ++i)
        out += fmt::format("{}\n", to_string(static_cast<NameTag>(i)));
    add("vector", vocabulary.vector_words.words);
    add("word", vocabulary.words.words);
    out += "[gazetteer]\n";
    for (const auto& [word, bits] : vocabulary.gazetteer)
        out += fmt::format("{}\t{}\n", word, bits);
    return out;
}

/// Copies a tensor of the checkpoint into one of the network that has its size.
Outcome copy_into(const CheckpointFile& checkpoint, const std::string& name, torch::Tensor into) {
    const auto rows = static_cast<std::size_t>(into.size(0));
    const auto columns = static_cast<std::size_t>(into.size(1));
    const auto found = checkpoint.tensor(name, rows, columns);
    if (!found) return found.error();
    into.copy_(
        torch::from_blob(const_cast<float*>((*found)->values.data()), into.sizes(), torch::kFloat));
    return Nothing{};
}

/// The checkpoint has the sum of an LSTM's two biases.
Outcome resume_biases(const CheckpointFile& checkpoint, NetworkImpl& network) {
    for (std::size_t l = 0; l < network.lstm.size(); ++l) {
        const auto parameters = network.lstm[l]->named_parameters();
        for (const bool forward : {true, false}) {
            const std::string suffix = forward ? "_l0" : "_l0_reverse";
            torch::Tensor bias = parameters["bias_ih" + suffix];
            parameters["bias_hh" + suffix].zero_();
            const Outcome copied =
                copy_into(checkpoint, fmt::format("lstm.{}.{}.bias", l, forward ? 'f' : 'b'),
                          bias.unsqueeze(0));
            if (!copied) return copied.error();
        }
    }
    return Nothing{};
}

}  // namespace

Outcome write_checkpoint(const std::filesystem::path& path, const NetworkImpl& network,
                         const torch::Tensor& table, const InputTable& parts,
                         const Vocabulary& vocabulary) {
    const torch::NoGradGuard no_grad;
    std::string header;
    std::string body;
    for (const auto& [name, tensor] : all_tensors(network, table, parts)) {
        const torch::Tensor flat = tensor.detach().to(torch::kFloat).contiguous();
        header += fmt::format("{} {} {}\n", name, flat.size(0), flat.size(1));
        body.append(reinterpret_cast<const char*>(flat.data_ptr<float>()),
                    static_cast<std::size_t>(flat.numel()) * sizeof(float));
    }
    const Outcome written = write_file(path, header + "\n" + body);
    if (!written) return written.error();
    return write_file(path.string() + ".words", words_text(vocabulary));
}

Result<Vocabulary> vocabulary_of(const CheckpointFile& checkpoint, const Treebank& treebank) {
    Vocabulary out;
    const auto counts = word_counts(treebank);
    for (const std::string& word : checkpoint.words("word")) {
        const auto found = counts.find(word);
        out.words.add(word, found == counts.end() ? 0 : found->second);
    }
    for (const std::string& word : checkpoint.words("vector"))
        out.vector_words.add(word, 0);
    const auto vectors = checkpoint.tensor("vector");
    if (!vectors) return vectors.error();
    out.vectors = (*vectors)->values;
    out.vector_size = (*vectors)->columns;
    for (const std::string& line : checkpoint.words("gazetteer")) {
        const std::size_t tab = line.find('\t');
        unsigned bits = 0;
        std::from_chars(line.data() + std::min(tab + 1, line.size()), line.data() + line.size(),
                        bits);
        out.add_to_gazetteer(std::string_view(line).substr(0, tab),
                             static_cast<std::uint8_t>(bits));
    }
    std::vector<syntax::TagSet::Tag> tags;
    for (const std::string& line : checkpoint.words("tags")) {
        const auto fields = split(line, '\t');
        tags.push_back({parse_upos(fields.front()), parse_xpos(fields.back())});
    }
    out.tags = syntax::TagSet(std::move(tags));
    out.features = checkpoint.words("feats");
    for (const std::string& line : checkpoint.words("deprels"))
        out.deprels.push_back(parse_deprel(line));
    return out;
}

Outcome resume(const CheckpointFile& checkpoint, NetworkImpl& network, torch::Tensor& table) {
    const torch::NoGradGuard no_grad;
    for (const auto& [name, tensor] : network.tensors()) {
        if (name == "vector" || (name.starts_with("lstm.") && name.ends_with(".bias"))) continue;
        const Outcome copied = copy_into(checkpoint, name, tensor);
        if (!copied) return copied.error();
    }
    network.project->weight.copy_(torch::eye(network.shape.input));
    std::vector<float> rows;
    for (const char* part : {"word", "affix", "shape", "classes", "gazetteer"}) {
        const auto found = checkpoint.tensor(part);
        if (!found) return found.error();
        rows.insert(rows.end(), (*found)->values.begin(), (*found)->values.end());
    }
    if (rows.size() != static_cast<std::size_t>(table.numel()))
        return Error{"the checkpoint's input table is for another vocabulary", {}, 0};
    table.copy_(torch::from_blob(rows.data(), table.sizes(), torch::kFloat));
    return resume_biases(checkpoint, network);
}

}  // namespace entente::train
