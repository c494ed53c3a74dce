// The words of time expressions and the named days, compiled from data/cues/time_words.tsv,
// time_holidays.tsv and time_feasts.tsv (docs/times.md). Read-only and shared by threads once it is loaded.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "base/table.h"

namespace entente::timex {

/// What a word may do in a time expression: the `class` column, in the order of its names in
/// vocabulary.cpp.
enum class WordClass : std::uint8_t {
    month,
    weekday,
    weekdays,
    season,
    unit,
    daypart,
    dayparts,
    deictic,  ///< today, tomorrow
    overnight,
    number,
    article,
    vague,  ///< few, several
    half,
    part,  ///< "half" behind an ordinal
    ordinal,
    ordinal_ending,  ///< th
    which,           ///< last, this, next, following
    recent,
    edge,       ///< early, mid, the end of
    direction,  ///< ago, later, after
    relation,   ///< since, until, by
    preposition,
    range_open,
    range_join,
    every,
    per,
    frequency,
    times,
    reference,
    fiscal,
    meridiem,
    zone,
    clock,
    era,
    quarter_name,
    determiner,
    future,
    before_to,
    timetable,  ///< "begins": in the present tense of a day to come
    past,
    counted,
    quality,
    named_day,
    decade,   ///< "nineties"
    whole,    ///< all, another, full
    extent,   ///< between a number and its unit: "two more weeks", "ten working days" (value BD)
    saying,   ///< "said", "told": a day beside it is that of the telling
    holiday,  ///< the first word of a holiday's name; made from the table of holidays
};

enum class Unit : std::uint8_t {
    second,
    minute,
    hour,
    day,
    night,
    workday,  ///< Monday to Friday; holidays are not known
    week,
    weekend,
    fortnight,
    month,
    quarter,
    year,
    decade,
    century,
};

struct Sense {
    WordClass word_class = WordClass::month;
    int number = 0;     ///< the value, where it is a number
    std::string value;  ///< the value as written
    std::string form;   ///< "weak", "abbreviation", "plural", "narrative" ...
};

struct Word {
    std::uint64_t classes = 0;  ///< one bit a WordClass
    std::vector<Sense> senses;

    bool is(WordClass c) const { return (classes >> static_cast<unsigned>(c) & 1U) != 0; }
    /// The sense of that class, or null.
    const Sense* sense(WordClass c) const;
};

/// First and last day.
struct Days {
    Date begin;
    Date end;
};

/// How the day of a holiday is found in a year.
struct HolidayRule {
    enum class Kind : std::uint8_t { fixed, nth_weekday, easter, orthodox, once, listed };
    Kind kind = Kind::fixed;
    int month = 0;
    int day = 0;  ///< fixed: the day; nth_weekday: the ISO weekday; easter, orthodox: the distance
    int nth = 0;  ///< nth_weekday: 1 the first, -1 the last
    Date date{};  ///< once: the day
    std::vector<Days> list;  ///< listed: in order; there may be two in a year, or none

    /// The first of that year.
    std::optional<Days> in_year(int year) const;
};

struct Holiday {
    std::string name;  ///< lower case
    std::vector<std::string> followed_by;
    HolidayRule rule;
};

/// The month, day and year of Western Easter Sunday (the anonymous Gregorian computus, as in Meeus,
/// "Astronomical Algorithms", chapter 8).
std::optional<Date> easter_sunday(int year);
/// Easter Sunday of the eastern churches, by the Gregorian calendar (Meeus, as above), 1900 to 2099.
std::optional<Date> orthodox_easter_sunday(int year);

class Vocabulary {
  public:
    /// Fails where a table is missing or a row is not as its header says, with file and line.
    static Result<Vocabulary> load(const std::filesystem::path& data_dir);
    static Result<Vocabulary> compile(const Table& words, const Table& holidays,
                                      const Table& feasts);

    /// The word of a form of any case, or null. Constant time; long forms are not looked up.
    const Word* find(std::string_view form) const;

    /// The holidays whose names start with that letter (lower case), longest names first.
    const std::vector<Holiday>& holidays(char initial) const {
        return holidays_[static_cast<unsigned char>(initial)];
    }

    static constexpr std::size_t longest_word = 15;

  private:
    Outcome add_word(const Table& table, const Table::Row& row);
    Outcome add_holiday(const Table& table, const Table::Row& row);
    Outcome add_feast(const Table& table, const Table::Row& row);

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const {
            return std::hash<std::string_view>{}(s);
        }
    };
    std::unordered_map<std::string, Word, Hash, std::equal_to<>> words_;
    std::array<std::vector<Holiday>, 256> holidays_;
    /// By the name that rules give them.
    std::unordered_map<std::string, std::vector<Days>, Hash, std::equal_to<>> feasts_;
};

}  // namespace entente::timex
