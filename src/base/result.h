// Result<T>: a value, or the reason why there is none. Errors where input is at fault are values of
// type Error, which name the file and line; exceptions are left for broken invariants.
//
//     Result<Table> table = Table::read(path);
//     if (!table) return table.error();
//     use(*table);
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace entente {

struct Error {
    std::string reason;      ///< for a person: what is wrong, in a clause without a full stop
    std::string file;        ///< the input at fault; empty where there is none
    std::uint32_t line = 0;  ///< 1-based; 0 where the fault is not in one line

    /// "FILE:LINE: REASON", leaving out what is not known.
    std::string message() const;
};

template <typename T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }
    bool ok() const { return state_.index() == 0; }

    T& operator*() & { return std::get<0>(state_); }
    const T& operator*() const& { return std::get<0>(state_); }
    T&& operator*() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }

    const Error& error() const { return std::get<1>(state_); }

  private:
    std::variant<T, Error> state_;
};

struct Nothing {};
/// What a function returns that only succeeds or fails.
using Outcome = Result<Nothing>;

}  // namespace entente
