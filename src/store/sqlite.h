// SQLite behind RAII: a connection, prepared statements, transactions. The one place that calls
// sqlite3_*; store.h is what the rest of the program sees.
//
// A fault is thrown as SqliteFault inside this room, so that a sequence of statements reads as one,
// and is turned into an Error value at the Store's public functions (see guarded()).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

#include <sqlite3.h>

#include "base/date.h"

namespace entente::sqlite {

struct SqliteFault : std::runtime_error {
    SqliteFault(int result_code, const std::string& what)
        : std::runtime_error(what), code(result_code) {}
    int code;  ///< an extended result code
};

/// A prepared statement in use. Parameters are bound in order with `<<`; columns are read by index.
/// Leaving the scope resets it, so that the connection can hand it out again.
class Statement {
  public:
    Statement(sqlite3* connection, sqlite3_stmt* statement)
        : connection_(connection), statement_(statement) {}
    ~Statement() {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Text is bound without a copy: it must live until the statement is stepped.
    Statement& operator<<(std::string_view text) {
        return check(sqlite3_bind_text64(statement_, ++bound_, text.empty() ? "" : text.data(),
                                         text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    Statement& operator<<(std::int64_t number) {
        return check(sqlite3_bind_int64(statement_, ++bound_, number));
    }
    Statement& operator<<(std::uint32_t number) { return *this << std::int64_t{number}; }
    Statement& operator<<(int number) { return *this << std::int64_t{number}; }
    Statement& operator<<(double number) {
        return check(sqlite3_bind_double(statement_, ++bound_, number));
    }
    Statement& operator<<(std::nullopt_t) { return check(sqlite3_bind_null(statement_, ++bound_)); }
    template <typename T>
    Statement& operator<<(const std::optional<T>& value) {
        return value ? *this << *value : *this << std::nullopt;
    }
    Statement& operator<<(const std::optional<Date>& date) {
        if (!date) return *this << std::nullopt;
        const std::string iso = to_iso(*date);
        return check(sqlite3_bind_text64(statement_, ++bound_, iso.data(), iso.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8));
    }

    /// Goes to the next row; false after the last.
    bool step() {
        const int code = sqlite3_step(statement_);
        if (code == SQLITE_ROW) return true;
        if (code != SQLITE_DONE) fail();
        return false;
    }
    /// Runs a statement that gives no rows.
    void run() {
        while (step()) {
        }
    }

    bool null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
    double real(int column) const { return sqlite3_column_double(statement_, column); }
    /// Valid until the next step.
    std::string_view text(int column) const {
        const auto* bytes = sqlite3_column_text(statement_, column);
        if (bytes == nullptr) return {};
        return {reinterpret_cast<const char*>(bytes),
                static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<Date> date(int column) const { return parse_iso_date(text(column)); }

  private:
    Statement& check(int code) {
        if (code != SQLITE_OK) fail();
        return *this;
    }
    [[noreturn]] void fail() const {
        throw SqliteFault(sqlite3_extended_errcode(connection_), sqlite3_errmsg(connection_));
    }

    sqlite3* connection_;
    sqlite3_stmt* statement_;
    int bound_ = 0;
};

class Connection {
  public:
    /// `flags` as for sqlite3_open_v2; `name` may be a URI.
    Connection(const std::string& name, int flags) {
        sqlite3* raw = nullptr;
        const int code = sqlite3_open_v2(name.c_str(), &raw, flags | SQLITE_OPEN_URI, nullptr);
        connection_.reset(raw);
        if (code != SQLITE_OK) fail();
        sqlite3_extended_result_codes(raw, 1);
    }

    /// A statement that is prepared once and kept. One use of the same text at a time.
    Statement prepare(std::string_view sql) {
        auto found = statements_.find(std::string(sql));
        if (found == statements_.end()) {
            sqlite3_stmt* raw = nullptr;
            if (sqlite3_prepare_v3(connection_.get(), sql.data(), static_cast<int>(sql.size()),
                                   SQLITE_PREPARE_PERSISTENT, &raw, nullptr) != SQLITE_OK) {
                fail();
            }
            found = statements_.emplace(std::string(sql), StatementHandle(raw)).first;
        }
        return {connection_.get(), found->second.get()};
    }

    /// Runs several statements that take no parameters.
    void execute(const std::string& sql) {
        if (sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            fail();
        }
    }

    /// The first column of the first row, 0 where there is none.
    std::int64_t integer(std::string_view sql) {
        Statement statement = prepare(sql);
        return statement.step() ? statement.integer(0) : 0;
    }

    std::int64_t last_row() const { return sqlite3_last_insert_rowid(connection_.get()); }
    void busy_timeout(int milliseconds) { sqlite3_busy_timeout(connection_.get(), milliseconds); }

  private:
    [[noreturn]] void fail() const {
        throw SqliteFault(sqlite3_extended_errcode(connection_.get()),
                          sqlite3_errmsg(connection_.get()));
    }

    struct CloseConnection {
        void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
    };
    struct CloseStatement {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using StatementHandle = std::unique_ptr<sqlite3_stmt, CloseStatement>;

    std::unique_ptr<sqlite3, CloseConnection> connection_;
    std::unordered_map<std::string, StatementHandle> statements_;  // closed before the connection
};

/// A write transaction: rolled back on leaving the scope unless committed. It takes the write lock
/// at once (BEGIN IMMEDIATE), so that two writers wait for each other and never deadlock.
class Transaction {
  public:
    explicit Transaction(Connection& connection) : connection_(connection) {
        connection_.execute("BEGIN IMMEDIATE");
    }
    ~Transaction() {
        if (committed_) return;
        try {
            connection_.execute("ROLLBACK");
        } catch (const SqliteFault&) {
            // SQLite has rolled back already: it does so itself on a full disk or a lost file.
        }
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        connection_.execute("COMMIT");
        committed_ = true;
    }

  private:
    Connection& connection_;
    bool committed_ = false;
};

}  // namespace entente::sqlite
