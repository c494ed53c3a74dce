// Trains the model of sentence ends, data/models/segments.model, from CoNLL-U treebanks. The same
// arguments give the same bytes.
//
//     train_segments --train ewt-train.conllu gum-train.conllu --dev ewt-dev.conllu
//                    --data data --about sources.txt --out data/models/segments.model

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "base/strings.h"
#include "boundary_trainer.h"

namespace entente::train {
namespace {

struct Options {
    std::vector<std::string> train;
    std::vector<std::string> dev;
    std::vector<std::string> left_out;
    std::string data;
    std::string about;
    std::string out;
    BoundaryOptions boundaries;
};

/// A treebank without the documents that have one of `parts` in their name.
std::string without(std::string_view treebank, const std::vector<std::string>& parts) {
    std::string out;
    bool kept = true;
    for (const std::string_view line : split(treebank, '\n')) {
        if (line.starts_with("# newdoc"))
            kept = std::none_of(parts.begin(), parts.end(), [line](const std::string& part) {
                return line.find(part) != std::string_view::npos;
            });
        if (kept) out.append(line) += '\n';
    }
    return out;
}

Outcome run(const Options& options) {
    const Result<text::WordLists> lists = text::WordLists::load(options.data);
    if (!lists) return lists.error();
    const Result<std::string> about = read_file(options.about);
    if (!about) return about.error();
    BoundaryTrainer trainer(*lists, options.boundaries);
    for (const std::string& path : options.train) {
        const Result<std::string> bytes = read_file(path);
        if (!bytes) return bytes.error();
        const Outcome added = trainer.learn_from(without(*bytes, options.left_out), path);
        if (!added) return added.error();
    }
    for (const std::string& path : options.dev) {
        const Result<std::string> bytes = read_file(path);
        if (!bytes) return bytes.error();
        const Outcome added = trainer.check_on(*bytes, path);
        if (!added) return added.error();
    }
    text::SegmentModel model = trainer.train();
    model.about = *about;
    const std::string bytes = model.serialise();
    fmt::print(stderr, "{}: {} bytes\n", options.out, bytes.size());
    return write_file(options.out, bytes);
}

}  // namespace
}  // namespace entente::train

int main(int argc, char** argv) {
    entente::train::Options options;
    CLI::App app{"Trains the model of sentence ends."};
    app.add_option("--train", options.train, "CoNLL-U files to learn from")->required();
    app.add_option("--dev", options.dev, "CoNLL-U files that are scored after each epoch");
    app.add_option("--leave-out", options.left_out,
                   "documents with this in their name are not learnt from");
    app.add_option("--data", options.data, "folder with the word lists")->required();
    app.add_option("--about", options.about, "text on sources and licences, kept in the model")
        ->required();
    app.add_option("--out", options.out, "the model file to write")->required();
    app.add_option("--epochs", options.boundaries.epochs);
    app.add_option("--rate", options.boundaries.rate);
    app.add_option("--decay", options.boundaries.decay);
    app.add_option("--seed", options.boundaries.seed, "of the order of paragraphs");
    app.add_option("--min-count", options.boundaries.min_count, "words as rare have no usage");
    CLI11_PARSE(app, argc, argv);

    const entente::Outcome done = entente::train::run(options);
    if (done) return 0;
    fmt::print(stderr, "train_segments: {}\n", done.error().message());
    return 1;
}
