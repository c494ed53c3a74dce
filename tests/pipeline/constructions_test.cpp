// From raw text to rows, one construction of English at a time: the files of constructions/ hold
// short reports of our own and the rows that the whole pipeline must read from them.
//
//     == a demand leaves the deed undone        a case, named for what it shows
//     date: 2014-05-06                          when the report was published
//         Norway demanded that ...              its text, indented; an empty line is a paragraph
//     rows:
//         NORGOV 102 BLRGOV happened            every row that comes out and is right (reading.h)
//     known wrong:
//         + NORGOV 190 BLR demanded in 102      a right row that does not come out yet
//         - NORGOV 190 BLR happened             a row that comes out and should not
//
// The rows that come out must be those under "rows:", but for the known wrong ones: of those the
// test prints how many still fail and which have come right, and does not fail.
// `make bless` (ENTENTE_BLESS=1) rewrites "rows:" with what comes out and forgets what has come
// right; a person reads the difference before it is committed.

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/files.h"
#include "base/strings.h"
#include "pipeline/reading.h"

namespace entente {
namespace {

using Lines = std::vector<std::string>;

struct Case {
    std::string name;
    std::string date;
    Lines text;
    Lines rows;
    Lines missing;   ///< known wrong: right, but not read
    Lines spurious;  ///< known wrong: read, but not right
};

struct CaseFile {
    Lines preamble;  ///< comments before the first case
    std::vector<Case> cases;
};

CaseFile parse_cases(std::string_view bytes) {
    CaseFile file;
    enum class Part { preamble, text, rows, wrong } part = Part::preamble;
    for (const std::string_view line : split(bytes, '\n')) {
        const std::string_view words = trim(line);
        if (line.substr(0, 3) == "== ") {
            file.cases.push_back({std::string(line.substr(3)), {}, {}, {}, {}, {}});
            part = Part::text;
        } else if (part == Part::preamble) {
            file.preamble.emplace_back(line);
        } else if (line.substr(0, 6) == "date: ") {
            file.cases.back().date = line.substr(6);
        } else if (line == "rows:") {
            part = Part::rows;
        } else if (line == "known wrong:") {
            part = Part::wrong;
        } else if (part == Part::text) {
            file.cases.back().text.emplace_back(words);
        } else if (!words.empty() && part == Part::rows) {
            file.cases.back().rows.emplace_back(words);
        } else if (!words.empty()) {
            Case& owner = file.cases.back();
            (words.front() == '+' ? owner.missing : owner.spurious).emplace_back(words.substr(2));
        }
    }
    return file;
}

std::string printed(const CaseFile& file) {
    std::string out = join(file.preamble, "\n");
    for (const Case& c : file.cases) {
        out += "\n== " + c.name + "\n";
        if (!c.date.empty()) out += "date: " + c.date + "\n";
        for (const std::string& line : c.text)
            out += line.empty() ? "\n" : "    " + line + "\n";
        out += "rows:\n";
        for (const std::string& row : c.rows)
            out += "    " + row + "\n";
        if (!c.missing.empty() || !c.spurious.empty()) out += "known wrong:\n";
        for (const std::string& row : c.missing)
            out += "    + " + row + "\n";
        for (const std::string& row : c.spurious)
            out += "    - " + row + "\n";
    }
    return out;
}

bool take(Lines& lines, const std::string& line) {
    const auto found = std::find(lines.begin(), lines.end(), line);
    if (found == lines.end()) return false;
    lines.erase(found);
    return true;
}

struct Comparison {
    Lines right;           ///< what came out, without what is known to be wrong
    Lines expected;        ///< what must come out, with the known wrong that has come right
    Lines still_missing;   ///< known wrong, and so it is
    Lines still_spurious;  ///< the same
    Lines came_right;      ///< missing no more, or read no more
};

Comparison compare(const Case& one, Lines read) {
    Comparison result;
    for (const std::string& row : one.spurious) {
        if (take(read, row)) {
            result.still_spurious.push_back(row);
        } else {
            result.came_right.push_back("no more " + row);
        }
    }
    result.right = read;
    result.expected = one.rows;
    for (const std::string& row : one.rows)
        take(read, row);
    for (const std::string& row : one.missing) {
        const bool now = take(read, row);
        (now ? result.came_right : result.still_missing).push_back(row);
        if (now) result.expected.push_back(row);
    }
    return result;
}

std::string sorted_text(Lines rows) {
    std::sort(rows.begin(), rows.end());
    return join(rows, "\n");
}

void report(const std::string& file, const Case& one, const Comparison& result) {
    for (const std::string& row : result.came_right)
        fmt::print("{}: {}: came right: {}\n", file, one.name, row);
    for (const std::string& row : result.still_missing)
        fmt::print("{}: {}: known wrong, not read: {}\n", file, one.name, row);
    for (const std::string& row : result.still_spurious)
        fmt::print("{}: {}: known wrong, read: {}\n", file, one.name, row);
}

Lines case_files() {
    Lines names;
    const auto files =
        files_in(std::filesystem::path(ENTENTE_TESTS_DIR) / "pipeline" / "constructions", ".txt");
    for (const auto& file : files ? *files : std::vector<std::filesystem::path>{})
        names.push_back(file.stem().string());
    return names;
}

class GoldenConstructions : public ::testing::TestWithParam<std::string> {};

TEST_P(GoldenConstructions, AreReadAsTheFileSays) {
    const std::filesystem::path path = std::filesystem::path(ENTENTE_TESTS_DIR) / "pipeline" /
                                       "constructions" / (GetParam() + ".txt");
    const auto bytes = read_file(path);
    ASSERT_TRUE(bytes) << bytes.error().message();
    const bool bless = std::getenv("ENTENTE_BLESS") != nullptr;
    CaseFile file = parse_cases(*bytes);
    ASSERT_FALSE(file.cases.empty());
    for (Case& one : file.cases) {
        const Document document =
            pipeline_test::read_page(join(one.text, "\n"), parse_iso_date(one.date));
        const Comparison result = compare(one, pipeline_test::rows(document));
        report(GetParam(), one, result);
        if (bless) {
            one.rows = result.right;
            one.missing = result.still_missing;
            one.spurious = result.still_spurious;
        } else {
            EXPECT_EQ(sorted_text(result.expected), sorted_text(result.right)) << one.name;
        }
    }
    if (bless) {
        ASSERT_TRUE(write_file(path, printed(file)));
    }
}

INSTANTIATE_TEST_SUITE_P(golden, GoldenConstructions, ::testing::ValuesIn(case_files()),
                         [](const auto& file) {
                             std::string name = file.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace entente
