// What the subcommands share: the options that all take, where the data is, exit statuses, and how
// refusals are told. Each subcommand is one file, with a function that adds it to the command line.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "base/date.h"
#include "base/result.h"
#include "page/reader.h"
#include "pipeline/pipeline.h"

namespace entente {

/// The exit statuses of the command line's contract.
enum class Exit : int { done = 0, some_refused = 1, bad_usage = 2, broken = 3 };

struct Options {
    std::string data_dir;
    std::vector<std::string> inputs;
    std::string date;
    std::vector<std::string> dictionaries;        ///< --actors and --agents, in their order
    std::vector<std::filesystem::path> lexicons;  ///< --lexicon, the strongest last
    unsigned threads = 1;
};

/// The folder with the tables and models: --data, else $ENTENTE_DATA, else beside the installed
/// program, else the source tree that it was built from.
std::filesystem::path find_data(const Options& options);

/// The options that all who read reports take: --date, inputs; and --threads where they use them.
void add_reading(CLI::App& command, Options& options);
void add_threads(CLI::App& command, Options& options);

/// The pipeline with the user's dictionaries of --actors and --agents, and lexicons of --lexicon.
struct LoadedPipeline {
    Pipeline pipeline;
    std::string version;         ///< reader_version() with the dictionaries and lexicons
    bool lines_refused = false;  ///< of a dictionary; each is told

    /// The status to end with after `reading`.
    Exit after(Exit reading) const {
        return reading == Exit::done && lines_refused ? Exit::some_refused : reading;
    }
};
/// May fail: the data, a dictionary that cannot be read at all, a broken line of a lexicon. What
/// cannot be used of a dictionary is told, and the rest of it holds.
Result<LoadedPipeline> load_pipeline(const Options& options);
void add_own_knowledge(CLI::App& command, Options& options);

/// Tells an error on the standard error, on one line.
void complain(const Error& error);
Exit broken(const Error& error);

/// The caller's --date; bad usage is told and ends in nothing.
bool read_date(const Options& options, std::optional<Date>& date);

/// Whether a person watches the standard error.
bool stderr_is_terminal();
bool wants_colour();
std::size_t terminal_width();

/// Writes to the standard output; false (told on the standard error) where it cannot be written.
bool print(std::string_view text);

/// Reads every input to an Article and hands each to `use`, in order; refusals and warnings are
/// told. `use` says whether to go on.
Exit each_reading(const Options& options, const std::function<bool(ArticleReading)>& use);
Exit each_article(const Options& options, const std::function<bool(Article)>& use);

/// The same up to Documents, read by `options.threads` threads and handed over in the order of the
/// inputs. `skip` may decline an article before it is read.
Exit each_document(const Options& options, const Pipeline& pipeline,
                   const std::function<bool(const Article&)>& skip,
                   const std::function<bool(Document)>& use);

/// Each adds its subcommand to the program; the function that runs it goes to `run`.
void add_code(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_parse(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_extract(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_annotate(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_fetch(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_read(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_show(CLI::App& app, Options& options, std::function<Exit()>& run);
void add_explain(CLI::App& app, Options& options, std::function<Exit()>& run);

}  // namespace entente
