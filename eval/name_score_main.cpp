// name_score GOLD SYSTEM: entity F1 of the names in a CoNLL-U file (`entente parse --tokens`).
// name_score GOLD --data D: analyses GOLD's words first with the model of that data folder; with
// --mentions the names are those of the mentions and places that the rules find, not the labels.
// GOLD has words and labels, as read_labelled() takes them; SYSTEM has the same words.

#include <cstdio>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "actors/tables.h"
#include "base/files.h"
#include "name_score.h"
#include "names/mention_finder.h"
#include "place/place_resolver.h"
#include "syntax/analyser.h"
#include "syntax/conllu.h"

namespace entente::eval {
namespace {

struct Options {
    std::string gold;
    std::string system;
    std::string data;
    bool mentions = false;
    bool wrong = false;
};

struct Found {
    Document document;
    std::vector<Name> names;
};

Result<Found> found_by_rules(Document document, const std::filesystem::path& data) {
    const Result<SharedActorTables> tables = ActorTables::load(data);
    if (!tables) return tables.error();
    const Result<SharedNameKnowledge> knowledge =
        NameKnowledge::load(data, (*tables)->make_gazetteer());
    if (!knowledge) return knowledge.error();
    const Result<PlaceResolver> places = PlaceResolver::load(data);
    if (!places) return places.error();
    MentionFinder(*knowledge).find(document);
    places->resolve(document);
    std::vector<Name> names = mentioned_names(document, **knowledge);
    return Found{std::move(document), std::move(names)};
}

Result<Found> analysed(Document document, const Options& options) {
    const std::filesystem::path data = options.data;
    for (Token& token : document.tokens)
        token.name = NameTag::outside;
    const Result<Analyser> analyser = Analyser::load(data / "models" / "english.model");
    if (!analyser) return analyser.error();
    analyser->analyse(document);
    if (options.mentions) return found_by_rules(std::move(document), data);
    std::vector<Name> names = labelled_names(document);
    return Found{std::move(document), std::move(names)};
}

Result<Found> read_system(const Options& options, const Document& gold) {
    const Result<std::string> bytes = read_file(options.system);
    if (!bytes) return bytes.error();
    Result<Document> document = read_conllu(*bytes, options.system);
    if (!document) return document.error();
    if (document->tokens.size() != gold.tokens.size())
        return Error{fmt::format("has {} words where gold has {}", document->tokens.size(),
                                 gold.tokens.size()),
                     options.system, 0};
    std::vector<Name> names = labelled_names(*document);
    return Found{*std::move(document), std::move(names)};
}

void print(const NameScores& scores) {
    const std::pair<const char*, Score> rows[] = {{"PER", scores.person},
                                                  {"ORG", scores.organisation},
                                                  {"LOC", scores.place},
                                                  {"all", scores.all()}};
    fmt::print("{:<5}{:>7}{:>7}{:>9}{:>11}{:>9}{:>9}\n", "", "gold", "found", "correct",
               "precision", "recall", "F1");
    for (const auto& [name, score] : rows)
        fmt::print("{:<5}{:>7}{:>7}{:>9}{:>11.2f}{:>9.2f}{:>9.2f}\n", name, score.gold,
                   score.system, score.correct, 100 * score.precision(), 100 * score.recall(),
                   100 * score.f1());
}

/// Every name of one side that the other has not: "missed ORG Red Dawn".
void print_wrong(const Document& document, const char* what, const std::vector<Name>& names,
                 const std::vector<Name>& others) {
    for (const Name& name : names) {
        if (name.kind == NameTag::begin_other) continue;
        if (std::find(others.begin(), others.end(), name) != others.end()) continue;
        const Span span =
            cover(document.tokens[name.first].span, document.tokens[name.last - 1].span);
        fmt::print("{}\t{}\t{}\t{}\n", what, to_string(name.kind).substr(2), document.words(span),
                   document.words(document.sentence_of(name.first).span));
    }
}

Outcome run(const Options& options) {
    const Result<std::string> bytes = read_file(options.gold);
    if (!bytes) return bytes.error();
    const Result<Document> gold = read_labelled(*bytes, options.gold);
    if (!gold) return gold.error();
    const Result<Found> system =
        options.system.empty() ? analysed(*gold, options) : read_system(options, *gold);
    if (!system) return system.error();
    const std::vector<Name> names = labelled_names(*gold);
    if (options.wrong) {
        print_wrong(*gold, "missed", names, system->names);
        print_wrong(*gold, "found", system->names, names);
    }
    print(name_scores(names, system->names));
    return Nothing{};
}

}  // namespace
}  // namespace entente::eval

int main(int argc, char** argv) {
    entente::eval::Options options;
    CLI::App app{"Scores names against gold, on gold's words."};
    app.add_option("gold", options.gold, "words and labels")->required();
    auto* system = app.add_option("system", options.system, "the system's CoNLL-U");
    auto* data = app.add_option("--data", options.data, "analyse with this data folder instead");
    app.add_flag("--mentions", options.mentions, "names of mentions and places, not of labels")
        ->needs(data);
    app.add_flag("--wrong", options.wrong, "print the names that are missed or wrongly found");
    system->excludes(data);
    CLI11_PARSE(app, argc, argv);
    if (options.system.empty() && options.data.empty()) {
        fmt::print(stderr, "name_score: give a system's file or --data\n");
        return 2;
    }
    const entente::Outcome done = entente::eval::run(options);
    if (done) return 0;
    fmt::print(stderr, "name_score: {}\n", done.error().message());
    return 1;
}
