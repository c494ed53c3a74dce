#include "events/counts.h"

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::uint32_t longest_phrase = 9;  // words between a number and its noun
constexpr std::uint32_t furthest_part = 14;  // words from a whole to its part

Outcome read_kinds(const std::filesystem::path& file, std::string_view column,
                   std::unordered_map<std::string, CountKind>& kinds,
                   std::unordered_set<std::string>* uncounted) {
    const auto table = Table::read(file, {column, "kind"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (uncounted != nullptr && row[1] == "-") {
            uncounted->insert(row.fields[0]);
            continue;
        }
        const auto kind = parse_count_kind(row[1]);
        if (!kind) return table->error(row, "no kind of count \"" + row.fields[1] + "\"");
        kinds[row.fields[0]] = *kind;
    }
    return Nothing{};
}

// Whether a word may stand between a number and the noun that it counts.
bool modifies(const Tree& tree, std::uint32_t t, std::uint32_t noun) {
    const Token& token = tree.token(t);
    if (token.xpos == Xpos::pos) return false;
    switch (token.upos) {
        case Upos::adj:
        case Upos::noun:
        case Upos::propn:
        case Upos::num:
        case Upos::sym:
            return true;
        case Upos::det:
        case Upos::adv:
        case Upos::verb:
            return tree.dominates(noun, t);
        default:
            return tree.document().form(t) == "-";
    }
}

std::uint32_t part_of_it(const Tree& tree, std::uint32_t t) {
    for (const std::uint32_t c : tree.children(t)) {
        if (c > t && tree.deprel(c) == Deprel::nmod && tree.preposition(c) == "of") return c;
    }
    return none;
}

std::string lower_form(const Tree& tree, std::uint32_t t) {
    return t < tree.last() ? lower(tree.document().form(t)) : std::string();
}

}  // namespace

bool is_casualty(CountKind kind) {
    return kind == CountKind::killed || kind == CountKind::wounded || kind == CountKind::missing;
}

Result<CountReader> CountReader::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path cues = data_dir / "cues";
    CountReader reader;
    Result<QuantityReader> quantities = QuantityReader::load(data_dir);
    if (!quantities) return quantities.error();
    reader.quantities_ = std::move(*quantities);
    if (auto read = read_kinds(cues / "count_nouns.tsv", "noun", reader.nouns_, &reader.uncounted_);
        !read)
        return read.error();
    if (auto read = read_kinds(cues / "count_states.tsv", "state", reader.states_, nullptr); !read)
        return read.error();
    const auto currencies = Table::read(cues / "currencies.tsv", {"sign", "name"});
    if (!currencies) return currencies.error();
    for (const Table::Row& row : currencies->rows())
        reader.currencies_.add(row.fields[0], row.fields[1]);
    const auto deeds = Table::read(cues / "count_verbs.tsv", {"word", "kind", "counts"});
    if (!deeds) return deeds.error();
    for (const Table::Row& row : deeds->rows()) {
        const auto kind = parse_count_kind(row[1]);
        if (!kind) return deeds->error(row, "no kind of count \"" + row.fields[1] + "\"");
        if (row[2] != "object" && row[2] != "subject" && row[2] != "persons")
            return deeds->error(row, "counts is object, subject or persons");
        reader.deeds_[row.fields[0]] = {*kind, row[2] == "subject", row[2] == "persons"};
    }
    return reader;
}

CountKind CountReader::kind_of(std::string_view noun) const {
    const auto found = nouns_.find(std::string(noun));
    return found == nouns_.end() ? CountKind::other : found->second;
}

const CountedDeed* CountReader::deed(std::string_view lemma) const {
    const auto found = deeds_.find(std::string(lemma));
    return found == deeds_.end() ? nullptr : &found->second;
}

std::optional<CountKind> CountReader::kind_of_deed(std::string_view lemma) const {
    const CountedDeed* found = deed(lemma);
    if (found == nullptr || found->of_subject) return {};
    return found->kind;
}

std::optional<CountKind> CountReader::kind_of_state(std::string_view lemma) const {
    const auto found = states_.find(std::string(lemma));
    if (found == states_.end()) return {};
    return found->second;
}

bool CountReader::is_uncounted(std::string_view noun) const {
    return uncounted_.contains(std::string(noun));
}

std::vector<Count> CountReader::read(const Tree& tree, std::uint32_t phrase, CountKind kind,
                                     bool single) const {
    std::vector<Count> counts;
    for (const std::uint32_t t : tree.conjuncts(phrase)) {
        if (t != phrase && !tree.is_nominal(t)) continue;
        auto count = read_one(tree, t, kind, single);
        // "two nurses and their driver"
        const bool beside = !count && t != phrase && !counts.empty() &&
                            tree.token(t).xpos == Xpos::nn && tree.has_child(t, Deprel::nmod_poss);
        if (beside) {
            count = Count{counts.back().kind, 1, 1, std::string(tree.document().form(t)),
                          tree.token(t).span};
        }
        if (count) counts.push_back(std::move(*count));
    }
    if (!counts.empty()) read_parts(tree, phrase, counts);
    return counts;
}

// The noun is itself a number ("dozens", "six of them", "$2 billion").
std::optional<CountReader::Number> CountReader::number_itself(const Tree& tree,
                                                              std::uint32_t noun) const {
    const Document& document = tree.document();
    std::uint32_t at = noun;
    if (currencies_.contains(document.form(noun)) && noun + 1 < tree.last()) ++at;
    auto quantity = quantities_.around(tree, at);
    if (!quantity) return {};
    std::uint32_t counted = none;
    for (std::uint32_t t = quantity->first; t < quantity->last && counted == none; ++t) {
        const std::uint32_t part = part_of_it(tree, t);
        if (part != none && part >= quantity->last) counted = part;  // not of "tens of thousands"
    }
    if (at != noun || (quantity->first > tree.first() &&
                       currencies_.contains(document.form(quantity->first - 1)))) {
        counted = noun;
    }
    return Number{*quantity, counted};
}

// The number among the words before a noun: the last one, of "the 2nd battalion's 24 men" the 24.
std::optional<Quantity> CountReader::number_before(const Tree& tree, std::uint32_t noun) const {
    std::uint32_t begin = noun;
    while (begin > tree.first() && noun - begin < longest_phrase) {
        const std::uint32_t t = begin - 1;
        const bool counts = quantities_.starting_at(tree, t).has_value();
        if (!counts && !modifies(tree, t, noun)) break;
        begin = t;
    }
    std::optional<Quantity> last;
    for (std::uint32_t t = begin; t < noun; ++t) {
        auto quantity = quantities_.starting_at(tree, t);
        if (!quantity || quantity->last > noun) continue;
        quantity = quantities_.around(tree, t);  // of "20 to 30" the joint is no modifier
        t = quantity->last - 1;
        const bool measures = quantity->last < noun && is_uncounted(tree.lemma(quantity->last));
        if (!measures) last = std::move(quantity);  // "a 5 percent tariff"
    }
    return last;
}

// "three of the four men", "dozens of villagers", "30 tonnes of rice".
std::optional<Quantity> CountReader::number_of_whole(const Tree& tree, std::uint32_t noun) const {
    const std::uint32_t head = tree.head(noun);
    if (head == none || head > noun || tree.deprel(noun) != Deprel::nmod) return {};
    if (tree.preposition(noun) != "of") return {};
    if (tree.is_verb(head)) return {};
    return quantities_.around(tree, head);
}

// "a soldier", "another officer".
std::optional<Quantity> CountReader::one(const Tree& tree, std::uint32_t noun) const {
    const Xpos xpos = tree.token(noun).xpos;
    const std::uint32_t article = tree.child(noun, Deprel::det);
    if (article == none || (xpos != Xpos::nn && xpos != Xpos::nnp)) return {};
    const std::string_view word = tree.lemma(article);
    if (word != "a" && word != "an" && word != "another") return {};
    return Quantity{1, 1, article, article + 1};
}

std::optional<CountReader::Number> CountReader::number_of(const Tree& tree, std::uint32_t noun,
                                                          bool single) const {
    if (const auto whole = number_of_whole(tree, noun)) return Number{*whole, noun};
    if (const auto itself = number_itself(tree, noun)) return itself;
    if (is_uncounted(tree.lemma(noun))) {
        const std::uint32_t part = part_of_it(tree, noun);  // "a group of 30 men"
        if (part == none) return {};
        if (const auto number = number_before(tree, part)) return Number{*number, part};
        return {};
    }
    if (const auto before = number_before(tree, noun)) return Number{*before, noun};
    if (!single) return {};
    if (const auto article = one(tree, noun)) return Number{*article, noun};
    return {};
}

std::optional<Count> CountReader::read_one(const Tree& tree, std::uint32_t noun, CountKind kind,
                                           bool single) const {
    const std::optional<Number> number = number_of(tree, noun, single);
    if (!number) return {};
    const Document& document = tree.document();
    const Quantity& quantity = number->quantity;
    const std::uint32_t counted = number->counted;
    const std::string_view of_what = counted == none ? "" : tree.lemma(counted);
    if (is_uncounted(of_what)) return {};
    Count count;
    count.kind = kind == CountKind::other ? kind_of(of_what) : kind;
    count.low = quantity.low.value_or(0);
    count.high = quantity.high;
    count.span = cover(tree.token(quantity.first).span, tree.token(quantity.last - 1).span);
    if (counted == none) return count;
    count.span = cover(count.span, tree.token(counted).span);
    std::uint32_t of_first = quantity.last;
    while (of_first < counted &&
           (tree.token(of_first).upos == Upos::adp || tree.token(of_first).upos == Upos::det)) {
        ++of_first;
    }
    if (counted >= of_first) {
        count.of = document.words(cover(tree.token(of_first).span, tree.token(counted).span));
    } else if (const std::string* name = currencies_.find(document.form(counted))) {
        count.of = *name;
    }
    return count;
}

// A part that begins at this token: "nine children", "two of them women", "three of them wounded".
std::optional<Count> CountReader::part_at(const Tree& tree, std::uint32_t t, CountKind kind) const {
    const auto quantity = quantities_.starting_at(tree, t);
    if (!quantity) return {};
    std::uint32_t next = quantity->last;
    const bool of_them = lower_form(tree, next) == "of" && lower_form(tree, next + 1) == "them";
    const bool of_whom = lower_form(tree, next) == "of" && lower_form(tree, next + 1) == "whom";
    if (of_them || of_whom) next += 2;
    std::uint32_t noun = next;
    while (noun < tree.last() && noun - next < longest_phrase && !tree.is_nominal(noun) &&
           tree.token(noun).upos != Upos::punct && !kind_of_state(tree.lemma(noun))) {
        ++noun;
    }
    if (noun >= tree.last() || tree.token(noun).upos == Upos::punct) return {};
    while (noun + 1 < tree.last() && tree.is_nominal(noun) && tree.is_nominal(noun + 1))
        ++noun;
    if (is_uncounted(tree.lemma(noun))) return {};
    Count count;
    count.kind = kind_of_state(tree.lemma(noun)).value_or(kind);
    count.low = quantity->low.value_or(0);
    count.high = quantity->high;
    count.span = cover(tree.token(quantity->first).span, tree.token(noun).span);
    if (tree.is_nominal(noun))
        count.of = tree.document().words(cover(tree.token(next).span, tree.token(noun).span));
    return count;
}

// "13 people, among them three children", "six, including two women", "nine, three of them wounded".
void CountReader::read_parts(const Tree& tree, std::uint32_t phrase,
                             std::vector<Count>& counts) const {
    const CountKind kind = counts.back().kind;
    const std::uint32_t end = std::min(tree.last(), phrase + furthest_part);
    for (std::uint32_t t = phrase + 1; t < end; ++t) {
        const std::string word = lower_form(tree, t);
        const Xpos xpos = tree.token(t).xpos;
        if (xpos == Xpos::vbd || xpos == Xpos::vbz || xpos == Xpos::vbp) return;
        const std::string next = lower_form(tree, t + 1);
        std::uint32_t part = none;
        if (word == "including") part = t + 1;
        if (word == "among" && (next == "them" || next == "whom")) part = t + 2;
        if (part == none) {
            const auto quantity = quantities_.starting_at(tree, t);
            const bool of_them = quantity && lower_form(tree, quantity->last) == "of" &&
                                 lower_form(tree, quantity->last + 1) == "them";
            if (!of_them) continue;
            part = t;
        }
        for (std::uint32_t p = part; p < std::min(tree.last(), part + 5); ++p) {
            if (auto count = part_at(tree, p, kind)) {
                counts.push_back(std::move(*count));
                return;
            }
        }
        return;
    }
}

}  // namespace entente
