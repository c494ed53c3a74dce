#include "actors/scene.h"

#include <algorithm>
#include <array>
#include <map>

namespace entente {
namespace {

constexpr std::uint32_t longest_climb = 16;   ///< tokens up the tree
constexpr std::uint32_t reach_back = 10;      ///< sentences to where a role was named
constexpr std::uint32_t reach_on = 3;         ///< the same, after it: for a headline
constexpr std::uint32_t context = 2;          ///< sentences to the state last spoken of
constexpr int weight_of_dateline = 2;         ///< in namings of a state
constexpr int outweighs = 2;                  ///< times as often as the next state
constexpr std::size_t most_in_sentence = 60;  ///< parties that are compared with each other

// The bodies of a state; whoever fights it; whoever opposes it.
constexpr std::array<std::string_view, 7> bodies{"GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY"};
constexpr std::array<std::string_view, 2> forces{"MIL", "COP"};
constexpr std::array<std::string_view, 4> fighters{"REB", "UAF", "INS", "SEP"};

bool is_one_of(std::string_view code, auto codes) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](std::string_view it) { return code.starts_with(it); });
}

bool carries_on(Deprel relation) {
    return relation == Deprel::conj || relation == Deprel::xcomp;
}

bool is_subject(Deprel relation) {
    return relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
}

}  // namespace

class Scene::Poll {
  public:
    void add(const State* state, Span words) {
        if (!found_) found_ = Finding{state, words};
        tie_ |= found_->state != state;
    }
    bool tie() const { return tie_; }
    std::optional<Finding> answer() const { return tie_ ? std::nullopt : found_; }

  private:
    std::optional<Finding> found_;
    bool tie_ = false;
};

Scene::Scene(const Document& document, const ActorTables& tables, const NameKnowledge& knowledge,
             const std::vector<SceneParty>& parties)
    : document_(document),
      tables_(tables),
      knowledge_(knowledge),
      parties_(parties),
      locators_(document.sentences.size()),
      first_mention_(document.sentences.size() + 1, 0),
      has_subject_(document.tokens.size(), false) {
    for (const Token& token : document.tokens) {
        if (is_subject(token.deprel) && token.head != none) has_subject_[token.head] = true;
    }
    std::uint32_t m = 0;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        while (m < document.mentions.size() && document.mentions[m].sentence < s)
            ++m;
        first_mention_[s] = m;
    }
    first_mention_.back() = static_cast<std::uint32_t>(document.mentions.size());
    find_locators();
    count_states();
}

std::optional<Scene::Finding> Scene::find(CountryBasis basis, std::uint32_t mention) const {
    if (is_moved_by_state(mention)) return {};
    const SceneUse use = parties_[mention].use;
    const bool of_state = use == SceneUse::state || use == SceneUse::home || use == SceneUse::scene;
    const bool by_others = of_state && !parties_[mention].is_named;
    switch (basis) {
        case CountryBasis::words:
            return {};
        case CountryBasis::named_before:
            if (use == SceneUse::body) return by_body(mention);
            return of_state ? named_before(mention) : std::nullopt;
        case CountryBasis::place:
            return of_state || use == SceneUse::place ? by_place(mention) : std::nullopt;
        case CountryBasis::other_party:
            return by_others ? by_other_party(mention) : std::nullopt;
        case CountryBasis::sentence:
            return by_others || use == SceneUse::home ? by_sentence(mention) : std::nullopt;
        case CountryBasis::report:
            return of_state ? by_report(mention) : std::nullopt;
    }
    return {};
}

// ---- what the scene is made of ----

// The token of a phrase whose head lies outside it.
std::uint32_t Scene::head_of(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t t = first; t < last; ++t) {
        const std::uint32_t head = document_.tokens[t].head;
        if (head == none || head < first || head >= last) return t;
    }
    return first;
}

// "in Mosul", "a town near Mosul", "captured Mosul": not "from Mosul", "to Mosul" or "Mosul said".
bool Scene::locates(std::uint32_t token, const Place& place) const {
    const Token& head = document_.tokens[token];
    const std::uint32_t begin = document_.sentences[place.sentence].first;
    for (std::uint32_t t = place.first; t-- > begin && place.first - t <= 4;) {
        const Token& before = document_.tokens[t];
        const bool adposition = before.upos == Upos::adp || before.xpos == Xpos::to;
        if (!adposition) {
            const bool inside = before.upos == Upos::det || before.upos == Upos::adj ||
                                before.upos == Upos::noun || before.upos == Upos::propn;
            if (!inside) break;
            continue;
        }
        const LocatingWord* word = knowledge_.cues.locating.find(before.lemma);
        const bool within = word != nullptr && *word == LocatingWord::preposition;
        return within || before.lemma == "of" || before.lemma == "on";
    }
    if (head.deprel != Deprel::obj || head.head == none) return false;
    const LocatingWord* verb = knowledge_.cues.locating.find(document_.tokens[head.head].lemma);
    return verb != nullptr && *verb == LocatingWord::movement;
}

void Scene::find_locators() {
    for (const Place& place : document_.places) {
        if (place.country.empty() || place.sentence >= locators_.size()) continue;
        const State* state = tables_.state(place.country);
        if (state == nullptr) continue;
        const std::uint32_t token = head_of(place.first, place.last);
        if (locates(token, place)) locators_[place.sentence].push_back({token, state, place.span});
    }
}

// The state that the report names twice as often as any other; the dateline counts as two namings.
void Scene::count_states() {
    struct Naming {
        int times = 0;
        Span words;
    };
    std::map<const State*, Naming> counts;
    const auto count = [&](const State* state, Span words, int weight) {
        Naming& it = counts[state];
        if (it.times == 0) it.words = words;
        it.times += weight;
    };
    for (std::uint32_t m = 0; m < parties_.size(); ++m) {
        if (parties_[m].state != nullptr && !parties_[m].bystander)
            count(parties_[m].state, document_.mentions[m].span, 1);
    }
    for (const auto& sentence : locators_) {
        for (const Locator& place : sentence)
            count(place.state, place.words, 1);
    }
    const std::string& dateline = document_.article.dateline_place;
    if (!dateline.empty()) {
        if (const State* state = tables_.state_of_area(dateline))
            count(state, {}, weight_of_dateline);
    }
    const std::pair<const State* const, Naming>* first = nullptr;
    int second = 0;
    for (const auto& entry : counts) {
        if (first == nullptr || entry.second.times > first->second.times) {
            second = first == nullptr ? 0 : first->second.times;
            first = &entry;
        } else {
            second = std::max(second, entry.second.times);
        }
    }
    if (first == nullptr || first->second.times < outweighs * std::max(second, 1)) return;
    home_ = Finding{first->first, first->second.words};
}

// ---- readings ----

bool Scene::is_witness(std::uint32_t other, std::uint32_t mention) const {
    const SceneParty& party = parties_[other];
    if (other == mention || party.state == nullptr || party.bystander) return false;
    const std::uint32_t entity = document_.mentions[mention].entity;
    return entity == none || document_.mentions[other].entity != entity;
}

// Rebels are of a state only where one is known to have some on the day: the soldiers that fight
// them may be far from home.
bool Scene::may_be_of(const State& state, std::uint32_t mention) const {
    return !is_one_of(parties_[mention].code, fighters) ||
           tables_.has_rebels(state.id, document_.article.published.date);
}

// The same noun before, or else after a headline or the first sentence; the same body of a state in
// the same sentence.
std::optional<Scene::Finding> Scene::named_before(std::uint32_t mention) const {
    const SceneParty& party = parties_[mention];
    const std::uint32_t sentence = document_.mentions[mention].sentence;
    const auto same = [&](std::uint32_t m) {
        if (!is_witness(m, mention)) return false;
        const bool beside = document_.mentions[m].sentence == sentence;
        const bool noun = !party.noun.empty() && parties_[m].noun == party.noun;
        return noun || (beside && parties_[m].code == party.code && party.code == "MIL");
    };
    Poll before;
    const std::uint32_t from = sentence < reach_back ? 0 : sentence - reach_back;
    for (std::uint32_t m = first_mention_[from]; m < mention; ++m) {
        if (same(m)) before.add(parties_[m].state, document_.mentions[m].span);
    }
    if (before.tie() || before.answer()) return before.answer();
    const bool opens = sentence == 0 || document_.sentences[sentence].block != BlockKind::body;
    if (!opens) return {};
    Poll after;
    const std::size_t to = std::min<std::size_t>(sentence + reach_on, first_mention_.size() - 1);
    for (std::uint32_t m = mention + 1; m < first_mention_[to]; ++m) {
        if (same(m)) after.add(parties_[m].state, document_.mentions[m].span);
    }
    return after.answer();
}

// Steps from one token to another by the node of the tree where their ways up meet.
std::uint32_t Scene::distance(std::uint32_t a, std::uint32_t b, std::uint32_t& meeting) const {
    std::array<std::uint32_t, longest_climb> way{};
    std::uint32_t length = 0;
    for (std::uint32_t t = a; t != none && length < longest_climb; t = document_.tokens[t].head)
        way[length++] = t;
    std::uint32_t steps = 0;
    for (std::uint32_t t = b; t != none && steps < longest_climb; t = document_.tokens[t].head) {
        for (std::uint32_t i = 0; i < length; ++i) {
            if (way[i] != t) continue;
            meeting = t;
            return i + steps;
        }
        ++steps;
    }
    return none;
}

// "France sent 300 soldiers to Bangui": they are the sender's own, no party beside it and not of the
// place.
bool Scene::is_moved_by_state(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    if (parties_[mention].code != "MIL" || is_subject(document_.tokens[it.head].deprel))
        return false;
    const std::uint32_t deed = deed_of(it.head);
    for (std::uint32_t m = first_mention_[it.sentence]; m < first_mention_[it.sentence + 1]; ++m) {
        const Token& head = document_.tokens[document_.mentions[m].head];
        if (is_witness(m, mention) && parties_[m].is_state && is_subject(head.deprel) &&
            deed_of(document_.mentions[m].head) == deed)
            return true;
    }
    return false;
}

std::optional<Scene::Finding> Scene::by_place(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    const SceneUse use = parties_[mention].use;
    const bool anywhere = use != SceneUse::state && use != SceneUse::home;
    std::uint32_t nearest = none;
    Poll poll;
    for (const Locator& place : locators_[it.sentence]) {
        std::uint32_t meeting = none;
        const std::uint32_t steps = distance(it.head, place.token, meeting);
        if (steps == none || (!anywhere && meeting != it.head)) continue;
        if (steps > nearest && nearest != none) continue;
        if (steps < nearest) poll = Poll();
        nearest = steps;
        poll.add(place.state, place.words);
    }
    return poll.answer();
}

// The verb, or else the noun, of the deed in which a token takes part.
std::uint32_t Scene::deed_of(std::uint32_t token) const {
    std::uint32_t t = token;
    for (std::uint32_t i = 0; i < longest_climb && document_.tokens[t].head != none; ++i) {
        t = document_.tokens[t].head;
        if (document_.tokens[t].upos == Upos::verb) break;
    }
    for (std::uint32_t i = 0; i < longest_climb && carries_on(document_.tokens[t].deprel) &&
                              document_.tokens[t].head != none && !has_subject_[t];
         ++i)
        t = document_.tokens[t].head;
    return t;
}

// Whom a verb makes to do what its infinitive says: "Avaria" of "to free prisoners" in "urged Avaria to
// free prisoners".
std::optional<Scene::Finding> Scene::by_controller(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    std::uint32_t t = it.head;
    for (std::uint32_t i = 0; i < longest_climb && document_.tokens[t].head != none; ++i) {
        t = document_.tokens[t].head;
        if (document_.tokens[t].upos == Upos::verb) break;
    }
    const Token& deed = document_.tokens[t];
    const bool of_noun = deed.deprel == Deprel::acl && deed.xpos == Xpos::vb;  // wrongly: a noun's
    if ((deed.deprel != Deprel::xcomp && !of_noun) || deed.head == none || has_subject_[t])
        return {};
    Poll poll;
    for (std::uint32_t m = first_mention_[it.sentence]; m < first_mention_[it.sentence + 1]; ++m) {
        const Token& head = document_.tokens[document_.mentions[m].head];
        const bool object =
            head.deprel == Deprel::obj || head.deprel == Deprel::iobj || head.deprel == Deprel::obl;
        const bool controls =
            of_noun ? document_.mentions[m].head == deed.head : object && head.head == deed.head;
        if (is_witness(m, mention) && controls)
            poll.add(parties_[m].state, document_.mentions[m].span);
    }
    return poll.answer();
}

std::optional<Scene::Finding> Scene::by_other_party(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    if (const auto controller = by_controller(mention);
        controller && may_be_of(*controller->state, mention))
        return controller;
    const std::uint32_t deed = deed_of(it.head);
    const std::uint32_t last = first_mention_[it.sentence + 1];
    if (last - first_mention_[it.sentence] > most_in_sentence) return {};
    Poll poll;
    for (std::uint32_t m = first_mention_[it.sentence]; m < last; ++m) {
        if (is_witness(m, mention) && deed_of(document_.mentions[m].head) == deed)
            poll.add(parties_[m].state, document_.mentions[m].span);
    }
    const auto found = poll.answer();
    return found && may_be_of(*found->state, mention) ? found : std::nullopt;
}

std::optional<Scene::Finding> Scene::by_sentence(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    Poll poll;
    for (std::uint32_t m = first_mention_[it.sentence]; m < first_mention_[it.sentence + 1]; ++m) {
        if (is_witness(m, mention)) poll.add(parties_[m].state, document_.mentions[m].span);
    }
    const SceneUse use = parties_[mention].use;
    const bool silent = !poll.tie() && !poll.answer();
    if (use == SceneUse::scene || (use == SceneUse::home && silent)) {
        for (const Locator& place : locators_[it.sentence])
            poll.add(place.state, place.words);
    }
    const bool of_state =
        is_one_of(parties_[mention].code, bodies) || parties_[mention].code.starts_with("OPP");
    if (parties_[mention].is_named && !silent) return {};
    if (poll.tie() && of_state) return by_subject(mention);
    const auto found = poll.answer();
    return found && may_be_of(*found->state, mention) ? found : std::nullopt;
}

// The climb is bounded, since a long list may hang each of its words on the one before.
std::uint32_t Scene::first_conjunct(std::uint32_t token) const {
    std::uint32_t t = token;
    for (std::uint32_t i = 0; i < longest_climb && document_.tokens[t].deprel == Deprel::conj &&
                              document_.tokens[t].head != none;
         ++i)
        t = document_.tokens[t].head;
    return t;
}

// The body of many states last named before, else the first named after.
std::optional<Scene::Finding> Scene::by_body(std::uint32_t mention) const {
    const auto found = [&](std::uint32_t m) {
        return Finding{nullptr, document_.mentions[m].span, m};
    };
    const auto is_other = [&](std::uint32_t m) {
        return parties_[m].is_body &&
               document_.mentions[m].entity != document_.mentions[mention].entity;
    };
    for (std::uint32_t m = mention; m-- > 0;) {
        if (is_other(m)) return found(m);
    }
    for (std::uint32_t m = mention + 1; m < parties_.size(); ++m) {
        if (is_other(m)) return found(m);
    }
    return {};
}

// The state of which a sentence of several tells: that of its subjects.
std::optional<Scene::Finding> Scene::by_subject(std::uint32_t mention) const {
    const Mention& it = document_.mentions[mention];
    Poll poll;
    for (std::uint32_t m = first_mention_[it.sentence]; m < first_mention_[it.sentence + 1]; ++m) {
        if (!is_witness(m, mention)) continue;
        if (is_subject(document_.tokens[first_conjunct(document_.mentions[m].head)].deprel))
            poll.add(parties_[m].state, document_.mentions[m].span);
    }
    return poll.answer();
}

// One sentence is no report: what it tells is told by the readings before this one.
std::optional<Scene::Finding> Scene::by_report(std::uint32_t mention) const {
    const bool report = document_.sentences.size() > 1 || !document_.article.dateline_place.empty();
    if (!report) return {};
    auto found = by_like_bodies(mention);
    if (!found) found = home_ ? home_ : by_context(mention);
    return found && may_be_of(*found->state, mention) ? found : std::nullopt;
}

// Soldiers are rather of the army of which the sentences before told.
std::optional<Scene::Finding> Scene::by_like_bodies(std::uint32_t mention) const {
    const std::uint32_t sentence = document_.mentions[mention].sentence;
    if (!is_one_of(parties_[mention].code, forces)) return {};
    Poll poll;
    for (std::uint32_t m = first_mention_[sentence < context ? 0 : sentence - context]; m < mention;
         ++m) {
        if (is_witness(m, mention) && parties_[m].code == parties_[mention].code)
            poll.add(parties_[m].state, document_.mentions[m].span);
    }
    return poll.answer();
}

// Where the report has no one state, that of the last sentence before that has one only.
std::optional<Scene::Finding> Scene::by_context(std::uint32_t mention) const {
    const std::uint32_t sentence = document_.mentions[mention].sentence;
    for (std::uint32_t back = 1; back <= context && back <= sentence; ++back) {
        const std::uint32_t s = sentence - back;
        Poll poll;
        for (std::uint32_t m = first_mention_[s]; m < first_mention_[s + 1]; ++m) {
            if (is_witness(m, mention)) poll.add(parties_[m].state, document_.mentions[m].span);
        }
        for (const Locator& place : locators_[s])
            poll.add(place.state, place.words);
        if (poll.tie() || poll.answer()) return poll.answer();
    }
    return {};
}

}  // namespace entente
