#include "network/checkpoint.h"

#include <string>

#include <fmt/format.h>

#include "base/files.h"

namespace entente::train {
namespace {

using torch::Tensor;
using Tensors = std::vector<std::pair<std::string, Tensor>>;

Tensors all_tensors(const NetworkImpl& network, const Tensor& table, const InputTable& parts) {
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

}  // namespace

Outcome write_checkpoint(const std::filesystem::path& path, const NetworkImpl& network,
                         const Tensor& table, const InputTable& parts,
                         const Vocabulary& vocabulary) {
    const torch::NoGradGuard no_grad;
    std::string header;
    std::string body;
    for (const auto& [name, tensor] : all_tensors(network, table, parts)) {
        const Tensor flat = tensor.detach().to(torch::kFloat).contiguous();
        header += fmt::format("{} {} {}\n", name, flat.size(0), flat.size(1));
        body.append(reinterpret_cast<const char*>(flat.data_ptr<float>()),
                    static_cast<std::size_t>(flat.numel()) * sizeof(float));
    }
    const Outcome written = write_file(path, header + "\n" + body);
    if (!written) return written.error();
    return write_file(path.string() + ".words", words_text(vocabulary));
}

}  // namespace entente::train
