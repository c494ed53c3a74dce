#include "events/implied.h"

#include <algorithm>
#include <array>

#include "events/ontology.h"
#include "events/target_search.h"

namespace entente {
namespace {

constexpr std::array<std::string_view, 4> conditional{"if", "unless", "until", "once"};
constexpr std::array<std::string_view, 2> occasioning{"after", "when"};
constexpr std::array<std::string_view, 5> aims_of_protest{"against", "over", "at", "for", "in"};
constexpr std::array<std::string_view, 3> aims_of_posture{"against", "for", "over"};
constexpr std::array<std::string_view, 1> returns{"for"};

// "Peru closed its airspace": what is one's own tells nobody else, whomever "its" was taken for.
void drop_possessives(const Document& document, std::vector<std::uint32_t>& targets) {
    std::erase_if(targets, [&](std::uint32_t m) {
        const Mention& mention = document.mentions[m];
        return mention.kind == MentionKind::pronoun && mention.head != none &&
               document.tokens[mention.head].xpos == Xpos::prp_poss;
    });
}

// Emergency rule and curfews are laid on the land.
bool is_laid_on_land(std::string_view code) {
    return is_among(code, {"1723", "1724"});
}

}  // namespace

void imply_target(const Tree& tree, const Participants& participants, const Pattern& pattern,
                  Draft& draft) {
    // "denied arming the rebels" is said to who charged it with that
    if (pattern.code == "016") return;
    TargetSearch search(tree, participants, draft);
    const std::string_view root = std::string_view(pattern.code).substr(0, 2);
    // "called for an end to Peruvian controls": whose matter it is shall see to it
    const bool asks = root == "02" || root == "10";
    const bool done_to_things = root >= "15" && root <= "20";
    if (search.in_content(asks)) {
        if (root != "17") return;
        drop_possessives(tree.document(), draft.event.targets);
        if (!draft.event.targets.empty()) return;
        draft.implied_target = false;
    }
    if (done_to_things) search.in_place_of_things();
}

void imply_from_context(const Tree& tree, const Participants& participants, const Pattern& pattern,
                        Draft& draft) {
    const Event& event = draft.event;
    const std::string_view root = std::string_view(pattern.code).substr(0, 2);
    if (pattern.code == "0874" && draft.implied_target) {
        // who takes back his troops does so against nobody; but it told that the deed is of states
        draft.event.targets.clear();
        draft.event.trace.push_back({"a withdrawal has no target", {}, ""});
        return;
    }
    TargetSearch search(tree, participants, draft);
    if (is_laid_on_land(pattern.code)) {
        const bool known =
            std::any_of(event.targets.begin(), event.targets.end(),
                        [&](std::uint32_t m) { return participants.is_particular(m); });
        if (!known && !search.at_home()) search.in_own_land();
        return;
    }
    if (!event.targets.empty()) return;
    if (root == "03" || root == "13") {
        search.in_clause(conditional) || search.in_reason(returns) || search.in_place_of_content();
    } else if (root == "02" || root == "10") {
        search.in_place_of_content();
    } else if (root == "08") {
        search.in_clause(occasioning) || search.in_purpose();
    } else if (root == "14") {
        search.in_purpose() || search.in_reason(aims_of_protest) || search.in_place_of_things() ||
            search.at_home() || search.at_home_in_report();
    } else if (root == "15") {
        search.in_reason(aims_of_posture) || search.in_purpose();
    } else if (root >= "17" && root <= "20") {
        search.in_place_of_deed();
    }
}

void imply_source(const Tree& tree, const Participants& participants, Event& event) {
    const std::string_view code = event.cameo;
    const bool of_states = is_among(code, {"172", "173", "174", "175"});
    if (!of_states || !event.sources.empty() || event.place == none) return;
    const std::uint32_t m = tree.document().places[event.place].mention;
    if (m == none || !participants.is_particular(m)) return;
    event.sources = {m};
    event.trace.push_back({"source from the place", tree.document().mentions[m].span, ""});
}

}  // namespace entente
