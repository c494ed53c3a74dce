// What the tests of the page room share: a reader over the project's own data, pages from literals.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "page/reader.h"
#include "support/temporary_folder.h"

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
    return reader().read(
        {std::move(bytes), "page", 0, json ? PageForm::json : PageForm::by_content});
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

using test::TemporaryFolder;

}  // namespace entente::page_test
