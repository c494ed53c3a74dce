#include "syntax/embedding.h"

#include <algorithm>
#include <bit>

namespace entente::syntax {

Result<EmbeddingTable> EmbeddingTable::parse(ByteReader& bytes, std::uint32_t rows,
                                             std::uint32_t size) {
    Result<std::vector<float>> scales = bytes.numbers(rows, "scales");
    if (!scales) return scales.error();
    // The largest part of a model by far, so it is copied once.
    const auto values = bytes.bytes(std::size_t{rows} * size, "embeddings");
    if (!values) return values.error();
    EmbeddingTable table;
    table.size_ = size;
    table.scales_ = *std::move(scales);
    table.values_.assign(values->begin(), values->end());
    return table;
}

void EmbeddingTable::append(std::string& out, const std::vector<float>& scales,
                            const std::vector<std::int8_t>& values) {
    append_values(out, scales);
    append_values(out, values);
}

WordIndex::WordIndex(const std::vector<std::uint32_t>& keys)
    : slots_(std::bit_ceil(2 * keys.size() + 2)) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::size_t at = keys[i] & (slots_.size() - 1);
        while (slots_[at].row != 0)
            at = (at + 1) & (slots_.size() - 1);
        slots_[at] = {keys[i], static_cast<std::uint32_t>(i + 1)};
    }
}

std::uint32_t WordIndex::find(std::uint64_t word_hash) const {
    const std::uint32_t wanted = key(word_hash);
    std::size_t at = wanted & (slots_.size() - 1);
    while (slots_[at].row != 0 && slots_[at].key != wanted)
        at = (at + 1) & (slots_.size() - 1);
    return slots_[at].row;
}

}  // namespace entente::syntax
