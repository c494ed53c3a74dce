#include "inputs/web_archive.h"

#include "inputs/support.h"

namespace entente::test {
namespace {

std::string record(const std::string& type, const std::string& content_type,
                   const std::string& block, const std::string& more = "") {
    return "WARC/1.0\r\nWARC-Type: " + type +
           "\r\nWARC-Target-URI: https://w.example/7\r\nWARC-Date: 2011-05-02T10:00:00Z\r\n" +
           more + "Content-Type: " + content_type +
           "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string response(const std::string& body, const std::string& headers = "",
                     const std::string& more = "", const std::string& status = "200 OK") {
    return record("response", "application/http; msgtype=response",
                  "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=UTF-8\r\n" +
                      headers + "\r\n" + body,
                  more);
}

TEST(WebArchive, GivesAPageWithAddressDayAndCharset) {
    const auto all = pages(response("<p>They met.</p>"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0]->bytes, "<p>They met.</p>");
    EXPECT_EQ(all[0]->stated.url, "https://w.example/7");
    EXPECT_EQ(all[0]->fetched, (Date{2011, 5, 2}));
    EXPECT_EQ(all[0]->charset, "utf-8");
    EXPECT_EQ(all[0]->source(), "file:1");
}

TEST(WebArchive, PassesOverWhatIsNoPage) {
    EXPECT_EQ(
        read(record("warcinfo", "application/warc-fields", "software: x\r\n") +
             record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n") +
             response("<p>Gone.</p>", "", "", "404 Not Found") +
             record("revisit", "application/http", "HTTP/1.1 200 OK\r\n\r\n") +
             record("response", "application/http",
                    "HTTP/1.1 200 OK\r\nContent-Type: "
                    "image/png\r\n\r\n\x89PNG") +
             record("response", "text/dns", "w.example 1.2.3.4") + response("<p>Good.</p>")),
        (Lines{"file:7: <p>Good.</p>"}));
    EXPECT_EQ(read(record("metadata", "application/warc-fields", "x: y\r\n")),
              (Lines{"refused file: the archive holds no page"}));
}

TEST(WebArchive, ReadsTheTextOfWet) {
    EXPECT_EQ(read(record("conversion", "text/plain", "They met.") +
                   record("conversion", "text/plain", "They left.")),
              (Lines{"file:1: They met.", "file:2: They left."}));
}

TEST(WebArchive, TakesOffChunksAndContentEncoding) {
    EXPECT_EQ(read(response("5;x=1\r\nThey \r\n4\r\nmet.\r\n0\r\n\r\n",
                            "Transfer-Encoding: chunked\r\n")),
              (Lines{"file:1: They met."}));
    EXPECT_EQ(read(response(gzip("They met."), "Content-Encoding: gzip\r\n")),
              (Lines{"file:1: They met."}));
    EXPECT_EQ(read(response(zstd("They met."), "Content-Encoding: zstd\r\n")),
              (Lines{"file:1: They met."}));
    // As many crawlers write it: the header stayed, the encoding is off.
    EXPECT_EQ(
        read(response("They met.", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")),
        (Lines{"file:1: They met."}));
    EXPECT_EQ(read(response("?", "Content-Encoding: br\r\n") + response("They met.")),
              (Lines{"refused file:1: its content encoding br is not read (https://w.example/7)",
                     "file:2: They met."}));
}

TEST(WebArchive, ReadsOneMemberARecord) {
    EXPECT_EQ(read(gzip(response("One.")) + gzip(response("Two."))),
              (Lines{"file:1: One.", "file:2: Two."}));
}

TEST(WebArchive, TellsARecordThatIsCutOff) {
    const std::string archive = response("One.") + response("Two.");
    EXPECT_EQ(read(archive.substr(0, archive.size() - 6)),
              (Lines{"file:1: One.",
                     "refused file:2: the record is cut off: the archive ends 2 bytes "
                     "before it (https://w.example/7)"}));
    const Lines packed = read(gzip(archive).substr(0, 150));
    EXPECT_EQ(packed.back(), "refused file: is cut off in the middle of its compressed data");
}

TEST(WebArchive, ReadsWhatACrawlerCutOffAndSaidSo) {
    const std::string half = gzip(std::string(2000, 'a') + "They met.").substr(0, 20);
    EXPECT_EQ(read(response(half, "Content-Encoding: gzip\r\n")).at(0),
              "refused file:1: its body is cut off in the middle of its compressed data "
              "(https://w.example/7)");
    const auto all = pages(
        response("9\r\nThey m", "Transfer-Encoding: chunked\r\n", "WARC-Truncated: length\r\n"));
    ASSERT_TRUE(all.at(0).ok());
    EXPECT_EQ(all[0]->bytes, "They m");
}

TEST(WebArchive, FindsTheNextRecordBehindADamagedOne) {
    std::string damaged = response("One.\nWARC/1.0 is a format.");
    damaged.replace(damaged.find("Content-Length: "), 16, "Content-Wide: ");
    EXPECT_EQ(read(damaged + response("Two.")),
              (Lines{"refused file:1: the record is damaged: it has no head with a length",
                     "refused file:2: the record is damaged: it has no head with a length",
                     "file:3: Two."}));
}

TEST(WebArchive, ReadsAFeedInARecord) {
    const std::string feed =
        "<rss><channel><item><description>One.</description></item>"
        "<item><description>Two.</description></item></channel></rss>";
    const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n" + feed;
    EXPECT_EQ(read(record("response", "application/http", block) + response("Three.")),
              (Lines{"file:1: One.", "file:1: Two.", "file:2: Three."}));
}

TEST(HttpBody, IsHeldToTheLimit) {
    constexpr std::size_t limit = std::size_t{1} << 20U;
    const auto head = parse_http_head("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
    ASSERT_TRUE(head);
    EXPECT_EQ(http_body(*head, gzip(std::string(limit + 1, 'x')), false, limit).error().message(),
              "is larger than the 1 MiB of a page");
    EXPECT_EQ(http_body(*head, gzip(std::string(limit, 'x')), false, limit)->size(), limit);
}

}  // namespace
}  // namespace entente::test
