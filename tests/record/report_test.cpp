#include "record/report.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

Span find(const Document& document, std::string_view words) {
    const auto at = static_cast<std::uint32_t>(document.article.text.find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
}

// "Ruritania and Borduria asked Syldavia to leave." as the rooms before would have read it.
Document asked_to_leave() {
    Document document;
    document.article.id = "doc";
    document.article.text = "Ruritania and Borduria asked Syldavia to leave.";
    document.article.published = {Date{2020, 3, 4}, DateBasis::metadata};
    document.sentences.push_back({{0, 47}, 0, 8, BlockKind::body});
    document.actors = {{"rur", "Ruritania", ActorKind::state, "RUR", "RUR", "GOV", ""},
                       {"bor", "Borduria", ActorKind::state, "BOR", "BOR", "GOV", ""}};
    Mention both;
    both.span = find(document, "Ruritania and Borduria");
    both.actors = {0, 1};
    Mention unresolved;
    unresolved.span = find(document, "Syldavia");
    document.mentions = {both, unresolved};
    Event asking;
    asking.id = "asking";
    asking.span = {0, 46};
    asking.trigger = {find(document, "asked"), 3, "verbs:1 ask"};
    asking.sources = {0};
    asking.targets = {1};
    asking.cameo = "100";
    asking.plover = "REQUEST";
    Event leaving;
    leaving.id = "leaving";
    leaving.sources = {1};
    leaving.cameo = "087";
    leaving.plover = "RETREAT";
    leaving.status = EventStatus::demanded;
    leaving.theme_of = 0;
    document.events = {asking, leaving};
    return document;
}

TEST(RowsOf, ResolvesMentionsToActorsAndWords) {
    const Report report = rows_of(asked_to_leave(), "reader");
    ASSERT_EQ(report.events.size(), 2U);
    const EventRow& asking = report.events[0];
    ASSERT_EQ(asking.sources.size(), 2U);
    EXPECT_EQ(asking.sources[1].actor.code, "BOR");
    EXPECT_EQ(asking.sources[1].words, "Ruritania and Borduria");
    ASSERT_EQ(asking.targets.size(), 1U);
    EXPECT_EQ(asking.targets[0].actor.name, "Syldavia");
    EXPECT_EQ(asking.targets[0].actor.code, "");
    EXPECT_EQ(asking.trigger_text, "asked");
    EXPECT_EQ(asking.clause_text, "Ruritania and Borduria asked Syldavia to leave");
    EXPECT_EQ(asking.sentence_text, "Ruritania and Borduria asked Syldavia to leave.");
    EXPECT_EQ(asking.article.published.date, (Date{2020, 3, 4}));
    EXPECT_EQ(report.reader, "reader");
}

TEST(RowsOf, NamesWhoIsMeantTwiceOnASideOnce) {
    Document document = asked_to_leave();
    Mention again;
    again.span = find(document, "Borduria");
    again.actors = {1};
    document.mentions.push_back(again);
    document.events[0].sources = {0, 2};
    document.events[0].targets = {2};
    const Report report = rows_of(document);
    EXPECT_EQ(report.events[0].sources.size(), 2U);
    ASSERT_EQ(report.events[0].targets.size(), 1U);
    EXPECT_EQ(report.events[0].targets[0].actor.code, "BOR");
}

TEST(RowsOf, TellsADemandWhatIsDemanded) {
    const Report report = rows_of(asked_to_leave());
    EXPECT_EQ(report.events[0].content, (std::vector<std::string>{"RETREAT"}));
    EXPECT_EQ(report.events[1].theme_of, "asking");
}

TEST(RowsOf, LeavesFieldsEmptyWhereAnIndexPointsNowhere) {
    Document document = asked_to_leave();
    document.events[0].sources = {99};
    document.events[0].sentence = 99;
    document.events[0].place = 99;
    document.events[0].span = {10, 4000};
    document.mentions[1].actors = {77};
    const EventRow row = rows_of(document).events[0];
    EXPECT_TRUE(row.sources.empty());
    EXPECT_EQ(row.sentence_text, "");
    EXPECT_EQ(row.clause_text, "");
    EXPECT_FALSE(row.place);
    EXPECT_EQ(row.targets[0].actor.name, "Syldavia");
}

TEST(RowsOf, KeepsOneOfTwoEventsWithOneId) {
    Document document = asked_to_leave();
    document.events.push_back(document.events[0]);
    EXPECT_EQ(rows_of(document).events.size(), 2U);
}

TEST(Hash, ChangesWithTheTextAndNotWithTheFile) {
    Article article = asked_to_leave().article;
    const std::string before = hash_of(article);
    article.source = "elsewhere.txt";
    EXPECT_EQ(hash_of(article), before);
    article.text += " Now.";
    EXPECT_NE(hash_of(article), before);
}

TEST(Family, TakesAllViolenceTogether) {
    EventRow event;
    for (const auto& [cameo, plover, expected] : {std::tuple{"186", "ASSAULT", "ASSAULT"},
                                                  {"195", "", "ASSAULT"},
                                                  {"2042", "", "ASSAULT"},
                                                  {"036", "CONSULT", "CONSULT"},
                                                  {"036", "", "03"},
                                                  {"", "", ""}}) {
        event.cameo = cameo;
        event.plover = plover;
        EXPECT_EQ(family(event), expected) << cameo;
    }
}

}  // namespace
}  // namespace entente
