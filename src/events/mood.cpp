#include "events/mood.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

void settle(Mood& mood, EventStatus status, std::string rule, Span words) {
    if (mood.settled) return;
    mood.settled = true;
    mood.status = status;
    mood.trace.push_back({std::move(rule), words, "status " + std::string(to_string(status))});
}

bool is_present_be(const Tree& tree, std::uint32_t aux) {
    const Xpos xpos = tree.token(aux).xpos;
    return tree.lemma(aux) == "be" && (xpos == Xpos::vbz || xpos == Xpos::vbp);
}

bool is_have(const Tree& tree, std::uint32_t aux, bool past) {
    if (tree.lemma(aux) != "have") return false;
    return (tree.token(aux).xpos == Xpos::vbd) == past;
}

char word_class(const Tree& tree, std::uint32_t t) {
    if (tree.is_verb(t)) return 'v';
    return tree.token(t).upos == Upos::adj ? 'a' : 'n';
}

// "Should Poland close the crossing", "had they attacked": a condition without a word for it.
bool is_inverted(const Tree& tree, std::uint32_t clause) {
    const Deprel deprel = tree.deprel(clause);
    const bool beside = deprel == Deprel::advcl || deprel == Deprel::ccomp ||
                        deprel == Deprel::acl_relcl || deprel == Deprel::acl;
    if (!beside || !tree.marker(clause).empty()) return false;
    const std::uint32_t aux = tree.child(clause, Deprel::aux);
    std::uint32_t subject = tree.child(clause, Deprel::nsubj);
    if (subject == none) subject = tree.child(clause, Deprel::nsubj_pass);
    if (aux == none || subject == none || aux > subject) return false;
    return tree.lemma(aux) == "should" || tree.lemma(aux) == "have";
}

// "has besieged the town since April": a perfect that reaches to today.
bool lasts_till_now(const Tree& tree, std::uint32_t predicate) {
    const auto& times = tree.document().times;
    const IndexRange here = tree.here(times);
    for (std::uint32_t i = here.first; i < here.last; ++i) {
        if (times[i].relation != TimeRelation::since) continue;
        for (std::uint32_t t = times[i].first; t < times[i].last; ++t)
            if (tree.head(t) == predicate) return true;
    }
    return false;
}

bool is_clause(Deprel deprel) {
    return deprel == Deprel::ccomp || deprel == Deprel::xcomp || deprel == Deprel::advcl ||
           deprel == Deprel::acl || deprel == Deprel::csubj;
}

bool ends_in_question_mark(const Tree& tree) {
    for (std::uint32_t t = tree.last(); t > tree.first(); --t) {
        const std::string_view form = tree.document().form(t - 1);
        if (form == "?") return true;
        if (tree.token(t - 1).upos != Upos::punct) return false;
    }
    return false;
}

}  // namespace

Mood MoodReader::read(const Tree& tree, std::uint32_t trigger, std::uint32_t anchor,
                      std::optional<EventStatus> given, const std::vector<Embedding>& embeddings,
                      Span own) const {
    Mood mood;
    if (trigger != anchor || !tree.is_verb(trigger)) read_noun(tree, trigger, mood);
    read_predicate(tree, anchor, mood, own);
    if (given && *given != EventStatus::happened)
        settle(mood, *given, "entry", tree.token(anchor).span);
    climb(tree, anchor, mood, embeddings);
    if (!mood.settled) read_infinitive_root(tree, anchor, mood);
    if (!mood.settled) read_aspect(tree, anchor, mood);
    const bool told = mood.settled && !(mood.by_modal && tree.deprel(anchor) == Deprel::root);
    if (!told && ends_in_question_mark(tree)) {  // "Will Norway send troops?"
        mood.settled = mood.by_modal = false;
        settle(mood, EventStatus::hypothetical, "question", {});
    }
    const bool factual = mood.status == EventStatus::happened ||
                         mood.status == EventStatus::ongoing || mood.status == EventStatus::planned;
    if (mood.condition && factual && (mood.settled || !tree.is_verb(anchor))) {
        mood.status = EventStatus::hypothetical;
        mood.trace.push_back({"condition", {}, "status hypothetical"});
    }
    return mood;
}

// Negation, modals and adverbs of the predicate itself.
void MoodReader::read_predicate(const Tree& tree, std::uint32_t predicate, Mood& mood,
                                Span own) const {
    read_negation(tree, predicate, mood, own);
    read_words_before(tree, predicate, mood);
    if (is_inverted(tree, predicate))
        settle(mood, EventStatus::hypothetical, "condition", tree.token(predicate).span);
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::aux) continue;
        const auto modal = modals_.find(tree.lemma(c));
        if (modal == modals_.end()) continue;
        if (!modal->second.acts.act.empty() && mood.modal == none) {
            mood.modal = c;
            mood.acts = &modal->second.acts;
        }
        const bool future =
            tree.lemma(c) == "would" || modal->second.status == EventStatus::planned;
        mood.reported_future = mood.reported_future || future;
        mood.by_modal = mood.by_modal || (future && !mood.settled);
        settle(mood, modal->second.status, "modal", tree.token(c).span);
    }
    read_adjective(tree, predicate, mood);
    read_conditions(tree, predicate, mood);
}

void MoodReader::read_negation(const Tree& tree, std::uint32_t predicate, Mood& mood,
                               Span own) const {
    for (const std::uint32_t c : tree.children(predicate)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel == Deprel::advmod || deprel == Deprel::det || deprel == Deprel::cc_preconj) {
            const auto word = status_words_.find(tree.lemma(c));
            if (word == status_words_.end() || own.contains(tree.token(c).span)) continue;
            // "pledged not to shelter rebels": the infinitive's; "not only hosted" denies nothing
            const std::string_view next = c + 1 < tree.last() ? tree.lemma(c + 1) : "";
            if ((c > predicate && next == "to") || next == "only" || next == "just") continue;
            mood.negated = mood.negated || word->second == EventStatus::denied;
            settle(mood, word->second, word->second == EventStatus::denied ? "negation" : "adverb",
                   tree.token(c).span);
        } else if (deprel == Deprel::nsubj || deprel == Deprel::nsubj_pass ||
                   deprel == Deprel::obj) {
            for (const std::uint32_t d : tree.children(c)) {  // "no ship", "neither side"
                const std::string_view word = tree.lemma(d);
                const bool none_of_them = word == "no" || word == "neither" ||
                                          (word == "not" && tree.token(d).upos == Upos::part);
                if (!none_of_them || d > c || own.contains(tree.token(d).span)) continue;
                settle(mood, EventStatus::denied, "negation", tree.token(d).span);
            }
        }
    }
}

// What stands right before an infinitive's "to": "has yet to ratify", "pledged never to return".
void MoodReader::read_words_before(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::mark || tree.lemma(c) != "to" || c == tree.first()) continue;
        const std::string_view before = tree.lemma(c - 1);
        const bool negates = before == "not" || before == "never" || before == "n't";
        const auto word =
            status_words_.find(negates ? std::string(before) : std::string(before) + "_to");
        if (word == status_words_.end()) continue;
        mood.negated = mood.negated || word->second == EventStatus::denied;
        settle(mood, word->second, "negation", tree.token(c - 1).span);
    }
}

// "is due to visit", where the tree takes the visit for the head.
void MoodReader::read_adjective(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    if (tree.token(predicate).xpos != Xpos::vb) return;
    for (const std::uint32_t c : tree.children(predicate)) {
        if (c + 1 >= predicate || tree.lemma(c + 1) != "to") continue;
        const auto found = embeddings_.find(std::string(tree.lemma(c)) + " a to");
        if (found != embeddings_.end())
            settle(mood, found->second.status, "adjective", tree.token(c).span);
    }
}

void MoodReader::read_aspect(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    bool progressive = false;
    bool perfect = false;
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::aux) continue;
        if (is_have(tree, c, true)) mood.past_perfect = true;
        perfect = perfect || is_have(tree, c, false);
        progressive = progressive || is_present_be(tree, c) ||
                      (tree.lemma(c) == "be" && tree.token(c).xpos == Xpos::vbn);
    }
    const std::uint32_t passive = tree.child(predicate, Deprel::aux_pass);  // "is being held"
    const bool being = passive != none && tree.token(passive).xpos == Xpos::vbg;
    if (progressive && (being || tree.token(predicate).xpos == Xpos::vbg)) {
        settle(mood, EventStatus::ongoing, "progressive", tree.token(predicate).span);
    }
    if (perfect && lasts_till_now(tree, predicate))
        settle(mood, EventStatus::ongoing, "perfect with since", tree.token(predicate).span);
}

// "is to host talks", and in headlines "Kenya to withdraw troops".
void MoodReader::read_infinitive_root(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    const Deprel deprel = tree.deprel(predicate);
    const std::uint32_t head = tree.head(predicate);
    const bool alone = deprel == Deprel::root || deprel == Deprel::parataxis ||
                       (deprel == Deprel::acl && head != none && tree.deprel(head) == Deprel::root);
    const bool bare = tree.token(predicate).xpos == Xpos::vb ||
                      (tree.is_verb(predicate) && tree.token(predicate).upos != Upos::verb);
    if (!alone || !bare || tree.marker(predicate) != "to") return;
    settle(mood, EventStatus::planned, "infinitive for a plan", tree.token(predicate).span);
}

// "no raid", "a planned visit", "any offensive".
void MoodReader::read_noun(const Tree& tree, std::uint32_t noun, Mood& mood) const {
    for (const std::uint32_t c : tree.children(noun)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel != Deprel::det && deprel != Deprel::amod && deprel != Deprel::advmod) continue;
        const auto word = status_words_.find(lower(tree.document().form(c)));
        if (word != status_words_.end()) settle(mood, word->second, "modifier", tree.token(c).span);
    }
}

void MoodReader::read_conditions(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::advcl) continue;
        const MarkerEffect* effect = marker_effect(tree, c);
        if (effect != nullptr && *effect == MarkerEffect::condition) mood.condition = true;
    }
}

const MoodReader::MarkerEffect* MoodReader::marker_effect(const Tree& tree,
                                                          std::uint32_t clause) const {
    for (const std::uint32_t c : tree.children(clause)) {
        if (tree.deprel(c) != Deprel::mark && tree.deprel(c) != Deprel::case_) continue;
        const auto found = markers_.find(tree.lemma(c));
        if (found != markers_.end()) return &found->second;
    }
    return nullptr;
}

bool MoodReader::announces(std::string_view lemma) const {
    const auto found = embeddings_.find(std::string(lemma) + " v that");
    return found != embeddings_.end() && found->second.decides;
}

// How `t` hangs on its governor, as the table's column `through` says it, and what that does.
const MoodReader::Effect* MoodReader::effect_of(const Tree& tree, std::uint32_t governor,
                                                std::uint32_t t) const {
    std::string word(tree.lemma(governor));
    for (const std::uint32_t c : tree.children(governor)) {  // "call off", "rule out"
        const bool particle = tree.deprel(c) == Deprel::compound_prt ||
                              (tree.token(c).xpos == Xpos::rp && c == governor + 1);
        if (particle) word += "_" + std::string(tree.lemma(c));
    }
    const std::string prefix = word + " " + word_class(tree, governor) + " ";
    const auto look_up = [&](std::string_view through) -> const Effect* {
        const auto found = embeddings_.find(prefix + std::string(through));
        return found == embeddings_.end() ? nullptr : &found->second;
    };
    const Deprel deprel = tree.deprel(t);
    if (!is_clause(deprel)) {
        const std::string_view preposition = tree.preposition(t);
        // "to" in the table is the infinitive's
        if (preposition == "to" && tree.token(t).upos != Upos::verb) return look_up("to_noun");
        return look_up(preposition.empty() ? "obj" : preposition);
    }
    for (const std::uint32_t c : tree.children(t)) {
        if (tree.deprel(c) != Deprel::mark && tree.deprel(c) != Deprel::case_) continue;
        // "is expected to sign" is what others expect
        if (tree.lemma(c) == "to" && tree.has_child(governor, Deprel::aux_pass)) {
            if (const Effect* effect = look_up("to_passive")) return effect;
        }
        if (const Effect* effect = look_up(tree.lemma(c))) return effect;
    }
    if (tree.token(t).xpos == Xpos::vbg) return look_up("gerund");
    return look_up(deprel == Deprel::ccomp ? "that" : "xcomp");
}

bool MoodReader::climb_embedding(const Tree& tree, std::uint32_t t,
                                 const std::vector<Embedding>& embeddings, Mood& mood) const {
    const Embedding& embedding = embeddings[t - tree.first()];
    if (mood.theme_of == none) mood.theme_of = embedding.match;
    if (!embedding.status) return false;
    if (*embedding.status == EventStatus::happened) return true;
    const std::uint32_t governor = tree.head(t) == none ? t : tree.head(t);
    const Effect* effect = effect_of(tree, governor, t);
    if (effect != nullptr && effect->transparent && !mood.settled) {
        // "failed to persuade Peru to withdraw" tells of one thing: that Peru did not
        Mood above;
        read_predicate(tree, governor, above, {});
        climb(tree, governor, above, embeddings);
        if (above.status == EventStatus::denied) {
            if (mood.theme_of == embedding.match) mood.theme_of = none;
            settle(mood, EventStatus::denied, "in vain", tree.token(governor).span);
            return true;
        }
    }
    mood.agreed = !mood.settled && effect != nullptr && effect->agrees;
    settle(mood, *embedding.status, "embedded under " + std::string(tree.lemma(governor)),
           tree.token(governor).span);
    return true;
}

void MoodReader::settle_by_marker(const Tree& tree, std::uint32_t t, MarkerEffect marker,
                                  Mood& mood) const {
    const Span words = tree.token(t).span;
    if (marker == MarkerEffect::condition) {
        // "unclear whether they will meet"
        if (mood.by_modal && tree.marker(t) == "whether") mood.settled = mood.by_modal = false;
        settle(mood, EventStatus::hypothetical, "condition", words);
    } else if (marker == MarkerEffect::purpose) {
        mood.purpose = !mood.settled;
        settle(mood, EventStatus::planned, "purpose", words);
    } else if (marker == MarkerEffect::denied) {
        settle(mood, EventStatus::denied, "negation", words);
    }
}

// One word further out: what it does to an event that is settled already.
void MoodReader::climb_past(const Tree& tree, const Effect& effect, std::uint32_t governor,
                            std::uint32_t t, Mood& mood) const {
    const std::string rule = "embedded under " + std::string(tree.lemma(governor));
    const bool open = !mood.settled;
    const bool denies = effect.status == EventStatus::denied;
    const bool only_meant = mood.governor != none && (mood.status == EventStatus::planned ||
                                                      mood.status == EventStatus::hypothetical);
    const bool doubted = mood.by_modal && effect.status == EventStatus::hypothetical &&
                         tree.deprel(t) == Deprel::ccomp;
    if (!open && denies && mood.undone) {
        mood.settled = mood.undone = false;
        settle(mood, EventStatus::planned, rule, tree.token(governor).span);
        return;
    }
    if (!open && effect.undoes && mood.status == EventStatus::denied) mood.undone = true;
    if (!open && ((denies && only_meant) || doubted)) mood.settled = mood.by_modal = false;
    if (mood.settled) return;
    settle(mood, effect.status, rule, tree.token(governor).span);
    mood.governor = governor;
    mood.undone = effect.undoes;
    mood.agreed = effect.agrees;
}

// Whether the deed of this predicate has not been done (yet): what it waits for is then a condition.
bool MoodReader::is_open(const Tree& tree, std::uint32_t predicate,
                         const std::vector<Embedding>& embeddings) const {
    Mood mood;
    read_predicate(tree, predicate, mood, {});
    climb(tree, predicate, mood, embeddings);
    if (!mood.settled) read_infinitive_root(tree, predicate, mood);
    return mood.settled && mood.status != EventStatus::happened &&
           mood.status != EventStatus::ongoing;
}

void MoodReader::climb(const Tree& tree, std::uint32_t from, Mood& mood,
                       const std::vector<Embedding>& embeddings) const {
    for (std::uint32_t t = from; tree.head(t) != none;) {
        const std::uint32_t governor = tree.head(t);
        const Embedding& embedding = embeddings[t - tree.first()];
        if (embedding.match != none && climb_embedding(tree, t, embeddings, mood)) return;
        const Deprel deprel = tree.deprel(t);
        if (deprel == Deprel::conj) {
            // "will meet and discuss": the modal reaches a bare verb
            if (tree.token(t).xpos == Xpos::vb && !tree.has_child(t, Deprel::aux)) {
                read_predicate(tree, governor, mood, {});
            }
            t = governor;
            continue;
        }
        if (deprel == Deprel::parataxis || deprel == Deprel::acl_relcl || deprel == Deprel::root)
            return;
        const MarkerEffect* marker = is_clause(deprel) ? marker_effect(tree, t) : nullptr;
        const bool asked = marker != nullptr && *marker == MarkerEffect::condition;
        const bool bound = marker != nullptr && *marker == MarkerEffect::bound;
        if (bound && !mood.settled && is_open(tree, governor, embeddings)) {
            settle(mood, EventStatus::hypothetical, "condition", tree.token(t).span);
            return;
        }
        const Effect* effect = asked ? nullptr : effect_of(tree, governor, t);
        if (effect == nullptr) {
            const bool beside = deprel == Deprel::advcl || asked;
            if (beside && marker != nullptr) settle_by_marker(tree, t, *marker, mood);
            return;
        }
        if (effect->decides) return;
        if (!effect->transparent) climb_past(tree, *effect, governor, t, mood);
        const bool only_meant = mood.governor != none && mood.status == EventStatus::planned;
        Mood above;
        if (only_meant) read_negation(tree, governor, above, {});
        if (above.negated) {  // "does not plan to attack"
            mood.status = EventStatus::denied;
            mood.trace.insert(mood.trace.end(), above.trace.begin(), above.trace.end());
        }
        read_predicate(tree, governor, mood, {});
        t = governor;
    }
}

}  // namespace entente
