#include "events/contents.h"

#include <algorithm>

#include "events/acts.h"
#include "events/attribution.h"
#include "events/links.h"

namespace entente {
namespace {

// The drafts with the innermost contents first: "promised to stop the attacks" promises what
// stopping them comes to.
std::vector<std::uint32_t> innermost_first(const std::vector<Draft>& drafts) {
    std::vector<std::uint32_t> depth(drafts.size(), 0);
    std::vector<std::uint32_t> order(drafts.size());
    for (std::uint32_t d = 0; d < drafts.size(); ++d) {
        order[d] = d;
        for (std::uint32_t up = drafts[d].mood.theme_of; up != none && depth[d] < drafts.size();
             up = drafts[up].mood.theme_of) {
            ++depth[d];
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return depth[a] > depth[b]; });
    return order;
}

// "urged to withdraw": the appeal gets the code for what it asks for.
void compose_codes(const Lexicon& lexicon, const Ontology& ontology, std::vector<Draft>& drafts) {
    for (const std::uint32_t d : innermost_first(drafts)) {
        const Draft& inner = drafts[d];
        if (inner.mood.theme_of == none) continue;
        Draft& outer = drafts[inner.mood.theme_of];
        // what only the act's code told has nothing to add to it
        if (lexicon.patterns()[inner.match.pattern].trigger.empty()) continue;
        if (outer.match.theme != inner.match.anchor && outer.match.theme != inner.match.trigger)
            continue;
        // "both vowed to strengthen their alliance": the vow is as mutual as what is vowed
        if (inner.event.reciprocal && outer.event.targets.empty() &&
            outer.event.sources == inner.event.sources) {
            outer.event.targets = outer.event.sources;
            outer.event.reciprocal = true;
        }
        // an entry that asked for the very word says more than its root does
        const auto& asked = outer.match.consumed;
        const bool exact =
            outer.event.cameo[2] != '0' &&
            std::find(asked.begin(), asked.end(), inner.match.trigger) != asked.end();
        if (exact) continue;
        const std::string_view code = lexicon.compose(outer.event.cameo, inner.event.cameo);
        if (code.empty()) continue;
        outer.event.trace.push_back({"composed with " + inner.event.cameo, inner.event.trigger.span,
                                     "code " + std::string(code)});
        outer.event.cameo = code;
        classify(ontology, nullptr, outer.event);
    }
}

// What is accused, denied or vowed is said by whoever accuses, denies or vows.
void attribute_contents(std::vector<Draft>& drafts) {
    for (Draft& inner : drafts) {
        if (inner.mood.theme_of == none) continue;
        // what is called off is a deed, and nobody's word
        if (inner.mood.undone) continue;
        attribute_content(drafts[inner.mood.theme_of].event, inner.event);
    }
}

// An apology for a deed that names nobody is to those whom the deed was done to.
void find_the_wronged(const Tree& tree, std::vector<Draft>& drafts) {
    for (Draft& outer : drafts) {
        const bool implied = outer.event.targets.empty() || outer.implied_target;
        if (!implied || outer.match.theme == none || outer.event.cameo.substr(0, 2) != "05")
            continue;
        std::vector<std::uint32_t> wronged;
        for (const Draft& deed : drafts) {  // "the strike that killed 24 soldiers"
            const auto& sources = deed.match.sources;
            const bool by_it =
                std::find(sources.begin(), sources.end(), outer.match.theme) != sources.end();
            if (deed.event.quad == 4 && (by_it || deed.match.trigger == outer.match.theme)) {
                add_all(wronged, deed.event.targets);
            }
        }
        if (wronged.empty() || share_party(tree.document(), wronged, outer.event.sources)) continue;
        outer.event.targets = std::move(wronged);
        outer.event.trace.push_back({"target from the deed's victims", outer.event.theme, ""});
    }
}

// "met to discuss the dam": the discussion is the meeting.
bool tells_of_meeting(const Tree& tree, const std::vector<Draft>& drafts, const Draft& draft) {
    const std::uint32_t anchor = draft.match.anchor;
    const std::uint32_t governor = tree.head(anchor);
    if (draft.event.cameo.substr(0, 2) != "04" || tree.marker(anchor) != "to") return false;
    return governor != none && std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
               const bool outer = other.match.anchor == governor || other.match.trigger == governor;
               return outer && other.event.cameo.substr(0, 2) == "04" && other.event.reciprocal &&
                      share_party(tree.document(), other.event.sources, draft.event.sources);
           });
}

// "the raid that killed two": the raid is the killing, which the verb tells of more fully.
void drop_repeated_deeds(const Tree& tree, std::vector<Draft>& drafts) {
    std::vector<bool> dropped;
    for (const Draft& deed : drafts) {
        const bool noun =
            !tree.is_verb(deed.match.trigger) && deed.match.anchor == deed.match.trigger;
        dropped.push_back(tells_of_meeting(tree, drafts, deed) ||
                          (noun && deed.event.quad == 4 &&
                           std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
                               const auto& sources = other.match.sources;
                               return other.event.quad == 4 &&
                                      std::find(sources.begin(), sources.end(),
                                                deed.match.trigger) != sources.end();
                           })));
    }
    drop_drafts(drafts, dropped);
}

// "acknowledged that ties are strained": an act that is one only where its content is.
void drop_acts_without_deed(const Lexicon& lexicon, std::vector<Draft>& drafts) {
    std::vector<bool> dropped(drafts.size());
    for (std::uint32_t d = 0; d < drafts.size(); ++d) {
        const Pattern& pattern = lexicon.patterns()[drafts[d].match.pattern];
        // an act of a modal ("should") is of no entry
        if (!pattern.options.deed || drafts[d].event.trigger.entry != pattern.label()) continue;
        dropped[d] = std::none_of(drafts.begin(), drafts.end(),
                                  [&](const Draft& content) { return content.mood.theme_of == d; });
    }
    drop_drafts(drafts, dropped);
}

// "failed to persuade Peru to withdraw": where asking came to nothing, what was not done is all that
// there is to tell.
void drop_vain_requests(std::vector<Draft>& drafts) {
    std::vector<bool> dropped;
    for (const Draft& act : drafts) {
        const bool vain = is_asking(act.event.cameo) && act.event.status == EventStatus::denied;
        dropped.push_back(vain && std::any_of(drafts.begin(), drafts.end(), [&](const Draft& deed) {
                              return deed.match.anchor == act.match.theme &&
                                     deed.mood.theme_of == none &&
                                     deed.event.status == EventStatus::denied;
                          }));
    }
    drop_drafts(drafts, dropped);
}

}  // namespace

void settle_contents(const Tree& tree, const Lexicon& lexicon, const Ontology& ontology,
                     std::vector<Draft>& drafts) {
    compose_codes(lexicon, ontology, drafts);
    attribute_contents(drafts);
    find_the_wronged(tree, drafts);
    drop_repeated_deeds(tree, drafts);
    drop_acts_without_deed(lexicon, drafts);
    drop_vain_requests(drafts);
}

}  // namespace entente
