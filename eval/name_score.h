// Scores of names against gold, by the measure of CoNLL 2003 and Universal NER: a name counts as
// found where its first word, last word and kind are those of gold; precision, recall and F1 over
// all names of persons, organisations and places together, and for each. MISC is not scored: UNER
// does not have it.
//
// Words are gold's own, so that only the names are scored.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "conll_score.h"
#include "document/document.h"
#include "names/knowledge.h"

namespace entente::eval {

/// The words [first, last) of a document are a name; `kind` is one of the begin_ tags.
struct Name {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    NameTag kind = NameTag::outside;

    friend bool operator==(const Name&, const Name&) = default;
};

/// The names that Token::name marks. An inside label without its beginning begins a name, as
/// conlleval has it.
std::vector<Name> labelled_names(const Document& document);

/// The names of a document's mentions and places, on its words: what the rules of the names and place
/// rooms find. Of two that overlap, the longer; titles and articles are left out.
std::vector<Name> mentioned_names(const Document& document, const NameKnowledge& knowledge);

struct NameScores {
    Score person;
    Score organisation;
    Score place;

    Score all() const;
};
NameScores name_scores(const std::vector<Name>& gold, const std::vector<Name>& system);

/// Reads words and labels: UNER's five columns (number, form, label, ...) or two (form, label), an
/// empty line behind each sentence. A label that is none ("?", "O*") is outside. The text is the words
/// with spaces between them, a line a sentence. A line of other columns is refused.
Result<Document> read_labelled(std::string_view bytes, std::string name);

}  // namespace entente::eval
