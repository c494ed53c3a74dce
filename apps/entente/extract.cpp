// entente extract: what a page says, without its furniture, as JSON.

#include "command.h"
#include "formats/json.h"

namespace entente {

void add_extract(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command =
        app.add_subcommand("extract", "Print what a page says, without boilerplate, as JSON");
    command->add_option("--date", options.date, "Date of publication where a report states none");
    command->add_option("INPUT", options.inputs, "Files, folders, or -")->required();
    command->callback([&options, &run] {
        run = [&options] {
            return each_article(options, [](const Article& article) {
                return print(article_json(article) + "\n");
            });
        };
    });
}

}  // namespace entente
