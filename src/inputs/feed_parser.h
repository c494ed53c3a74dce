// RSS 0.9x, 1.0 and 2.0 and Atom feeds, parsed as their bytes come: entries, one at a time.
//
// In: pieces of the feed's bytes. Out: for each entry its title, address, date, author, id and the
// fullest text that it carries (content:encoded or content before description or summary), with the
// feed's own title as outlet and its language. Elements are told by their usual prefixes, declared
// or not.
//
// Entities: external ones are never opened, and those that a feed declares itself are never
// replaced, so a flood of them stays the few letters that it is written with; a declaration that
// builds entities from entities is refused. What HTML names (&nbsp;) and the feed does not declare
// is left for the reader of the text.
//
// Errors: XML that is not well formed, with its line; the entries before it stand. An entry over
// the limit is an Error of its own. Parsed with expat, in any encoding of one byte a letter, UTF-8
// and UTF-16.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "inputs/page.h"

namespace entente {

/// Whether text opens as a feed.
bool is_feed(std::string_view head);

struct FeedEntry {
    ArticleFields fields;
    bool html = false;       ///< the text is HTML
    std::uint32_t line = 0;  ///< 1-based, where the entry starts
    bool too_long = false;   ///< its text is over the limit, and was not kept
};

class FeedParser {
  public:
    /// `encoding` overrules what the feed declares, where it is not empty.
    FeedParser(const std::string& encoding, std::size_t limit);
    ~FeedParser();
    FeedParser(FeedParser&&) noexcept;
    FeedParser& operator=(FeedParser&&) noexcept;

    /// Parses a piece; `last` where it is the last. Fails once: then nothing more can be parsed. The
    /// Error has the line and no file.
    Outcome parse(std::string_view piece, bool last);

    /// The entries that are complete and not taken yet.
    std::deque<FeedEntry>& entries();

  private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace entente
