// entente annotate: every layer of reports as JSON, one object an article.

#include "command.h"
#include "formats/json.h"

namespace entente {
namespace {

Exit annotate(const Options& options) {
    const Result<LoadedPipeline> loaded = load_pipeline(options);
    if (!loaded) return broken(loaded.error());
    return loaded->after(each_document(options, loaded->pipeline, {}, [](const Document& document) {
        return print(annotation_json(document) + "\n");
    }));
}

}  // namespace

void add_annotate(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand(
        "annotate", "Print sentences, mentions, times, places and quotes as JSON");
    add_own_knowledge(*command, options);
    add_threads(*command, options);
    add_reading(*command, options);
    command->callback([&options, &run] { run = [&options] { return annotate(options); }; });
}

}  // namespace entente
