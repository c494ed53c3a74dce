// The part of a source that is held: it is read on at its end and dropped at its front. The readers
// of lines, rows, feeds and archives look through one, so they hold what they look at and no more.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "inputs/byte_source.h"

namespace entente {

class Window {
  public:
    explicit Window(Bytes source) : source_(std::move(source)) {}

    /// What is held, valid until the next call of `more`, `hold` or `drop`.
    std::string_view held() const { return std::string_view(bytes_).substr(begin_); }

    /// Reads a piece on; false where the source has ended. After an Error it has.
    Result<bool> more();
    /// Reads on until so many bytes are held or the source has ended.
    Outcome hold(std::size_t size);
    /// Forgets the first bytes of what is held, at most all of it.
    void drop(std::size_t size);
    /// Reads over so many bytes, held or not; returns how many there were.
    Result<std::size_t> skip(std::size_t size);

    bool ended() const { return ended_; }
    const std::string& name() const { return source_->name(); }
    Error error(std::string reason, std::uint32_t line = 0) const {
        return {std::move(reason), name(), line};
    }

  private:
    Bytes source_;
    std::string bytes_;
    std::size_t begin_ = 0;
    bool ended_ = false;
};

/// The lines of a source, without their ends.
class LineStream {
  public:
    LineStream(Bytes source, std::size_t limit) : window_(std::move(source)), limit_(limit) {}

    /// The next line, which lives until the next call; or an Error for a line that is longer than
    /// the limit (it is skipped) or a failed read (the lines end); nothing at the end.
    std::optional<Result<std::string_view>> next();

    std::uint32_t line() const { return line_; }  ///< 1-based number of the last line given out
    const std::string& name() const { return window_.name(); }

  private:
    Window window_;
    std::size_t limit_;
    std::size_t given_ = 0;  ///< bytes of the line that was given out, with its end
    std::uint32_t line_ = 0;

    std::optional<Result<std::string_view>> skip_long_line();
    std::string too_long() const;
};

/// "64 MiB", for complaints.
std::string mebibytes(std::size_t bytes);

}  // namespace entente
