#include "inputs/feed_parser.h"
#include "inputs/support.h"

namespace entente::test {
namespace {

// "LINE FORM TITLE|DATE|OUTLET|URL|AUTHOR|ID: BYTES"
Lines entries(std::string feed) {
    Lines lines;
    for (const Result<Page>& page : pages(std::move(feed))) {
        if (!page) {
            lines.push_back("refused " + page.error().message());
            continue;
        }
        const ArticleFields& f = page->stated;
        lines.push_back(std::to_string(page->line) +
                        (page->form == PageForm::html ? " html " : " text ") + f.title + "|" +
                        f.date + "|" + f.outlet + "|" + f.url + "|" + f.author + "|" + f.id + ": " +
                        page->bytes);
    }
    return lines;
}

std::string rss(const std::string& items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Wire</title>" + items +
           "</channel></rss>";
}

TEST(Feed, ReadsRss2WithItsFullestText) {
    EXPECT_EQ(
        entries(rss("<item><title>Talks</title><link>https://w.example/7</link>"
                    "<guid>g7</guid><pubDate>Mon, 02 May 2011 10:00:00 GMT</pubDate>"
                    "<dc:creator>J. Roe</dc:creator><description>Short.</description>"
                    "<content:encoded><![CDATA[<p>They met.</p>]]></content:encoded></item>"
                    "\n<item><description>Only &quot;this&quot;.</description></item>")),
        (Lines{"2 html Talks|Mon, 02 May 2011 10:00:00 GMT|Wire|https://w.example/7|J. Roe|g7: "
               "<p>They met.</p>",
               "3 text ||Wire|||: Only \"this\"."}));
}

TEST(Feed, ReadsAtom) {
    EXPECT_EQ(
        entries("<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title>"
                "<link href='https://w.example/'/>\n"
                "<entry><title>Talks</title><id>tag:7</id><author><name>J. Roe</name>"
                "<email>x@w.example</email></author><updated>2011-05-03</updated>"
                "<published>2011-05-02</published><link rel='self' href='https://w.example/a'/>"
                "<link href='https://w.example/7'/><summary>Short.</summary>"
                "<content type='xhtml'><div><p>They <b>met</b> &amp; left.</p></div></content>"
                "</entry></feed>"),
        (Lines{"2 html Talks|2011-05-02|Wire|https://w.example/7|J. Roe|tag:7: "
               "<p>They <b>met</b> &amp; left.</p>"}));
}

TEST(Feed, ReadsRss1) {
    EXPECT_EQ(entries("<rdf:RDF xmlns:rdf='r'><channel><title>Wire</title></channel>\n"
                      "<item rdf:about='x'><title>Talks</title><link>https://w.example/7</link>"
                      "<description>They met.</description><dc:date>2011-05-02</dc:date></item>"
                      "</rdf:RDF>"),
              (Lines{"2 text Talks|2011-05-02|Wire|https://w.example/7||: They met."}));
}

TEST(Feed, GivesTheEntriesBeforeAFault) {
    EXPECT_EQ(entries(rss("<item><description>One.</description></item>\n"
                          "<item><description>Two.</b></item>")),
              (Lines{"2 text ||Wire|||: One.",
                     "refused file:3: the feed is not well-formed XML: mismatched tag"}));
}

TEST(Feed, RefusesAnEntryWithoutTextAndAFeedWithoutEntries) {
    EXPECT_EQ(entries(rss("<item><link>https://w.example/7</link></item>")),
              (Lines{"refused file:2: the entry has no text (https://w.example/7)"}));
    EXPECT_EQ(entries(rss("")), (Lines{"refused file: the feed has no entries"}));
}

TEST(Feed, NeverOpensAnExternalEntity) {
    EXPECT_EQ(entries("<!DOCTYPE rss [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
                      "<rss><channel><item><description>It says &secret;.</description></item>"
                      "</channel></rss>"),
              (Lines{"1 text |||||: It says ."}));
}

TEST(Feed, NeverReplacesEntitiesOfItsOwn) {
    EXPECT_EQ(entries("<!DOCTYPE rss [<!ENTITY a 'ha'>]>"
                      "<rss><channel><item><description>It says &a;.</description></item>"
                      "</channel></rss>"),
              (Lines{"1 html |||||: It says &a;."}));
    EXPECT_EQ(entries("<!DOCTYPE rss [<!ENTITY a 'ha'>\n<!ENTITY b '&a;&a;&a;'>]>"
                      "<rss><channel><item><description>&b;</description></item></channel></rss>"),
              (Lines{"refused file:2: declares entities that are made of entities: not read"}));
}

TEST(Feed, LeavesEntitiesOfHtmlThatItDoesNotDeclare) {
    EXPECT_EQ(entries(rss("<item><description>They&nbsp;met.</description></item>")),
              (Lines{"2 html ||Wire|||: They&nbsp;met."}));
}

TEST(Feed, ReadsEncodingsOfOneByte) {
    const auto all = pages(
        "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><description>"
        "\xCC\xEE\xF1\xEA\xE2\xE0</description></item></channel></rss>");
    ASSERT_TRUE(all.at(0).ok());
    EXPECT_EQ(all[0]->bytes, "Москва");
}

TEST(Feed, MayBeNestedAsDeepAsItLikes) {
    std::string deep;
    for (int i = 0; i < 100000; ++i)
        deep += "<a>";
    EXPECT_EQ(
        entries(rss("<item><description>One.</description></item>\n") + "<item>" + deep),
        (Lines{"2 text ||Wire|||: One.",
               "refused file:3: the feed is not well-formed XML: junk after document element"}));
    EXPECT_EQ(entries("<rss><channel><item>" + deep).size(), 1U);
}

TEST(Feed, IsToldByItsRoot) {
    EXPECT_TRUE(is_feed("<?xml version='1.0'?><!-- by hand --><rss version='2.0'>"));
    EXPECT_TRUE(is_feed("<feed xmlns='http://www.w3.org/2005/Atom'>"));
    EXPECT_FALSE(is_feed("<html><body><rss>"));
    EXPECT_FALSE(is_feed("<feedback>They met.</feedback>"));
    EXPECT_FALSE(is_feed("A <rss> in prose"));
}

}  // namespace
}  // namespace entente::test
