#include "inputs/json_items.h"

#include <algorithm>
#include <utility>

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

void JsonItems::drop(std::size_t size) {
    const std::string_view gone = window_.held().substr(0, size);
    ends_ += static_cast<std::uint32_t>(std::count(gone.begin(), gone.end(), '\n'));
    window_.drop(size);
}

// Drops what stands before the next element; false where there is none.
Result<bool> JsonItems::to_next() {
    while (true) {
        const std::string_view held = window_.held();
        std::size_t at = 0;
        if (!opened_) {
            at = std::min(held.find('['), held.size());
            opened_ = at < held.size();
            if (opened_) ++at;
        }
        while (at < held.size() && (is_ascii_space(held[at]) || held[at] == ','))
            ++at;
        const bool found = at < held.size();
        drop(at);
        if (found) return window_.held().front() != ']';
        if (window_.ended()) return false;
        if (const Result<bool> more = window_.more(); !more) return more.error();
    }
}

// Whether an element ends before this character: a comma or the closing bracket, outside of
// strings and inner brackets.
bool JsonItems::ends_item(char c) {
    if (escaped_) {
        escaped_ = false;
    } else if (quoted_) {
        escaped_ = c == '\\';
        quoted_ = c != '"';
    } else if (c == '"') {
        quoted_ = true;
    } else if (c == '{' || c == '[') {
        ++depth_;
    } else if ((c == ',' || c == ']') && depth_ == 0) {
        return true;
    } else if ((c == '}' || c == ']') && depth_ > 0) {
        --depth_;
    }
    return false;
}

std::optional<Result<std::string_view>> JsonItems::finish_with(Error error) {
    finished_ = true;
    return error;
}

std::optional<Result<std::string_view>> JsonItems::next() {
    if (finished_) return {};
    drop(std::exchange(given_, 0));
    const Result<bool> found = to_next();
    if (!found) return finish_with(found.error());
    finished_ = !*found;
    if (finished_) return {};
    line_ += std::exchange(ends_, 0);
    depth_ = 0;
    quoted_ = escaped_ = false;
    bool too_long = false;
    for (std::size_t scanned = 0;;) {
        const std::string_view held = window_.held();
        while (scanned < held.size() && !ends_item(held[scanned]))
            ++scanned;
        too_long |= scanned > limit_;
        if (scanned < held.size() || window_.ended()) {
            given_ = scanned;
            finished_ = scanned == held.size();
            if (!too_long) return trim(held.substr(0, scanned));
            return window_.error("the element is longer than " + mebibytes(limit_), line_);
        }
        if (too_long) drop(std::exchange(scanned, 0));
        if (const Result<bool> more = window_.more(); !more) return finish_with(more.error());
    }
}

}  // namespace entente
