// Counts: how many of whom. Reads the number before a noun with its hedge ("at least 24 soldiers",
// "dozens of fighters", "20 to 30 people") as a least and a most.
//
// In: data/cues/{quantities,multipliers,hedges,count_nouns,count_verbs}.tsv. A number that does not
// fit 63 bits, or a phrase without a number, gives no count.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "document/event.h"
#include "events/tree.h"

namespace entente {

class CountReader {
  public:
    static Result<CountReader> load(const std::filesystem::path& data_dir);

    /// The counts in a phrase and its conjuncts ("two soldiers and five militants"), of this kind.
    std::vector<Count> read(const Tree& tree, std::uint32_t phrase, CountKind kind) const;

    /// The kind that a counted noun has by itself ("soldier": soldiers); `other` where it has none.
    CountKind kind_of(std::string_view noun) const;

    /// What becomes of those whom this verb or event noun counts ("kill": killed); nothing where it
    /// says nothing of the kind.
    std::optional<CountKind> kind_of_deed(std::string_view lemma) const;

  private:
    struct Range {
        std::int64_t low = 0;
        std::optional<std::int64_t> high;
    };
    enum class Bound : std::uint8_t { low, high, about };
    struct Number {
        Range range;
        std::uint32_t first = none;  ///< tokens, [first, last)
        std::uint32_t last = none;
    };

    std::optional<Count> read_one(const Tree& tree, std::uint32_t noun, CountKind kind) const;
    std::optional<Number> number_before(const Tree& tree, std::uint32_t noun) const;
    std::optional<Range> value_of(const Tree& tree, std::uint32_t token) const;
    /// The range with its hedge; a number that begins a range ("20 to 30") joins `number`.
    Range hedged(const Tree& tree, Number& number) const;

    std::unordered_map<std::string, Range> quantities_;
    std::unordered_map<std::string, std::int64_t> multipliers_;
    std::unordered_map<std::string, Bound> hedges_;
    std::unordered_map<std::string, CountKind> nouns_;
    std::unordered_map<std::string, CountKind> deeds_;
};

}  // namespace entente
