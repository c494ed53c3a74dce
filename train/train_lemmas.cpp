// Trains what the syntax model knows of single words: the dictionary of word classes, from WordNet,
// and the lemmatiser, from CoNLL-U treebanks. Takes seconds. The same arguments give the same bytes.
//
//     train_lemmas --train ewt-train.conllu gum-train.conllu --wordnet /usr/share/wordnet --out words.model
//
// Goes out: a model for pack_network to add a network to. With --base MODEL, that model with these
// parts in the place of its own.

#include <cstdio>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "dictionary_builder.h"
#include "lemma_trainer.h"
#include "syntax/model_file.h"
#include "treebank.h"

namespace entente::train {
namespace {

struct Options {
    std::vector<std::string> train;
    std::string wordnet = "/usr/share/wordnet";
    std::string base;
    std::string out;
};

Outcome train_lemmas(const Options& options) {
    std::vector<Treebank> treebanks;
    for (const std::string& path : options.train) {
        Result<Treebank> treebank = read_treebank(path, {});
        if (!treebank) return treebank.error();
        treebanks.push_back(*std::move(treebank));
    }
    Result<syntax::LinearModel> classes = build_dictionary(options.wordnet);
    if (!classes) return classes.error();
    std::string dictionary_bytes = classes->serialise();
    const syntax::Dictionary dictionary(*std::move(classes));
    const Result<syntax::Lemmatiser> lemmatiser =
        train_lemmatiser(treebanks, dictionary, options.wordnet);
    if (!lemmatiser) return lemmatiser.error();

    syntax::ModelFile file;
    if (!options.base.empty()) {
        Result<syntax::ModelFile> base = syntax::ModelFile::read(options.base);
        if (!base) return base.error();
        file = *std::move(base);
    }
    const auto put = [&file](const std::string& name, std::string bytes) {
        fmt::print(stderr, "{}: {} bytes\n", name, bytes.size());
        if (!file.replace(name, bytes)) file.add(name, std::move(bytes));
    };
    put("dictionary", std::move(dictionary_bytes));
    put("lemmatiser", lemmatiser->serialise());
    return write_file(options.out, file.serialise());
}

}  // namespace
}  // namespace entente::train

int main(int argc, char** argv) {
    entente::train::Options options;
    CLI::App app{"Trains the dictionary and the lemmatiser of the syntax model."};
    app.add_option("--train", options.train, "CoNLL-U files to learn from")->required();
    app.add_option("--wordnet", options.wordnet, "folder of WordNet's data files");
    app.add_option("--base", options.base, "a model that has the other parts");
    app.add_option("--out", options.out, "the model file to write")->required();
    CLI11_PARSE(app, argc, argv);

    const entente::Outcome done = entente::train::train_lemmas(options);
    if (done) return 0;
    fmt::print(stderr, "{}\n", done.error().message());
    return 1;
}
