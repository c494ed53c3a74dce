#include "command.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

#include "base/strings.h"

namespace entente {
namespace {

std::filesystem::path beside_program() {
    std::error_code fault;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", fault);
    if (fault) return {};
    return program.parent_path().parent_path() / "share" / "entente" / "data";
}

}  // namespace

std::filesystem::path find_data(const Options& options) {
    if (!options.data_dir.empty()) return options.data_dir;
    if (const char* named = std::getenv("ENTENTE_DATA"); named != nullptr && *named != '\0')
        return named;
    std::error_code fault;
    if (const auto installed = beside_program(); std::filesystem::is_directory(installed, fault)) {
        return installed;
    }
    return ENTENTE_SOURCE_DATA_DIR;
}

void add_reading(CLI::App& command, Options& options) {
    command.add_option("--date", options.date, "Date of publication where a report states none");
    command.add_option("INPUT", options.inputs, "Files, folders, or -")->required();
}

void add_threads(CLI::App& command, Options& options) {
    constexpr unsigned most = 256;
    command.add_option("-j,--threads", options.threads, "Threads (0: one a core)")
        ->check(CLI::Range(0U, most));
}

void add_own_knowledge(CLI::App& command, Options& options) {
    command
        .add_option_function<std::string>(
            "--lexicon",
            [&options](const std::string& path) { options.lexicons.emplace_back(path); },
            "A lexicon of your own that goes before ours: a .lex file or a folder; may be repeated")
        ->type_name("PATH")
        ->trigger_on_parse();
    for (const char* name : {"--actors", "--agents"}) {
        command
            .add_option_function<std::string>(
                name, [&options](const std::string& file) { options.dictionaries.push_back(file); },
                "A dictionary of PETRARCH or TABARI to use beside the tables; may be repeated")
            ->type_name("FILE")
            ->trigger_on_parse();
    }
}

Result<LoadedPipeline> load_pipeline(const Options& options) {
    std::vector<ActorDictionary> dictionaries;
    bool lines_refused = false;
    for (const std::string& file : options.dictionaries) {
        Result<ActorDictionary> dictionary = ActorDictionary::read(file);
        if (!dictionary) return dictionary.error();
        for (const Error& fault : dictionary->faults)
            complain(fault);
        lines_refused |= !dictionary->faults.empty();
        dictionaries.push_back(*std::move(dictionary));
    }
    Result<Pipeline> pipeline = Pipeline::load(find_data(options), dictionaries, options.lexicons);
    if (!pipeline) return pipeline.error();
    std::string version =
        reader_version(dictionaries, pipeline->coder().lexicon().own_content_ids());
    return LoadedPipeline{*std::move(pipeline), std::move(version), lines_refused};
}

void complain(const Error& error) {
    std::fprintf(stderr, "entente: %s\n", error.message().c_str());
}

Exit broken(const Error& error) {
    complain(error);
    return Exit::broken;
}

bool read_date(const Options& options, std::optional<Date>& date) {
    if (options.date.empty()) return true;
    date = parse_iso_date(options.date);
    if (!date)
        complain({"--date " + options.date + ": there is no such day (write YYYY-MM-DD)", "", 0});
    return date.has_value();
}

bool stderr_is_terminal() {
    return ::isatty(STDERR_FILENO) != 0;
}

bool wants_colour() {
    const char* refused = std::getenv("NO_COLOR");
    return ::isatty(STDOUT_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

std::size_t terminal_width() {
    constexpr std::size_t usual = 100;
    struct winsize size {};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return usual;
    return std::clamp<std::size_t>(size.ws_col, 40, 160);
}

bool print(std::string_view text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (written && std::fflush(stdout) == 0) return true;
    complain({std::string("cannot write to the standard output: ") + std::strerror(errno), "", 0});
    return false;
}

Exit each_reading(const Options& options, const std::function<bool(ArticleReading)>& use) {
    ReaderOptions reader_options;
    if (!read_date(options, reader_options.given_date)) return Exit::bad_usage;
    const auto reader = ArticleReader::load(find_data(options), reader_options);
    if (!reader) return broken(reader.error());
    Inputs inputs(options.inputs, reader->field_names());
    Exit exit = Exit::done;
    while (auto page = inputs.next()) {
        Result<ArticleReading> reading =
            *page ? reader->read(std::move(**page)) : Result<ArticleReading>(page->error());
        if (!reading) {
            complain(reading.error());
            exit = Exit::some_refused;
            continue;
        }
        for (const Error& warning : reading->warnings)
            complain(warning);
        if (!use(*std::move(reading))) return Exit::broken;
    }
    return exit;
}

Exit each_article(const Options& options, const std::function<bool(Article)>& use) {
    return each_reading(options,
                        [&](ArticleReading reading) { return use(std::move(reading.article)); });
}

}  // namespace entente
