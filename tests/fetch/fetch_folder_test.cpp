#include "fetch/fetch_folder.h"

#include "inputs/web_archive.h"
#include "support/temporary_folder.h"

namespace entente {
namespace {

Url url(const std::string& text) {
    const auto parsed = parse_url(text);
    EXPECT_TRUE(parsed.ok()) << text;
    return *parsed;
}

TEST(Url, IsHeldToTheWeb) {
    for (const char* refused : {"file:///etc/passwd", "ftp://w.example/a", "gopher://w.example", "",
                                "/etc/passwd", "https://user:word@w.example/", "javascript:x"}) {
        EXPECT_FALSE(parse_url(refused).ok()) << refused;
    }
    EXPECT_EQ(url("HTTPS://W.Example/a b?c#d").text, "https://w.example/a%20b?c");
    EXPECT_EQ(url("https://w.example/a?c").path, "/a?c");
    EXPECT_EQ(url("https://w.example/a").site, "https://w.example:443");
}

TEST(Url, RedirectsOnlyToTheWeb) {
    const Url base = url("https://w.example/a/b");
    EXPECT_EQ(redirect(base, "../c")->text, "https://w.example/c");
    EXPECT_EQ(redirect(base, "http://v.example/")->text, "http://v.example/");
    EXPECT_EQ(redirect(base, "file:///etc/passwd").error().message(),
              "https://w.example/a/b: redirects to file:///etc/passwd: only http and https are "
              "fetched, not file");
}

TEST(FetchFolder, NamesFilesByHostAndPath) {
    const FetchFolder folder("pages");
    const auto name = [&](const std::string& text) {
        const std::string path = folder.path_of(url(text)).string();
        return path.substr(0, path.rfind('-'));
    };
    EXPECT_EQ(name("https://w.example/2011/05/talks.html?page=2"), "pages/w.example/talks.html");
    EXPECT_EQ(name("https://w.example/"), "pages/w.example/index");
    EXPECT_EQ(name("https://w.example/..%2F..%2Fetc"), "pages/w.example/_.._2F.._2Fetc");
    EXPECT_NE(folder.path_of(url("https://w.example/a?b")),
              folder.path_of(url("https://w.example/a?c")));
}

TEST(FetchFolder, KeepsAnAnswerAsAnArchiveAndKnowsItsVersion) {
    const test::TemporaryFolder place;
    const FetchFolder folder(place.path());
    const Url address = url("https://w.example/7");
    EXPECT_EQ(folder.had(address).etag, "");
    Fetched fetched{address.text, false, {200, {}, "<p>They met.</p>"}};
    fetched.response.headers.add("Content-Type", "text/html");
    fetched.response.headers.add("ETag", "\"v1\"");
    fetched.response.headers.add("Content-Encoding", "gzip");
    fetched.response.headers.add("Set-Cookie", "who=me");
    ASSERT_TRUE(folder.keep(address, archive_record(fetched, "2011-05-02T10:00:00Z")).ok());
    EXPECT_EQ(folder.had(address).etag, "\"v1\"");
    EXPECT_EQ(folder.had(address).url, address.text);

    auto file = open_file(folder.path_of(address).string());
    ASSERT_TRUE(file.ok());
    WebArchive archive(std::move(*file));
    const auto record = archive.next();
    ASSERT_TRUE(record && record->ok());
    EXPECT_EQ((*record)->headers["WARC-Date"], "2011-05-02T10:00:00Z");
    const std::string block(archive.block((*record)->length));
    EXPECT_TRUE(block.ends_with("\r\n\r\n<p>They met.</p>"));
    EXPECT_EQ(block.find("gzip"), std::string::npos) << "the body is unpacked";
    EXPECT_EQ(block.find("Cookie"), std::string::npos);
    EXPECT_FALSE(archive.next());
}

}  // namespace
}  // namespace entente
