// A folder with a record for one test, and reports to put into it.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/content_id.h"
#include "record/rows.h"
#include "store/store.h"

namespace entente {

namespace fs = std::filesystem;
using namespace testing;

// A folder for one test, removed after it.
class StoreTest : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "entente-store-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder_ = name;
        path_ = folder_ / "record.db";
    }
    void TearDown() override { fs::remove_all(folder_); }

    Store open(Store::Access access = Store::Access::write) {
        Result<Store> store = Store::open(path_, access);
        if (!store) throw std::runtime_error(store.error().message());
        return std::move(*store);
    }
    std::string refusal(Store::Access access = Store::Access::write) {
        const Result<Store> store = Store::open(path_, access, 50);
        return store ? "opened" : store.error().message();
    }
    void run(const std::string& sql) {
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(path_.c_str(), &db), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(db);
        sqlite3_close(db);
    }
    // The rows of a query, columns joined by '|', as the sqlite3 shell prints them.
    std::vector<std::string> ask(const std::string& sql) {
        sqlite3* db = nullptr;
        sqlite3_open(path_.c_str(), &db);
        std::vector<std::string> rows;
        const auto collect = [](void* out, int size, char** values, char**) {
            std::string row;
            for (int i = 0; i < size; ++i)
                row += (i == 0 ? "" : "|") + std::string(values[i] == nullptr ? "" : values[i]);
            static_cast<std::vector<std::string>*>(out)->push_back(row);
            return 0;
        };
        EXPECT_EQ(sqlite3_exec(db, sql.c_str(), collect, &rows, nullptr), SQLITE_OK)
            << sqlite3_errmsg(db);
        sqlite3_close(db);
        return rows;
    }

    fs::path folder_;
    fs::path path_;
};

inline Report report_of(std::string id, std::string text, std::vector<EventRow> events) {
    Report report;
    report.article.id = std::move(id);
    report.article.text = std::move(text);
    report.article.source = "test.txt";
    report.article.outlet = "Our Gazette";
    report.article.published = {Date{2011, 10, 20}, DateBasis::dateline};
    report.article.blocks = {
        {{0, static_cast<std::uint32_t>(report.article.text.size())}, BlockKind::body}};
    report.hash = hash_of(report.article);
    report.reader = "entente 0.1";
    for (EventRow& event : events) {
        event.article = {report.article.id,     report.article.source,   report.article.url,
                         report.article.outlet, report.article.headline, report.article.published};
    }
    report.events = std::move(events);
    return report;
}

inline EventRow strike(std::string id, std::string_view day) {
    return Telling(std::move(id))
        .of("195", "ASSAULT", "drone")
        .by(america)
        .to(pak_militants)
        .on(day);
}

// Reports of strikes, two events each; many of them tell of the same days.
inline Report nth_report(int n) {
    const Date day = add_days(Date{2011, 1, 1}, (n * 7919) % 1500);
    const std::vector<Actor> actors{america, pakistan, clinton, khar, us_forces, pak_militants};
    const Actor& source = actors[static_cast<std::size_t>(n) % actors.size()];
    const Actor& target = actors[static_cast<std::size_t>(n / 3 + 1) % actors.size()];
    const std::string id = fmt::format("report-{}", n);
    return report_of(id, fmt::format("Report number {} of our own making.", n),
                     {Telling(content_id({id, "first"}))
                          .of("036", "CONSULT")
                          .by(source)
                          .to(target)
                          .on(to_iso(day))
                          .scored(1, 4),
                      Telling(content_id({id, "second"}))
                          .of("190", "ASSAULT")
                          .by(n % 2 == 0 ? us_forces : pakistan)
                          .to(n % 2 == 0 ? pak_militants : pak_soldiers)
                          .on(to_iso(add_days(day, 1)))
                          .counting(CountKind::killed, 1 + n % 40)
                          .scored(4, -10)});
}

}  // namespace entente
