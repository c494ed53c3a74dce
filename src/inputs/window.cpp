#include "inputs/window.h"

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;
// After a long page the room it took is given back.
constexpr std::size_t kept_room = std::size_t{8} << 20U;

}  // namespace

Result<bool> Window::more() {
    if (ended_) return false;
    if (begin_ > 0) {
        bytes_.erase(0, begin_);
        begin_ = 0;
        if (bytes_.capacity() > kept_room && bytes_.size() < piece) bytes_.shrink_to_fit();
    }
    Result<bool> more = source_->read(bytes_, piece);
    ended_ = !more || !*more;
    return more;
}

Outcome Window::hold(std::size_t size) {
    while (held().size() < size && !ended_) {
        if (const Result<bool> read = more(); !read) return read.error();
    }
    return Nothing{};
}

void Window::drop(std::size_t size) {
    begin_ += std::min(size, held().size());
}

Result<std::size_t> Window::skip(std::size_t size) {
    std::size_t skipped = 0;
    while (true) {
        const std::size_t here = std::min(size - skipped, held().size());
        drop(here);
        skipped += here;
        if (skipped == size || ended_) return skipped;
        if (const Result<bool> read = more(); !read) return read.error();
    }
}

std::string mebibytes(std::size_t bytes) {
    return std::to_string(bytes >> 20U) + " MiB";
}

std::string LineStream::too_long() const {
    return "the line is longer than " + mebibytes(limit_);
}

std::optional<Result<std::string_view>> LineStream::next() {
    window_.drop(given_);
    given_ = 0;
    std::size_t scanned = 0;
    while (true) {
        const std::string_view held = window_.held();
        const std::size_t end = held.find('\n', scanned);
        if (end != std::string_view::npos || (window_.ended() && !held.empty())) {
            const std::string_view line = held.substr(0, end);
            given_ = std::min(line.size() + 1, held.size());
            ++line_;
            if (line.size() > limit_) return window_.error(too_long(), line_);
            return line;
        }
        if (window_.ended()) return {};
        scanned = held.size();
        if (held.size() > limit_) return skip_long_line();
        if (const Result<bool> more = window_.more(); !more) {
            window_.drop(window_.held().size());  // a line without its end is none
            return more.error();
        }
    }
}

// Reads on to the line's end and keeps none of it.
std::optional<Result<std::string_view>> LineStream::skip_long_line() {
    ++line_;
    std::size_t end = std::string_view::npos;
    while (end == std::string_view::npos && !window_.ended()) {
        window_.drop(window_.held().size());
        if (const Result<bool> more = window_.more(); !more) return more.error();
        end = window_.held().find('\n');
    }
    window_.drop(end == std::string_view::npos ? window_.held().size() : end + 1);
    return window_.error(too_long(), line_);
}

}  // namespace entente
