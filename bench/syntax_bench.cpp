// The speed of the syntax room alone: tags, lemmas, trees and names of given tokens, on one core.
//
//     syntax_bench --model data/models/english.model SENTENCES.conllu
//
// Reads the sentences as one document, many times over, and prints the best run, as a virtual
// machine's neighbours only ever slow it down. The network alone is timed on each of the kernels
// that the processor runs.

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "stage_clock.h"
#include "syntax/analyser.h"
#include "syntax/conllu.h"
#include "syntax/kernels.h"
#include "syntax/lexeme.h"
#include "syntax/model_file.h"
#include "syntax/network.h"

namespace entente::bench {
namespace {

struct Options {
    std::string model = ENTENTE_SOURCE_DATA_DIR "/models/english.model";
    std::string sentences;
    std::size_t words = 0;
    unsigned runs = 20;
};

/// The document's sentences of exactly so many words, or all where that is 0.
Document chosen(Document document, std::size_t words) {
    if (words == 0) return document;
    std::erase_if(document.sentences, [&](const Sentence& s) { return s.size() != words; });
    return document;
}

/// Seconds of the best of so many runs.
template <typename Task>
double best_seconds(unsigned runs, Task task) {
    double best = 1e9;
    for (unsigned i = 0; i < runs; ++i) {
        const double start = processor_seconds();
        task();
        best = std::min(best, processor_seconds() - start);
    }
    return best;
}

void print_speed(std::string_view what, const Document& document, double seconds) {
    std::size_t tokens = 0;
    for (const Sentence& sentence : document.sentences)
        tokens += sentence.size();
    fmt::print("{:<24}{:>9.0f} sentences/s {:>9.0f} tokens/s {:>7.2f} us/token\n", what,
               static_cast<double>(document.sentences.size()) / seconds,
               static_cast<double>(tokens) / seconds, seconds * 1e6 / static_cast<double>(tokens));
}

using Lexemes = std::vector<syntax::Lexeme>;

/// The lexemes of each sentence that the network takes, the longest first.
std::vector<Lexemes> lexemes_of(const Document& document, const syntax::Dictionary& dictionary) {
    std::vector<Lexemes> out;
    std::vector<std::string_view> forms;
    for (const Sentence& sentence : document.sentences) {
        forms.clear();
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            forms.push_back(document.form(i));
        if (forms.size() > syntax::Network::longest_sentence || forms.empty()) continue;
        out.emplace_back();
        read_lexemes(forms, dictionary, out.back());
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Lexemes& a, const Lexemes& b) { return a.size() > b.size(); });
    return out;
}

Outcome time_network(const Options& options, const Document& document) {
    const auto file = syntax::ModelFile::read(options.model);
    if (!file) return file.error();
    const auto network = syntax::Network::parse(*file);
    if (!network) return network.error();
    auto classes = syntax::LinearModel::parse(*file->section("dictionary"));
    if (!classes) return classes.error();
    const std::vector<Lexemes> sentences =
        lexemes_of(document, syntax::Dictionary(*std::move(classes)));
    const std::vector<std::span<const syntax::Lexeme>> spans(sentences.begin(), sentences.end());
    const std::span all(spans);
    syntax::Network::Workspace workspace;
    std::vector<syntax::Reading> readings;
    constexpr std::size_t batch = 16;
    for (const syntax::Kernels* kernels : syntax::runnable_kernels()) {
        const double seconds = best_seconds(options.runs, [&] {
            for (std::size_t i = 0; i < all.size(); i += batch)
                network->read(all.subspan(i, std::min(batch, all.size() - i)), workspace, readings,
                              *kernels);
        });
        print_speed(fmt::format("network, {}", kernels->name), document, seconds);
    }
    return Nothing{};
}

Outcome run(const Options& options) {
    const double before = processor_seconds();
    const auto analyser = Analyser::load(options.model);
    if (!analyser) return analyser.error();
    fmt::print("loaded in {:.0f} ms\n", 1e3 * (processor_seconds() - before));
    const auto bytes = read_file(options.sentences);
    if (!bytes) return bytes.error();
    auto read = read_conllu(*bytes, options.sentences);
    if (!read) return read.error();
    Document document = chosen(*std::move(read), options.words);
    if (document.sentences.empty()) return Error{"no such sentences", options.sentences, 0};
    print_speed("analyser", document,
                best_seconds(options.runs, [&] { analyser->analyse(document); }));
    return time_network(options, document);
}

int main(int argc, char** argv) {
    CLI::App app("Measures the speed of tags, trees and names.", "syntax_bench");
    Options options;
    app.add_option("--model", options.model, "The model")->capture_default_str();
    app.add_option("--words", options.words, "Only sentences of so many words");
    app.add_option("--runs", options.runs, "Times to read them")->capture_default_str();
    app.add_option("SENTENCES", options.sentences, "CoNLL-U")->required();
    CLI11_PARSE(app, argc, argv);
    const Outcome done = run(options);
    if (done) return 0;
    fmt::print(stderr, "syntax_bench: {}\n", done.error().message());
    return 3;
}

}  // namespace
}  // namespace entente::bench

int main(int argc, char** argv) {
    return entente::bench::main(argc, argv);
}
