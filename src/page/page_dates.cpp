#include "page/page_dates.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

// Longer lines are no date lines; longer fields and captions are searched only so far.
constexpr std::size_t max_date_line = 160;
constexpr std::size_t max_search = 2000;
constexpr std::string_view middle_dot = "\u00B7";  // "3 March 2014 \u00B7 21:35"

bool is_letter(char c) {
    return is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Of at most four digits.
int number(std::string_view digits) {
    return static_cast<int>(parse_int(digits).value_or(0));
}

// "20111013"
std::optional<Date> compact_date(std::string_view digits) {
    return make_date(number(digits.substr(0, 4)), number(digits.substr(4, 2)),
                     number(digits.substr(6, 2)));
}

// A comma or full stop or the separators of "13-Oct-2011" and "2011/10/13".
bool is_date_joint(std::string_view mark) {
    return mark == "," || mark == "." || mark == "-" || mark == "/";
}

}  // namespace

Result<PageDates> PageDates::load(const std::filesystem::path& cues_dir) {
    Result<Table> table = Table::read(cues_dir / "date_words.tsv", {"words", "kind", "value"});
    if (!table) return table.error();
    constexpr std::array<std::string_view, 8> names{"month", "weekday", "published", "updated",
                                                    "zone",  "time",    "filler",    "joint"};
    PageDates dates;
    for (const Table::Row& row : table->rows()) {
        const auto name = std::find(names.begin(), names.end(), row[1]);
        if (name == names.end()) return table->error(row, "no such kind of date word");
        const auto kind = static_cast<Word>(1 + (name - names.begin()));
        const auto value = parse_int(row[2]).value_or(0);
        if (kind == Word::month && (value < 1 || value > 12)) {
            return table->error(row, "a month's value is 1 to 12");
        }
        for (const std::string& word : row.list(0)) {
            dates.words_.emplace(word, std::pair{kind, static_cast<int>(value)});
        }
    }
    return dates;
}

PageDates::Token PageDates::word_token(std::string_view text, std::uint32_t begin,
                                       std::uint32_t end) const {
    Token token{{begin, end}, Word::other, 0, 0};
    const auto known = words_.find(lower(text.substr(begin, end - begin)));
    if (known != words_.end()) {
        token.word = known->second.first;
        token.value = known->second.second;
    }
    return token;
}

std::vector<PageDates::Token> PageDates::tokens_of(std::string_view text) const {
    std::vector<Token> tokens;
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t i = 0; i < size;) {
        const std::uint32_t begin = i;
        if (is_ascii_space(text[i])) {
            ++i;
        } else if (is_ascii_digit(text[i])) {
            while (i < size && is_ascii_digit(text[i]))
                ++i;
            const auto value = parse_int(text.substr(begin, std::min(i - begin, 9U)));
            tokens.push_back({{begin, i},
                              Word::number,
                              static_cast<int>(value.value_or(0)),
                              static_cast<int>(i - begin)});
        } else if (text.substr(i).starts_with(middle_dot)) {
            i += static_cast<std::uint32_t>(middle_dot.size());
            tokens.push_back({{begin, i}, Word::mark, 0, 0});
        } else if (is_letter(text[i])) {
            while (i < size && (is_letter(text[i]) || text[i] == '\''))
                ++i;
            tokens.push_back(word_token(text, begin, i));
        } else {
            tokens.push_back({{begin, ++i}, Word::mark, 0, 0});
        }
    }
    return tokens;
}

// Tries the orders in which English pages write a date, at one token.
class PageDates::Parser {
  public:
    Parser(const std::vector<Token>& tokens, std::size_t start, std::string_view text)
        : tokens_(tokens), text_(text), start_(start), at_(start) {}

    Match parse() {
        if (is(Word::month)) return month_first();
        if (is_year()) return year_first();
        if (is_day()) return day_first();
        return {};
    }

  private:
    const std::vector<Token>& tokens_;
    std::string_view text_;
    std::size_t start_;
    std::size_t at_;

    bool is(Word word) const { return at_ < tokens_.size() && tokens_[at_].word == word; }
    bool is_year() const { return is(Word::number) && tokens_[at_].digits == 4; }
    bool is_day() const { return is(Word::number) && tokens_[at_].digits <= 2; }
    int take() { return tokens_[at_++].value; }
    std::size_t length() const { return at_ - start_; }

    void skip_joint() {
        if (is(Word::mark) && is_date_joint(tokens_[at_].span.in(text_))) ++at_;
    }
    void skip_word() {  // th, of, de
        if (is(Word::joint)) ++at_;
    }
    // Behind day and month: the year, or a date without one.
    Match with_year(int month, int day) {
        const std::size_t without_year = length();
        skip_joint();
        skip_word();
        if (!is_year()) return {without_year, {}};
        const auto date = make_date(take(), month, day);
        return {length(), date};
    }

    Match month_first() {  // October 13, 2011
        const int month = take();
        skip_joint();
        if (!is_day()) return {};
        const int day = take();
        skip_word();
        return with_year(month, day);
    }

    Match year_first() {  // 2011-10-13, 2011/10/13
        const int year = take();
        skip_joint();
        if (length() == 1 || !(is_day() || is(Word::month))) return {};
        const int month = take();
        skip_joint();
        if (!is_day()) return {};
        const auto date = make_date(year, month, take());
        return {length(), date};
    }

    Match day_first() {  // 13 October 2011, 13th of October, 2011, 13-Oct-2011
        const int first = take();
        skip_word();
        skip_word();
        const bool dotted = at_ < tokens_.size() && tokens_[at_].span.in(text_) == ".";
        skip_joint();
        if (is(Word::month)) return with_year(take(), first);
        if (length() != 2 || !is_day()) return {};
        const int second = take();  // 13/10/2011, 10/13/2011
        skip_joint();
        if (!is_year()) return {};
        const int year = take();
        // Who writes dots writes the day first: 09.02.2016.
        if (dotted || first > 12) return {length(), make_date(year, second, first)};
        if (second > 12 || first == second) return {length(), make_date(year, first, second)};
        return {length(),
                by_weekday(make_date(year, second, first), make_date(year, first, second))};
    }

    // Of two readings of an ambiguous date the one that falls on the weekday before it.
    std::optional<Date> by_weekday(std::optional<Date> a, std::optional<Date> b) const {
        std::size_t at = start_;
        while (at > 0 && tokens_[at - 1].word == Word::mark)
            --at;
        if (at == 0 || tokens_[at - 1].word != Word::weekday || !a || !b) return {};
        const int day = tokens_[at - 1].value - 1;
        if ((weekday(*a) == day) == (weekday(*b) == day)) return {};
        return weekday(*a) == day ? a : b;
    }
};

PageDates::Match PageDates::date_at(const std::vector<Token>& tokens, std::size_t i,
                                    std::string_view text) {
    return Parser(tokens, i, text).parse();
}

std::vector<StatedDate> PageDates::find(std::string_view text) const {
    text = text.substr(0, max_search);
    const std::vector<Token> tokens = tokens_of(text);
    std::vector<StatedDate> dates;
    for (std::size_t i = 0; i < tokens.size();) {
        const Match match = date_at(tokens, i, text);
        if (match.length > 0) {
            const Span span = cover(tokens[i].span, tokens[i + match.length - 1].span);
            dates.push_back({span, match.date});
        }
        i += std::max<std::size_t>(match.length, 1);
    }
    return dates;
}

std::optional<DateLine> PageDates::line(std::string_view text, std::size_t names) const {
    if (text.size() > max_date_line) return {};
    const std::vector<Token> tokens = tokens_of(text);
    DateLine line;
    bool dated = false;
    Word role = Word::other;
    for (std::size_t i = 0; i < tokens.size();) {
        const Match match = date_at(tokens, i, text);
        i += std::max<std::size_t>(match.length, 1);
        if (match.length > 0) {
            dated = true;
            auto& slot = role == Word::updated ? line.updated : line.published;
            if (!slot) slot = match.date;
            if (role == Word::published) line.said_published = true;
            continue;
        }
        const Token& token = tokens[i - 1];
        if (token.word == Word::published || token.word == Word::updated) role = token.word;
        const bool clock = token.digits == 4 && i < tokens.size() &&
                           (tokens[i].word == Word::zone || tokens[i].word == Word::time);
        if (token.word == Word::number && token.digits > 2 && !clock) return {};
        if (token.word == Word::other && names-- == 0) return {};
    }
    if (!dated) return {};
    return line;
}

std::optional<Date> PageDates::value(std::string_view field) const {
    field = trim(field);
    if (field.size() >= 10) {
        if (const auto date = parse_iso_date(field.substr(0, 10))) return date;
    }
    const auto digits = static_cast<std::size_t>(
        std::find_if_not(field.begin(), field.end(), is_ascii_digit) - field.begin());
    if (digits == 8) return compact_date(field.substr(0, 8));  // 20111013, 20111013T140500Z
    for (const StatedDate& stated : find(field)) {
        if (stated.date) return stated.date;
    }
    return {};
}

// Three numbers side by side in the path, or one of eight digits.
std::optional<Date> PageDates::in_url(std::string_view url) {
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const std::size_t begin = i;
        while (i < url.size() && is_ascii_digit(url[i]))
            ++i;
        const std::string_view digits = url.substr(begin, i - begin);
        if (digits.empty()) {
            parts.clear();
            continue;
        }
        if (digits.size() == 8) {
            const auto date = compact_date(digits);
            if (date && date->year >= 1900 && date->year < 2100) return date;
        }
        parts.push_back(digits);
        if (parts.size() >= 3) {
            const std::string_view* last = &parts[parts.size() - 3];
            if (last[0].size() == 4 && last[1].size() <= 2 && last[2].size() <= 2) {
                return make_date(number(last[0]), number(last[1]), number(last[2]));
            }
        }
        const bool joined = i < url.size() && (url[i] == '/' || url[i] == '-' || url[i] == '_');
        if (!joined) parts.clear();
    }
    return {};
}

}  // namespace entente
