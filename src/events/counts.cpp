#include "events/counts.h"

#include <cmath>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr double largest = 9.0e15;
constexpr std::size_t longest_hedge = 4;  // words

// "128,000", "1.5", "30": digits with grouping commas and one decimal point.
std::optional<double> digits(std::string_view form) {
    std::string plain;
    for (const char c : form) {
        if (c == ',') continue;
        if (!is_ascii_digit(c) && c != '.') return {};
        plain += c;
    }
    if (plain.size() > 16) return {};
    return parse_decimal(plain);
}

Outcome read_kinds(const std::filesystem::path& file, std::string_view column,
                   std::unordered_map<std::string, CountKind>& kinds) {
    const auto table = Table::read(file, {column, "kind"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const auto kind = parse_count_kind(row[1]);
        if (!kind) return table->error(row, "no kind of count \"" + row.fields[1] + "\"");
        kinds[row.fields[0]] = *kind;
    }
    return Nothing{};
}

}  // namespace

Result<CountReader> CountReader::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path cues = data_dir / "cues";
    CountReader reader;
    const auto quantities = Table::read(cues / "quantities.tsv", {"word", "low", "high"});
    if (!quantities) return quantities.error();
    for (const Table::Row& row : quantities->rows()) {
        const auto low = parse_int(row[1]);
        if (!low) return quantities->error(row, "low is a number");
        reader.quantities_[row.fields[0]] = {*low, parse_int(row[2])};
    }
    const auto multipliers = Table::read(cues / "multipliers.tsv", {"word", "factor"});
    if (!multipliers) return multipliers.error();
    for (const Table::Row& row : multipliers->rows()) {
        const auto factor = parse_int(row[1]);
        if (!factor) return multipliers->error(row, "factor is a number");
        reader.multipliers_[row.fields[0]] = *factor;
    }
    const auto hedges = Table::read(cues / "hedges.tsv", {"words", "bound"});
    if (!hedges) return hedges.error();
    for (const Table::Row& row : hedges->rows()) {
        if (row[1] != "low" && row[1] != "high" && row[1] != "about") {
            return hedges->error(row, "a bound is low, high or about");
        }
        reader.hedges_[row.fields[0]] = row[1] == "low"    ? Bound::low
                                        : row[1] == "high" ? Bound::high
                                                           : Bound::about;
    }
    if (auto read = read_kinds(cues / "count_nouns.tsv", "noun", reader.nouns_); !read)
        return read.error();
    if (auto read = read_kinds(cues / "count_verbs.tsv", "word", reader.deeds_); !read)
        return read.error();
    return reader;
}

CountKind CountReader::kind_of(std::string_view noun) const {
    const auto found = nouns_.find(std::string(noun));
    return found == nouns_.end() ? CountKind::other : found->second;
}

std::optional<CountKind> CountReader::kind_of_deed(std::string_view lemma) const {
    const auto found = deeds_.find(std::string(lemma));
    if (found == deeds_.end()) return {};
    return found->second;
}

std::vector<Count> CountReader::read(const Tree& tree, std::uint32_t phrase, CountKind kind) const {
    std::vector<Count> counts;
    for (const std::uint32_t t : tree.conjuncts(phrase)) {
        if (t != phrase && !tree.is_nominal(t)) continue;
        if (auto count = read_one(tree, t, kind)) counts.push_back(std::move(*count));
    }
    return counts;
}

std::optional<CountReader::Range> CountReader::value_of(const Tree& tree,
                                                        std::uint32_t token) const {
    const std::string_view form = tree.document().form(token);
    if (const auto number = digits(form)) {
        if (*number > largest || *number != std::floor(*number)) return {};
        return Range{static_cast<std::int64_t>(*number), static_cast<std::int64_t>(*number)};
    }
    const auto word = quantities_.find(lower(form));
    if (word == quantities_.end()) return {};
    return word->second;
}

// The number of a noun: its nummod child ("24 soldiers"), or the noun itself where it counts
// another
// ("dozens of fighters", "scores of al-Qaida fighters").
std::optional<CountReader::Number> CountReader::number_before(const Tree& tree,
                                                              std::uint32_t noun) const {
    std::optional<Number> last;
    for (const std::uint32_t c : tree.children(noun)) {
        const bool counts = tree.deprel(c) == Deprel::nummod ||
                            (tree.deprel(c) == Deprel::amod &&
                             quantities_.contains(lower(tree.document().form(c))));
        if (!counts || c > noun) continue;
        if (tree.time_at(c) != none) continue;  // "a 2010 raid"
        std::uint32_t first = c;
        std::optional<Range> range;
        const auto factor = multipliers_.find(lower(tree.document().form(c)));
        if (factor != multipliers_.end() && c > tree.first()) {  // "1.5 million", "two dozen"
            const auto number = digits(tree.document().form(c - 1));
            const auto word = value_of(tree, c - 1);
            const double base = number ? *number : word ? static_cast<double>(word->low) : 1;
            if (number || word) first = c - 1;
            if (base * static_cast<double>(factor->second) > largest) continue;
            const auto value =
                static_cast<std::int64_t>(base * static_cast<double>(factor->second));
            range = Range{value, value};
        } else {
            range = value_of(tree, c);
        }
        if (range) last = Number{*range, first, c + 1};  // of "20 to 30" the 30
    }
    if (last) return last;
    const std::uint32_t article = tree.child(noun, Deprel::det);
    const bool one = article != none && (tree.lemma(article) == "a" || tree.lemma(article) == "an");
    if (one && tree.token(noun).xpos == Xpos::nn) return Number{{1, 1}, article, article + 1};
    return {};
}

CountReader::Range CountReader::hedged(const Tree& tree, Number& number) const {
    Range range = number.range;
    if (number.first > tree.first() + 1) {  // "20 to 30", "between 20 and 30"
        const std::string joint = lower(tree.document().form(number.first - 1));
        const auto lower_end = value_of(tree, number.first - 2);
        const bool digits_before = lower_end && lower_end->high && lower_end->low < range.low;
        if (digits_before && (joint == "to" || joint == "and" || joint == "-" || joint == "or")) {
            number.first -= 2;
            return {lower_end->low, range.high};
        }
    }
    std::string words;
    for (std::size_t n = 1; n <= longest_hedge && number.first >= tree.first() + n; ++n) {
        const auto t = number.first - static_cast<std::uint32_t>(n);
        words = lower(tree.document().form(t)) + (words.empty() ? "" : " " + words);
        const auto hedge = hedges_.find(words);
        if (hedge == hedges_.end()) continue;
        if (hedge->second == Bound::low) range.high.reset();
        if (hedge->second == Bound::high) range.low = 1;
        return range;
    }
    return range;
}

std::optional<Count> CountReader::read_one(const Tree& tree, std::uint32_t noun,
                                           CountKind kind) const {
    std::optional<Number> number = number_before(tree, noun);
    std::uint32_t counted = noun;
    if (const auto itself = value_of(tree, noun)) {
        std::uint32_t first = noun;
        Range range = *itself;
        const auto factor = multipliers_.find(lower(tree.document().form(noun)));
        if (number && factor != multipliers_.end()) first = number->first;
        if (!number || factor == multipliers_.end()) number = Number{range, first, noun + 1};
        for (const std::uint32_t c : tree.children(noun)) {  // "dozens of fighters"
            if (tree.deprel(c) == Deprel::nmod && tree.preposition(c) == "of") counted = c;
        }
    }
    if (!number) return {};
    const Range range = hedged(tree, *number);
    Count count;
    count.kind = kind == CountKind::other ? kind_of(tree.lemma(counted)) : kind;
    count.low = range.low;
    count.high = range.high;
    std::uint32_t of_first = number->last;
    while (of_first < counted &&
           (tree.deprel(of_first) == Deprel::case_ || tree.deprel(of_first) == Deprel::det)) {
        ++of_first;
    }
    const Document& document = tree.document();
    count.span = cover(tree.token(number->first).span, tree.token(counted).span);
    if (counted >= of_first && counted != noun) {
        count.of = document.words(cover(tree.token(of_first).span, tree.token(counted).span));
    } else if (noun >= number->last) {
        count.of = document.words(cover(tree.token(number->last).span, tree.token(noun).span));
    }
    return count;
}

}  // namespace entente
