// Inputs: what a command was given (files, folders, "-"), as a stream of pages.
//
// In: the INPUT arguments of the command line. Out, one at a time: the bytes of a page with the
// name of where it stands, or the Error why an input is refused; a refused input never ends the
// stream. A file is one page; a file of JSON Lines, or one with a JSON array, is a page for each
// line or element. A folder is all its files, deep, in the order of their paths; hidden ones, its
// README and LICENSE, pipes, devices and links to folders are passed over. "-" is the standard
// input.
//
// JSON Lines are read through a window: memory does not grow with the file, and a line over
// `max_page_bytes` is refused and skipped without being held. What a page's bytes are is left to
// the reader (reader.h); here only JSON Lines and arrays are told from everything else, by
// content, with the name deciding only for `.jsonl` and `.ndjson`.
//
//     Inputs inputs({"corpus/", "today.jsonl", "-"});
//     while (auto page = inputs.next()) {
//         if (!*page) complain(page->error()); else use(**page);
//     }
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace entente {

/// A single report is not larger: a larger page or line is refused.
inline constexpr std::size_t max_page_bytes = std::size_t{64} << 20U;
/// A JSON array is held whole, unlike JSON Lines, so it has its own limit.
inline constexpr std::size_t max_array_bytes = std::size_t{1} << 30U;

/// The bytes of one report, as found.
struct Page {
    std::string bytes;
    std::string file;        ///< path, or "-"
    std::uint32_t line = 0;  ///< 1-based, where the page is a line or element of its file; else 0
    bool json = false;       ///< the bytes are a JSON value

    std::string source() const;  ///< "PATH" or "PATH:LINE"
};

class PageStream;

class Inputs {
  public:
    explicit Inputs(std::vector<std::string> arguments);
    ~Inputs();
    Inputs(Inputs&&) noexcept;
    Inputs& operator=(Inputs&&) noexcept;

    /// The next page or refusal; nothing at the end.
    std::optional<Result<Page>> next();

  private:
    std::deque<std::string> arguments_;  ///< not opened yet
    std::deque<std::string> files_;      ///< of the folder that is being read
    std::unique_ptr<PageStream> open_;   ///< the file that is being read

    std::optional<Error> open_next();
    std::optional<Error> open_folder(const std::string& folder);
    std::optional<Error> open_file(const std::string& file);
};

}  // namespace entente
