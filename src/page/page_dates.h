// Dates as pages state them: in date lines ("Updated 19 Dec, 2024 14:05 GMT"), in metadata
// ("2012-07-08T14:05:00Z"), in captions and in addresses (".../2012/07/08/...").
//
// Only dates with day, month and year count: a page that says "July 8" does not state the year, and
// "03/04/2012" does not state which part is the month ("03.04.2012" does: dots go with the day
// first). Both are recognised and give no date. This
// is not the reading of time expressions in prose: that is the time room's.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "base/span.h"

namespace entente {

/// A date found in a piece of text.
struct StatedDate {
    Span span;
    std::optional<Date> date;  ///< empty where it is ambiguous, has no year, or does not exist
};

/// A line that says nothing but when: what it says.
struct DateLine {
    std::optional<Date> published;
    std::optional<Date> updated;
    bool said_published = false;  ///< with a word such as "Published", not by the bare date
};

class PageDates {
  public:
    /// Reads date_words.tsv.
    static Result<PageDates> load(const std::filesystem::path& cues_dir);

    /// All dates in `text`, in order.
    std::vector<StatedDate> find(std::string_view text) const;

    /// `text` as a date line, or nothing. `names` is how many words may stand in it that are no
    /// words of date lines ("The Harbour Post, 3 March 2014").
    std::optional<DateLine> line(std::string_view text, std::size_t names = 0) const;

    /// The date that a field of metadata or of a JSON article states; time and zone are left out,
    /// so the day is the one that the publisher wrote.
    std::optional<Date> value(std::string_view field) const;

    /// The date in the path of an address.
    static std::optional<Date> in_url(std::string_view url);

  private:
    enum class Word : std::uint8_t {
        other,
        month,
        weekday,
        published,
        updated,
        zone,
        time,
        filler,
        joint,
        number,
        mark
    };
    struct Token {
        Span span;
        Word word = Word::other;
        int value = 0;   ///< of a number or a month
        int digits = 0;  ///< of a number
    };
    class Parser;
    struct Match {
        std::size_t length = 0;  ///< in tokens; 0 for no date
        std::optional<Date> date;
    };
    std::unordered_map<std::string, std::pair<Word, int>> words_;

    std::vector<Token> tokens_of(std::string_view text) const;
    Token word_token(std::string_view text, std::uint32_t begin, std::uint32_t end) const;
    static Match date_at(const std::vector<Token>& tokens, std::size_t i, std::string_view text);
};

}  // namespace entente
