// Where sentences end.
//
// Comes in: the tokens of one paragraph. Goes out: for each sentence the index behind its last
// token. Linear. Nothing fails. Method: a trained classifier looks at each gap between two tokens,
// from left to right, so that it knows where the current sentence began (boundary_features.h);
// gaps between kinds of tokens where no training text had an end are passed over. Sentences
// without any end are cut at `longest`, at a comma or semicolon near it where there is one.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/segment_model.h"
#include "text/word_lists.h"

namespace entente::text {

class SentenceSplitter {
  public:
    static constexpr std::size_t longest = 400;  ///< tokens

    SentenceSplitter(const WordLists& lists, const SegmentModel& model)
        : lists_(lists), model_(model) {}

    /// Replaces the contents of `ends`, whose last is tokens.size().
    void split(std::string_view text, const std::vector<Span>& tokens,
               std::vector<std::size_t>& ends) const;

    /// The same of tokens that were looked at before.
    static void split(const std::vector<TokenTraits>& traits, const SegmentModel& model,
                      std::vector<std::size_t>& ends);

  private:
    const WordLists& lists_;
    const SegmentModel& model_;
};

}  // namespace entente::text
