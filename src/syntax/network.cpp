#include "syntax/network.h"

#include <algorithm>
#include <utility>

namespace entente::syntax {
namespace {

/// Words whose hidden layers are in memory at a time, so that they stay in a near cache.
constexpr std::size_t stretch = 64;

/// A part read from its section by `parse`; errors name the file.
template <typename Part, typename... Arguments>
Outcome read_part(const ModelFile& file, std::string_view section, Part& part,
                  const Arguments&... arguments) {
    const Result<std::string_view> bytes = file.section(section);
    if (!bytes) return bytes.error();
    auto parsed = Part::parse(*bytes, arguments...);
    if (!parsed) return Error{parsed.error().reason, file.name(), 0};
    part = *std::move(parsed);
    return Nothing{};
}

}  // namespace

// Layout: the seven sizes as u32. All but the number of layers are multiples of what a kernel works
// on side by side.
Result<Dimensions> Dimensions::parse(std::string_view section) {
    ByteReader bytes(section);
    const auto values = bytes.values<std::uint32_t>(7, "sizes");
    if (!values) return values.error();
    const std::vector<std::uint32_t>& v = *values;
    const Dimensions sizes{v[0], v[1], v[2], v[3], v[4], v[5], v[6]};
    bool sound = bytes.finished() && sizes.layers >= 1 && sizes.layers <= 16;
    for (const std::uint32_t size :
         {sizes.input, sizes.units, sizes.tag_hidden, sizes.name_hidden, sizes.arc, sizes.label})
        sound = sound && size > 0 && size <= 1024 && size % lanes == 0;
    if (!sound) return Error{"the network has sizes that this program does not run", {}, 0};
    return sizes;
}

std::string Dimensions::serialise() const {
    std::string out;
    append_values(
        out, std::vector<std::uint32_t>{input, units, layers, tag_hidden, name_hidden, arc, label});
    return out;
}

Result<Network> Network::parse(const ModelFile& file) {
    Network network;
    Dimensions sizes;
    if (auto read = read_part(file, "network", sizes); !read) return read.error();
    auto labels = LabelSets::parse(file);
    if (!labels) return labels.error();
    network.labels_ = *std::move(labels);
    network.input_size_ = sizes.input;
    const HeadSizes head_sizes{2 * sizes.units, sizes.tag_hidden, sizes.name_hidden, sizes.arc,
                               sizes.label};
    if (auto read = read_part(file, "inputs", network.inputs_, sizes.input); !read)
        return read.error();
    if (auto read =
            read_part(file, "encoder", network.encoder_, sizes.input, sizes.units, sizes.layers);
        !read)
        return read.error();
    if (auto read = read_part(file, "word heads", network.word_heads_, head_sizes, network.labels_);
        !read)
        return read.error();
    if (auto read = read_part(file, "tree head", network.tree_head_, head_sizes, network.labels_);
        !read)
        return read.error();
    return network;
}

void Network::read(std::span<const std::span<const Lexeme>> sentences, Workspace& workspace,
                   std::vector<Reading>& readings, const Kernels& kernels) const {
    workspace.words.clear();
    workspace.lengths.clear();
    workspace.starts.clear();
    for (const std::span<const Lexeme> sentence : sentences) {
        workspace.starts.push_back(static_cast<std::uint32_t>(workspace.words.size()));
        workspace.lengths.push_back(static_cast<std::uint32_t>(sentence.size()));
        workspace.words.insert(workspace.words.end(), sentence.begin(), sentence.end());
    }
    const std::size_t size = workspace.words.size();
    readings.assign(size, {});
    if (size == 0) return;
    workspace.inputs.resize(size * input_size_);
    workspace.tokens.resize(size);
    inputs_.read(kernels, workspace.words, workspace.inputs.data(), workspace.tokens.data());
    encoder_.run(kernels, {workspace.lengths, workspace.starts}, workspace.tokens,
                 workspace.encoder);

    const std::span<const Activation> tokens = workspace.tokens;
    const std::span<Reading> all = readings;
    workspace.word_heads.names.clear();
    for (std::size_t at = 0; at < size; at += stretch) {
        const std::size_t count = std::min(stretch, size - at);
        word_heads_.read(kernels, labels_, tokens.subspan(at, count), workspace.word_heads,
                         all.subspan(at, count));
    }
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const std::span<Reading> here = all.subspan(workspace.starts[s], workspace.lengths[s]);
        const std::size_t labels = labels_.names.size();
        const std::span<const float> names = workspace.word_heads.names;
        workspace.names.decode(names.subspan(workspace.starts[s] * labels, here.size() * labels),
                               labels_.names, here);
        tree_head_.read(kernels, labels_, tokens.subspan(workspace.starts[s], here.size()),
                        workspace.tree_head, here);
    }
}

}  // namespace entente::syntax
