#include "reprints/reprint.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "reprints/sketch.h"

namespace entente {
namespace {

const std::string lead =
    "Gunmen on motorcycles ambushed a column of Malian army trucks near Hombori on Tuesday, "
    "killing 14 "
    "soldiers and burning six vehicles, the defence ministry in Bamako said. ";
const std::string middle =
    "The convoy was bringing fuel and flour to the garrison at Gossi when it was stopped by a "
    "mine, a "
    "spokesman told reporters. Helicopters from Gao pursued the attackers into the hills until "
    "dusk. ";
const std::string tail =
    "Nobody has claimed the ambush. Armed groups have fought the government in the north of the "
    "country "
    "since 2012, and most of the roads between the towns are closed to traffic at night. ";
const std::string agency_text = lead + middle + tail;

Article article(std::string id, std::string day, std::string body, std::string headline = "") {
    Article article;
    article.id = std::move(id);
    article.published.date = parse_iso_date(day);
    article.text = headline + body;
    const auto middle_of = static_cast<std::uint32_t>(headline.size());
    if (middle_of > 0) article.blocks.push_back({{0, middle_of}, BlockKind::headline});
    article.blocks.push_back(
        {{middle_of, static_cast<std::uint32_t>(article.text.size())}, BlockKind::body});
    return article;
}

PrintedText printed(std::string id, std::string day, std::string body, std::string headline = "") {
    return PrintedText(
        article(std::move(id), std::move(day), std::move(body), std::move(headline)));
}

bool same_as_agency(std::string body, std::string day = "2018-05-16") {
    const PrintedText one = printed("a", "2018-05-15", agency_text);
    const PrintedText other = printed("b", std::move(day), std::move(body));
    EXPECT_EQ(same_text(one, other), same_text(other, one));
    return same_text(one, other);
}

std::string with(std::string text, const std::string& old, const std::string& fresh) {
    const std::size_t at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), fresh);
}

TEST(Reprint, TheSameWordsInOtherTypeAreOneText) {
    EXPECT_TRUE(same_as_agency(agency_text));
    EXPECT_TRUE(same_as_agency(with(agency_text, "six vehicles, the", "six vehicles — the")));
}

TEST(Reprint, ACutTailALocalLeadAndSmallEditsDoNotMatter) {
    EXPECT_TRUE(same_as_agency(lead + middle));
    EXPECT_TRUE(same_as_agency(
        "A baker's son from our own valley was among the escorts, his family told this paper. " +
        lead + middle));
    EXPECT_TRUE(same_as_agency(with(with(agency_text, "on Tuesday", "yesterday"),
                                    "bringing fuel and flour", "carrying flour and fuel")));
}

TEST(Reprint, AnotherDaysReportWithTheSameBackgroundIsAText) {
    EXPECT_FALSE(same_as_agency(
        "Mali's president flew to Gao on Thursday and told the widows of the fallen that the road "
        "would be held whatever it cost, as his opponents in the capital called for his minister "
        "to go. " +
        tail));
}

TEST(Reprint, TheNextOfASeriesOfBriefsIsAText) {
    const std::string frame =
        ", the ministry of defence said. Their families have been told and have asked for a day "
        "before "
        "the names are made public. It is the custom of the ministry to give no more particulars "
        "while "
        "an operation lasts. ";
    const PrintedText first =
        printed("a", "2010-06-01",
                "Two soldiers of the Second Rifles were killed near Gereshk on Monday" + frame);
    const PrintedText second =
        printed("b", "2010-06-04",
                "Two soldiers of the Royal Engineers were killed near Sangin on Thursday" + frame);
    EXPECT_GT(containment(first.shingles, second.shingles), least_shared);
    EXPECT_FALSE(same_text(first, second));
}

TEST(Reprint, TimeParts) {
    EXPECT_TRUE(same_as_agency(agency_text, "2018-05-22"));
    EXPECT_FALSE(same_as_agency(agency_text, "2018-05-23"));
    EXPECT_TRUE(same_as_agency(agency_text, "no date"));
}

TEST(Reprint, AFewWordsAreNobodysText) {
    EXPECT_FALSE(same_text(printed("a", "2018-05-15", lead), printed("b", "2018-05-15", lead)));
    EXPECT_TRUE(sketch_of(printed("a", "2018-05-15", lead).shingles).empty());
    EXPECT_EQ(sketch_of(printed("a", "2018-05-15", agency_text).shingles).size(), sketch_bands);
}

TEST(Reprint, TheEarliestIsTheOriginalThenTheLongestThenTheSmallestId) {
    std::vector<PrintedText> texts{
        printed("m", "2018-05-16", agency_text), printed("x", "2018-05-15", lead + middle),
        printed("a", "", agency_text), printed("z", "2018-05-15", agency_text),
        printed("y", "2018-05-15", agency_text)};
    EXPECT_EQ(originals_of(texts), (std::vector<std::size_t>{4, 4, 4, 4, 4}));
    std::reverse(texts.begin(), texts.end());
    EXPECT_EQ(originals_of(texts), (std::vector<std::size_t>{0, 0, 0, 0, 0}));
}

TEST(Reprint, OfABookTheFirstWordsCount) {
    std::string book;
    for (std::size_t i = 0; i < most_words + 100; ++i)
        book += "word" + std::to_string(i) + " ";
    const PrintedText one = printed("a", "2018-05-15", book);
    EXPECT_EQ(one.words, most_words);
    EXPECT_TRUE(same_text(one, printed("b", "2018-05-15", book.substr(0, book.size() / 2))));
}

TEST(Reprint, AnyBytesAreWordsOrGaps) {
    std::string bytes;
    for (int i = 0; i < 4096; ++i)
        bytes += static_cast<char>((i * 7919) % 256);
    for (std::size_t end = bytes.size() - 8; end < bytes.size();
         ++end) {  // cut within sequences too
        const PrintedText text = printed("a", "", bytes.substr(0, end));
        for (const BodyWord& word : text.shingles.words())
            EXPECT_TRUE(word.span.begin < word.span.end && word.span.end <= end);
    }
}

TEST(Sketch, TextsThatShareTheirOpeningShareAKey) {
    const auto keys = sketch_of(printed("a", "2018-05-15", agency_text).shingles);
    const auto shared = [&](const std::string& body) {
        const auto others = sketch_of(printed("b", "2018-05-15", body).shingles);
        return std::any_of(others.begin(), others.end(), [&](std::int64_t key) {
            return std::find(keys.begin(), keys.end(), key) != keys.end();
        });
    };
    EXPECT_TRUE(
        shared("The paper's own man in Bamako adds a line of local colour. " + lead + middle));
    EXPECT_FALSE(shared(
        "Voters in Lima queued from dawn on Sunday for a second round that both camps have called "
        "the "
        "closest in a generation, and the electoral court asked them to be patient with the count. "
        "Observers from the Organization of American States saw no disorder in the first hours."));
}

// The part of a reprint that says `words` was taken over from the agency's text.
bool took_over(const std::string& body, const std::string& words) {
    const Article reprint = article("b", "2018-05-16", body, "An outlet's own headline\n");
    const auto at = static_cast<std::uint32_t>(reprint.text.find(words));
    return taken_over({at, at + static_cast<std::uint32_t>(words.size())}, Shingles(reprint),
                      Shingles(article("a", "2018-05-15", agency_text)));
}

TEST(TakenOver, SentencesThatStandInTheOriginal) {
    const std::string added = "A baker's son from our own valley was among the escorts. ";
    EXPECT_TRUE(took_over(added + agency_text,
                          "Helicopters from Gao pursued the attackers into the hills"));
    EXPECT_FALSE(took_over(added + agency_text, added));
}

TEST(TakenOver, NotWhatHasAnotherFigure) {
    const std::string corrected = with(agency_text, "killing 14", "killing 17");
    EXPECT_FALSE(took_over(
        corrected,
        "ambushed a column of Malian army trucks near Hombori on Tuesday, killing 17 soldiers"));
    EXPECT_TRUE(took_over(corrected, "Nobody has claimed the ambush"));
}

TEST(TakenOver, TheHeadlineIsAWordingOfTheSameText) {
    EXPECT_TRUE(took_over(agency_text, "An outlet's own headline"));
}

}  // namespace
}  // namespace entente
