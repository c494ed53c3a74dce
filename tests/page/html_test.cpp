#include "page/html.h"

#include <chrono>

#include "page/support.h"

namespace entente::page_test {
namespace {

using Blocks = std::vector<std::string>;

const std::string page_of_today = R"(<!DOCTYPE html><html lang="en"><head>
<meta property="og:title" content="Truce talks stall and resume | Meridian Courier">
<meta property="og:site_name" content="Meridian Courier">
<meta property="article:published_time" content="2014-08-06T22:00:00Z">
<link rel="canonical" href="https://meridian.example/2014/08/07/truce">
<script>var related = "<p>Not a word of this.</p>";</script>
</head><body class="has-sidebar">
<header><nav><a href="/">Home</a><a href="/world">World</a></nav></header>
<main><article>
<h1>Truce talks stall and resume</h1>
<p class="standfirst">Envoys return after two days</p>
<p class="byline">By <a href="/i">Ida Lund</a></p>
<figure><img src="a.jpg"><figcaption>Delegates in Cairo. <span class="credit">Photo: R. Sand</span></figcaption></figure>
<p><b>CAIRO:</b> The mediators said that the <em>two</em> sides had agreed to meet again&nbsp;on Friday.</p>
<aside class="related-stories"><h3>Related</h3><p>War of 2009 is over, say both of the armies.</p></aside>
<p>A spokesman denied that the talks had failed, and asked for patience.</p>
<div class="share-bar"><a href="#">Tweet</a></div>
</article>
<section id="comments"><p>I disagree with every single word of this report, as I always do.</p></section>
</main><footer><p>&copy; 2014 Meridian Courier</p></footer></body></html>)";

TEST(Html, TellsTheStoryFromThePageAroundIt) {
    const Article page = article(page_of_today);
    EXPECT_EQ(blocks(page),
              (Blocks{
                  "furniture: Home World",
                  "headline: Truce talks stall and resume",
                  "summary: Envoys return after two days",
                  "byline: By Ida Lund",
                  "caption: Delegates in Cairo.",
                  "credit: Photo: R. Sand",
                  "dateline: CAIRO:",
                  "body: The mediators said that the two sides had agreed to meet again on Friday.",
                  "furniture: Related",
                  "furniture: War of 2009 is over, say both of the armies.",
                  "body: A spokesman denied that the talks had failed, and asked for patience.",
                  "furniture: Tweet",
                  "furniture: I disagree with every single word of this report, as I always do.",
                  "furniture: © 2014 Meridian Courier",
              }));
}

TEST(Html, ReadsWhatThePageStatesOfItself) {
    const Article page = article(page_of_today);
    EXPECT_EQ(page.headline, "Truce talks stall and resume");
    EXPECT_EQ(page.outlet, "Meridian Courier");
    EXPECT_EQ(page.url, "https://meridian.example/2014/08/07/truce");
    EXPECT_EQ(page.byline, "By Ida Lund");
    EXPECT_EQ(page.dateline_place, "CAIRO");
    EXPECT_EQ(published(page), "2014-08-06 metadata");
}

TEST(Html, ReadsJsonLd) {
    const Article page = article(R"(<html><head><script type="application/ld+json">
{"@graph":[{"@type":"WebSite","name":"Site"},
 {"@type":["NewsArticle"],"headline":"Pact signed","datePublished":"2012-07-04T10:00:00+05:00",
  "author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"The Harbour Post"}}]}
</script></head><body><p>The pact was signed on Monday, officials of both states said.</p></body></html>)");
    EXPECT_EQ(published(page), "2012-07-04 metadata");
    EXPECT_EQ(page.byline, "Jane Doe");
    EXPECT_EQ(page.outlet, "The Harbour Post");
    // The headline does not stand in the page, so it is appended.
    EXPECT_EQ(blocks(page).back(), "headline: Pact signed");
}

// A page of an evening in the west, or a morning in the east, of its publisher.
Article page_of_day(const std::string& stated, const std::string& line, const std::string& url) {
    return article(
        "<html><head><meta property=\"article:published_time\" content=\"" + stated +
        "\"><link rel=\"canonical\" href=\"https://a.example/" + url +
        "/pact\"></head><body><h1>Pact signed in the capital</h1><p>" + line +
        "</p><p>The pact was signed late, officials of both states said.</p></body></html>");
}

TEST(Html, TakesThePublishersDayForThatOfUtc) {
    EXPECT_EQ(
        published(page_of_day("2012-07-05T01:10:00Z", "July 4, 2012 9:10 p.m. EDT", "2012/07/04")),
        "2012-07-04 byline");
    EXPECT_EQ(
        published(page_of_day("2012-07-03T22:10:00+00:00", "4 July 2012 07:10", "2012/07/04")),
        "2012-07-04 byline");
    // Not where the address does not say so too, the metadata has a zone, or they are days apart.
    EXPECT_EQ(published(page_of_day("2012-07-05T01:10:00Z", "July 4, 2012", "world")),
              "2012-07-05 metadata");
    EXPECT_EQ(published(page_of_day("2012-07-05T01:10:00+05:00", "July 4, 2012", "2012/07/04")),
              "2012-07-05 metadata");
    EXPECT_EQ(published(page_of_day("2012-07-05T01:10:00Z", "July 2, 2012", "2012/07/02")),
              "2012-07-05 metadata");
}

TEST(Html, NamesAllWritersWhereTheLineIsCutIntoElements) {
    const auto byline = [](const std::string& stated, const std::string& line) {
        return article("<html><head><meta name=\"author\" content=\"" + stated +
                       "\"></head><body><h1>Pact signed in the capital</h1>" + line +
                       "<p>3 May 2012</p><p>The pact was signed on Monday, officials of both "
                       "states said.</p></body></html>")
            .byline;
    };
    EXPECT_EQ(byline("By Jane Doe, Ivo Lund", "<p>By Jane Doe</p><p>and</p><p>Ivo Lund</p>"),
              "By Jane Doe, Ivo Lund");
    EXPECT_EQ(byline("Jane Doe, Ivo Lund", "<p>By Jane Doe</p><p>By Ivo Lund</p>"),
              "Jane Doe, Ivo Lund");
    EXPECT_EQ(byline("Web Desk, Harbour Post", "<p>By Jane Doe</p>"), "By Jane Doe");
}

TEST(Html, TakesADateFromTheAddressLast) {
    const std::string head =
        R"(<html><head><link rel="canonical" href="https://a.example/2012/07/08/x">)";
    const std::string story =
        "<p>The pact was signed on Monday, officials of both states said.</p>";
    EXPECT_EQ(published(article(head + "</head><body>" + story)), "2012-07-08 url");
    EXPECT_EQ(published(article(
                  head + "</head><body><h1>Pact is signed</h1><div class=date>9 July 2012</div>" +
                  story)),
              "2012-07-09 byline");
}

TEST(Html, CountsNoDateOfAnotherStory) {
    const Article page = article(
        "<html><body><h1>Pact is signed at last</h1><div id=story>"
        "<p>The pact was signed on Monday, officials of both states said.</p>"
        "<p>It ends a dispute that began when the river was dammed.</p></div>"
        "<div class='related'><time class=published datetime=2009-01-18>18 January 2009</time>"
        "<p>An older truce was signed here as well, and was broken.</p></div></body></html>");
    EXPECT_EQ(page.body_text().find("older"), std::string::npos);
    EXPECT_EQ(published(page), "- unknown");
}

TEST(Html, ReadsPagesLaidOutWithTables) {
    EXPECT_EQ(
        blocks("<html><body><table><tr><td><a href=a>Front page</a><br><a href=b>World</a>"
               "<td><h1>Pact is signed at last</h1><b>ANKARA</b> - The pact was signed on Monday, "
               "both states said.<p>It ends a long dispute over the river.</table></body></html>"),
        (Blocks{
            "furniture: Front page\nWorld",
            "headline: Pact is signed at last",
            "dateline: ANKARA -",
            "body: The pact was signed on Monday, both states said.",
            "body: It ends a long dispute over the river.",
        }));
}

TEST(Html, ReadsTwoBreaksAsAParagraphsEnd) {
    EXPECT_EQ(
        blocks("<html><body>The pact was signed on Monday, both states said.<br><br>It ends a "
               "long dispute over the river.<br>Nobody spoke.</body></html>"),
        (Blocks{
            "body: The pact was signed on Monday, both states said.",
            "body: It ends a long dispute over the river.\nNobody spoke.",
        }));
}

TEST(Html, BelievesNoClassThatWouldLoseTheStory) {
    EXPECT_EQ(blocks("<html><body><div class='page-with-sidebar'>"
                     "<p>The pact was signed on Monday, officials of both states said.</p>"
                     "<p>It ends a dispute that began when the river was dammed.</p>"
                     "<div class=sidebar><p>Win a trip to the sea.</p></div></div></body></html>"),
              (Blocks{
                  "body: The pact was signed on Monday, officials of both states said.",
                  "body: It ends a dispute that began when the river was dammed.",
                  "furniture: Win a trip to the sea.",
              }));
}

TEST(Html, DecodesEntitiesAndKeepsOrdinaryText) {
    EXPECT_EQ(article("<p>R&amp;D &lt;x&gt; &eacute;&#x2014;&#39; &bogus; 3 < 4.</p>").text,
              "R&D <x> é—' &bogus; 3 < 4.");
}

TEST(Html, RefusesFeeds) {
    const auto reading =
        read("<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>");
    ASSERT_FALSE(reading.ok());
    EXPECT_EQ(reading.error().message(),
              "page: is a feed, not a report; give the pages that it links to");
}

// Pages that cost a naive parser the square of their length, or its stack.
struct Flood {
    std::string name;
    std::string open;
    std::string repeated;
    int times;
};

class HtmlFlood : public testing::TestWithParam<Flood> {};

TEST_P(HtmlFlood, IsReadInTimeAndKeepsItsWords) {
    std::string page = "<html><body>" + GetParam().open;
    for (int i = 0; i < GetParam().times; ++i)
        page += GetParam().repeated;
    page += "<p>The last words stand.";
    const auto begin = std::chrono::steady_clock::now();
    const Article read_page = article(page);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    EXPECT_NE(read_page.text.find("The last words stand."), std::string::npos);
    EXPECT_LT(took.count(), 20.0) << "seconds";  // quadratic would be minutes
}

INSTANTIATE_TEST_SUITE_P(
    Floods, HtmlFlood,
    testing::Values(Flood{"nested_divisions", "", "<div>", 100000},
                    Flood{"nested_spans", "", "<span class=x>", 100000},
                    Flood{"nested_lists", "", "<ul><li><dd>", 100000},
                    Flood{"nested_tables", "", "<table><tr><td>", 50000},
                    Flood{"formatting", "", "<b><i><p>", 100000},
                    Flood{"words_in_a_table", "<table>", "a<br>", 200000},
                    Flood{"links", "", "<a href=x><div>", 50000},
                    Flood{"unclosed_buttons", "", "<button>", 100000},
                    Flood{"entities", "", "&amp;&eacute;&#x2014;&bogus;&", 100000},
                    Flood{"angles", "", "<", 1000000},
                    Flood{"stray_ends", "<div><div><div>", "</span></p>", 200000},
                    Flood{"comments", "", "<!-- -->", 200000},
                    Flood{"forms", "", "<form><h1><option>", 50000}),
    [](const auto& each) { return each.param.name; });

TEST(HtmlFlood, OfAttributesIsReadInTime) {
    std::string page = "<html><body><p";
    for (int i = 0; i < 200000; ++i)
        page += " a" + std::to_string(i) + "=1";
    EXPECT_EQ(article(page + ">The last words stand.</p>").text, "The last words stand.");
}

TEST(Html, OfAnyBytesGivesBlocksInsideItsText) {
    // Every prefix of a page is a page too.
    for (std::size_t cut = 1; cut < page_of_today.size(); cut += 7) {
        const auto reading = read(page_of_today.substr(0, cut));
        if (!reading) continue;
        for (const Block& block : reading->article.blocks) {
            ASSERT_LE(block.span.end, reading->article.text.size());
            ASSERT_LT(block.span.begin, block.span.end);
        }
    }
}

}  // namespace
}  // namespace entente::page_test
