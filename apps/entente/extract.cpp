// entente extract: what a page says, without its furniture, as JSON.

#include "command.h"
#include "formats/json.h"

namespace entente {

void add_extract(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command =
        app.add_subcommand("extract", "Print what a page says, without boilerplate, as JSON");
    add_reading(*command, options);
    command->callback([&options, &run] {
        run = [&options] {
            return each_reading(options, [](const ArticleReading& reading) {
                const std::string json =
                    article_json(reading.article, reading.dates, reading.fetched);
                return print(json + "\n");
            });
        };
    });
}

}  // namespace entente
