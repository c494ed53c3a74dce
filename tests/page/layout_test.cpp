// The layout of plain text pages: a page on the left, its blocks on the right.
#include "page/layout.h"

#include "page/support.h"

namespace entente::page_test {
namespace {

using Blocks = std::vector<std::string>;

TEST(Layout, KnowsTheHeadOfASavedPage) {
    const Article page = article(
        "Asia\n\n"
        "Ministers agree to share river\n\n"
        "Accord follows \"long and bitter\" dispute.\n\n"
        "By Jane Doe\n"
        "Published: March 3, 2014 14:05\n"
        "Updated: March 5, 2014\n"
        "2 minute read.\n"
        "The two ministers in Hanoi\n\n"
        "The two ministers in Hanoi 370 (R). (photo credit: REUTERS/Jane Doe )\n\n"
        "HANOI - Two ministers agreed on Monday to share the river.\n");
    EXPECT_EQ(blocks(page), (Blocks{
                                "furniture: Asia",
                                "headline: Ministers agree to share river",
                                "summary: Accord follows \"long and bitter\" dispute.",
                                "byline: By Jane Doe",
                                "date: Published: March 3, 2014 14:05",
                                "date: Updated: March 5, 2014",
                                "date: 2 minute read.",
                                "furniture: The two ministers in Hanoi",
                                "caption: The two ministers in Hanoi 370 (R).",
                                "credit: (photo credit: REUTERS/Jane Doe )",
                                "dateline: HANOI -",
                                "body: Two ministers agreed on Monday to share the river.",
                            }));
    EXPECT_EQ(page.headline, "Ministers agree to share river");
    EXPECT_EQ(page.byline, "By Jane Doe");
    EXPECT_EQ(page.dateline_place, "HANOI");
    EXPECT_EQ(published(page), "2014-03-03 byline");
}

TEST(Layout, GoesOnAfterAShareLine) {
    EXPECT_EQ(blocks("Troops left the town on Friday, residents said.\n\n"
                     "Never miss a story - Follow us on Facebook.\n\n"
                     "The army denied that it had been beaten.\n"),
              (Blocks{
                  "body: Troops left the town on Friday, residents said.",
                  "furniture: Never miss a story - Follow us on Facebook.",
                  "body: The army denied that it had been beaten.",
              }));
}

TEST(Layout, EndsTheStoryAtALabel) {
    const Article page = article(
        "OSLO: The two sides met again on Friday, the hosts said.\n\n"
        "Related Content\n\n"
        "Fighter jet\nJune 21, 2018\nJets cause a quarrel with Ankara\n");
    EXPECT_EQ(blocks(page), (Blocks{
                                "dateline: OSLO:",
                                "body: The two sides met again on Friday, the hosts said.",
                                "furniture: Related Content",
                                "furniture: Fighter jet",
                                "furniture: June 21, 2018",
                                "furniture: Jets cause a quarrel with Ankara",
                            }));
    EXPECT_EQ(published(page), "- unknown");
}

TEST(Layout, KnowsTeasersByTheirRhythmWithoutALabel) {
    EXPECT_EQ(blocks("The two sides met again on Friday, the hosts said.\n\n"
                     "Grain harvest\nUpdated 19 Dec, 2024\n\nGrain harvest\n\n"
                     "The harvest of this year may be the best of ten.\n"),
              (Blocks{
                  "body: The two sides met again on Friday, the hosts said.",
                  "furniture: Grain harvest",
                  "furniture: Updated 19 Dec, 2024",
                  "furniture: Grain harvest",
                  "furniture: The harvest of this year may be the best of ten.",
              }));
}

TEST(Layout, TakesTheStoryUpAgainWhereItClearlyGoesOn) {
    EXPECT_EQ(
        blocks(
            "Russia and Japan agreed in Moscow on Friday to resume their talks.\n\n"
            "Related Content\n\n"
            "Islands protest\n\n"
            "In Moscow the ministry said that the rockets were meant for the defence of Russia.\n\n"
            "The foreign minister of Japan asked the envoys of Russia to explain the matter in "
            "Moscow.\n"),
        (Blocks{
            "body: Russia and Japan agreed in Moscow on Friday to resume their talks.",
            "furniture: Related Content",
            "furniture: Islands protest",
            "body: In Moscow the ministry said that the rockets were meant for the defence of "
            "Russia.",
            "body: The foreign minister of Japan asked the envoys of Russia to explain the matter "
            "in "
            "Moscow.",
        }));
}

TEST(Layout, SkipsAnotherStorysTitleInTheMiddle) {
    EXPECT_EQ(
        blocks("The envoys met in Vienna on Friday, a spokesman said.\n\n"
               "Also read: Ten years of talks\n\n"
               "They will meet again in a month unless one of the two sides refuses to come.\n"),
        (Blocks{
            "body: The envoys met in Vienna on Friday, a spokesman said.",
            "furniture: Also read: Ten years of talks",
            "body: They will meet again in a month unless one of the two sides refuses to come.",
        }));
}

TEST(Layout, DoesNotTakeUpTheStoryInItsReadersComments) {
    EXPECT_EQ(
        blocks("The envoys met in Vienna on Friday, a spokesman said.\n\n"
               "Read more\n"
               "COMMENTS (2)\n"
               "Very good news for all of the farmers of both countries, as I said before.\n"),
        (Blocks{
            "body: The envoys met in Vienna on Friday, a spokesman said.",
            "furniture: Read more",
            "furniture: COMMENTS (2)",
            "furniture: Very good news for all of the farmers of both countries, as I said before.",
        }));
}

TEST(Layout, ReadsTheLineBelowAnAnnouncedCaptionAsOne) {
    EXPECT_EQ(blocks("The envoys met in Vienna on Friday, a spokesman said.\n\n"
                     "Image caption,\nFarmers have waited for years\n\n"
                     "A pact was signed.\n"),
              (Blocks{
                  "body: The envoys met in Vienna on Friday, a spokesman said.",
                  "furniture: Image caption,",
                  "caption: Farmers have waited for years",
                  "body: A pact was signed.",
              }));
}

TEST(Layout, KeepsSubheadingsShortQuotesAndAnOpenEnd) {
    EXPECT_EQ(blocks("The envoys met in Vienna on Friday, a spokesman said.\n\n"
                     "\"It was time.\"\n\n"
                     "No date set\n\n"
                     "A further round is expected in the spring, officials in Vienna said\n"),
              (Blocks{
                  "body: The envoys met in Vienna on Friday, a spokesman said.",
                  "body: \"It was time.\"",
                  "body: No date set",
                  "body: A further round is expected in the spring, officials in Vienna said",
              }));
}

TEST(Layout, TakesNoSentenceForAHeadline) {
    EXPECT_EQ(
        blocks("The envoys met in Vienna on Friday.\nThey agreed on nothing.\n"),
        (Blocks{"body: The envoys met in Vienna on Friday.", "body: They agreed on nothing."}));
    EXPECT_EQ(blocks("Envoys meet in Vienna"), (Blocks{"body: Envoys meet in Vienna"}));
}

TEST(Layout, DatesAPageByItsCaptionWhereNothingElseDoes) {
    const Article page = article(
        "Envoy Jane Doe (L) speaks as minister John Roe (R) looks on in Oslo on October 13, 2011. "
        "- AFP "
        "Photo\n\n"
        "OSLO: Two envoys met on Thursday, the hosts said.\n");
    EXPECT_EQ(blocks(page),
              (Blocks{
                  "caption: Envoy Jane Doe (L) speaks as minister John Roe (R) looks on in "
                  "Oslo on October 13, 2011.",
                  "credit: - AFP Photo",
                  "dateline: OSLO:",
                  "body: Two envoys met on Thursday, the hosts said.",
              }));
    EXPECT_EQ(published(page), "2011-10-13 caption");
    EXPECT_EQ(page.agency, "");  // it is the picture's, not the report's
}

TEST(Layout, DoesNotDateAPageByAnArchivePicture) {
    EXPECT_EQ(published(article("File photo of a tank near Tyre, taken on July 12, 2006.\n\n"
                                "BEIRUT: The army closed the road to Tyre on Friday.\n")),
              "- unknown");
}

TEST(Layout, PrefersTheDateLineToTheDatelineAndThatToTheCaption) {
    const std::string caption = "Minister John Roe (R) in Oslo on June 1, 2011. - AFP Photo\n\n";
    const std::string story = "OSLO, June 2, 2011 (AFP) - Two envoys met, the hosts said.\n";
    EXPECT_EQ(published(article(caption + story)), "2011-06-02 dateline");
    EXPECT_EQ(published(article("Envoys meet in Oslo again\n\nJune 3, 2011\n\n" + caption + story)),
              "2011-06-03 byline");
}

TEST(Layout, TrustsADateAboveTheHeadlineLast) {
    // The date of the visit stands in the masthead, that of the report below its title.
    const std::string story =
        "Bergen, June 2, 2011 - Two envoys met in the old port, the hosts said.\n";
    const std::string title = "Envoys meet in Bergen again\n\n";
    EXPECT_EQ(published(article("<html><body><p>Monday, 6 June 2011</p><h1>" + title + "</h1><p>" +
                                story + "</p></body></html>")),
              "2011-06-02 dateline");
    EXPECT_EQ(published(article("<html><body><p>Monday, 6 June 2011</p><h1>" + title +
                                "</h1><p>3 June 2011</p><p>Two envoys met in the old port, the "
                                "hosts said.</p></body></html>")),
              "2011-06-03 byline");
    // Where there is no other it counts.
    EXPECT_EQ(published(article("<html><body><p>Monday, 6 June 2011</p><h1>" + title +
                                "</h1><p>Two envoys met in the old port, the hosts said.</p>"
                                "</body></html>")),
              "2011-06-06 byline");
}

TEST(Layout, ReadsTheDateOfANoteBelowItsNumber) {
    const std::string prose =
        "The envoy was told that the shelling must stop, the ministry said.\n";
    EXPECT_EQ(published(article("Envoy summoned over shelling\n\nNo:\n\n41\n\n9 February 2016\n\n" +
                                prose)),
              "2016-02-09 byline");
    EXPECT_EQ(published(article("Envoy summoned over shelling\n\nReference number:\n\n17/B\n\n"
                                "9 February 2016\n\n" +
                                prose)),
              "2016-02-09 byline");
    // A sentence that leads on to a list is the story, and what is below it dates nothing.
    EXPECT_EQ(
        published(article("Envoy summoned over shelling\n\nThe ministry named three incidents on "
                          "the border:\n\nThe mill burned.\n\n9 February 2016\n\n" +
                          prose)),
        "- unknown");
}

TEST(Layout, IsNotDatedByTheTeasersBelowAShortStory) {
    const Article page = article(
        "Envoys meet in Vienna\n\n"
        "The envoys met in Vienna on Friday, a spokesman said.\n\n"
        "Related Content\n\nFighter jet\n\nJune 21, 2018\n\nJets cause a quarrel.\n");
    EXPECT_EQ(published(page), "- unknown");
    EXPECT_EQ(page.body_text(), "The envoys met in Vienna on Friday, a spokesman said.");
}

TEST(Layout, NeverTakesADateOfTheProseForThePagesOwn) {
    EXPECT_EQ(published(article("The accord was signed on July 8, 2012, a spokesman said.\n\n"
                                "It was broken on August 9, 2012, by both sides.\n")),
              "- unknown");
}

TEST(Layout, ReadsTheImprintBelowAStory) {
    EXPECT_EQ(published(article("The envoys met in Vienna, a spokesman said.\n\n"
                                "Published in The Plains Herald, October 14th, 2011.\n")),
              "2011-10-14 byline");
}

TEST(Layout, TakesTheDatesOfAChronologyForItsParts) {
    EXPECT_EQ(published(article(
                  "A year of clashes on the border\n\n"
                  "January 3, 2011\n\n"
                  "Two soldiers are killed when their patrol is attacked near the old fort.\n\n"
                  "March 9, 2011\n\n"
                  "The two governments agree on a truce after talks that lasted a week.\n")),
              "- unknown");
}

TEST(Layout, TakesSpeakersForNoPlaces) {
    const Article page = article(
        "BAKER: We value this relationship, and we will say so again.\n\n"
        "QUESTION: What about the blockade?\n");
    EXPECT_EQ(page.dateline_place, "");
}

TEST(Layout, PartsAnAgencysSignatureFromTheStory) {
    const Article page = article("The envoys met in Vienna, a spokesman said. - Xinhua\n");
    EXPECT_EQ(blocks(page),
              (Blocks{"body: The envoys met in Vienna, a spokesman said.", "credit: - Xinhua"}));
    EXPECT_EQ(page.agency, "Xinhua");
}

TEST(Layout, NamesNoHelperBelowTheStoryAsItsWriter) {
    const Article page = article(
        "The envoys met in Vienna on Friday, a spokesman said.\n\n"
        "Additional reporting by Jane Doe in Oslo\n");
    EXPECT_EQ(blocks(page).back(), "byline: Additional reporting by Jane Doe in Oslo");
    EXPECT_EQ(page.byline, "");
}

TEST(Layout, JoinsTheLinesOfAFilledText) {
    EXPECT_EQ(blocks("The minister said that his country's army would\n"
                     "leave the northern province by the end of the\n"
                     "year.\n\n"
                     "The rebels denied it.\n"),
              (Blocks{"body: The minister said that his country's army would\n"
                      "leave the northern province by the end of the\nyear.",
                      "body: The rebels denied it."}));
}

TEST(Layout, LosesNoWordsOfATextInNarrowLines) {
    EXPECT_EQ(article("The army would leave\nthe northern province by\nthe end of the year.\n")
                  .body_text(),
              "The army would leave\nthe northern province by\nthe end of the year.");
}

TEST(Layout, KeepsTheTextByteForByte) {
    const std::string page = "\r\n  Talks end \r\n\r\nBERN:  They met\ton Friday. \r\n";
    EXPECT_EQ(article(page).text, page);
    EXPECT_EQ(blocks(page),
              (Blocks{"headline: Talks end", "dateline: BERN:", "body: They met\ton Friday."}));
}

// Blocks are in order and do not overlap, whatever the page.
TEST(Layout, HoldsTheInvariantsOfBlocks) {
    const std::string pieces[] = {"Related Content\n",
                                  "Share\n",
                                  "\n",
                                  "BERN - They met on Friday.\n",
                                  "June 3, 2011\n",
                                  "Title of it\n",
                                  "(AP)\n",
                                  "\"Quote.\"\n",
                                  "By Jane Doe\n",
                                  "- AFP Photo\n",
                                  "x (L) y (R) - AFP\n"};
    for (std::size_t seed = 0; seed < 2000; ++seed) {
        std::string page;
        for (std::size_t i = 0, n = seed; i < 8; ++i, n = n * 7 + 3)
            page += pieces[n % std::size(pieces)];
        const auto reading = read(page);
        if (!reading) continue;
        const Article& read_page = reading->article;
        std::uint32_t last = 0;
        for (const Block& block : read_page.blocks) {
            ASSERT_LE(last, block.span.begin) << page;
            ASSERT_LT(block.span.begin, block.span.end) << page;
            ASSERT_LE(block.span.end, read_page.text.size()) << page;
            last = block.span.end;
        }
    }
}

}  // namespace
}  // namespace entente::page_test
