#include "time/lists.h"

#include "time/dates.h"

namespace entente::timex {
namespace {

// More days than that are a table, not a sentence.
constexpr int longest_list = 8;
constexpr int longest_month = 31;

std::optional<Number> day_at(const Line& line, std::uint32_t i) {
    const Lexeme& digits = line.at(i);
    if (!digits.is_digits() || digits.width > 2 || digits.number < 1 ||
        digits.number > longest_month) {
        return {};
    }
    if (std::optional<Number> ordinal = ordinal_at(line, i)) return ordinal;
    return Number{digits.number, false, false, i + 1};
}

bool joins(const Line& line, std::int64_t i) {
    return line.word(i, "and") || line.word(i, "or");
}

// Behind ", ", " and ", ", or the "; `i` itself where nothing joins there.
std::uint32_t behind_joint(const Line& line, std::uint32_t i) {
    std::uint32_t at = line.mark(i, ',') ? i + 1 : i;
    if (joins(line, at)) ++at;
    return at != i && line.word(at, "the") ? at + 1 : at;
}

Phrase day_of(std::uint32_t first, const Number& day, int month) {
    Phrase phrase;
    phrase.first = first;
    phrase.last = day.next;
    phrase.day = day.value;
    phrase.month = month;
    return phrase;
}

/// The month before the days that end before lexeme `i`: "May" of "May 2, 3 and"; all of them
/// earlier in the month than `day`.
std::optional<int> month_before(const Line& line, std::int64_t i, int day) {
    for (int n = 0; n < longest_list; ++n) {
        if (line.word(i, "the")) --i;
        const std::int64_t behind = i;
        if (joins(line, i)) --i;
        if (line.mark(i, ',')) --i;
        if (i == behind) return {};
        if (line.is(i, WordClass::ordinal_ending) && line.at(i).glued) --i;
        const Lexeme& digits = line.at(i);
        if (!digits.is_digits() || digits.width > 2 || digits.number >= day) return {};
        day = digits.number;
        --i;
        const Sense* month = line.sense(line.mark(i, '.') ? i - 1 : i, WordClass::month);
        if (month != nullptr) return month->number;
    }
    return {};
}

// Nothing behind a day that the number could count.
bool ends_there(const Line& line, std::uint32_t i) {
    const Lexeme& behind = line.at(i);
    if (behind.is_mark('-') || behind.is_mark('%') || behind.is_mark(':')) return false;
    return behind.shape == Lexeme::Shape::mark || behind.is(WordClass::preposition) ||
           behind.is(WordClass::relation) || joins(line, i);
}

}  // namespace

std::optional<Phrase> day_before_its_month(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const std::optional<Number> first = day_at(line, at);
    if (!first || line.at(at).glued) return {};
    Number day = *first;
    for (int n = 0; n < longest_list; ++n) {
        const std::uint32_t next = behind_joint(line, day.next);
        if (next == day.next) return {};
        if (const std::optional<Phrase> last = day_month_date(line, next)) {
            if (last->last_day || *last->day <= *day.value) return {};
            Phrase phrase = day_of(i, *first, *last->month);
            phrase.year = last->year;
            return phrase;
        }
        const std::optional<Number> other = day_at(line, next);
        if (!other || *other->value <= *day.value) return {};
        day = *other;
    }
    return {};
}

std::optional<Phrase> day_behind_its_month(const Line& line, std::uint32_t i) {
    const std::optional<Number> day = day_at(line, i);
    if (!day || line.at(i).glued || !ends_there(line, day->next)) return {};
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    // Behind a comma alone it is a day only where the list goes on: "May 2, 14 in hospital".
    const bool goes_on = day_at(line, behind_joint(line, day->next)).has_value();
    if (line.mark(before, ',') && !goes_on) return {};
    const std::optional<int> month = month_before(line, before, *day->value);
    if (!month) return {};
    return day_of(i, *day, *month);
}

}  // namespace entente::timex
