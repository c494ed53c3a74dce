#include "store/store.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/content_id.h"
#include "base/files.h"
#include "store/schema.h"
#include "store_fixture.h"

namespace entente {
namespace {

TEST_F(StoreTest, GivesBackEveryFieldOfATelling) {
    EventRow event =
        Telling("e1").of("112", "ACCUSE", "allege").by(clinton).to(pakistan).on("2011-10-20");
    event.span = {0, 12};
    event.sentence_span = {0, 20};
    event.trigger = {8, 12};
    event.theme = {13, 16};
    event.trigger_entry = "verbs.tsv:7 accuse";
    event.contexts = {"diplomatic", "military"};
    event.speakers = {{khar, {4, 7}, "the"}};
    event.addressee = Participant{america, {0, 3}, "one"};
    event.stance = Stance::accuses;
    event.quote = "\"so\"";
    event.place = abbottabad;
    event.counts = {{CountKind::killed, 24, std::nullopt, "soldiers", {1, 2}}};
    event.trace = {{"negation", {2, 3}, "status denied"}};
    event.content = {"AID"};
    event.background = event.stated_condition = event.reciprocal = true;
    event.status = EventStatus::ongoing;
    event.quad = 3;
    event.goldstein = -2.4;
    event.confidence = 0.625;
    Store store = open();
    ASSERT_TRUE(store.add(report_of("r", "one two four and more", {event})));
    const auto found = store.event("e1");
    ASSERT_TRUE(found && *found);
    const EventRow& back = **found;
    EXPECT_EQ(back.clause_text, "one two four");
    EXPECT_EQ(back.trigger_text, "four");
    EXPECT_EQ(back.theme_text, "and");
    EXPECT_EQ(back.sources, event.sources);
    EXPECT_EQ(back.targets, event.targets);
    EXPECT_EQ(back.speakers, event.speakers);
    EXPECT_EQ(back.addressee, event.addressee);
    EXPECT_EQ(back.contexts, event.contexts);
    EXPECT_EQ(back.stance, event.stance);
    EXPECT_EQ(back.date, event.date);
    EXPECT_EQ(back.place, event.place);
    EXPECT_EQ(back.counts, event.counts);
    EXPECT_EQ(back.content, event.content);
    EXPECT_EQ(back.trace.front().effect, "status denied");
    EXPECT_EQ(back.status, EventStatus::ongoing);
    EXPECT_TRUE(back.background && back.stated_condition && back.reciprocal);
    EXPECT_EQ(back.goldstein, -2.4);
    EXPECT_EQ(back.confidence, 0.625);
    EXPECT_EQ(back.article.outlet, "Our Gazette");
    EXPECT_EQ(back.article.published.basis, DateBasis::dateline);
    EXPECT_FALSE(*store.event("no such"));
    const auto article = store.article("r");
    ASSERT_TRUE(article && *article);
    EXPECT_EQ((*article)->text, "one two four and more");
    EXPECT_EQ((*article)->blocks.size(), 1U);
}

TEST_F(StoreTest, ChangesNothingWhenTheSameReportComesAgain) {
    Store store = open();
    const Report report = report_of("r", "text", {strike("a", "2011-10-13")});
    EXPECT_EQ(*store.add(report), Store::Added::fresh);
    ASSERT_TRUE(store.settle());
    EXPECT_EQ(*store.add(report), Store::Added::unchanged);
    EXPECT_TRUE(*store.holds(report.article, "entente 0.1"));
    EXPECT_FALSE(*store.holds(report.article, "entente 0.2"));
    const auto size = store.size();
    EXPECT_EQ(size->articles, 1);
    EXPECT_EQ(size->events, 1);
    EXPECT_EQ(size->incidents, 1);
    EXPECT_EQ(size->unsettled, 0);
}

TEST_F(StoreTest, KeepsTheOlderVersionWhenTheTextChanges) {
    Store store = open();
    ASSERT_TRUE(store.add(report_of("r", "first text", {strike("a", "2011-10-13")})));
    ASSERT_TRUE(store.add(report_of("other", "other text", {strike("b", "2011-10-13")})));
    ASSERT_TRUE(store.settle());
    EXPECT_EQ(store.size()->incidents, 1);
    EXPECT_EQ(*store.add(report_of("r", "corrected text", {strike("c", "2011-10-14")})),
              Store::Added::replaced);
    ASSERT_TRUE(store.settle());
    const auto record = store.select({});
    ASSERT_EQ(record->incidents.size(), 2U);
    std::vector<std::string> ids;
    for (const EventRow& event : record->events)
        ids.push_back(event.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(ask("SELECT version, current, text FROM article WHERE id = 'r' ORDER BY version"),
              (std::vector<std::string>{"1|0|first text", "2|1|corrected text"}));
    EXPECT_EQ(ask("SELECT superseded IS NULL FROM article WHERE id = 'r' ORDER BY version"),
              (std::vector<std::string>{"0", "1"}));
}

TEST_F(StoreTest, SettlesStepByStepToWhatMergingAllAtOnceGives) {
    std::vector<int> order(120);
    for (int i = 0; i < 120; ++i)
        order[static_cast<std::size_t>(i)] = i;
    std::mt19937 random(5);
    std::shuffle(order.begin(), order.end(), random);
    Store store = open();
    std::vector<EventRow> rows;
    for (const int n : order) {
        // Every report is told twice, under two ids, of the same deeds.
        Report report = nth_report(n % 60);
        report.article.id += n < 60 ? "" : "-again";
        for (EventRow& event : report.events) {
            event.id = content_id({event.id, report.article.id});
            event.article.id = report.article.id;
            rows.push_back(event);
        }
        report.hash = hash_of(report.article);
        ASSERT_TRUE(store.add(report));
        if (n % 3 != 0) {
            ASSERT_TRUE(store.settle());
        }
    }
    // A reader of a store that is not settled sees the same as one of a settled store.
    for (const bool settle : {false, true}) {
        if (settle) {
            ASSERT_TRUE(store.settle());
        }
        const auto record = store.select({});
        const std::vector<Incident> whole = merge(rows);
        ASSERT_EQ(record->incidents.size(), whole.size());
        EXPECT_LT(whole.size(), rows.size());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            EXPECT_EQ(record->incidents[i].id, whole[i].id);
            EXPECT_EQ(record->incidents[i].tellings, whole[i].tellings);
            EXPECT_EQ(record->incidents[i].component, whole[i].component);
            EXPECT_EQ(record->incidents[i].differences, whole[i].differences);
        }
    }
}

TEST_F(StoreTest, SettlesABusyDayStepByStep) {
    Store store = open();
    std::vector<EventRow> rows;
    for (int n = 0; n < 700; ++n) {  // more than block_limit different tellings of one day
        EventRow event = strike(fmt::format("{:016x}", (n * 7919) % 10007), "2022-02-24");
        event.counts = {{CountKind::killed, 7 * n, 7 * n, "", {}}};
        Report report = report_of(fmt::format("r{}", n), "text", {event});
        rows.push_back(report.events.front());
        ASSERT_TRUE(store.add(report));
        if (n % 100 == 0) {
            ASSERT_TRUE(store.settle());
        }
    }
    ASSERT_TRUE(store.settle());
    const auto record = store.select({});
    const std::vector<Incident> whole = merge(rows);
    ASSERT_EQ(record->incidents.size(), whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i)
        EXPECT_EQ(record->incidents[i].tellings, whole[i].tellings);
}

TEST_F(StoreTest, LinksADenialInOneReportToTheChargeInAnother) {
    const EventRow charge = Telling("charge")
                                .of("112", "ACCUSE")
                                .by(america)
                                .to(pakistan)
                                .on("2011-10-20")
                                .said_by(america, Stance::accuses)
                                .about("AID");
    const EventRow denial = Telling("denial")
                                .of("070", "AID")
                                .by(pakistan)
                                .as(EventStatus::denied)
                                .said_by(pakistan, Stance::denies);
    Store store = open();
    ASSERT_TRUE(store.add(report_of("r2", "denial", {denial})));
    ASSERT_TRUE(store.settle());
    ASSERT_TRUE(store.add(report_of("r1", "charge", {charge})));
    ASSERT_TRUE(store.settle());
    EXPECT_EQ(store.select({})->answers, (std::vector<Answer>{{"denial", "charge"}}));
    EXPECT_EQ(ask("SELECT speaker_code, stance, answers FROM claims ORDER BY stance"),
              (std::vector<std::string>{"USA|accuses|", "PAK|denies|charge"}));
}

TEST_F(StoreTest, SelectsWhatConnectsTwoPartiesSinceADay) {
    Store store = open();
    const Actor afghanistan{"afg", "Afghanistan", ActorKind::state, "AFG", "AFG", "GOV", ""};
    ASSERT_TRUE(store.add(report_of(
        "r", "text",
        {Telling("old").of("036", "CONSULT").by(clinton).to(khar).on("2011-05-02"),
         Telling("new").of("036", "CONSULT").by(khar).to(clinton).on("2012-07-08"),
         Telling("aside").of("112", "ACCUSE").by(america).to(afghanistan).on("2012-07-08"),
         Telling("abreast").of("036", "CONSULT").by(america).by(pakistan).on("2012-07-08")})));
    ASSERT_TRUE(store.settle());
    const auto ids = [&](const Query& query) {
        std::vector<std::string> out;
        const Result<Record> record = store.select(query);
        for (const EventRow& event : record->events)
            out.push_back(event.id);
        return out;
    };
    using Ids = std::vector<std::string>;
    EXPECT_EQ(ids({{{"USA", "PAK"}}, {}, {}}), (Ids{"old", "new"}));
    EXPECT_EQ(ids({{{"pakistan", "the United States"}}, {}, {}}), (Ids{"old", "new"}));
    EXPECT_EQ(ids({{{"Khar", "Clinton"}}, Date{2012, 1, 1}, {}}), (Ids{"new"}));
    EXPECT_EQ(ids({{{"USA", "PAK"}}, {}, Date{2011, 12, 31}}), (Ids{"old"}));
    EXPECT_EQ(ids({{{"USA", "Nowhere"}}, {}, {}}), (Ids{}));
    EXPECT_EQ(store.select({{{"USA", "AFG"}}, {}, {}})->incidents.size(), 1U);
}

TEST_F(StoreTest, OffersFlatTablesToOtherPrograms) {
    Store store = open();
    EventRow meeting = Telling("e")
                           .of("036", "CONSULT")
                           .by(clinton)
                           .by(khar)
                           .to(clinton)
                           .to(khar)
                           .on("2012-07-08")
                           .reciprocal();
    ASSERT_TRUE(store.add(report_of("r", "text", {meeting, strike("s", "2011-10-13")})));
    ASSERT_TRUE(store.settle());
    EXPECT_EQ(
        ask("SELECT source_code, target_code, cameo, date_begin FROM events_flat "
            "ORDER BY event, source_name"),
        (std::vector<std::string>{"USAGOV|PAKGOV|036|2012-07-08", "PAKGOV|USAGOV|036|2012-07-08",
                                  "USA|PAKREB|195|2011-10-13"}));
    EXPECT_EQ(ask("SELECT typeof(cameo) FROM event LIMIT 1"), (std::vector<std::string>{"text"}));
    EXPECT_EQ(ask("PRAGMA foreign_key_check"), (std::vector<std::string>{}));
    EXPECT_EQ(ask("PRAGMA journal_mode"), (std::vector<std::string>{"wal"}));
}

// ---- what must be refused

TEST_F(StoreTest, RefusesWhatIsNoDatabase) {
    ASSERT_TRUE(write_file(path_, "To whom it may concern: this is a letter, and no record."));
    EXPECT_EQ(refusal(), path_.string() + ": is not a record: it is no SQLite database");
    fs::remove(path_);
    fs::create_directory(path_);
    EXPECT_EQ(refusal(), path_.string() + ": is a folder, not a record");
}

TEST_F(StoreTest, RefusesARecordThatIsNotThere) {
    EXPECT_EQ(refusal(Store::Access::read), path_.string() + ": there is no such record");
    path_ = folder_ / "no" / "folder" / "record.db";
    EXPECT_EQ(refusal(), path_.string() + ": cannot be opened");
}

TEST_F(StoreTest, RefusesAnotherProgramsDatabaseAndLeavesItAlone) {
    run("CREATE TABLE shopping (item TEXT); INSERT INTO shopping VALUES ('bread')");
    const std::string before = *read_file(path_);
    const std::string reason = path_.string() + ": is a database of another program, not a record";
    EXPECT_EQ(refusal(Store::Access::write), reason);
    EXPECT_EQ(refusal(Store::Access::read), reason);
    EXPECT_EQ(*read_file(path_), before);
}

TEST_F(StoreTest, IsEmptyToAReaderWhereARunWasKilledBeforeItsSchemaStood) {
    run("PRAGMA journal_mode = WAL");
    ASSERT_GT(fs::file_size(path_), 0u);
    const auto reader = Store::open(path_, Store::Access::read);
    ASSERT_TRUE(reader) << reader.error().message();
    const Result<Record> record = reader->select({});
    ASSERT_TRUE(record) << record.error().message();
    EXPECT_TRUE(record->events.empty());
}

TEST_F(StoreTest, RefusesANewerSchema) {
    { open(); }
    run(fmt::format("PRAGMA user_version = {}", schema_version() + 1));
    EXPECT_NE(refusal(Store::Access::write).find("newer than"), std::string::npos);
    EXPECT_NE(refusal(Store::Access::read).find("newer than"), std::string::npos);
}

TEST_F(StoreTest, RefusesATruncatedFile) {
    {
        Store store = open();
        for (int n = 0; n < 40; ++n)
            ASSERT_TRUE(store.add(nth_report(n)));
    }
    const std::string whole = *read_file(path_);
    ASSERT_EQ(refusal(Store::Access::read), "opened");
    for (const std::size_t kept :
         {whole.size() / 2, whole.size() / 2 / 4096 * 4096, whole.size() - 1}) {
        ASSERT_TRUE(write_file(path_, whole.substr(0, kept)));
        EXPECT_NE(refusal(Store::Access::read).find("cut short"), std::string::npos) << kept;
        EXPECT_NE(refusal(Store::Access::write).find("cut short"), std::string::npos) << kept;
    }
}

TEST_F(StoreTest, SaysThatItCannotWriteWhereItMayOnlyRead) {
    { open(); }
    Store reader = open(Store::Access::read);
    const auto added = reader.add(nth_report(1));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().message(), path_.string() + ": cannot be written to");
}

TEST_F(StoreTest, SaysThatAnotherProgramIsWriting) {
    Store store = std::move(*Store::open(path_, Store::Access::write, 50));
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path_.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto added = store.add(nth_report(1));
    ASSERT_FALSE(added);
    EXPECT_NE(added.error().message().find("another program is writing"), std::string::npos);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    EXPECT_TRUE(store.add(nth_report(1)));
}

// ---- what must be survived

// Runs a function in a child process and kills it after some microseconds; gives its status.
template <typename Function>
int in_child(Function&& function, useconds_t lifetime = 0) {
    const pid_t child = ::fork();
    if (child == 0) {
        function();
        ::_exit(0);
    }
    if (lifetime != 0) {
        ::usleep(lifetime);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

void import(const fs::path& path, int reports) {
    Result<Store> store = Store::open(path, Store::Access::write);
    if (!store) {
        fmt::print(stderr, "{}\n", store.error().message());
        ::_exit(3);
    }
    for (int n = 0; n < reports; ++n) {
        if (!store->add(nth_report(n))) ::_exit(4);
        if (n % 10 == 9 && !store->settle()) ::_exit(5);
    }
    if (!store->settle()) ::_exit(6);
}

TEST_F(StoreTest, LosesAndDoublesNothingWhenKilledAtAnyMoment) {
    constexpr int reports = 400;
    std::mt19937 random(6);
    int killed = 0;
    for (int round = 0; round < 25; ++round) {
        const int status = in_child([&] { import(path_, reports); },
                                    static_cast<useconds_t>(200 + random() % 20000));
        killed += WIFSIGNALED(status) ? 1 : 0;
        if (!WIFSIGNALED(status)) {
            EXPECT_EQ(WEXITSTATUS(status), 0);
        }
        if (fs::exists(path_)) {
            EXPECT_EQ(ask("PRAGMA integrity_check"), (std::vector<std::string>{"ok"}));
        }
    }
    EXPECT_GT(killed, 0);
    EXPECT_EQ(in_child([&] { import(path_, reports); }), 0);
    Store store = open(Store::Access::read);
    EXPECT_EQ(store.size()->articles, reports);
    EXPECT_EQ(store.size()->superseded, 0);
    EXPECT_EQ(store.size()->events, 2 * reports);
    EXPECT_EQ(store.size()->unsettled, 0);
    std::vector<EventRow> rows;
    for (int n = 0; n < reports; ++n) {
        for (EventRow& event : nth_report(n).events)
            rows.push_back(std::move(event));
    }
    const std::vector<Incident> whole = merge(rows);
    const auto record = store.select({});
    ASSERT_EQ(record->incidents.size(), whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i)
        EXPECT_EQ(record->incidents[i].tellings, whole[i].tellings);
}

TEST_F(StoreTest, LetsTwoWritersTakeTurns) {
    const pid_t other = ::fork();
    if (other == 0) {
        import(path_, 150);
        ::_exit(0);
    }
    EXPECT_EQ(in_child([&] { import(path_, 150); }), 0);
    int status = 0;
    ::waitpid(other, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(open().size()->articles, 150);
    EXPECT_EQ(open().size()->superseded, 0);
}

TEST_F(StoreTest, SaysThatTheDiskIsFullAndKeepsWhatItHad) {
    { ASSERT_TRUE(open().add(nth_report(0))); }
    const auto limit = static_cast<rlim_t>(fs::file_size(path_) + 64 * 1024);
    const int status = in_child([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &small);
        Result<Store> store = Store::open(path_, Store::Access::write);
        if (!store) ::_exit(10);
        for (int n = 1; n < 2000; ++n) {
            const auto added = store->add(nth_report(n));
            if (added) continue;
            const std::string reason = added.error().message();
            ::_exit(reason.find("full") != std::string::npos ? 42 : 11);
        }
    });
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_EQ(ask("PRAGMA integrity_check"), (std::vector<std::string>{"ok"}));
    Store store = open();
    EXPECT_GE(store.size()->articles, 1);
    EXPECT_TRUE(store.add(nth_report(5000)));
    EXPECT_TRUE(store.settle());
}

TEST_F(StoreTest, ReadsARecordInAFolderThatIsReadOnly) {
    {
        Store store = open();
        ASSERT_TRUE(store.add(nth_report(0)));
    }
    fs::permissions(folder_, static_cast<fs::perms>(0555));
    const int status = in_child([&] {
        // Root may write anywhere, so the reader is somebody else.
        if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(20);
        const Result<Store> store = Store::open(path_, Store::Access::read);
        if (!store) ::_exit(21);
        const Result<Record> record = store->select({});
        ::_exit(record && record->events.size() == 2 ? 42 : 22);
    });
    EXPECT_EQ(WEXITSTATUS(status), 42);
    fs::permissions(folder_, fs::perms::owner_all);
}

// What docs/record.md shows must run on a real record.
TEST_F(StoreTest, AnswersTheRecipesOfTheDocumentation) {
    Store store = open();
    for (int n = 0; n < 200; ++n)
        ASSERT_TRUE(store.add(nth_report(n)));
    ASSERT_TRUE(store.settle());
    const Result<std::string> page = read_file(ENTENTE_TESTS_DIR "/../docs/record.md");
    ASSERT_TRUE(page);
    const std::string recipes = page->substr(page->find("## Recipes"));
    int queries = 0;
    for (std::size_t at = recipes.find("    SELECT"); at != std::string::npos;
         at = recipes.find("    SELECT", at + 1)) {
        ask(recipes.substr(at, recipes.find(';', at) - at));
        ++queries;
    }
    EXPECT_EQ(queries, 4);
    for (const char* view : {"events", "events_flat", "claims", "asks", "undertakings", "tellings"})
        ask(fmt::format("SELECT * FROM {}", view));
    EXPECT_FALSE(ask("SELECT * FROM relation_month WHERE quad = 4").empty());
}

TEST_F(StoreTest, AddsAReportToALargeRecordInMilliseconds) {
    Store store = open();
    constexpr int reports = 5000;
    for (int n = 0; n < reports; ++n)
        ASSERT_TRUE(store.add(nth_report(n)));
    const auto seconds = [](auto&& function) {
        const auto start = std::chrono::steady_clock::now();
        function();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const double first = seconds([&] { ASSERT_TRUE(store.settle()); });
    const double next = seconds([&] {
        for (int n = reports; n < reports + 20; ++n) {
            ASSERT_TRUE(store.add(nth_report(n)));
            ASSERT_TRUE(store.settle());
        }
    });
    fmt::print("settled {} events in {:.3f} s; one more report {:.2f} ms\n", 2 * reports, first,
               next / 20 * 1000);
    EXPECT_LT(next / 20, 0.1);
}

}  // namespace
}  // namespace entente
