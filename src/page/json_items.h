// The elements of a JSON array, cut apart without being read, so that each is an input of its own:
// a broken element costs itself and no other. Cutting needs only strings and brackets to be
// followed; whether an element is sound JSON is for its reader to say.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// Whether text opens as a JSON object: a brace, and behind it a quoted name or the closing brace.
bool is_json_object(std::string_view text);
/// Whether text opens as an array of objects. "[Editor's note]" does not.
bool is_json_array(std::string_view text);

class JsonItems {
  public:
    /// `array` must outlive this.
    explicit JsonItems(std::string_view array);

    std::optional<std::string_view> next();
    std::uint32_t line() const { return line_; }  ///< 1-based, where the last element starts

  private:
    std::string_view array_;
    std::size_t at_ = 0;
    std::size_t counted_ = 0;  ///< line ends before this are in line_
    std::uint32_t line_ = 1;

    std::size_t end_of_item(std::size_t begin) const;
};

}  // namespace entente
