// Makes data/models/english.model of a trained network: rounds its numbers to the small integers
// that the program runs on, and takes the dictionary and the lemmatiser from a model that has them.
//
//     pack_network english.ckpt --base old.model --about sources.txt --out english.model

#include <cstdio>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "packer/checkpoint_file.h"
#include "packer/network_packer.h"
#include "syntax/analyser.h"
#include "syntax/model_file.h"

namespace entente::train {
namespace {

constexpr std::size_t most_bytes = 16U << 20U;

struct Options {
    std::string checkpoint;
    std::string base;
    std::string about;
    std::string out;
    PackOptions packing;
};

Result<syntax::ModelFile> start_model(const Options& options) {
    const auto base = syntax::ModelFile::read(options.base);
    if (!base) return base.error();
    Result<std::string> about = read_file(options.about);
    if (!about) return about.error();
    syntax::ModelFile model;
    model.add("about", *std::move(about));
    for (const char* section : {"dictionary", "lemmatiser"}) {
        const auto bytes = base->section(section);
        if (!bytes) return bytes.error();
        model.add(section, std::string(*bytes));
    }
    return model;
}

Outcome run(const Options& options) {
    const auto checkpoint = CheckpointFile::read(options.checkpoint);
    if (!checkpoint) return checkpoint.error();
    auto model = start_model(options);
    if (!model) return model.error();
    const Outcome packed = pack_network(*checkpoint, options.packing, *model);
    if (!packed) return Error{packed.error().reason, options.checkpoint, packed.error().line};
    std::string bytes = model->serialise();
    fmt::print(stderr, "{}: {} bytes\n", options.out, bytes.size());
    if (bytes.size() > most_bytes)
        return Error{"the model is larger than 16 MB; keep fewer vectors", options.out, 0};
    const Outcome written = write_file(options.out, bytes);
    if (!written) return written.error();
    const auto readable = Analyser::parse_model(std::move(bytes), options.out);
    return readable ? Outcome(Nothing{}) : Outcome(readable.error());
}

}  // namespace
}  // namespace entente::train

int main(int argc, char** argv) {
    entente::train::Options options;
    CLI::App app{"Packs a trained network into a model of the syntax room."};
    app.add_option("checkpoint", options.checkpoint, "of train_network; its .words lie beside it")
        ->required();
    app.add_option("--base", options.base, "model with the dictionary and the lemmatiser")
        ->required();
    app.add_option("--about", options.about, "text on sources and licences, kept in the model")
        ->required();
    app.add_option("--out", options.out, "the model file to write")->required();
    app.add_option("--vectors", options.packing.most_vectors,
                   "pretrained vectors to keep, the first so many");
    CLI11_PARSE(app, argc, argv);

    const entente::Outcome done = entente::train::run(options);
    if (done) return 0;
    fmt::print(stderr, "{}\n", done.error().message());
    return 1;
}
