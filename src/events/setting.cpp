#include "events/setting.h"

#include <algorithm>

#include "base/table.h"
#include "events/acts.h"
#include "events/ontology.h"
#include "events/setting_search.h"

namespace entente {
namespace {

constexpr std::int32_t news_days = 14;  // older happenings are background in a report

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
    // "in the mountains of Peru", "in the city of Bonn"; but "at the request of Peru" is nowhere
    const bool of_it = own == "of" && (!land || words.is_site(tree.lemma(noun)));
    const bool names = deprel == Deprel::appos || deprel == Deprel::compound ||
                       deprel == Deprel::flat || deprel == Deprel::nmod_desc || of_it;
    const std::string_view outer = tree.preposition(noun);
    const bool ground = outer == "on" && words.is_ground(tree.lemma(noun));
    if (ground && (deprel == Deprel::compound || own == "of" || own == "to")) return true;
    return names && (words.locates(outer) || is_goal(outer, land, code));
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
    return is_among(code, {"01", "02", "03", "10", "11", "12", "13"}) ||
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
        } else if (row[1] == "site") {
            words.sites_.insert(row.fields[0]);
        } else if (row[1] == "ground") {
            words.grounds_.insert(row.fields[0]);
        } else {
            return table->error(row, "a role is locates, side, site or ground");
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
    setting.time = find(tree, document.times, trigger, anchor,
                        {true, ongoing, speech, is_asking(cameo) || is_among(cameo, {"03"})},
                        [&](const TimeExpression& time) {
                            const bool datable =
                                time.type == TimexType::date || time.type == TimexType::time;
                            if (!datable || (factual && is_ahead(time, published))) return false;
                            // "said on Tuesday it would": the day of saying
                            return !future || time.first > anchor || !is_past(time, published);
                        });
    if (setting.time == none && !factual) setting.time = time_ahead(tree, trigger);
    setting.place = find(tree, document.places, trigger, anchor, {false, false, speech, false},
                         [&](const Place& place) { return locates(tree, words, place, cameo); });
    if (!factual) keep_own(tree, trigger, anchor, setting);
    const bool land = setting.place != none && document.places[setting.place].kind == "country";
    if (setting.place == none || land) {
        const std::uint32_t p =
            find(tree, pointed, trigger, anchor, {false, false, speech, false},
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

std::uint32_t place_among(const Tree& tree, const std::vector<PointedPlace>& pointed,
                          const std::vector<std::uint32_t>& phrases, bool lands) {
    const auto& places = tree.document().places;
    const IndexRange here = tree.here(places);
    for (const std::uint32_t phrase : phrases) {
        for (std::uint32_t p = here.first; p < here.last; ++p) {
            const std::uint32_t head = head_of(tree, places[p]);
            const bool land = places[p].kind == "country";
            if (head == phrase && (lands || !land)) return p;
            // a country inside the phrase tells whose it is, and "from" and "to" where somebody comes from or goes
            const std::string_view own = tree.preposition(head);
            const bool inside = hangs_on(tree, phrase, head) && own != "from" && own != "to" &&
                                !joins_another(tree, phrase, head);
            if (inside && !land) return p;
        }
    }
    const IndexRange back = tree.here(pointed);
    for (const std::uint32_t phrase : phrases) {
        for (std::uint32_t p = back.first; p < back.last; ++p) {
            if (pointed[p].last == phrase + 1) return pointed[p].place;  // "besieged the city"
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
