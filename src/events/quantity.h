// Quantities: a number as news writes it, read from the words alone, so that it stands whatever the
// tree makes of it: "24", "twenty-four", "half a million", "several hundred", "tens of thousands",
// "between 20 and 30", "at least two dozen", "up to 200".
//
// In: data/cues/{quantities,multipliers,hedges}.tsv. A number that is no whole one, does not fit, or
// is part of a date is none.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"
#include "base/word_map.h"
#include "events/tree.h"

namespace entente {

/// The least and the most that the words can mean; an empty end is open.
struct Quantity {
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    std::uint32_t first = none;  ///< tokens, [first, last), without the hedge
    std::uint32_t last = none;
};

class QuantityReader {
  public:
    static Result<QuantityReader> load(const std::filesystem::path& data_dir);

    /// The quantity whose words begin at this token; nothing where none does.
    std::optional<Quantity> starting_at(const Tree& tree, std::uint32_t token) const;

    /// The quantity that has this token among its words.
    std::optional<Quantity> around(const Tree& tree, std::uint32_t token) const;

    /// Whether the word alone is a number.
    bool is_number(std::string_view form) const;

  private:
    enum class Bound : std::uint8_t { low, high, about, plain };
    struct Value {
        double low = 0;
        bool open = false;  ///< "several", "dozens"
        double factor = 1;  ///< what it was multiplied by
        std::uint32_t last = none;
        bool article = false;  ///< "a few", "a couple"
    };
    template <typename T>
    using ByWord = std::unordered_map<std::string, T, WordHash, std::equal_to<>>;

    Outcome read_tables(const std::filesystem::path& cues);
    std::optional<Value> value_at(const Tree& tree, std::uint32_t token) const;
    std::optional<Value> plain_at(const Tree& tree, std::uint32_t token) const;
    std::optional<Value> word_value(std::string_view word) const;
    void multiply(const Tree& tree, Value& value) const;
    std::optional<Value> further_end(const Tree& tree, std::uint32_t first,
                                     const Value& value) const;
    void hedge(const Tree& tree, Quantity& quantity) const;

    ByWord<Value> words_;
    ByWord<double> factors_;
    ByWord<Bound> hedges_before_;
    ByWord<Bound> hedges_behind_;
};

}  // namespace entente
