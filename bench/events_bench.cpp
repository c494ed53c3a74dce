// events_bench: how fast the events room reads trees that are there already, and how long its lexicon
// takes to load, as shipped and grown tenfold. The sample reports are parsed once; then their
// events are read again and again, in processor time of one core.
//
//     build/bench/events_bench [--data FOLDER] [--seconds S] [INPUT...]
//
// Ends with 1 where a figure is below what docs/performance.md promises.

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "base/strings.h"
#include "events/coder.h"
#include "page/reader.h"
#include "pipeline/pipeline.h"
#include "stage_clock.h"

namespace entente::bench {
namespace {

namespace fs = std::filesystem;

constexpr double least_sentences_a_second = 20'000;
constexpr double most_seconds_to_load = 1;
constexpr int growth = 10;

struct Options {
    std::string data = ENTENTE_SOURCE_DATA_DIR;
    std::vector<std::string> inputs{ENTENTE_SOURCE_DATA_DIR "/samples"};
    double seconds = 3;
};

Result<std::vector<Document>> parsed(const Options& options) {
    const auto reader = ArticleReader::load(options.data);
    if (!reader) return reader.error();
    const auto pipeline = Pipeline::load(options.data);
    if (!pipeline) return pipeline.error();
    std::vector<Document> documents;
    Inputs inputs(options.inputs, reader->field_names());
    while (auto page = inputs.next()) {
        if (!*page) return page->error();
        auto reading = reader->read(std::move(**page));
        if (!reading) return reading.error();
        documents.push_back(pipeline->read(std::move(reading->article)));
    }
    if (documents.empty()) return Error{"the inputs have no reports", "", 0};
    return documents;
}

// Sentences a second, over at least so many seconds.
double speed(const EventCoder& coder, std::vector<Document>& documents, double seconds) {
    double spent = 0;
    std::size_t sentences = 0;
    while (spent < seconds) {
        for (Document& document : documents) {
            document.events.clear();
            const double start = processor_seconds();
            coder.code(document);
            spent += processor_seconds() - start;
            sentences += document.sentences.size();
        }
    }
    return static_cast<double>(sentences) / spent;
}

// A data folder beside the one given whose lexicon has each entry so many times; gone afterwards.
class GrownLexicon {
  public:
    explicit GrownLexicon(const fs::path& data) {
        std::string name = (fs::temp_directory_path() / "entente-lexicon-XXXXXX");
        if (::mkdtemp(name.data()) == nullptr) return;
        path_ = name;
        for (const auto& folder : fs::directory_iterator(data))
            if (folder.is_directory() && folder.path().filename() != "lexicon")
                fs::create_directory_symlink(fs::absolute(folder),
                                             path_ / folder.path().filename());
        fs::create_directory(path_ / "lexicon");
        for (const auto& file : fs::directory_iterator(data / "lexicon"))
            grow(file.path());
    }
    ~GrownLexicon() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    GrownLexicon(const GrownLexicon&) = delete;
    GrownLexicon& operator=(const GrownLexicon&) = delete;
    const fs::path& path() const { return path_; }

  private:
    void grow(const fs::path& file) const {
        const fs::path to = path_ / "lexicon" / file.filename();
        fs::copy_file(file, to);
        const auto bytes = read_file(file);
        if (!bytes || file.extension() != ".lex") return;
        std::string entries;  // a class stands once
        for (const std::string_view line : split(*bytes, '\n')) {
            if (line.starts_with("class ")) continue;
            entries += line;
            entries += '\n';
        }
        for (int copy = 1; copy < growth; ++copy) {
            const std::string name = fmt::format("{}-{}.lex", file.stem().string(), copy);
            std::ofstream(path_ / "lexicon" / name, std::ios::binary) << entries;
        }
    }

    fs::path path_;
};

struct Loaded {
    EventCoder coder;
    double seconds;
};

Result<Loaded> loaded(const fs::path& data) {
    const double start = processor_seconds();
    auto coder = EventCoder::load(data);
    if (!coder) return coder.error();
    return Loaded{std::move(*coder), processor_seconds() - start};
}

Result<bool> measure(const Options& options) {
    auto documents = parsed(options);
    if (!documents) return documents.error();
    const GrownLexicon grown(options.data);
    bool kept = true;
    fmt::print("{:<12}{:>10}{:>12}{:>16}\n", "lexicon", "patterns", "load, ms", "sentences/s");
    for (const bool tenfold : {false, true}) {
        const auto one = loaded(tenfold ? grown.path() : fs::path(options.data));
        if (!one) return one.error();
        const double rate = speed(one->coder, *documents, options.seconds);
        fmt::print("{:<12}{:>10}{:>12.0f}{:>16.0f}\n", tenfold ? "tenfold" : "shipped",
                   one->coder.lexicon().patterns().size(), one->seconds * 1000, rate);
        kept = kept && one->seconds < most_seconds_to_load;
        kept = kept && (tenfold || rate > least_sentences_a_second);
    }
    return kept;
}

int main(int argc, char** argv) {
    CLI::App app("Measures the events room by itself.", "events_bench");
    Options options;
    app.add_option("--data", options.data, "Folder with the tables and models");
    app.add_option("--seconds", options.seconds, "Measure for so long")->capture_default_str();
    app.add_option("INPUT", options.inputs, "Reports (the project's samples)");
    CLI11_PARSE(app, argc, argv);
    const Result<bool> kept = measure(options);
    if (!kept) {
        fmt::print(stderr, "events_bench: {}\n", kept.error().message());
        return 3;
    }
    if (!*kept) fmt::print(stderr, "events_bench: below what docs/performance.md promises\n");
    return *kept ? 0 : 1;
}

}  // namespace
}  // namespace entente::bench

int main(int argc, char** argv) {
    return entente::bench::main(argc, argv);
}
