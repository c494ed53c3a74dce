// conll_score GOLD SYSTEM: a table of CoNLL 2018 scores. Both files are CoNLL-U.
// conll_score GOLD --model M [--data D]: analyses GOLD's words, or with --data its raw text, first.
// The raw text has the paragraphs that GOLD marks; with --no-paragraphs all is one, which is harder.

#include <cstdio>
#include <optional>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "conll_score.h"
#include "syntax/analyser.h"
#include "syntax/conllu.h"
#include "text/segmenter.h"

namespace entente::eval {
namespace {

struct Options {
    std::string gold;
    std::string system;
    std::string model;
    std::string data;
    bool no_paragraphs = false;
};

Result<Document> read(const std::string& path, TextLayout layout = TextLayout::lines) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    return read_conllu(*bytes, path, layout);
}

/// The words of a file, or its text alone, analysed anew.
Result<Document> analysed(const Options& options) {
    Result<Document> document =
        read(options.gold, options.no_paragraphs ? TextLayout::joined : TextLayout::paragraphs);
    if (!document) return document.error();
    for (Token& token : document->tokens) {  // what gold says of a word is not the system's
        const Span span = token.span;
        token = Token();
        token.span = span;
    }
    const Result<Analyser> analyser = Analyser::load(options.model);
    if (!analyser) return analyser.error();
    if (!options.data.empty()) {
        const Result<Segmenter> segmenter = Segmenter::load(options.data);
        if (!segmenter) return segmenter.error();
        segmenter->segment(*document);
    }
    analyser->analyse(*document);
    return document;
}

void print(const ConllScores& scores) {
    const std::pair<const char*, const Score*> rows[] = {
        {"Tokens", &scores.tokens},
        {"Sentences", &scores.sentences},
        {"UPOS", &scores.upos},
        {"XPOS", &scores.xpos},
        {"UFeats", &scores.features},
        {"Lemmas", &scores.lemmas},
        {"UAS", &scores.uas},
        {"LAS", &scores.las},
        {"LAS, subtypes too", &scores.las_subtyped}};
    fmt::print("{:<18}{:>10}{:>10}{:>10}\n", "", "precision", "recall", "F1");
    for (const auto& [name, score] : rows)
        fmt::print("{:<18}{:>10.2f}{:>10.2f}{:>10.2f}\n", name, 100 * score->precision(),
                   100 * score->recall(), 100 * score->f1());
}

Outcome run(const Options& options) {
    const Result<Document> gold = read(options.gold);
    if (!gold) return gold.error();
    const Result<Document> system =
        options.model.empty() ? read(options.system) : analysed(options);
    if (!system) return system.error();
    const Result<ConllScores> scores = conll_scores(*gold, *system);
    if (!scores) return scores.error();
    print(*scores);
    return Nothing{};
}

}  // namespace
}  // namespace entente::eval

int main(int argc, char** argv) {
    entente::eval::Options options;
    CLI::App app{"Scores an analysis in CoNLL-U against gold."};
    app.add_option("gold", options.gold, "gold CoNLL-U")->required();
    auto* system = app.add_option("system", options.system, "the system's CoNLL-U");
    auto* model = app.add_option("--model", options.model, "analyse with this model instead");
    app.add_option("--data", options.data, "cut the raw text with the word lists of this folder")
        ->needs(model);
    app.add_flag("--no-paragraphs", options.no_paragraphs,
                 "raw text without its paragraphs, a space between any two sentences");
    system->excludes(model);
    CLI11_PARSE(app, argc, argv);
    if (options.system.empty() && options.model.empty()) {
        fmt::print(stderr, "conll_score: give a system's file or --model\n");
        return 2;
    }
    const entente::Outcome done = entente::eval::run(options);
    if (done) return 0;
    fmt::print(stderr, "conll_score: {}\n", done.error().message());
    return 1;
}
