// Trains the model of the syntax room, data/models/english.model, from CoNLL-U treebanks and
// WordNet. The same arguments give the same bytes.
//
//     train_syntax --train ewt-train.conllu gum-train.conllu --dev ewt-dev.conllu
//                  --wordnet /usr/share/wordnet --about sources.txt --out english.model
//
// The lemmatiser alone, in the place of that of a model whose other parts stay as they are:
//
//     train_syntax --only lemmatiser --base english.model --train ewt-train.conllu gum-train.conllu
//                  --wordnet /usr/share/wordnet --out english.model

#include <cstdio>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "dictionary_builder.h"
#include "lemma_trainer.h"
#include "parser_trainer.h"
#include "syntax/model_file.h"
#include "tagger_trainer.h"

namespace entente::train {
namespace {

using syntax::Dictionary;
using syntax::LinearModel;
using syntax::TagSet;

struct Options {
    std::vector<std::string> train;
    std::vector<std::string> dev;
    std::vector<std::string> favoured;
    std::string wordnet = "/usr/share/wordnet";
    std::string about;
    std::string out;
    std::string only;  ///< the part to train, or empty for all
    std::string base;  ///< the model that has the other parts
    double headlines = 0.12;
    unsigned folds = 4;
    TaggerOptions tagger;
    ParserOptions parser;
};

Result<std::vector<Treebank>> read_all(const std::vector<std::string>& paths,
                                       const std::vector<std::string>& favoured) {
    std::vector<Treebank> all;
    for (const std::string& path : paths) {
        Result<Treebank> treebank = read_treebank(path, favoured);
        if (!treebank) return treebank.error();
        all.push_back(*std::move(treebank));
    }
    return all;
}

Treebank joined(const std::vector<Treebank>& treebanks) {
    Treebank all;
    for (const Treebank& treebank : treebanks)
        all.insert(all.end(), treebank.begin(), treebank.end());
    return all;
}

/// Tags and lemmatises an example as the running program would.
ParserExample parser_example(const Example& example, const syntax::Tagger& tagger,
                             const syntax::Lemmatiser& lemmatiser, const Dictionary& dictionary) {
    std::vector<syntax::Lexeme> lexemes;
    std::vector<syntax::TagId> tags;
    read_lexemes(example.views(), dictionary, lexemes);
    tagger.tag(lexemes, tags);
    ParserExample out;
    const auto size = static_cast<syntax::Node>(example.forms.size());
    for (syntax::Node i = 0; i < size; ++i) {
        const TagSet::Tag tag = tagger.tags()[tags[i]];
        const std::string lemma = lemmatiser.lemma(example.forms[i], tag, dictionary);
        out.words.push_back(parser_word(lexemes[i], lemma, tags[i], tag.upos));
        const Token& gold = example.gold[i];
        out.gold.heads.push_back(gold.head == none ? size : gold.head);
        out.gold.labels.push_back(gold.head == none ? Deprel::root : gold.deprel);
    }
    append_outside_words(out.words);
    return out;
}

/// Trains the lemmatiser with the base model's own dictionary and writes the model with it.
Outcome retrain_lemmatiser(const Options& options) {
    Result<syntax::ModelFile> file = syntax::ModelFile::read(options.base);
    if (!file) return file.error();
    const Result<std::string_view> classes = file->section("dictionary");
    if (!classes) return classes.error();
    Result<LinearModel> table = LinearModel::parse(*classes);
    if (!table) return table.error();
    const Result<std::vector<Treebank>> train = read_all(options.train, {});
    if (!train) return train.error();
    const Dictionary dictionary(*std::move(table));
    const Result<syntax::Lemmatiser> lemmatiser =
        train_lemmatiser(*train, dictionary, options.wordnet);
    if (!lemmatiser) return lemmatiser.error();
    std::string section = lemmatiser->serialise();
    fmt::print(stderr, "lemmatiser: {} bytes\n", section.size());
    if (!file->replace("lemmatiser", std::move(section)))
        return Error{"the model has no lemmatiser to replace", options.base, 0};
    return write_file(options.out, file->serialise());
}

class Program {
  public:
    explicit Program(Options options) : options_(std::move(options)) {}

    Outcome run() {
        const Outcome read = read_inputs();
        if (!read) return read.error();
        const TagSet tags = collect_tags(train_, 4);
        const syntax::Tagger tagger =
            train_tagger(train_, dev_, tags, dictionary_, options_.tagger);
        const std::vector<ParserExample> jackknifed = jackknife(tags);
        std::vector<ParserExample> dev;
        for (const Example& example : dev_)
            dev.push_back(parser_example(example, tagger, lemmatiser_, dictionary_));
        const syntax::Parser parser = train_parser(jackknifed, dev, options_.parser);
        return write(tagger, parser);
    }

  private:
    Outcome read_inputs() {
        const Result<std::vector<Treebank>> train = read_all(options_.train, options_.favoured);
        if (!train) return train.error();
        const Result<std::vector<Treebank>> dev = read_all(options_.dev, {});
        if (!dev) return dev.error();
        Result<LinearModel> classes = build_dictionary(options_.wordnet);
        if (!classes) return classes.error();
        dictionary_bytes_ = classes->serialise();
        dictionary_ = Dictionary(*std::move(classes));
        Result<syntax::Lemmatiser> lemmatiser =
            train_lemmatiser(*train, dictionary_, options_.wordnet);
        if (!lemmatiser) return lemmatiser.error();
        lemmatiser_ = *std::move(lemmatiser);
        Result<std::string> about = read_file(options_.about);
        if (!about) return about.error();
        about_ = *std::move(about);

        dev_ = joined(*dev);
        std::mt19937_64 random(options_.tagger.seed);
        train_ = with_headline_copies(joined(*train), options_.headlines, random);
        fmt::print(stderr, "{} sentences to learn from, {} to check\n", train_.size(), dev_.size());
        return Nothing{};
    }

    /// Tags each part of the training data by a tagger that learnt from the others, so that the
    /// parser meets the mistakes that it will meet in new text. Parts are long runs of sentences:
    /// a copy of a sentence stands near it.
    std::vector<ParserExample> jackknife(const TagSet& tags) const {
        std::vector<ParserExample> out;
        const std::size_t run = 50;
        const auto fold_of = [&](std::size_t i) { return i / run % options_.folds; };
        out.resize(train_.size());
        for (unsigned fold = 0; fold < options_.folds; ++fold) {
            Treebank others;
            for (std::size_t i = 0; i < train_.size(); ++i)
                if (fold_of(i) != fold) others.push_back(train_[i]);
            const syntax::Tagger tagger =
                train_tagger(others, {}, tags, dictionary_, options_.tagger);
            for (std::size_t i = 0; i < train_.size(); ++i)
                if (fold_of(i) == fold)
                    out[i] = parser_example(train_[i], tagger, lemmatiser_, dictionary_);
            fmt::print(stderr, "tagged part {} of {}\n", fold + 1, options_.folds);
        }
        return out;
    }

    Outcome write(const syntax::Tagger& tagger, const syntax::Parser& parser) const {
        syntax::ModelFile file;
        file.add("about", about_);
        file.add("dictionary", dictionary_bytes_);
        file.add("tags", tagger.tags().serialise());
        file.add("tagger", tagger.model().serialise());
        file.add("lemmatiser", lemmatiser_.serialise());
        file.add("transitions", parser.transitions().serialise());
        file.add("parser", parser.model().serialise());
        const std::string bytes = file.serialise();
        fmt::print(stderr, "{}: {} bytes\n", options_.out, bytes.size());
        return write_file(options_.out, bytes);
    }

    Options options_;
    std::string about_;
    std::string dictionary_bytes_;
    Dictionary dictionary_;
    syntax::Lemmatiser lemmatiser_;
    Treebank train_;
    Treebank dev_;
};

}  // namespace
}  // namespace entente::train

int main(int argc, char** argv) {
    entente::train::Options options;
    options.tagger.max_bytes = 2'200'000;
    options.parser.max_bytes = 8'000'000;
    CLI::App app{"Trains the model of the syntax room."};
    app.add_option("--train", options.train, "CoNLL-U files to learn from")->required();
    auto* dev = app.add_option("--dev", options.dev, "CoNLL-U files that decide when to stop");
    app.add_option("--favour", options.favoured,
                   "documents with this in their name are read twice");
    app.add_option("--wordnet", options.wordnet, "folder of WordNet's data files");
    auto* about =
        app.add_option("--about", options.about, "text on sources and licences, kept in the model");
    app.add_option("--out", options.out, "the model file to write")->required();
    auto* only = app.add_option("--only", options.only, "the part to train: lemmatiser")
                     ->check(CLI::IsMember({"lemmatiser"}));
    auto* base = app.add_option("--base", options.base, "the model that has the other parts");
    base->needs(only);
    only->needs(base)->excludes(dev)->excludes(about);
    app.add_option("--tagger-epochs", options.tagger.epochs);
    app.add_option("--parser-epochs", options.parser.epochs);
    app.add_option("--tagger-bytes", options.tagger.max_bytes, "most bytes of its weights");
    app.add_option("--parser-bytes", options.parser.max_bytes, "most bytes of its weights");
    app.add_option("--folds", options.folds, "parts of the jackknife")->check(CLI::Range(2, 50));
    app.add_option("--headlines", options.headlines, "share of sentences copied as headlines");
    CLI11_PARSE(app, argc, argv);

    if (options.only.empty() && (options.dev.empty() || options.about.empty())) {
        fmt::print(stderr, "train_syntax: a whole model needs --dev and --about\n");
        return 2;
    }
    const entente::Outcome done = options.only.empty()
                                      ? entente::train::Program(std::move(options)).run()
                                      : entente::train::retrain_lemmatiser(options);
    if (done) return 0;
    fmt::print(stderr, "{}\n", done.error().message());
    return 1;
}
