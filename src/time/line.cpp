#include "time/line.h"

#include "base/strings.h"

namespace entente::timex {
namespace {

constexpr int largest_number = 1'000'000;

// "1,900" and "1.5": digits with their groups and half.
std::optional<Number> digits_at(const Line& line, std::uint32_t i) {
    const Lexeme& head = line.at(i);
    if (!head.is_digits() || head.number < 0) return {};
    Number number{head.number, false, false, i + 1};
    while (line.glued_mark(number.next, ',') && line.at(number.next + 1).width == 3) {
        if (*number.value > largest_number) return {};
        number.value = *number.value * 1000 + line.at(number.next + 1).number;
        number.next += 2;
    }
    if (line.glued_mark(number.next, '.') && line.at(number.next + 1).is_digits()) {
        if (line.at(number.next + 1).number != 5) return {};
        number.half_more = true;
        number.next += 2;
    }
    if (*number.value > largest_number) return {};
    return number;
}

// "twenty-one", "two hundred".
std::optional<Number> words_at(const Line& line, std::uint32_t i) {
    const Sense* head = line.sense(i, WordClass::number);
    if (head == nullptr) return {};
    Number number{head->number, false, false, i + 1};
    if (head->form == "tens") {
        const std::uint32_t unit = line.mark(i + 1, '-') ? i + 2 : i + 1;
        const Sense* ones = line.sense(unit, WordClass::number);
        if (ones != nullptr && ones->number > 0 && ones->number < 10) {
            number = {head->number + ones->number, false, false, unit + 1};
        }
    }
    if (line.word(i, "couple") && line.word(i + 1, "of")) number.next = i + 2;
    const Sense* scale = line.sense(number.next, WordClass::number);
    if (scale != nullptr && scale->form == "scale") {
        number.value = *number.value * scale->number;
        ++number.next;
    }
    return number;
}

// "a", "a dozen", "a few", "a couple of", "half a".
std::optional<Number> article_at(const Line& line, std::uint32_t i) {
    if (!line.is(i, WordClass::article)) return {};
    if (line.is(i + 1, WordClass::vague)) return Number{{}, false, false, i + 2};
    if (std::optional<Number> number = words_at(line, i + 1)) {
        const Sense* sense = line.sense(i + 1, WordClass::number);
        if (sense->form != "scale" && *number->value != 12 && !line.word(i + 1, "couple")) {
            return {};
        }
        if (line.word(number->next, "of")) ++number->next;
        return number;
    }
    return Number{1, false, true, i + 1};
}

}  // namespace

bool Line::word(std::int64_t i, std::string_view lower_case) const {
    return equals_ignoring_ascii_case(form(i), lower_case);
}

std::optional<Number> number_at(const Line& line, std::uint32_t i) {
    std::optional<Number> number = digits_at(line, i);
    if (!number) number = words_at(line, i);
    if (!number) number = article_at(line, i);
    if (!number && line.is(i, WordClass::vague)) number = Number{{}, false, false, i + 1};
    if (!number) return {};
    if (line.word(number->next, "and") && line.is(number->next + 1, WordClass::article) &&
        line.is(number->next + 2, WordClass::half)) {
        number->half_more = true;
        number->next += 3;
    }
    return number;
}

std::optional<Number> ordinal_at(const Line& line, std::uint32_t i) {
    const Lexeme& head = line.at(i);
    if (head.is_digits() && head.width <= 2 && line.at(i + 1).glued &&
        line.is(i + 1, WordClass::ordinal_ending)) {
        return Number{head.number, false, false, i + 2};
    }
    if (const Sense* ordinal = head.sense(WordClass::ordinal)) {
        return Number{ordinal->number, false, false, i + 1};
    }
    const Sense* tens = head.sense(WordClass::number);
    if (tens == nullptr || tens->form != "tens") return {};
    const std::uint32_t unit = line.mark(i + 1, '-') ? i + 2 : i + 1;
    const Sense* ones = line.sense(unit, WordClass::ordinal);
    if (ones == nullptr || ones->number > 9) return {};
    return Number{tens->number + ones->number, false, false, unit + 1};
}

std::optional<Unit> unit_at(const Line& line, std::uint32_t i) {
    const Sense* unit = line.sense(i, WordClass::unit);
    if (unit == nullptr) return {};
    return static_cast<Unit>(unit->number);
}

std::optional<int> year_digits(const Line& line, std::int64_t i) {
    const Lexeme& lexeme = line.at(i);
    if (!lexeme.is_digits() || lexeme.width != 4) return {};
    if (lexeme.number < 1000 || lexeme.number > 2100) return {};
    // Part of a larger number or code: "1,2014", "2014.5", "A2014".
    if (lexeme.glued && line.at(i - 1).shape == Lexeme::Shape::letters) return {};
    if (lexeme.glued && (line.mark(i - 1, '.') || line.mark(i - 1, ',') || line.mark(i - 1, '$')) &&
        (line.mark(i - 1, '$') || line.at(i - 2).is_digits())) {
        return {};
    }
    if (line.glued_mark(i + 1, ',') && line.at(i + 2).width == 3) return {};
    if (line.glued_mark(i + 1, '.') && line.at(i + 2).is_digits()) return {};
    return lexeme.number;
}

}  // namespace entente::timex
