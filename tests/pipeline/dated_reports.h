// Reports in a file with what is expected of each, as actors/*.txt have them:
//
//     2014-05-06 Rebels shelled Kano. // Police fled.      date and text; " // " is an empty line
//         Rebels: NGAREB                                   indented: an expectation
//         ? Police: NGACOP                                 known wrong: passed over
//
// Lines that begin with "#" are remarks.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/strings.h"

namespace entente::pipeline_test {

template <typename Wanted>
struct DatedReport {
    std::string date;
    std::string text;
    std::vector<Wanted> wanted;
};

/// The reports of a file. `parse` makes a Wanted of the words of an expectation and the number of its line.
template <typename Wanted, typename Parse>
std::vector<DatedReport<Wanted>> read_dated_reports(std::string_view bytes, Parse parse) {
    std::vector<DatedReport<Wanted>> reports;
    std::size_t line = 0;
    for (const std::string_view row : split(bytes, '\n')) {
        ++line;
        const std::string_view words = trim(row);
        if (words.empty() || words.front() == '#') continue;
        if (row.front() != ' ') {
            std::string text(words.substr(words.find(' ') + 1));
            for (std::size_t at = text.find(" // "); at != std::string::npos;
                 at = text.find(" // "))
                text.replace(at, 4, "\n\n");
            reports.push_back({std::string(words.substr(0, words.find(' '))), std::move(text), {}});
        } else if (words.front() != '?') {
            reports.back().wanted.push_back(parse(words, line));
        }
    }
    return reports;
}

}  // namespace entente::pipeline_test
