#include "events/implied.h"

#include <algorithm>
#include <array>

#include "events/ontology.h"
#include "events/roles.h"

namespace entente {
namespace {

using Words = std::span<const std::string_view>;
using Tokens = std::vector<std::uint32_t>;

constexpr std::array<std::string_view, 3> locating{"in", "at", "near"};
constexpr std::array<std::string_view, 3> topical{"on", "about", "over"};
constexpr std::array<std::string_view, 4> conditional{"if", "unless", "until", "once"};
constexpr std::array<std::string_view, 2> occasioning{"after", "when"};
constexpr std::array<std::string_view, 5> aims_of_protest{"against", "over", "at", "for", "in"};
constexpr std::array<std::string_view, 3> aims_of_posture{"against", "for", "over"};
constexpr std::array<std::string_view, 1> returns{"for"};

constexpr int deepest = 3;  // phrases inside phrases that are looked into for a place

bool among(Words words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// "should Norway close the port" is a condition.
bool opens_with_should(const Tree& tree, std::uint32_t clause) {
    const auto children = tree.children(clause);
    return !children.empty() && tree.deprel(children.front()) == Deprel::aux &&
           tree.lemma(children.front()) == "should";
}

// A minister and his own state are one side.
bool speaks_for(const Document& document, std::uint32_t minister, std::uint32_t state) {
    for (const std::uint32_t a : document.mentions[minister].actors) {
        const Actor& one = document.actors[a];
        if (one.sector != "GOV" && one.sector != "MIL") continue;
        for (const std::uint32_t b : document.mentions[state].actors) {
            const Actor& other = document.actors[b];
            const bool seat = other.sector == "GOV" && other.country == one.country;
            if (other.code == one.country || (seat && !one.country.empty())) return true;
        }
    }
    return false;
}

// Who is only implied must be somebody in particular, or an armed group: the soldiers that a state
// sends, the hospitals that it asks for are no party.
bool can_be_meant(const Document& document, const Participants& participants, std::uint32_t m) {
    if (participants.is_particular(m)) return true;
    const auto& actors = document.mentions[m].actors;
    return participants.is_known(m) && std::any_of(actors.begin(), actors.end(), [&](auto a) {
               return document.actors[a].kind == ActorKind::armed_group;
           });
}

std::string_view country_of(const Document& document, const Tokens& mentions) {
    for (const std::uint32_t m : mentions) {
        for (const std::uint32_t a : document.mentions[m].actors) {
            if (!document.actors[a].country.empty()) return document.actors[a].country;
        }
    }
    return {};
}

bool acts_for_state(const Document& document, std::uint32_t m) {
    const auto& actors = document.mentions[m].actors;
    return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
        const Actor& actor = document.actors[a];
        return actor.sector == "GOV" || actor.sector == "MIL";
    });
}

// The soldiers whom a state sends are its own.
bool is_force_of(const Document& document, std::uint32_t force, std::uint32_t state) {
    const auto& forces = document.mentions[force].actors;
    const bool armed = !forces.empty() && (document.actors[forces.front()].sector == "MIL" ||
                                           document.actors[forces.front()].sector == "COP");
    const std::string_view country = country_of(document, {state});
    return armed && !country.empty() && country_of(document, {force}) == country;
}

// The search for one draft's target: each method is one place to look, and says whether somebody
// was found there.
class Search {
  public:
    Search(const Tree& tree, const Participants& participants, Draft& draft)
        : tree_(tree), participants_(participants), draft_(draft), match_(draft.match) {}

    bool in_content(bool deep);
    bool in_place_of_content();
    bool in_place_of_things();
    bool in_clause_about(std::uint32_t thing);
    bool in_place_of_deed();
    bool among_promisers();
    bool in_clause(Words markers);
    bool in_purpose();
    bool in_reason(Words prepositions);
    bool at_home();
    bool at_home_in_report();
    void in_own_land();

  private:
    const Document& document() const { return tree_.document(); }
    Tokens spoken_of() const;
    Tokens within(std::uint32_t phrase, bool reasons) const;
    std::uint32_t place_within(std::uint32_t phrase, int depth) const;
    bool in_clause_of_purpose(std::uint32_t clause);
    bool is_own_ground(std::uint32_t place) const;
    bool is_for_something(std::uint32_t phrase) const;
    bool take(Tokens found, std::uint32_t phrase, std::string_view rule);

    const Tree& tree_;
    const Participants& participants_;
    Draft& draft_;
    const Match& match_;
};

bool Search::take(Tokens found, std::uint32_t phrase, std::string_view rule) {
    const auto& sources = draft_.event.sources;
    std::erase_if(found, [&](std::uint32_t m) {
        return !can_be_meant(document(), participants_, m) ||
               std::any_of(sources.begin(), sources.end(), [&](std::uint32_t s) {
                   return participants_.same(s, m) || speaks_for(document(), s, m) ||
                          is_force_of(document(), m, s);
               });
    });
    if (found.empty()) return false;
    draft_.event.targets = std::move(found);
    draft_.implied_target = true;
    draft_.event.trace.push_back({std::string(rule), tree_.token(phrase).span, ""});
    return true;
}

// The phrases of what is asked, refused or promised, in the order in which a target is sought
// there.
Tokens Search::spoken_of() const {
    Tokens phrases = match_.consumed;
    if (match_.theme == none) return phrases;
    if (match_.reciprocal) return phrases;  // what is discussed takes no part
    if (!tree_.is_verb(match_.theme)) {
        phrases.push_back(match_.theme);
        return phrases;
    }
    const Roles roles = predicate_roles(tree_, match_.theme);
    for (const auto* side : {&roles.subjects, &roles.objects, &roles.indirect_objects}) {
        phrases.insert(phrases.end(), side->begin(), side->end());
    }
    for (const Oblique& oblique : roles.obliques) {
        if (!among(locating, oblique.preposition)) phrases.push_back(oblique.token);
    }
    return phrases;
}

// The actor of a phrase, or of what hangs on it ("relations with Norway"); in a reason also inside
// that ("in protest at a Norwegian law").
Tokens Search::within(std::uint32_t phrase, bool reasons) const {
    Tokens found = participants_.of(tree_, phrase, true);
    if (found.empty() && participants_.place_at(phrase) != none)
        found.push_back(participants_.place_at(phrase));  // "threatened to shell Arica"
    if (!found.empty()) return found;
    for (const Oblique& oblique : noun_roles(tree_, phrase).obliques) {
        const bool topic = match_.reciprocal && among(topical, oblique.preposition);
        if (topic || among(locating, oblique.preposition)) continue;
        if (!reasons && !participants_.names_actor(tree_, oblique.token)) continue;
        for (const std::uint32_t m : participants_.of(tree_, oblique.token, reasons))
            add_new(found, m);
    }
    return found;
}

// Where no slot names it, the target is who is spoken of in what is asked, refused or promised: the
// subject of the clause ("demanded that Norway withdraw"), else whoever stands in the phrase
// ("rejected a Norwegian proposal", "promised to continue aid to Norway").
bool Search::in_content(bool deep) {
    for (const std::uint32_t phrase : spoken_of()) {
        if (take(within(phrase, deep), phrase, "target from what is spoken of")) return true;
    }
    return false;
}

// "in return for ties with Oman" tells no place.
bool Search::is_for_something(std::uint32_t phrase) const {
    const auto children = tree_.children(phrase);
    return std::any_of(children.begin(), children.end(),
                       [&](std::uint32_t c) { return tree_.preposition(c) == "for"; });
}

// "threatened to impose a curfew in Arica", "agreed to a longer mandate for the force in Arica":
// whose land it is that the content is to happen on.
bool Search::in_place_of_content() {
    if (match_.theme == none || match_.reciprocal) return false;
    if (!tree_.is_verb(match_.theme)) {
        const std::uint32_t m = place_within(match_.theme, 0);
        return m != none && !is_own_ground(m) &&
               take({m}, match_.theme, "target from the place of the content");
    }
    for (const Oblique& oblique : predicate_roles(tree_, match_.theme).obliques) {
        if (!among(locating, oblique.preposition) || is_for_something(oblique.token)) continue;
        const std::uint32_t m = place_within(oblique.token, 1);
        if (m == none || is_own_ground(m)) continue;
        if (take({m}, oblique.token, "target from the place of the content")) return true;
    }
    return false;
}

// A state, its government or forces act on their own ground against nobody that the place tells.
bool Search::is_own_ground(std::uint32_t place) const {
    constexpr std::array<std::string_view, 4> of_states{"GOV", "MIL", "COP", "SPY"};
    for (const std::uint32_t s : draft_.event.sources) {
        for (const std::uint32_t a : document().mentions[s].actors) {
            const Actor& actor = document().actors[a];
            const bool state = actor.kind == ActorKind::state || among(of_states, actor.sector);
            const std::string_view land = participants_.place_country(place);
            const std::string_view country = land.empty() ? country_of(document(), {place}) : land;
            if (state && actor.country == country) return true;
        }
    }
    return false;
}

std::uint32_t Search::place_within(std::uint32_t phrase, int depth) const {
    if (const std::uint32_t m = participants_.place_at(phrase); m != none) return m;
    // "near the Ethiopian town"
    const std::uint32_t land = participants_.mention_at(phrase);
    if (depth > 0 && land != none && participants_.mention(land).kind == MentionKind::adjective &&
        !country_of(document(), {land}).empty())
        return land;
    if (depth == deepest) return none;
    for (const std::uint32_t c : tree_.children(phrase)) {
        switch (tree_.deprel(c)) {
            case Deprel::nmod:
            case Deprel::nmod_poss:
            case Deprel::nmod_desc:
            case Deprel::nmod_unmarked:
            case Deprel::compound:
            case Deprel::amod:
            case Deprel::appos:
            case Deprel::flat:
            case Deprel::obl:
                break;
            default:
                continue;
        }
        const std::uint32_t m = place_within(c, depth + 1);
        if (m != none) return m;
    }
    return none;
}

// "closed the Gaza airport", "bombed a depot in Arica": a thing is of the state where it stands.
bool Search::in_place_of_things() {
    Tokens things = match_.targets;
    things.insert(things.end(), match_.consumed.begin(), match_.consumed.end());
    std::erase_if(things, [&](std::uint32_t t) { return !tree_.is_nominal(t); });
    for (const std::uint32_t thing : things) {
        const std::uint32_t m = place_within(thing, 0);
        if (m == none || is_own_ground(m)) continue;
        if (take({m}, thing, "target from the place of a thing")) return true;
    }
    return std::any_of(things.begin(), things.end(),
                       [&](std::uint32_t thing) { return in_clause_about(thing); });
}

// "cut the line that feeds Arica", "a tanker sailing under the Peruvian flag": whose a thing is, or
// whom it serves.
bool Search::in_clause_about(std::uint32_t thing) {
    for (const std::uint32_t c : tree_.children(thing)) {
        const Deprel deprel = tree_.deprel(c);
        if (deprel != Deprel::acl_relcl && deprel != Deprel::acl) continue;
        const Roles roles = predicate_roles(tree_, c);
        Tokens phrases = roles.objects;
        for (const Oblique& oblique : roles.obliques)
            phrases.push_back(oblique.token);
        for (const std::uint32_t phrase : phrases) {
            const std::uint32_t m = phrase == thing ? none : place_within(phrase, 0);
            if (m == none || is_own_ground(m)) continue;
            if (take({m}, phrase, "target from the clause about a thing")) return true;
        }
    }
    return false;
}

// "bombed a depot in Arica", with the town told of the bombing.
bool Search::in_place_of_deed() {
    const Tokens& things = match_.targets;
    const bool done_to_thing =
        !things.empty() && tree_.is_nominal(things.front()) && tree_.is_verb(match_.trigger);
    if (!done_to_thing) return false;
    for (const Oblique& oblique : predicate_roles(tree_, match_.trigger).obliques) {
        if (!among(locating, oblique.preposition) || is_for_something(oblique.token)) continue;
        const std::uint32_t m = place_within(oblique.token, 1);
        if (m == none || is_own_ground(m)) continue;
        if (take({m}, oblique.token, "target from the place of the deed")) return true;
    }
    return false;
}

// "threatened to leave if Norway stayed": who is to meet the condition.
bool Search::in_clause(Words markers) {
    for (const std::uint32_t predicate : {match_.trigger, match_.anchor, match_.theme}) {
        if (predicate == none) continue;
        for (const std::uint32_t c : tree_.children(predicate)) {
            const bool inverted = among(markers, "if") && opens_with_should(tree_, c);
            if (tree_.deprel(c) != Deprel::advcl) continue;
            if (!inverted && !among(markers, tree_.marker(c))) continue;
            for (const std::uint32_t subject : predicate_roles(tree_, c).subjects) {
                if (take(participants_.of(tree_, subject, true), subject,
                         "target from the clause beside"))
                    return true;
            }
        }
    }
    return false;
}

// "marched to demand that the government resign", "demanding an apology from Norway".
bool Search::in_purpose() {
    for (const std::uint32_t predicate : {match_.trigger, match_.anchor}) {
        const Roles roles = predicate_roles(tree_, predicate);
        for (const auto* clauses : {&roles.infinitives, &roles.participles}) {
            for (const std::uint32_t clause : *clauses) {
                if (clause != match_.theme && in_clause_of_purpose(clause)) return true;
            }
        }
        if (match_.anchor == match_.trigger) break;
    }
    return false;
}

bool Search::in_clause_of_purpose(std::uint32_t clause) {
    const Roles roles = predicate_roles(tree_, clause);
    Tokens phrases;
    for (const auto* clauses : {&roles.finite_clauses, &roles.infinitives}) {
        for (const std::uint32_t content : *clauses) {
            for (const std::uint32_t subject : predicate_roles(tree_, content).subjects)
                phrases.push_back(subject);
        }
    }
    for (const auto* side : {&roles.objects, &roles.indirect_objects})
        phrases.insert(phrases.end(), side->begin(), side->end());
    for (const Oblique& oblique : roles.obliques) {
        if (!among(locating, oblique.preposition)) phrases.push_back(oblique.token);
    }
    for (const std::uint32_t phrase : phrases) {
        if (take(within(phrase, true), phrase, "target from the purpose")) return true;
    }
    return false;
}

// "began a hunger strike over a Swedish law", "called up reservists for a war against Norway".
bool Search::in_reason(Words prepositions) {
    const bool promised = match_.theme != none && tree_.is_verb(match_.theme);
    for (const std::uint32_t predicate :
         {match_.trigger, match_.anchor, promised ? match_.theme : match_.trigger}) {
        for (const Oblique& oblique : predicate_roles(tree_, predicate).obliques) {
            if (!among(prepositions, oblique.preposition)) continue;
            if (participants_.place_at(oblique.token) != none && oblique.preposition != "against")
                continue;
            if (take(within(oblique.token, true), oblique.token, "target from the reason"))
                return true;
        }
    }
    return false;
}

// Who protests and names nobody protests against the state where he does, or that he is of.
bool Search::at_home() {
    const auto& sources = draft_.event.sources;
    const std::string_view home = country_of(document(), sources);
    const auto is_home = [&](std::uint32_t m) {
        const std::string_view land = participants_.place_country(m);
        const std::string_view country = land.empty() ? country_of(document(), {m}) : land;
        return !country.empty() && (home.empty() || country == home);
    };
    for (const std::uint32_t predicate : {match_.trigger, match_.anchor}) {
        for (const Oblique& oblique : predicate_roles(tree_, predicate).obliques) {
            const std::uint32_t m = place_within(oblique.token, 1);
            if (m != none && is_home(m) && take({m}, oblique.token, "target at home")) return true;
        }
    }
    for (const std::uint32_t s : sources) {
        const Mention& source = document().mentions[s];
        for (std::uint32_t t = source.first; t < source.last; ++t) {
            const std::uint32_t m = participants_.mention_at(t);
            if (m == none || m == s || !is_home(m)) continue;
            if (participants_.type_of(m) == EntityType::person) continue;
            if (take({m}, t, "target at home")) return true;
        }
    }
    return false;
}

// "Peru and Chile agreed to pull back their troops": two who promise what both will do promise it to
// each other.
bool Search::among_promisers() {
    Event& event = draft_.event;
    if (event.sources.size() < 2 || match_.theme == none || !tree_.is_verb(match_.theme))
        return false;
    if (country_of(document(), {event.sources[0]}) == country_of(document(), {event.sources[1]}))
        return false;
    for (const std::uint32_t object : predicate_roles(tree_, match_.theme).objects) {
        const std::uint32_t owner = tree_.child(object, Deprel::nmod_poss);
        if (owner == none || tree_.lemma(owner) != "their") continue;
        event.targets = event.sources;
        event.reciprocal = true;
        event.trace.push_back({"promised to each other", tree_.token(object).span, ""});
        return true;
    }
    return false;
}

// A state, or its government, declares an emergency for the land: the state that its name tells, or
// that the report names elsewhere.
void Search::in_own_land() {
    Event& event = draft_.event;
    if (event.sources.size() != 1) return;
    const std::uint32_t source = event.sources.front();
    if (participants_.type_of(source) == EntityType::state) {
        event.targets = event.sources;
    } else if (!acts_for_state(document(), source)) {
        return;
    } else if (const std::uint32_t state =
                   participants_.state_named(tree_, country_of(document(), event.sources), source);
               state != none) {
        event.targets = {state};
    }
    if (event.targets.empty()) return;
    event.trace.push_back({"target is the state itself", {}, ""});
}

// Workers and crowds whose country only the scene tells protest against the state that the report
// names.
bool Search::at_home_in_report() {
    const auto& sources = draft_.event.sources;
    if (sources.empty()) return false;
    const std::string_view home = country_of(document(), sources);
    const std::uint32_t state = participants_.state_named(tree_, home, sources.front());
    return state != none && take({state}, match_.trigger, "target at home");
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
    Search search(tree, participants, draft);
    const std::string_view root = std::string_view(pattern.code).substr(0, 2);
    // "called for an end to Peruvian controls": whose matter it is shall see to it
    const bool asks = root == "02" || root == "10";
    if (search.in_content(asks)) return;
    const bool done_to_things = root >= "15" && root <= "20";
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
    Search search(tree, participants, draft);
    if (is_laid_on_land(pattern.code)) {
        const bool known =
            std::any_of(event.targets.begin(), event.targets.end(),
                        [&](std::uint32_t m) { return participants.is_particular(m); });
        if (!known && !search.at_home()) search.in_own_land();
        return;
    }
    if (!event.targets.empty()) return;
    if (root == "03" || root == "13") {
        search.in_clause(conditional) || search.in_reason(returns) || search.among_promisers() ||
            search.in_place_of_content();
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
