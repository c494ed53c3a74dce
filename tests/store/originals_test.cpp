#include "store/originals.h"

#include <algorithm>
#include <random>

#include "reprints/reprint.h"
#include "store_fixture.h"

namespace entente {
namespace {

using Rows = std::vector<std::string>;

const std::string agency_text =
    "Two warplanes bombed a fuel depot outside Hodeida before dawn on Friday and killed at least "
    "11 "
    "workers of the night shift, hospital officials in the Red Sea port said. A third bomb fell on "
    "the "
    "road to Sanaa and did not explode. The coalition had no comment. Rescuers were still digging "
    "in the "
    "afternoon for four men who had slept beside the pumps, and the port stayed closed. ";

// The parts of a text with their events, as an outlet printed them on a day.
struct Page {
    std::string id;
    std::string day;
    std::string outlet;
    std::string text;
};

EventRow air_strike(const Page& page, std::string words, std::int64_t killed) {
    EventRow event = Telling(content_id({page.id, words}))
                         .of("195", "ASSAULT", "aerial")
                         .by(america)
                         .to(pak_militants)
                         .on("2016-09-16")
                         .counting(CountKind::killed, killed);
    const auto at = static_cast<std::uint32_t>(page.text.find(words));
    event.sentence_span = {at, at + static_cast<std::uint32_t>(words.size())};
    return event;
}

Report printed(const Page& page, std::vector<EventRow> events) {
    Report report = report_of(page.id, page.text, std::move(events));
    report.article.outlet = page.outlet;
    report.article.published.date = parse_iso_date(page.day);
    report.hash = hash_of(report.article);
    return report;
}

const std::string bombed = "Two warplanes bombed a fuel depot outside Hodeida";

Report agency(std::string id, std::string day, std::string outlet, std::string added = "") {
    const Page page{std::move(id), std::move(day), std::move(outlet), added + agency_text};
    std::vector<EventRow> events{air_strike(page, bombed, 11)};
    if (!added.empty()) events.push_back(air_strike(page, added, 3));
    return printed(page, events);
}

class OriginalsTest : public StoreTest {
  protected:
    void add(Store& store, const Report& report) {
        const auto added = store.add(report);
        ASSERT_TRUE(added) << added.error().message();
        ASSERT_TRUE(store.settle());
    }
    Rows reprints() {
        return ask("SELECT article, original FROM reprints ORDER BY article, original");
    }
};

TEST_F(OriginalsTest, AReprintAddsAnOutletAndNoEvent) {
    Store store = open();
    add(store, agency("b", "2016-09-17", "Harbour Times"));
    add(store, agency("a", "2016-09-16", "Gulf Wire"));
    EXPECT_EQ(reprints(), (Rows{"b|a"}));
    EXPECT_EQ(store.size()->events, 1);
    EXPECT_EQ(store.size()->reprints, 1);
    const auto record = store.select({});
    ASSERT_EQ(record->incidents.size(), 1U);
    const Incident& incident = record->incidents.front();
    EXPECT_EQ(incident.articles, (Rows{"a"}));
    EXPECT_EQ(incident.outlets, (Rows{"Gulf Wire", "Harbour Times"}));
    EXPECT_EQ(incident.independent, 1U);
    EXPECT_EQ(ask("SELECT outlet, source FROM coverage ORDER BY outlet"),
              (Rows{"Gulf Wire|a", "Harbour Times|a"}));
    EXPECT_EQ(ask("SELECT article FROM events"), (Rows{"a"}));
}

TEST_F(OriginalsTest, WhatAReprintAddsIsTold) {
    Store store = open();
    const std::string added = "A drone had killed 3 guards of the same depot on Wednesday. ";
    add(store, agency("a", "2016-09-16", "Gulf Wire"));
    add(store, agency("b", "2016-09-17", "Harbour Times", added));
    EXPECT_EQ(ask("SELECT e.article, c.low FROM events e JOIN event x ON x.id = e.id "
                  "JOIN event_count c ON c.event = x.row ORDER BY c.low"),
              (Rows{"b|3", "a|11"}));
}

TEST_F(OriginalsTest, AnotherNumberInTheSameWordsIsTold) {
    Store store = open();
    Page page{"b", "2016-09-17", "Harbour Times", agency_text};
    page.text.replace(page.text.find("11"), 2, "14");
    add(store, agency("a", "2016-09-16", "Gulf Wire"));
    add(store, printed(page, {air_strike(page, bombed, 14)}));
    EXPECT_EQ(reprints(), (Rows{"b|a"}));
    const auto record = store.select({});
    ASSERT_EQ(record->incidents.size(), 1U);
    EXPECT_EQ(record->incidents.front().tellings.size(), 2U);
    EXPECT_EQ(record->incidents.front().independent, 1U);
}

TEST_F(OriginalsTest, WhenTheOriginalIsReplacedTheNextIsTheOriginal) {
    Store store = open();
    add(store, agency("a", "2016-09-16", "Gulf Wire"));
    add(store, agency("b", "2016-09-17", "Harbour Times"));
    add(store, agency("c", "2016-09-18", "Valley Post"));
    EXPECT_EQ(reprints(), (Rows{"b|a", "c|a"}));
    const Page other{"a", "2016-09-16", "Gulf Wire", "This report has been withdrawn."};
    add(store, printed(other, {}));
    EXPECT_EQ(reprints(), (Rows{"c|b"}));
    EXPECT_EQ(ask("SELECT article FROM events"), (Rows{"b"}));
    EXPECT_EQ(store.size()->unsettled, 0);
    add(store, agency("a", "2016-09-16", "Gulf Wire"));
    EXPECT_EQ(reprints(), (Rows{"b|a", "c|a"}));
    EXPECT_EQ(ask("SELECT article FROM events"), (Rows{"a"}));
}

// Texts of one of some agencies' reports each, more or less cut and with more or less put before.
Report nth_print(int n, std::mt19937& random) {
    const int report = n % 7;
    std::string text;
    for (int i = 0; i < 8; ++i) {
        const int town = 10 * report + i;
        text += fmt::format(
            "The prefect of Town{0} told Radio{1} that column {0} had reached the ford at noon and "
            "that every bridge north of Mill{0} was held. ",
            town, report);
    }
    const std::size_t sentences = 3 + random() % 6;
    text = text.substr(0, text.size() / 8 * sentences);
    if (random() % 3 == 0) text = "Our own man on the spot adds that it rained all day. " + text;
    const Page page{fmt::format("p{:03}", (n * 37) % 1000),
                    to_iso(add_days(Date{2016, 9, 1}, static_cast<std::int32_t>(random() % 12))),
                    fmt::format("Outlet {}", n), text};
    return printed(page, {air_strike(page, text.substr(0, 40), 1 + report)});
}

TEST_F(OriginalsTest, TheOrderOfArrivalDoesNotMatter) {
    std::mt19937 random(9);
    std::vector<Report> reports;
    std::vector<PrintedText> texts;
    for (int n = 0; n < 80; ++n)
        reports.push_back(nth_print(n, random));
    std::shuffle(reports.begin(), reports.end(), random);
    Store store = open();
    for (const Report& report : reports)
        add(store, report);
    for (int n = 0; n < 20; ++n) {  // some come again with another date and text
        Report again = nth_print(n + 80, random);
        again.article.id = reports[static_cast<std::size_t>(n)].article.id;
        again.hash = hash_of(again.article);
        for (EventRow& event : again.events)
            event.id = content_id({event.id, "again"});
        add(store, again);
        reports[static_cast<std::size_t>(n)] = again;
    }
    for (const Report& report : reports)
        texts.emplace_back(report.article);
    const std::vector<std::size_t> originals = originals_of(texts);
    Rows expected;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (originals[i] != i) expected.push_back(texts[i].id + "|" + texts[originals[i]].id);
    }
    std::sort(expected.begin(), expected.end());
    EXPECT_GT(expected.size(), 40U);
    EXPECT_LT(expected.size(), 75U);
    EXPECT_EQ(reprints(), expected);
    EXPECT_EQ(ask("SELECT count(*) FROM event WHERE NOT copied AND row NOT IN "
                  "(SELECT event FROM incident_event) AND article IN "
                  "(SELECT row FROM article WHERE current)"),
              (Rows{"0"}));
    EXPECT_EQ(ask("SELECT count(*) FROM event WHERE copied AND row IN "
                  "(SELECT event FROM incident_event)"),
              (Rows{"0"}));
}

TEST_F(OriginalsTest, ARecordFromBeforeThereWereReprintsIsBroughtUpToDate) {
    {
        Store store = open();
        add(store, agency("a", "2016-09-16", "Gulf Wire"));
        add(store, agency("b", "2016-09-17", "Harbour Times"));
    }
    for (const std::string& view : ask("SELECT name FROM sqlite_schema WHERE type = 'view'"))
        run("DROP VIEW " + view);
    run("UPDATE event SET copied = 0; ALTER TABLE event DROP COLUMN copied; DROP TABLE printing; "
        "DROP TABLE sketch; ALTER TABLE event DROP COLUMN retells; PRAGMA user_version = 1");
    EXPECT_NE(refusal(Store::Access::read).find("brings it to version 3"), std::string::npos);
    Store store = open();
    ASSERT_TRUE(store.settle());
    EXPECT_EQ(reprints(), (Rows{"b|a"}));
    EXPECT_EQ(store.size()->events, 1);
    EXPECT_EQ(store.size()->unsettled, 0);
}

}  // namespace
}  // namespace entente
