// Text in, CoNLL-U out: what `entente parse` prints. The stages one behind the other, without the
// rest of the pipeline.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/article.h"
#include "syntax/analyser.h"
#include "text/segmenter.h"

namespace entente {

/// Cuts and analyses the readable blocks of an article.
std::string parse_article(Article article, const Segmenter& segmenter, const Analyser& analyser);

/// Analyses words that are cut already: CoNLL-U, whose other columns are not read, or a sentence a
/// line with spaces between its tokens. Only what looks like CoNLL-U (its first line that is not a
/// comment has ten fields) and is not can fail.
Result<std::string> parse_tokens(std::string_view input, std::string name,
                                 const Analyser& analyser);

}  // namespace entente
