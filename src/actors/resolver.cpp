#include "actors/resolver.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "actors/mention_reader.h"
#include "actors/scene.h"
#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t role_code_length = 3;
constexpr std::string_view unions = "IGO";      // how CAMEO codes bodies of many states begin
constexpr int deepest_membership = 3;           // "they" for "the two" for "both officials"
constexpr int weight_of_dateline = 2;           // in namings of a state
constexpr std::uint32_t context_sentences = 2;  // how far back an office finds its country

void add_unless_there(std::vector<Actor>& actors, const Actor& actor) {
    if (std::find(actors.begin(), actors.end(), actor) == actors.end()) actors.push_back(actor);
}

// A union or an agency of many states.
bool is_of_many_states(const Actor& actor) {
    return actor.country.empty() && actor.code.starts_with(unions);
}

// What a code says beyond its country; empty where it is no longer than that.
std::string_view behind(std::string_view code, std::size_t country) {
    return code.substr(std::min(country, code.size()));
}

// In this order: the surest first.
constexpr std::array scene_readings{CountryBasis::named_before, CountryBasis::place,
                                    CountryBasis::other_party, CountryBasis::sentence,
                                    CountryBasis::report};

// Lets the readings of one report complete each other, entity by entity.
class ReportResolver {
  public:
    ReportResolver(Document& document, const ActorTables& tables, const NameKnowledge& knowledge)
        : document_(document),
          tables_(tables),
          knowledge_(knowledge),
          reader_(document, tables, knowledge) {}

    void resolve() {
        for (std::uint32_t m = 0; m < document_.mentions.size(); ++m)
            readings_.push_back(reader_.read(m));
        for (std::uint32_t m = 0; m < readings_.size(); ++m)
            settle_office(m);
        for (std::uint32_t m = 0; m < readings_.size(); ++m)
            complete(m);
        for (const Entity& entity : document_.entities)
            best_.push_back(best_of(entity));
        settle_by_scene();
        document_.actors.clear();
        for (std::uint32_t m = 0; m < readings_.size(); ++m)
            write(m);
    }

  private:
    void settle_office(std::uint32_t m);
    void complete(std::uint32_t m);
    static bool awaits_scene(const Actor& actor);
    std::optional<Actor> completed_by(std::uint32_t m, const Actor& owner) const;
    std::uint32_t state_before(std::uint32_t m, bool subject) const;
    const State* state_of(std::uint32_t m) const;
    const State* dateline_state() const;
    std::uint32_t home_after(std::uint32_t m) const;
    MentionReading best_of(const Entity& entity) const;
    bool take_reading_in_office(MentionReading& best, const Entity& entity) const;
    void fill_from_descriptions(Actor& actor, const Entity& entity) const;
    void settle_by_scene();
    SceneParty party_of(std::uint32_t m) const;
    void find_generic_organs();
    bool is_organ_of_common_name(std::uint32_t m) const;
    bool is_common_name(const Mention& mention) const;
    bool is_at_home_anywhere(const Actor& actor, const Role& role) const;
    bool takes_body(std::uint32_t m) const;
    bool is_of_body(std::uint32_t m) const;
    bool is_stranger(const Mention& mention) const;
    bool is_half_of_compound(const Mention& mention) const;
    void complete_owned();
    bool settle_entity(std::uint32_t entity, CountryBasis basis, const Scene& scene);
    bool give_country(std::uint32_t m, const State& state);
    bool give_body(std::uint32_t m, std::uint32_t body);
    std::vector<Actor> actors_of(std::uint32_t entity, int depth) const;
    std::vector<Actor> actors_of_mention(std::uint32_t m) const;
    void write(std::uint32_t m);
    std::uint32_t index_of(const Actor& actor);

    /// How an entity has found its country in the scene.
    struct Settled {
        CountryBasis basis = CountryBasis::words;
        Span words;
    };

    Document& document_;
    const ActorTables& tables_;
    const NameKnowledge& knowledge_;
    MentionReader reader_;
    std::vector<MentionReading> readings_;  ///< by mention
    std::vector<MentionReading> best_;      ///< by entity
    std::vector<Settled> settled_;          ///< by entity
    std::vector<SceneParty> parties_;       ///< by mention
    std::vector<bool> generic_;             ///< by mention: an organ of whatever state is spoken of
    std::unordered_map<std::string, std::uint32_t> index_by_id_;
    bool scene_is_settled_ = false;
};

std::optional<Actor> ReportResolver::completed_by(std::uint32_t m, const Actor& owner) const {
    switch (readings_[m].completion) {
        case Completion::state_of_owner:
            return reader_.state_of_owner(owner);
        case Completion::peer_of_owner:
            return reader_.peer_of_owner(m, owner);
        case Completion::of_role:
            return reader_.complete(m, *readings_[m].role, owner);
    }
    return {};
}

// "The rebels", whose country the scene may tell.
bool ReportResolver::awaits_scene(const Actor& actor) {
    return actor.country.empty() && actor.id.starts_with(":") && actor.kind != ActorKind::state;
}

// A role that belongs to another mention ("its army").
void ReportResolver::complete(std::uint32_t m) {
    MentionReading& reading = readings_[m];
    const bool open = reading.role != nullptr || reading.completion != Completion::of_role;
    if (!open || reading.reading >= Reading::composed) return;
    std::vector<Actor> owners;
    if (reading.owner != none) {
        const std::uint32_t entity = document_.mentions[reading.owner].entity;
        owners = entity == none ? readings_[reading.owner].actors : actors_of(entity, 0);
    }
    std::vector<Actor> completed;
    for (const Actor& owner : owners) {
        if (!scene_is_settled_ && awaits_scene(owner)) continue;
        if (const std::optional<Actor> actor = completed_by(m, owner))
            add_unless_there(completed, *actor);
    }
    if (completed.empty()) return;
    reading.actors = std::move(completed);
    reading.reading = Reading::composed;
}

// "President X" of an X in no table: of the state of the dateline; else of the one of which the
// sentences before tell, by their subject; else of the state named last, or of the one whose people
// the sentence names: "has failed the Avarian people".
void ReportResolver::settle_office(std::uint32_t m) {
    MentionReading& reading = readings_[m];
    if (!reading.wants_state || reading.reading != Reading::titled || is_of_body(m)) return;
    const State* state = dateline_state();
    if (state == nullptr) {
        std::uint32_t other = state_before(m, true);
        if (other == none) other = state_before(m, false);
        if (other == none) other = home_after(m);
        if (other == none) return;
        state = state_of(other);
    }
    Actor& actor = reading.actors.front();
    actor.code.insert(0, state->code);
    actor.country = state->id;
}

const State* ReportResolver::state_of(std::uint32_t m) const {
    return tables_.state(readings_[m].actors.front().country);
}

// The state of the dateline, where the report speaks of no other as often.
const State* ReportResolver::dateline_state() const {
    const std::string& place = document_.article.dateline_place;
    const State* home = place.empty() ? nullptr : tables_.state_of_area(place);
    if (home == nullptr) return nullptr;
    std::unordered_map<std::string_view, int> named;
    for (const MentionReading& reading : readings_) {
        if (reading.actors.size() == 1) ++named[reading.actors.front().country];
    }
    const int own = named[home->id];
    const bool first = std::all_of(named.begin(), named.end(), [&](const auto& entry) {
        return entry.first.empty() || entry.second <= own + weight_of_dateline;
    });
    return own > 0 && first ? home : nullptr;
}

// The state of the people that the rest of the sentence names.
std::uint32_t ReportResolver::home_after(std::uint32_t m) const {
    const std::vector<Mention>& mentions = document_.mentions;
    for (std::uint32_t after = m + 1;
         after < mentions.size() && mentions[after].sentence == mentions[m].sentence; ++after) {
        const std::vector<Actor>& actors = readings_[after].actors;
        const bool people = actors.size() == 1 && actors.front().kind == ActorKind::people &&
                            !actors.front().country.empty();
        if (!people || after == 0) continue;
        for (std::uint32_t inner = after; inner-- > m;) {
            const bool within = mentions[after].first <= mentions[inner].first &&
                                mentions[inner].last <= mentions[after].last;
            const std::vector<Actor>& named = readings_[inner].actors;
            if (within && named.size() == 1 && named.front().kind == ActorKind::state) return inner;
        }
    }
    return none;
}

// The state named last, or last as the subject of a deed.
std::uint32_t ReportResolver::state_before(std::uint32_t m, bool subject) const {
    for (std::uint32_t before = m; before-- > 0;) {
        const Mention& mention = document_.mentions[before];
        if (mention.sentence + context_sentences < document_.mentions[m].sentence) break;
        const Deprel relation = document_.tokens[mention.head].deprel;
        if (subject && relation != Deprel::nsubj && relation != Deprel::nsubj_pass) continue;
        const std::vector<Actor>& actors = readings_[before].actors;
        if (actors.size() == 1 && actors.front().kind == ActorKind::state) return before;
    }
    return none;
}

// The reading that says most; of equals the first. An unlisted name learns role and country from
// its descriptions ("the US envoy, Marc Grossman").
MentionReading ReportResolver::best_of(const Entity& entity) const {
    MentionReading best;
    for (const std::uint32_t m : entity.mentions) {
        const bool is_place = document_.mentions[m].type == EntityType::place &&
                              readings_[m].reading != Reading::seat;
        if (!is_place && readings_[m].reading > best.reading) best = readings_[m];
    }
    if (best.actors.size() != 1) return best;
    const bool learns = best.reading == Reading::unlisted ||
                        (best.out_of_office && !take_reading_in_office(best, entity));
    if (learns) fill_from_descriptions(best.actors.front(), entity);
    return best;
}

// Of a person without a role on the day: the reading of a mention that gives him one.
bool ReportResolver::take_reading_in_office(MentionReading& best, const Entity& entity) const {
    for (const std::uint32_t m : entity.mentions) {
        const MentionReading& reading = readings_[m];
        const bool same = reading.actors.size() == 1 && !reading.out_of_office &&
                          reading.actors.front().id == best.actors.front().id;
        if (!same || reading.reading < Reading::surname) continue;
        best.actors = reading.actors;
        return true;
    }
    return false;
}

// By the first description with a country; who has neither role nor country ("the Northern Front
// (NF)", "Marc Grossman, a teacher") else by the first that has a role.
void ReportResolver::fill_from_descriptions(Actor& actor, const Entity& entity) const {
    const Actor* known = nullptr;
    const bool settled = actor.kind == ActorKind::person && !actor.code.empty();
    Reading best = settled ? Reading::described : Reading::nothing;
    for (const std::uint32_t m : entity.mentions) {
        const MentionReading& reading = readings_[m];
        if (reading.reading <= best || reading.reading > Reading::composed) continue;
        if (reading.actors.size() != 1 || reading.actors.front().code.empty()) continue;
        known = &reading.actors.front();
        best = reading.reading;
    }
    if (known == nullptr) return;
    actor.code = known->code;
    actor.country = known->country;
    actor.sector = known->sector;
    actor.role = known->role;
}

std::vector<Actor> ReportResolver::actors_of(std::uint32_t entity, int depth) const {
    const Entity& it = document_.entities[entity];
    // While offices are completed the best readings are not known yet.
    if (it.members.empty() || depth == deepest_membership)
        return best_.empty() ? best_of(it).actors : best_[entity].actors;
    std::vector<Actor> actors;
    for (const std::uint32_t member : it.members) {
        for (const Actor& actor : actors_of(member, depth + 1))
            add_unless_there(actors, actor);
    }
    return actors;
}

std::vector<Actor> ReportResolver::actors_of_mention(std::uint32_t m) const {
    const Mention& mention = document_.mentions[m];
    const MentionReading& own = readings_[m];
    const bool stands_alone = mention.kind == MentionKind::adjective ||
                              mention.type == EntityType::place || own.reading == Reading::seat;
    if (stands_alone || mention.entity == none) return own.actors;
    if (!document_.entities[mention.entity].members.empty() && own.reading < Reading::composed)
        return actors_of(mention.entity, 0);
    return best_[mention.entity].reading >= own.reading ? best_[mention.entity].actors : own.actors;
}

// ---- the scene ----

// What a mention tells the scene: its state, if it has one, else the role whose country is sought.
SceneParty ReportResolver::party_of(std::uint32_t m) const {
    const Mention& mention = document_.mentions[m];
    const MentionReading& reading = readings_[m];
    SceneParty party;
    if (reading.role != nullptr) party.noun = reading.role->words;
    if (takes_body(m)) {
        party.use = SceneUse::body;
        party.open = true;
        return party;
    }
    const std::vector<Actor>& actors =
        mention.entity == none || reading.reading > best_[mention.entity].reading
            ? reading.actors
            : best_[mention.entity].actors;
    if (actors.size() != 1) return party;
    const Actor& actor = actors.front();
    party.is_state = actor.kind == ActorKind::state;
    party.is_body = is_of_many_states(actor);
    party.bystander =
        actor.kind == ActorKind::media || actor.sector == "JRN" || is_half_of_compound(mention);
    if (generic_[m]) {  // "Congress", listed for a state that the report never names
        party.code = behind(actor.code, role_code_length);
        party.use = SceneUse::state;
        party.open = settled_[mention.entity].basis == CountryBasis::words;
        if (party.open) return party;
    }
    if (!actor.country.empty()) {
        party.state = tables_.state(actor.country);
        party.code = behind(actor.code, party.state == nullptr ? 0 : party.state->code.size());
        return party;
    }
    const bool of_people = reading.role != nullptr && reading.reading == Reading::composed &&
                           is_at_home_anywhere(actor, *reading.role);
    const bool said = reading.reading == Reading::described || reading.reading == Reading::titled ||
                      reading.reading == Reading::unlisted || of_people;
    const bool awaits_owner = reading.owner != none;  // "their union"
    if (actor.kind == ActorKind::people && reading.role == nullptr) {
        // A people at home nowhere: "ethnic Albanians" where they act, "Kurds" in the place alone.
        party.code = actor.code;
        party.use = actor.code.empty() ? SceneUse::scene : SceneUse::place;
        party.open = reading.reading == Reading::composed || reading.reading == Reading::named;
        return party;
    }
    if (!said || awaits_owner || is_stranger(mention) || actor.code.empty()) return party;
    party.code = actor.code;
    party.is_named = actor.kind == ActorKind::person;
    party.use = tables_.scene_words().use_of(party.noun, actor.code.substr(0, role_code_length));
    party.open = party.use != SceneUse::nothing;
    return party;
}

// "The mission", "peacekeepers", "Special Representative X": of the body whose mission it is.
bool ReportResolver::takes_body(std::uint32_t m) const {
    const MentionReading& reading = readings_[m];
    const std::uint32_t entity = document_.mentions[m].entity;
    if (entity == none || reading.owner != none || !is_of_body(m)) return false;
    const bool open = reading.reading <= Reading::described || reading.reading == Reading::titled;
    const std::vector<Actor>& known = best_[entity].actors;
    return open && best_[entity].reading <= Reading::titled &&
           (known.empty() ||
            (known.front().country.empty() && !known.front().code.starts_with(unions)));
}

// "Kurdish militants" and "Muslim protesters" are of the scene's state; Kurdish protesters may be far
// from home.
bool ReportResolver::is_at_home_anywhere(const Actor& actor, const Role& role) const {
    if (kind_of_role(role.code) == ActorKind::armed_group) return true;
    const std::string_view id = actor.id;
    const Organisation* people = tables_.organisation(id.substr(0, id.find(':')));
    return people != nullptr && people->sector == "REL";
}

// Organs that many states have by the same name ("Congress", "the Supreme Court"), where the report
// names nothing else of the state for which the name is listed.
void ReportResolver::find_generic_organs() {
    generic_.assign(readings_.size(), false);
    std::unordered_set<std::string_view> named;  // the countries of all who are no such organ
    for (std::uint32_t m = 0; m < readings_.size(); ++m) {
        generic_[m] = is_organ_of_common_name(m);
        if (generic_[m]) continue;
        for (const Actor& actor : readings_[m].actors)
            named.insert(actor.country);
    }
    for (std::uint32_t m = 0; m < readings_.size(); ++m) {
        if (generic_[m] && named.contains(readings_[m].actors.front().country)) generic_[m] = false;
    }
}

bool ReportResolver::is_organ_of_common_name(std::uint32_t m) const {
    const Mention& mention = document_.mentions[m];
    const MentionReading& reading = readings_[m];
    const bool organ = mention.kind == MentionKind::name && mention.entity != none &&
                       reading.reading == Reading::named && reading.actors.size() == 1 &&
                       reading.actors.front().kind == ActorKind::organ &&
                       reading.actors.front().code.size() > role_code_length;
    return organ && is_common_name(mention);
}

// Of nothing but words that say what a body is: "Supreme Court", "House of Representatives".
bool ReportResolver::is_common_name(const Mention& mention) const {
    for (std::uint32_t t = mention.first; t < mention.last; ++t) {
        const std::string_view form = document_.form(t);
        const bool capital = is_ascii_upper(form.front()) && lower(form) != "the";
        if (capital && !knowledge_.cues.name_words.contains(form)) return false;
    }
    return true;
}

// Whether the role is one of a body of many states.
bool ReportResolver::is_of_body(std::uint32_t m) const {
    const Role* role = readings_[m].role;
    return role != nullptr && tables_.scene_words().use_of(role->words, {}) == SceneUse::body;
}

// "A foreign priest", "European observers".
bool ReportResolver::is_stranger(const Mention& mention) const {
    for (std::uint32_t t = mention.first; t < mention.head && t < mention.last; ++t) {
        if (tables_.scene_words().estranges(lower(document_.form(t)))) return true;
    }
    return false;
}

// "Turkish" in "Turkish-backed fighters".
bool ReportResolver::is_half_of_compound(const Mention& mention) const {
    return mention.last < document_.sentences[mention.sentence].last &&
           document_.form(mention.last) == "-";
}

// Whose country no words tell is of the state that the scene gives; who has found his by a surer
// reading speaks in the next ones.
void ReportResolver::settle_by_scene() {
    settled_.resize(best_.size());
    std::vector<std::uint32_t> open;
    std::vector<bool> listed(best_.size(), false);
    find_generic_organs();
    for (std::uint32_t m = 0; m < readings_.size(); ++m) {
        parties_.push_back(party_of(m));
        const std::uint32_t entity = document_.mentions[m].entity;
        if (!parties_.back().open || entity == none || listed[entity]) continue;
        listed[entity] = true;
        open.push_back(entity);
    }
    if (open.empty()) return complete_owned();
    const Scene scene(document_, tables_, knowledge_, parties_);
    for (const CountryBasis basis : scene_readings)
        std::erase_if(open, [&](std::uint32_t e) { return settle_entity(e, basis, scene); });
    complete_owned();
}

// "Their union" of workers who have found their country.
void ReportResolver::complete_owned() {
    scene_is_settled_ = true;
    for (std::uint32_t m = 0; m < readings_.size(); ++m) {
        const std::uint32_t entity = document_.mentions[m].entity;
        if (entity == none || readings_[m].owner == none) continue;
        if (readings_[m].reading >= Reading::composed) continue;
        complete(m);
        if (readings_[m].reading < Reading::composed) continue;
        MentionReading& best = best_[entity];
        if (best.reading < Reading::composed)
            best = readings_[m];
        else if (best.reading == Reading::unlisted && best.actors.front().code.empty())
            fill_from_descriptions(best.actors.front(), document_.entities[entity]);
    }
}

bool ReportResolver::settle_entity(std::uint32_t entity, CountryBasis basis, const Scene& scene) {
    for (const std::uint32_t m : document_.entities[entity].mentions) {
        if (!parties_[m].open) continue;
        const std::optional<Scene::Finding> found = scene.find(basis, m);
        if (!found) continue;
        const bool given =
            found->body != none ? give_body(m, found->body) : give_country(m, *found->state);
        if (!given) continue;
        settled_[entity] = {basis, found->words};
        for (const std::uint32_t other : document_.entities[entity].mentions)
            parties_[other] = party_of(other);
        return true;
    }
    return false;
}

// An office whose holder on the day is listed becomes that person; any other party keeps its words.
bool ReportResolver::give_country(std::uint32_t m, const State& state) {
    MentionReading& best = best_[document_.mentions[m].entity];
    Actor& actor = best.actors.front();
    if (readings_[m].reading == Reading::described) {
        const auto completed = reader_.complete(m, *readings_[m].role, state_actor(state));
        if (!completed) return false;
        actor = *completed;
    } else if (generic_[m]) {
        if (actor.country == state.id) return false;
        actor.id = state.id + ":" + actor.id;
        actor.code.replace(0, role_code_length, state.code);
        actor.country = state.id;
    } else {
        actor.code.insert(0, state.code);
        actor.country = state.id;
    }
    best.reading = std::max(best.reading, Reading::composed);
    return true;
}

// Who acts for a body bears its code; a person by name keeps the name.
bool ReportResolver::give_body(std::uint32_t m, std::uint32_t body) {
    const std::vector<Actor>& bodies = best_[document_.mentions[body].entity].actors;
    if (bodies.size() != 1) return false;
    const Mention& mention = document_.mentions[m];
    const Role& role = *readings_[m].role;
    const bool one_person = !mention.plural && role.type == EntityType::person;
    MentionReading& best = best_[mention.entity];
    Actor of = bodies.front();
    if (of.kind !=
        ActorKind::international_organisation) {  // known by its head: "the secretary-general"
        of.id = ":" + role.words;
        of.name = std::string(document_.words(mention.span));
        of.kind = ActorKind::international_organisation;
    }
    Actor actor = agent_of(of, role, one_person, std::string(document_.words(mention.span)));
    if (!best.actors.empty() && best.actors.front().kind == ActorKind::person) {
        actor.id = best.actors.front().id;
        actor.name = best.actors.front().name;
        actor.kind = ActorKind::person;
    }
    best.actors.assign(1, std::move(actor));
    best.reading = std::max(best.reading, Reading::composed);
    return true;
}

// ---- writing ----

void ReportResolver::write(std::uint32_t m) {
    std::vector<std::uint32_t> indices;
    for (const Actor& actor : actors_of_mention(m)) {
        const std::uint32_t index = index_of(actor);
        if (std::find(indices.begin(), indices.end(), index) == indices.end())
            indices.push_back(index);
    }
    Mention& mention = document_.mentions[m];
    mention.actors = std::move(indices);
    const bool shares = mention.entity != none && mention.kind != MentionKind::adjective &&
                        readings_[m].reading <= best_[mention.entity].reading;
    if (!shares || settled_[mention.entity].basis == CountryBasis::words) return;
    mention.country_basis = settled_[mention.entity].basis;
    mention.country_from = settled_[mention.entity].words;
}

// One actor has one row, whatever words the report uses for it; the first are kept.
std::uint32_t ReportResolver::index_of(const Actor& actor) {
    const auto fresh = static_cast<std::uint32_t>(document_.actors.size());
    const auto [found, added] = index_by_id_.emplace(actor.id + '\t' + actor.code, fresh);
    if (added) document_.actors.push_back(actor);
    return found->second;
}

}  // namespace

void ActorResolver::resolve(Document& document) const {
    ReportResolver(document, *tables_, *knowledge_).resolve();
}

}  // namespace entente
