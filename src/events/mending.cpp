#include "events/mending.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::uint32_t longest_subject = 40;  // words between a conjunction and its verb
// Adjectives that are verbs as well, and then take people as object.
constexpr std::array<std::string_view, 4> verbs_like_adjectives{"free", "clear", "secure",
                                                                "welcome"};
// Verbs behind which "to" opens a clause and never a phrase ("agree to talks" is another matter).
constexpr std::array<std::string_view, 20> verbs_before_infinitives{
    "decide", "decline",  "fail",   "forget",  "hope",      "intend", "manage",
    "offer",  "plan",     "pledge", "prepare", "promise",   "refuse", "seek",
    "swear",  "threaten", "try",    "vow",     "volunteer", "want"};

// Prepositions behind which a verb is told of what somebody does or did.
constexpr std::array<std::string_view, 4> prepositions_before_gerunds{"of", "for", "from",
                                                                      "without"};
// Nouns that are verbs as well, and are hardly ever what is agreed to.
constexpr std::array<std::string_view, 8> verbs_like_nouns{"hand",  "host", "jail", "bar",
                                                           "storm", "lift", "arm",  "shelter"};

bool is_listed(const auto& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::uint32_t longest_name = 8;  // words between a preposition and its noun

// The rules one by one, in the order in which they are applied.
class Mending {
  public:
    Mending(const Document& document, std::uint32_t sentence)
        : document_(document),
          first_(document.sentences[sentence].first),
          last_(document.sentences[sentence].last),
          sentence_(sentence) {
        relations_.heads.reserve(last_ - first_);
        relations_.deprels.reserve(last_ - first_);
        for (std::uint32_t t = first_; t < last_; ++t) {
            relations_.heads.push_back(document.tokens[t].head);
            relations_.deprels.push_back(document.tokens[t].deprel);
        }
    }

    Relations mend() {
        free_times();
        note_governed();
        for (std::uint32_t t = first_; t < last_; ++t) {
            if (deprel(t) == Deprel::amod && token(t).upos == Upos::verb) raise_verb(t);
            if (deprel(t) == Deprel::case_) {
                free_quantity(t);
                open_infinitive(t);
                open_gerund(t);
                close_phrase(t);
            }
            if (deprel(t) == Deprel::mark || deprel(t) == Deprel::aux) note_verb(t);
            if (deprel(t) == Deprel::obl || deprel(t) == Deprel::advmod) take_object(t);
            if (deprel(t) == Deprel::conj) join_like(t);
            if (deprel(t) == Deprel::nmod) rename(t);
            if (deprel(t) == Deprel::csubj) part_clauses(t);
            if (deprel(t) == Deprel::acl || deprel(t) == Deprel::acl_relcl) raise_content(t);
            if (deprel(t) == Deprel::acl) raise_gerund(t);
            if (deprel(t) == Deprel::nsubj) free_addressee(t);
            if (deprel(t) == Deprel::ccomp && token(t).upos == Upos::noun) open_subjunctive(t);
            if (deprel(t) == Deprel::ccomp) set_apart_condition(t);
            if (opens_finite_clause(t)) keep_within(t);
            if (is_finite(t)) claim_subject(t);
        }
        part_twins();
        return std::move(relations_);
    }

  private:
    const Token& token(std::uint32_t t) const { return document_.tokens[t]; }
    std::uint32_t head(std::uint32_t t) const { return relations_.heads[t - first_]; }
    Deprel deprel(std::uint32_t t) const { return relations_.deprels[t - first_]; }
    /// Nothing is hung on what hangs under it: the sentence stays a tree.
    void hang(std::uint32_t t, std::uint32_t to, Deprel deprel) {
        for (std::uint32_t above = to; above != none; above = head(above))
            if (above == t) return;
        relations_.heads[t - first_] = to;
        relations_.deprels[t - first_] = deprel;
    }
    bool is_verb(std::uint32_t t) const {
        return token(t).upos == Upos::verb && token(t).xpos != Xpos::vbg;
    }
    bool is_nominal(std::uint32_t t) const {
        const Upos upos = token(t).upos;
        return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
    }
    bool is_finite(std::uint32_t t) const {
        const Xpos xpos = token(t).xpos;
        return xpos == Xpos::vbd || xpos == Xpos::vbz || xpos == Xpos::vbp;
    }
    bool is_subject(std::uint32_t t) const {
        return deprel(t) == Deprel::nsubj || deprel(t) == Deprel::nsubj_pass ||
               deprel(t) == Deprel::nsubj_outer || deprel(t) == Deprel::csubj ||
               deprel(t) == Deprel::expl;
    }
    /// What a word governs, so far as the rules ask for it: the first of each kind, or `none`.
    struct Governed {
        std::uint32_t subject = none;
        std::uint32_t receiver = none;
        std::uint32_t preposition = none;
        std::uint32_t marker = none;
        std::uint32_t object = none;
        std::uint32_t further_object = none;
        std::uint32_t conjunction = none;
    };
    Governed& governed(std::uint32_t t) { return governed_[t - first_]; }

    void note_governed();
    void free_times();
    bool opens_finite_clause(std::uint32_t marker) const;
    void keep_within(std::uint32_t marker);
    void claim_subject(std::uint32_t verb);
    void raise_verb(std::uint32_t verb);
    void free_quantity(std::uint32_t preposition);
    void close_phrase(std::uint32_t preposition);
    void take_object(std::uint32_t noun);
    void join_like(std::uint32_t conjunct);
    void rename(std::uint32_t name);
    void part_clauses(std::uint32_t clause);
    void raise_content(std::uint32_t clause);
    bool has_content(std::uint32_t noun) const;
    void part_twins();
    void free_addressee(std::uint32_t name);
    void raise_gerund(std::uint32_t gerund);
    void join_in_headline(std::uint32_t one, std::uint32_t other);
    void open_infinitive(std::uint32_t preposition);
    void open_gerund(std::uint32_t preposition);
    void note_verb(std::uint32_t auxiliary);
    void open_subjunctive(std::uint32_t noun);
    void set_apart_condition(std::uint32_t clause);
    bool heads_actor(std::uint32_t noun) const;
    void part_subjects(std::uint32_t one, std::uint32_t other);

    const Document& document_;
    std::uint32_t first_;
    std::uint32_t last_;
    std::uint32_t sentence_;
    Relations relations_;
    std::vector<Governed> governed_;
    std::vector<bool> times_;  ///< whether a token is part of a time expression
};

void Mending::note_governed() {
    governed_.resize(last_ - first_);
    for (std::uint32_t t = first_; t < last_; ++t) {
        if (head(t) == none) continue;
        Governed& of = governed(head(t));
        std::uint32_t* place = is_subject(t)                ? &of.subject
                               : deprel(t) == Deprel::iobj  ? &of.receiver
                               : deprel(t) == Deprel::case_ ? &of.preposition
                               : deprel(t) == Deprel::mark  ? &of.marker
                               : deprel(t) == Deprel::obj   ? &of.object
                               : deprel(t) == Deprel::cc    ? &of.conjunction
                                                            : nullptr;
        if (place == &of.object && of.object != none) place = &of.further_object;
        if (place != nullptr && *place == none) *place = t;
    }
}

// "said Monday that", "met earlier Thursday": a time is no subject and no object.
void Mending::free_times() {
    times_.resize(last_ - first_);
    const auto& times = document_.times;
    auto time = std::lower_bound(
        times.begin(), times.end(), sentence_,
        [](const TimeExpression& one, std::uint32_t sentence) { return one.sentence < sentence; });
    for (; time != times.end() && time->sentence == sentence_; ++time) {
        for (std::uint32_t t = time->first; t < time->last; ++t) {
            times_[t - first_] = true;
            if (time->type != TimexType::date && time->type != TimexType::time) continue;
            const bool argument = deprel(t) == Deprel::obj || deprel(t) == Deprel::iobj ||
                                  deprel(t) == Deprel::nsubj || deprel(t) == Deprel::nsubj_pass;
            if (argument) hang(t, head(t), Deprel::obl_unmarked);
        }
    }
}

bool Mending::opens_finite_clause(std::uint32_t marker) const {
    if (deprel(marker) != Deprel::mark || token(marker).xpos != Xpos::in) return false;
    const std::uint32_t verb = head(marker);
    return verb != none && verb > marker && verb - marker < longest_subject && is_verb(verb);
}

// "after the rebels took the town": a noun between the conjunction and the verb of its clause
// belongs to that clause, and is its subject where it has no other.
void Mending::keep_within(std::uint32_t marker) {
    const std::uint32_t verb = head(marker);
    if (governed(verb).subject != none) return;
    std::uint32_t subject = none;
    for (std::uint32_t t = marker + 1; t < verb; ++t) {
        const bool outside = head(t) != none && (head(t) < marker || head(t) > verb);
        if (outside && is_nominal(t) && governed(t).preposition == none) subject = t;
    }
    if (subject == none) return;
    hang(subject, verb, Deprel::nsubj);
    governed(verb).subject = subject;
}

// "Peru shelled the town and Chile replied": the second verb has no conjunction of its own, so
// that "and" joins clauses, and the noun behind it is not one more town.
void Mending::claim_subject(std::uint32_t verb) {
    const Governed& own = governed(verb);
    if (deprel(verb) != Deprel::conj || own.subject != none || own.conjunction != none) return;
    std::uint32_t before = verb;
    while (before > first_ &&
           (token(before - 1).upos == Upos::adv || token(before - 1).upos == Upos::aux))
        --before;
    if (before == first_) return;
    const std::uint32_t noun = before - 1;
    const std::uint32_t governor = head(verb);
    if (deprel(noun) != Deprel::conj || !is_nominal(noun) || head(noun) == governor) return;
    const std::uint32_t conjunction = governed(noun).conjunction;
    if (conjunction == none || conjunction > noun || governor > conjunction) return;
    hang(noun, verb, Deprel::nsubj);
    hang(conjunction, verb, Deprel::cc);
    governed(verb).subject = noun;
}

// "The union imposed sanctions", "accused of backing rebels", with the verb read as an attribute: a
// finite verb is none, nor is one that opens a clause. Its noun is its object, and who stands before
// it the subject.
void Mending::raise_verb(std::uint32_t verb) {
    const std::uint32_t noun = head(verb);
    if (noun == none || noun < verb) return;
    const bool gerund = token(verb).xpos == Xpos::vbg && governed(verb).marker != none;
    const bool sentence = head(noun) == none && document_.form(last_ - 1) == ".";
    const bool past = token(verb).xpos == Xpos::vbd || (token(verb).xpos == Xpos::vbn && sentence);
    if (!past && !gerund) return;
    std::uint32_t subject = past ? governed(verb).subject : none;
    for (std::uint32_t t = first_; past && t < verb; ++t) {
        const bool beside = (head(t) == noun || head(t) == verb) && is_nominal(t) &&
                            governed(t).preposition == none;
        if (beside && subject == none && deprel(t) != Deprel::nmod_poss) subject = t;
    }
    if (past && subject == none) return;
    hang(verb, head(noun), gerund ? Deprel::advcl : deprel(noun));
    hang(noun, verb, Deprel::obj);
    if (subject != none) hang(subject, verb, Deprel::nsubj);
    governed(verb).subject = subject;
    governed(verb).object = noun;
}

// "killed at least ten soldiers": "at" belongs to the number, not to the soldiers; so do "up" and
// "to" in "up to ten".
void Mending::free_quantity(std::uint32_t preposition) {
    const bool ranged = preposition > first_ && preposition + 1 < last_ &&
                        token(preposition).lemma == "to" && token(preposition - 1).lemma == "up" &&
                        token(preposition + 1).upos == Upos::num;
    if (ranged && head(preposition) != none && head(preposition) > preposition + 1) {
        governed(head(preposition)).preposition = none;
        hang(preposition, preposition + 1, Deprel::case_);
        hang(preposition - 1, preposition + 1, Deprel::advmod);
        return;
    }
    if (preposition + 1 >= last_ || token(preposition).lemma != "at") return;
    const std::string_view next = document_.form(preposition + 1);
    const std::uint32_t noun = head(preposition);
    if ((next != "least" && next != "most") || noun == none || noun <= preposition + 1) return;
    hang(preposition, preposition + 1, Deprel::case_);
    governed(noun).preposition = none;
}

// "in Arica province": a name between a preposition and its noun belongs to that phrase.
void Mending::close_phrase(std::uint32_t preposition) {
    const std::uint32_t noun = head(preposition);
    if (noun == none || noun < preposition || noun - preposition > longest_name) return;
    for (std::uint32_t t = preposition + 1; t < noun; ++t) {
        const bool outside = head(t) == none || head(t) < preposition || head(t) > noun;
        if (outside && token(t).upos == Upos::propn && head(t) != none)
            hang(t, noun, Deprel::compound);
    }
}

// "killed at least ten soldiers": a phrase without preposition behind a verb that has no object is
// its object, if it is no time.
void Mending::take_object(std::uint32_t noun) {
    const std::uint32_t verb = head(noun);
    if (verb == none || verb > noun || !is_nominal(noun)) return;
    if (token(verb).upos != Upos::verb || governed(noun).preposition != none) return;
    const Governed& of = governed(verb);
    const bool passive = of.subject != none && deprel(of.subject) == Deprel::nsubj_pass;
    if (passive || of.object != none || times_[noun - first_]) return;
    hang(noun, verb, Deprel::obj);
    governed(verb).object = noun;
}

// "talks on the dam, in Oslo in May and in Bonn in June": a conjunct with a preposition goes with
// the nearest phrase that has the same.
void Mending::join_like(std::uint32_t conjunct) {
    const std::uint32_t first = head(conjunct);
    const std::uint32_t own = governed(conjunct).preposition;
    if (first == none || own == none || !is_nominal(conjunct) || first > conjunct) return;
    const std::uint32_t other = governed(first).preposition;
    if (other == none || token(other).lemma == token(own).lemma) return;
    for (std::uint32_t t = own; t-- > first + 1;) {
        const std::uint32_t preposition = is_nominal(t) ? governed(t).preposition : none;
        if (preposition == none || token(preposition).lemma != token(own).lemma) continue;
        hang(conjunct, t, Deprel::conj);
        return;
    }
}

// "in the port city Arica": a bare name right behind a noun says what the noun is called.
void Mending::rename(std::uint32_t name) {
    if (name == first_ || token(name).upos != Upos::propn || head(name) == name - 1) return;
    if (governed(name).preposition != none || token(name - 1).upos != Upos::noun) return;
    if (head(name) < name - 1) hang(name, name - 1, Deprel::appos);
}

// "He is due to arrive": a clause is no subject beside one of another kind.
void Mending::part_clauses(std::uint32_t clause) {
    if (head(clause) == none) return;
    if (governed(clause).marker == none) {  // "Fighting erupted"
        if (token(clause).xpos == Xpos::vbg) hang(clause, head(clause), Deprel::nsubj);
        return;
    }
    const std::uint32_t subject = governed(head(clause)).subject;
    if (subject != none && subject != clause && deprel(subject) == Deprel::nsubj)
        hang(clause, head(clause), Deprel::xcomp);
}

// "admitted in public that it had sent troops": the clause is what was admitted; a bare noun behind
// a preposition, or "the first time", has no content.
void Mending::raise_content(std::uint32_t clause) {
    const std::uint32_t noun = head(clause);
    if (noun == none || noun + 1 >= last_ || deprel(noun) != Deprel::obl) return;
    Governed& own = governed(clause);
    const bool marked = own.marker == noun + 1;
    // "that" is no object where another stands behind the verb
    const bool masked = own.object == noun + 1 && own.further_object != none;
    if (token(noun + 1).lemma != "that" || (!marked && !masked) || own.subject == none) return;
    const std::uint32_t verb = head(noun);
    if (verb == none || token(verb).upos != Upos::verb || governed(verb).object != none) return;
    if (has_content(noun)) return;
    hang(noun + 1, clause, Deprel::mark);
    hang(clause, verb, Deprel::ccomp);
}

// "with the claim that", "in its letter that", but not "in public that", "for the first time that".
bool Mending::has_content(std::uint32_t noun) const {
    bool determined = false;
    for (std::uint32_t t = noun; t-- > first_ && noun - t < longest_name;) {
        if (head(t) != noun) continue;
        if (token(t).features.num_type() == Features::NumType::ordinal) return false;
        determined = determined || deprel(t) == Deprel::det || deprel(t) == Deprel::nmod_poss;
    }
    return determined;
}

// "is accused by Norway of shelling a port", with the gerund read as Norway's: what follows the doer
// of a passive goes on from the verb.
void Mending::raise_gerund(std::uint32_t gerund) {
    const std::uint32_t noun = head(gerund);
    if (noun == none || token(gerund).xpos != Xpos::vbg || governed(gerund).marker == none) return;
    const std::uint32_t by = governed(noun).preposition;
    const bool doer = deprel(noun) == Deprel::obl_agent ||
                      (deprel(noun) == Deprel::obl && by != none && token(by).lemma == "by");
    if (doer && head(noun) != none) hang(gerund, head(noun), Deprel::advcl);
}

// "told Norway it would leave": a name between two verbs, beside a pronoun that is the subject of
// the second, is who the first is said to.
void Mending::free_addressee(std::uint32_t name) {
    const std::uint32_t verb = head(name);
    if (verb == none || deprel(verb) != Deprel::ccomp || head(verb) == none) return;
    const std::uint32_t governor = head(verb);
    if (name + 1 >= last_ || governor > name || token(name + 1).upos != Upos::pron) return;
    if (deprel(name + 1) != Deprel::nsubj || head(name + 1) != verb) return;
    for (std::uint32_t t = governor + 1; t < name; ++t) {
        if (head(t) != name) return;
    }
    if (governed(governor).object != none || governed(governor).receiver != none) return;
    hang(name, governor, Deprel::iobj);
    governed(governor).receiver = name;
    governed(verb).subject = name + 1;
}

bool Mending::heads_actor(std::uint32_t noun) const {
    const auto& mentions = document_.mentions;
    const auto before = [](const Mention& one, std::uint32_t s) { return one.sentence < s; };
    auto mention = std::lower_bound(mentions.begin(), mentions.end(), sentence_, before);
    for (; mention != mentions.end() && mention->sentence == sentence_; ++mention) {
        if (mention->head == noun && mention->kind != MentionKind::adjective) return true;
    }
    return false;
}

// "refused to free two reporters", "offered to host talks", "Rebels to free soldiers": behind "to" an
// adjective before people is a verb, and a noun too where the word before wants one; "agreed to free
// elections" stays a phrase.
void Mending::open_infinitive(std::uint32_t preposition) {
    const std::uint32_t noun = head(preposition);
    const std::uint32_t verb = preposition + 1;
    if (noun == none || noun <= verb || token(preposition).lemma != "to") return;
    if (head(verb) != noun || governed(verb).marker != none) return;
    const std::uint32_t governor = head(noun);
    if (governor == none || governor >= preposition) return;
    std::uint32_t before = preposition - 1;
    const bool denied = head(before) == noun && token(before).lemma == "not";
    const std::uint32_t negation = before;
    if (denied) --before;
    while (before > governor && (times_[before - first_] || token(before).lemma == "on"))
        --before;  // "promised on Tuesday to bar them"
    if (before != governor) return;
    const bool headline = token(governor).upos == Upos::noun && head(governor) == none;
    const bool by_adjective = deprel(verb) == Deprel::amod && token(verb).xpos == Xpos::jj &&
                              is_listed(verbs_like_adjectives, token(verb).lemma) &&
                              (is_verb(governor) || headline) && heads_actor(noun);
    const bool by_noun = deprel(verb) == Deprel::compound && token(verb).xpos == Xpos::nn &&
                         is_verb(governor) &&
                         (is_listed(verbs_before_infinitives, token(governor).lemma) ||
                          is_listed(verbs_like_nouns, token(verb).lemma));
    if (!by_adjective && !by_noun) return;
    hang(verb, governor, headline ? Deprel::acl : Deprel::xcomp);
    hang(preposition, verb, Deprel::mark);
    hang(noun, verb, Deprel::obj);
    if (denied) hang(negation, verb, Deprel::advmod);
    governed(noun).preposition = none;
    governed(verb).marker = preposition;
    governed(verb).object = noun;
    relations_.verbs.push_back(verb - first_);
}

// "accused of shelling border villages", with the villages said to be shelling ones: behind a verb and
// such a preposition it is what was done to them.
void Mending::open_gerund(std::uint32_t preposition) {
    const std::uint32_t noun = head(preposition);
    const std::uint32_t gerund = preposition + 1;
    if (noun == none || noun <= gerund || head(gerund) != noun) return;
    const bool attribute = deprel(gerund) == Deprel::amod || deprel(gerund) == Deprel::compound;
    if (!attribute || token(gerund).upos != Upos::verb || token(gerund).xpos != Xpos::vbg) return;
    const std::uint32_t governor = head(noun);
    if (governor == none || governor >= preposition || !is_verb(governor)) return;
    if (!is_listed(prepositions_before_gerunds, token(preposition).lemma)) return;
    hang(gerund, governor, Deprel::advcl);
    hang(preposition, gerund, Deprel::mark);
    hang(noun, gerund, Deprel::obj);
    governed(noun).preposition = none;
    governed(gerund).marker = preposition;
    governed(gerund).object = noun;
}

// "urged Baku to free prisoners", "would free them": what has an object behind "to" or an auxiliary
// is a verb, whatever its tag.
void Mending::note_verb(std::uint32_t auxiliary) {
    const std::uint32_t verb = head(auxiliary);
    if (verb == none || verb <= auxiliary || token(verb).upos == Upos::verb) return;
    const bool opens = deprel(auxiliary) == Deprel::aux ||
                       (token(auxiliary).lemma == "to" && auxiliary + 1 == verb);
    const bool noun = token(verb).upos == Upos::noun && governed(verb).preposition == none;
    if (!opens || governed(verb).object == none || relations_.is_verb(verb - first_)) return;
    if (token(verb).upos == Upos::adj || noun) relations_.verbs.push_back(verb - first_);
}

// "demanded that Norway cancel plans", with "Norway cancel plans" read as one compound: a clause
// behind "that" has a verb, and a bare one looks like a noun.
void Mending::open_subjunctive(std::uint32_t noun) {
    const std::uint32_t marker = governed(noun).marker;
    if (marker == none || token(marker).lemma != "that" || head(noun) == none) return;
    std::uint32_t verb = none;
    for (std::uint32_t t = marker + 1; t < noun; ++t) {
        if (token(t).upos == Upos::aux || is_verb(t)) return;
        const bool compound = deprel(t) == Deprel::compound && head(t) == noun;
        const bool bare = token(t).xpos == Xpos::nn && token(t - 1).upos == Upos::propn;
        if (compound && bare && verb == none) verb = t;
    }
    if (verb == none || (head(verb - 1) != noun && head(verb - 1) != verb)) return;
    for (std::uint32_t t = marker; t < verb; ++t) {
        if (head(t) == noun) hang(t, t == marker ? verb : verb - 1, deprel(t));
    }
    hang(verb, head(noun), Deprel::ccomp);
    hang(marker, verb, Deprel::mark);
    hang(verb - 1, verb, Deprel::nsubj);
    hang(noun, verb, Deprel::obj);
    governed(verb).marker = marker;
    governed(verb).subject = verb - 1;
    governed(verb).object = noun;
    relations_.verbs.push_back(verb - first_);
}

// "threatened to leave should Norway stay": a verb before its subject opens a condition, which is no
// content.
void Mending::set_apart_condition(std::uint32_t clause) {
    const std::uint32_t subject = governed(clause).subject;
    if (subject == none || subject > clause || governed(clause).marker != none) return;
    if (head(clause) == none || head(clause) > subject) return;
    for (std::uint32_t t = head(clause) + 1; t < subject; ++t) {
        if (head(t) != clause || token(t).lemma != "should") continue;
        return hang(clause, head(clause), Deprel::advcl);
    }
}

// A verb has one subject and one direct object.
void Mending::part_twins() {
    for (std::uint32_t t = first_; t < last_; ++t) {  // who receives nothing is the object
        if (deprel(t) == Deprel::iobj && head(t) != none && governed(head(t)).object == none)
            hang(t, head(t), Deprel::obj);
    }
    std::vector<std::uint32_t> subject(last_ - first_, none);
    std::vector<std::uint32_t> object(last_ - first_, none);
    for (std::uint32_t t = first_; t < last_; ++t) {
        const std::uint32_t verb = head(t);
        if (verb == none || token(verb).upos != Upos::verb) continue;
        if (deprel(t) == Deprel::obj && t > verb && is_nominal(t)) {
            std::uint32_t& earlier = object[verb - first_];
            // "gave Peru a loan": the first of two is who receives
            const bool bare = governed(t).preposition == none;
            if (earlier != none && bare && governed(verb).receiver == none)
                hang(earlier, verb, Deprel::iobj);
            if (bare) earlier = t;
        } else if (deprel(t) == Deprel::nsubj && t < verb) {
            std::uint32_t& earlier = subject[verb - first_];
            if (earlier != none) {
                part_subjects(earlier, t);
                join_in_headline(earlier, t);
            }
            earlier = t;
        }
    }
}

// "Ghana, Togo sign pact": a headline leaves out "and".
void Mending::join_in_headline(std::uint32_t one, std::uint32_t other) {
    if (document_.form(last_ - 1) == "." || head(other) != head(one)) return;
    const bool closed = other + 1 < last_ && document_.form(other + 1) == ",";
    bool comma = false;
    for (std::uint32_t t = one + 1; t < other; ++t) {
        const bool own = head(t) == other || head(t) == one;
        if (!own) return;
        comma = comma || document_.form(t) == ",";
    }
    if (comma && !closed) hang(other, one, Deprel::conj);
}

// "The minister of trade Ana Paz arrived": of two subjects side by side the first is what the
// second is called.
void Mending::part_subjects(std::uint32_t one, std::uint32_t other) {
    if (token(one).upos == Upos::pron || token(other).upos != Upos::propn) return;
    for (std::uint32_t t = one + 1; t < other; ++t) {
        if (token(t).upos == Upos::punct || token(t).upos == Upos::verb) return;
    }
    hang(one, other, Deprel::nmod_desc);
}

}  // namespace

Relations mended_relations(const Document& document, std::uint32_t sentence) {
    return Mending(document, sentence).mend();
}

}  // namespace entente
