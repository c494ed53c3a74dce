// Who acts, from raw text by the whole pipeline: actors/who_acts.txt says for each report who some
// of its mentions are on that day, and by what of the scene.

#include <chrono>
#include <filesystem>
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
    std::string words;
    int number = 0;     ///< of the mentions with these words
    std::string codes;  ///< "UKR RUS"; "-" for nobody
    std::string basis;  ///< what tells the country: "place"; empty where it does not matter
    std::size_t line = 0;
};

// "two police officers#2: IRQCOP by place"
Wanted parse_wanted(std::string_view row, std::size_t line) {
    Wanted wanted;
    wanted.line = line;
    const std::size_t colon = row.rfind(": ");
    wanted.words = row.substr(0, colon);
    wanted.codes = row.substr(colon + 2);
    if (const std::size_t by = wanted.codes.find(" by "); by != std::string::npos) {
        wanted.basis = wanted.codes.substr(by + 4);
        wanted.codes.resize(by);
    }
    if (const std::size_t mark = wanted.words.rfind('#'); mark != std::string::npos) {
        wanted.number = std::stoi(wanted.words.substr(mark + 1)) - 1;
        wanted.words.resize(mark);
    }
    return wanted;
}

// The ISO country and one role: what docs/annotation.md compares. Bodies of many states in full.
std::string code_of(const Actor& actor) {
    const bool many = actor.code.starts_with("IGO") || actor.code.starts_with("NGO");
    if (many || actor.country.empty()) return actor.code.empty() ? actor.id : actor.code;
    std::string role = actor.code.size() < 3 ? "" : actor.code.substr(3, 3);
    if (role == "INS" || role == "SEP") role = "REB";
    return actor.country + role;
}

std::string seen(const Document& document, const Mention& mention) {
    std::string codes;
    for (const std::uint32_t a : mention.actors)
        codes += (codes.empty() ? "" : " ") + code_of(document.actors[a]);
    return codes.empty() ? "-" : codes;
}

std::string_view short_name(CountryBasis basis) {
    switch (basis) {
        case CountryBasis::words:
            return "words";
        case CountryBasis::named_before:
            return "before";
        case CountryBasis::place:
            return "place";
        case CountryBasis::other_party:
            return "party";
        case CountryBasis::sentence:
            return "sentence";
        case CountryBasis::report:
            return "report";
    }
    return {};
}

const Mention* mention_of(const Document& document, const Wanted& wanted) {
    int left = wanted.number;
    for (const Mention& mention : document.mentions) {
        if (document.words(mention.span) == wanted.words && left-- == 0) return &mention;
    }
    return nullptr;
}

TEST(WhoActs, IsWhoTheFileSays) {
    const auto bytes = read_file(std::filesystem::path(ENTENTE_TESTS_DIR) / "pipeline" / "actors" /
                                 "who_acts.txt");
    ASSERT_TRUE(bytes) << bytes.error().message();
    for (const auto& it : read_dated_reports<Wanted>(*bytes, parse_wanted)) {
        const Document document = read_page(it.text, parse_iso_date(it.date));
        for (const Wanted& wanted : it.wanted) {
            SCOPED_TRACE(fmt::format("who_acts.txt:{}: {}", wanted.line, it.text));
            const Mention* mention = mention_of(document, wanted);
            if (mention == nullptr) {
                ADD_FAILURE() << "no such mention: " << wanted.words;
                continue;
            }
            EXPECT_EQ(seen(document, *mention), wanted.codes) << wanted.words;
            if (!wanted.basis.empty()) {
                EXPECT_EQ(short_name(mention->country_basis), wanted.basis) << wanted.words;
            }
        }
    }
}

// Organs that bear no state's name are looked for among all the others: 5,000 of them took 42
// seconds when each was compared with each.
TEST(WhoActs, CostsTimeThatGrowsWithTheReport) {
    const auto seconds_for = [](int sentences) {
        std::string text;
        for (int s = 0; s < sentences; ++s)
            text += "The Congress met rebels. ";
        const auto begin = std::chrono::steady_clock::now();
        const Document document = read_page(text, parse_iso_date("2015-03-04"));
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        EXPECT_GE(document.mentions.size(), static_cast<std::size_t>(2 * sentences));
        return taken.count();
    };
    seconds_for(10);  // loads the data
    const double once = seconds_for(1000);
    EXPECT_LT(seconds_for(4000), 16 * once) << "four times the words; cubic would be 64 times";
}

}  // namespace
}  // namespace entente::pipeline_test
