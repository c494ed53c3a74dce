#include "page/byte_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente {
namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;

Error system_error(const char* doing, const std::string& file) {
    return {std::string(doing) + ": " + std::strerror(errno), file, 0};
}

}  // namespace

Result<ByteStream> ByteStream::open(const std::string& file) {
    if (file == "-") return ByteStream(STDIN_FILENO, false, file);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return system_error("cannot open", file);
    ByteStream stream(descriptor, true, file);
    struct stat about {};
    if (::fstat(descriptor, &about) != 0) return system_error("cannot open", file);
    if (S_ISDIR(about.st_mode)) return Error{"is a folder, not a file", file, 0};
    return stream;
}

ByteStream::ByteStream(ByteStream&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      owned_(std::exchange(other.owned_, false)),
      file_(std::move(other.file_)) {}

ByteStream& ByteStream::operator=(ByteStream&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(owned_, other.owned_);
    std::swap(file_, other.file_);
    return *this;
}

ByteStream::~ByteStream() {
    if (owned_) ::close(descriptor_);
}

Result<bool> ByteStream::read(std::string& bytes, std::size_t most) {
    const std::size_t before = bytes.size();
    bytes.resize(before + most);
    ssize_t got = -1;
    do {
        got = ::read(descriptor_, bytes.data() + before, most);
    } while (got < 0 && errno == EINTR);
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0) return system_error("cannot read", file_);
    return got > 0;
}

Result<bool> LineStream::fill() {
    buffer_.erase(0, begin_);
    scanned_ -= begin_;
    begin_ = 0;
    const Result<bool> more = stream_.read(buffer_, piece);
    exhausted_ = !more || !*more;
    return more;
}

std::optional<Result<std::string_view>> LineStream::next() {
    while (true) {
        const std::size_t end = buffer_.find('\n', scanned_);
        if (end != std::string::npos || (exhausted_ && begin_ < buffer_.size())) {
            const std::size_t stop = std::min(end, buffer_.size());
            const std::string_view line = std::string_view(buffer_).substr(begin_, stop - begin_);
            begin_ = scanned_ = std::min(stop + 1, buffer_.size());
            ++line_;
            if (line.size() > limit_) return error("the line is longer than 64 MiB");
            return line;
        }
        if (exhausted_) return {};
        scanned_ = buffer_.size();
        if (buffer_.size() - begin_ > limit_) return skip_long_line();
        if (const Result<bool> more = fill(); !more) return more.error();
    }
}

// Reads on to the line's end and keeps none of it.
std::optional<Result<std::string_view>> LineStream::skip_long_line() {
    ++line_;
    std::size_t end = std::string::npos;
    while (end == std::string::npos && !exhausted_) {
        begin_ = scanned_ = buffer_.size();
        if (const Result<bool> more = fill(); !more) return more.error();
        end = buffer_.find('\n');
    }
    begin_ = scanned_ = std::min(end, buffer_.size() - 1) + 1;
    buffer_.erase(0, begin_);
    buffer_.shrink_to_fit();
    begin_ = scanned_ = 0;
    return error("the line is longer than 64 MiB");
}

}  // namespace entente
