// What the sentences of a report lend each other: the day, the place, the counts and the speaker of an event.
// The files of whole_reports/ hold reports of our own and, for words that set an event off, what must be known of it.
//
//     == a name                                 a case, named for what it shows
//     date: 2014-05-06                          when the report was published
//         Norway raids Kano                     its text, indented; an empty line is a paragraph
//     expect:
//         raids: 2014-05-05 @Kano killed=3      trigger, then its day, place, counts and speaker
//         raid#2: by NORGOV                     (reading.h); the second "raid" of the text
//         ~ bombed: @Oslo                       known wrong
//
// An event whose trigger has those words must tell exactly this; a trigger alone expects nothing of the kind. What is
// known wrong is printed, and does not fail unless it has come right: then the "~" is to go.

#include <filesystem>

#include <gtest/gtest.h>

#include "base/files.h"
#include "base/strings.h"
#include "pipeline/reading.h"

namespace entente {
namespace {

struct Expectation {
    std::string trigger;
    std::size_t occurrence = 1;
    std::string told;
    bool known_wrong = false;
};

struct Case {
    std::string name;
    std::string date;
    std::string text;
    std::vector<Expectation> expectations;
};

Expectation parse_expectation(std::string_view line) {
    Expectation expectation;
    if (line.substr(0, 2) == "~ ") {
        expectation.known_wrong = true;
        line.remove_prefix(2);
    }
    const std::size_t colon = line.find(':');
    std::string_view trigger = line.substr(0, colon);
    const std::size_t hash = trigger.find('#');
    if (hash != std::string_view::npos) {
        expectation.occurrence = static_cast<std::size_t>(*parse_int(trigger.substr(hash + 1)));
        trigger = trigger.substr(0, hash);
    }
    expectation.trigger = trigger;
    expectation.told = colon == std::string_view::npos ? "" : trim(line.substr(colon + 1));
    return expectation;
}

std::vector<Case> parse_cases(std::string_view bytes) {
    std::vector<Case> cases;
    bool in_text = false;
    for (const std::string_view line : split(bytes, '\n')) {
        const std::string_view words = trim(line);
        if (line.substr(0, 3) == "== ") {
            cases.push_back({std::string(line.substr(3)), {}, {}, {}});
            in_text = true;
        } else if (cases.empty()) {
            continue;
        } else if (line.substr(0, 6) == "date: ") {
            cases.back().date = line.substr(6);
        } else if (line == "expect:") {
            in_text = false;
        } else if (in_text) {
            cases.back().text += std::string(words) + "\n";
        } else if (!words.empty()) {
            cases.back().expectations.push_back(parse_expectation(words));
        }
    }
    return cases;
}

// Where the nth occurrence of the words begins, or npos.
std::size_t place_of(std::string_view text, const Expectation& expectation) {
    std::size_t at = std::string_view::npos;
    for (std::size_t n = 0; n < expectation.occurrence; ++n)
        at = text.find(expectation.trigger, at == std::string_view::npos ? 0 : at + 1);
    return at;
}

// What is known of the event that these words set off: "no event" where they set off none.
std::string told(const Document& document, const Expectation& expectation) {
    const std::size_t at = place_of(document.article.text, expectation);
    if (at == std::string_view::npos) return "no such words";
    const Span words{static_cast<std::uint32_t>(at),
                     static_cast<std::uint32_t>(at + expectation.trigger.size())};
    for (const Event& event : document.events) {
        if (event.trigger.span.begin >= words.end || event.trigger.span.end <= words.begin)
            continue;
        std::vector<std::string> parts;
        parts.push_back(pipeline_test::shown(event.date));
        if (event.place != none) parts.push_back("@" + document.places[event.place].name);
        for (const Count& count : event.counts)
            parts.push_back(pipeline_test::shown(count));
        if (!event.speakers.empty())
            parts.push_back("by " + pipeline_test::codes_of(document, event.speakers, "<"));
        if (event.background) parts.emplace_back("background");
        std::erase(parts, "");
        return join(parts, " ");
    }
    return "no event";
}

void check(const Case& c) {
    const auto date = parse_iso_date(c.date);
    ASSERT_TRUE(date) << c.name;
    const Document document = pipeline_test::read_page(c.text, *date);
    for (const Expectation& expectation : c.expectations) {
        const std::string found = told(document, expectation);
        if (!expectation.known_wrong) {
            EXPECT_EQ(found, expectation.told) << c.name << ": " << expectation.trigger;
        } else if (found == expectation.told) {
            ADD_FAILURE() << c.name << ": " << expectation.trigger << " has come right";
        }
    }
}

TEST(WholeReports, SentencesLendEachOtherDayPlaceCountsAndSpeaker) {
    const std::filesystem::path folder =
        std::filesystem::path(ENTENTE_TESTS_DIR) / "pipeline" / "whole_reports";
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        const auto bytes = read_file(file.path());
        ASSERT_TRUE(bytes);
        ++files;
        for (const Case& c : parse_cases(*bytes))
            check(c);
    }
    EXPECT_GT(files, 0U);
}

}  // namespace
}  // namespace entente
