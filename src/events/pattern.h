// A pattern as a person writes it: one line of a lexicon file, parsed. matcher.h has the other
// half, what a pattern means on a tree. The language is described in docs/lexicon.md.
//
//     S impose &sanction on T          a verb pattern: subject, trigger, object words, oblique slot
//     n: S's apology to T for X        a noun pattern
//     S urge T to E ; theme=demanded   with a clause, and an option
//
// A pattern that breaks the grammar is refused with the reason; the caller adds file and line.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/event.h"

namespace entente {

enum class Slot : std::uint8_t { source, target, theme };

/// A noun or verb with the words that must stand with it: "air_strike" has the head "strike" and
/// the modifier "air"; "carry_out" has the head "carry" and the particle "out".
struct WordUnit {
    std::string head;
    std::vector<std::string> others;

    friend bool operator==(const WordUnit&, const WordUnit&) = default;
};

/// Alternatives for one place in a pattern, by head word. Copies share their words until one of
/// them adds some, so that all patterns that name a class hold one table of its words.
class WordSet {
  public:
    void add(WordUnit unit);
    void add(const WordSet& other);
    bool empty() const { return words_ == nullptr; }
    /// The units with this head word; nullptr where there is none.
    const std::vector<WordUnit>* find(std::string_view head) const;
    std::vector<WordUnit> units() const;  ///< sorted
    std::size_t heads() const;            ///< how many head words there are
    /// Calls visit(head, units) for each head word, in no order.
    template <typename Visit>
    void for_each_head(const Visit& visit) const {
        if (words_ == nullptr) return;
        for (const auto& [head, units] : words_->by_head)
            visit(head, units);
    }

  private:
    // Most words that are asked for are not in the set, and first letter, last letter and length
    // tell so without a look into the table.
    struct Shape {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t length = 0;
    };
    static Shape shape_of(std::string_view word);

    struct Words {
        std::unordered_map<std::string, std::vector<WordUnit>, WordHash, std::equal_to<>> by_head;
        Shape shapes;  ///< of all heads
    };
    Words& own();  ///< the words to write to: of this set alone

    std::shared_ptr<Words> words_;  ///< nullptr where there are none
};

using WordClasses = std::unordered_map<std::string, WordSet>;

enum class SlotKind : std::uint8_t { any, person, state, group, armed, actor, words };

enum class ElementKind : std::uint8_t {
    subject,          ///< before the verb
    object,           ///< behind the verb, without preposition
    indirect_object,  ///< the first of two bare objects
    possessor,        ///< "S's", before a noun
    oblique,          ///< with a preposition
    infinitive,       ///< "to E"
    finite_clause,    ///< "that E"
    participle,       ///< "-ing E": a participle without a word before it
    gerund,           ///< "from E", "E": a gerund or an event noun, behind a preposition or bare
};

struct Element {
    ElementKind kind = ElementKind::object;
    std::optional<Slot> slot;  ///< empty for required words and for E
    SlotKind slot_kind = SlotKind::any;
    /// Beside the words of a slot, a kind that binds it as well: "S:&armed_force|armed".
    std::optional<SlotKind> or_kind;
    WordSet words;  ///< required words, or the class that binds a slot
    std::vector<std::string> prepositions;
    bool optional = false;
    bool both = false;  ///< "between S and T": the phrase's parties are source and target
};

struct PatternOptions {
    bool reciprocal = false;
    bool both = false;    ///< record only between two known actors
    bool source = false;  ///< record only with a known source
    bool either = false;  ///< record only where one side is somebody in particular
    bool anyone = false;  ///< record even where nobody is told
    bool deed = false;    ///< record only where E is an event itself
    std::optional<EventStatus> theme;
    std::optional<EventStatus> status;
    std::optional<Stance> stance;
    std::optional<CountKind> count;
    std::string mode;
    std::string plover;
};

struct Pattern {
    std::string code;  ///< CAMEO; empty for a veto: what it matches is no event
    std::string text;  ///< as written, without code and options
    bool noun = false;
    /// A predicate behind "be": the trigger is the adjective or noun, with `copula_case` before it.
    bool copula = false;
    std::vector<std::string> copula_case;
    WordSet trigger;
    bool plain = false;  ///< all words of the trigger are single words
    std::vector<Element> elements;
    PatternOptions options;
    std::string file;  ///< name of the lexicon file, without folder
    std::uint32_t line = 0;
    std::uint16_t layer = 0;  ///< 0 for ours, then the user's lexicons in their order

    bool is_veto() const { return code.empty(); }

    /// "FILE:LINE PATTERN": what an event shows as its entry.
    std::string label() const;
};

/// Parses a pattern with its options; the Error has no file and line.
Result<Pattern> parse_pattern(std::string_view code, std::string_view text,
                              const WordClasses& classes);

/// Parses "air_strike|raid|&strike"; `verb` says whether the head is the first word of a unit.
Result<WordSet> parse_words(std::string_view text, const WordClasses& classes, bool verb);

}  // namespace entente
