#include "events/noun_contents.h"

#include <algorithm>
#include <utility>

#include "events/acts.h"
#include "events/parties.h"
#include "events/roles.h"

namespace entente {
namespace {

std::size_t told_at(const std::vector<Draft>& drafts, std::uint32_t token) {
    const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.match.trigger == token;
    });
    return static_cast<std::size_t>(found - drafts.begin());
}

// The nouns in which the content of a match may be told: the words it asked for, else its theme.
std::vector<std::uint32_t> nouns_of(const Tree& tree, const Lexicon& lexicon, const Match& match) {
    std::vector<std::uint32_t> nouns;
    if (match.theme != none && tree.is_verb(match.theme)) return nouns;
    for (const std::uint32_t word : match.consumed) {
        const bool event = !lexicon.noun_patterns(tree.lemma(word)).empty();
        if (!event || !tree.is_nominal(word)) continue;
        for (const std::uint32_t joined : tree.conjuncts(word))  // "a truce and talks"
            add_new(nouns, joined);
    }
    if (nouns.empty() && match.theme != none && tree.is_nominal(match.theme))
        nouns = tree.conjuncts(match.theme);
    return nouns;
}

// "rejected sanctions": what is rejected is another's act, unless both have to do it, or the code of
// the refusal says that it is of one's own ("rejected a withdrawal": 1246).
bool is_own_refusal(const Lexicon& lexicon, std::string_view refusal, std::string_view deed) {
    const bool exact = refusal.size() > 2 && refusal[2] != '0';
    return root_of(deed) == "04" || (exact && lexicon.compose("12", deed) == refusal);
}

// "called for an inquiry": by whomever; not so "demanded disclosure of the letter".
bool is_asked_of_anyone(const Tree& tree, const Draft& act, const Draft& content) {
    const std::uint32_t word = content.match.trigger;
    const auto& asked = act.match.consumed;
    return is_asking(act.event.cameo) &&
           (tree.head(word) == act.match.trigger ||
            std::find(asked.begin(), asked.end(), word) != asked.end());
}

// What aids, frees or makes amends to somebody is asked for by those whom it would serve.
bool serves_asker(std::string_view code) {
    return root_of(code) == "05" || root_of(code) == "07" || code.substr(0, 3) == "085";
}

bool is_directed(std::string_view code) {
    const std::string_view root = root_of(code);
    return root == "04" || root == "05" || root == "06" || root == "07" || root == "16" ||
           root == "17" || root == "18" || root == "19";
}

bool none_shared(const Participants& participants, const std::vector<std::uint32_t>& a,
                 const std::vector<std::uint32_t>& b) {
    return std::none_of(a.begin(), a.end(), [&](std::uint32_t x) {
        return std::any_of(b.begin(), b.end(),
                           [&](std::uint32_t y) { return participants.same(x, y); });
    });
}

// Talks that are called for are of all who are named: the askers too where they want to take part.
void complete_meeting(const Event& act, Event& content) {
    std::vector<std::uint32_t> parties = content.sources;
    add_all(parties, content.targets);
    add_all(parties, act.targets);
    if (is_committing(act.cameo) || parties.size() < 2) add_all(parties, act.sources);
    if (parties.size() < 2) return;
    content.sources = content.targets = parties;
    content.reciprocal = true;
}

void complete(const Participants& participants, const Event& act, Event& content) {
    const std::string_view code = content.cameo;
    const bool mutual = root_of(code) == "04" && code != "042" && code != "043" && code != "045";
    if (mutual) return content.reciprocal ? void() : complete_meeting(act, content);
    const bool asked = is_asking(act.cameo) || is_accusing(act.cameo);
    if (content.sources.empty()) {
        // who calls for a strike will take part in it
        const auto& doers = asked && root_of(code) != "14" ? act.targets : act.sources;
        if (none_shared(participants, doers, content.targets)) content.sources = doers;
    }
    if (!content.targets.empty()) return;
    const bool to_asker = is_asking(act.cameo) && serves_asker(code);
    const bool to_addressee =
        (is_committing(act.cameo) && is_directed(code)) || root_of(code) == "14";
    const auto& others = to_asker ? act.sources : act.targets;
    if ((to_asker || to_addressee) && none_shared(participants, others, content.sources))
        content.targets = others;
}

// "ignored a call by Norway", "the request was met by Peru": who answers what is asked was asked.
void turn_to_answerer(const Tree& tree, const Participants& participants, Draft& request,
                      const std::vector<Draft>& drafts) {
    if (!is_asking(request.event.cameo) || !request.event.targets.empty()) return;
    if (tree.is_verb(request.match.trigger) || request.match.anchor != request.match.trigger)
        return;
    const std::uint32_t verb = tree.head(request.match.trigger);
    if (verb == none || !tree.is_verb(verb)) return;
    const Roles roles = predicate_roles(tree, verb);
    const auto& objects = roles.objects;
    if (std::find(objects.begin(), objects.end(), request.match.trigger) == objects.end()) return;
    const bool answers = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        const std::string_view root = root_of(draft.event.cameo);
        return draft.match.trigger == verb && (root == "03" || root == "08" || root == "12");
    });
    if (!answers) return;
    for (const std::uint32_t subject : roles.subjects) {
        const auto answerers = participants.of(tree, subject, true);
        if (none_shared(participants, answerers, request.event.sources))
            add_all(request.event.targets, answerers);
    }
}

}  // namespace

void add_noun_contents(const Tree& tree, const Participants& participants, const Matcher& matcher,
                       const Lexicon& lexicon, std::vector<Draft>& drafts) {
    const std::size_t acts = drafts.size();
    for (std::size_t d = 0; d < acts; ++d) {
        const auto status = status_of_content(lexicon.patterns()[drafts[d].match.pattern]);
        if (!status) continue;
        bool first = true;
        for (const std::uint32_t noun : nouns_of(tree, lexicon, drafts[d].match)) {
            // read with the act for its light verb, the noun has the asker as doer
            const std::size_t told = told_at(drafts, noun);
            if (told < drafts.size() && drafts[told].match.anchor != drafts[d].match.trigger)
                continue;
            std::vector<Match> matches = matcher.match_content(tree, noun);
            if (matches.empty()) continue;
            const Pattern& pattern = lexicon.patterns()[matches.front().pattern];
            if (!is_deed(pattern.code)) continue;
            if (status == EventStatus::denied &&
                !is_own_refusal(lexicon, lexicon.patterns()[drafts[d].match.pattern].code,
                                pattern.code))
                continue;
            Draft content;
            content.match = std::move(matches.front());
            content.match.status = status;
            read_parties(tree, participants, pattern, content);
            if (told == drafts.size()) drafts.emplace_back();
            drafts[told] = std::move(content);
            if (std::exchange(first, false)) drafts[d].match.theme = noun;
        }
    }
}

void complete_contents(const Tree& tree, const Participants& participants,
                       std::vector<Draft>& drafts) {
    for (Draft& draft : drafts)
        turn_to_answerer(tree, participants, draft, drafts);
    for (Draft& content : drafts) {
        if (content.mood.theme_of == none) continue;
        const Event& act = drafts[content.mood.theme_of].event;
        if (is_asking(act.cameo) || is_committing(act.cameo) || is_accusing(act.cameo) ||
            root_of(act.cameo) == "12")
            complete(participants, act, content.event);
    }
    std::vector<bool> dropped;
    for (const Draft& draft : drafts) {
        const bool nobody = draft.event.sources.empty() && draft.event.targets.empty();
        const std::uint32_t act = draft.mood.theme_of;
        dropped.push_back(nobody && act != none && !is_asked_of_anyone(tree, drafts[act], draft));
    }
    drop_drafts(drafts, dropped);
}

}  // namespace entente
