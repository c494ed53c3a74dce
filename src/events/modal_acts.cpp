#include "events/modal_acts.h"

#include <algorithm>

#include "events/links.h"
#include "events/roles.h"
#include "events/setting.h"

namespace entente {
namespace {

bool any_known(const Participants& participants, const std::vector<std::uint32_t>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t m) { return participants.is_known(m); });
}

Draft modal_act(const Tree& tree, const Mood& mood) {
    const std::uint32_t predicate = tree.head(mood.modal);
    Draft draft;
    Event& event = draft.event;
    event.sentence = tree.sentence();
    event.span = clause_span(tree, predicate);
    event.theme = event.span;
    event.trigger = {tree.token(mood.modal).span, mood.modal,
                     "modals.tsv " + std::string(tree.lemma(mood.modal))};
    draft.match.trigger = draft.match.anchor = mood.modal;
    draft.match.theme = predicate;
    return draft;
}

void add_appeal(const Tree& tree, const Participants& participants, const ModalActReaders& readers,
                const Mood& mood, std::vector<Draft>& drafts) {
    const std::uint32_t predicate = tree.head(mood.modal);
    const Document& document = tree.document();
    Attribution attribution = readers.attribution.read(tree, predicate, predicate, participants);
    if (attribution.speakers.empty() || mood.negated) return;
    Draft appeal = modal_act(tree, mood);
    Event& event = appeal.event;
    const Roles roles = predicate_roles(tree, predicate);
    for (const std::uint32_t subject : roles.passive ? roles.objects : roles.subjects) {
        add_all(event.targets, participants.of(tree, subject, false));
    }
    event.sources = {attribution.speakers.front()};
    const bool own = share_party(document, event.sources, event.targets);
    if (own || !any_known(participants, event.targets) || !any_known(participants, event.sources))
        return;
    event.cameo = mood.acts->act;
    event.speakers.assign(attribution.speakers.begin() + 1, attribution.speakers.end());
    event.stance = Stance::demands;
    event.quote = attribution.quote;
    const std::uint32_t said = attribution.verb == none ? predicate : attribution.verb;
    const Setting setting =
        read_setting(tree, readers.setting, {}, said, said, EventStatus::happened, event.cameo);
    event.date = setting.date;
    event.time = setting.time;
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

void add_intent(const Tree& tree, const Ontology& ontology, const Mood& mood,
                std::vector<Draft>& drafts) {
    const std::uint32_t predicate = tree.head(mood.modal);
    const auto deed = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.match.anchor == predicate && draft.match.trigger != none;
    });
    if (deed == drafts.end() || deed->event.sources.empty() || deed->mood.theme_of != none) return;
    const bool cooperative = deed->event.quad == 2 || deed->event.cameo.substr(0, 2) == "04" ||
                             deed->event.cameo.substr(0, 2) == "05";
    const bool hostile = deed->event.quad == 4;
    std::string code;
    if (hostile && !mood.negated) code = mood.acts->hostile_act;
    if (cooperative) code = mood.negated ? mood.acts->negated_act : mood.acts->act;
    const bool meant = deed->event.status == EventStatus::planned ||
                       deed->event.status == EventStatus::promised ||
                       (deed->event.status == EventStatus::denied && mood.negated);
    if (code.empty() || !meant) return;
    Draft intent = modal_act(tree, mood);
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
    event.speakers = deed->event.speakers;
    event.stance = mood.negated ? Stance::denies : hostile ? Stance::threatens : Stance::vows;
    event.quote = deed->event.quote;
    event.trace.push_back({"future in a modal", tree.token(mood.modal).span, "intent"});
    classify(ontology, nullptr, event);
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
        if (tree.deprel(predicate) == Deprel::advcl && subject != none && t < subject) continue;
        const Mood mood = readers.mood.read(tree, predicate, predicate, {}, embeddings);
        // under a condition a refusal is one all the same
        if (mood.modal != t || mood.theme_of != none) continue;
        if (mood.condition && !mood.negated) continue;
        if (mood.acts->obliges) {
            add_appeal(tree, participants, readers, mood, drafts);
        } else {
            add_intent(tree, readers.ontology, mood, drafts);
        }
    }
}

}  // namespace entente
