// Three real pages, saved with all their furniture. They are other people's texts and stay outside
// the project; the test reads them in place and is skipped where they are not.
#include <gtest/gtest.h>

#include "page/support.h"

namespace entente::page_test {
namespace {

struct Expectation {
    std::string file;
    std::string published;
    std::string dateline;
};

class SharedReports : public testing::TestWithParam<Expectation> {};

TEST_P(SharedReports, AreReadWithoutTheirFurniture) {
    const std::filesystem::path path =
        std::filesystem::path(ENTENTE_SHARED_DIR) / "reports" / GetParam().file;
    if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not here";
    Inputs inputs({path.string()}, reader().field_names());
    auto page = inputs.next();
    ASSERT_TRUE(page && page->ok());
    const auto reading = reader().read(std::move(**page));
    ASSERT_TRUE(reading.ok()) << reading.error().message();
    const Article& report = reading->article;
    EXPECT_EQ(published(report), GetParam().published);
    EXPECT_EQ(report.dateline_place, GetParam().dateline);
    EXPECT_EQ(report.language, "en");
    EXPECT_GT(report.body_text().size(), 1500U);
    for (const char* furniture : {"polio", "Polio", "Assad", "F-35", "F35", "gas ", "Facebook",
                                  "minute read", "Related", "Opinion"}) {
        EXPECT_EQ(report.body_text().find(furniture), std::string::npos) << furniture;
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, SharedReports,
    testing::Values(Expectation{"000_6cc082234fa7977f.txt", "- unknown", ""},
                    Expectation{"001_0f48ef84611135d9.txt", "2012-07-08 byline", "TOKYO"},
                    Expectation{"002_350eb944aa0d7f3c.txt", "2011-10-13 caption", "ISLAMABAD"}));

}  // namespace
}  // namespace entente::page_test
