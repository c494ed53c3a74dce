// CoNLL-U, the exchange format of Universal Dependencies, out and in.
//
// Out: every sentence of a Document with `# sent_id` and `# text`; MISC has `SpaceAfter=No` where
// the next word follows at once, `TokenRange=BEGIN:END` with the byte offsets into the text, and
// `Name=B-PER` on a word that the recogniser has labelled as one of a name.
// In: a Document whose text is the words joined as SpaceAfter says, a line a sentence, in one body
// block. Ranges ("1-2") give the words that they cover no space between; empty nodes ("8.1") are
// skipped. Features that document/features.h does not know are left out. A line that is not
// CoNLL-U is refused with its number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace entente {

std::string to_conllu(const Document& document);

/// How the sentences that are read stand in the text. Paragraphs are those of the CoNLL 2018 task: an
/// empty line where `# newpar` or `# newdoc` says so, and SpaceAfter counts at ends of sentences too.
enum class TextLayout : std::uint8_t {
    lines,       ///< a line each
    paragraphs,  ///< running text
    joined,      ///< a space between any two, so that nothing gives an end away
};

Result<Document> read_conllu(std::string_view bytes, std::string name,
                             TextLayout layout = TextLayout::lines);

}  // namespace entente
