#include "page/reader.h"

#include "base/content_id.h"
#include "page/support.h"

namespace entente::page_test {
namespace {

using Blocks = std::vector<std::string>;

Article json_article(std::string json) {
    return article(std::move(json), true);
}

TEST(JsonArticle, KeepsItsTextAndAppendsItsTitle) {
    const Article page = json_article(
        R"({"id":"n7","text":"OSLO - They met.\n\nNobody spoke.","title":"Talks","date":"2011-10-13",)"
        R"("source":"Wire","url":"https://w.example/7"})");
    EXPECT_EQ(page.id, "n7");
    EXPECT_EQ(page.outlet, "Wire");
    EXPECT_EQ(page.url, "https://w.example/7");
    EXPECT_EQ(page.headline, "Talks");
    EXPECT_EQ(page.text, "OSLO - They met.\n\nNobody spoke.\n\nTalks");
    EXPECT_EQ(published(page), "2011-10-13 metadata");
    EXPECT_EQ(blocks(page), (Blocks{"dateline: OSLO -", "body: They met.", "body: Nobody spoke.",
                                    "headline: Talks"}));
}

TEST(JsonArticle, FindsATitleThatTheTextHas) {
    const Article page = json_article(
        R"({"text":"Talks begin in Oslo\n\nThey met on Friday.","title":"Talks begin in Oslo"})");
    EXPECT_EQ(page.text, "Talks begin in Oslo\n\nThey met on Friday.");
    EXPECT_EQ(blocks(page), (Blocks{"headline: Talks begin in Oslo", "body: They met on Friday."}));
}

TEST(JsonArticle, IsReadUnderOtherCorporasNames) {
    const Article page = json_article(
        R"({"_id":12,"headline":"Talks","body":"They met on Friday.","publishedAt":"2012-07-08T10:00:00Z",)"
        R"("source":{"id":null,"name":"The Ledger"},"link":"https://l.example/x"})");
    EXPECT_EQ(page.id, "12");
    EXPECT_EQ(page.headline, "Talks");
    EXPECT_EQ(page.outlet, "The Ledger");
    EXPECT_EQ(page.url, "https://l.example/x");
    EXPECT_EQ(published(page), "2012-07-08 metadata");
}

TEST(JsonArticle, WithADateThatDoesNotExistIsKeptWithAWarning) {
    const auto reading = reader().read({R"({"text":"They met on Friday.","date":"2011-02-30"})",
                                        "corpus.jsonl", 4, PageForm::json});
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ(published(reading->article), "- unknown");
    EXPECT_EQ(reading->article.source, "corpus.jsonl:4");
    ASSERT_EQ(reading->warnings.size(), 1U);
    EXPECT_EQ(reading->warnings[0].message(),
              "corpus.jsonl:4: the date \"2011-02-30\" does not exist or cannot be read");
}

struct Refusal {
    std::string json;
    std::string reason;
};

class BadJson : public testing::TestWithParam<Refusal> {};

TEST_P(BadJson, IsRefusedAtItsLine) {
    const auto reading = reader().read({GetParam().json, "corpus.jsonl", 17, PageForm::json});
    ASSERT_FALSE(reading.ok());
    const std::string message = reading.error().message();
    EXPECT_EQ(message.substr(0, 17 + GetParam().reason.size()),
              "corpus.jsonl:17: " + GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(Lines, BadJson,
                         testing::Values(Refusal{"{\"text\":\"no end", "is not sound JSON"},
                                         Refusal{"{\"text\":\"bad \\u12\"}", "is not sound JSON"},
                                         Refusal{"hello", "is not sound JSON"},
                                         Refusal{"[1,2]", "is not a JSON object"},
                                         Refusal{"{\"id\":\"x\"}", "has no text"},
                                         Refusal{"{\"text\":\"  \"}", "has no text"},
                                         Refusal{"{\"text\":5e3}", "has no text"},
                                         Refusal{"{\"text\":null}", "has no text"}));

TEST(Reader, DerivesAnIdFromAddressAndText) {
    EXPECT_EQ(article("They met on Friday.").id, content_id({"", "They met on Friday."}));
    EXPECT_EQ(article("They met on Friday.").id, article("They met on Friday.").id);
    EXPECT_NE(article("They met on Friday.").id, article("They met on Monday.").id);
}

TEST(Reader, UsesTheGivenDateOnlyWhereThePageStatesNone) {
    const auto dated =
        ArticleReader::load(ENTENTE_SOURCE_DATA_DIR, {.given_date = Date{2020, 5, 1}});
    ASSERT_TRUE(dated.ok());
    const auto plain = dated->read({"They met on Friday.", "a.txt"});
    const auto own =
        dated->read({"Talks begin in Oslo\n\nMay 2, 2012\n\nThey met on Friday.", "b.txt"});
    ASSERT_TRUE(plain.ok() && own.ok());
    EXPECT_EQ(published(plain->article), "2020-05-01 given");
    EXPECT_EQ(published(own->article), "2012-05-02 byline");
}

TEST(Reader, WarnsOfBrokenBytes) {
    const auto reading = read("“They met” in Málaga \xFF on Friday.");
    ASSERT_TRUE(reading.ok());
    ASSERT_EQ(reading->warnings.size(), 1U);
    EXPECT_EQ(reading->warnings[0].message(),
              "page: broken UTF-8: 1 place was replaced with U+FFFD");
}

struct Language {
    std::string name;
    std::string text;
    std::string language;
};

class LanguageOf : public testing::TestWithParam<Language> {};

TEST_P(LanguageOf, IsToldByItsWords) {
    EXPECT_EQ(article(GetParam().text).language, GetParam().language);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, LanguageOf,
    testing::Values(
        Language{"english",
                 "Envoys of both governments met in Oslo on Friday to discuss an exchange of "
                 "prisoners, a "
                 "spokesman said, but they left the table without an agreement.",
                 "en"},
        Language{"short", "Cabinet resigns.", "en"},
        Language{"names", "Abbas, Netanyahu, Kerry, Fabius, Lavrov, Steinmeier: talks in Paris.",
                 "en"},
        Language{
            "spanish",
            "Los enviados de los dos gobiernos se reunieron el viernes en Oslo para hablar de un "
            "intercambio de prisioneros, dijo un portavoz, pero se levantaron de la mesa sin "
            "acuerdo.",
            "und"},
        Language{
            "german",
            "Die Gesandten der beiden Regierungen trafen sich am Freitag in Oslo, um über einen "
            "Austausch von Gefangenen zu sprechen, sagte ein Sprecher, doch sie gingen ohne "
            "Ergebnis.",
            "und"},
        Language{"dutch",
                 "De gezanten van beide regeringen kwamen vrijdag in Oslo bijeen om te praten over "
                 "een ruil "
                 "van gevangenen, zei een woordvoerder, maar zij gingen zonder akkoord van tafel.",
                 "und"},
        Language{
            "russian",
            "Посланники двух правительств встретились в пятницу в Осло, сообщил представитель.",
            "und"},
        Language{"stated",
                 "<html lang=fr-FR><body><p>Les envoyés des deux gouvernements se sont réunis "
                 "vendredi à Oslo "
                 "pour parler d'un échange de prisonniers, mais ils ont quitté la table sans "
                 "accord.</p>",
                 "fr"}),
    [](const auto& each) { return each.param.name; });

TEST(Reader, RefusesToLoadWithoutItsTables) {
    const TemporaryFolder folder;
    const auto loaded = ArticleReader::load(folder.path());
    ASSERT_FALSE(loaded.ok());
    EXPECT_NE(loaded.error().message().find("date_words.tsv"), std::string::npos);
}

TEST(Reader, ReadsAllOfTheProjectsSamples) {
    Inputs inputs({std::string(ENTENTE_SOURCE_DATA_DIR) + "/samples"}, reader().field_names());
    int reports = 0;
    while (auto page = inputs.next()) {
        ASSERT_TRUE(page->ok());
        const auto reading = reader().read(std::move(**page));
        ASSERT_TRUE(reading.ok()) << reading.error().message();
        const Article& report = reading->article;
        ++reports;
        EXPECT_TRUE(reading->warnings.empty()) << report.source;
        EXPECT_TRUE(report.published.date) << report.source;
        EXPECT_FALSE(report.headline.empty()) << report.source;
        EXPECT_EQ(report.language, "en") << report.source;
        EXPECT_GT(report.body_text().size(), 600U) << report.source;
    }
    EXPECT_EQ(reports, 20);
}

}  // namespace
}  // namespace entente::page_test
