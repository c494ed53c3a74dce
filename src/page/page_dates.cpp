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

bool is_letter(char c) {
    return is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// A comma or full stop or the separators of "13-Oct-2011" and "2011/10/13".
bool is_date_joint(std::string_view mark) {
    return mark == "," || mark == "." || mark == "-" || mark == "/";
}

}  // namespace

Result<PageDates> PageDates::load(const std::filesystem::path& cues_dir) {
    Result<Table> table = Table::read(cues_dir / "date_words.tsv", {"words", "kind", "value"});
    if (!table) return table.error();
    constexpr std::array<std::string_view, 7> names{"month", "weekday", "published", "updated",
                                                    "zone",  "time",    "filler"};
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
PageDates::Match PageDates::date_at(const std::vector<Token>& tokens, std::size_t start,
                                    std::string_view text) {
    std::size_t i = start;
    const auto is = [&](Word word) { return i < tokens.size() && tokens[i].word == word; };
    const auto skip_joint = [&] {
        if (is(Word::mark) && is_date_joint(tokens[i].span.in(text))) ++i;
    };
    const auto skip_ordinal = [&] {
        if (!is(Word::filler)) return;
        const std::string_view word = tokens[i].span.in(text);
        if (word.size() == 2 && word != "on" && word != "at") ++i;  // st, nd, rd, th, of
    };
    const auto year = [&] { return is(Word::number) && tokens[i].digits == 4; };
    const auto day = [&] { return is(Word::number) && tokens[i].digits <= 2; };
    const auto done = [&](int y, int m, int d) { return Match{i - start, make_date(y, m, d)}; };

    if (is(Word::month)) {  // October 13, 2011
        const int month = tokens[i++].value;
        skip_joint();
        if (!day()) return {};
        const int day_value = tokens[i++].value;
        skip_ordinal();
        const std::size_t without_year = i;
        skip_joint();
        if (year()) return done(tokens[i++].value, month, day_value);
        return {without_year - start, {}};
    }
    if (year()) {  // 2011-10-13, 2011/10/13
        const int year_value = tokens[i++].value;
        skip_joint();
        if (!(day() || is(Word::month)) || i == start + 1) return {};
        const int month = tokens[i++].value;
        skip_joint();
        if (!day()) return {};
        return done(year_value, month, tokens[i++].value);
    }
    if (!day()) return {};
    const int first = tokens[i++].value;
    skip_ordinal();
    skip_ordinal();
    skip_joint();
    if (is(Word::month)) {  // 13 October 2011, 13th of October, 2011, 13-Oct-2011
        const int month = tokens[i++].value;
        const std::size_t without_year = i;
        skip_joint();
        if (year()) return done(tokens[i++].value, month, first);
        return {without_year - start, {}};
    }
    if (i != start + 2 || !day()) return {};
    const int second = tokens[i++].value;  // 13/10/2011, 10/13/2011
    skip_joint();
    if (!year()) return {};
    const int year_value = tokens[i++].value;
    if (first > 12) return done(year_value, second, first);
    if (second > 12 || first == second) return done(year_value, first, second);
    return {i - start, {}};
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
    if (field.size() >= 8 && parse_int(field.substr(0, 8)) &&
        (field.size() == 8 || !is_ascii_digit(field[8]))) {  // 20111013, 20111013T140500Z
        return make_date(static_cast<int>(*parse_int(field.substr(0, 4))),
                         static_cast<int>(*parse_int(field.substr(4, 2))),
                         static_cast<int>(*parse_int(field.substr(6, 2))));
    }
    for (const StatedDate& stated : find(field)) {
        if (stated.date) return stated.date;
    }
    return {};
}

std::optional<Date> PageDates::in_url(std::string_view url) {
    // Groups of digits in a row, 4-2-2 or 8, each side by side in the path.
    std::vector<std::string_view> groups;
    for (std::size_t i = 0; i <= url.size();) {
        const std::size_t begin = i;
        while (i < url.size() && is_ascii_digit(url[i]))
            ++i;
        const std::string_view digits = url.substr(begin, i - begin);
        const bool joint = i < url.size() && (url[i] == '/' || url[i] == '-' || url[i] == '_');
        if (digits.size() == 8 && groups.empty()) {
            const auto date = make_date(static_cast<int>(*parse_int(digits.substr(0, 4))),
                                        static_cast<int>(*parse_int(digits.substr(4, 2))),
                                        static_cast<int>(*parse_int(digits.substr(6))));
            if (date && date->year >= 1900 && date->year < 2100) return date;
        }
        if (digits.empty()) {
            groups.clear();
        } else {
            groups.push_back(digits);
        }
        if (groups.size() == 3) {
            if (groups[0].size() == 4 && groups[1].size() <= 2 && groups[2].size() <= 2) {
                return make_date(static_cast<int>(*parse_int(groups[0])),
                                 static_cast<int>(*parse_int(groups[1])),
                                 static_cast<int>(*parse_int(groups[2])));
            }
            groups.erase(groups.begin());
        }
        if (!joint) groups.clear();
        ++i;
    }
    return {};
}

}  // namespace entente
