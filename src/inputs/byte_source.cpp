#include "inputs/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente {
namespace {

Error system_error(const char* doing, const std::string& file) {
    return {std::string(doing) + ": " + std::strerror(errno), file, 0};
}

class FileSource : public ByteSource {
  public:
    FileSource(int descriptor, bool owned, std::string name)
        : ByteSource(std::move(name)), descriptor_(descriptor), owned_(owned) {}
    ~FileSource() override {
        if (owned_) ::close(descriptor_);
    }

    Result<bool> read(std::string& bytes, std::size_t most) override {
        const std::size_t before = bytes.size();
        bytes.resize(before + most);
        ssize_t got = -1;
        do {
            got = ::read(descriptor_, bytes.data() + before, most);
        } while (got < 0 && errno == EINTR);
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0) return system_error("cannot read", name());
        return got > 0;
    }

  private:
    int descriptor_;
    bool owned_;
};

/// Bytes that are in memory, and behind them those of another source where there is one.
class HeldSource : public ByteSource {
  public:
    HeldSource(std::string held, std::string name, Bytes rest)
        : ByteSource(std::move(name)), held_(std::move(held)), rest_(std::move(rest)) {}

    Result<bool> read(std::string& bytes, std::size_t most) override {
        if (at_ < held_.size()) {
            const std::size_t size = std::min(most, held_.size() - at_);
            bytes.append(held_, at_, size);
            at_ += size;
            return true;
        }
        if (!rest_) return false;
        if (at_ > 0) {
            at_ = 0;
            held_ = {};
        }
        return rest_->read(bytes, most);
    }

  private:
    std::string held_;
    std::size_t at_ = 0;
    Bytes rest_;
};

class FailingSource : public ByteSource {
  public:
    FailingSource(Error error, std::string name)
        : ByteSource(std::move(name)), error_(std::move(error)) {}

    Result<bool> read(std::string&, std::size_t) override {
        if (const auto error = std::exchange(error_, std::nullopt)) return *error;
        return false;
    }

  private:
    std::optional<Error> error_;
};

}  // namespace

Result<Bytes> open_file(const std::string& file) {
    if (file == "-") return Bytes(std::make_unique<FileSource>(STDIN_FILENO, false, file));
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return system_error("cannot open", file);
    Bytes source = std::make_unique<FileSource>(descriptor, true, file);
    struct stat about {};
    if (::fstat(descriptor, &about) != 0) return system_error("cannot open", file);
    if (S_ISDIR(about.st_mode)) return Error{"is a folder, not a file", file, 0};
    return source;
}

Bytes bytes_of(std::string bytes, std::string name) {
    return std::make_unique<HeldSource>(std::move(bytes), std::move(name), nullptr);
}

Bytes put_back(std::string head, Bytes source) {
    std::string name = source->name();
    return std::make_unique<HeldSource>(std::move(head), std::move(name), std::move(source));
}

Result<std::string> read_head(Bytes& source, std::size_t size) {
    std::string head;
    while (head.size() < size) {
        const Result<bool> more = source->read(head, size - head.size());
        if (!more && head.empty()) return more.error();
        if (!more) source = std::make_unique<FailingSource>(more.error(), source->name());
        if (!more || !*more) break;
    }
    return head;
}

Result<std::string> read_rest(ByteSource& source, std::size_t limit) {
    constexpr std::size_t piece = std::size_t{1} << 18U;
    std::string bytes;
    while (true) {
        const Result<bool> more = source.read(bytes, piece);
        if (!more) return more.error();
        if (!*more) return bytes;
        if (bytes.size() > limit) {
            return Error{"is larger than the " + std::to_string(limit >> 20U) + " MiB of a page",
                         source.name(), 0};
        }
    }
}

}  // namespace entente
