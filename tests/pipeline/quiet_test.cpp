// What there is nothing to record of: reports on sport, weather, markets, business, accidents, ordinary
// crime and culture, full of words that elsewhere are acts between states ("attacked", "beat", "fired",
// "struck"). Few events may come of them; the test prints which do.

#include <filesystem>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/files.h"
#include "base/strings.h"
#include "pipeline/reading.h"

namespace entente {
namespace {

constexpr std::size_t most_events = 4;  // of all the reports together; 3 on the day of writing

TEST(QuietReports, GiveNextToNoEvents) {
    const auto file = std::filesystem::path(ENTENTE_SOURCE_DATA_DIR).parent_path() / "tests" /
                      "pipeline" / "quiet_reports.txt";
    const auto bytes = read_file(file);
    ASSERT_TRUE(bytes.ok()) << bytes.error().message();
    std::size_t reports = 0;
    std::size_t events = 0;
    for (const std::string_view line : split(*bytes, '\n')) {
        if (trim(line).empty() || line.front() == '#') continue;
        ++reports;
        const Document document =
            pipeline_test::read_page(std::string(line), make_date(2013, 5, 15));
        events += document.events.size();
        for (const Event& event : document.events) {
            fmt::print("quiet: {} {}: {}\n", event.cameo, document.words(event.trigger.span),
                       line.substr(0, 60));
        }
    }
    EXPECT_EQ(reports, 40U);
    EXPECT_LE(events, most_events);
}

}  // namespace
}  // namespace entente
