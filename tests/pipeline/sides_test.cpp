// Whose deed it is and to whom, from raw text by the whole pipeline: actors/sides.txt says for each
// report the countries of both sides of some of its events.

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/files.h"
#include "base/strings.h"
#include "dated_reports.h"
#include "reading.h"

namespace entente::pipeline_test {
namespace {

struct Wanted {
    std::string trigger;
    std::string sides;  ///< "PER CHL,BOL": countries of the source, and of the target
    std::size_t line = 0;
};

// "shelled: PER CHL,BOL"
Wanted parse_wanted(std::string_view words, std::size_t line) {
    const std::size_t colon = words.rfind(": ");
    return {std::string(words.substr(0, colon)), std::string(words.substr(colon + 2)), line};
}

std::string countries(const Document& document, const std::vector<std::uint32_t>& mentions) {
    std::set<std::string> countries;
    for (const std::uint32_t m : mentions) {
        for (const std::uint32_t a : document.mentions[m].actors) {
            const Actor& actor = document.actors[a];
            if (actor.code.starts_with("IGO")) {
                countries.insert(actor.code);
            } else if (!actor.country.empty()) {
                countries.insert(actor.country);
            }
        }
    }
    return countries.empty() ? "-" : join({countries.begin(), countries.end()}, ",");
}

TEST(Sides, AreWhatTheFileSays) {
    const auto bytes =
        read_file(std::filesystem::path(ENTENTE_TESTS_DIR) / "pipeline" / "actors" / "sides.txt");
    ASSERT_TRUE(bytes) << bytes.error().message();
    for (const auto& it : read_dated_reports<Wanted>(*bytes, parse_wanted)) {
        const Document document = read_page(it.text, parse_iso_date(it.date));
        for (const Wanted& wanted : it.wanted) {
            std::vector<std::string> seen;
            for (const Event& event : document.events) {
                if (document.words(event.trigger.span).find(wanted.trigger) != std::string::npos)
                    seen.push_back(countries(document, event.sources) + " " +
                                   countries(document, event.targets));
            }
            EXPECT_NE(std::find(seen.begin(), seen.end(), wanted.sides), seen.end()) << fmt::format(
                "sides.txt:{}: {}\n  {} is {}, wanted {}", wanted.line, it.text, wanted.trigger,
                seen.empty() ? "nothing" : join(seen, " / "), wanted.sides);
        }
    }
}

}  // namespace
}  // namespace entente::pipeline_test
