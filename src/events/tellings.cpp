#include "events/tellings.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/strings.h"
#include "base/table.h"
#include "events/links.h"
#include "events/ontology.h"

namespace entente {
namespace {

constexpr std::size_t remembered = 24;       ///< acts back to which a telling may belong
constexpr std::uint32_t lead_sentences = 2;  ///< in which the headline's act is told again
constexpr std::size_t stem = 4;              ///< letters that words of one stem share

bool is_told(const Interval& date) {
    return date.basis != TimeBasis::unknown && date.basis != TimeBasis::reported &&
           (date.begin || date.end);
}

bool is_fact(EventStatus status) {
    return status == EventStatus::happened || status == EventStatus::ongoing;
}

// What is denied was, to those who tell it, on the day of the deed.
bool is_of_the_past(EventStatus status) {
    return is_fact(status) || status == EventStatus::denied;
}

bool disjoint(const Interval& a, const Interval& b) {
    if (a.end && b.begin && *a.end < *b.begin) return true;
    return b.end && a.begin && *b.end < *a.begin;
}

bool elsewhere(const Place& a, const Place& b) {
    if (!a.country.empty() && !b.country.empty() && a.country != b.country) return true;
    return a.kind == "city" && b.kind == "city" && a.id != b.id;
}

/// One telling: an event, or a noun that points back at one and says when or where it was.
struct Telling {
    std::uint32_t event = none;
    std::uint32_t sentence = 0;
    std::uint32_t token = none;
    std::string_view noun;  ///< the noun that points back; empty where none does
    bool another = false;   ///< "another raid"
    bool occurs = false;    ///< its clause only says when or where it was
    Setting setting;
};

/// What was done once, and its tellings in text order.
struct Act {
    std::string_view family;
    std::vector<Telling> tellings;
};

}  // namespace

Result<TellingReader> TellingReader::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path cues = data_dir / "cues";
    const auto families = Table::read(cues / "act_families.tsv", {"code", "family"});
    if (!families) return families.error();
    TellingReader reader;
    for (const Table::Row& row : families->rows())
        reader.families_.add(row.fields[0], row.fields[1]);
    const auto words = Table::read(cues / "tellings.tsv", {"word", "role", "family"});
    if (!words) return words.error();
    for (const Table::Row& row : words->rows()) {
        if (row[1] == "noun") {
            std::vector<std::string> known;
            if (const auto* before = reader.nouns_.find(row[0])) known = *before;
            known.push_back(row.fields[2]);
            reader.nouns_.add(row.fields[0], std::move(known));
        } else if (row[1] == "occurs") {
            reader.occurring_.add(row.fields[0], true);
        } else if (row[1] == "other") {
            reader.other_.add(row.fields[0], true);
        } else {
            return words->error(row, "a role is noun, occurs or other");
        }
    }
    return reader;
}

std::string_view TellingReader::family_of(std::string_view cameo) const {
    for (std::size_t length = cameo.size(); length >= 2; --length) {
        if (const std::string* family = families_.find(cameo.substr(0, length))) return *family;
    }
    return cameo.substr(0, 2);
}

bool TellingReader::points_at(std::string_view noun, std::string_view family) const {
    const auto* families = nouns_.find(noun);
    return families != nullptr &&
           std::find(families->begin(), families->end(), family) != families->end();
}

/// One report's tellings while they are read.
class TellingReader::Reading {
  public:
    Reading(const TellingReader& reader, Document& document, const SettingWords& words,
            const std::vector<PointedPlace>& pointed)
        : reader_(reader), document_(document), words_(words), pointed_(pointed) {}

    void read() {
        std::uint32_t event = 0;
        for (std::uint32_t s = 0; s < document_.sentences.size(); ++s) {
            const Tree tree(document_, s);
            std::vector<Telling> here = pointers(tree);
            for (; event < document_.events.size() && document_.events[event].sentence == s;
                 ++event)
                here.push_back(telling_of(tree, event));
            drop_doubles(here);
            for (const Telling& telling : here)
                place_telling(telling);
        }
        for (const Act& act : acts_)
            lend(act);
    }

  private:
    // ---- what a sentence tells

    // "the attack", "Monday's raid", "this visit"; not "the second attack".
    bool points_back(const Tree& tree, std::uint32_t noun) const {
        bool definite = false;
        for (const std::uint32_t c : tree.children(noun)) {
            const std::string_view word = tree.lemma(c);
            if (c < noun && reader_.other_.contains(word)) return false;
            const Deprel deprel = tree.deprel(c);
            if (deprel == Deprel::det)
                definite = word == "the" || word == "this" || word == "that" || word == "these" ||
                           word == "those";
            if (deprel == Deprel::nmod_poss && tree.time_at(c) != none) definite = true;
        }
        return definite;
    }

    bool is_another(const Tree& tree, std::uint32_t noun) const {
        const auto children = tree.children(noun);
        return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
            return c < noun && reader_.other_.contains(tree.lemma(c));
        });
    }

    // The verb of which the noun is the subject and that says when or where it was, or `none`.
    std::uint32_t occurrence_of(const Tree& tree, std::uint32_t noun) const {
        const Deprel deprel = tree.deprel(noun);
        const std::uint32_t head = tree.head(noun);
        const bool subject = deprel == Deprel::nsubj || deprel == Deprel::nsubj_pass;
        if (subject && head != none && reader_.occurring_.contains(tree.lemma(head))) return head;
        for (const std::uint32_t c : tree.children(noun)) {  // "the talks, held in Doha"
            const bool clause =
                tree.deprel(c) == Deprel::acl || tree.deprel(c) == Deprel::acl_relcl;
            if (clause && reader_.occurring_.contains(tree.lemma(c))) return c;
        }
        return none;
    }

    std::vector<Telling> pointers(const Tree& tree) const {
        std::vector<Telling> found;
        for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
            if (tree.token(t).upos != Upos::noun || reader_.nouns_.find(tree.lemma(t)) == nullptr)
                continue;
            if (!points_back(tree, t)) continue;
            Telling telling;
            telling.sentence = tree.sentence();
            telling.token = t;
            telling.noun = tree.lemma(t);
            const std::uint32_t verb = occurrence_of(tree, t);
            telling.occurs = verb != none;
            telling.setting = setting_of(tree, t, verb);
            if (telling.setting.time != none || telling.setting.place != none)
                found.push_back(std::move(telling));
        }
        return found;
    }

    Setting setting_of(const Tree& tree, std::uint32_t noun, std::uint32_t verb) const {
        const EventStatus status = EventStatus::happened;
        Setting own = read_setting(tree, words_, pointed_, noun, noun, status, "19");
        if (verb == none) return own;
        const std::uint32_t trigger = tree.deprel(verb) == Deprel::acl ? verb : noun;
        Setting said = read_setting(tree, words_, pointed_, trigger, verb, status, "19");
        if (said.time == none) {  // "is scheduled for Monday"
            Setting ahead =
                read_setting(tree, words_, pointed_, trigger, verb, EventStatus::planned, "19");
            said.time = ahead.time;
            said.date = ahead.date;
        }
        if (said.time == none) {
            said.time = own.time;
            said.date = own.date;
        }
        if (said.place == none) said.place = own.place;
        return said;
    }

    Telling telling_of(const Tree& tree, std::uint32_t e) const {
        const Event& event = document_.events[e];
        Telling telling;
        telling.event = e;
        telling.sentence = event.sentence;
        telling.token = event.trigger.token;
        telling.setting = {event.date, event.time, event.place, {}};
        const std::string_view family = reader_.family_of(event.cameo);
        if (!tree.is_verb(telling.token)) {
            telling.another = is_another(tree, telling.token);
            if (points_back(tree, telling.token)) telling.noun = tree.lemma(telling.token);
            return telling;
        }
        // "the ambush killed nine", "were wounded in the explosion"
        for (const std::uint32_t c : tree.children(telling.token)) {
            const Deprel deprel = tree.deprel(c);
            const bool near = deprel == Deprel::nsubj || deprel == Deprel::nsubj_pass ||
                              deprel == Deprel::obl || deprel == Deprel::obj;
            if (!near || !reader_.points_at(tree.lemma(c), family)) continue;
            if (is_another(tree, c)) telling.another = true;
            if (points_back(tree, c) && tree.preposition(c) != "after")
                telling.noun = tree.lemma(c);
        }
        return telling;
    }

    // A noun that an event of the sentence has as its own is no telling beside it.
    void drop_doubles(std::vector<Telling>& here) const {
        std::vector<Telling> kept;
        for (const Telling& telling : here) {
            const bool told = telling.event == none &&
                              std::any_of(here.begin(), here.end(), [&](const Telling& other) {
                                  return other.event != none && (other.token == telling.token ||
                                                                 other.noun == telling.noun);
                              });
            if (!told) kept.push_back(telling);
        }
        here = std::move(kept);
    }

    // ---- which act it is

    const Event* event_of(const Telling& telling) const {
        return telling.event == none ? nullptr : &document_.events[telling.event];
    }

    void place_telling(const Telling& telling) {
        const Event* event = event_of(telling);
        const std::string_view family =
            event == nullptr ? std::string_view() : reader_.family_of(event->cameo);
        Act* best = nullptr;
        int most = 0;
        const std::size_t oldest = acts_.size() > remembered ? acts_.size() - remembered : 0;
        for (std::size_t a = acts_.size(); a-- > oldest;) {
            const int evidence = evidence_for(telling, family, acts_[a]);
            if (evidence > most) {
                most = evidence;
                best = &acts_[a];
            }
        }
        if (best != nullptr) {
            best->tellings.push_back(telling);
        } else if (event != nullptr) {
            acts_.push_back({family, {telling}});
        }
    }

    // 0: not the same act.
    int evidence_for(const Telling& telling, std::string_view family, const Act& act) const {
        int most = 0;
        for (const Telling& earlier : act.tellings) {
            if (earlier.sentence == telling.sentence || contradicts(telling, earlier)) return 0;
            most = std::max(most, evidence(telling, family, earlier, act.family));
        }
        return most;
    }

    int evidence(const Telling& telling, std::string_view family, const Telling& earlier,
                 std::string_view act_family) const {
        if (telling.another) return 0;
        const Event* event = event_of(telling);
        const Event* before = event_of(earlier);
        const bool same_stem = before != nullptr && shares_stem(telling, *before);
        const bool pointed = !telling.noun.empty() && reader_.points_at(telling.noun, act_family) &&
                             (event == nullptr || family == act_family);
        if (pointed) {
            const bool news = before == nullptr || !before->background;
            // what only names a place or day beside the noun is of the act if it is called the same
            if (event == nullptr && !telling.occurs && !same_stem) return 0;
            return 2 + (same_stem ? 2 : 0) + (news ? 1 : 0);
        }
        if (event == nullptr || before == nullptr || family != act_family) return 0;
        if (is_headline(earlier) && in_lead(telling) &&
            event->cameo.substr(0, 2) == before->cameo.substr(0, 2) && any_side(*event, *before))
            return 4;
        if (is_in_words(event->cameo)) return 0;
        if (act_family == "violence" &&
            (is_toll_of(telling, earlier) || has_same_victim(*event, *before)))
            return 2;
        const bool denied =
            event->status == EventStatus::denied || before->status == EventStatus::denied;
        const bool both = share_party(document_, event->sources, before->sources) &&
                          share_party(document_, event->targets, before->targets);
        return both && (same_stem || denied) ? 2 : 0;
    }

    bool is_headline(const Telling& telling) const {
        return document_.sentences[telling.sentence].block == BlockKind::headline;
    }

    bool in_lead(const Telling& telling) const {
        std::uint32_t body = 0;
        for (std::uint32_t s = 0; s < telling.sentence && body < lead_sentences; ++s)
            body += document_.sentences[s].block == BlockKind::headline ? 0 : 1;
        return !is_headline(telling) && body < lead_sentences;
    }

    static bool has_toll(const Event& event) {
        return std::any_of(event.counts.begin(), event.counts.end(), [](const Count& count) {
            return count.kind == CountKind::killed || count.kind == CountKind::wounded;
        });
    }

    // "Jets bombed the town. Nine people were killed.": casualties of what the line before tells.
    bool is_toll_of(const Telling& telling, const Telling& earlier) const {
        const Event& event = *event_of(telling);
        return event.sources.empty() && has_toll(event) && !has_toll(*event_of(earlier)) &&
               telling.sentence <= earlier.sentence + 1 && !is_headline(earlier) &&
               event.status == EventStatus::happened;
    }

    // "attacked a patrol ... surrounded the patrol": what is done to those whom a description points back at.
    bool has_same_victim(const Event& event, const Event& before) const {
        return std::any_of(event.targets.begin(), event.targets.end(), [&](std::uint32_t a) {
            const Mention& victim = document_.mentions[a];
            const bool described = victim.kind != MentionKind::name &&
                                   victim.type != EntityType::state && victim.entity != none;
            return described &&
                   std::any_of(before.targets.begin(), before.targets.end(), [&](std::uint32_t b) {
                       return document_.mentions[b].entity == victim.entity;
                   });
        });
    }

    static bool is_in_words(std::string_view cameo) {
        return is_among(cameo, {"01", "02", "03", "05", "10", "11", "12", "13"}) &&
               !is_among(cameo, {"057", "0356"});
    }

    bool any_side(const Event& a, const Event& b) const {
        const bool unknown =
            (a.sources.empty() || b.sources.empty()) && (a.targets.empty() || b.targets.empty());
        return unknown || share_party(document_, a.sources, b.sources) ||
               share_party(document_, a.targets, b.targets);
    }

    // A word of the trigger, or the noun that points, with the first letters of a word of the other's.
    bool shares_stem(const Telling& telling, const Event& before) const {
        const std::string own = lower(
            telling.event == none ? telling.noun
                                  : document_.words(document_.events[telling.event].trigger.span));
        const std::string noun = lower(telling.noun);
        const std::string other = lower(document_.words(before.trigger.span));
        for (const std::string_view a : split(own + " " + noun, ' ')) {
            for (const std::string_view b : split(other, ' ')) {
                if (a.size() >= stem && b.size() >= stem && a.substr(0, stem) == b.substr(0, stem))
                    return true;
            }
        }
        return false;
    }

    bool contradicts(const Telling& a, const Telling& b) const {
        if (is_told(a.setting.date) && is_told(b.setting.date) &&
            disjoint(a.setting.date, b.setting.date))
            return true;
        if (a.setting.place != none && b.setting.place != none &&
            elsewhere(document_.places[a.setting.place], document_.places[b.setting.place]))
            return true;
        const Event* one = event_of(a);
        const Event* other = event_of(b);
        if (one == nullptr || other == nullptr) return false;
        if (is_of_the_past(one->status) != is_of_the_past(other->status)) return true;
        return strangers(one->sources, other->sources) || strangers(one->targets, other->targets);
    }

    bool strangers(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
        return !a.empty() && !b.empty() && !share_party(document_, a, b);
    }

    // ---- what they lend

    void lend(const Act& act) {
        if (act.tellings.size() < 2) return;
        std::uint32_t first = none;
        for (const Telling& telling : act.tellings) {
            if (telling.event == none) continue;
            Event& event = document_.events[telling.event];
            if (first == none) {
                first = telling.event;
            } else {
                event.retells = first;
            }
            lend_day(act, event);
            lend_place(act, event);
            lend_sides(act, event);
        }
    }

    void lend_day(const Act& act, Event& event) {
        if (is_told(event.date)) return;
        for (const Telling& telling : act.tellings) {
            if (!is_told(telling.setting.date) || telling.setting.time == none) continue;
            event.date = telling.setting.date;
            event.date.basis = TimeBasis::retold;
            event.time = telling.setting.time;
            if (is_fact(event.status))
                event.background = is_background(event.date, document_.article.published.date);
            event.trace.push_back({"day from another telling", document_.times[event.time].span,
                                   event.date.begin ? to_iso(*event.date.begin) : ""});
            return;
        }
    }

    int exactness(std::uint32_t place) const {
        if (place == none) return 0;
        const std::string& kind = document_.places[place].kind;
        return kind == "country" ? 1 : kind == "city" ? 3 : 2;
    }

    // The most exact place that the tellings name.
    void lend_place(const Act& act, Event& event) {
        if (event.status == EventStatus::denied || is_speech(event.cameo)) return;
        std::uint32_t best = event.place;
        for (const Telling& telling : act.tellings) {
            const std::uint32_t p = telling.setting.place;
            if (p != none && exactness(p) > exactness(best)) best = p;
        }
        if (best == event.place) return;
        event.place = best;
        event.trace.push_back({"place from another telling", document_.places[best].span,
                               document_.places[best].name});
    }

    void lend_sides(const Act& act, Event& event) {
        for (const Telling& telling : act.tellings) {
            const Event* other = event_of(telling);
            if (other == nullptr || other == &event || other->reciprocal != event.reciprocal)
                continue;
            // who did it by somebody's word did not do it by the report's
            const bool vouched = other->speakers.empty() || !event.speakers.empty();
            if (event.sources.empty() && !other->sources.empty() && vouched) {
                event.sources = other->sources;
                event.trace.push_back({"source from another telling", other->trigger.span, ""});
            }
            if (event.targets.empty() && !other->targets.empty()) {
                event.targets = other->targets;
                event.trace.push_back({"target from another telling", other->trigger.span, ""});
            }
        }
    }

    const TellingReader& reader_;
    Document& document_;
    const SettingWords& words_;
    const std::vector<PointedPlace>& pointed_;
    std::vector<Act> acts_;
};

void TellingReader::read(Document& document, const SettingWords& words,
                         const std::vector<PointedPlace>& pointed) const {
    Reading(*this, document, words, pointed).read();
}

}  // namespace entente
