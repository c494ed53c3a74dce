// What the tests of the page room share: a reader over the project's own data, pages from literals,
// and a folder that is gone when the test is over.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/files.h"
#include "page/reader.h"

namespace entente::page_test {

inline const ArticleReader& reader() {
    static const ArticleReader the_reader = [] {
        auto loaded = ArticleReader::load(ENTENTE_SOURCE_DATA_DIR);
        if (!loaded) ADD_FAILURE() << loaded.error().message();
        return *loaded;
    }();
    return the_reader;
}

inline Result<ArticleReading> read(std::string bytes, bool json = false) {
    return reader().read({std::move(bytes), "page", 0, json});
}

/// The article of a page that must be readable.
inline Article article(std::string bytes, bool json = false) {
    auto reading = read(std::move(bytes), json);
    EXPECT_TRUE(reading.ok()) << (reading.ok() ? "" : reading.error().message());
    return reading ? reading->article : Article{};
}

/// The blocks as "kind: words", for reading side by side with the page.
inline std::vector<std::string> blocks(const Article& article) {
    std::vector<std::string> lines;
    for (const Block& block : article.blocks) {
        lines.push_back(std::string(to_string(block.kind)) + ": " +
                        std::string(block.span.in(article.text)));
    }
    return lines;
}
inline std::vector<std::string> blocks(std::string_view page) {
    return blocks(article(std::string(page)));
}

/// "2011-10-13 caption", or "- unknown".
inline std::string published(const Article& article) {
    const Publication& when = article.published;
    return (when.date ? to_iso(*when.date) : "-") + " " + std::string(to_string(when.basis));
}

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "entente-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// Writes a file and returns its path.
    std::string file(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path path = path_ / name;
        std::filesystem::create_directories(path.parent_path());
        EXPECT_TRUE(write_file(path, bytes).ok());
        return path.string();
    }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace entente::page_test
