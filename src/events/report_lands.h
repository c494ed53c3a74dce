// The lands of a report: which states and bodies it tells of, which of them its sentences name, and
// who faces whom in it so far.
//
// Built once for a document from mentions and places that tell their country by their own words;
// learns each sentence's events after they are read. Linear in both. Countries are ISO 3166
// alpha-3.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/word_map.h"
#include "document/document.h"

namespace entente {

class ReportLands {
  public:
    explicit ReportLands(const Document& document);

    /// A land that a sentence names, and the mention that does.
    struct Named {
        std::string country;
        std::uint32_t mention = none;
    };
    /// In the order of the text: states and those who belong to one, and places; each as often as
    /// it is named.
    const std::vector<Named>& in_sentence(std::uint32_t sentence) const;

    /// The mention by which the report last named this land before the end of the sentence, else by
    /// which it first names it; the state's own name rather than an adjective or a place. `none`
    /// where it never does.
    std::uint32_t mention_of(const Document& document, std::string_view country,
                             std::uint32_t sentence) const;

    /// The country that a mention tells by its own words, be it a party's or a place's; empty where
    /// it tells none or several.
    std::string_view country_of(const Document& document, std::uint32_t mention) const;

    /// The land that the report names at least twice as often as any other; empty where there is
    /// none, and in a report of one sentence.
    std::string_view subject() const { return subject_; }

    /// Remembers who did what to whom.
    void learn(const Document& document, const Event& event);

    /// The land whose people or state this land's most often faced so far; its own in a civil war.
    /// `conflict`: in quarrel and force alone. Empty where it faced nobody, or several alike.
    std::string_view faced_by(std::string_view country, bool conflict) const;

  private:
    struct Namings {  ///< mentions in the order of the text
        std::vector<std::uint32_t> by_name;
        std::vector<std::uint32_t> otherwise;  ///< "Peruvian", "Lima"
    };
    struct Faced {
        std::string country;
        int times = 0;
        int in_conflict = 0;
    };
    void add_faced(std::string_view country, std::string_view other, bool conflict);
    void add(const Document& document, std::uint32_t mention, const std::string& country);
    void find_subject(std::size_t sentences);

    template <typename Value>
    using ByCountry = std::unordered_map<std::string, Value, WordHash, std::equal_to<>>;

    std::vector<std::string_view> places_;   ///< by mention: the country of a place
    std::vector<std::vector<Named>> named_;  ///< by sentence
    ByCountry<Namings> namings_;
    ByCountry<std::vector<Faced>> faced_;
    std::string subject_;
};

/// The countries of these mentions' actors, each once, in their order.
std::vector<std::string_view> countries_of(const Document& document,
                                           const std::vector<std::uint32_t>& mentions);

}  // namespace entente
