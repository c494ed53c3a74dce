// Tokens as Universal Dependencies treebanks of English cut them.
//
// Comes in: the text and a span of it, one paragraph. Goes out: the spans of its tokens, in order;
// a token never has white space in it, and every other byte is in exactly one token. Linear in the
// span's length. Nothing fails, whatever the bytes. Cuts: clitics ("do n't", "Pakistan 's"),
// hyphens but after prefixes ("long - term", "anti-ship"), slashes between words, currency signs,
// units behind digits. Keeps whole: numbers, dates, abbreviations, addresses, runs of a mark.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/word_lists.h"

namespace entente::text {

class Tokeniser {
  public:
    explicit Tokeniser(const WordLists& lists) : lists_(lists) {}

    /// Appends to `out`.
    void tokenise(std::string_view text, Span region, std::vector<Span>& out) const;

  private:
    const WordLists& lists_;
};

/// Lower case with the ASCII apostrophe, for look-ups in WordLists.
std::string folded(std::string_view word);

}  // namespace entente::text
