#include "store/originals.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "reprints/reprint.h"
#include "reprints/sketch.h"
#include "store/copies.h"
#include "store/rows.h"
#include "store/settle.h"

namespace entente {
namespace {

using sqlite::Connection;
using sqlite::Statement;
using Row = std::int64_t;

// An article as it stands in the tables.
struct Filed {
    Row row = 0;
    Printing printing;
    std::optional<Row> original;
};

struct InOrder {
    bool operator()(const Filed& a, const Filed& b) const {
        if (earlier(a.printing, b.printing)) return true;
        return !earlier(b.printing, a.printing) && a.row < b.row;
    }
};

// Decides anew, one article after the other in the order of originals.
class Deciding {
  public:
    explicit Deciding(Connection& connection) : connection_(connection) {}

    /// An article whose original is not known yet; the table has none for it.
    void add(Row row) {
        waiting_.insert(filed(row));
        undecided_.insert(row);
    }

    /// Decides all that were added and all that this changes; returns whose original changed.
    std::set<Row> run() {
        while (!waiting_.empty()) {
            const Filed next = *waiting_.begin();
            waiting_.erase(waiting_.begin());
            decide(next);
        }
        return std::move(changed_);
    }

  private:
    void decide(const Filed& one) {
        const bool undecided = undecided_.erase(one.row) > 0;
        const std::optional<Row> before = filed(one.row).original;
        const std::optional<Row> now = find_original(one);
        if (!undecided && before == now) return;
        changed_.insert(one.row);
        set_original(one.row, now);
        const bool was_original = !undecided && !before;
        if (was_original) {
            for (const Row follower : reprints_of(one.row))
                waiting_.insert(filed(follower));
        }
        if (!now) add_takeovers(one);
    }

    // The first original whose text this article prints.
    std::optional<Row> find_original(const Filed& one) {
        for (const Filed& other : alike(one)) {
            if (!earlier(other.printing, one.printing)) break;
            if (undecided_.contains(other.row) || other.original) continue;
            if (same_text(text(one.row), text(other.row))) return other.row;
        }
        return {};
    }

    // Those that a new original takes over from a later one.
    void add_takeovers(const Filed& original) {
        for (const Filed& other : alike(original)) {
            if (!earlier(original.printing, other.printing)) continue;
            const std::optional<Row>& theirs = other.original;
            if (theirs && earlier(filed(*theirs).printing, original.printing)) continue;
            if (same_text(text(original.row), text(other.row))) waiting_.insert(other);
        }
    }

    // Current articles that share a key of the sketch and came out near it, in the order of
    // originals.
    std::set<Filed, InOrder> alike(const Filed& one) {
        std::set<Row> rows;
        for (const std::int64_t key : sketch_of(text(one.row).shingles)) {
            Statement select = connection_.prepare("SELECT article FROM sketch WHERE key = ?");
            select << key;
            while (select.step())
                rows.insert(select.integer(0));
        }
        rows.erase(one.row);
        std::set<Filed, InOrder> found;
        for (const Row row : rows) {
            Filed other = filed(row);
            if (near_in_time(one.printing, other.printing)) found.insert(std::move(other));
        }
        return found;
    }

    const PrintedText& text(Row row) {
        const auto known = texts_.find(row);
        if (known != texts_.end()) return known->second;
        return texts_.emplace(row, PrintedText(read_text(connection_, row))).first->second;
    }

    Filed filed(Row row) {
        Statement select = connection_.prepare(
            "SELECT a.id, a.published, p.words, p.original FROM article a "
            "JOIN printing p ON p.article = a.row WHERE a.row = ?");
        select << row;
        if (!select.step()) return {row, {}, {}};
        Filed one{row, {select.string(0), select.date(1), 0}, {}};
        one.printing.words = static_cast<std::size_t>(select.integer(2));
        if (!select.null(3)) one.original = select.integer(3);
        return one;
    }

    std::vector<Row> reprints_of(Row original) {
        Statement select = connection_.prepare("SELECT article FROM printing WHERE original = ?");
        select << original;
        std::vector<Row> rows;
        while (select.step())
            rows.push_back(select.integer(0));
        return rows;
    }

    void set_original(Row row, const std::optional<Row>& original) {
        Statement update =
            connection_.prepare("UPDATE printing SET original = ? WHERE article = ?");
        update << original << row;
        update.run();
    }

    Connection& connection_;
    std::set<Filed, InOrder> waiting_;
    std::set<Row> undecided_;
    std::set<Row> changed_;
    std::unordered_map<Row, PrintedText> texts_;
};

void insert_printing(Connection& connection, Row article) {
    const Shingles shingles(read_text(connection, article));
    {
        Statement insert = connection.prepare("INSERT INTO printing VALUES (?, ?, NULL)");
        insert << article << static_cast<std::int64_t>(shingles.words().size());
        insert.run();
    }
    for (const std::int64_t key : sketch_of(shingles)) {
        Statement insert = connection.prepare("INSERT OR IGNORE INTO sketch VALUES (?, ?)");
        insert << key << article;
        insert.run();
    }
}

// Takes an article out of the tables; returns those that reprinted it, which have no original now.
std::vector<Row> remove_printing(Connection& connection, Row article) {
    for (const std::int64_t key : sketch_of(Shingles(read_text(connection, article)))) {
        Statement remove = connection.prepare("DELETE FROM sketch WHERE key = ? AND article = ?");
        remove << key << article;
        remove.run();
    }
    std::vector<Row> released;
    {
        Statement select = connection.prepare("SELECT article FROM printing WHERE original = ?");
        select << article;
        while (select.step())
            released.push_back(select.integer(0));
    }
    for (const std::string_view change : {"UPDATE printing SET original = NULL WHERE original = ?",
                                          "DELETE FROM printing WHERE article = ?"}) {
        Statement statement = connection.prepare(change);
        statement << article;
        statement.run();
    }
    return released;
}

}  // namespace

void enter_article(Connection& connection, Row article) {
    insert_printing(connection, article);
    Deciding deciding(connection);
    deciding.add(article);
    for (const Row changed : deciding.run())
        mark_copies(connection, changed);
}

void withdraw_article(Connection& connection, Row article) {
    withdraw_events(connection, events_of(connection, article));
    Deciding deciding(connection);
    for (const Row released : remove_printing(connection, article))
        deciding.add(released);
    for (const Row changed : deciding.run())
        mark_copies(connection, changed);
}

void enter_all_articles(Connection& connection) {
    std::vector<Row> rows;
    {
        Statement select = connection.prepare("SELECT row FROM article WHERE current ORDER BY row");
        while (select.step())
            rows.push_back(select.integer(0));
    }
    for (const Row row : rows)
        enter_article(connection, row);
}

}  // namespace entente
