// lemma_score GOLD... --model M: how many words of CoNLL-U files get their gold lemma from the
// model's lemmatiser when they come with their gold tags, so that the tagger has no part in it.
// With --errors N the N most frequent mistakes follow as "COUNT FORM UPOS XPOS: LEMMA, not GOLD".

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "syntax/conllu.h"
#include "syntax/lemmatiser.h"
#include "syntax/lexeme.h"
#include "syntax/linear_model.h"
#include "syntax/model_file.h"

namespace entente::eval {
namespace {

using syntax::Dictionary;
using syntax::Lemmatiser;

struct Options {
    std::vector<std::string> gold;
    std::string model;
    std::size_t errors = 0;
};

struct Parts {
    Dictionary dictionary;
    Lemmatiser lemmatiser;
};

Result<Parts> load(const std::string& path) {
    const Result<syntax::ModelFile> file = syntax::ModelFile::read(path);
    if (!file) return file.error();
    const Result<std::string_view> classes = file->section("dictionary");
    if (!classes) return classes.error();
    const Result<std::string_view> lemmas = file->section("lemmatiser");
    if (!lemmas) return lemmas.error();
    Result<syntax::LinearModel> dictionary = syntax::LinearModel::parse(*classes);
    if (!dictionary) return dictionary.error();
    Result<Lemmatiser> lemmatiser = Lemmatiser::parse(*lemmas);
    if (!lemmatiser) return lemmatiser.error();
    return Parts{Dictionary(*std::move(dictionary)), *std::move(lemmatiser)};
}

Outcome score(const std::string& path, const Parts& parts, std::size_t most_errors) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    const Result<Document> document = read_conllu(*bytes, path);
    if (!document) return document.error();
    std::map<std::string, std::size_t> errors;
    std::size_t words = 0;
    std::size_t wrong = 0;
    for (std::uint32_t i = 0; i < document->tokens.size(); ++i) {
        const Token& token = document->tokens[i];
        if (token.lemma.empty()) continue;  // gold asks for none
        const std::string lemma =
            parts.lemmatiser.lemma(document->form(i), {token.upos, token.xpos}, parts.dictionary);
        ++words;
        if (lemma == token.lemma) continue;
        ++wrong;
        ++errors[fmt::format("{} {} {}: {}, not {}", document->form(i), to_string(token.upos),
                             to_string(token.xpos), lemma, token.lemma)];
    }
    fmt::print(
        "{}: {} words, {} wrong, {:.2f} % right\n", path, words, wrong,
        words == 0 ? 0.0 : 100.0 * static_cast<double>(words - wrong) / static_cast<double>(words));
    std::vector<std::pair<std::string, std::size_t>> order(errors.begin(), errors.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (std::size_t i = 0; i < std::min(most_errors, order.size()); ++i)
        fmt::print("{:>6} {}\n", order[i].second, order[i].first);
    return Nothing{};
}

Outcome run(const Options& options) {
    const Result<Parts> parts = load(options.model);
    if (!parts) return parts.error();
    for (const std::string& path : options.gold) {
        const Outcome done = score(path, *parts, options.errors);
        if (!done) return done.error();
    }
    return Nothing{};
}

}  // namespace
}  // namespace entente::eval

int main(int argc, char** argv) {
    entente::eval::Options options;
    CLI::App app{"Scores a model's lemmatiser on gold words and tags."};
    app.add_option("gold", options.gold, "gold CoNLL-U files")->required();
    app.add_option("--model", options.model, "the model of syntax")->required();
    app.add_option("--errors", options.errors, "mistakes to list, the most frequent first");
    CLI11_PARSE(app, argc, argv);
    const entente::Outcome done = entente::eval::run(options);
    if (done) return 0;
    fmt::print(stderr, "lemma_score: {}\n", done.error().message());
    return 1;
}
