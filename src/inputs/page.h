// A Page: the bytes of one report as found, and what was stated beside them by the row, the feed's
// entry or the archive's record that it came in.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace entente {

/// A single report is not larger: a larger page, line, row or record is refused.
inline constexpr std::size_t max_page_bytes = std::size_t{64} << 20U;

/// The fields of a report, as strings; empty where not stated. The text of a Page is its bytes.
struct ArticleFields {
    std::string id;
    std::string text;
    std::string title;
    std::string date;
    std::string outlet;
    std::string url;
    std::string author;
    std::string language;
};

/// What the bytes are. Most inputs do not say.
enum class PageForm : std::uint8_t { by_content, json, html };

struct Page {
    std::string bytes;
    std::string file;  ///< path, or "-"
    /// 1-based, where a file has many pages: the line that the page starts at, or in a web archive
    /// the number of the record; else 0.
    std::uint32_t line = 0;
    PageForm form = PageForm::by_content;
    ArticleFields stated = {};         ///< in the encoding of the bytes
    std::string charset = {};          ///< as HTTP states it
    std::optional<Date> fetched = {};  ///< the day on which a web archive got it

    std::string source() const;  ///< "PATH" or "PATH:LINE"
};

}  // namespace entente
