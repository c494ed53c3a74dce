// What the tagger sees of a word besides its neighbours: its normalised form, its endings, its
// shape, and the word classes that a dictionary gives it.
//
// Comes in: the forms of one sentence. Goes out: one Lexeme a word. Costs a pass over the first
// and last bytes of each word, however long the word is. Nothing fails.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/linear_model.h"

namespace entente::syntax {

/// How far capitals tell names from other words in a sentence. In a Title Case headline, or where
/// all is in capitals or nothing is, they tell nothing, and the features say so.
enum class Casing : std::uint8_t { mixed, title, upper, lower };
Casing casing_of(std::span<const std::string_view> forms);

/// Lower case, every digit as '0', typographic quotes and dashes as their ASCII kin.
std::string normalised(std::string_view form);

/// The open classes that a dictionary lists for a word; the same bits shifted by 5 are those of
/// the base form, where the word looks inflected ("attacks": noun and verb by way of "attack").
enum WordClass : std::uint16_t {
    class_noun = 1U << 0U,
    class_verb = 1U << 1U,
    class_adjective = 1U << 2U,
    class_adverb = 1U << 3U,
    class_name = 1U << 4U,
};
inline constexpr unsigned word_classes = 5;

class Dictionary {
  public:
    Dictionary() = default;
    /// `classes`: from a word's feature() to the numbers of its WordClass bits.
    explicit Dictionary(LinearModel classes) : classes_(std::move(classes)) {}

    static std::uint64_t feature(std::string_view normalised_word);
    std::uint16_t classes(std::string_view normalised_word) const;
    /// The WordClass bits of the word itself, without those of its base form.
    std::uint16_t listed(std::string_view normalised_word) const;

  private:
    std::uint16_t base_classes(std::string_view word) const;

    LinearModel classes_;
};

struct Lexeme {
    std::uint64_t form = 0;                   ///< of the form as it is written
    std::uint64_t word = 0;                   ///< of the normalised form
    std::array<std::uint64_t, 3> prefixes{};  ///< of its first 1 to 3 bytes
    std::array<std::uint64_t, 5> suffixes{};  ///< of its last 1 to 5 bytes
    std::uint16_t shape = 0;                  ///< capitals, digits, marks
    std::uint16_t shape_here = 0;  ///< the same, with its place and the sentence's Casing
    std::uint16_t classes = 0;     ///< WordClass bits, and those of the base form
};

/// Replaces the contents of `out`.
void read_lexemes(std::span<const std::string_view> forms, const Dictionary& dictionary,
                  std::vector<Lexeme>& out);

/// The hash of a word or lemma as features have it.
std::uint64_t hash_of(std::string_view text);

}  // namespace entente::syntax
