// Which parts of a web page are its story, by their place: each test is a way in which pages put
// other things beside it.

#include "page/support.h"

namespace entente::page_test {
namespace {

const std::string head =
    "<html lang=en><head><title>Ferry talks fail | Harbour Post</title></head>"
    "<body><h1>Ferry talks fail</h1>";
const std::string first =
    "The ministers of Ardan and Selland met in Lugan on Monday and parted "
    "without a word on the ferries.";
const std::string second =
    "Ardan had asked for two sailings a day, and Selland for none at all "
    "before the spring.";
const std::string third = "Both sides said in Lugan that they would meet again within a month.";

std::string text(const std::string& body) {
    return article(head + body + "</body></html>").body_text();
}
const std::string story = first + "\n\n" + second + "\n\n" + third;

std::string paragraphs() {
    return "<p>" + first + "</p><p>" + second + "</p><p>" + third + "</p>";
}

TEST(HtmlStory, LeavesOutCommentsThoughTheyAreLongerThanTheStory) {
    std::string comments;
    for (int i = 0; i < 9; ++i) {
        comments += "<div class=fb><i>reader" + std::to_string(i) + ", 3 hours ago</i><p>" +
                    "I never believed that these two could agree on the colour of the sea, and I "
                    "was right to doubt it.</p></div>";
    }
    EXPECT_EQ(text("<div id=s>" + paragraphs() + "</div><div id=t>" + comments + "</div>"), story);
}

TEST(HtmlStory, KeepsTheDatedEntriesOfALiveReport) {
    std::string entries;
    for (const std::string& each : {first, second, third})
        entries += "<div class=entry><b>14:20</b><div><p>" + each + "</p></div></div>";
    const std::string page =
        article(head + "<div class=live-feed>" + entries + "</div></body></html>").body_text();
    for (const std::string& each : {first, second, third})
        EXPECT_NE(page.find(each), std::string::npos) << each;
}

TEST(HtmlStory, LeavesOutTeasersWithBlurbs) {
    std::string teasers;
    for (int i = 0; i < 6; ++i) {
        teasers +=
            "<div class=k><h3><a href=x>Ferry pilots call a strike for the spring</a></h3>"
            "<p>The pilots of Ardan want what those of Selland have had for years.</p></div>";
    }
    EXPECT_EQ(text("<div>" + paragraphs() + "</div><div>" + teasers + "</div>"), story);
}

TEST(HtmlStory, TakesWhatIsNamedTheStoryWhereOtherProseIsLonger) {
    std::string about;
    for (int i = 0; i < 8; ++i) {
        about +=
            "<p>We and our partners keep and read data on your device to show what you may "
            "like.</p>";
    }
    EXPECT_EQ(
        text("<div class=q>" + about + "</div><div class=article-body>" + paragraphs() + "</div>"),
        story);
}

TEST(HtmlStory, JoinsAStoryThatIsCutIntoElementsOfOneKind) {
    EXPECT_EQ(text("<section><div class='story-body x'><p>" + first + "</p><p>" + second +
                   "</p></div><div class=y><a href=z>Subscribe</a></div><div class='story-body x'>"
                   "<p>" +
                   third + "</p></div></section>"),
              story);
}

TEST(HtmlStory, StepsOverABoxThatAnOfferOpens) {
    EXPECT_EQ(text("<div class=c><p>" + first +
                   "</p><div class=u><h4>Sign up for Tides</h4>"
                   "<p>What happened at sea, every morning before breakfast.</p></div><p>" +
                   second + "</p><p>" + third + "</p></div>"),
              story);
}

TEST(HtmlStory, TakesTheStatedBodyWhereThePageShowsNone) {
    const std::string page =
        R"(<html lang=en><head><script type="application/ld+json">{"@type": "NewsArticle", )"
        R"("headline": "Ferry talks fail", "articleBody": ")" +
        first + "\\n" + second + "\\n" + third +
        R"("}</script></head><body><div id=app>Loading</div></body></html>)";
    EXPECT_EQ(article(page).body_text(), story);
}

TEST(HtmlStory, PartsTheEmptyLinesOfPreformattedText) {
    EXPECT_EQ(text("<pre>\n" + first + "\n\n" + second + "\n\n" + third + "\n</pre>"), story);
}

TEST(HtmlStory, PartsTheShortLinesAboveAStoryWithoutStyles) {
    const Article page = article(
        "<html lang=en><head><title>Post: Ferry talks fail again</title></head><body>"
        "<table><tr><td>Monday, October 5, 1998<br>Ferry talks fail again<br>By Ida Lund"
        "<br><br>" +
        first + "<br><br>" + second + "</td></tr></table></body></html>");
    EXPECT_EQ(page.headline, "Ferry talks fail again");
    EXPECT_EQ(page.byline, "By Ida Lund");
    EXPECT_EQ(published(page), "1998-10-05 byline");
    EXPECT_EQ(page.outlet, "Post");
}

TEST(HtmlStory, NamesTheOutletByTitleOrCopyright) {
    EXPECT_EQ(article(head + paragraphs() + "</body></html>").outlet, "Harbour Post");
    EXPECT_EQ(
        article("<html lang=en><body><h1>Ferry talks fail</h1>" + paragraphs() +
                "<div>Copyright \u00A9 2014 The Tide. All rights reserved.</div></body></html>")
            .outlet,
        "The Tide");
}

TEST(HtmlStory, TellsUpdatesAndDatesThatContradictEachOther) {
    const auto reading = read(
        "<html lang=en><head><meta property='article:published_time' content='2014-03-03'>"
        "<meta property='article:modified_time' content='2014-03-05'>"
        "<link rel=canonical href='https://post.example/2013/07/01/ferries'></head><body>"
        "<h1>Ferry talks fail</h1>" +
        paragraphs() + "</body></html>");
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ(published(reading->article), "2014-03-03 metadata");
    EXPECT_EQ(reading->dates.updated.date, parse_iso_date("2014-03-05"));
    ASSERT_EQ(reading->dates.others.size(), 1U);
    EXPECT_EQ(reading->dates.others[0].date, parse_iso_date("2013-07-01"));
    EXPECT_EQ(reading->dates.others[0].basis, DateBasis::url);
}

}  // namespace
}  // namespace entente::page_test
