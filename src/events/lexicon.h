// The lexicon: every pattern of data/lexicon/, indexed by the word that sets it off.
//
// In: *.lex, event_nouns.tsv, support.tsv and compose.tsv (docs/lexicon.md). A line that breaks the format, names a
// class that does not exist or a code that the ontology lacks is refused with file, line and
// reason. A user's own lexicon may stand beside ours and has precedence over it. The cost of looking up a word does not grow with the lexicon. Read-only once loaded.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/table.h"
#include "base/word_map.h"
#include "events/entry_index.h"
#include "events/event_nouns.h"
#include "events/ontology.h"
#include "events/pattern.h"

namespace entente {

/// A sentence of our own that an entry must, or must not, read as an event of its code.
struct Example {
    std::size_t pattern = 0;  ///< index in Lexicon::patterns of the entry above it
    bool positive = true;
    std::string sentence;
    std::string source;  ///< a CAMEO actor code or its beginning; "-" for nobody
    std::string code;
    std::string target;
    EventStatus status = EventStatus::happened;
    std::string file;
    std::uint32_t line = 0;
};

/// A light verb: it lends its subject and phrases to the event noun that it carries.
struct SupportVerb {
    enum class Subject : std::uint8_t { source, target, noun };
    WordUnit verb;
    Subject subject = Subject::source;
    std::optional<Slot> object;  ///< the slot of the verb's other object or phrase
    std::optional<EventStatus> status;
};

class Lexicon {
  public:
    /// `own` are the user's lexicons, each a *.lex file or a folder of them. Where an entry of
    /// theirs matches it wins over ours however specific ours is, and a later one over an earlier.
    static Result<Lexicon> load(const std::filesystem::path& data_dir, const Ontology& ontology,
                                std::span<const std::filesystem::path> own = {});

    const std::vector<Pattern>& patterns() const { return patterns_; }
    const std::vector<Example>& examples() const { return examples_; }
    /// Of the bytes of each file of the user's lexicons, in their order.
    const std::vector<std::string>& own_content_ids() const { return own_content_ids_; }

    /// Indices of the patterns that this lemma may set off, the most demanding first.
    std::span<const std::uint32_t> verb_patterns(std::string_view lemma) const;
    std::span<const std::uint32_t> noun_patterns(std::string_view lemma) const;
    std::span<const std::uint32_t> copula_patterns(std::string_view lemma) const;

    /// The same by kind, and of them those whose required words a sentence has.
    const EntryIndex& entries() const { return entries_; }

    /// The nouns that tell what verbs of ours tell.
    const EventNouns& event_nouns() const { return event_nouns_; }

    /// Nouns that count another ("bulk", "dozens"): the class `part_noun`, empty where there is
    /// none.
    const WordSet& part_nouns() const { return part_nouns_; }
    /// Verbs whose participle makes a noun the doing of its agent ("crimes committed by Peru"): the
    /// class `doer_verb`, empty where there is none.
    const WordSet& doer_verbs() const { return doer_verbs_; }

    /// Verbs that tell an attitude or aim and no deed ("respect", "refrain"): the class `aim_verb`, empty
    /// where there is none.
    const WordSet& aims() const { return aims_; }
    /// Nouns that tell a deed where an act asks for it ("demanded an end to the raids"): the class
    /// `content_noun`, empty where there is none.
    const WordSet& content_nouns() const { return content_nouns_; }

    /// The light verbs with this head word.
    std::span<const SupportVerb> support_verbs(std::string_view lemma) const;

    /// The code of an act of code `outer` whose content is an event of code `inner`; empty where
    /// compose.tsv has no row for the pair.
    std::string_view compose(std::string_view outer, std::string_view inner) const;

    /// What an act of this code speaks of, where its last digits say so (0353 "promised to free": 084): the
    /// index of a pattern that has that code and no words. compose.tsv read backwards; the first row of
    /// a code tells. Nothing for codes that leave the content open (020, 100).
    std::optional<std::uint32_t> content_of(std::string_view code) const;

  private:
    template <typename T>
    using ByWord = std::unordered_map<std::string, std::vector<T>, WordHash, std::equal_to<>>;

    Outcome read_entries(const std::filesystem::path& file, std::uint16_t layer,
                         const WordClasses& classes, const Ontology& ontology);
    Outcome read_example(std::string_view line, Example example);
    Outcome read_support(const std::filesystem::path& file);
    Outcome read_compositions(const std::filesystem::path& file, const Ontology& ontology);
    void note_content(const Table::Row& row, const Ontology& ontology);
    void index_patterns();

    std::vector<Pattern> patterns_;
    WordSet part_nouns_;
    WordSet doer_verbs_;
    WordSet aims_;
    WordSet content_nouns_;
    std::vector<Example> examples_;
    std::vector<std::string> own_content_ids_;
    EntryIndex entries_;
    EventNouns event_nouns_;
    ByWord<SupportVerb> support_;
    std::unordered_map<std::string, std::string, WordHash, std::equal_to<>> compositions_;
    std::unordered_map<std::string, std::uint32_t, WordHash, std::equal_to<>> contents_;
};

}  // namespace entente
