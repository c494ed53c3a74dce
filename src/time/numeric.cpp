#include "time/numeric.h"

#include <algorithm>

namespace entente::timex {
namespace {

constexpr int longest_month = 31;
constexpr int first_year = 1000;
constexpr int last_year = 2100;

Phrase calendar(std::uint32_t first, std::uint32_t last) {
    Phrase phrase;
    phrase.first = first;
    phrase.last = last;
    return phrase;
}

int full_year(const Lexeme& lexeme) {
    if (lexeme.width != 2) return lexeme.number;
    return lexeme.number + (lexeme.number < 70 ? 2000 : 1900);
}

// Day and month in an order that only their size tells.
std::optional<Phrase> in_either_order(Phrase phrase, int a, int b, bool day_first) {
    if (a > 12 || (day_first && b <= 12)) std::swap(a, b);
    phrase.month = a;
    phrase.day = b;
    if (a < 1 || a > 12 || b < 1 || b > longest_month) return {};
    if (!day_first && b <= 12 && a != b) {
        phrase.other_month = b;
        phrase.other_day = a;
    }
    return phrase;
}

bool is_month(const Lexeme& lexeme) {
    return lexeme.is_digits() && lexeme.width <= 2 && lexeme.number >= 1 && lexeme.number <= 12;
}

bool is_year(const Lexeme& lexeme) {
    return lexeme.width == 4 && lexeme.number >= first_year && lexeme.number <= last_year;
}

}  // namespace

bool stands_free(const Line& line, std::int64_t first, std::int64_t last) {
    const auto binds = [&](std::int64_t mark, std::int64_t beyond) {
        const bool joins = line.mark(mark, '-') || line.mark(mark, '/') || line.mark(mark, '.') ||
                           line.mark(mark, ':');
        return joins && line.at(beyond).is_digits();
    };
    if (line.at(first).glued &&
        (line.at(first - 1).shape != Lexeme::Shape::mark || binds(first - 1, first - 2))) {
        return false;
    }
    return !(line.at(last).glued && line.at(last).is_digits()) &&
           !(line.at(last).glued && line.at(last + 1).glued && binds(last, last + 1));
}

std::optional<Phrase> numeric_date(const Line& line, std::uint32_t i) {
    const Lexeme& a = line.at(i);
    const Lexeme& b = line.at(i + 2);
    const Lexeme& c = line.at(i + 4);
    if (!a.is_digits() || !b.is_digits() || !c.is_digits() || b.width > 2) return {};
    const char mark = line.at(i + 1).mark;
    if (mark != '-' && mark != '/' && mark != '.') return {};
    if (!line.glued_mark(i + 1, mark) || !line.glued_mark(i + 3, mark)) return {};
    if (!stands_free(line, i, i + 5)) return {};
    Phrase phrase = calendar(i, i + 5);
    if (a.width == 4 && c.width <= 2) {
        phrase.year = a.number;
        phrase.month = b.number;
        phrase.day = c.number;
        const bool possible = b.number >= 1 && b.number <= 12 && c.number >= 1 &&
                              c.number <= longest_month && a.number >= 1000;
        if (!possible) return {};
        return phrase;
    }
    const bool two_digit_year = c.width == 2 && a.width == 2 && b.width == 2 && mark == '/';
    if (a.width > 2 || (c.width != 4 && !two_digit_year)) return {};
    phrase.year = full_year(c);
    if (*phrase.year < 1000 || *phrase.year > 2100) return {};
    return in_either_order(phrase, a.number, b.number, mark == '.');
}

std::optional<Phrase> numeric_month(const Line& line, std::uint32_t i) {
    if (!line.glued_mark(i + 1, '-') && !line.glued_mark(i + 1, '/')) return {};
    const Lexeme& a = line.at(i);
    const Lexeme& b = line.at(i + 2);
    const bool year_first = is_year(a) && is_month(b) && b.width == 2;
    const bool month_first = is_month(a) && is_year(b);
    if ((!year_first && !month_first) || !stands_free(line, i, i + 3)) return {};
    // "the 2011-12 season" is two years.
    if (year_first && line.is(static_cast<std::int64_t>(i) - 1, WordClass::determiner)) return {};
    Phrase phrase = calendar(i, i + 3);
    phrase.year = year_first ? a.number : b.number;
    phrase.month = year_first ? b.number : a.number;
    return phrase;
}

std::optional<Phrase> numeric_day(const Line& line, std::uint32_t i) {
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    const bool dated = line.word(before, "on") || line.word(before, "since") ||
                       line.word(before, "until") || line.word(before, "by") ||
                       line.word(before, "from") || line.word(before, "to") ||
                       line.is(before, WordClass::weekday);
    if (!dated || !line.glued_mark(i + 1, '/')) return {};
    const Lexeme& a = line.at(i);
    const Lexeme& b = line.at(i + 2);
    if (!a.is_digits() || !b.is_digits() || a.width > 2 || b.width > 2) return {};
    if (!stands_free(line, i, i + 3)) return {};
    std::optional<Phrase> phrase = in_either_order(calendar(i, i + 3), a.number, b.number, false);
    // Without a year the month comes first, as where this form is at home.
    if (phrase) phrase->other_day = phrase->other_month = std::nullopt;
    return phrase;
}

}  // namespace entente::timex
