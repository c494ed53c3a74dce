#include "events/modal_acts.h"

#include <algorithm>

#include "events/acts.h"
#include "events/links.h"
#include "events/roles.h"
#include "events/setting.h"

namespace entente {
namespace {

bool any_known(const Participants& participants, const std::vector<std::uint32_t>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t m) { return participants.is_known(m); });
}

// An act told by this modal. Where the text tells who says so, the verb of saying is the act: "said" in
// "Norway said it would send wheat".
Draft modal_act(const Tree& tree, const ModalActReaders& readers, const Mood& mood,
                const Attribution& attribution) {
    const std::uint32_t predicate = tree.head(mood.modal);
    const std::uint32_t word = attribution.verb == none ? mood.modal : attribution.verb;
    Draft draft;
    Event& event = draft.event;
    event.sentence = tree.sentence();
    event.theme = clause_span(tree, predicate);
    event.span = cover(event.theme, tree.token(word).span);
    event.trigger = {tree.token(word).span, word,
                     "modals.tsv " + std::string(tree.lemma(mood.modal))};
    event.quote = attribution.quote;
    draft.match.trigger = draft.match.anchor = word;
    draft.match.theme = predicate;
    if (attribution.verb == none) return draft;
    const Setting setting =
        read_setting(tree, readers.setting, {}, word, word, EventStatus::happened, event.cameo);
    event.date = setting.date;
    event.time = setting.time;
    return draft;
}

// The speakers behind him who speaks for himself.
std::vector<std::uint32_t> further_speakers(const std::vector<std::uint32_t>& speakers) {
    return {speakers.begin() + (speakers.empty() ? 0 : 1), speakers.end()};
}

void add_appeal(const Tree& tree, const Participants& participants, const ModalActReaders& readers,
                const Mood& mood, std::vector<Draft>& drafts) {
    const std::uint32_t predicate = tree.head(mood.modal);
    const Document& document = tree.document();
    Attribution attribution = readers.attribution.read(tree, predicate, predicate, participants);
    if (attribution.speakers.empty() || mood.negated) return;
    Draft appeal = modal_act(tree, readers, mood, attribution);
    Event& event = appeal.event;
    const Roles roles = predicate_roles(tree, predicate);
    for (const std::uint32_t subject : roles.passive ? roles.objects : roles.subjects) {
        add_all(event.targets, participants.of(tree, subject, false));
    }
    event.sources = {attribution.speakers.front()};
    const bool own = share_party(document, event.sources, event.targets);
    // "said that the sanctions should be lifted": by whomever, if that is a deed
    const bool deed = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.match.anchor == predicate;
    });
    const bool to_somebody = any_known(participants, event.targets);
    if (own || !any_known(participants, event.sources)) return;
    if (!to_somebody && !(deed && event.targets.empty())) return;
    event.cameo = mood.acts->act;
    event.speakers = further_speakers(attribution.speakers);
    event.stance = Stance::demands;
    event.trace = std::move(attribution.trace);
    event.trace.push_back(
        {"obligation in somebody's words", tree.token(mood.modal).span, "appeal"});
    classify(readers.ontology, nullptr, event);
    for (Draft& draft : drafts) {
        if (draft.match.anchor == predicate)
            draft.mood.theme_of = static_cast<std::uint32_t>(drafts.size());
    }
    drafts.push_back(std::move(appeal));
}

// The code of saying what will or will not be done; empty where that is no act.
std::string_view code_of_intent(const Event& deed, const Mood& mood) {
    const bool cooperative =
        deed.quad == 2 || root_of(deed.cameo) == "04" || root_of(deed.cameo) == "05";
    if (mood.negated) {
        const bool refused = cooperative && deed.status == EventStatus::denied;
        return refused ? std::string_view(mood.acts->negated_act) : std::string_view();
    }
    const bool meant = deed.status == EventStatus::planned ||
                       deed.status == EventStatus::promised ||
                       deed.status == EventStatus::threatened;
    if (meant && cooperative) return mood.acts->act;
    if (meant && deed.quad == 4) return mood.acts->hostile_act;
    return {};
}

void add_intent(const Tree& tree, const Participants& participants, const ModalActReaders& readers,
                const Mood& mood, std::vector<Draft>& drafts) {
    const std::uint32_t predicate = tree.head(mood.modal);
    const auto deed = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.match.anchor == predicate && draft.match.trigger != none;
    });
    if (deed == drafts.end() || deed->event.sources.empty() || deed->mood.theme_of != none) return;
    const std::string_view code = code_of_intent(deed->event, mood);
    if (code.empty()) return;
    Attribution attribution = readers.attribution.read(tree, predicate, predicate, participants);
    const bool own = share_party(tree.document(), attribution.speakers, deed->event.sources);
    if (!own) attribution.verb = none;
    Draft intent = modal_act(tree, readers, mood, attribution);
    Event& event = intent.event;
    event.cameo = code;
    event.sources = deed->event.sources;
    event.targets = deed->event.targets;
    // "told Norway that it would": the act is towards who was told
    if (event.targets.empty() && deed->event.addressee != none) {
        const std::vector<std::uint32_t> addressee{deed->event.addressee};
        if (!share_party(tree.document(), event.sources, addressee)) event.targets = addressee;
    }
    event.reciprocal = deed->event.reciprocal;
    event.speakers = own ? further_speakers(attribution.speakers) : attribution.speakers;
    event.stance = mood.negated            ? Stance::denies
                   : deed->event.quad == 4 ? Stance::threatens
                                           : Stance::vows;
    event.trace.push_back({"future in a modal", tree.token(mood.modal).span, "intent"});
    classify(readers.ontology, nullptr, event);
    deed->mood.theme_of = static_cast<std::uint32_t>(drafts.size());
    drafts.push_back(std::move(intent));
}

}  // namespace

void add_modal_acts(const Tree& tree, const Participants& participants,
                    const ModalActReaders& readers, const std::vector<Embedding>& embeddings,
                    std::vector<Draft>& drafts) {
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        if (tree.deprel(t) != Deprel::aux || tree.head(t) == none) continue;
        const std::uint32_t predicate = tree.head(t);
        // "should Norway close the port": a condition
        const std::uint32_t subject = tree.child(predicate, Deprel::nsubj);
        if (tree.deprel(predicate) != Deprel::root && subject != none && t < subject) continue;
        const Mood mood = readers.mood.read(tree, predicate, predicate, {}, embeddings);
        // under a condition a refusal is one all the same
        if (mood.modal != t || mood.theme_of != none) continue;
        if (mood.condition && !mood.negated) continue;
        if (mood.acts->obliges) {
            add_appeal(tree, participants, readers, mood, drafts);
        } else {
            add_intent(tree, participants, readers, mood, drafts);
        }
    }
}

}  // namespace entente
