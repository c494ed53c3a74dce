#include "time/vocabulary.h"

#include <algorithm>

#include "base/strings.h"

namespace entente::timex {
namespace {

// In the order of WordClass.
constexpr std::array<std::string_view, 47> class_names{
    "month",     "weekday",     "weekdays",     "season",
    "unit",      "daypart",     "dayparts",     "deictic",
    "overnight", "number",      "article",      "vague",
    "half",      "part",        "ordinal",      "ordinal_ending",
    "which",     "recent",      "edge",         "direction",
    "relation",  "preposition", "range_open",   "range_join",
    "every",     "per",         "frequency",    "times",
    "reference", "fiscal",      "meridiem",     "zone",
    "clock",     "era",         "quarter_name", "determiner",
    "future",    "before_to",   "timetable",    "past",
    "counted",   "quality",     "named_day",    "decade",
    "whole",     "extent",      "saying"};

// In the order of Unit.
constexpr std::array<std::string_view, 14> unit_names{"TS", "TM", "TH", "D", "N", "BD", "W",
                                                      "WE", "F",  "M",  "Q", "Y", "E",  "C"};

template <std::size_t n>
std::optional<int> index_of(const std::array<std::string_view, n>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return {};
    return static_cast<int>(found - names.begin());
}

bool out_of_range(WordClass c, int number) {
    switch (c) {
        case WordClass::month:
        case WordClass::season:
            return number < 1 || number > 12;
        case WordClass::weekday:
        case WordClass::weekdays:
            return number < 1 || number > 7;
        case WordClass::ordinal:
            return number < 1 || number > 31;
        case WordClass::which:
        case WordClass::deictic:
            return number < -1 || number > 1;
        case WordClass::direction:
            return number != -1 && number != 1;
        default:
            return false;
    }
}

// "MM-DD".
bool parse_month_day(std::string_view text, HolidayRule& rule) {
    const std::optional<Date> date = parse_iso_date("2000-" + std::string(text));
    if (!date) return false;
    rule.month = date->month;
    rule.day = date->day;
    return true;
}

// Any rule but "listed", which needs the feasts.
std::optional<HolidayRule> parse_rule(std::string_view text) {
    const std::vector<std::string_view> words = split_words(text);
    if (words.size() < 2) return {};
    HolidayRule rule;
    if (words[0] == "fixed" && words.size() == 2) {
        rule.kind = HolidayRule::Kind::fixed;
        if (!parse_month_day(words[1], rule)) return {};
        return rule;
    }
    if (words[0] == "date" && words.size() == 2) {
        const std::optional<Date> date = parse_iso_date(words[1]);
        if (!date) return {};
        rule.kind = HolidayRule::Kind::once;
        rule.date = *date;
        return rule;
    }
    if ((words[0] == "easter" || words[0] == "orthodox") && words.size() == 2) {
        const auto days = parse_int(words[1]);
        if (!days || *days < -60 || *days > 60) return {};
        rule.kind = words[0] == "easter" ? HolidayRule::Kind::easter : HolidayRule::Kind::orthodox;
        rule.day = static_cast<int>(*days);
        return rule;
    }
    if (words[0] != "weekday" || words.size() != 4) return {};
    const auto month = parse_int(words[1]);
    const auto nth = parse_int(words[2]);
    const auto day = parse_int(words[3]);
    if (!month || !nth || !day || *month < 1 || *month > 12 || *day < 1 || *day > 7) return {};
    if (*nth == 0 || *nth < -1 || *nth > 4) return {};
    rule.kind = HolidayRule::Kind::nth_weekday;
    rule.month = static_cast<int>(*month);
    rule.nth = static_cast<int>(*nth);
    rule.day = static_cast<int>(*day);
    return rule;
}

Date nth_weekday(int year, const HolidayRule& rule) {
    const auto y = static_cast<std::int16_t>(year);
    const auto m = static_cast<std::uint8_t>(rule.month);
    if (rule.nth < 0) {
        const Date last{y, m, static_cast<std::uint8_t>(days_in_month(year, rule.month))};
        return add_days(last, -((weekday(last) + 1 - rule.day + 7) % 7));
    }
    const Date first{y, m, 1};
    return add_days(first, (rule.day - 1 - weekday(first) + 7) % 7 + 7 * (rule.nth - 1));
}

}  // namespace

std::optional<Date> easter_sunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return make_date(year, n / 31, n % 31 + 1);
}

std::optional<Date> orthodox_easter_sunday(int year) {
    if (year < 1900 || year > 2099) return {};
    constexpr int julian_lag = 13;
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int n = d + e + 114;
    const std::optional<Date> julian = make_date(year, n / 31, n % 31 + 1);
    return julian ? std::optional(add_days(*julian, julian_lag)) : std::nullopt;
}

std::optional<Days> HolidayRule::in_year(int year) const {
    if (year < 1 || year > 9998) return {};
    std::optional<Date> found;
    switch (kind) {
        case Kind::listed: {
            const auto in_it = std::find_if(list.begin(), list.end(), [&](const Days& days) {
                return days.begin.year == year;
            });
            return in_it == list.end() ? std::nullopt : std::optional(*in_it);
        }
        case Kind::fixed:
            found = make_date(year, month, day);
            break;
        case Kind::nth_weekday:
            found = nth_weekday(year, *this);
            break;
        case Kind::once:
            found = date;
            break;
        case Kind::easter:
        case Kind::orthodox:
            found = kind == Kind::easter ? easter_sunday(year) : orthodox_easter_sunday(year);
            if (found) found = add_days(*found, day);
            break;
    }
    return found ? std::optional(Days{*found, *found}) : std::nullopt;
}

const Sense* Word::sense(WordClass c) const {
    if (!is(c)) return nullptr;
    for (const Sense& s : senses) {
        if (s.word_class == c) return &s;
    }
    return nullptr;
}

Result<Vocabulary> Vocabulary::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path cues = data_dir / "cues";
    Result<Table> words = Table::read(cues / "time_words.tsv", {"word", "class", "value", "form"});
    if (!words) return words.error();
    Result<Table> holidays =
        Table::read(cues / "time_holidays.tsv", {"name", "followed_by", "rule"});
    if (!holidays) return holidays.error();
    Result<Table> feasts = Table::read(cues / "time_feasts.tsv", {"feast", "first", "last"});
    if (!feasts) return feasts.error();
    return compile(*words, *holidays, *feasts);
}

Result<Vocabulary> Vocabulary::compile(const Table& words, const Table& holidays,
                                       const Table& feasts) {
    Vocabulary vocabulary;
    for (const Table::Row& row : feasts.rows()) {
        if (Outcome added = vocabulary.add_feast(feasts, row); !added) return added.error();
    }
    for (const Table::Row& row : words.rows()) {
        if (Outcome added = vocabulary.add_word(words, row); !added) return added.error();
    }
    for (const Table::Row& row : holidays.rows()) {
        if (Outcome added = vocabulary.add_holiday(holidays, row); !added) return added.error();
    }
    for (std::vector<Holiday>& same_initial : vocabulary.holidays_) {
        std::stable_sort(
            same_initial.begin(), same_initial.end(),
            [](const Holiday& a, const Holiday& b) { return a.name.size() > b.name.size(); });
    }
    return vocabulary;
}

Outcome Vocabulary::add_word(const Table& table, const Table::Row& row) {
    const std::string_view form = row[0];
    if (form.empty()) return table.error(row, "no word");
    if (form.size() > longest_word) return table.error(row, "the word is too long to be found");
    if (lower(form) != form) return table.error(row, "the word must be in lower case");
    const std::optional<int> word_class = index_of(class_names, row[1]);
    if (!word_class) return table.error(row, "no such class: " + std::string(row[1]));
    Sense sense;
    sense.word_class = static_cast<WordClass>(*word_class);
    sense.value = row[2];
    sense.form = row[3];
    if (sense.word_class == WordClass::unit) {
        const std::optional<int> unit = index_of(unit_names, row[2]);
        if (!unit) return table.error(row, "no such unit: " + sense.value);
        sense.number = *unit;
    } else if (const auto number = parse_int(row[2])) {
        sense.number = static_cast<int>(*number);
    }
    if (out_of_range(sense.word_class, sense.number)) {
        return table.error(row, "the value is out of range: " + sense.value);
    }
    Word& word = words_[std::string(form)];
    if (word.is(sense.word_class)) return table.error(row, "the word has this class already");
    word.classes |= std::uint64_t{1} << static_cast<unsigned>(*word_class);
    word.senses.push_back(std::move(sense));
    return Nothing{};
}

Outcome Vocabulary::add_feast(const Table& table, const Table::Row& row) {
    const std::optional<Date> first = parse_iso_date(row[1]);
    const std::optional<Date> last = parse_iso_date(row[2]);
    if (!first || !last || *last < *first) return table.error(row, "no such days");
    std::vector<Days>& list = feasts_[std::string(row[0])];
    if (!list.empty() && !(list.back().end < *first)) {
        return table.error(row, "the days are not behind those before");
    }
    list.push_back({*first, *last});
    return Nothing{};
}

Outcome Vocabulary::add_holiday(const Table& table, const Table::Row& row) {
    if (row[0].empty()) return table.error(row, "no name");
    if (lower(row[0]) != row[0]) return table.error(row, "the name must be in lower case");
    std::optional<HolidayRule> rule = parse_rule(row[2]);
    constexpr std::string_view listed = "listed ";
    if (row[2].substr(0, listed.size()) == listed) {
        const auto feast = feasts_.find(row[2].substr(listed.size()));
        if (feast == feasts_.end()) {
            return table.error(row, "no such feast: " + std::string(row[2].substr(listed.size())));
        }
        rule.emplace().kind = HolidayRule::Kind::listed;
        rule->list = feast->second;
    }
    if (!rule) return table.error(row, "no such rule: " + std::string(row[2]));
    holidays_[static_cast<unsigned char>(row[0].front())].push_back(
        {std::string(row[0]), row.list(1), *rule});
    const std::string_view name = row[0];
    const auto first_word = std::find_if_not(name.begin(), name.end(), is_ascii_alpha);
    words_[std::string(name.begin(), first_word)].classes |=
        std::uint64_t{1} << static_cast<unsigned>(WordClass::holiday);
    return Nothing{};
}

const Word* Vocabulary::find(std::string_view form) const {
    if (form.empty() || form.size() > longest_word) return nullptr;
    std::array<char, longest_word> low{};
    std::transform(form.begin(), form.end(), low.begin(), ascii_lower);
    const auto found = words_.find(std::string_view(low.data(), form.size()));
    return found == words_.end() ? nullptr : &found->second;
}

}  // namespace entente::timex
