#include "events/pattern.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "base/strings.h"

namespace entente {
namespace {

// The prepositions of the pattern language: a word of a pattern that is one of these opens an
// oblique.
constexpr std::array<std::string_view, 50> preposition_words{
    "about",      "above",   "across",  "after",   "against", "along",      "alongside", "amid",
    "among",      "around",  "as",      "at",      "before",  "behind",     "below",     "beside",
    "between",    "beyond",  "by",      "despite", "during",  "for",        "from",      "in",
    "inside",     "into",    "like",    "near",    "of",      "off",        "on",        "onto",
    "out",        "over",    "through", "to",      "toward",  "towards",    "under",     "until",
    "upon",       "via",     "with",    "within",  "without", "concerning", "regarding", "outside",
    "throughout", "opposite"};

bool is_preposition(std::string_view word) {
    return std::find(preposition_words.begin(), preposition_words.end(), word) !=
           preposition_words.end();
}

bool are_prepositions(std::string_view word) {
    const auto parts = split(word, '|');
    return std::all_of(parts.begin(), parts.end(), is_preposition);
}

struct Word {
    std::string_view text;
    bool optional = false;
};

Result<std::vector<Word>> words_of(std::string_view text) {
    std::vector<Word> words;
    bool inside = false;
    for (std::string_view word : split_words(text)) {
        if (word.front() == '(') {
            if (inside) return Error{"a parenthesis inside a parenthesis", "", 0};
            inside = true;
            word.remove_prefix(1);
        }
        const bool closes = !word.empty() && word.back() == ')';
        if (closes) word.remove_suffix(1);
        if (closes && !inside) return Error{"a parenthesis closes that was not opened", "", 0};
        if (!word.empty()) words.push_back({word, inside});
        if (closes) inside = false;
    }
    if (inside) return Error{"a parenthesis is not closed", "", 0};
    return words;
}

std::optional<Slot> slot_letter(std::string_view word) {
    if (word.empty() || (word.size() > 1 && word[1] != ':')) return {};
    switch (word[0]) {
        case 'S':
            return Slot::source;
        case 'T':
            return Slot::target;
        case 'X':
            return Slot::theme;
        default:
            return {};
    }
}

// Reads a pattern's words from left to right into its elements.
class PatternReader {
  public:
    PatternReader(std::vector<Word> words, const WordClasses& classes, Pattern& pattern)
        : words_(std::move(words)), classes_(classes), pattern_(pattern) {}

    Outcome read() {
        Outcome head = pattern_.noun ? read_noun_head() : read_verb_head();
        if (!head) return head;
        while (at_ < words_.size()) {
            if (Outcome element = read_element(); !element) return element;
        }
        mark_indirect_object();
        return Nothing{};
    }

  private:
    Error error(std::string reason) const { return Error{std::move(reason), "", 0}; }

    Outcome read_verb_head() {
        if (words_.size() < 2) return error("a verb pattern is a slot, a verb and what follows");
        if (Outcome subject = read_slot(ElementKind::subject, words_[0]); !subject) return subject;
        at_ = 2;
        if (words_[1].text != "be") return set_trigger(words_[1].text, true);
        pattern_.copula = true;
        if (at_ < words_.size() && are_prepositions(words_[at_].text)) {
            for (const std::string_view p : split(words_[at_++].text, '|')) {
                pattern_.copula_case.emplace_back(p);
            }
        }
        if (at_ == words_.size()) return error("\"be\" needs a predicate");
        return set_trigger(words_[at_++].text, false);
    }

    Outcome read_noun_head() {
        if (words_.empty()) return error("a noun pattern needs a noun");
        const std::string_view first = words_[0].text;
        if (first.size() == 3 && first.substr(1) == "'s") {
            const auto slot = slot_letter(first.substr(0, 1));
            if (!slot) return error("a possessor is S's, T's or X's");
            Element element;
            element.kind = ElementKind::possessor;
            element.slot = slot;
            pattern_.elements.push_back(std::move(element));
            at_ = 1;
        }
        if (at_ == words_.size()) return error("a noun pattern needs a noun");
        return set_trigger(words_[at_++].text, false);
    }

    Outcome set_trigger(std::string_view text, bool verb) {
        Result<WordSet> trigger = parse_words(text, classes_, verb);
        if (!trigger) return trigger.error();
        pattern_.trigger = std::move(*trigger);
        pattern_.plain = true;
        pattern_.trigger.for_each_head([&](const auto&, const std::vector<WordUnit>& units) {
            for (const WordUnit& unit : units)
                pattern_.plain = pattern_.plain && unit.others.empty();
        });
        return Nothing{};
    }

    // Of "&armed_force|armed" or "&land|state" the kind behind the words goes into `kind`. The other
    // kinds have names that are also plain words ("actor", "group"), so they stand alone only.
    static std::string_view take_kind(std::string_view bound, std::optional<SlotKind>& kind) {
        for (const auto& [name, meant] : {std::pair{std::string_view("|armed"), SlotKind::armed},
                                          std::pair{std::string_view("|state"), SlotKind::state}}) {
            if (!bound.ends_with(name)) continue;
            kind = meant;
            bound.remove_suffix(name.size());
        }
        return bound;
    }

    Outcome read_slot(ElementKind kind, Word word) {
        const auto slot = slot_letter(word.text);
        if (!slot) return error("\"" + std::string(word.text) + "\" is not a slot (S, T or X)");
        Element element;
        element.kind = kind;
        element.slot = slot;
        element.optional = word.optional;
        if (word.text.size() > 2) {
            const std::string_view bound = word.text.substr(2);
            if (bound == "person") {
                element.slot_kind = SlotKind::person;
            } else if (bound == "state") {
                element.slot_kind = SlotKind::state;
            } else if (bound == "group") {
                element.slot_kind = SlotKind::group;
            } else if (bound == "armed") {
                element.slot_kind = SlotKind::armed;
            } else if (bound == "actor") {
                element.slot_kind = SlotKind::actor;
            } else {
                Result<WordSet> words =
                    parse_words(take_kind(bound, element.or_kind), classes_, false);
                if (!words) return words.error();
                element.slot_kind = SlotKind::words;
                element.words = std::move(*words);
            }
        }
        pattern_.elements.push_back(std::move(element));
        return Nothing{};
    }

    Outcome read_element() {
        const Word word = words_[at_++];
        if (slot_letter(word.text)) return read_slot(ElementKind::object, word);
        if (word.text == "E") {  // a bare gerund or event noun: "S deny E"
            --at_;
            return read_clause(ElementKind::gerund, word, {});
        }
        if (word.text == "-ing") return read_clause(ElementKind::participle, word, {});
        if (word.text == "that") return read_clause(ElementKind::finite_clause, word, {});
        if (word.text == "to" && next_is("E"))
            return read_clause(ElementKind::infinitive, word, {});
        if (are_prepositions(word.text)) return read_oblique(word);
        return read_words(ElementKind::object, word, {});
    }

    bool next_is(std::string_view text) const {
        return at_ < words_.size() && words_[at_].text == text;
    }

    Outcome read_clause(ElementKind kind, Word word, std::vector<std::string> prepositions) {
        if (!next_is("E")) return error("\"" + std::string(word.text) + "\" must be followed by E");
        ++at_;
        Element element;
        element.kind = kind;
        element.optional = word.optional;
        element.prepositions = std::move(prepositions);
        pattern_.elements.push_back(std::move(element));
        return Nothing{};
    }

    Outcome read_oblique(Word word) {
        std::vector<std::string> prepositions;
        for (const std::string_view p : split(word.text, '|'))
            prepositions.emplace_back(p);
        if (next_is("E")) return read_clause(ElementKind::gerund, word, std::move(prepositions));
        if (at_ == words_.size())
            return error("nothing stands behind \"" + std::string(word.text) + "\"");
        const Word filler = words_[at_++];
        if (!slot_letter(filler.text)) {
            return read_words(ElementKind::oblique, {filler.text, word.optional},
                              std::move(prepositions));
        }
        if (Outcome slot = read_slot(ElementKind::oblique, {filler.text, word.optional}); !slot)
            return slot;
        Element& element = pattern_.elements.back();
        element.prepositions = std::move(prepositions);
        if (next_is("and")) {  // "between S and T"
            element.both = true;
            at_ += 2;
            if (at_ > words_.size()) return error("\"and\" must be followed by a slot");
        }
        return Nothing{};
    }

    Outcome read_words(ElementKind kind, Word word, std::vector<std::string> prepositions) {
        Result<WordSet> words = parse_words(word.text, classes_, false);
        if (!words) return words.error();
        Element element;
        element.kind = kind;
        element.optional = word.optional;
        element.words = std::move(*words);
        element.prepositions = std::move(prepositions);
        pattern_.elements.push_back(std::move(element));
        return Nothing{};
    }

    // Of two bare objects side by side ("S grant T &asylum") the first is the indirect one.
    void mark_indirect_object() {
        auto& elements = pattern_.elements;
        for (std::size_t i = 1; i < elements.size(); ++i) {
            const bool both = elements[i - 1].kind == ElementKind::object &&
                              elements[i].kind == ElementKind::object;
            if (both) elements[i - 1].kind = ElementKind::indirect_object;
        }
    }

    std::vector<Word> words_;
    const WordClasses& classes_;
    Pattern& pattern_;
    std::size_t at_ = 0;
};

Outcome read_option(std::string_view option, PatternOptions& options) {
    const std::size_t equals = option.find('=');
    const std::string_view name = option.substr(0, equals);
    const std::string_view value =
        equals == std::string_view::npos ? "" : option.substr(equals + 1);
    const Error unknown{"unknown option \"" + std::string(option) + "\"", "", 0};
    if (equals == std::string_view::npos) {
        if (name == "reciprocal") {
            options.reciprocal = true;
        } else if (name == "both") {
            options.both = true;
        } else if (name == "source") {
            options.source = true;
        } else if (name == "either") {
            options.either = true;
        } else if (name == "anyone") {
            options.anyone = true;
        } else if (name == "deed") {
            options.deed = true;
        } else {
            return unknown;
        }
        return Nothing{};
    }
    if (name == "theme" || name == "status") {
        const auto status = parse_event_status(value);
        if (!status) return unknown;
        (name == "theme" ? options.theme : options.status) = status;
    } else if (name == "stance") {
        if (!(options.stance = parse_stance(value))) return unknown;
    } else if (name == "count") {
        if (!(options.count = parse_count_kind(value))) return unknown;
    } else if (name == "mode" && !value.empty()) {
        options.mode = value;
    } else if (name == "plover" && !value.empty()) {
        options.plover = value;
    } else {
        return unknown;
    }
    return Nothing{};
}

}  // namespace

WordSet::Shape WordSet::shape_of(std::string_view word) {
    const auto bit = [](unsigned char c) { return std::uint32_t{1} << (c & 31U); };
    if (word.empty()) return {};
    return {bit(static_cast<unsigned char>(word.front())),
            bit(static_cast<unsigned char>(word.back())),
            bit(static_cast<unsigned char>(word.size()))};
}

WordSet::Words& WordSet::own() {
    if (words_ == nullptr) {
        words_ = std::make_shared<Words>();
    } else if (words_.use_count() > 1) {
        words_ = std::make_shared<Words>(*words_);
    }
    return *words_;
}

void WordSet::add(WordUnit unit) {
    Words& words = own();
    const Shape shape = shape_of(unit.head);
    words.shapes.first |= shape.first;
    words.shapes.last |= shape.last;
    words.shapes.length |= shape.length;
    std::vector<WordUnit>& units = words.by_head[unit.head];
    if (std::find(units.begin(), units.end(), unit) == units.end())
        units.push_back(std::move(unit));
}

void WordSet::add(const WordSet& other) {
    if (empty()) {
        words_ = other.words_;
        return;
    }
    const WordSet added = other;  // its words stay as they are where it is this set
    added.for_each_head([&](const std::string&, const std::vector<WordUnit>& units) {
        for (const WordUnit& unit : units)
            add(unit);
    });
}

const std::vector<WordUnit>* WordSet::find(std::string_view head) const {
    if (words_ == nullptr) return nullptr;
    const Shape shape = shape_of(head);
    const Shape& shapes = words_->shapes;
    const bool possible = (shapes.first & shape.first) != 0 && (shapes.last & shape.last) != 0 &&
                          (shapes.length & shape.length) != 0;
    if (!possible) return nullptr;
    const auto found = words_->by_head.find(head);
    return found == words_->by_head.end() ? nullptr : &found->second;
}

std::vector<WordUnit> WordSet::units() const {
    std::vector<WordUnit> all;
    for_each_head([&](const std::string&, const std::vector<WordUnit>& units) {
        all.insert(all.end(), units.begin(), units.end());
    });
    std::sort(all.begin(), all.end(), [](const WordUnit& a, const WordUnit& b) {
        return std::tie(a.head, a.others) < std::tie(b.head, b.others);
    });
    return all;
}

std::size_t WordSet::heads() const {
    return words_ == nullptr ? 0 : words_->by_head.size();
}

std::string Pattern::label() const {
    return file + ":" + std::to_string(line) + " " + text;
}

Result<WordSet> parse_words(std::string_view text, const WordClasses& classes, bool verb) {
    WordSet set;
    for (const std::string_view alternative : split(text, '|')) {
        if (alternative.empty())
            return Error{"an empty alternative in \"" + std::string(text) + "\"", "", 0};
        if (alternative.front() == '&') {
            const auto named = classes.find(std::string(alternative.substr(1)));
            if (named == classes.end()) return Error{"no class " + std::string(alternative), "", 0};
            set.add(named->second);
            continue;
        }
        WordUnit unit;
        for (const std::string_view part : split(alternative, '_')) {
            if (part.empty()) return Error{"a stray \"_\" in \"" + std::string(text) + "\"", "", 0};
            unit.others.emplace_back(part);
        }
        const auto head = verb ? unit.others.begin() : unit.others.end() - 1;
        unit.head = std::move(*head);
        unit.others.erase(head);
        set.add(std::move(unit));
    }
    return set;
}

Result<Pattern> parse_pattern(std::string_view code, std::string_view text,
                              const WordClasses& classes) {
    Pattern pattern;
    pattern.code = code;
    const std::size_t semicolon = text.find(';');
    std::string_view body = trim(text.substr(0, semicolon));
    pattern.text = body;
    if (semicolon != std::string_view::npos) {
        for (const std::string_view option : split_words(text.substr(semicolon + 1))) {
            if (Outcome read = read_option(option, pattern.options); !read) return read.error();
        }
    }
    if (body.substr(0, 2) == "n:") {
        pattern.noun = true;
        body = trim(body.substr(2));
    } else if (body.substr(0, 2) == "v:") {
        body = trim(body.substr(2));
    }
    Result<std::vector<Word>> words = words_of(body);
    if (!words) return words.error();
    if (Outcome read = PatternReader(std::move(*words), classes, pattern).read(); !read) {
        return read.error();
    }
    return pattern;
}

}  // namespace entente
