#include "time/relative.h"

#include "time/dates.h"

namespace entente::timex {
namespace {

bool is_date_unit(Unit unit) {
    return unit >= Unit::day;
}

bool plural_form(const Line& line, std::uint32_t i) {
    const Sense* unit = line.sense(i, WordClass::unit);
    return unit != nullptr && unit->form == "plural";
}

Phrase relative(PhraseKind kind, std::uint32_t first, std::uint32_t last) {
    Phrase phrase;
    phrase.kind = kind;
    phrase.first = first;
    phrase.last = last;
    return phrase;
}

// "two" and "days" of "two days": the number, the unit, the index behind.
struct Measure {
    Number number;
    Unit unit = Unit::day;
    bool hyphenated = false;  ///< "two-day"
    std::uint32_t next = 0;
};

// "half a year", "half an hour", "half hour".
std::optional<Measure> half_unit(const Line& line, std::uint32_t i) {
    if (!line.is(i, WordClass::half)) return {};
    const std::uint32_t at = line.is(i + 1, WordClass::article) ? i + 2 : i + 1;
    const std::optional<Unit> unit = unit_at(line, at);
    if (!unit || plural_form(line, at) || *unit == Unit::second) return {};
    return Measure{{0, true, false, at}, *unit, false, at + 1};
}

// Behind the words that may stand between a number and its unit: "two more weeks".
std::uint32_t behind_extent(const Line& line, std::uint32_t i) {
    while (line.is(i, WordClass::extent))
        ++i;
    return i;
}

// "business days", "working days": the unit at `i` counts only those.
bool of_work(const Line& line, std::uint32_t i) {
    const Sense* extent = line.sense(static_cast<std::int64_t>(i) - 1, WordClass::extent);
    return extent != nullptr && extent->value == "BD";
}

// "another week", "all day", "a full year".
std::optional<Measure> whole_unit(const Line& line, std::uint32_t i) {
    const std::uint32_t word = line.is(i, WordClass::article) || line.word(i, "the") ? i + 1 : i;
    if (!line.is(word, WordClass::whole)) return {};
    const std::uint32_t at = behind_extent(line, line.mark(word + 1, '-') ? word + 2 : word + 1);
    std::optional<Unit> unit = unit_at(line, at);
    if (!unit || plural_form(line, at) || *unit == Unit::second || *unit == Unit::minute) return {};
    if (of_work(line, at) && *unit == Unit::day) unit = Unit::workday;
    return Measure{{1, false, false, at}, *unit, false, at + 1};
}

std::optional<Measure> measure_at(const Line& line, std::uint32_t i) {
    if (std::optional<Measure> half = half_unit(line, i)) return half;
    if (std::optional<Measure> whole = whole_unit(line, i)) return whole;
    const std::optional<Number> number = number_at(line, i);
    if (!number) return {};
    Measure measure{*number, Unit::day, line.mark(number->next, '-'), 0};
    const std::uint32_t at =
        behind_extent(line, measure.hyphenated ? number->next + 1 : number->next);
    std::optional<Unit> unit = unit_at(line, at);
    if (!unit) return {};
    if (of_work(line, at) && *unit == Unit::day) unit = Unit::workday;
    const bool one = number->value == 1 && !number->half_more;
    if (plural_form(line, at) ? one : *unit == Unit::second && !one) return {};
    // "two day" is loose writing, "a few day" none.
    if (!plural_form(line, at) && !one && !number->value) return {};
    // "a second" is an ordinal; "a quarter", "one-quarter" a share.
    if (number->article && *unit == Unit::second) return {};
    if (*unit == Unit::quarter && (one || measure.hyphenated)) return {};
    measure.unit = *unit;
    measure.next = at + 1;
    if (line.word(at + 1, "and") && line.is(at + 3, WordClass::half) &&
        line.is(at + 2, WordClass::article)) {
        measure.number.half_more = true;
        measure.next = at + 4;
    }
    if (line.mark(measure.next, '\'') && !line.word(measure.next + 1, "s")) ++measure.next;
    return measure;
}

// "years old", "decade-long", "40-year-old": an age or a nature, no time.
bool is_quality(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.mark(i, '-') ? i + 1 : i;
    if (!line.is(at, WordClass::quality)) return false;
    return at != i || line.word(at, "old") || line.word(at, "olds");
}

void add_part(Phrase& phrase, Phrase::Part part) {
    const auto n = static_cast<std::size_t>(phrase.part_count);
    if (n >= phrase.parts.size()) return;
    phrase.parts[n] = part;
    ++phrase.part_count;
}

// "one month and 21 days" behind "2 years"; the index behind.
std::uint32_t read_parts(const Line& line, std::uint32_t i, Phrase& phrase) {
    while (static_cast<std::size_t>(phrase.part_count) < phrase.parts.size()) {
        std::uint32_t at = line.mark(i, ',') ? i + 1 : i;
        if (line.word(at, "and")) ++at;
        const std::optional<Measure> part = measure_at(line, at);
        const bool fits = part && part->number.value && !part->number.article &&
                          !part->number.half_more && !part->hyphenated && part->unit != phrase.unit;
        if (!fits) break;
        add_part(phrase, {part->unit, *part->number.value});
        i = part->next;
    }
    return i;
}

// "ago", "later", "before", "from now" behind a measure; moves phrase.last behind it.
bool read_direction(const Line& line, std::uint32_t i, Phrase& phrase) {
    if (line.word(i, "from") && (line.word(i + 1, "now") || line.word(i + 1, "today"))) {
        phrase.direction = 1;
        phrase.last = i + 2;
        return true;
    }
    // "two days from tomorrow": a day more.
    if (const Sense* day = line.sense(i + 1, WordClass::deictic);
        day != nullptr && line.word(i, "from")) {
        phrase.direction = 1;
        add_part(phrase, {Unit::day, day->number});
        phrase.last = i + 2;
        return true;
    }
    // "two weeks from Monday"; "for two weeks from Monday" is a length.
    const bool lasts = line.word(static_cast<std::int64_t>(phrase.first) - 1, "for");
    if (!lasts && line.word(i, "from") && (month_date(line, i + 1) || weekday_name(line, i + 1))) {
        phrase.direction = 1;
        phrase.anchor = Anchor::following;
        phrase.last = i;
        return true;
    }
    const Sense* direction = line.sense(i, WordClass::direction);
    if (direction == nullptr) return false;
    phrase.direction = direction->number;
    phrase.last = i + 1;
    if (direction->form == "narrative") phrase.anchor = Anchor::narrative;
    if (direction->form == "following") {
        // The preposition is no part of it: "two days" after the raid. Where nothing follows that
        // it could govern, it looks back: "as it had two days before."
        const Lexeme& behind = line.at(i + 1);
        const bool governs = behind.token != none && behind.shape != Lexeme::Shape::mark;
        phrase.anchor = governs ? Anchor::following : Anchor::narrative;
        if (governs) phrase.last = i;
    }
    return true;
}

// What allows "a day", "weeks" to be read as a length: a preposition before.
bool measured(const Line& line, std::int64_t i) {
    const Lexeme& before = line.at(i - 1);
    return before.is(WordClass::preposition) || before.is(WordClass::relation) ||
           line.word(i - 1, "than") || line.word(i - 1, "least") || line.word(i - 1, "nearly") ||
           line.word(i - 1, "almost") || line.word(i - 1, "took") || line.word(i - 1, "lasted");
}

// The word at or behind `i` that says which one: behind "the", and behind "this" where another
// follows ("this past week").
std::uint32_t which_index(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.is(i, WordClass::determiner) ? i + 1 : i;
    const Sense* next = line.sense(at + 1, WordClass::which);
    const bool both = line.word(at, "this") && next != nullptr && next->number != 0;
    return both ? at + 1 : at;
}

// "the two past years", "ten previous weeks".
std::optional<Phrase> number_before_which(const Line& line, std::uint32_t i) {
    const std::uint32_t at = line.is(i, WordClass::determiner) ? i + 1 : i;
    const std::optional<Number> number = number_at(line, at);
    if (!number || number->article) return {};
    const Sense* which = line.sense(number->next, WordClass::which);
    const std::optional<Unit> unit = unit_at(line, number->next + 1);
    if (which == nullptr || which->number == 0 || !unit || !plural_form(line, number->next + 1)) {
        return {};
    }
    Phrase phrase = relative(PhraseKind::length, i, number->next + 2);
    phrase.shift = which->number;
    if (which->form == "narrative") phrase.anchor = Anchor::narrative;
    phrase.amount = number->value;
    phrase.half_more = number->half_more;
    phrase.unit = *unit;
    return phrase;
}

// "the past two years", "the next 48 hours", "the coming weeks" (no number), "the past week".
std::optional<Phrase> anchored_length(const Line& line, std::uint32_t i) {
    if (std::optional<Phrase> phrase = number_before_which(line, i)) return phrase;
    const std::uint32_t at = which_index(line, i);
    const Sense* which = line.sense(at, WordClass::which);
    if (which == nullptr || which->number == 0) return {};
    Phrase phrase = relative(PhraseKind::length, i, 0);
    phrase.shift = which->number;
    if (which->form == "narrative") phrase.anchor = Anchor::narrative;
    if (const std::optional<Measure> measure = measure_at(line, at + 1);
        measure && !measure->number.article) {
        phrase.amount = measure->number.value;
        phrase.half_more = measure->number.half_more;
        phrase.unit = measure->unit;
        phrase.last = measure->next;
        return phrase;
    }
    const std::optional<Unit> unit = unit_at(line, at + 1);
    if (!unit || *unit == Unit::second || *unit == Unit::quarter) return {};
    phrase.unit = *unit;
    phrase.last = at + 2;
    if (plural_form(line, at + 1)) return phrase;
    if (!line.word(at, "past") || !is_date_unit(*unit)) return {};
    phrase.amount = 1;
    return phrase;
}

// "in three weeks" that is still to come: as far from publication.
bool ahead(const Line& line, std::int64_t i) {
    return line.word(i - 1, "in") && !line.is(i - 2, WordClass::times);
}

std::optional<Phrase> bare_plural(const Line& line, std::uint32_t i) {
    const std::optional<Unit> unit = unit_at(line, i);
    if (!unit || !plural_form(line, i) || is_quality(line, i + 1)) return {};
    Phrase phrase = relative(PhraseKind::offset, i, i + 1);
    phrase.unit = *unit;
    if (read_direction(line, i + 1, phrase)) return phrase;
    const std::int64_t before = static_cast<std::int64_t>(i) - 1;
    if (!line.word(before, "for") && !line.word(before, "in") && !line.word(before, "over") &&
        !line.word(before, "within")) {
        return {};
    }
    phrase.kind = PhraseKind::length;
    return phrase;
}

// The unit behind "in the", "of the": "earlier in the day".
std::optional<Phrase> edge_in_unit(const Line& line, std::uint32_t i) {
    const Sense* edge = line.sense(i, WordClass::edge);
    if (edge == nullptr || edge->form != "clip" || !line.word(i + 1, "in")) return {};
    if (!line.word(i + 2, "the")) return {};
    const std::optional<Unit> unit = unit_at(line, i + 3);
    if (!unit || !is_date_unit(*unit) || plural_form(line, i + 3)) return {};
    Phrase phrase = relative(PhraseKind::period, i, i + 4);
    phrase.unit = *unit;
    phrase.shift = 0;
    phrase.anchor = *unit == Unit::day ? Anchor::narrative : Anchor::publication;
    phrase.edge = edge->value == "start" ? Edge::start : Edge::end;
    phrase.edge_size = EdgeSize::clip;
    return phrase;
}

// "this morning", "last night", "that evening".
std::optional<Phrase> which_daypart(const Line& line, std::uint32_t first, std::uint32_t at) {
    const Sense* which = line.sense(at, WordClass::which);
    const Sense* part = line.sense(at + 1, WordClass::daypart);
    if (which == nullptr || part == nullptr || part->value.size() != 2) return {};
    // "last night" is yesterday's; "last morning" is nobody's yesterday.
    if (which->number == -1 && which->form.empty() && part->value != "NI") return {};
    Phrase phrase = relative(PhraseKind::deictic, first, at + 2);
    phrase.shift = which->number;
    phrase.daypart = part->value;
    if (which->form == "narrative") {
        phrase.kind = PhraseKind::period;
        phrase.unit = Unit::day;
        phrase.anchor = Anchor::narrative;
    }
    return phrase;
}

// "the next day", "the next week" in a telling count from what was told.
bool tells_on(const Line& line, std::uint32_t first, std::uint32_t at, Unit unit) {
    return at != first && line.word(at, "next") && unit == Unit::day;
}

// "the day before", "a year later" of what was told, where nothing follows that it could govern.
std::optional<Phrase> beside_told(const Line& line, std::uint32_t first, std::uint32_t at) {
    const std::optional<Unit> unit = unit_at(line, at);
    const Sense* direction = line.sense(at + 1, WordClass::direction);
    const bool fits = first != at && unit && is_date_unit(*unit) && !plural_form(line, at) &&
                      direction != nullptr && direction->form == "following";
    if (!fits || line.at(at + 2).shape != Lexeme::Shape::mark) return {};
    Phrase phrase = relative(PhraseKind::period, first, at + 2);
    phrase.unit = *unit;
    phrase.shift = direction->number;
    phrase.anchor = Anchor::narrative;
    return phrase;
}

// "last week", "the following day", "this past weekend", "the current fiscal year".
std::optional<Phrase> which_period(const Line& line, std::uint32_t i) {
    const std::uint32_t at = which_index(line, i);
    const Sense* which = line.sense(at, WordClass::which);
    if (which == nullptr) return {};
    if (std::optional<Phrase> part = which_daypart(line, i, at)) return part;
    const bool fiscal = line.is(at + 1, WordClass::fiscal);
    const std::uint32_t name = fiscal ? at + 2 : at + 1;
    const std::optional<Unit> unit = unit_at(line, name);
    if (!unit || !is_date_unit(*unit) || plural_form(line, name)) return {};
    if (fiscal && *unit != Unit::year) return {};
    // "the past week" is a length up to now, "last week" the one from Monday to Sunday.
    if (line.word(at, "past") && *unit >= Unit::week && *unit != Unit::weekend) return {};
    Phrase phrase = relative(PhraseKind::period, i, name + 1);
    phrase.unit = *unit;
    phrase.shift = which->number;
    phrase.fiscal = fiscal;
    if (which->form == "narrative" || tells_on(line, i, at, *unit)) {
        phrase.anchor = Anchor::narrative;
    }
    return phrase;
}

// "every", "each" or "per" and what comes again; fills the unit or weekday.
std::optional<Phrase> after_every(const Line& line, std::uint32_t i) {
    Phrase phrase = relative(PhraseKind::set, i, i + 2);
    phrase.amount = 1;
    if (line.word(i + 1, "other")) {
        // "every other week", "every other Friday".
        const std::optional<Unit> unit = unit_at(line, i + 2);
        const Sense* day = line.sense(i + 2, WordClass::weekday);
        if (day != nullptr) phrase.weekday = day->number;
        if (!unit && day == nullptr) return {};
        phrase.unit = unit.value_or(Unit::week);
        phrase.amount = 2;
        ++phrase.last;
        return phrase;
    }
    if (const Sense* weekday = line.sense(i + 1, WordClass::weekday)) {
        phrase.weekday = weekday->number;
        return phrase;
    }
    if (const Sense* month = line.sense(i + 1, WordClass::month)) {
        phrase.month = month->number;
        return phrase;
    }
    if (const Sense* part = line.sense(i + 1, WordClass::daypart); part != nullptr) {
        phrase.daypart = part->value;
        return phrase;
    }
    if (const std::optional<Measure> measure = measure_at(line, i + 1)) {
        phrase.amount = measure->number.value;
        phrase.unit = measure->unit;
        phrase.last = measure->next;
        return phrase;
    }
    const std::optional<Unit> unit = unit_at(line, i + 1);
    if (!unit || plural_form(line, i + 1) || *unit == Unit::second) return {};
    phrase.unit = *unit;
    return phrase;
}

// "twice a week", "three times per day".
std::optional<Phrase> times_per_unit(const Line& line, std::uint32_t i) {
    std::uint32_t at = i;
    if (line.is(i + 1, WordClass::times) && number_at(line, i)) at = i + 1;
    if (!line.is(at, WordClass::times)) return {};
    if (!line.is(at + 1, WordClass::article) && !line.is(at + 1, WordClass::per) &&
        !line.is(at + 1, WordClass::every)) {
        return {};
    }
    const std::optional<Unit> unit = unit_at(line, at + 2);
    if (!unit || plural_form(line, at + 2)) return {};
    Phrase phrase = relative(PhraseKind::set, i, at + 3);
    phrase.amount = 1;
    phrase.unit = *unit;
    return phrase;
}

}  // namespace

std::optional<Phrase> deictic_day(const Line& line, std::uint32_t i) {
    if (line.is(i, WordClass::overnight)) {
        Phrase phrase = relative(PhraseKind::deictic, i, i + 1);
        phrase.shift = 0;
        phrase.daypart = "NI";
        return phrase;
    }
    const Sense* day = line.sense(i, WordClass::deictic);
    if (day == nullptr || line.at(i).in_person) return {};
    // "the day after tomorrow", "the day before yesterday".
    Phrase phrase = relative(PhraseKind::deictic, i, i + 1);
    phrase.shift = day->number;
    if (!day->form.empty()) phrase.daypart = day->form;
    return phrase;
}

std::optional<Phrase> named_period(const Line& line, std::uint32_t i) {
    if (std::optional<Phrase> edge = edge_in_unit(line, i)) return edge;
    const bool the = line.is(i, WordClass::determiner);
    if (the && line.word(i + 1, "day") && line.is(i + 2, WordClass::direction) &&
        line.is(i + 3, WordClass::deictic)) {
        const Sense* day = line.sense(i + 3, WordClass::deictic);
        Phrase phrase = relative(PhraseKind::deictic, i, i + 4);
        phrase.shift = day->number + line.sense(i + 2, WordClass::direction)->number;
        return phrase;
    }
    const std::uint32_t at = the ? i + 1 : i;
    if (the && unit_at(line, at) == Unit::weekend && !plural_form(line, at)) {
        Phrase phrase = relative(PhraseKind::period, i, at + 1);
        phrase.unit = Unit::weekend;
        phrase.by_tense = true;
        phrase.shift = 0;
        return phrase;
    }
    if (std::optional<Phrase> beside = beside_told(line, i, at)) return beside;
    return which_period(line, i);
}

std::optional<Phrase> named_which(const Line& line, std::uint32_t i) {
    const std::uint32_t at = which_index(line, i);
    const Sense* which = line.sense(at, WordClass::which);
    if (which == nullptr) return {};
    for (const auto match : {month_date, weekday_name, season_name, quarter_name, holiday_name}) {
        std::optional<Phrase> phrase = match(line, at + 1);
        if (!phrase || phrase->year) continue;
        // "this May 2": the day says which one already.
        phrase->first = i;
        phrase->shift = which->number;
        phrase->nearest = which->form == "nearest";
        if (which->form == "narrative") phrase->anchor = Anchor::narrative;
        return phrase;
    }
    return {};
}

std::optional<Phrase> counted_time(const Line& line, std::uint32_t i) {
    if (std::optional<Phrase> anchored = anchored_length(line, i)) return anchored;
    const std::optional<Measure> measure = measure_at(line, i);
    if (!measure) return bare_plural(line, i);
    if (is_quality(line, measure->next)) return {};
    Phrase phrase = relative(PhraseKind::offset, i, measure->next);
    phrase.unit = measure->unit;
    phrase.amount = measure->number.value;
    phrase.half_more = measure->number.half_more;
    if (!measure->hyphenated) {
        phrase.last = read_parts(line, measure->next, phrase);
        if (read_direction(line, phrase.last, phrase)) return phrase;
    }
    // "one day last week" is that week's; "two hours last week" a length within it.
    const bool in_which = line.is(phrase.last, WordClass::which) && measure->number.value == 1;
    if (in_which || line.word(phrase.last, "per")) return {};
    if (measure->number.article && !measured(line, i) && !measure->hyphenated) return {};
    phrase.kind = PhraseKind::length;
    if (!measure->hyphenated && ahead(line, i)) phrase.direction = 1;
    // "within 48 hours" bounds from publication on, "within 48 hours of the raid" does not.
    const bool bounds = line.word(static_cast<std::int64_t>(i) - 1, "within") &&
                        !line.word(phrase.last, "of") && !line.word(phrase.last, "after");
    if (bounds) phrase.within = true;
    return phrase;
}

std::optional<Phrase> repeated_time(const Line& line, std::uint32_t i) {
    if (const Sense* frequency = line.sense(i, WordClass::frequency)) {
        const bool first_word = line.at(static_cast<std::int64_t>(i) - 1).token == none;
        if (line.at(i).capital && !first_word) return {};  // "the Daily Star"
        Phrase phrase = relative(PhraseKind::set, i, i + 1);
        phrase.value = frequency->value;
        return phrase;
    }
    if (const Sense* weekdays = line.sense(i, WordClass::weekdays)) {
        Phrase phrase = relative(PhraseKind::set, i, i + 1);
        phrase.weekday = weekdays->number;
        return phrase;
    }
    if (line.is(i, WordClass::every)) return after_every(line, i);
    return times_per_unit(line, i);
}

std::optional<Phrase> vague_time(const Line& line, std::uint32_t i) {
    if (const Sense* reference = line.sense(i, WordClass::reference)) {
        Phrase phrase = relative(PhraseKind::reference, i, i + 1);
        phrase.value = reference->value;
        return phrase;
    }
    if (!line.is(i, WordClass::recent) || !plural_form(line, i + 1)) return {};
    Phrase phrase = relative(PhraseKind::reference, i, i + 2);
    phrase.value = "PAST_REF";
    return phrase;
}

}  // namespace entente::timex
