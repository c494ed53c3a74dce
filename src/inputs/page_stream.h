// One open file as a stream of pages: the one interface of all readers.
//
// `open_pages` looks at the first 64 KiB and chooses the reader: compressed bytes and UTF-16 are
// unpacked on the way and looked at again, then a web archive (WARC, WET), JSON Lines, a JSON array,
// a feed (RSS, Atom) and a table with a header (CSV, TSV) are told from a file that is one page. The
// name decides only for what the content cannot: `.jsonl` and `.ndjson`, whose first line may be
// broken, and `.csv` and `.tsv`, whose header may have no name that is known.
//
// A stream that has given an Error goes on with what is behind it, if anything can be read there.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "inputs/byte_source.h"
#include "inputs/field_names.h"
#include "inputs/page.h"

namespace entente {

class PageStream {
  public:
    virtual ~PageStream() = default;
    /// The next page or refusal; nothing at the end.
    virtual std::optional<Result<Page>> next() = 0;
};

/// Fails for what is no text and no packing of text. The names must outlive the stream.
Result<std::unique_ptr<PageStream>> open_pages(Bytes source, const FieldNames& names);

// The readers, each in a file of its own; they take the source from its start.
std::unique_ptr<PageStream> json_line_pages(Bytes source);
std::unique_ptr<PageStream> json_array_pages(Bytes source);
std::unique_ptr<PageStream> table_pages(Bytes source, char delimiter, const FieldNames& names);
/// `encoding` overrules what the feed declares, where it is not empty.
std::unique_ptr<PageStream> feed_pages(Bytes source, const std::string& encoding);
std::unique_ptr<PageStream> web_archive_pages(Bytes source);

}  // namespace entente
