#include "inputs/support.h"
#include "inputs/table_rows.h"

namespace entente::test {
namespace {

std::string fields(const Result<Page>& page) {
    const ArticleFields& f = page->stated;
    return f.id + "|" + f.title + "|" + f.date + "|" + f.outlet + "|" + f.url + "|" + f.author +
           "|" + page->bytes;
}

TEST(Table, TakesFieldsByTheNamesOfItsHeader) {
    const auto all = pages(
        "id,Headline,Published,Source,Link,Byline,Body,notes\n"
        "7,Talks,2011-05-02,Wire,https://w.example/7,J. Roe,They met.,x\n");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(fields(all[0]), "7|Talks|2011-05-02|Wire|https://w.example/7|J. Roe|They met.");
    EXPECT_EQ(all[0]->source(), "file:2");
}

TEST(Table, KeepsLineEndsAndMarksInQuotes) {
    EXPECT_EQ(read("title,text\r\nA,\"One,\r\ntwo \"\"three\"\".\"\r\n\r\nB,Four.\r\n"),
              (Lines{"file:2: One,\r\ntwo \"three\".", "file:5: Four."}));
}

TEST(Table, FindsItsDelimiterByItsHeader) {
    for (const char* delimiter : {",", ";", "\t", "|"}) {
        const std::string d = delimiter;
        EXPECT_EQ(read("date" + d + "text\n2011-05-02" + d + "They met.\n"),
                  (Lines{"file:2: They met."}))
            << d;
    }
}

TEST(Table, TakesAMarkThatQuotesNoCellForALetter) {
    EXPECT_EQ(
        read("id\ttext\n1\t\"Enough,\" he said.\n2\t\"Never closed.\n3\tThe 5\" gun.\n"),
        (Lines{"file:2: \"Enough,\" he said.", "file:3: \"Never closed.", "file:4: The 5\" gun."}));
}

TEST(Table, UsesTheFirstColumnThatHoldsAnything) {
    EXPECT_EQ(read("id,content,text\n1,Short.,The whole.\n2,Only this.,\n"),
              (Lines{"file:2: The whole.", "file:3: Only this."}));
}

TEST(Table, RefusesRowsAndGoesOn) {
    EXPECT_EQ(
        read("id,text\n1,\n2,They met,and left.\n3\n4,Good.\n"),
        (Lines{"refused file:2: has no text: none of the columns text, body, content, article, "
               "article_text, full_text, fulltext, maintext, article_body, articleBody, story, "
               "raw_text holds any",
               "refused file:3: the row has 3 cells, the header 2",
               "refused file:4: has no text: none of the columns text, body, content, article, "
               "article_text, full_text, fulltext, maintext, article_body, articleBody, story, "
               "raw_text holds any",
               "file:5: Good."}));
}

TEST(Table, IsRefusedByNameWhereItHasNoText) {
    const Lines lines = read("name,colour\nBox,red\n", "boxes.csv");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].substr(0, 51), "refused boxes.csv:1: has no column of text: none is");
}

TEST(Table, IsNoProse) {
    for (const char* prose : {"Oslo, Norway\n\nThey met, and left.", "Body, soul and text\nGo on.",
                              "Title: the date, the text (draft)\nThey met.", "Text\nThey met."}) {
        EXPECT_EQ(read(prose), (Lines{std::string("file: ") + prose}));
    }
}

TEST(Table, IsReadInUtf16) {
    std::string wide("\xFF\xFE", 2);
    for (const char c : std::string("id\ttext\n1\tThey met.\n")) {
        wide += c;
        wide += '\0';
    }
    EXPECT_EQ(read(wide), (Lines{"file:2: They met."}));
}

TEST(Table, SkipsARowOverTheLimit) {
    TableRows rows(bytes_of("a,b\n" + std::string(1000, 'x') + "\nc,d\n", "file"), ',', 100);
    EXPECT_EQ(**rows.next(), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(rows.next()->error().line, 2U);
    EXPECT_EQ(**rows.next(), (std::vector<std::string>{"c", "d"}));
    EXPECT_FALSE(rows.next());
}

}  // namespace
}  // namespace entente::test
