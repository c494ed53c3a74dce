// Lemmas: the base form of a word in its part of speech.
//
// Comes in: a form and its tag. Goes out: the lemma. Method: a lemma is an edit of the form's end.
// Words known from the training data (with irregular forms from WordNet's exception lists) have
// their edit in a table. Other inflected words take the base form that the dictionary lists for
// them, and what is left takes the edit that most words with the longest known ending have.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/syntax.h"
#include "syntax/tagger.h"

namespace entente::syntax {

/// How a lemma is made from a form.
struct LemmaEdit {
    std::uint16_t strip = 0;  ///< bytes to take off the end
    bool keep_case = false;   ///< else lower case first
    std::string append;

    friend bool operator==(const LemmaEdit&, const LemmaEdit&) = default;
    friend auto operator<=>(const LemmaEdit&, const LemmaEdit&) = default;
};

/// The edit that makes `lemma` of `form`.
LemmaEdit lemma_edit(std::string_view form, std::string_view lemma, Upos upos);
std::string apply_edit(std::string_view form, const LemmaEdit& edit);

/// The base form that the dictionary lists for an inflected word; empty where it lists none.
std::string listed_base(std::string_view lower_form, Xpos xpos, const Dictionary& dictionary);

class Lemmatiser {
  public:
    /// Endings of up to this many bytes are told apart.
    static constexpr std::size_t longest_ending = 6;

    using EditId = std::uint16_t;
    struct Rule {
        std::uint64_t key = 0;  ///< word_key() or ending_key()
        EditId edit = 0;
    };

    Lemmatiser() = default;
    Lemmatiser(std::vector<LemmaEdit> edits, const std::vector<Rule>& rules);

    static Result<Lemmatiser> parse(std::string_view bytes);
    std::string serialise() const;

    static std::uint64_t word_key(std::string_view lower_form, TagSet::Tag tag);
    static std::uint64_t ending_key(std::string_view ending, TagSet::Tag tag);

    std::string lemma(std::string_view form, TagSet::Tag tag, const Dictionary& dictionary) const;

  private:
    struct Slot {
        std::uint32_t key = 0;
        EditId edit = 0;
        std::uint16_t used = 0;
    };
    const LemmaEdit* find(std::uint64_t key) const;
    std::size_t slot_of(std::uint64_t key) const {
        return static_cast<std::size_t>(((key >> 32U) * slots_.size()) >> 32U);
    }
    bool sound() const;

    std::vector<LemmaEdit> edits_;
    std::vector<Slot> slots_;
};

}  // namespace entente::syntax
