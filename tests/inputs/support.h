// What the tests of the inputs room share: a file's bytes in, its pages and refusals as lines out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

#include "inputs/page_stream.h"

namespace entente::test {

using Lines = std::vector<std::string>;

inline const FieldNames& field_names() {
    static const FieldNames names = [] {
        auto loaded = FieldNames::load(ENTENTE_SOURCE_DATA_DIR);
        if (!loaded) ADD_FAILURE() << loaded.error().message();
        return *loaded;
    }();
    return names;
}

/// All that a file gives.
inline std::vector<Result<Page>> pages(std::string bytes, const std::string& file = "file") {
    std::vector<Result<Page>> all;
    auto stream = open_pages(bytes_of(std::move(bytes), file), field_names());
    if (!stream) return {stream.error()};
    while (auto page = (*stream)->next())
        all.push_back(std::move(*page));
    return all;
}

/// "SOURCE: BYTES" of each page, and the message of each refusal.
inline Lines read(std::string bytes, const std::string& file = "file") {
    Lines lines;
    for (const Result<Page>& page : pages(std::move(bytes), file)) {
        lines.push_back(page ? page->source() + ": " + page->bytes
                             : "refused " + page.error().message());
    }
    return lines;
}

inline std::string gzip(std::string_view text) {
    z_stream stream{};
    ::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(::deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    EXPECT_EQ(::deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.resize(stream.total_out);
    ::deflateEnd(&stream);
    return packed;
}

inline std::string zstd(std::string_view text) {
    std::string packed(ZSTD_compressBound(text.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), text.data(), text.size(), 3));
    return packed;
}

}  // namespace entente::test
