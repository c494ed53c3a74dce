// Bytes and lines of a file or of the standard input, read in pieces and with a bound on what is
// held. The system's reason is in the Error.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace entente {

class ByteStream {
  public:
    /// "-" is the standard input. Fails for a folder and for what cannot be opened.
    static Result<ByteStream> open(const std::string& file);
    ByteStream(ByteStream&& other) noexcept;
    ByteStream& operator=(ByteStream&& other) noexcept;
    ~ByteStream();

    /// Appends at least one and at most `most` bytes to `bytes`; false at the end.
    Result<bool> read(std::string& bytes, std::size_t most);

    const std::string& file() const { return file_; }

  private:
    ByteStream(int descriptor, bool owned, std::string file)
        : descriptor_(descriptor), owned_(owned), file_(std::move(file)) {}
    int descriptor_ = -1;
    bool owned_ = false;
    std::string file_;
};

/// The lines of a stream, without their ends.
class LineStream {
  public:
    /// `head` is what was already read of the stream.
    LineStream(ByteStream stream, std::string head, std::size_t limit)
        : stream_(std::move(stream)), buffer_(std::move(head)), limit_(limit) {}

    /// The next line, which lives until the next call; or an Error for a line that is longer than
    /// the limit (it is skipped) or a failed read (the stream ends); nothing at the end.
    std::optional<Result<std::string_view>> next();

    std::uint32_t line() const { return line_; }  ///< 1-based number of the last line given out

  private:
    ByteStream stream_;
    std::string buffer_;
    std::size_t begin_ = 0;    ///< of the next line in the buffer
    std::size_t scanned_ = 0;  ///< no line end before this
    std::size_t limit_;
    std::uint32_t line_ = 0;
    bool exhausted_ = false;

    Result<bool> fill();
    std::optional<Result<std::string_view>> skip_long_line();
    Error error(std::string reason) const { return {std::move(reason), stream_.file(), line_}; }
};

}  // namespace entente
