// Reports for the tests of the time and place rooms: sentences in, a Document with tokens out. A
// small tokeniser stands in for the text room, so that these tests hold whatever it does.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/strings.h"
#include "document/document.h"

namespace entente::test {

inline bool is_word_byte(char c) {
    return is_ascii_alpha(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

inline void add_token(Document& document, std::size_t begin, std::size_t end) {
    Token token;
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    document.tokens.push_back(token);
}

/// Words with inner hyphens, dots, colons, slashes and commas stay whole; other marks stand alone.
inline void tokenize(Document& document, std::size_t begin, std::size_t end) {
    const std::string& text = document.article.text;
    for (std::size_t i = begin; i < end;) {
        if (is_ascii_space(text[i])) {
            ++i;
            continue;
        }
        std::size_t stop = i + 1;
        if (is_word_byte(text[i])) {
            const auto inner = [&](std::size_t k) {
                return std::string_view("-.:/,").find(text[k]) != std::string_view::npos &&
                       k + 1 < end && is_word_byte(text[k + 1]);
            };
            while (stop < end && (is_word_byte(text[stop]) || inner(stop)))
                ++stop;
            // "p.m." and "U.S." keep their last dot.
            const std::string_view word(text.data() + i, stop - i);
            if (stop < end && text[stop] == '.' && word.find('.') != std::string_view::npos) ++stop;
        }
        add_token(document, i, stop);
        i = stop;
    }
}

/// A report of these sentences; an empty one starts a new paragraph.
inline Document report(std::string_view published,
                       std::initializer_list<std::string_view> sentences) {
    Document document;
    document.article.published.date = parse_iso_date(published);
    std::string& text = document.article.text;
    for (const std::string_view words : sentences) {
        if (words.empty()) {
            text += "\n\n";
            continue;
        }
        if (!text.empty() && !is_ascii_space(text.back())) text += ' ';
        Sentence sentence;
        sentence.span.begin = static_cast<std::uint32_t>(text.size());
        sentence.first = static_cast<std::uint32_t>(document.tokens.size());
        text += words;
        tokenize(document, sentence.span.begin, text.size());
        sentence.span.end = static_cast<std::uint32_t>(text.size());
        sentence.last = static_cast<std::uint32_t>(document.tokens.size());
        document.sentences.push_back(sentence);
    }
    return document;
}

}  // namespace entente::test
