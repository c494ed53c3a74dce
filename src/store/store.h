// Store: the record in one SQLite file. docs/record.md describes its tables for those who open it
// with R, Python or the sqlite3 shell.
//
// In:  Reports (record/report.h). Out: the rows again, with the incidents and answers that follow
// from all of them.
//
//     Result<Store> store = Store::open("ties.db", Store::Access::write);
//     if (!store) return store.error();
//     for (const Report& report : reports) {
//         if (auto added = store->add(report); !added) return added.error();
//     }
//     if (auto settled = store->settle(); !settled) return settled.error();
//
// Promises
//   - add() is one transaction: a program killed at any moment leaves a valid store, and running it
//     again completes the work without loss or doubles.
//   - The same article read by the same reader changes nothing; another text under the same id
//   takes
//     its place, and the older version is kept, marked as superseded.
//   - settle() merges what is new with what was there, and only with that part of it which the new
//     rows can touch; the result is as if all were merged at once, whatever the order of arrival.
//     Until it is called the new rows are marked as unsettled, so a kill in between is repaired by
//     the next settle(); a reader of an unsettled store merges in memory and sees the same.
// Fails with the reason and the path: not a database, another program's database, a newer schema, a
// file cut short or damaged, a full or read-only disk, another program writing for too long.
//
// A Store belongs to one thread at a time. Any number of readers may work beside one writer.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "record/record.h"

namespace entente {

namespace sqlite {
class Connection;
}

/// Which part of the record is asked for; all of it by default.
struct Query {
    /// Two parties as a person names them; see record/party.h. Events that connect them.
    std::optional<std::pair<std::string, std::string>> between;
    /// Events that end on this day or later; an undated one counts by its report's publication.
    std::optional<Date> since;
    std::optional<Date> until;  ///< events that begin on this day or earlier, likewise
};

class Store {
  public:
    enum class Access { read, write };
    enum class Added { fresh, unchanged, replaced };

    /// Opens a record; for writing, makes it where there is none and brings an older schema up to
    /// date. `patience` is for how many milliseconds it waits while another program writes.
    static Result<Store> open(const std::filesystem::path& path, Access access,
                              int patience = 10'000);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    /// Whether the article was added with this text by this reader, so that it need not be read
    /// again.
    Result<bool> holds(const Article& article, std::string_view reader) const;

    Result<Added> add(const Report& report);
    Outcome settle();

    Result<Record> select(const Query& query) const;
    /// A telling with its trace, by id; nothing where there is no such one.
    Result<std::optional<EventRow>> event(std::string_view id) const;
    /// The current version of an article.
    Result<std::optional<Article>> article(std::string_view id) const;

    struct Size {
        std::int64_t articles = 0;    ///< current versions
        std::int64_t superseded = 0;  ///< earlier versions
        std::int64_t reprints = 0;    ///< of the current versions, those that print another's text
        std::int64_t events = 0;      ///< without those that reprints took over
        std::int64_t incidents = 0;
        std::int64_t unsettled = 0;
    };
    Result<Size> size() const;

  private:
    Store(std::filesystem::path path, std::unique_ptr<sqlite::Connection> connection);

    std::filesystem::path path_;
    std::unique_ptr<sqlite::Connection> connection_;
};

}  // namespace entente
