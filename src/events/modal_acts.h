// Acts that are performed by a modal: "Norway said Sweden should withdraw" is an appeal of Norway
// to Sweden, "Norway will release the crew" an intent, "will not" a refusal. They stand beside the
// deed, which keeps its status. Which modal makes which act is in data/cues/modals.tsv.
#pragma once

#include <vector>

#include "events/attribution.h"
#include "events/draft.h"
#include "events/participants.h"
#include "events/setting.h"

namespace entente {

/// What the acts of a sentence are read with.
struct ModalActReaders {
    const MoodReader& mood;
    const AttributionReader& attribution;
    const Ontology& ontology;
    const SettingWords& setting;
};

/// Adds a draft for each such act, and makes it the governor (Mood::theme_of) of its deed.
void add_modal_acts(const Tree& tree, const Participants& participants,
                    const ModalActReaders& readers, const std::vector<Embedding>& embeddings,
                    std::vector<Draft>& drafts);

}  // namespace entente
