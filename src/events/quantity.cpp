#include "events/quantity.h"

#include <algorithm>
#include <cmath>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr double largest = 9.0e15;
constexpr std::uint32_t longest_hedge = 4;     // words
constexpr std::uint32_t longest_quantity = 6;  // words, "between two and three hundred"

// "128,000", "1.5", "30": digits with grouping commas and one decimal point.
std::optional<double> digits(std::string_view form) {
    std::string plain;
    for (const char c : form) {
        if (c == ',') continue;
        if (!is_ascii_digit(c) && c != '.') return {};
        plain += c;
    }
    if (plain.empty() || plain.size() > 16) return {};
    return parse_decimal(plain);
}

std::string word_at(const Tree& tree, std::uint32_t t) {
    if (t < tree.first() || t >= tree.last()) return {};
    return lower(tree.document().form(t));
}

bool is_dash(std::string_view word) {
    return word == "-" || word == "\xe2\x80\x93" || word == "\xe2\x80\x94";
}

}  // namespace

Result<QuantityReader> QuantityReader::load(const std::filesystem::path& data_dir) {
    QuantityReader reader;
    if (auto read = reader.read_tables(data_dir / "cues"); !read) return read.error();
    return reader;
}

Outcome QuantityReader::read_tables(const std::filesystem::path& cues) {
    const auto quantities =
        Table::read(cues / "quantities.tsv", {"word", "low", "high", "article"});
    if (!quantities) return quantities.error();
    for (const Table::Row& row : quantities->rows()) {
        const auto low = parse_int(row[1]);
        if (!low) return quantities->error(row, "low is a number");
        if (!row[3].empty() && row[3] != "a")
            return quantities->error(row, "article is \"a\" or nothing");
        words_[row.fields[0]] = {static_cast<double>(*low), row[2].empty(), 1, none,
                                 !row[3].empty()};
    }
    const auto multipliers = Table::read(cues / "multipliers.tsv", {"word", "factor"});
    if (!multipliers) return multipliers.error();
    for (const Table::Row& row : multipliers->rows()) {
        const auto factor = parse_int(row[1]);
        if (!factor) return multipliers->error(row, "factor is a number");
        factors_[row.fields[0]] = static_cast<double>(*factor);
    }
    const auto hedges = Table::read(cues / "hedges.tsv", {"words", "bound", "place"});
    if (!hedges) return hedges.error();
    for (const Table::Row& row : hedges->rows()) {
        if (row[1] != "low" && row[1] != "high" && row[1] != "about" && row[1] != "plain")
            return hedges->error(row, "a bound is low, high, about or plain");
        if (row[2] != "before" && row[2] != "behind")
            return hedges->error(row, "a place is before or behind");
        (row[2] == "before" ? hedges_before_ : hedges_behind_)[row.fields[0]] =
            row[1] == "low"     ? Bound::low
            : row[1] == "high"  ? Bound::high
            : row[1] == "plain" ? Bound::plain
                                : Bound::about;
    }
    return Nothing{};
}

bool QuantityReader::is_number(std::string_view form) const {
    if (digits(form)) return true;
    const std::string word = lower(form);
    return word_value(word) || factors_.contains(word);
}

// A number word, alone or as "twenty-four".
std::optional<QuantityReader::Value> QuantityReader::word_value(std::string_view word) const {
    if (const auto found = words_.find(word); found != words_.end()) return found->second;
    const std::size_t dash = word.find('-');
    if (dash == std::string_view::npos) return {};
    const auto tens = words_.find(word.substr(0, dash));
    const auto ones = words_.find(word.substr(dash + 1));
    if (tens == words_.end() || ones == words_.end()) return {};
    const double sum = tens->second.low + ones->second.low;
    const bool compound = tens->second.low >= 20 && tens->second.low < 100 && ones->second.low < 10;
    if (!compound || tens->second.open || ones->second.open) return {};
    return Value{sum, false, 1, none, false};
}

// One number without what multiplies it, and where it ends.
std::optional<QuantityReader::Value> QuantityReader::plain_at(const Tree& tree,
                                                              std::uint32_t t) const {
    const std::string word = word_at(tree, t);
    if (const auto number = digits(word)) return Value{*number, false, 1, t + 1, false};
    const std::string next = word_at(tree, t + 1);
    if (is_dash(next)) {  // "twenty - four", where the words are cut apart
        if (auto both = word_value(word + "-" + word_at(tree, t + 2))) {
            both->last = t + 3;
            return both;
        }
    }
    if (word == "half" && (next == "a" || next == "an")) {
        if (!factors_.contains(word_at(tree, t + 2))) return {};
        return Value{0.5, false, 1, t + 2, false};
    }
    if (word == "a" || word == "an") {
        if (factors_.contains(next)) return Value{1, false, 1, t + 1, false};
        const auto counted = words_.find(next);  // "a couple", "a few"
        if (counted == words_.end() || !counted->second.article) return {};
        Value value = counted->second;
        value.last = t + 2;
        return value;
    }
    if (word == "one" && next == "another") return {};
    if (auto value = word_value(word)) {
        value->last = t + 1;
        return value;
    }
    const bool tail = t > tree.first() && is_number(word_at(tree, t - 1));
    if (!tail && word != "score" && factors_.contains(word)) return Value{1, false, 1, t, false};
    return {};
}

// "two dozen", "1.5 million", "several hundred", "tens of thousands", "one hundred and twenty".
void QuantityReader::multiply(const Tree& tree, Value& value) const {
    for (std::string word = word_at(tree, value.last);; word = word_at(tree, value.last)) {
        std::uint32_t behind = value.last + 1;
        if (word == "of" && value.open) {
            word = word_at(tree, value.last + 1);
            behind = value.last + 2;
            if (word.empty() || word.back() != 's') return;
            word.pop_back();
        }
        const auto factor = factors_.find(word);
        if (factor == factors_.end()) break;
        value.low *= factor->second;
        value.factor *= factor->second;
        value.last = behind;
    }
    if (value.factor < 100 || value.open || word_at(tree, value.last) != "and") return;
    const auto rest = word_value(word_at(tree, value.last + 1));
    if (!rest || rest->open || rest->low >= value.factor) return;
    value.low += rest->low;
    value.last += 2;
}

std::optional<QuantityReader::Value> QuantityReader::value_at(const Tree& tree,
                                                              std::uint32_t t) const {
    if (t < tree.first() || t >= tree.last() || tree.time_at(t) != none) return {};
    auto value = plain_at(tree, t);
    if (!value) return {};
    multiply(tree, *value);
    if (value->low > largest || value->low != std::floor(value->low)) return {};
    return value;
}

// Of "20 to 30" and "between two and three hundred" the greater end.
std::optional<QuantityReader::Value> QuantityReader::further_end(const Tree& tree,
                                                                 std::uint32_t first,
                                                                 const Value& value) const {
    const std::string joint = word_at(tree, value.last);
    const bool between =
        joint == "and" && first > tree.first() &&
        (word_at(tree, first - 1) == "between" || word_at(tree, first - 1) == "from");
    if (joint != "to" && joint != "or" && !is_dash(joint) && !between) return {};
    auto end = value_at(tree, value.last + 1);
    if (!end || end->low <= value.low) return {};
    return end;
}

std::optional<Quantity> QuantityReader::starting_at(const Tree& tree, std::uint32_t t) const {
    const auto value = value_at(tree, t);
    if (!value) return {};
    Quantity quantity{static_cast<std::int64_t>(value->low), {}, t, value->last};
    if (!value->open) quantity.high = quantity.low;
    if (const auto end = further_end(tree, t, *value)) {
        // "two to three hundred"
        const bool shared = value->factor == 1 && end->factor > 1;
        if (shared && value->low < end->low / end->factor)
            quantity.low = static_cast<std::int64_t>(value->low * end->factor);
        quantity.high = static_cast<std::int64_t>(end->low);
        quantity.last = end->last;
    }
    hedge(tree, quantity);
    return quantity;
}

void QuantityReader::hedge(const Tree& tree, Quantity& quantity) const {
    std::string words;
    const Quantity plain = quantity;
    const auto apply = [&](const ByWord<Bound>& hedges) {
        const auto found = hedges.find(words);
        if (found == hedges.end()) return;
        if (found->second == Bound::plain) quantity = plain;
        if (found->second == Bound::low) quantity.high.reset();
        if (found->second == Bound::high) quantity.low.reset();
    };
    for (std::uint32_t n = 1; n <= longest_hedge && quantity.first >= tree.first() + n; ++n) {
        // "laid off some 40 clerks"
        if (tree.deprel(quantity.first - n) == Deprel::compound_prt) break;
        words = word_at(tree, quantity.first - n) + (words.empty() ? "" : " " + words);
        apply(hedges_before_);
    }
    words.clear();
    for (std::uint32_t n = 0; n < 2 && quantity.last + n < tree.last(); ++n) {
        words += (words.empty() ? "" : " ") + word_at(tree, quantity.last + n);
        apply(hedges_behind_);
    }
}

std::optional<Quantity> QuantityReader::around(const Tree& tree, std::uint32_t token) const {
    const std::uint32_t back = std::min(longest_quantity, token - tree.first());
    for (std::uint32_t t = token - back; t <= token; ++t) {
        auto quantity = starting_at(tree, t);
        if (quantity && quantity->last > token) return quantity;
    }
    return {};
}

}  // namespace entente
