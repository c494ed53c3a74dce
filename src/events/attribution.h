// Attribution: according to whom. Finds the reporting verbs and phrases around an event, nearest
// first ("Khar said that US officials had claimed …": officials, then Khar), and the quotation that
// the event's words stand in. What is demanded, promised, threatened, denied or alleged is said by who
// does so. One's own speech act has no speaker: who demands something says it himself.
//
// In: data/cues/reporting.tsv (verb, stance), and the names room's quotes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "document/event.h"
#include "events/participants.h"
#include "events/tree.h"

namespace entente {

struct Attribution {
    std::vector<std::uint32_t> speakers;  ///< mentions, outermost last
    std::optional<Stance> stance;         ///< of the nearest
    std::uint32_t verb = none;            ///< the nearest reporting verb
    std::uint32_t addressee = none;       ///< mention
    std::uint32_t quote = none;           ///< index in Document::quotes
    std::vector<TraceStep> trace;
};

class AttributionReader {
  public:
    static Result<AttributionReader> load(const std::filesystem::path& data_dir);

    Attribution read(const Tree& tree, std::uint32_t trigger, std::uint32_t anchor,
                     const Participants& participants) const;

    /// The stance of a reporting verb; nothing where the lemma is none.
    std::optional<Stance> stance_of(std::string_view lemma) const;

  private:
    void read_speech(const Tree& tree, std::uint32_t verb, const Participants& participants,
                     Attribution& attribution) const;
    void read_beside(const Tree& tree, std::uint32_t t, std::uint32_t from,
                     const Participants& participants, Attribution& attribution) const;
    bool is_content(const Tree& tree, std::uint32_t t, bool direct) const;
    void read_according(const Tree& tree, const Participants& participants,
                        Attribution& attribution) const;
    void read_quote(const Tree& tree, std::uint32_t trigger, Attribution& attribution) const;

    std::unordered_map<std::string, Stance> verbs_;
};

/// Takes the speaker from an event that is his own speech act ("the group said it supported them", "...,
/// the minister said, rejecting the appeal"). Reads the event's code, status and sources.
void drop_own_speech(const Tree& tree, const Event& event, std::uint32_t trigger,
                     Attribution& attribution);

/// What is asked, promised, threatened, refused or alleged is said by whoever does so.
/// `outer` is the speech act, `inner` its content.
void attribute_content(const Event& outer, Event& inner);

}  // namespace entente
