// entente annotate: every layer of reports as JSON, one object an article.

#include "command.h"
#include "formats/json.h"

namespace entente {
namespace {

Exit annotate(const Options& options) {
    const Result<Pipeline> pipeline = Pipeline::load(find_data(options));
    if (!pipeline) return broken(pipeline.error());
    return each_document(options, *pipeline, {}, [](const Document& document) {
        return print(annotation_json(document) + "\n");
    });
}

}  // namespace

void add_annotate(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand(
        "annotate", "Print sentences, mentions, times, places and quotes as JSON");
    command->add_option("--date", options.date, "Date of publication where a report states none");
    command->add_option("-j,--threads", options.threads, "Threads (0: one a core)");
    command->add_option("INPUT", options.inputs, "Files, folders, or -")->required();
    command->callback([&options, &run] { run = [&options] { return annotate(options); }; });
}

}  // namespace entente
