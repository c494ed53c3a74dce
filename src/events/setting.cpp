#include "events/setting.h"

#include <algorithm>

#include "base/table.h"
#include "events/ontology.h"

namespace entente {
namespace {

constexpr std::int32_t news_days = 14;  // older happenings are background in a report

bool opens_clause(const Tree& tree, std::uint32_t t) {
    switch (tree.deprel(t)) {
        case Deprel::root:
        case Deprel::ccomp:
        case Deprel::xcomp:
        case Deprel::advcl:
        case Deprel::acl:  // a bare noun ("before dawn") is a phrase, whatever the tree calls it
            return tree.is_verb(t) || tree.has_child(t, Deprel::nsubj) ||
                   tree.has_child(t, Deprel::cop);
        case Deprel::advcl_relcl:
        case Deprel::acl_relcl:
        case Deprel::csubj:
        case Deprel::parataxis:
            return true;
        case Deprel::conj:
            return tree.is_verb(t);
        default:
            return false;
    }
}

std::uint32_t clause_of(const Tree& tree, std::uint32_t t) {
    while (!opens_clause(tree, t) && tree.head(t) != none)
        t = tree.head(t);
    return t;
}

// The word of an expression whose head lies outside it.
template <typename Expression>
std::uint32_t head_of(const Tree& tree, const Expression& expression) {
    for (std::uint32_t t = expression.first; t < expression.last; ++t) {
        const std::uint32_t head = tree.head(t);
        if (head == none || head < expression.first || head >= expression.last) return t;
    }
    return expression.first;
}

std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
    return a > b ? a - b : b - a;
}

// What is looked for.
struct Search {
    bool times = true;            ///< times, else places
    bool through_speech = false;  ///< also where it is told
    bool speech = false;          ///< the event is a speech act: only what its own verb has
};

// Whether a clause with this word happens along with the one it hangs on.
bool at_the_same_time(std::string_view marker) {
    return marker.empty() || marker == "to" || marker == "as" || marker == "while" ||
           marker == "when";
}

// "raided a camp on Monday, setting off a firefight that killed two": the outcome of what the
// main clause tells of, and so at its time and place.
bool is_outcome(const Tree& tree, std::uint32_t noun) {
    const std::uint32_t determiner = tree.child(noun, Deprel::det);
    const bool indefinite =
        determiner != none && (tree.lemma(determiner) == "a" || tree.lemma(determiner) == "an");
    const std::uint32_t clause = clause_of(tree, noun);
    return indefinite && tree.deprel(clause) == Deprel::advcl && tree.marker(clause).empty();
}

// A predicate in whose clause to look, and how: of a joined verb's elder only what stands before it.
struct Clause {
    std::uint32_t predicate = none;
    bool before_only = false;
};

bool has_subject(const Tree& tree, std::uint32_t clause) {
    return tree.has_child(clause, Deprel::nsubj) || tree.has_child(clause, Deprel::nsubj_pass) ||
           tree.has_child(clause, Deprel::expl);
}

// Where the search may go from this clause.
bool leads_outward(const Tree& tree, std::uint32_t t, const Search& search) {
    const Deprel deprel = tree.deprel(t);
    if (deprel == Deprel::conj) return !tree.is_verb(t) || !has_subject(tree, t);
    if (search.speech) return deprel == Deprel::xcomp && !tree.is_verb(tree.head(t));
    if (deprel == Deprel::advcl) return at_the_same_time(tree.marker(t));
    return deprel == Deprel::xcomp || deprel == Deprel::acl || deprel == Deprel::acl_relcl ||
           (search.through_speech && deprel == Deprel::ccomp);
}

// The clauses in which to look, nearest first.
std::vector<Clause> clauses_outward(const Tree& tree, std::uint32_t anchor, const Search& search) {
    std::vector<Clause> clauses;
    bool before_only = false;
    for (std::uint32_t t = clause_of(tree, anchor); t != none;) {
        clauses.push_back({t, before_only});
        if (tree.head(t) == none || !leads_outward(tree, t, search)) break;
        before_only = tree.deprel(t) == Deprel::conj && tree.is_verb(t);
        t = clause_of(tree, tree.head(t));
    }
    // "seized papers and left on Monday": the last of the joined verbs has the time of all
    const std::uint32_t own = clauses.front().predicate;
    std::uint32_t last = none;
    for (const std::uint32_t c : tree.children(own)) {
        if (tree.deprel(c) == Deprel::conj && tree.is_verb(c) && !has_subject(tree, c)) last = c;
    }
    if (last != none && search.times) clauses.insert(clauses.begin() + 1, {last, false});
    return clauses;
}

bool hangs_on(const Tree& tree, std::uint32_t noun, std::uint32_t t) {
    for (std::uint32_t up = t; up != none; up = tree.head(up)) {
        if (up == noun) return true;
        if (up != t && opens_clause(tree, up)) return false;
    }
    return false;
}

template <typename Expression, typename Accept>
std::uint32_t nearest(const Tree& tree, const std::vector<Expression>& expressions,
                      std::uint32_t trigger, Accept accept) {
    std::uint32_t best = none;
    const IndexRange here = tree.here(expressions);
    for (std::uint32_t i = here.first; i < here.last; ++i) {
        const Expression& expression = expressions[i];
        if (!accept(expression)) continue;
        if (best == none ||
            distance(expression.first, trigger) < distance(expressions[best].first, trigger)) {
            best = i;
        }
    }
    return best;
}

// "soldiers unpaid since December": a time that an adjective has, and no verb.
bool hangs_on_adjective(const Tree& tree, std::uint32_t t, std::uint32_t clause) {
    for (std::uint32_t up = tree.head(t); up != none && up != clause; up = tree.head(up)) {
        const bool adjective = tree.token(up).upos == Upos::adj && tree.time_at(up) == none;
        if (adjective && tree.deprel(up) != Deprel::conj) return true;
    }
    return false;
}

// Searches the noun's own phrase, then the clauses outwards.
template <typename Expression, typename Usable>
std::uint32_t find(const Tree& tree, const std::vector<Expression>& expressions,
                   std::uint32_t trigger, std::uint32_t anchor, const Search& search,
                   Usable usable) {
    const bool noun = !tree.is_verb(trigger);
    if (noun) {
        const std::uint32_t own = nearest(tree, expressions, trigger, [&](const Expression& e) {
            return usable(e) && hangs_on(tree, trigger, head_of(tree, e));
        });
        if (own != none || trigger == anchor) return own;
    }
    for (const Clause& outward : clauses_outward(tree, anchor, search)) {
        const std::uint32_t clause = outward.predicate;
        const auto reaches = [&](const Expression& e) {
            return usable(e) && (!outward.before_only || e.first < clause);
        };
        // What hangs on the verb itself goes before what hangs on its nouns.
        const std::uint32_t own = nearest(tree, expressions, trigger, [&](const Expression& e) {
            return reaches(e) && tree.head(head_of(tree, e)) == clause;
        });
        if (own != none) return own;
        const std::uint32_t found = nearest(tree, expressions, trigger, [&](const Expression& e) {
            const std::uint32_t head = head_of(tree, e);
            // "diplomats on Thursday vowed"; but in "condemned the raid on Sunday" it is the raid's
            const bool near = !search.speech || (search.times && e.first < clause);
            return near && reaches(e) && clause_of(tree, head) == clause &&
                   !hangs_on_adjective(tree, head, clause);
        });
        if (found != none) return found;
        // "the May 2 raid that killed": the noun's own time is the clause's
        const Deprel deprel = tree.deprel(clause);
        if (deprel != Deprel::acl && deprel != Deprel::acl_relcl) continue;
        const std::uint32_t head = tree.head(clause);
        const std::uint32_t nouns = nearest(tree, expressions, trigger, [&](const Expression& e) {
            return reaches(e) && head != none && hangs_on(tree, head, head_of(tree, e));
        });
        if (nouns != none) return nouns;
        if (deprel == Deprel::acl_relcl && head != none && !is_outcome(tree, head)) break;
    }
    return none;
}

// "since the May 2 raid": the preposition of the noun bounds what the noun's time dates.
TimeRelation relation_of(const Tree& tree, const TimeExpression& time, std::uint32_t trigger) {
    if (time.relation != TimeRelation::at) return time.relation;
    const std::uint32_t noun = tree.head(head_of(tree, time));
    if (noun == none || noun == trigger || tree.is_verb(noun)) return time.relation;
    if (tree.dominates(noun, trigger)) return time.relation;
    const std::string_view preposition = tree.preposition(noun);
    if (preposition == "since") return TimeRelation::since;
    if (preposition == "before" || preposition == "until") return TimeRelation::before;
    return preposition == "after" ? TimeRelation::after : time.relation;
}

Interval bounded(const TimeExpression& time, TimeRelation relation) {
    Interval date = time.interval;
    if (time.type == TimexType::time) return date;  // "before dawn on Saturday" is on Saturday
    switch (relation) {
        case TimeRelation::since:
        case TimeRelation::after:
            date.end.reset();
            break;
        case TimeRelation::until:
        case TimeRelation::by:
        case TimeRelation::before:
            date.begin.reset();
            break;
        case TimeRelation::at:
        case TimeRelation::for_:
            break;
    }
    return date;
}

bool is_ahead(const TimeExpression& time, const std::optional<Date>& published) {
    const std::optional<Date>& end = time.interval.end ? time.interval.end : time.interval.begin;
    return published && end && *end > *published;
}

bool is_past(const TimeExpression& time, const std::optional<Date>& published) {
    const std::optional<Date>& end = time.interval.end ? time.interval.end : time.interval.begin;
    return published && end && *end < *published;
}

// "called for a rally on Saturday": a weekday of what is to come is the next one, whatever the tense of
// the verb beside it.
void move_ahead(const Tree& tree, const TimeExpression& time, const std::optional<Date>& published,
                Interval& date) {
    if (!is_past(time, published) || !date.begin || date.begin != date.end) return;
    if (to_days(*published) - to_days(*date.begin) > 6) return;
    if (time.last != time.first + 1 || tree.token(time.first).xpos != Xpos::nnp) return;
    date.begin = date.end = from_days(to_days(*date.begin) + 7);
}

// A time ahead for what is to come, where the tree has hung it elsewhere ("withdraw the soldiers
// they have deployed by 2014").
std::uint32_t time_ahead(const Tree& tree, std::uint32_t trigger) {
    const auto& published = tree.document().article.published.date;
    return nearest(tree, tree.document().times, trigger, [&](const TimeExpression& time) {
        return time.first > trigger && is_ahead(time, published);
    });
}

// Whether a place is where such a deed goes to, or comes from.
bool is_goal(std::string_view preposition, bool land, std::string_view code) {
    if (preposition == "to" || preposition == "into" || preposition == "toward" ||
        preposition == "towards") {
        if (is_among(code, {"15", "042", "074"})) return true;
        return !land && is_among(code, {"07", "162", "19"});
    }
    if (preposition == "from") return is_among(code, {"073", "0874"});
    if (preposition == "on") return !land && is_among(code, {"14", "15", "19"});
    return false;
}

// "in Bonn", "in the city of Bonn", "near the capital Bonn", "in Bonn province", "north of Bonn", "on
// Basilan island".
bool locates(const Tree& tree, const SettingWords& words, std::uint32_t head, bool land,
             std::string_view code) {
    const std::string_view own = tree.preposition(head);
    if (words.locates(own) || is_goal(own, land, code)) return true;
    const std::uint32_t noun = tree.head(head);
    if (noun == none) return false;
    const Deprel deprel = tree.deprel(head);
    if (own == "of" && words.is_side(tree.lemma(noun))) return true;
    const bool names = deprel == Deprel::appos || deprel == Deprel::compound ||
                       deprel == Deprel::flat || deprel == Deprel::nmod_desc || own == "of";
    const std::string_view outer = tree.preposition(noun);
    const bool island = outer == "on" && words.is_ground(tree.lemma(noun)) &&
                        (deprel == Deprel::compound || own == "of");
    return names && (words.locates(outer) || island || is_goal(outer, land, code));
}

bool locates(const Tree& tree, const SettingWords& words, const Place& place,
             std::string_view code) {
    return locates(tree, words, head_of(tree, place), place.kind == "country", code);
}

// "in the city", "there".
bool locates(const Tree& tree, const SettingWords& words, const PointedPlace& pointed,
             std::string_view code) {
    const std::uint32_t head = pointed.last - 1;
    if (tree.token(head).upos == Upos::adv) return tree.is_verb(tree.head(head));
    return locates(tree, words, head, false, code);
}

template <typename Expression>
bool is_own(const Tree& tree, const Expression& expression, std::uint32_t trigger,
            std::uint32_t anchor) {
    const std::uint32_t head = head_of(tree, expression);
    return clause_of(tree, head) == clause_of(tree, anchor) || hangs_on(tree, trigger, head);
}

// What is only planned or asked is not dated and placed by where it was planned or asked.
void keep_own(const Tree& tree, std::uint32_t trigger, std::uint32_t anchor, Setting& setting) {
    const Document& document = tree.document();
    const auto& published = document.article.published.date;
    if (setting.time != none) {
        const TimeExpression& time = document.times[setting.time];
        if (!is_ahead(time, published) && !is_own(tree, time, trigger, anchor)) setting.time = none;
    }
    if (setting.place != none && !is_own(tree, document.places[setting.place], trigger, anchor)) {
        setting.place = none;
    }
}

}  // namespace

bool is_speech(std::string_view code) {
    return is_among(code, {"01", "02", "03", "09", "10", "11", "12", "13"}) ||
           is_among(code, {"051", "052", "053", "054", "055", "056"});
}

Result<SettingWords> SettingWords::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "setting_words.tsv", {"word", "role"});
    if (!table) return table.error();
    SettingWords words;
    for (const Table::Row& row : table->rows()) {
        if (row[1] == "locates") {
            words.locating_.insert(row.fields[0]);
        } else if (row[1] == "side") {
            words.sides_.insert(row.fields[0]);
        } else if (row[1] == "ground") {
            words.grounds_.insert(row.fields[0]);
        } else {
            return table->error(row, "a role is locates, side or ground");
        }
    }
    return words;
}

Setting read_setting(const Tree& tree, const SettingWords& words,
                     const std::vector<PointedPlace>& pointed, std::uint32_t trigger,
                     std::uint32_t anchor, EventStatus status, std::string_view cameo) {
    const bool ongoing = status == EventStatus::ongoing;
    const bool factual = ongoing || status == EventStatus::happened;
    const Document& document = tree.document();
    Setting setting;
    const auto& published = document.article.published.date;
    const bool speech = is_speech(cameo);
    const bool future = !factual && status != EventStatus::denied;
    setting.time = find(tree, document.times, trigger, anchor, {true, ongoing, speech},
                        [&](const TimeExpression& time) {
                            const bool datable =
                                time.type == TimexType::date || time.type == TimexType::time;
                            if (!datable || (factual && is_ahead(time, published))) return false;
                            // "said on Tuesday it would": the day of saying
                            return !future || time.first > anchor || !is_past(time, published);
                        });
    if (setting.time == none && !factual) setting.time = time_ahead(tree, trigger);
    setting.place = find(tree, document.places, trigger, anchor, {false, false, speech},
                         [&](const Place& place) { return locates(tree, words, place, cameo); });
    if (!factual) keep_own(tree, trigger, anchor, setting);
    const bool land = setting.place != none && document.places[setting.place].kind == "country";
    if (setting.place == none || land) {
        const std::uint32_t p =
            find(tree, pointed, trigger, anchor, {false, false, speech},
                 [&](const PointedPlace& place) { return locates(tree, words, place, cameo); });
        const bool own = p != none && (factual || is_own(tree, pointed[p], trigger, anchor));
        if (own) {
            setting.place = pointed[p].place;
            setting.pointer = pointed[p].span;
        }
    }
    if (setting.time != none) {
        const TimeExpression& time = document.times[setting.time];
        setting.date = bounded(time, relation_of(tree, time, trigger));
        if (future && time.first > trigger) move_ahead(tree, time, published, setting.date);
    }
    if (setting.time == none && factual && document.article.published.date) {
        setting.date.end = document.article.published.date;
        setting.date.grain = Grain::range;
        setting.date.basis = TimeBasis::reported;
    }
    return setting;
}

namespace {

// "soldiers and the mayor of Gao": what is inside a conjunct is not inside the first.
bool joins_another(const Tree& tree, std::uint32_t phrase, std::uint32_t t) {
    for (; t != phrase && t != none; t = tree.head(t)) {
        if (tree.deprel(t) == Deprel::conj) return true;
    }
    return false;
}

}  // namespace

std::uint32_t place_among(const Tree& tree, const std::vector<std::uint32_t>& phrases, bool lands) {
    const auto& places = tree.document().places;
    const IndexRange here = tree.here(places);
    for (const std::uint32_t phrase : phrases) {
        for (std::uint32_t p = here.first; p < here.last; ++p) {
            const std::uint32_t head = head_of(tree, places[p]);
            const bool land = places[p].kind == "country";
            if (head == phrase && (lands || !land)) return p;
            // a country inside the phrase tells whose it is, and "from" where somebody came from
            const bool inside = hangs_on(tree, phrase, head) && tree.preposition(head) != "from" &&
                                !joins_another(tree, phrase, head);
            if (inside && !land) return p;
        }
    }
    return none;
}

std::vector<Setting> further_settings(const Tree& tree, const SettingWords& words,
                                      std::uint32_t trigger, const Setting& first) {
    std::vector<Setting> all;
    if (tree.token(trigger).xpos != Xpos::nns || first.place == none || first.time == none)
        return all;
    const Document& document = tree.document();
    std::uint32_t from = trigger;
    const IndexRange places = tree.here(document.places);
    const IndexRange times = tree.here(document.times);
    for (std::uint32_t p = places.first; p < places.last; ++p) {
        const Place& place = document.places[p];
        if (place.first < from || !locates(tree, words, place, {})) continue;
        for (std::uint32_t t = times.first; t < times.last; ++t) {
            const TimeExpression& time = document.times[t];
            if (time.first < place.last) continue;
            all.push_back({bounded(time, time.relation), t, p, {}});
            from = time.last;
            break;
        }
    }
    const bool told_apart =
        all.size() > 1 && all.front().place == first.place && all[0].time != all[1].time;
    if (!told_apart) return {};
    all.erase(all.begin());
    return all;
}

bool is_background(const Interval& date, const std::optional<Date>& published) {
    if (!published || date.basis == TimeBasis::reported) return false;
    const std::optional<Date>& end = date.end;
    return end && to_days(*end) + news_days < to_days(*published);
}

}  // namespace entente
