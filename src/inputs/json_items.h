// The elements of a JSON array, cut apart without being read, so that each is an input of its own:
// a broken element costs itself and no other. Cutting needs only strings and brackets to be
// followed; whether an element is sound JSON is for its reader to say. One element is held at a
// time, and one that is longer than the limit is skipped without being held.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "inputs/window.h"

namespace entente {

/// Whether text opens as a JSON object: a brace, and behind it a quoted name or the closing brace.
bool is_json_object(std::string_view text);
/// Whether text opens as an array of objects. "[Editor's note]" does not.
bool is_json_array(std::string_view text);

class JsonItems {
  public:
    JsonItems(Bytes array, std::size_t limit) : window_(std::move(array)), limit_(limit) {}

    /// The next element, which lives until the next call; nothing at the end of the array.
    std::optional<Result<std::string_view>> next();
    std::uint32_t line() const { return line_; }  ///< 1-based, where the last element starts
    const std::string& name() const { return window_.name(); }

  private:
    Window window_;
    std::size_t limit_;
    std::uint32_t line_ = 1;
    std::uint32_t ends_ = 0;  ///< line ends between the start of the last element and what is held
    bool opened_ = false;     ///< behind the array's bracket
    bool finished_ = false;
    std::size_t given_ = 0;  ///< bytes of the last element, which are still held

    // Where a scan for the end of an element stands.
    std::size_t depth_ = 0;
    bool quoted_ = false;
    bool escaped_ = false;

    void drop(std::size_t size);
    Result<bool> to_next();
    std::optional<Result<std::string_view>> finish_with(Error error);
    bool ends_item(char c);
};

}  // namespace entente
