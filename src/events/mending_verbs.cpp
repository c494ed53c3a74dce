// Verbs that were taken for something else: attributes, nouns, adjectives and contents of the wrong word.
#include <array>

#include "events/mending_rules.h"

namespace entente {
namespace {

constexpr std::uint32_t longest_name = 8;  // words between a preposition and its noun
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

}  // namespace

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

}  // namespace entente
