// The matcher: which lexicon entry a word sets off, and which phrases fill its slots.
//
// Compares Pattern (as written) with the Roles around a trigger. For each trigger only those entries
// of its own lemma are tried whose required words the sentence has (entry_index.h), and the most specific match wins (docs/lexicon.md, "Which entry
// wins").
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "events/event_nouns.h"
#include "events/lexicon.h"
#include "events/participants.h"
#include "events/roles.h"
#include "events/tree.h"

namespace entente {

struct Match {
    std::uint32_t pattern = 0;  ///< index in Lexicon::patterns
    std::uint32_t trigger = none;
    std::uint32_t anchor =
        none;  ///< the predicate that carries tense, mood and time: the trigger or its light verb
    std::vector<std::uint32_t> sources;  ///< heads of phrases
    std::vector<std::uint32_t> targets;
    std::uint32_t theme = none;  ///< the embedded clause, event noun or theme phrase
    bool reciprocal = false;
    bool required_target = false;       ///< the pattern names a target slot that had to be filled
    std::optional<EventStatus> status;  ///< that the light verb gives
    std::string_view subject_rule;
    Span words;                           ///< trigger and required words
    std::vector<std::uint32_t> consumed;  ///< required words other than the trigger
    int score = 0;
};

/// A predicate's roles as one entry reads them: its own copy is made only where it changes them.
class LentRoles {
  public:
    explicit LentRoles(const Roles& given) : given_(&given) {}
    const Roles& get() const { return own_ ? *own_ : *given_; }
    const Roles* operator->() const { return &get(); }
    Roles& edit() {
        if (!own_) own_ = *given_;
        return *own_;
    }

  private:
    const Roles* given_;
    std::optional<Roles> own_;
};

class Matcher {
  public:
    /// For this sentence only.
    Matcher(const Lexicon& lexicon, const Participants& participants, const Tree& tree)
        : lexicon_(&lexicon),
          participants_(&participants),
          words_(lexicon.entries().words_of(tree)) {}

    /// The matches at this token, the most specific first.
    std::vector<Match> match(const Tree& tree, std::uint32_t token) const;

    /// The matches of an event noun that is the content of an act ("demanded an inquiry"), whose
    /// parties the act may tell: here all of them may be missing.
    std::vector<Match> match_content(const Tree& tree, std::uint32_t noun) const;

  private:
    /// The word that sets entries off: a verb, or an event noun that is read as its verb.
    struct Trigger {
        std::uint32_t token = none;
        std::string_view lemma;     ///< of the verb
        std::string_view particle;  ///< that the noun has in itself ("pullout"); else empty
    };
    struct Support {
        const SupportVerb* verb = nullptr;
        std::uint32_t token = none;
        Roles roles;
    };

    /// What may be the embedded event of a predicate or of an event noun, which has no objects.
    struct Clauses {
        std::span<const std::uint32_t> infinitives;
        std::span<const std::uint32_t> finite;
        std::span<const Oblique> gerunds;
        std::span<const Oblique> obliques;
        std::span<const std::uint32_t> objects = {};
    };

    std::vector<Match> match_predicate(const Tree& tree, std::uint32_t token, EntryKind kind) const;
    std::vector<Match> match_noun(const Tree& tree, std::uint32_t token, bool content) const;
    std::optional<Match> try_predicate(const Tree& tree, const Roles& roles, std::uint32_t pattern,
                                       const Trigger& trigger) const;
    std::vector<std::uint32_t> candidates_of(const EventNoun& noun) const;
    std::optional<Match> try_event_noun(const Tree& tree, const Roles& reading,
                                        const Support& support, const EventNoun& noun,
                                        std::uint32_t pattern, std::uint32_t token) const;
    std::optional<Match> try_noun(const Tree& tree, const NounRoles& roles, const Support& support,
                                  std::uint32_t pattern, std::uint32_t token) const;

    std::uint32_t through_part(const Tree& tree, std::uint32_t phrase) const;
    /// How many particles of the trigger stand by it; nothing where the trigger asks for one in
    /// vain.
    std::optional<int> match_particles(const Tree& tree, const Trigger& trigger,
                                       const Pattern& pattern, LentRoles& roles) const;
    bool has_particle(const Tree& tree, std::uint32_t token, std::string_view particle,
                      LentRoles& roles) const;
    bool fill(const Tree& tree, const Element& element, LentRoles& roles, Match& match) const;
    bool fill_from(const Tree& tree, const Element& element, std::span<const std::uint32_t> phrases,
                   Match& match) const;
    bool fill_object(const Tree& tree, const Element& element, const Roles& roles,
                     Match& match) const;
    bool fill_indirect(const Tree& tree, const Element& element, const Roles& roles,
                       Match& match) const;
    bool fill_oblique(const Tree& tree, const Element& element, LentRoles& roles,
                      Match& match) const;
    void enter_clause(const Tree& tree, std::uint32_t verb, LentRoles& roles, Match& match) const;
    bool fill_noun(const Tree& tree, const Element& element, const NounRoles& roles,
                   const Support& support, Match& match) const;
    bool fill_from_obliques(const Tree& tree, const Element& element,
                            std::span<const Oblique> obliques, Match& match) const;
    bool fill_clause(const Tree& tree, const Element& element, const Clauses& clauses,
                     Match& match) const;
    bool fill_between(const Tree& tree, std::uint32_t phrase, Match& match) const;
    bool fits(const Tree& tree, const Element& element, std::uint32_t phrase) const;
    bool is_of_kind(SlotKind kind, std::uint32_t phrase) const;
    void bind(const Tree& tree, const Element& element, std::uint32_t phrase, Match& match) const;
    void lend(const Tree& tree, const Support& support, Match& match) const;
    Support find_support(const Tree& tree, std::uint32_t noun) const;
    const SupportVerb* supports(const Tree& tree, std::uint32_t verb, std::uint32_t noun,
                                Roles& roles) const;

    const Lexicon* lexicon_;
    const Participants* participants_;
    SentenceWords words_;
};

/// The user's own entries first, then by score. Candidates come in the order of the files, which
/// decides between equals.
void sort_by_precedence(const Lexicon& lexicon, std::vector<Match>& matches);

}  // namespace entente
