#include "store/copies.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "reprints/reprint.h"
#include "store/rows.h"
#include "store/settle.h"

namespace entente {
namespace {

using sqlite::Connection;
using sqlite::Statement;
using Row = std::int64_t;
using Number = std::tuple<CountKind, std::int64_t, std::optional<std::int64_t>>;

std::optional<Row> original_of(Connection& connection, Row article) {
    Statement select = connection.prepare("SELECT original FROM printing WHERE article = ?");
    select << article;
    if (!select.step() || select.null(0)) return {};
    return select.integer(0);
}

std::vector<StoredEvent> read_events(Connection& connection, Row article) {
    clear_scope(connection);
    for (const Row row : events_of(connection, article))
        add_to_scope(connection, row);
    return read_scope(connection, Detail::merging);
}

std::set<Number> numbers_of(Connection& connection, Row article) {
    std::set<Number> numbers;
    for (const StoredEvent& stored : read_events(connection, article)) {
        for (const Count& count : stored.event.counts)
            numbers.emplace(count.kind, count.low, count.high);
    }
    return numbers;
}

// Events of a reprint that were taken over with the text of the original.
class TakenOver {
  public:
    TakenOver(Connection& connection, Row reprint, Row original)
        : reprint_(read_text(connection, reprint)),
          original_(read_text(connection, original)),
          numbers_(numbers_of(connection, original)) {}

    bool operator()(const EventRow& event) const {
        const bool told =
            std::all_of(event.counts.begin(), event.counts.end(), [&](const Count& count) {
                return numbers_.contains({count.kind, count.low, count.high});
            });
        return told && taken_over(event.sentence_span, reprint_, original_);
    }

  private:
    Shingles reprint_;
    Shingles original_;
    std::set<Number> numbers_;
};

bool is_copied(Connection& connection, Row event) {
    Statement select = connection.prepare("SELECT copied FROM event WHERE row = ?");
    select << event;
    return select.step() && select.integer(0) != 0;
}

void set_copied(Connection& connection, Row event, bool copied) {
    Statement update = connection.prepare("UPDATE event SET copied = ? WHERE row = ?");
    update << int{copied} << event;
    update.run();
}

}  // namespace

void mark_copies(Connection& connection, Row article) {
    const std::optional<Row> original = original_of(connection, article);
    std::optional<TakenOver> taken;
    if (original) taken.emplace(connection, article, *original);
    std::vector<Row> withdrawn;
    for (const StoredEvent& stored : read_events(connection, article)) {
        const bool copied = taken && (*taken)(stored.event);
        if (copied == is_copied(connection, stored.row)) continue;
        set_copied(connection, stored.row, copied);
        if (copied) {
            withdrawn.push_back(stored.row);
        } else {
            file_event(connection, stored.row, stored.event);
        }
    }
    withdraw_events(connection, withdrawn);
}

}  // namespace entente
