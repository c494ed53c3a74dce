#include "events/mending.h"

#include <algorithm>

#include "events/mending_rules.h"

namespace entente {
namespace {

constexpr std::uint32_t longest_subject = 40;  // words between a conjunction and its verb
constexpr std::uint32_t longest_name = 8;      // words between a preposition and its noun

}  // namespace

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

// "He is due to arrive", "Cutting ties, Peru left": a clause is no subject beside one of another kind.
void Mending::part_clauses(std::uint32_t clause) {
    if (head(clause) == none) return;
    const bool marked = governed(clause).marker != none;
    const bool gerund = token(clause).xpos == Xpos::vbg;
    std::uint32_t subject = none;
    for (std::uint32_t t = first_; t < last_ && t < head(clause); ++t) {
        if (head(t) == head(clause) && deprel(t) == Deprel::nsubj) subject = t;
    }
    if (marked && subject != none) {
        hang(clause, head(clause), Deprel::xcomp);
    } else if (!marked && gerund && subject != none && subject > clause) {
        hang(clause, head(clause), Deprel::advcl);
        governed(head(clause)).subject = subject;
    } else if (!marked && gerund) {  // "Fighting erupted"
        hang(clause, head(clause), Deprel::nsubj);
    }
}

// "Cutting aid to Chile, Peru quit the talks", with the participle read as an attribute: a bare noun
// at the beginning has no place in a clause that has its subject behind a comma.
void Mending::open_participle(std::uint32_t participle) {
    const std::uint32_t noun = head(participle);
    if (noun == none || noun > participle + 3 || !document_.form(participle).ends_with("ing"))
        return;
    const std::uint32_t verb = head(noun);
    if (verb == none || verb < noun || token(verb).upos != Upos::verb) return;
    if (governed(noun).preposition != none) return;
    std::uint32_t subject = none;
    bool comma = false;
    for (std::uint32_t t = noun + 1; t < verb; ++t) {
        comma = comma || document_.form(t) == ",";
        const bool behind = comma && head(t) == verb && deprel(t) == Deprel::nsubj;
        if (behind) subject = t;
    }
    if (subject == none) return;
    hang(participle, verb, Deprel::advcl);
    hang(noun, participle, Deprel::obj);
    governed(participle).object = noun;
    governed(verb).subject = subject;
    relations_.verbs.push_back(participle - first_);
}

// "was accused by Oslo of shelling", "was blamed by Oslo on Chile", with the last phrase hung on the
// doer's name: what follows the doer of a passive goes on from the verb.
void Mending::raise_phrase(std::uint32_t noun) {
    const std::uint32_t doer = head(noun);
    if (doer == none || doer > noun || deprel(doer) != Deprel::obl_agent) return;
    if (token(doer).upos != Upos::propn || governed(noun).preposition == none) return;
    if (head(doer) != none) hang(noun, head(doer), Deprel::obl);
}

// "Ferry seized by rebels", tagged a past tense: a verb with a doer behind "by" is passive.
void Mending::set_passive(std::uint32_t doer) {
    const std::uint32_t verb = head(doer);
    if (verb == none || governed(verb).object != none) return;
    const std::uint32_t subject = governed(verb).subject;
    if (subject != none && subject < verb && deprel(subject) == Deprel::nsubj)
        hang(subject, verb, Deprel::nsubj_pass);
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

Relations mended_relations(const Document& document, std::uint32_t sentence) {
    return Mending(document, sentence).mend();
}

}  // namespace entente
