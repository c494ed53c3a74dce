// Compressed bytes to what they hold: gzip, zlib and zstd, in streams of any length.
//
// A source may have several members behind one another, as archives of web pages and `cat a.gz b.gz`
// make them; they are read as one. Memory is bounded by the format's window (32 KiB; for zstd at
// most 128 MiB). A bomb, which is what expands to more than 250 times its own size, is not read on
// once 64 MiB have come out of it.
//
// Errors: damaged or cut-off data (all that could be unpacked has been given out before), a bomb,
// bytes behind the last member that are none.
#pragma once

#include <optional>
#include <string_view>

#include "inputs/byte_source.h"

namespace entente {

enum class Packing : std::uint8_t { gzip, zstd };

/// By the first bytes of the data.
std::optional<Packing> packing_of(std::string_view head);

Bytes unpack(Packing packing, Bytes source);

/// A body that HTTP calls "deflate", which is zlib's format or, by some servers, bare deflate.
Bytes unpack_deflate(Bytes source);

}  // namespace entente
