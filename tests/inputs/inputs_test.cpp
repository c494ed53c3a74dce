#include "inputs/inputs.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "inputs/support.h"
#include "support/temporary_folder.h"
#include "support/under_sanitizer.h"

namespace entente::test {
namespace {

// Every page as its source, every refusal as its message without the folder.
std::vector<std::string> sources(std::vector<std::string> arguments,
                                 const std::filesystem::path& folder) {
    std::vector<std::string> lines;
    Inputs inputs(std::move(arguments), field_names());
    while (auto page = inputs.next()) {
        std::string line = *page ? (*page)->source() : page->error().message();
        const std::size_t at = line.find(folder.string() + "/");
        if (at != std::string::npos) line.erase(at, folder.string().size() + 1);
        lines.push_back((*page ? "" : "refused ") + line);
    }
    return lines;
}

TEST(Inputs, ReadAFolderDeepAndSortedWithoutHiddenFiles) {
    const TemporaryFolder folder;
    folder.file("b.txt", "Second.");
    folder.file("a/z.txt", "First.");
    folder.file("README.md", "About this corpus.");
    folder.file(".hidden", "Never.");
    folder.file(".git/config", "Never.");
    EXPECT_EQ(sources({folder.path().string()}, folder.path()), (Lines{"a/z.txt", "b.txt"}));
}

TEST(Inputs, ReadWhatAPatternMatches) {
    const TemporaryFolder folder;
    folder.file("b.txt", "Second.");
    folder.file("a.txt", "First.");
    folder.file("c.html", "<p>Never.</p>");
    folder.file("[1].txt", "By its own name.");
    const std::string place = folder.path().string() + "/";
    EXPECT_EQ(sources({place + "[ab].txt", place + "[1].txt", place + "*.pdf"}, folder.path()),
              (Lines{"a.txt", "b.txt", "[1].txt", "refused *.pdf: no file matches the pattern"}));
}

TEST(Inputs, GoOnPastWhatCannotBeOpened) {
    const TemporaryFolder folder;
    const std::string good = folder.file("good.txt", "Words.");
    const std::filesystem::path empty = folder.path() / "empty";
    std::filesystem::create_directory(empty);
    EXPECT_EQ(sources({(folder.path() / "missing").string(), empty.string(), good}, folder.path()),
              (Lines{"refused missing: cannot open: No such file or directory",
                     "refused empty: the folder has no files", "good.txt"}));
}

TEST(Inputs, GoOnPastAFileThatMayNotBeRead) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
    const TemporaryFolder folder;
    const std::string locked = folder.file("locked.txt", "Words.");
    std::filesystem::permissions(locked, std::filesystem::perms::none);
    EXPECT_EQ(sources({locked}, folder.path()),
              (Lines{"refused locked.txt: cannot open: Permission denied"}));
}

TEST(Inputs, CutJsonLinesAndKeepTheirLineNumbers) {
    const TemporaryFolder folder;
    const std::string file =
        folder.file("corpus.jsonl", "{\"text\":\"One.\"}\r\n\n{broken\n{\"text\":\"Four.\"}");
    EXPECT_EQ(sources({file}, folder.path()),
              (Lines{"corpus.jsonl:1", "corpus.jsonl:3", "corpus.jsonl:4"}));
}

TEST(Inputs, KnowJsonLinesByContentWhateverTheName) {
    const TemporaryFolder folder;
    const std::string lines = folder.file("lines.txt", "{\"text\":\"A\"}\n{\"text\":\"B\"}\n");
    const std::string document = folder.file("one.json", "{\n  \"text\": \"A\"\n}\n");
    EXPECT_EQ(sources({lines, document}, folder.path()),
              (Lines{"lines.txt:1", "lines.txt:2", "one.json"}));
}

TEST(Inputs, CutAJsonArrayAtTheLinesOfItsElements) {
    const TemporaryFolder folder;
    const std::string file = folder.file(
        "all.json", "[\n  {\"text\": \"a ], b\"},\n  {\"text\": \"c\", \"tags\": [1, {}]},\n {\"x");
    EXPECT_EQ(sources({file}, folder.path()), (Lines{"all.json:2", "all.json:3", "all.json:4"}));
}

TEST(Inputs, TakeBracketsInProseForProse) {
    const TemporaryFolder folder;
    const std::string file = folder.file("note.txt", "[Editor's note] {Draft} Talks go on.");
    EXPECT_EQ(sources({file}, folder.path()), (Lines{"note.txt"}));
}

TEST(Inputs, RefuseALongLineAndReadTheNext) {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "long.jsonl").string();
    // A sparse file: a first line of one gigabyte that is never on the disk.
    const int descriptor = ::open(file.c_str(), O_CREAT | O_WRONLY, 0600);
    ASSERT_GE(descriptor, 0);
    const std::string head = "{\"text\":\"";
    const std::string tail = "\"}\n{\"text\":\"Short.\"}\n";
    constexpr off_t length = off_t{1} << 30;
    ASSERT_EQ(::pwrite(descriptor, head.data(), head.size(), 0), static_cast<ssize_t>(head.size()));
    std::string filler(1 << 16, ' ');  // the start must look like text
    ASSERT_GT(::pwrite(descriptor, filler.data(), filler.size(), static_cast<off_t>(head.size())),
              0);
    ASSERT_GT(::pwrite(descriptor, tail.data(), tail.size(), length), 0);
    ::close(descriptor);
    struct rusage before {};
    ::getrusage(RUSAGE_SELF, &before);
    EXPECT_EQ(sources({file}, folder.path()),
              (Lines{"refused long.jsonl:1: the line is longer than 64 MiB", "long.jsonl:2"}));
    struct rusage after {};
    ::getrusage(RUSAGE_SELF, &after);
    if (!under_sanitizer) {
        EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 300 * 1024) << "kilobytes";
    }
}

TEST(Inputs, RefuseAPageOverTheLimit) {
    const TemporaryFolder folder;
    const std::string file = folder.file("huge.txt", std::string(max_page_bytes + 1, 'w'));
    const auto lines = sources({file}, folder.path());
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NE(lines[0].find("refused huge.txt: is larger than the 64 MiB"), std::string::npos);
}

}  // namespace
}  // namespace entente::test
