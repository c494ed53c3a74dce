#include "page/json_items.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

// What follows the first character, white space left out; '\0' for nothing.
char second_mark(std::string_view text) {
    const std::string_view rest = trim(text.substr(1));
    return rest.empty() ? '\0' : rest.front();
}

}  // namespace

bool is_json_object(std::string_view text) {
    text = trim(text);
    if (!text.starts_with('{')) return false;
    const char second = second_mark(text);
    return second == '"' || second == '}';
}

bool is_json_array(std::string_view text) {
    text = trim(text);
    return text.starts_with('[') && second_mark(text) == '{';
}

JsonItems::JsonItems(std::string_view array) : array_(array) {
    at_ = std::min(array.find('['), array.size() - 1) + 1;
}

std::optional<std::string_view> JsonItems::next() {
    while (at_ < array_.size() && (is_ascii_space(array_[at_]) || array_[at_] == ','))
        ++at_;
    if (at_ >= array_.size() || array_[at_] == ']') return {};
    const std::size_t begin = at_;
    at_ = end_of_item(begin);
    line_ += static_cast<std::uint32_t>(
        std::count(array_.begin() + static_cast<std::ptrdiff_t>(counted_),
                   array_.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
    counted_ = begin;
    return trim(array_.substr(begin, at_ - begin));
}

// Where a comma or the closing bracket stands outside of strings and inner brackets.
std::size_t JsonItems::end_of_item(std::size_t begin) const {
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t i = begin; i < array_.size(); ++i) {
        const char c = array_[i];
        if (quoted) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == ',' || c == ']') && depth == 0) {
            return i;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return array_.size();
}

}  // namespace entente
