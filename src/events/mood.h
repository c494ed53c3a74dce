// Mood: did it happen? Reads tense, modals, negation, conditions and the words that govern an
// event, and gives its status with each rule that shaped it.
//
// The reading walks outwards from the event's predicate and the nearest word that unsettles the
// event decides ("asked them to plan an attack": planned). But what is only planned is undone by a
// denial further out ("denied planning an attack", "shelved plans to annex": denied), and what is
// said to be coming is open under a doubt ("hopes that they will agree": hypothetical).
// Words that settle nothing ("managed to", "helped") pass the question on. In:
// data/cues/{modals,embedding,status_words,clause_markers}.tsv, and the theme= options of the
// lexicon's own entries. What the words alone leave open is settled by what the deed is: fit_to_deed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/event.h"
#include "events/tree.h"

namespace entente {

/// For each token of a sentence (from Tree::first), the event whose embedded content it heads.
struct Embedding {
    std::uint32_t match = none;  ///< the caller's index of the governing event
    std::optional<EventStatus> status;
};

/// The codes of the acts that one performs by using a modal; empty where there is none.
struct ModalActs {
    std::string act;
    std::string negated_act;
    std::string hostile_act;
    bool obliges = false;  ///< speaks of what another is to do ("should")
};

struct Mood {
    EventStatus status = EventStatus::happened;
    bool settled = false;             ///< a rule gave the status; else it is the default
    bool condition = false;           ///< hangs on a stated condition
    bool past_perfect = false;        ///< "had attacked": before the report's story
    bool reported_future = false;     ///< "would" or "will" in somebody's words
    std::uint32_t theme_of = none;    ///< the Embedding::match that governs the event
    std::uint32_t modal = none;       ///< of the predicate, where saying it is an act of its own
    const ModalActs* acts = nullptr;  ///< those acts; owned by the MoodReader
    bool negated = false;             ///< the predicate has a word such as "not"
    bool undone = false;              ///< denied by a word that calls it off, not by a plain "not"
    bool agreed = false;              ///< promised by a word of agreement
    bool purpose = false;             ///< it is told as the aim of another act
    bool by_modal = false;            ///< the status is that of its "will" or "would"
    std::uint32_t governor = none;    ///< the word that gave the status, where it is not its own
    std::vector<TraceStep> trace;
};

class MoodReader {
  public:
    static Result<MoodReader> load(const std::filesystem::path& data_dir);

    /// `trigger` and `anchor` as in Match; `given` is the status that the entry or light verb
    /// gives; `own` are the entry's words, whose "no" is its own sense ("had no comment").
    Mood read(const Tree& tree, std::uint32_t trigger, std::uint32_t anchor,
              std::optional<EventStatus> given, const std::vector<Embedding>& embeddings,
              Span own = {}) const;

    /// Whether a verb of saying tells what is decided ("announced that it would leave").
    bool announces(std::string_view lemma) const;

  private:
    enum class MarkerEffect : std::uint8_t { condition, purpose, denied, time, bound };
    struct Modal {
        EventStatus status;
        ModalActs acts;
    };
    struct Effect {
        bool transparent = false;
        bool undoes = false;   ///< "call off": denied again ("refused to call off"), it is on
        bool agrees = false;   ///< "agree to": a promise, but of a hostile deed a plan
        bool decides = false;  ///< "announce that": a plan, not a promise
        EventStatus status = EventStatus::happened;
    };
    template <typename T>
    using ByWord = std::unordered_map<std::string, T, WordHash, std::equal_to<>>;

    Outcome read_modals(const std::filesystem::path& file);
    Outcome read_embeddings(const std::filesystem::path& file);
    Outcome read_status_words(const std::filesystem::path& file);
    Outcome read_markers(const std::filesystem::path& file);

    void read_predicate(const Tree& tree, std::uint32_t predicate, Mood& mood, Span own) const;
    void read_negation(const Tree& tree, std::uint32_t predicate, Mood& mood, Span own) const;
    void read_words_before(const Tree& tree, std::uint32_t predicate, Mood& mood) const;
    void read_adjective(const Tree& tree, std::uint32_t predicate, Mood& mood) const;
    void read_aspect(const Tree& tree, std::uint32_t predicate, Mood& mood) const;
    void read_infinitive_root(const Tree& tree, std::uint32_t predicate, Mood& mood) const;
    void read_noun(const Tree& tree, std::uint32_t noun, Mood& mood) const;
    void read_conditions(const Tree& tree, std::uint32_t predicate, Mood& mood) const;
    void climb(const Tree& tree, std::uint32_t from, Mood& mood,
               const std::vector<Embedding>& embeddings) const;
    bool climb_embedding(const Tree& tree, std::uint32_t t,
                         const std::vector<Embedding>& embeddings, Mood& mood) const;
    void climb_past(const Tree& tree, const Effect& effect, std::uint32_t governor, std::uint32_t t,
                    Mood& mood) const;
    void settle_by_marker(const Tree& tree, std::uint32_t t, MarkerEffect marker, Mood& mood) const;
    bool is_open(const Tree& tree, std::uint32_t predicate,
                 const std::vector<Embedding>& embeddings) const;
    const Effect* effect_of(const Tree& tree, std::uint32_t governor, std::uint32_t t) const;
    const MarkerEffect* marker_effect(const Tree& tree, std::uint32_t clause) const;

    ByWord<Modal> modals_;
    ByWord<Effect> embeddings_;  ///< by "word pos through"
    ByWord<EventStatus> status_words_;
    ByWord<MarkerEffect> markers_;
};

/// Who tells of the deed: what fit_to_deed asks of its speaker.
struct Telling {
    bool said = false;       ///< somebody is said to say it
    bool own = false;        ///< he speaks of what he does himself
    bool announced = false;  ///< as something that is decided
};

/// What the kind of deed (its CAMEO code) makes of the mood: a future that one tells of oneself is a
/// promise of help and a threat of force; "agreed to close the port" is a plan; a march "to demand"
/// has demanded; what is being considered has been considered.
void fit_to_deed(std::string_view code, const Telling& telling, Mood& mood);

}  // namespace entente
