// A sentence's lexemes as the grammar looks at them: any index may be asked for, and beyond the
// ends stands an empty lexeme. And the numbers written in it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "document/document.h"
#include "time/lexeme.h"

namespace entente::timex {

struct Line {
    const Document& document;
    const Vocabulary& vocabulary;
    std::span<const Lexeme> lexemes;

    const Lexeme& at(std::int64_t i) const {
        static constexpr Lexeme beyond{};
        if (i < 0 || i >= static_cast<std::int64_t>(lexemes.size())) return beyond;
        return lexemes[static_cast<std::size_t>(i)];
    }
    std::string_view form(std::int64_t i) const {
        const Lexeme& lexeme = at(i);
        return lexeme.token == none ? std::string_view{} : document.words(lexeme.span);
    }
    const Token* token(std::int64_t i) const {
        const Lexeme& lexeme = at(i);
        return lexeme.token == none ? nullptr : &document.tokens[lexeme.token];
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(lexemes.size()); }
    bool is(std::int64_t i, WordClass c) const { return at(i).is(c); }
    const Sense* sense(std::int64_t i, WordClass c) const { return at(i).sense(c); }
    bool mark(std::int64_t i, char c) const { return at(i).is_mark(c); }
    /// The form is that word, in any case.
    bool word(std::int64_t i, std::string_view lower_case) const;
    /// A mark that joins numbers: hyphen or slash, with nothing before or behind.
    bool glued_mark(std::int64_t i, char c) const {
        return mark(i, c) && at(i).glued && at(i + 1).glued;
    }
};

/// A number and the index behind it.
struct Number {
    std::optional<int> value;  ///< empty: vague ("several")
    bool half_more = false;    ///< "two and a half", "1.5"
    bool article = false;      ///< "a", "an"
    std::uint32_t next = 0;
};

/// "12", "1,900", "twelve", "twenty-one", "two hundred", "a dozen", "a couple of", "several", "a".
/// Numbers above a million are none that time is counted with.
std::optional<Number> number_at(const Line& line, std::uint32_t i);

/// "first", "twenty-first", "13th", "2nd": the ordinal and the index behind it.
std::optional<Number> ordinal_at(const Line& line, std::uint32_t i);

/// The unit at `i` when it may follow that number: "days" any, "day" only one or in "three-day".
std::optional<Unit> unit_at(const Line& line, std::uint32_t i);

/// A number of four digits that may be a year.
std::optional<int> year_digits(const Line& line, std::int64_t i);

}  // namespace entente::timex
