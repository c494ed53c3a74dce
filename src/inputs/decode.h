// Bytes of unknown encoding to UTF-8.
//
// In: the bytes of a page. Out: its text in UTF-8 without byte order mark, the name of the encoding
// it was read as, and how many places were broken. The order of evidence: a byte order mark; that
// the bytes are valid UTF-8; the encoding that HTTP stated; the one that an HTML or XML declaration in
// the first kilobytes names; ICU's detector, held to the single-byte and East Asian encodings that news pages use; at
// last Windows-1252. Broken sequences become U+FFFD.
//
// Fails for bytes that are no text: an empty or blank page, the signature of a picture, archive,
// PDF or office file, NUL bytes, or a share of control characters that no text has.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace entente {

struct Decoded {
    std::string text;          ///< valid UTF-8
    std::string encoding;      ///< "UTF-8", "windows-1252"
    std::size_t repaired = 0;  ///< places where bytes were replaced with U+FFFD
};

/// Takes the bytes by value because valid UTF-8 is handed on without a copy. `source` names the
/// page in the Error; `stated` is the encoding that came with the bytes (by HTTP), or empty: it goes
/// before what the page declares.
Result<Decoded> decode(std::string bytes, std::string_view source, std::string_view stated = {});

/// The encoding where bytes open with a mark of UTF-16 or UTF-32, whose lines cannot be told apart
/// bytewise; else nothing.
std::string wide_encoding(std::string_view bytes);

/// Bytes without the mark of UTF-8 that Windows programs put before them.
std::string_view without_mark(std::string_view bytes);

/// Why the bytes cannot be text, or an empty string. Looks at the start of long input only.
std::string binary_reason(std::string_view bytes);

}  // namespace entente
