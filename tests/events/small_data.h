// A data folder of a test's own: the project's ontology and cue words, and a lexicon of a few
// lines.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/files.h"

namespace entente::events_test {

class SmallData {
  public:
    explicit SmallData(std::string_view lexicon = "") {
        static int counter = 0;
        path_ = std::filesystem::path(::testing::TempDir()) /
                ("entente-events-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
        std::filesystem::create_directories(path_ / "lexicon");
        for (const char* folder : {"cues", "ontology"}) {
            std::filesystem::copy(std::filesystem::path(ENTENTE_SOURCE_DATA_DIR) / folder,
                                  path_ / folder);
        }
        std::filesystem::create_directories(path_ / "places");
        std::filesystem::copy(
            std::filesystem::path(ENTENTE_SOURCE_DATA_DIR) / "places" / "countries.tsv",
            path_ / "places" / "countries.tsv");
        write("lexicon/test.lex", lexicon);
        write("lexicon/support.tsv", "verb\tsubject\tobject\tstatus\n");
        write("lexicon/event_nouns.tsv", "noun\tverb\talone\tobject\n");
        write("lexicon/compose.tsv", "outer\tinner\tcode\n");
    }
    ~SmallData() { std::filesystem::remove_all(path_); }
    SmallData(const SmallData&) = delete;
    SmallData& operator=(const SmallData&) = delete;

    const std::filesystem::path& path() const { return path_; }
    void write(const std::string& file, std::string_view bytes) const {
        const Outcome done = write_file(path_ / file, bytes);
        ASSERT_TRUE(done) << done.error().message();
    }

  private:
    std::filesystem::path path_;
};

/// The message of an error, without the folder of the test.
template <typename T>
std::string refusal(const Result<T>& result) {
    if (result.ok()) return "accepted";
    Error error = result.error();
    error.file = std::filesystem::path(error.file).filename().string();
    return error.message();
}

}  // namespace entente::events_test
