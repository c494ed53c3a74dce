#include "time/lexeme.h"

#include <algorithm>
#include <string_view>

#include "base/strings.h"

namespace entente::timex {
namespace {

// The length of a typographic mark at text[i] (U+2010 to U+203A are three bytes in UTF-8), else 0.
std::size_t typographic_mark(std::string_view text, std::size_t i) {
    const bool general_punctuation =
        i + 2 < text.size() && text[i] == '\xE2' && text[i + 1] == '\x80';
    return general_punctuation ? 3 : 0;
}

char plain_mark(std::string_view bytes) {
    if (bytes.size() == 1) return bytes[0] == '`' ? '\'' : bytes[0];
    const auto last = static_cast<unsigned char>(bytes[2]);
    if (last >= 0x90 && last <= 0x95) return '-';
    if (last >= 0x98 && last <= 0x9F) return '\'';
    return '?';
}

bool is_letter(std::string_view text, std::size_t i) {
    if (is_ascii_alpha(text[i])) return true;
    return static_cast<unsigned char>(text[i]) >= 0x80 && typographic_mark(text, i) == 0;
}

// How far the run that starts at `i` reaches.
std::size_t run_end(std::string_view text, std::size_t i) {
    std::size_t end = i;
    if (is_ascii_digit(text[i])) {
        while (end < text.size() && is_ascii_digit(text[end]))
            ++end;
        return end;
    }
    if (is_letter(text, i)) {
        while (end < text.size() && is_letter(text, end))
            ++end;
        return end;
    }
    return i + std::max<std::size_t>(1, typographic_mark(text, i));
}

void describe(std::string_view form, const Vocabulary& vocabulary, Lexeme& lexeme) {
    if (is_ascii_digit(form[0])) {
        lexeme.shape = Lexeme::Shape::digits;
        lexeme.width = static_cast<std::uint8_t>(std::min<std::size_t>(form.size(), 255));
        if (form.size() <= 9) lexeme.number = static_cast<int>(parse_int(form).value_or(-1));
    } else if (is_letter(form, 0)) {
        lexeme.shape = Lexeme::Shape::letters;
        lexeme.capital = is_ascii_upper(form[0]);
        lexeme.word = vocabulary.find(form);
    } else {
        lexeme.mark = plain_mark(form);
    }
}

}  // namespace

void cut(const Document& document, const Sentence& sentence, const std::vector<bool>& in_person,
         const Vocabulary& vocabulary, std::vector<Lexeme>& out) {
    out.clear();
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const Span span = document.tokens[t].span;
        const std::string_view form = document.form(t);
        for (std::size_t i = 0; i < form.size();) {
            const std::size_t end = run_end(form, i);
            Lexeme lexeme;
            lexeme.span = {span.begin + static_cast<std::uint32_t>(i),
                           span.begin + static_cast<std::uint32_t>(end)};
            lexeme.token = t;
            lexeme.in_person = t < in_person.size() && in_person[t];
            lexeme.glued = !out.empty() && out.back().span.end == lexeme.span.begin;
            describe(form.substr(i, end - i), vocabulary, lexeme);
            out.push_back(lexeme);
            i = end;
        }
    }
}

}  // namespace entente::timex
