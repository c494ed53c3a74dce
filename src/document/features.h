// The morphological features of a word, as Universal Dependencies writes them for English in the
// FEATS column of CoNLL-U: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin".
//
// A value of eight bytes, cheap to copy and compare, with every feature and value that EWT and GUM
// use. It is made from such a string; a feature that the string does
// not give is unset, which says that the word has no such feature, not that it is unknown.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace entente {

enum class Upos : std::uint8_t;

class Features {
  public:
    enum class Case : std::uint8_t { unset, accusative, genitive, nominative };
    enum class Definite : std::uint8_t { unset, definite, indefinite };
    enum class Degree : std::uint8_t { unset, comparative, positive, superlative };
    enum class Gender : std::uint8_t {
        unset,
        feminine,
        feminine_or_masculine,  ///< "Fem,Masc"
        masculine,
        neuter,
    };
    enum class Mood : std::uint8_t { unset, imperative, indicative, subjunctive };
    enum class Number : std::uint8_t {
        unset,
        plural,
        plural_only,  ///< "Ptan": trousers, thanks
        singular,
    };
    enum class NumForm : std::uint8_t { unset, combined, digits, roman, word };
    enum class NumType : std::uint8_t { unset, cardinal, fraction, multiple, ordinal };
    enum class Person : std::uint8_t { unset, first, second, third };
    enum class Polarity : std::uint8_t { unset, negative, positive };
    enum class PronType : std::uint8_t {
        unset,
        article,
        demonstrative,
        emphatic,
        indefinite,
        interrogative,
        negative,
        personal,
        reciprocal,
        relative,
        total,
    };
    enum class Style : std::uint8_t { unset, archaic, colloquial, expressive, slang, vernacular };
    enum class Tense : std::uint8_t { unset, past, present };
    enum class VerbForm : std::uint8_t { unset, finite, gerund, infinitive, participle };

    Features() = default;

    /// Of a FEATS string, in any order; of "_" or nothing, no features. Refused where a part of it
    /// is not NAME=VALUE, is not known, or names a feature a second time.
    static Result<Features> parse(std::string_view feats);
    /// The same, but what parse() would refuse is left out: for treebanks of other releases.
    static Features parse_known(std::string_view feats);

    bool empty() const { return bits_ == 0; }
    /// Without ExtPos, NumForm, Style and Typo, which the measure of CoNLL 2018 does not count.
    Features universal() const;

    bool abbreviation() const { return at(Name::abbr) != 0; }
    Case grammatical_case() const { return static_cast<Case>(at(Name::case_)); }
    Definite definite() const { return static_cast<Definite>(at(Name::definite)); }
    Degree degree() const { return static_cast<Degree>(at(Name::degree)); }
    /// The part of speech that a fixed phrase of several words ("such as") has as a whole.
    std::optional<Upos> phrase_upos() const;
    bool foreign() const { return at(Name::foreign) != 0; }
    Gender gender() const { return static_cast<Gender>(at(Name::gender)); }
    Mood mood() const { return static_cast<Mood>(at(Name::mood)); }
    Number number() const { return static_cast<Number>(at(Name::number)); }
    NumForm num_form() const { return static_cast<NumForm>(at(Name::num_form)); }
    NumType num_type() const { return static_cast<NumType>(at(Name::num_type)); }
    Person person() const { return static_cast<Person>(at(Name::person)); }
    Polarity polarity() const { return static_cast<Polarity>(at(Name::polarity)); }
    bool possessive() const { return at(Name::poss) != 0; }
    PronType pron_type() const { return static_cast<PronType>(at(Name::pron_type)); }
    bool reflexive() const { return at(Name::reflex) != 0; }
    Style style() const { return static_cast<Style>(at(Name::style)); }
    Tense tense() const { return static_cast<Tense>(at(Name::tense)); }
    bool typo() const { return at(Name::typo) != 0; }
    VerbForm verb_form() const { return static_cast<VerbForm>(at(Name::verb_form)); }
    bool passive() const { return at(Name::voice) != 0; }

    friend bool operator==(const Features&, const Features&) = default;
    friend std::string to_string(const Features& features);

  private:
    /// In the order of print.
    enum class Name : std::uint8_t {
        abbr,
        case_,
        definite,
        degree,
        ext_pos,
        foreign,
        gender,
        mood,
        number,
        num_form,
        num_type,
        person,
        polarity,
        poss,
        pron_type,
        reflex,
        style,
        tense,
        typo,
        verb_form,
        voice,
    };
    static constexpr std::size_t names = 21;
    /// Bits that each feature has for its values and for being unset.
    static constexpr std::array<std::uint8_t, names> widths{1, 2, 2, 2, 5, 1, 3, 2, 2, 3, 3,
                                                            2, 2, 1, 4, 1, 3, 2, 1, 3, 1};

    static constexpr unsigned shift(Name name) {
        unsigned sum = 0;
        for (std::size_t i = 0; i < static_cast<std::size_t>(name); ++i)
            sum += widths[i];
        return sum;
    }
    std::uint64_t at(Name name) const {
        const std::uint64_t mask = (1ULL << widths[static_cast<std::size_t>(name)]) - 1;
        return bits_ >> shift(name) & mask;
    }
    /// False where `pair` ("Mood=Ind") is not known or its feature is set already.
    bool add(std::string_view pair);

    std::uint64_t bits_ = 0;
};

/// The FEATS string, names in UD's order; "_" where there is no feature.
std::string to_string(const Features& features);

}  // namespace entente
