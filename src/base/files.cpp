#include "base/files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente {
namespace {

// Closes on leaving the scope; -1 is no descriptor.
class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }

  private:
    int fd_;
};

Error system_error(const std::filesystem::path& path, const char* doing) {
    return {std::string(doing) + ": " + std::strerror(errno), path.string(), 0};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return system_error(path, "cannot open");
    struct stat about {};
    if (::fstat(file.get(), &about) != 0) return system_error(path, "cannot open");
    if (S_ISDIR(about.st_mode)) return Error{"is a folder, not a file", path.string(), 0};
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(std::max<off_t>(about.st_size, 0)) + 1);
    char buffer[1 << 16];
    while (true) {
        const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
        if (got == 0) return bytes;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return system_error(path, "cannot read");
        bytes.append(buffer, static_cast<std::size_t>(got));
    }
}

Outcome write_file(const std::filesystem::path& path, std::string_view bytes) {
    std::string temporary = path.string() + ".XXXXXX";
    const Descriptor file(::mkstemp(temporary.data()));
    if (file.get() < 0) return system_error(path, "cannot write");
    auto fail = [&](const char* doing) {
        const Error error = system_error(path, doing);
        ::unlink(temporary.c_str());
        return error;
    };
    while (!bytes.empty()) {
        const ssize_t put = ::write(file.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return fail("cannot write");
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    if (::fchmod(file.get(), 0644) != 0 || ::fsync(file.get()) != 0) return fail("cannot write");
    if (::rename(temporary.c_str(), path.c_str()) != 0) return fail("cannot replace");
    return Nothing{};
}

Result<std::vector<std::filesystem::path>> files_in(const std::filesystem::path& folder,
                                                    std::string_view extension) {
    std::error_code fault;
    std::filesystem::directory_iterator entries(folder, fault);
    if (fault) return Error{"cannot open folder: " + fault.message(), folder.string(), 0};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : entries) {
        if (entry.is_regular_file(fault) && entry.path().extension() == extension) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace entente
