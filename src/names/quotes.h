// Finds the words in quotation marks and who says them: the second stage of the names room.
//
// In: a Document with trees and mentions. Out: Document::quotes, in order, with the mention of the
// speaker and the reporting verb where they are found. Straight and curly marks open and close; a
// paragraph that begins with a mark while a quote is open goes on with it, as its own Quote of the
// same speaker; an apostrophe is no mark. A quote's speaker is sought by the reporting verb that
// stands nearest in its sentence ("..., X said"; "X said they would '...'"), then by "according
// to", then a quote that fills its paragraph is the previous speaker's.
//
// Cannot fail: a mark without its pair ends with its block.
#pragma once

#include <vector>

#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

class QuoteFinder {
  public:
    explicit QuoteFinder(SharedNameKnowledge knowledge) : knowledge_(std::move(knowledge)) {}

    void find(Document& document) const;

  private:
    SharedNameKnowledge knowledge_;
};

/// The quotation marks of one block, paired: spans with the marks. For tests and for callers who
/// need no speaker.
std::vector<Span> quoted_spans(std::string_view text, Span block);

}  // namespace entente
