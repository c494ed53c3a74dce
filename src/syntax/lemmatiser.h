// Lemmas: the base form of a word in its part of speech.
//
// Comes in: a form and its tag. Goes out: the lemma, lower case but for names. Linear in the form's
// length. Nothing fails. Method, in the order of evidence: the lemma that the training data has for
// the form and tag; WordNet's lists of irregular forms; the base that a list of words knows of those
// that regular inflection allows (inflection.h); the same for what stands behind a prefix; and for
// words that no list knows the edit of the form's end that most words with its ending have. A name
// keeps its form, or is singular where it is a plural; all in capitals or in small letters it
// is written as names of its spelling are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/syntax.h"
#include "syntax/lexeme.h"
#include "syntax/tag_set.h"

namespace entente::syntax {

/// How an edit writes the form before it cuts its end.
enum class Letters : std::uint8_t { lower, keep, title, upper };

/// How a lemma is made from a form.
struct LemmaEdit {
    std::uint16_t strip = 0;  ///< bytes to take off the end
    Letters letters = Letters::lower;
    std::string append;

    friend bool operator==(const LemmaEdit&, const LemmaEdit&) = default;
    friend auto operator<=>(const LemmaEdit&, const LemmaEdit&) = default;
};

/// The shortest edit that makes `lemma` of `form`; that of a name keeps its capitals if it can.
LemmaEdit lemma_edit(std::string_view form, std::string_view lemma, bool is_name);
std::string apply_edit(std::string_view form, const LemmaEdit& edit);

/// Whether words with the tag are lemmatised as names: "United" too, an ADJ or VERB with NNP.
bool is_name(TagSet::Tag tag);

/// A name's letters, as far as they leave its spelling open: THE HAGUE, the hague.
enum class Written : std::uint8_t { mixed, lower, upper };
Written written_as(std::string_view form);

class Lemmatiser {
  public:
    /// Endings of up to this many bytes are told apart.
    static constexpr std::size_t longest_ending = 6;
    /// Names in capitals of up to this many bytes may be acronyms.
    static constexpr std::size_t longest_acronym = 4;

    using EditId = std::uint16_t;
    struct Rule {
        std::uint64_t key = 0;  ///< one of the keys below
        EditId edit = 0;
    };

    Lemmatiser() = default;
    Lemmatiser(std::vector<LemmaEdit> edits, const std::vector<Rule>& rules);

    static Result<Lemmatiser> parse(std::string_view bytes);
    std::string serialise() const;

    // What a rule is for, each in lower case. The edit of a base says nothing.
    static std::uint64_t word_key(std::string_view form, TagSet::Tag tag);
    static std::uint64_t ending_key(std::string_view ending, TagSet::Tag tag);
    static std::uint64_t irregular_key(std::string_view form, std::uint16_t word_class);
    static std::uint64_t base_key(std::string_view word, std::uint16_t word_class);
    /// How a name is spelt that is written in one manner, or in either of the two (mixed).
    static std::uint64_t name_key(std::string_view name, Written written);
    /// How a word is spelt that always has capitals, as a noun or adjective: "Kurd", "French".
    static std::uint64_t capital_key(std::string_view word);

    std::string lemma(std::string_view form, TagSet::Tag tag, const Dictionary& dictionary) const;

    /// The base of an inflected word by the irregular forms, the lists and the rules of inflection;
    /// empty where they know none, or the tag is of base forms.
    std::string known_base(std::string_view lower_form, Xpos xpos,
                           const Dictionary& dictionary) const;
    /// Whether a list has the word as a base form in the class (WordClass bit).
    bool is_base(std::string_view word, std::uint16_t word_class,
                 const Dictionary& dictionary) const;
    /// The edit of the longest known ending of the form; null where none is known.
    const LemmaEdit* ending_edit(std::string_view lower_form, TagSet::Tag tag) const;

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

    std::string word_lemma(std::string_view form, const std::string& low, TagSet::Tag tag,
                           const Dictionary& dictionary) const;
    std::string name_lemma(std::string_view form, const std::string& low, TagSet::Tag tag,
                           const Dictionary& dictionary) const;
    std::string singular_name(const std::string& low, TagSet::Tag tag,
                              const Dictionary& dictionary) const;
    /// A name that was written so, and has the classes that are listed (WordClass bits).
    std::string spelt(std::string name, Written written, std::uint16_t listed) const;
    /// The word with the capitals that it always has.
    std::string capitalised(std::string word) const;

    std::vector<LemmaEdit> edits_;
    std::vector<Slot> slots_;
};

}  // namespace entente::syntax
