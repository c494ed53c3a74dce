#include "events/tally.h"

#include <algorithm>

#include "events/ontology.h"
#include "events/roles.h"

namespace entente {
namespace {

// One number is one count; as that of casualties it says most.
void add_counts(std::vector<Count>& all, std::vector<Count> more) {
    for (Count& count : more) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Count& c) {
            return c.span.begin == count.span.begin;
        });
        if (same == all.end()) {
            all.push_back(std::move(count));
        } else if (same->kind == CountKind::other ||
                   (is_casualty(count.kind) && !is_casualty(same->kind))) {
            *same = std::move(count);
        }
    }
}

bool is_protest(std::string_view code) {
    return is_among(code, {"14"});
}

bool moves_men(std::string_view code) {
    return is_among(code, {"15", "074", "0874"});
}

// Acts that are done with things or people in number; what is only said, met or signed is not.
bool has_counts(std::string_view code) {
    return is_among(code, {"03", "06", "07", "08", "09", "115", "116", "14", "15", "16", "17", "18",
                           "19", "20"});
}

// Acts by which something is given, or no longer.
bool gives(std::string_view code) {
    return is_among(code, {"07", "162", "033", "163"});
}

// The kind that the code gives where the verb does not.
std::optional<CountKind> kind_of_code(std::string_view code) {
    if (is_among(code, {"0841"})) return CountKind::released;
    if (is_among(code, {"173", "181", "184"})) return CountKind::captured;
    if (is_among(code, {"201", "075"})) return CountKind::displaced;
    if (is_among(code, {"202", "186"})) return CountKind::killed;
    return {};
}

void append(std::vector<std::uint32_t>& list, const std::vector<std::uint32_t>& more) {
    for (const std::uint32_t t : more)
        add_new(list, t);
}

// The phrases that the act is done to: objects of its verb, "of" phrases of its noun.
std::vector<std::uint32_t> done_to(const Tree& tree, const Draft& draft, bool of_subject) {
    const Match& match = draft.match;
    std::vector<std::uint32_t> phrases;
    if (tree.is_verb(match.trigger)) {
        append(phrases, predicate_roles(tree, match.trigger).objects);
        for (const std::uint32_t t : match.targets) {
            const Deprel deprel = tree.deprel(t);
            const bool part = deprel == Deprel::nmod && tree.preposition(t) == "of";
            // "nine people died in the raid"
            const bool suffers =
                of_subject && deprel == Deprel::nsubj && tree.head(t) == match.trigger;
            if (deprel == Deprel::obj || deprel == Deprel::nsubj_pass || part || suffers)
                add_new(phrases, t);
        }
    } else {
        for (const Oblique& oblique : noun_roles(tree, match.trigger).obliques) {
            if (oblique.preposition == "of") add_new(phrases, oblique.token);
        }
    }
    return phrases;
}

std::vector<std::uint32_t> doers(const Tree& tree, const Draft& draft) {
    std::vector<std::uint32_t> phrases = draft.match.sources;
    if (tree.is_verb(draft.match.anchor)) {
        const Roles roles = predicate_roles(tree, draft.match.anchor);
        if (!roles.passive) append(phrases, roles.subjects);
    }
    if (draft.match.trigger == draft.match.anchor) return phrases;
    for (const Oblique& oblique : noun_roles(tree, draft.match.trigger).obliques) {
        if (oblique.preposition == "of" || oblique.preposition == "by")
            add_new(phrases, oblique.token);
    }
    return phrases;
}

// Whether the token heads a mention of people; a body's posts and papers are things.
bool names_people(const Participants& participants, std::uint32_t t) {
    const std::uint32_t m = participants.mention_at(t);
    if (m == none) return false;
    const EntityType type = participants.type_of(m);
    return type == EntityType::person || type == EntityType::group ||
           type == EntityType::nationality || type == EntityType::unknown;
}

bool is_person(const Tree& tree, const Participants& participants, std::uint32_t phrase) {
    for (const std::uint32_t t : tree.conjuncts(phrase)) {
        if (names_people(participants, t)) return true;
        for (const std::uint32_t c : tree.children(t)) {  // "dozens of villagers"
            const bool of_it = tree.deprel(c) == Deprel::nmod && tree.preposition(c) == "of";
            if (of_it && names_people(participants, c)) return true;
        }
    }
    const std::uint32_t head = tree.head(phrase);
    return head != none && names_people(participants, head);
}

// "29 people died in the bombing", "the raid left six dead": the verb that governs the noun.
std::vector<Count> counts_of_governor(const Tree& tree, const CountReader& reader,
                                      std::uint32_t noun) {
    const std::uint32_t verb = tree.head(noun);
    if (verb == none || !tree.is_verb(verb)) return {};
    const Deprel deprel = tree.deprel(noun);
    if (deprel != Deprel::obl && deprel != Deprel::nsubj) return {};
    const std::string_view preposition = tree.preposition(noun);
    if (deprel == Deprel::obl && preposition != "in" && preposition != "during" &&
        preposition != "by")
        return {};
    return counts_of_outcome(tree, reader, verb);
}

// "nine people died when a bomb went off"
bool happens_with(const Tree& tree, std::uint32_t verb) {
    if (tree.deprel(verb) != Deprel::advcl || tree.head(verb) == none) return false;
    const auto children = tree.children(verb);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
        const std::string_view word = tree.lemma(c);
        return c < verb && (word == "when" || word == "as" || word == "after");
    });
}

// Outcomes in clauses beside the act and in relative clauses of its noun.
void add_outcomes(const Tree& tree, const CountReader& reader, const Match& match,
                  std::vector<Count>& counts) {
    for (const std::uint32_t around : {match.anchor, match.trigger}) {
        for (const std::uint32_t c : tree.children(around)) {
            const Deprel deprel = tree.deprel(c);
            const bool beside = deprel == Deprel::advcl || deprel == Deprel::xcomp ||
                                deprel == Deprel::conj || deprel == Deprel::acl;
            const bool relative = deprel == Deprel::acl_relcl && !tree.is_verb(around);
            const bool participle = tree.token(c).xpos == Xpos::vbg || deprel == Deprel::conj;
            if (!relative && !(beside && participle && tree.marker(c).empty())) continue;
            for (const std::uint32_t outcome : tree.conjuncts(c))
                add_counts(counts, counts_of_outcome(tree, reader, outcome));
        }
        if (match.anchor == match.trigger) break;
    }
    if (!tree.is_verb(match.trigger)) {
        add_counts(counts, counts_of_governor(tree, reader, match.trigger));
    } else if (happens_with(tree, match.trigger)) {
        add_counts(counts, counts_of_outcome(tree, reader, tree.head(match.trigger)));
    }
}

// "leaving four soldiers and eleven rebels dead", "left eight dead and 14 wounded".
std::vector<Count> counts_left(const Tree& tree, const CountReader& reader, std::uint32_t verb) {
    std::vector<Count> counts;
    std::optional<CountKind> kind;
    for (const std::uint32_t c : tree.children(verb)) {
        // "raided a camp, killing two", "raided it and killed two": a deed beside it, no state
        const bool deed = tree.deprel(c) == Deprel::conj || tree.deprel(c) == Deprel::advcl ||
                          tree.token(c).xpos == Xpos::vbg;
        if (c > verb && !kind && !deed) kind = reader.kind_of_state(tree.lemma(c));
    }
    for (const std::uint32_t object : predicate_roles(tree, verb).objects) {
        for (const std::uint32_t t : tree.conjuncts(object)) {
            auto own = reader.kind_of_state(tree.lemma(t));
            for (const std::uint32_t c : tree.children(t)) {
                if (c > t && !own && !kind) own = reader.kind_of_state(tree.lemma(c));
            }
            if (!own) own = kind;
            if (!own) continue;
            if (!kind) kind = own;
            add_counts(counts, reader.read(tree, t, *own));
        }
    }
    return counts;
}

// How the numbers of one act are read.
class Tally {
  public:
    Tally(const Tree& tree, const Participants& participants, const CountReader& reader,
          const PatternOptions& options, const Draft& draft)
        : tree_(tree), participants_(participants), reader_(reader), draft_(draft) {
        const CountedDeed* deed = reader.deed(tree.lemma(draft.match.trigger));
        kind_ = options.count;
        if (deed != nullptr) kind_ = deed->kind;
        if (!kind_) kind_ = kind_of_code(code());
        persons_ = deed == nullptr || deed->persons;
        of_subject_ = deed != nullptr && deed->of_subject;
        knows_deed_ = deed != nullptr;
    }

    std::vector<Count> count() {
        if (is_protest(code())) {
            count_doers(CountKind::protesters);
        } else {
            if (is_violence(code()) && !knows_deed_)
                add_counts(counts_, counts_left(tree_, reader_, draft_.match.trigger));
            for (const std::uint32_t phrase : done_to(tree_, draft_, of_subject_))
                count_done_to(phrase);
        }
        if (moves_men(code())) count_doers(CountKind::soldiers);
        if (is_violence(code()) && !kind_) count_means();
        const std::uint32_t theme = draft_.match.theme;
        if (code().substr(0, 2) == "03" && theme != none && tree_.is_nominal(theme))
            add_counts(counts_, reader_.read(tree_, theme, CountKind::other, false));
        if (is_violence(code()) || is_protest(code()))
            add_outcomes(tree_, reader_, draft_.match, counts_);
        return std::move(counts_);
    }

  private:
    std::string_view code() const { return draft_.event.cameo; }

    void count_done_to(std::uint32_t phrase) {
        const bool person = is_person(tree_, participants_, phrase);
        const bool fits = kind_ && (!persons_ || person);
        const bool single =
            moves_men(code()) ||
            (fits && (*kind_ != CountKind::other || (person && !is_violence(code()))));
        auto found = reader_.read(tree_, phrase, fits ? *kind_ : CountKind::other, single);
        if (is_violence(code()) && !kind_) {
            // what is hit is counted, not who is shot at; but protesters are
            std::erase_if(found, [&](const Count& count) {
                return person && count.kind != CountKind::protesters;
            });
            for (Count& count : found)
                if (count.kind == CountKind::other) count.kind = CountKind::attacks;
        }
        if (found.empty() && gives(code())) found = amounts_of(phrase);
        add_counts(counts_, std::move(found));
    }

    // "a loan of 120 million dollars", "a convoy of 30 lorries": how much is given or cut.
    std::vector<Count> amounts_of(std::uint32_t phrase) const {
        std::vector<Count> found;
        for (const std::uint32_t c : tree_.children(phrase)) {
            if (tree_.deprel(c) == Deprel::nmod && tree_.preposition(c) == "of")
                add_counts(found, reader_.read(tree_, c, CountKind::other, false));
        }
        return found;
    }

    // Who marches is counted whatever he is, who moves only as a soldier.
    void count_doers(CountKind kind) {
        const bool any = kind == CountKind::protesters;
        for (const std::uint32_t phrase : doers(tree_, draft_)) {
            const CountKind as = any ? kind : CountKind::other;
            for (Count& count : reader_.read(tree_, phrase, as, false))
                if (count.kind == kind) add_counts(counts_, {count});
        }
    }

    // "fired 30 rockets", "two air strikes", "broke the truce with two raids"; "at 300 protesters".
    void count_means() {
        const Match& match = draft_.match;
        std::vector<std::uint32_t> things = match.consumed;
        if (!tree_.is_verb(match.trigger)) things.push_back(match.trigger);
        if (tree_.is_verb(match.anchor)) {
            for (const Oblique& oblique : predicate_roles(tree_, match.anchor).obliques) {
                const std::string_view p = oblique.preposition;
                if (p == "with" || p == "at" || p == "on" || p == "against")
                    add_new(things, oblique.token);
            }
        }
        for (const std::uint32_t thing : things) {
            if (!tree_.is_nominal(thing)) continue;
            for (Count& count : reader_.read(tree_, thing, CountKind::other, false)) {
                if (count.kind == CountKind::attacks || count.kind == CountKind::protesters)
                    add_counts(counts_, {count});
            }
        }
    }

    const Tree& tree_;
    const Participants& participants_;
    const CountReader& reader_;
    const Draft& draft_;
    std::optional<CountKind> kind_;  ///< that the verb, the entry or the code gives
    bool persons_ = false;           ///< the kind holds for people only
    bool knows_deed_ = false;        ///< the verb says what becomes of those whom it counts
    bool of_subject_ = false;        ///< "die": who suffers is its subject
    std::vector<Count> counts_;
};

}  // namespace

bool is_violence(std::string_view code) {
    return is_among(code, {"18", "19", "20", "175"});
}

bool is_outcome_verb(const Tree& tree, const CountReader& reader, std::uint32_t verb) {
    if (!tree.is_verb(verb)) return false;
    if (const CountedDeed* deed = reader.deed(tree.lemma(verb)))
        return is_casualty(deed->kind) || (deed->kind == CountKind::other && !deed->persons) ||
               deed->kind == CountKind::displaced;
    return !counts_left(tree, reader, verb).empty();
}

std::vector<Count> counts_of_outcome(const Tree& tree, const CountReader& reader,
                                     std::uint32_t predicate) {
    if (!is_outcome_verb(tree, reader, predicate)) return {};
    const CountedDeed* deed = reader.deed(tree.lemma(predicate));
    if (deed == nullptr) return counts_left(tree, reader, predicate);
    const Roles roles = predicate_roles(tree, predicate);
    std::vector<Count> counts;
    for (const std::uint32_t phrase : deed->of_subject ? roles.subjects : roles.objects) {
        const bool thing = deed->kind == CountKind::other;
        add_counts(counts, reader.read(tree, phrase, deed->kind, !thing));
    }
    return counts;
}

std::vector<Count> tally(const Tree& tree, const Participants& participants,
                         const CountReader& reader, const PatternOptions& options,
                         const Draft& draft) {
    if (!has_counts(draft.event.cameo)) return {};
    return Tally(tree, participants, reader, options, draft).count();
}

}  // namespace entente
