#include "syntax/input_layer.h"

#include <bit>
#include <vector>

namespace entente::syntax {
namespace {

constexpr std::size_t words_ahead = 4;
constexpr std::size_t cache_line = 64;

/// u32 count, then the keys.
Result<std::vector<std::uint32_t>> parse_keys(ByteReader& bytes) {
    const auto count = bytes.values<std::uint32_t>(1, "words");
    if (!count) return count.error();
    return bytes.values<std::uint32_t>(count->front(), "words");
}

}  // namespace

// Layout: the keys of the vectors, of the words and of the gazetteer, the gazetteer's bits, u32
// buckets; then the tables: vectors, words, affixes, shapes, classes, gazetteer.
Result<InputLayer> InputLayer::parse(std::string_view section, std::uint32_t size) {
    ByteReader bytes(section);
    const auto vectors = parse_keys(bytes);
    if (!vectors) return vectors.error();
    const auto words = parse_keys(bytes);
    if (!words) return words.error();
    const auto listed = parse_keys(bytes);
    if (!listed) return listed.error();
    const auto bits = bytes.values<std::uint8_t>(listed->size(), "words");
    if (!bits) return bits.error();
    const auto buckets = bytes.values<std::uint32_t>(1, "sizes");
    if (!buckets) return buckets.error();
    if (!std::has_single_bit(buckets->front()))
        return Error{"the network's buckets are not a power of two", {}, 0};

    InputLayer layer;
    layer.size_ = size;
    layer.vector_index_ = WordIndex(*vectors);
    layer.word_index_ = WordIndex(*words);
    layer.gazetteer_index_ = WordIndex(*listed);
    layer.gazetteer_bits_.assign(1, 0);
    layer.gazetteer_bits_.insert(layer.gazetteer_bits_.end(), bits->begin(), bits->end());
    struct Part {
        EmbeddingTable& table;
        std::size_t rows;
    };
    for (const Part& part :
         {Part{layer.vectors_, vectors->size() + 1}, Part{layer.words_, words->size() + 1},
          Part{layer.affixes_, buckets->front()}, Part{layer.shapes_, shape_rows},
          Part{layer.classes_, class_rows}, Part{layer.gazetteer_, gazetteer_rows}}) {
        auto table = EmbeddingTable::parse(bytes, static_cast<std::uint32_t>(part.rows), size);
        if (!table) return table.error();
        part.table = *std::move(table);
    }
    if (!bytes.finished()) return Error{"the network's inputs have bytes added", {}, 0};
    return layer;
}

InputLayer::Rows InputLayer::rows_of(const Lexeme& word) const {
    Rows rows;
    rows[0] = vectors_.row(vector_index_.find(word.word));
    rows[1] = words_.row(word_index_.find(word.word));
    rows[2] = shapes_.row(word.shape_here % shape_rows);
    rows[3] = classes_.row(word.classes % class_rows);
    rows[4] = gazetteer_.row(gazetteer_bits_[gazetteer_index_.find(word.form)]);
    const auto affixes = affix_rows(word, affixes_.rows());
    for (std::size_t k = 0; k < affixes.size(); ++k)
        rows[5 + k] = affixes_.row(affixes[k]);
    return rows;
}

void InputLayer::read(const Kernels& kernels, std::span<const Lexeme> words, std::uint8_t* bytes,
                      Activation* tokens) const {
    std::array<Rows, words_ahead> ahead;
    std::vector<float> sum(size_);
    for (std::size_t i = 0; i < words.size() + words_ahead; ++i) {
        Rows& rows = ahead[i % words_ahead];
        if (i >= words_ahead) {
            const std::size_t done = i - words_ahead;
            std::uint8_t* out = bytes + done * size_;
            kernels.sum_rows(rows.data(), rows.size(), size_, sum.data());
            tokens[done] = {out, kernels.quantise(sum.data(), size_, out)};
        }
        if (i >= words.size()) continue;
        if (i + words_ahead < words.size()) {
            vector_index_.fetch(words[i + words_ahead].word);
            word_index_.fetch(words[i + words_ahead].word);
            gazetteer_index_.fetch(words[i + words_ahead].form);
        }
        rows = rows_of(words[i]);
        for (const EmbeddingRow& row : rows)
            for (std::size_t at = 0; at < size_; at += cache_line)
                __builtin_prefetch(row.values + at);
    }
}

}  // namespace entente::syntax
