// The events stage: reads a Document's trees, mentions, times, places and quotes, and writes its
// events.
//
//     Result<EventCoder> coder = EventCoder::load(data_dir);
//     coder->code(document);              // document.events is filled, in text order
//
// In: every earlier layer. Out: Document::events. Never fails once loaded; a sentence that says
// nothing of the kind gives no event, and there is no default code. Linear in tokens; thread-safe.
// The steps, each in its own file: matcher (which entry), parties (who), mood (did it happen),
// attribution (who says so), setting (when and where), counts, modal_acts, contents (how a
// sentence's events bear on each other), links (what answers what in the report).
#pragma once

#include <filesystem>
#include <span>

#include "base/result.h"
#include "document/document.h"
#include "events/attribution.h"
#include "events/counts.h"
#include "events/draft.h"
#include "events/lexicon.h"
#include "events/links.h"
#include "events/matcher.h"
#include "events/mood.h"
#include "events/ontology.h"
#include "events/place_links.h"
#include "events/setting.h"
#include "events/tellings.h"

namespace entente {

class EventCoder {
  public:
    /// `lexicons` are the user's own, beside ours (Lexicon::load).
    static Result<EventCoder> load(const std::filesystem::path& data_dir,
                                   std::span<const std::filesystem::path> lexicons = {});

    void code(Document& document) const;

    const Ontology& ontology() const { return ontology_; }
    const Lexicon& lexicon() const { return lexicon_; }

  private:
    EventCoder(Ontology ontology, Lexicon lexicon, MoodReader mood, AttributionReader attribution,
               SettingWords setting, PlaceLinks places, CountReader counts, TellingReader tellings,
               LinkReader links);

    std::vector<Draft> find(const Tree& tree, Participants& participants,
                            const std::vector<PointedPlace>& pointed) const;
    std::vector<Draft> match_all(const Tree& tree, const Participants& participants,
                                 const Matcher& matcher) const;
    bool is_worth_recording(const Tree& tree, const Participants& participants,
                            const Draft& draft) const;
    std::vector<Embedding> embeddings_of(const Tree& tree, const std::vector<Draft>& drafts) const;
    void remember_deeds(const Tree& tree, Participants& participants) const;
    void fill(const Tree& tree, const Participants& participants,
              const std::vector<PointedPlace>& pointed, const std::vector<Embedding>& embeddings,
              Draft& draft) const;
    void fill_status(const Tree& tree, const Participants& participants,
                     const std::vector<Embedding>& embeddings, Draft& draft) const;
    void finish(Document& document, std::vector<Draft>& drafts) const;

    Ontology ontology_;
    Lexicon lexicon_;
    MoodReader mood_;
    AttributionReader attribution_;
    SettingWords setting_;
    PlaceLinks places_;
    CountReader counts_;
    TellingReader tellings_;
    LinkReader links_;
};

}  // namespace entente
