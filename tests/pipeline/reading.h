// What the tests of the pipeline share: one loaded Pipeline, a report from its words, and an event
// as a line that a person can read.
//
// A row: SOURCE CODE TARGET STATUS, then what is known of
//     2014-05-01, 2014-05-01..2014-05-31, ..2014-12-31   the date that the text gives
//     @Oslo            the place
//     killed=12        a count; 10-12 a range, 12+ open above
//     by NORGOV<USA    who says so, outermost last
//     background       told as history
//     answers 112      the code of what it answers
//     in 102           the code of the demand, vow or plan whose content it is
// Actors are CAMEO codes, joined by commas; "?" is somebody without a code, "-" nobody. An event
// dated by nothing but the day of the report shows no date.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/strings.h"
#include "page/reader.h"
#include "pipeline/pipeline.h"

namespace entente::pipeline_test {

inline const Pipeline& pipeline() {
    static const Pipeline the_pipeline = [] {
        auto loaded = Pipeline::load(ENTENTE_SOURCE_DATA_DIR);
        if (!loaded) ADD_FAILURE() << loaded.error().message();
        return std::move(*loaded);
    }();
    return the_pipeline;
}

/// A page as the page room reads it, furniture and all, then the whole way.
inline Document read_page(std::string bytes, std::optional<Date> date) {
    static const auto reader = ArticleReader::load(ENTENTE_SOURCE_DATA_DIR);
    EXPECT_TRUE(reader.ok());
    auto reading = reader->read({std::move(bytes), "page"});
    EXPECT_TRUE(reading.ok()) << (reading.ok() ? "" : reading.error().message());
    if (!reading) return {};
    Publication& published = reading->article.published;
    if (!published.date && date) published = {date, DateBasis::given};
    return pipeline().read(std::move(reading->article));
}

inline std::string codes_of(const Document& document, const std::vector<std::uint32_t>& mentions,
                            std::string_view joint = ",") {
    std::vector<std::string> codes;
    for (const std::uint32_t m : mentions) {
        const std::vector<std::uint32_t>& actors = document.mentions[m].actors;
        if (actors.empty()) codes.emplace_back("?");
        for (const std::uint32_t a : actors) {
            const std::string& code = document.actors[a].code;
            codes.push_back(code.empty() ? "?" : code);
        }
    }
    return codes.empty() ? "-" : join(codes, joint);
}

inline std::string shown(const Interval& date) {
    if (date.basis == TimeBasis::reported || (!date.begin && !date.end)) return {};
    const std::string begin = date.begin ? to_iso(*date.begin) : "";
    const std::string end = date.end ? to_iso(*date.end) : "";
    return begin == end ? begin : begin + ".." + end;
}

inline std::string shown(const Count& count) {
    std::string line = std::string(to_string(count.kind)) + "=" + std::to_string(count.low);
    if (!count.high) return line + "+";
    return *count.high == count.low ? line : line + "-" + std::to_string(*count.high);
}

inline std::string shown(const Document& document, const Event& event) {
    std::string row = codes_of(document, event.sources) + " " + event.cameo + " " +
                      codes_of(document, event.targets) + " " +
                      std::string(to_string(event.status));
    const auto add = [&](const std::string& part) {
        if (!part.empty()) row += " " + part;
    };
    add(shown(event.date));
    if (event.place != none) add("@" + document.places[event.place].name);
    for (const Count& count : event.counts)
        add(shown(count));
    if (!event.speakers.empty()) add("by " + codes_of(document, event.speakers, "<"));
    if (event.background) add("background");
    if (event.answers != none) add("answers " + document.events[event.answers].cameo);
    if (event.theme_of != none) add("in " + document.events[event.theme_of].cameo);
    return row;
}

inline std::vector<std::string> rows(const Document& document) {
    std::vector<std::string> rows;
    for (const Event& event : document.events)
        rows.push_back(shown(document, event));
    return rows;
}

}  // namespace entente::pipeline_test
