// A line that says who wrote a report and when, however its parts are joined:
// "By Ida Lund in Cairo | Harbour Post | Updated 3 Mar 2014 10:22 GMT", "Staff, May 29, 2019".
//
// In: a line. Out: its parts; nothing where some of its words are of no such part, for then the
// line may be the story's. A part is a date with the words that go with dates, a byline, an
// agency, names, a known line of furniture, or a count ("Hits: 3120"). Linear in the line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "page/page_cues.h"

namespace entente {

struct MetaLine {
    std::string byline;  ///< the names, with "By" as written; of the first byline
    std::string agency;  ///< short name
    std::optional<Date> published;
    std::optional<Date> updated;
    bool said_published = false;  ///< with a word such as "Published"
};

std::optional<MetaLine> parse_meta_line(std::string_view text, const PageCues& cues);

/// "By Jane Doe", "BY JANE DOE AND JOHN ROE in Cairo": "by" and names, no sentence.
bool is_byline(std::string_view text);

}  // namespace entente
