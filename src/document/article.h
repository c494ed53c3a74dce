// An Article: what one page says, as the page room read it from bytes.
//
// `text` is all the words of the page in their order, site furniture included, in UTF-8; `blocks`
// says what each part of it is. Later stages read only the blocks that readable() names, but every
// span in the record points into the whole `text`, so that a page view can grey the furniture and
// show the words where they stood. For plain text and JSON Lines input `text` is the input text
// byte for byte (once it is UTF-8); a title given beside a JSON Lines text is appended behind it,
// so that offsets into the given text hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"

namespace entente {

enum class BlockKind : std::uint8_t {
    headline,
    summary,   ///< the deck or standfirst under a headline
    byline,    ///< "By Jane Doe"
    date,      ///< a publication or update date, a time of day, a reading time
    dateline,  ///< "TOKYO (Agency) -" at the head of the story
    body,
    caption,    ///< of a photograph
    credit,     ///< "(photo credit: AGENCY)", "- AFP Photo"
    furniture,  ///< share lines, related stories, navigation, teasers: not read
};

/// Whether later stages read the block's words: headline, summary, body and caption.
constexpr bool readable(BlockKind kind) {
    return kind == BlockKind::headline || kind == BlockKind::summary || kind == BlockKind::body ||
           kind == BlockKind::caption;
}
std::string_view to_string(BlockKind kind);

struct Block {
    Span span;
    BlockKind kind = BlockKind::body;
};

/// Where a publication date was read.
enum class DateBasis : std::uint8_t {
    unknown,
    metadata,
    byline,
    dateline,
    caption,
    url,
    file_time,
    given
};
std::string_view to_string(DateBasis basis);

struct Publication {
    std::optional<Date> date;
    DateBasis basis = DateBasis::unknown;
};

struct Article {
    std::string id;      ///< the input's own id, else content_id of url and text
    std::string source;  ///< the input it came from: a path, "PATH:LINE", or "-"
    std::string url;
    std::string outlet;
    std::string agency;  ///< "AFP", "Reuters": as credited on the page
    std::string headline;
    std::string byline;
    std::string dateline_place;  ///< "TOKYO" as written
    Publication published;
    std::string language = "en";
    std::string text;
    std::vector<Block> blocks;  ///< in order, without overlap; they need not cover white space

    /// The readable words, without headline: the blocks joined by an empty line.
    std::string body_text() const;
};

}  // namespace entente
