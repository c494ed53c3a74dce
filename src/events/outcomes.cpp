#include "events/outcomes.h"

#include <algorithm>

#include "events/tally.h"

namespace entente {
namespace {

bool is_casualty(const CountReader& reader, std::string_view lemma) {
    const CountedDeed* deed = reader.deed(lemma);
    return deed != nullptr && !deed->of_subject &&
           (deed->kind == CountKind::killed || deed->kind == CountKind::wounded);
}

// The act whose outcome this predicate tells: its governor through "killing two and wounding five".
std::uint32_t act_of(const Tree& tree, const CountReader& reader, std::uint32_t outcome) {
    const std::uint32_t first = tree.first_conjunct(outcome);
    const Deprel deprel = tree.deprel(first);
    const bool participle = tree.token(first).xpos == Xpos::vbg && tree.marker(first).empty() &&
                            tree.preposition(first).empty() &&
                            !tree.has_child(first, Deprel::nsubj);
    const bool beside = deprel == Deprel::advcl || deprel == Deprel::xcomp || deprel == Deprel::acl;
    if (participle && beside && is_outcome_verb(tree, reader, outcome)) return tree.head(first);
    const bool both = first != outcome && is_casualty(reader, tree.lemma(outcome)) &&
                      is_casualty(reader, tree.lemma(first));
    return both ? first : none;
}

std::size_t draft_at(const std::vector<Draft>& drafts, std::uint32_t predicate) {
    for (std::size_t d = 0; d < drafts.size(); ++d) {
        const Match& match = drafts[d].match;
        if ((match.anchor == predicate || match.trigger == predicate) && drafts[d].event.quad == 4)
            return d;
    }
    return drafts.size();
}

void give(Event& outcome, Event& act) {
    for (Count& count : outcome.counts) {
        const bool again = std::any_of(act.counts.begin(), act.counts.end(), [&](const Count& c) {
            return c.span.begin == count.span.begin;
        });
        if (!again) act.counts.push_back(std::move(count));
    }
    if (act.sources.empty()) act.sources = outcome.sources;
    if (act.targets.empty()) act.targets = outcome.targets;
    if (act.place == none) act.place = outcome.place;
    if (act.time == none && outcome.time != none) {
        act.time = outcome.time;
        act.date = outcome.date;
    }
    act.trace.push_back({"its outcome", outcome.trigger.span, ""});
}

}  // namespace

void merge_outcomes(const Tree& tree, const CountReader& reader, std::vector<Draft>& drafts) {
    std::vector<std::size_t> owner(drafts.size());
    for (std::size_t d = 0; d < drafts.size(); ++d) {
        owner[d] = d;
        const std::uint32_t trigger = drafts[d].match.trigger;
        if (trigger < tree.first() || !tree.is_verb(trigger)) continue;
        const std::uint32_t act = act_of(tree, reader, trigger);
        if (act == none) continue;
        const std::size_t a = draft_at(drafts, act);
        if (a == drafts.size() || a == d || drafts[a].event.status != drafts[d].event.status)
            continue;
        owner[d] = a;
    }
    std::vector<bool> dropped;
    for (std::size_t d = 0; d < drafts.size(); ++d) {
        dropped.push_back(owner[d] != d);
        if (owner[d] != d) give(drafts[d].event, drafts[owner[d]].event);
    }
    for (Draft& draft : drafts) {
        std::uint32_t& governor = draft.mood.theme_of;
        while (governor != none && owner[governor] != governor)
            governor = static_cast<std::uint32_t>(owner[governor]);
    }
    drop_drafts(drafts, dropped);
}

}  // namespace entente
