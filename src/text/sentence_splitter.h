// Where sentences end.
//
// Comes in: the tokens of one paragraph. Goes out: for each sentence the index behind its last
// token. Linear. Nothing fails. Method: a sentence ends behind a full stop, question or exclamation
// mark, with the quotes and brackets that close behind it, unless what follows goes on: a small
// letter, a name behind a title, a number behind "No.". Behind an abbreviation that may end a
// sentence ("U.S.") the next word decides: a capital and a word that opens sentences. Sentences
// without any end are cut at `longest`, at a comma or semicolon near it where there is one.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/word_lists.h"

namespace entente::text {

class SentenceSplitter {
  public:
    static constexpr std::size_t longest = 400;  ///< tokens

    explicit SentenceSplitter(const WordLists& lists) : lists_(lists) {}

    /// Replaces the contents of `ends`, whose last is tokens.size().
    void split(std::string_view text, const std::vector<Span>& tokens,
               std::vector<std::size_t>& ends) const;

  private:
    const WordLists& lists_;
};

}  // namespace entente::text
