#include "time/grammar.h"

#include <array>

#include "time/clock.h"
#include "time/dates.h"
#include "time/lists.h"
#include "time/numeric.h"
#include "time/parts.h"
#include "time/relative.h"

namespace entente::timex {
namespace {

using Match = std::optional<Phrase> (*)(const Line&, std::uint32_t);
using Classes = std::uint64_t;

template <typename... C>
constexpr Classes any_of(C... word_classes) {
    return ((Classes{1} << static_cast<unsigned>(word_classes)) | ... | Classes{0});
}

/// A form of the grammar, and what its first lexeme may be: most lexemes start few of them.
struct Form {
    Match match;
    bool digits;
    Classes words;
};

// Of two of one length the first stands: a holiday is more than its month and day.
constexpr std::array<Form, 28> forms = [] {
    using enum WordClass;
    return std::array<Form, 28>{{
        {holiday_name, true, any_of(holiday)},
        {numeric_date, true, 0},
        {numeric_month, true, 0},
        {numeric_day, true, 0},
        {month_date, false, any_of(month)},
        {day_month_date, true, any_of(ordinal, number)},
        {day_before_its_month, true, any_of(determiner)},
        {day_behind_its_month, true, 0},
        {year_month_date, true, 0},
        {weekday_name, false, any_of(weekday)},
        {day_of_month, true, any_of(determiner)},
        {year_number, true, any_of(fiscal, number)},
        {season_name, false, any_of(season)},
        {timex::quarter_name, true, any_of(ordinal, WordClass::quarter_name)},
        {decade_name, true, any_of(decade, number)},
        {century_name, true, any_of(ordinal, number)},
        {nth_of_period, true, any_of(determiner, ordinal, number, which)},
        {share_of_period, true, any_of(determiner, ordinal, which)},
        {period_after_next, false, any_of(determiner, unit)},
        {week_of_day, false, any_of(determiner, unit)},
        {clock_time, true, any_of(daypart, number, half, unit)},
        {clock_before_clock, true, 0},
        {deictic_day, false, any_of(overnight, deictic)},
        {named_period, false, any_of(edge, determiner, which)},
        {named_which, false, any_of(determiner, which)},
        {counted_time, true, any_of(determiner, which, number, article, vague, half, whole, unit)},
        {repeated_time, true, any_of(frequency, weekdays, every, number, times)},
        {vague_time, false, any_of(reference, recent)},
    }};
}();

// Whether a form could start here: a number, or one of these words.
bool may_start(const Lexeme& lexeme, bool digits, Classes words) {
    if (lexeme.is_digits()) return digits;
    return lexeme.word != nullptr && (lexeme.word->classes & words) != 0;
}

std::optional<Phrase> longest(const Line& line, std::uint32_t i) {
    std::optional<Phrase> best;
    const Lexeme& lexeme = line.at(i);
    if (!lexeme.is_digits() && lexeme.word == nullptr) return best;
    for (const Form& form : forms) {
        if (!may_start(lexeme, form.digits, form.words)) continue;
        std::optional<Phrase> phrase = form.match(line, i);
        if (phrase && (!best || phrase->last > best->last)) best = phrase;
    }
    return best;
}

// The period that "the end of the year", "year's end" speak of without saying which.
std::optional<Phrase> the_unit(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const std::optional<Unit> unit = unit_at(line, at);
    if (!unit || *unit < Unit::day || line.sense(at, WordClass::unit)->form == "plural") return {};
    Phrase phrase;
    phrase.kind = PhraseKind::period;
    phrase.first = i;
    phrase.last = at + 1;
    phrase.unit = *unit;
    phrase.shift = 0;
    return phrase;
}

// "late last year", "mid-May", "early 2012", "the end of 2014", "earlier Thursday".
std::optional<Phrase> with_edge(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.word(i, "the") ? i + 1 : i;
    const Sense* edge = line.sense(at, WordClass::edge);
    if (edge == nullptr) return {};
    const bool of = line.word(at + 1, "of");
    if (edge->form == "third" && !of) return {};
    const std::uint32_t inner = of || line.mark(at + 1, '-') ? at + 2 : at + 1;
    std::optional<Phrase> phrase = longest(line, inner);
    if (!phrase && of) phrase = the_unit(line, inner);
    if (!phrase && line.word(inner, "the")) phrase = longest(line, inner + 1);
    if (!phrase) return {};
    const bool period = phrase->kind == PhraseKind::calendar ||
                        phrase->kind == PhraseKind::period || phrase->kind == PhraseKind::deictic;
    if (!period || phrase->clock) return {};
    phrase->first = i;
    phrase->edge = edge->value == "start" ? Edge::start
                   : edge->value == "mid" ? Edge::middle
                                          : Edge::end;
    phrase->edge_size = edge->form == "third"  ? EdgeSize::third
                        : edge->form == "clip" ? EdgeSize::clip
                                               : EdgeSize::half;
    return phrase;
}

// "year-end", "the year's end".
std::optional<Phrase> unit_end(const Line& line, std::uint32_t i) {
    std::optional<Phrase> phrase = the_unit(line, i);
    if (!phrase) return {};
    std::uint32_t at = phrase->last;
    if (line.mark(at, '-')) {
        ++at;
    } else if (line.mark(at, '\'') && line.word(at + 1, "s")) {
        at += 2;
    } else {
        return {};
    }
    if (!line.word(at, "end")) return {};
    phrase->last = at + 1;
    phrase->edge = Edge::end;
    phrase->edge_size = EdgeSize::third;
    return phrase;
}

// What belongs to a name before it: "the 1990s", "the third quarter", "the month of July", "the year
// 2008".
void take_determiner(const Line& line, Phrase& phrase) {
    const bool takes = phrase.decade || phrase.century || phrase.quarter || phrase.half_year;
    if (takes && phrase.first > 0 && line.word(phrase.first - 1, "the")) --phrase.first;
    const std::int64_t before = static_cast<std::int64_t>(phrase.first) - 1;
    const bool month = phrase.kind == PhraseKind::calendar && phrase.month && !phrase.day;
    const bool named = (month && line.word(before, "of") && line.word(before - 1, "month")) ||
                       (phrase.names_year() && phrase.year && line.word(before, "year"));
    if (!named) return;
    phrase.first -= month ? 2 : 1;
    if (phrase.first > 0 && line.word(phrase.first - 1, "the")) --phrase.first;
}

std::vector<Phrase> read_phrases(const Line& line) {
    std::vector<Phrase> phrases;
    for (std::uint32_t i = 0; i < line.size();) {
        std::optional<Phrase> phrase;
        const Lexeme& lexeme = line.at(i);
        if (may_start(lexeme, false, any_of(WordClass::edge, WordClass::determiner)))
            phrase = with_edge(line, i);
        if (!phrase && may_start(lexeme, false, any_of(WordClass::unit, WordClass::determiner))) {
            phrase = unit_end(line, i);
        }
        if (!phrase) phrase = longest(line, i);
        if (!phrase && may_start(lexeme, false, any_of(WordClass::edge, WordClass::daypart))) {
            phrase = part_of_day(line, i);
        }
        if (!phrase) {
            ++i;
            continue;
        }
        take_determiner(line, *phrase);
        phrases.push_back(*phrase);
        i = phrase->last;
    }
    return phrases;
}

// ---- joining neighbours

/// The words between two phrases, as far as they may join them.
enum class Gap : std::uint8_t { none_at_all, comma, on_at_in, of, possessive, other };

Gap gap_between(const Line& line, std::uint32_t from, std::uint32_t to) {
    std::uint32_t i = from;
    Gap gap = Gap::none_at_all;
    if (i + 2 == to && line.mark(i, '\'') && line.word(i + 1, "s")) return Gap::possessive;
    if (i < to && line.mark(i, ',')) {
        gap = Gap::comma;
        ++i;
    }
    if (i < to && line.word(i, "t") && line.at(i).glued && i + 1 == to) return Gap::on_at_in;
    if (i < to && line.word(i, "of")) {
        gap = Gap::of;
        ++i;
    } else if (i < to && (line.word(i, "on") || line.word(i, "at") || line.word(i, "in"))) {
        gap = Gap::on_at_in;
        ++i;
    }
    // "on Tuesday at about 9 p.m.".
    if (i < to && (line.word(i, "around") || line.word(i, "about"))) {
        gap = Gap::on_at_in;
        ++i;
    }
    if (i < to && line.word(i, "the")) ++i;
    return i == to ? gap : Gap::other;
}

void take_time_of_day(Phrase& day, const Phrase& time) {
    if (time.clock) day.clock = time.clock;
    if (!time.daypart.empty()) day.daypart = time.daypart;
    if (!day.clock || day.daypart.empty()) return;
    // "8:30 in the evening", "tomorrow night at nine o'clock".
    int& hour = day.clock->hour;
    const bool late =
        day.daypart == "AF" || day.daypart == "EV" || (day.daypart == "NI" && hour >= 6);
    if (late && hour >= 1 && hour < 12) hour += 12;
}

// "May 2" and "last year": the year is told in another way.
bool take_year(Phrase& date, const Phrase& year) {
    if (!date.wants_year() || !year.names_year()) return false;
    date.year = year.year;
    if (year.kind == PhraseKind::period) {
        date.shift = year.shift;
        date.unit = Unit::year;
        date.anchor = year.anchor;
        date.value = "year";  // the shift is the year's
    }
    return true;
}

bool bare_weekday(const Phrase& phrase) {
    return phrase.kind == PhraseKind::calendar && phrase.weekday && !phrase.shift && !phrase.day &&
           !phrase.nth && phrase.edge == Edge::whole;
}

bool bare_week(const Phrase& phrase) {
    return phrase.kind == PhraseKind::period && phrase.unit == Unit::week && !phrase.weekday &&
           phrase.edge == Edge::whole;
}

// "Tuesday of next week", "next week on Friday".
std::optional<Phrase> day_of_week(const Phrase& a, const Phrase& b) {
    const bool day_first = bare_weekday(a) && bare_week(b);
    if (!day_first && !(bare_week(a) && bare_weekday(b))) return {};
    Phrase joined = day_first ? b : a;
    joined.weekday = day_first ? a.weekday : b.weekday;
    joined.daypart = day_first ? a.daypart : b.daypart;
    joined.clock = day_first ? a.clock : b.clock;
    return joined;
}

// "9 a.m. every Sunday", "every night at 9 p.m.".
std::optional<Phrase> timed_set(const Phrase& a, const Phrase& b) {
    const bool set_first = a.kind == PhraseKind::set && b.only_time_of_day() && b.clock;
    if (!set_first && !(a.only_time_of_day() && a.clock && b.kind == PhraseKind::set)) return {};
    Phrase joined = set_first ? a : b;
    joined.clock = set_first ? b.clock : a.clock;
    return joined;
}

// One phrase of two neighbours that speak of one time, or nothing.
std::optional<Phrase> join(const Phrase& a, const Phrase& b, Gap gap) {
    if (gap == Gap::other) return {};
    Phrase joined = a;
    const auto covered = [&](Phrase phrase) {
        phrase.first = a.first;
        phrase.last = b.last;
        return phrase;
    };
    if (gap == Gap::possessive) {
        // "last year's third quarter".
        joined = b;
        return take_year(joined, a) ? std::optional(covered(joined)) : std::nullopt;
    }
    const bool a_has_time = a.clock || !a.daypart.empty();
    const bool clock_then_part = a.clock && a.daypart.empty() && !b.clock;
    const bool day_then_time = !a.clock && (!a_has_time || b.clock);
    if (a.names_day() && b.only_time_of_day() && (day_then_time || clock_then_part)) {
        take_time_of_day(joined, b);
        return covered(joined);
    }
    if (a.only_time_of_day() && b.names_day() && !b.clock) {
        joined = b;
        take_time_of_day(joined, a);
        return covered(joined);
    }
    if (a.only_time_of_day() && b.only_time_of_day() && gap != Gap::of && !a.clock != !b.clock) {
        take_time_of_day(joined, b);
        return covered(joined);
    }
    if (std::optional<Phrase> day = day_of_week(a, b)) return covered(*day);
    if (std::optional<Phrase> set = timed_set(a, b)) return covered(*set);
    if (bare_weekday(a) && b.kind == PhraseKind::calendar && b.day && !b.last_day &&
        gap != Gap::of && !b.weekday) {
        joined = b;
        joined.weekday = a.weekday;
        if (!a.daypart.empty()) joined.daypart = a.daypart;
        return covered(joined);
    }
    // "in December in 2009": behind a preposition only a year by its number.
    const bool numbered = b.kind == PhraseKind::calendar;
    if ((gap != Gap::on_at_in || numbered) && take_year(joined, b)) return covered(joined);
    return {};
}

std::vector<Phrase> join_neighbours(const Line& line, std::vector<Phrase> phrases) {
    std::vector<Phrase> out;
    for (const Phrase& phrase : phrases) {
        if (!out.empty()) {
            const Gap gap = gap_between(line, out.back().last, phrase.first);
            if (std::optional<Phrase> joined = join(out.back(), phrase, gap)) {
                out.back() = *joined;
                continue;
            }
        }
        out.push_back(phrase);
    }
    return out;
}

// A part of a day without its day is only read behind "in the", "at", "by": "in the morning".
bool stands_alone(const Line& line, const Phrase& phrase) {
    if (phrase.daypart.empty() || phrase.clock || !phrase.only_time_of_day()) return true;
    const std::int64_t before = static_cast<std::int64_t>(phrase.first) - 1;
    return line.word(before, "the") && line.word(before - 1, "in");
}

// ---- ranges

bool may_bound(const Phrase& phrase) {
    if (phrase.kind == PhraseKind::calendar) return !phrase.last_day && !phrase.last_year;
    if (phrase.kind == PhraseKind::reference) return phrase.value == "PRESENT_REF";
    return phrase.kind == PhraseKind::deictic || phrase.kind == PhraseKind::period;
}

/// A range of two phrases, where the words before and between them make one.
std::optional<Expression> range(const Line& line, const Phrase& a, const Phrase& b) {
    const bool the = line.word(a.last + 1, "the") && a.last + 2 == b.first;
    if (!may_bound(a) || !may_bound(b) || (!the && a.last + 1 != b.first)) return {};
    const Sense* open = line.sense(static_cast<std::int64_t>(a.first) - 1, WordClass::range_open);
    const Sense* join = line.sense(a.last, WordClass::range_join);
    const bool dash = line.mark(a.last, '-');
    const bool spelled = open != nullptr && join != nullptr && open->value == join->value;
    const bool through = line.word(a.last, "through");
    const bool alike = (a.weekday && b.weekday) || (a.day && b.day) ||
                       (a.month && b.month && !a.day) || (a.only_time_of_day() && b.clock);
    const bool days = alike && join != nullptr && join->value == "to";
    if (!spelled && !dash && !through && !days) return {};
    Expression expression{a, b, a.first, b.last};
    // "from 2009 to 2011" is one expression, its preposition included: it belongs to the pair.
    if (spelled) expression.first = a.first - 1;
    return expression;
}

std::optional<Phrase> year_behind_join(const Line& line, const Phrase& a) {
    // "2009 to 2011" and "between May and 2014": the second number has "to"/"and" as evidence only
    // here.
    if (!a.year || a.month) return {};
    const std::optional<int> year = year_digits(line, static_cast<std::int64_t>(a.last) + 1);
    if (!year || *year <= *a.year) return {};
    Phrase phrase;
    phrase.first = a.last + 1;
    phrase.last = a.last + 2;
    phrase.year = year;
    return phrase;
}

// "on Tuesday from 2 to 4 p.m.": the day before a range of clocks is its day.
bool take_day_before(const Line& line, const Expression& day, Expression& clocks) {
    const bool fits = !day.to && day.from.names_day() && !day.from.clock &&
                      clocks.from.only_time_of_day() && clocks.to->only_time_of_day();
    if (!fits || gap_between(line, day.last, clocks.first) == Gap::other) return false;
    for (Phrase* const bound : {&clocks.from, &*clocks.to}) {
        const std::optional<Clock> clock = bound->clock;
        const std::string_view daypart = bound->daypart;
        *bound = day.from;
        bound->clock = clock;
        if (!daypart.empty()) bound->daypart = daypart;
    }
    clocks.first = day.first;
    return true;
}

// A word that makes the time before it part of a name: "two days after the May 2 raid".
bool names_what_follows(const Line& line, const Expression& time) {
    const Lexeme& behind = line.at(time.last);
    if (behind.shape != Lexeme::Shape::letters || behind.is(WordClass::preposition) ||
        time.from.kind == PhraseKind::deictic) {
        return false;
    }
    const Upos upos = line.token(time.last)->upos;
    return upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::x;
}

// "two weeks before Christmas", "a week from Monday": whether an offset and the time behind it are
// one time.
bool says_its_base(const Line& line, const Expression& offset, const Expression& base) {
    if (base.to || base.counts_from != none) return false;
    const std::uint32_t joint = line.word(offset.last + 1, "the") ? 2 : 1;
    return offset.last + joint == base.first && !names_what_follows(line, base);
}

// Makes one time of each such two. An offset counts from the expression right behind it.
std::vector<Expression> merge_offsets(const Line& line, std::vector<Expression> expressions) {
    std::vector<Expression> out;
    out.reserve(expressions.size());
    for (std::size_t e = 0; e < expressions.size(); ++e) {
        Expression& expression = expressions[e];
        const bool tied = expression.counts_from != none && e + 1 < expressions.size();
        if (tied && says_its_base(line, expression, expressions[e + 1])) {
            ++e;
            expression.base = expressions[e].from;
            expression.last = expressions[e].last;
            expression.counts_from = none;
        } else if (tied) {
            expression.counts_from = static_cast<std::uint32_t>(out.size() + 1);
        }
        out.push_back(expression);
    }
    return out;
}

// Ties an offset to the next time in its clause: "two days after the May 2 raid".
void tie_offsets(const Line& line, std::vector<Expression>& expressions) {
    constexpr std::uint32_t farthest = 12;
    for (std::size_t e = 0; e + 1 < expressions.size(); ++e) {
        const Phrase& phrase = expressions[e].from;
        if (phrase.kind != PhraseKind::offset || phrase.anchor != Anchor::following) continue;
        const Expression& next = expressions[e + 1];
        bool same_clause = next.first - expressions[e].last <= farthest;
        for (std::uint32_t i = expressions[e].last; same_clause && i < next.first; ++i) {
            const char mark = line.at(i).mark;
            same_clause = line.at(i).shape != Lexeme::Shape::mark || mark == '-' || mark == '\'';
        }
        if (same_clause) expressions[e].counts_from = static_cast<std::uint32_t>(e + 1);
    }
}

}  // namespace

std::vector<Expression> read_expressions(const Line& line) {
    std::vector<Expression> expressions;
    std::vector<Phrase> phrases = read_phrases(line);
    if (phrases.empty()) return expressions;
    phrases = join_neighbours(line, std::move(phrases));
    for (std::size_t p = 0; p < phrases.size(); ++p) {
        const Phrase& phrase = phrases[p];
        if (!stands_alone(line, phrase)) continue;
        if (p + 1 < phrases.size()) {
            if (std::optional<Expression> both = range(line, phrase, phrases[p + 1])) {
                if (!expressions.empty() && take_day_before(line, expressions.back(), *both)) {
                    expressions.pop_back();
                }
                expressions.push_back(*both);
                ++p;
                continue;
            }
        }
        if (const std::optional<Phrase> year = year_behind_join(line, phrase)) {
            if (std::optional<Expression> both = range(line, phrase, *year)) {
                expressions.push_back(*both);
                continue;
            }
        }
        expressions.push_back({phrase, {}, phrase.first, phrase.last});
    }
    tie_offsets(line, expressions);
    return merge_offsets(line, std::move(expressions));
}

}  // namespace entente::timex
