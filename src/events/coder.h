// The events stage: reads a Document's trees, mentions, times, places and quotes, and writes its
// events.
//
//     Result<EventCoder> coder = EventCoder::load(data_dir);
//     coder->code(document);              // document.events is filled, in text order
//
// In: every earlier layer. Out: Document::events. Never fails once loaded; a sentence that says
// nothing of the kind gives no event, and there is no default code. Linear in tokens; thread-safe.
// The steps, each in its own file: matcher (which entry), participants (who), mood (did it happen),
// attribution (who says so), setting (when and where), counts, links (what answers what).
#pragma once

#include <filesystem>

#include "base/result.h"
#include "document/document.h"
#include "events/attribution.h"
#include "events/counts.h"
#include "events/lexicon.h"
#include "events/links.h"
#include "events/matcher.h"
#include "events/mood.h"
#include "events/ontology.h"

namespace entente {

class EventCoder {
  public:
    static Result<EventCoder> load(const std::filesystem::path& data_dir);

    void code(Document& document) const;

    const Ontology& ontology() const { return ontology_; }
    const Lexicon& lexicon() const { return lexicon_; }

  private:
    EventCoder(Ontology ontology, Lexicon lexicon, MoodReader mood, AttributionReader attribution,
               CountReader counts, LinkReader links);

    struct Draft {
        Match match;
        Event event;
        Mood mood;
        bool implied_target = false;  ///< no slot named the target
    };

    std::vector<Draft> find(const Tree& tree, Participants& participants) const;
    void add_further_settings(const Tree& tree, std::vector<Draft>& drafts) const;
    void add_modal_acts(const Tree& tree, const Participants& participants,
                        const std::vector<Embedding>& embeddings, std::vector<Draft>& drafts) const;
    Draft modal_act(const Tree& tree, std::uint32_t predicate, const Mood& mood) const;
    void add_appeal(const Tree& tree, const Participants& participants, std::uint32_t predicate,
                    const Mood& mood, std::vector<Draft>& drafts) const;
    void add_intent(const Tree& tree, std::uint32_t predicate, const Mood& mood,
                    std::vector<Draft>& drafts) const;
    void remember_deeds(const Tree& tree, Participants& participants) const;
    void fill(const Tree& tree, const Participants& participants,
              const std::vector<Embedding>& embeddings, Draft& draft) const;
    void fill_parties(const Tree& tree, const Participants& participants, Draft& draft) const;
    void add_implied_targets(const Tree& tree, const Participants& participants,
                             Draft& draft) const;
    void fill_status(const Tree& tree, const Participants& participants,
                     const std::vector<Embedding>& embeddings, Draft& draft) const;
    void fill_counts(const Tree& tree, Draft& draft) const;
    void attribute_contents(std::vector<Draft>& drafts) const;
    void find_the_wronged(const Tree& tree, std::vector<Draft>& drafts) const;
    void drop_repeated_deeds(const Tree& tree, std::vector<Draft>& drafts) const;
    bool worth_recording(const Tree& tree, const Participants& participants,
                         const Draft& draft) const;
    void classify(Event& event, const PatternOptions* options) const;
    void compose_codes(std::vector<Draft>& drafts) const;
    void finish(Document& document, std::vector<Draft>& drafts) const;

    Ontology ontology_;
    Lexicon lexicon_;
    MoodReader mood_;
    AttributionReader attribution_;
    CountReader counts_;
    LinkReader links_;
};

}  // namespace entente
