// coreference_score GOLD... --data D: the coreference of a treebank's reports, with the entities that the
// names room finds on the treebank's words. GOLD has GUM's Entity column (coreference_score.h).
// --only GUM_news scores the reports whose id begins so; --gold-trees takes tags and trees from GOLD,
// which shows what the parser costs; --wrong prints each gold entity beside what was found of it.

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "actors/tables.h"
#include "base/files.h"
#include "coreference_score.h"
#include "names/coreference.h"
#include "names/mention_finder.h"
#include "names/quotes.h"
#include "syntax/analyser.h"

namespace entente::eval {
namespace {

struct Options {
    std::vector<std::string> gold;
    std::string data;
    std::string only;
    bool gold_trees = false;
    bool wrong = false;
};

Result<SharedNameKnowledge> load_knowledge(const std::filesystem::path& data) {
    const Result<SharedActorTables> tables = ActorTables::load(data);
    if (!tables) return tables.error();
    return NameKnowledge::load(data, (*tables)->make_gazetteer());
}

/// What a head's mention reads as: its words where it is one, else the head alone.
std::string shown(const Document& document, std::uint32_t head) {
    for (const Mention& mention : document.mentions) {
        if (mention.head == head)
            return fmt::format("{} #{}", document.words(mention.span),
                               mention.entity == none ? -1 : static_cast<int>(mention.entity));
    }
    return fmt::format("{} -", document.form(head));
}

void print_entities(const std::string& id, const Document& document, const Partition& gold) {
    for (const std::vector<std::uint32_t>& entity : gold) {
        fmt::print("{}", id);
        for (const std::uint32_t head : entity)
            fmt::print(" | {}", shown(document, head));
        fmt::print("\n");
    }
}

void print(const CoreferenceScores& scores) {
    const std::pair<const char*, const Measure*> rows[] = {{"mentions", &scores.mentions},
                                                           {"MUC", &scores.muc},
                                                           {"B-cubed", &scores.b_cubed},
                                                           {"CEAF-e", &scores.ceaf},
                                                           {"LEA", &scores.lea}};
    fmt::print("{:<10}{:>10}{:>10}{:>10}\n", "", "precision", "recall", "F1");
    for (const auto& [name, measure] : rows)
        fmt::print("{:<10}{:>10.2f}{:>10.2f}{:>10.2f}\n", name, 100 * measure->precision.value(),
                   100 * measure->recall.value(), 100 * measure->f1());
    fmt::print("{:<10}{:>30.2f}\n", "CoNLL", 100 * scores.conll());
}

Outcome run(const Options& options) {
    const std::filesystem::path data = options.data;
    const Result<Analyser> analyser = Analyser::load(data / "models" / "english.model");
    if (!analyser) return analyser.error();
    const Result<SharedNameKnowledge> knowledge = load_knowledge(data);
    if (!knowledge) return knowledge.error();
    CoreferenceScores sum;
    std::size_t count = 0;
    for (const std::string& path : options.gold) {
        const Result<std::string> bytes = read_file(path);
        if (!bytes) return bytes.error();
        Result<std::vector<GoldReport>> reports = read_gum(*bytes, path);
        if (!reports) return reports.error();
        for (GoldReport& report : *reports) {
            if (!report.id.starts_with(options.only)) continue;
            Document& document = report.document;
            if (!options.gold_trees) analyser->analyse(document);
            MentionFinder(*knowledge).find(document);
            QuoteFinder(*knowledge).find(document);
            CoreferenceResolver(*knowledge).resolve(document);
            sum.add(coreference_scores(report.entities, system_entities(document)));
            if (options.wrong) print_entities(report.id, document, report.entities);
            ++count;
        }
    }
    fmt::print("{} reports\n", count);
    print(sum);
    return Nothing{};
}

}  // namespace
}  // namespace entente::eval

int main(int argc, char** argv) {
    entente::eval::Options options;
    CLI::App app{"Scores the coreference of reports against GUM's entities."};
    app.add_option("gold", options.gold, "CoNLL-U with an Entity column")->required();
    app.add_option("--data", options.data, "the data folder")->required();
    app.add_option("--only", options.only, "reports whose id begins so");
    app.add_flag("--gold-trees", options.gold_trees, "take tags and trees from gold");
    app.add_flag("--wrong", options.wrong, "print gold entities with what was found of them");
    CLI11_PARSE(app, argc, argv);
    const entente::Outcome done = entente::eval::run(options);
    if (done) return 0;
    fmt::print(stderr, "coreference_score: {}\n", done.error().message());
    return 1;
}
