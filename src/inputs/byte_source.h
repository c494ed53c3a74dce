// Bytes in their order: of a file, of memory, or of another source that is unpacked on the way
// (unpack.h, wide_source.h). What reads them holds as much as it needs (window.h), so memory does
// not grow with the source.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"

namespace entente {

class ByteSource {
  public:
    explicit ByteSource(std::string name) : name_(std::move(name)) {}
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Appends at least one and some `most` bytes to `bytes`; false at the end. After an Error,
    /// which is of the system or of damaged data, the source has ended.
    virtual Result<bool> read(std::string& bytes, std::size_t most) = 0;

    /// As a person names it: a path, or "-".
    const std::string& name() const { return name_; }

  protected:
    Error error(std::string reason) const { return {std::move(reason), name_, 0}; }

  private:
    std::string name_;
};

using Bytes = std::unique_ptr<ByteSource>;

/// "-" is the standard input. Fails for a folder and for what cannot be opened.
Result<Bytes> open_file(const std::string& file);

/// The bytes themselves, under a name.
Bytes bytes_of(std::string bytes, std::string name);

/// `head`, which was read of the source already, and then the rest of it.
Bytes put_back(std::string head, Bytes source);

/// The first bytes of a source, for a look at what it is. The source goes on behind them; where
/// reading on fails, it tells so when it is read again. An Error where nothing can be read at all.
Result<std::string> read_head(Bytes& source, std::size_t size);

/// All that is left of a source, unless that is longer than `limit`.
Result<std::string> read_rest(ByteSource& source, std::size_t limit);

}  // namespace entente
