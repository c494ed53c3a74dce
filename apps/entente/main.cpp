// entente: the command line. One file a subcommand; the names and exit statuses are a contract
// (docs/commands.md).

#include "command.h"

namespace entente {
namespace {

int run(int argc, char** argv) {
    CLI::App app(
        "entente reads news reports and keeps the record of relations between states and armed "
        "groups.",
        "entente");
    app.set_version_flag("--version", "entente " ENTENTE_VERSION);
    app.require_subcommand(1);
    Options options;
    app.add_option("--data", options.data_dir, "Folder with the tables and models");
    std::function<Exit()> command;
    add_code(app, options, command);
    add_fetch(app, options, command);
    add_read(app, options, command);
    add_show(app, options, command);
    add_explain(app, options, command);
    add_extract(app, options, command);
    add_annotate(app, options, command);
    add_parse(app, options, command);
    try {
        app.parse(argc, argv);
    } catch (const CLI::RequiredError& error) {
        // CLI11 misses a subcommand before it looks at what stands in its place.
        if (const std::vector<std::string> words = app.remaining(); !words.empty()) {
            complain({"there is no subcommand " + words.front() + "; see entente --help", "", 0});
            return static_cast<int>(Exit::bad_usage);
        }
        app.exit(error);
        return static_cast<int>(Exit::bad_usage);
    } catch (const CLI::ParseError& error) {
        const int status = app.exit(error);
        return status == 0 ? 0 : static_cast<int>(Exit::bad_usage);
    }
    return static_cast<int>(command());
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
    return entente::run(argc, argv);
}
