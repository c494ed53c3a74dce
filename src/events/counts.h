// Counts: how many of whom. Reads the quantity of a phrase ("at least 24 soldiers", "dozens of
// fighters", "three of the four men") as a least and a most, with its parts ("among them nine
// children").
//
// In: data/cues/{count_nouns,count_verbs,count_states,currencies}.tsv and the tables of quantity.h. A phrase
// without a number, or with one of time or measure ("20 kilometres"), gives no count.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/event.h"
#include "events/quantity.h"
#include "events/tree.h"

namespace entente {

/// Whether those who are counted so are dead, hurt or lost.
bool is_casualty(CountKind kind);

/// What a verb says of those whom it counts.
struct CountedDeed {
    CountKind kind = CountKind::other;
    bool of_subject = false;  ///< "die": its subject is counted, not its object
    bool persons = false;     ///< the kind holds for people only: seized lorries are `other`
};

class CountReader {
  public:
    static Result<CountReader> load(const std::filesystem::path& data_dir);

    /// The counts in a phrase, its conjuncts ("two soldiers and five militants") and its parts, of
    /// this kind. `single`: whether "a soldier" is one.
    std::vector<Count> read(const Tree& tree, std::uint32_t phrase, CountKind kind,
                            bool single = true) const;

    /// The kind that a counted noun has by itself ("soldier": soldiers); `other` where it has none.
    CountKind kind_of(std::string_view noun) const;

    /// What becomes of those whom this verb or event noun counts ("kill": killed); nothing where it
    /// says nothing of the kind.
    std::optional<CountKind> kind_of_deed(std::string_view lemma) const;
    const CountedDeed* deed(std::string_view lemma) const;

    /// The kind of a word for a state that one is left in ("dead": killed); nothing for others.
    std::optional<CountKind> kind_of_state(std::string_view lemma) const;

  private:
    struct Number {
        Quantity quantity;
        std::uint32_t counted = none;  ///< the noun; `none` where the number stands alone
    };

    std::optional<Number> number_of(const Tree& tree, std::uint32_t noun, bool single) const;
    std::optional<Number> number_itself(const Tree& tree, std::uint32_t noun) const;
    std::optional<Quantity> number_before(const Tree& tree, std::uint32_t noun) const;
    std::optional<Quantity> number_of_whole(const Tree& tree, std::uint32_t noun) const;
    std::optional<Quantity> one(const Tree& tree, std::uint32_t noun) const;
    std::optional<Count> read_one(const Tree& tree, std::uint32_t noun, CountKind kind,
                                  bool single) const;
    void read_parts(const Tree& tree, std::uint32_t phrase, std::vector<Count>& counts) const;
    std::optional<Count> part_at(const Tree& tree, std::uint32_t t, CountKind kind) const;
    bool is_uncounted(std::string_view noun) const;

    QuantityReader quantities_;
    std::unordered_map<std::string, CountKind> nouns_;
    std::unordered_set<std::string> uncounted_;  ///< nouns of measure and of crowds
    WordMap<std::string> currencies_;            ///< names of money by their signs
    std::unordered_map<std::string, CountedDeed> deeds_;
    std::unordered_map<std::string, CountKind> states_;
};

}  // namespace entente
