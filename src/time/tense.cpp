#include "time/tense.h"

#include <algorithm>
#include <optional>

namespace entente::timex {
namespace {

// How far cues are looked for, in lexemes: as far as a clause reaches, so that a sentence of any
// length costs time linear in it.
constexpr std::uint32_t reach = 60;

// What the word at `i` says of the tense: true future, false past.
std::optional<bool> cue_at(const Line& line, std::uint32_t i) {
    const Lexeme& lexeme = line.at(i);
    if (lexeme.shape != Lexeme::Shape::letters) return {};
    const Token* token = line.token(i);
    // "May", "March" with a capital are months, not cues.
    const bool month = lexeme.is(WordClass::month) && lexeme.capital;
    if (lexeme.is(WordClass::future) && !month) return true;
    if (lexeme.is(WordClass::before_to) && line.word(i + 1, "to")) return true;
    const bool present = token->xpos == Xpos::vbz || token->xpos == Xpos::vbp;
    if (lexeme.is(WordClass::timetable) && present) return true;
    if (lexeme.is(WordClass::past) || token->xpos == Xpos::vbd) return false;
    return {};
}

}  // namespace

bool tells_of_future(const Line& line, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i-- > (first > reach ? first - reach : 0);) {
        const std::optional<bool> future = cue_at(line, i);
        if (!future) continue;
        // "will have met" tells of the future.
        const bool auxiliary = line.word(i, "have") && i > 0;
        return *future || (auxiliary && cue_at(line, i - 1).value_or(false));
    }
    for (std::uint32_t i = last; i < std::min(line.size(), last + reach); ++i) {
        if (const std::optional<bool> future = cue_at(line, i)) return *future;
    }
    return false;
}

bool dates_saying(const Line& line, std::uint32_t first) {
    constexpr std::uint32_t near = 5;  // "told reporters in Lima late on Monday"
    for (std::uint32_t i = first; i-- > (first > near ? first - near : 0);) {
        if (line.is(i, WordClass::saying)) return true;
        const Token* token = line.token(i);
        if (token == nullptr || token->upos == Upos::verb || line.word(i, "that")) return false;
    }
    return false;
}

}  // namespace entente::timex
