// entente_bench: how fast and how large the program is, by stage and by the commands that a user
// runs, on one core. The sample reports are read again and again until there are enough sentences;
// each round is set a month later, so that the record gets new happenings and not one happening
// told a thousand times.

#include <filesystem>
#include <fstream>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "formats/event_writer.h"
#include "page/reader.h"
#include "pipeline/pipeline.h"
#include "record/report.h"
#include "speed_table.h"
#include "store/store.h"

namespace entente::bench {
namespace {

constexpr std::size_t reports_a_settling = 500;  // as `entente read` has it

struct BenchOptions {
    std::string data = ENTENTE_SOURCE_DATA_DIR;
    std::vector<std::string> inputs{ENTENTE_SOURCE_DATA_DIR "/samples"};
    std::size_t sentences = 20'000;
    bool json = false;
};

// A folder of its own for the record, gone afterwards.
class Scratch {
  public:
    Scratch() {
        std::string name = (std::filesystem::temp_directory_path() / "entente-bench-XXXXXX");
        path_ = ::mkdtemp(name.data()) == nullptr ? std::string() : name;
    }
    ~Scratch() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    std::filesystem::path record() const { return path_ / "record.entente"; }

  private:
    std::filesystem::path path_;
};

double peak_megabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

Result<std::vector<Page>> pages_of(const std::vector<std::string>& arguments,
                                   const FieldNames& names) {
    Inputs inputs(arguments, names);
    std::vector<Page> pages;
    while (auto page = inputs.next()) {
        if (!*page) return page->error();
        pages.push_back(std::move(**page));
    }
    return pages;
}

// Tells the report as if it had come out so many months later.
void set_later(std::size_t rounds, Report& report) {
    const auto days = static_cast<std::int32_t>(30 * rounds);
    const auto shift = [&](std::optional<Date>& date) {
        if (date) date = add_days(*date, days);
    };
    report.article.id += fmt::format("-{}", rounds);
    shift(report.article.published.date);
    for (EventRow& event : report.events) {
        event.id += fmt::format("-{}", rounds);
        event.article.id = report.article.id;
        shift(event.article.published.date);
        shift(event.date.begin);
        shift(event.date.end);
    }
}

// The whole way, for one page at a time.
class Run {
  public:
    Run(const ArticleReader& reader, const Pipeline& pipeline, EventWriter& writer, Store& store)
        : reader_(reader), pipeline_(pipeline), writer_(writer), store_(store) {}

    Outcome read(Page page, std::size_t round) {
        StageClock& clock = measured.clock;
        measured.bytes += page.bytes.size();
        clock.enter("page");
        Result<ArticleReading> reading = reader_.read(std::move(page));
        clock.stop();
        if (!reading) return reading.error();
        const Document document = pipeline_.read(
            std::move(reading->article), [&](std::string_view stage) { clock.enter(stage); });
        clock.enter("write");
        Report report = rows_of(document, reader_version());
        out_.clear();
        writer_.add(report, out_);
        clock.stop();
        ++measured.articles;
        measured.sentences += document.sentences.size();
        measured.events += report.events.size();
        set_later(round, report);
        clock.enter("store");
        const auto added = store_.add(report);
        clock.stop();
        if (!added) return added.error();
        return measured.articles % reports_a_settling == 0 ? settle() : Outcome(Nothing{});
    }

    Outcome settle() {
        measured.clock.enter("settle");
        Outcome settled = store_.settle();
        measured.clock.stop();
        return settled;
    }

    Measured measured;

  private:
    const ArticleReader& reader_;
    const Pipeline& pipeline_;
    EventWriter& writer_;
    Store& store_;
    std::string out_;
};

Result<Measured> measure(const BenchOptions& options) {
    const double start = processor_seconds();
    const auto reader = ArticleReader::load(options.data);
    if (!reader) return reader.error();
    const auto pipeline = Pipeline::load(options.data);
    if (!pipeline) return pipeline.error();
    const double loaded = processor_seconds();
    const auto pages = pages_of(options.inputs, reader->field_names());
    if (!pages) return pages.error();
    const auto writer = make_event_writer(EventFormat::jsonl, {});
    const Scratch scratch;
    Result<Store> store = Store::open(scratch.record(), Store::Access::write);
    if (!store) return store.error();

    Run run(*reader, *pipeline, *writer, *store);
    for (std::size_t round = 0; run.measured.sentences < options.sentences; ++round) {
        for (const Page& page : *pages) {
            if (auto read = run.read(page, round); !read) return read.error();
        }
        if (run.measured.sentences == 0) return Error{"the inputs have no sentences", "", 0};
    }
    if (auto settled = run.settle(); !settled) return settled.error();
    run.measured.load_seconds = loaded - start;
    run.measured.peak_megabytes = peak_megabytes();
    return run.measured;
}

int main(int argc, char** argv) {
    CLI::App app("Measures the speed and memory of entente.", "entente_bench");
    BenchOptions options;
    app.add_option("--data", options.data, "Folder with the tables and models");
    app.add_option("--sentences", options.sentences, "Read at least so many")
        ->capture_default_str();
    app.add_flag("--json", options.json, "JSON instead of a table");
    app.add_option("INPUT", options.inputs, "Reports (the project's samples)");
    CLI11_PARSE(app, argc, argv);
    const Result<Measured> measured = measure(options);
    if (!measured) {
        fmt::print(stderr, "entente_bench: {}\n", measured.error().message());
        return 3;
    }
    fmt::print("{}", options.json ? as_json(*measured) : as_table(*measured));
    return 0;
}

}  // namespace
}  // namespace entente::bench

int main(int argc, char** argv) {
    return entente::bench::main(argc, argv);
}
