#include "reprints/shingles.h"

#include <algorithm>
#include <string_view>

#include "base/hashing.h"
#include "base/strings.h"

namespace entente {
namespace {

enum class Letter : std::uint8_t { part, dropped, gap };

// What the character at text[i] is to a word. Apostrophes are dropped, so that "don't" is one word
// with either kind; the other marks of U+2000 to U+203F and no-break spaces part words.
Letter letter_at(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t k) {
        return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U;
    };
    if (byte(i) == '\'') return Letter::dropped;
    if (byte(i) < 0x80) {
        return is_ascii_alpha(text[i]) || is_ascii_digit(text[i]) ? Letter::part : Letter::gap;
    }
    if (byte(i) == 0xE2 && byte(i + 1) == 0x80) {
        return byte(i + 2) == 0x98 || byte(i + 2) == 0x99 ? Letter::dropped : Letter::gap;
    }
    const bool latin_mark = byte(i) == 0xC2;  // no-break space, guillemets
    return latin_mark ? Letter::gap : Letter::part;
}

// The word that begins at text[i].
BodyWord word_at(std::string_view text, std::size_t i) {
    BodyWord word;
    word.span.begin = static_cast<std::uint32_t>(i);
    for (Letter letter = Letter::part; i < text.size() && letter != Letter::gap;) {
        const std::size_t next = std::min<std::size_t>(i + utf8_length(text, i), text.size());
        if (letter == Letter::part) {
            for (const char c : text.substr(i, next - i))
                word.hash = combine(word.hash, static_cast<unsigned char>(ascii_lower(c)));
            word.figure = word.figure || is_ascii_digit(text[i]);
        }
        i = next;
        if (i < text.size()) letter = letter_at(text, i);
    }
    word.span.end = static_cast<std::uint32_t>(i);
    return word;
}

bool ends_sentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '\n';
}

std::vector<std::uint64_t> sorted_set(std::vector<std::uint64_t> values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

}  // namespace

Shingles::Shingles(const Article& article) {
    for (const Block& block : article.blocks) {
        if (block.kind != BlockKind::body || block.span.end > article.text.size()) continue;
        add_words(article.text, block.span);
    }
    for (std::size_t i = 0; i + shingle_words <= words_.size(); ++i) {
        std::uint64_t hash = 0;
        for (std::size_t k = 0; k < shingle_words; ++k)
            hash = combine(hash, words_[i + k].hash);
        in_order_.push_back(mix(hash));
    }
    all_ = sorted_set(in_order_);
    for (const BodyWord& word : words_)
        vocabulary_.push_back(word.hash);
    vocabulary_ = sorted_set(std::move(vocabulary_));
}

void Shingles::add_words(std::string_view text, Span block) {
    bool opens = true;  // whether the next word opens a sentence, where a capital says nothing
    std::size_t i = block.begin;
    while (i < block.end && words_.size() < most_words) {
        const Letter letter = letter_at(text, i);
        if (letter != Letter::part) {
            if (letter == Letter::gap) opens = opens || ends_sentence(text[i]);
            i += utf8_length(text, i);
            continue;
        }
        words_.push_back(word_at(text.substr(0, block.end), i));
        words_.back().capital = !opens && is_ascii_upper(text[i]);
        i = words_.back().span.end;
        opens = false;
    }
}

bool Shingles::has(std::uint64_t shingle) const {
    return std::binary_search(all_.begin(), all_.end(), shingle);
}

bool Shingles::has_word(std::uint64_t hash) const {
    return std::binary_search(vocabulary_.begin(), vocabulary_.end(), hash);
}

}  // namespace entente
