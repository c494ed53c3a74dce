#include "inputs/web_archive.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::string_view mark = "WARC/";
constexpr std::size_t longest_head = std::size_t{1} << 16U;

std::string named(std::string_view address) {
    return address.empty() ? "" : " (" + std::string(address) + ")";
}

}  // namespace

bool is_web_archive(std::string_view head) {
    return head.starts_with(mark) && head.size() > mark.size() && is_ascii_digit(head[mark.size()]);
}

std::string_view WebArchive::Record::address() const {
    std::string_view address = headers["WARC-Target-URI"];
    if (address.starts_with('<') && address.ends_with('>') && address.size() > 1) {
        address = address.substr(1, address.size() - 2);
    }
    return address;
}

// Holds so many bytes, or what there is of them.
bool WebArchive::hold(std::size_t size) {
    if (const Outcome held = window_.hold(size); !held) failure_ = held.error();
    return window_.held().size() >= size;
}

std::optional<Error> WebArchive::leave_last() {
    const std::size_t length = std::exchange(left_, 0);
    const Result<std::size_t> skipped = window_.skip(length);
    if (!skipped) return skipped.error();
    if (*skipped == length) return {};
    if (failure_) return std::exchange(failure_, std::nullopt);
    return error("the record is cut off: the archive ends " + std::to_string(length - *skipped) +
                 " bytes before it" + named(address_));
}

// Goes on to where the next record starts; false at the end.
bool WebArchive::find_next() {
    while (hold(1)) {
        const std::string_view held = window_.held();
        const std::size_t blank = std::min(held.find_first_not_of("\r\n"), held.size());
        if (blank == 0) return true;
        window_.drop(blank);
    }
    return false;
}

// Goes on to the next record, which is looked for at the start of a line: a page may speak of
// "WARC/1.0".
Error WebArchive::find_behind_damage() {
    constexpr std::string_view next = "\nWARC/";
    std::size_t at = std::string_view::npos;
    while ((at = window_.held().find(next)) == std::string_view::npos && !window_.ended()) {
        window_.drop(window_.held().size() - std::min(next.size(), window_.held().size()));
        if (const Result<bool> more = window_.more(); !more) failure_ = more.error();
    }
    window_.drop(at == std::string_view::npos ? window_.held().size() : at + 1);
    return error("the record is damaged: it has no head with a length");
}

std::optional<Result<WebArchive::Record>> WebArchive::next() {
    if (auto error = leave_last()) return *error;
    if (!find_next()) {
        if (const auto failure = std::exchange(failure_, std::nullopt)) return *failure;
        return {};
    }
    Record record;
    record.number = ++number_;
    hold(longest_head);
    const std::string_view held = window_.held().substr(0, longest_head);
    const std::size_t size = is_web_archive(held) ? head_size(held).value_or(0) : 0;
    record.headers = Headers::parse(held.substr(0, size));
    const auto length = parse_int(record.headers["Content-Length"]);
    if (!length || *length < 0) return find_behind_damage();
    window_.drop(size);
    record.length = left_ = static_cast<std::size_t>(*length);
    address_ = record.address();
    return record;
}

std::string_view WebArchive::block(std::size_t size) {
    size = std::min(size, left_);
    hold(size);
    return window_.held().substr(0, size);
}

}  // namespace entente
