#include "actors/seats.h"

#include <string_view>

namespace entente {
namespace {

constexpr int longest_coordination = 8;
constexpr std::uint32_t longest_reach = 8;  ///< tokens between a preposition and its noun

bool is_movement(const Document& document, std::uint32_t verb, const NameKnowledge& knowledge) {
    if (verb == none) return false;
    const LocatingWord* word = knowledge.cues.locating.find(document.tokens[verb].lemma);
    return word != nullptr && *word == LocatingWord::movement;
}

bool reports(const Document& document, std::uint32_t verb, const NameKnowledge& knowledge) {
    return verb != none && knowledge.reporting.stance_of.contains(document.tokens[verb].lemma);
}

// The preposition of a noun: "with" in "with the Kremlin". It stands a few words before it, or
// directly before the phrase where the tree ties it elsewhere.
std::string_view preposition_of(const Document& document, const Mention& mention,
                                std::uint32_t head) {
    const std::uint32_t begin = document.sentences[mention.sentence].first;
    for (std::uint32_t t = head; t-- > begin && head - t <= longest_reach;) {
        const Token& token = document.tokens[t];
        if (token.deprel == Deprel::case_ && token.head == head) return token.lemma;
    }
    if (head != mention.head || mention.first == begin) return {};
    const Token& before = document.tokens[mention.first - 1];
    return before.upos == Upos::adp ? std::string_view(before.lemma) : std::string_view();
}

bool acts_behind_preposition(const Document& document, std::string_view preposition,
                             std::uint32_t governor, const NameKnowledge& knowledge) {
    const LocatingWord* word = knowledge.cues.locating.find(preposition);
    if (word != nullptr && *word == LocatingWord::preposition) return false;
    const bool direction = preposition == "to" || preposition == "from" || preposition == "for";
    return !direction || !is_movement(document, governor, knowledge);
}

bool is_predicate(const Document& document, std::uint32_t token) {
    if (token == none) return false;
    if (document.tokens[token].upos == Upos::verb || document.tokens[token].upos == Upos::adj)
        return true;
    // A noun with a copula says what the place is; without one it is a verb wrongly tagged.
    for (std::uint32_t t = token; t-- > 0 && token - t <= longest_reach;) {
        if (document.tokens[t].head == token && document.tokens[t].deprel == Deprel::cop)
            return false;
    }
    return true;
}

// A finite verb directly behind the name has it for its subject, whatever the tree says.
bool stands_before_verb(const Document& document, const Mention& seat) {
    if (seat.last >= document.sentences[seat.sentence].last) return false;
    const Token& next = document.tokens[seat.last];
    return next.upos == Upos::verb && next.deprel != Deprel::cop && next.xpos != Xpos::vbg &&
           next.xpos != Xpos::vbn;
}

// Of "Kabul and Islamabad", the first carries the relation for both.
std::uint32_t first_of_coordination(const Document& document, std::uint32_t head) {
    for (int i = 0; i < longest_coordination; ++i) {
        const Token& token = document.tokens[head];
        if (token.deprel != Deprel::conj || token.head == none) break;
        head = token.head;
    }
    return head;
}

}  // namespace

bool acts_as_government(const Document& document, const Mention& seat,
                        const NameKnowledge& knowledge) {
    const std::uint32_t first = first_of_coordination(document, seat.head);
    const Token& head = document.tokens[first];
    if (head.deprel == Deprel::nmod_poss) return true;
    if (head.deprel == Deprel::compound) return false;  // "Kabul residents"
    if (const std::string_view preposition = preposition_of(document, seat, first);
        !preposition.empty())
        return acts_behind_preposition(document, preposition, head.head, knowledge);
    if (stands_before_verb(document, seat)) return true;
    switch (head.deprel) {
        case Deprel::nsubj:
            return is_predicate(document, head.head);
        case Deprel::nsubj_pass:
            return reports(document, head.head, knowledge);
        case Deprel::obj:
        case Deprel::iobj:
            return !is_movement(document, head.head, knowledge);
        default:
            return false;
    }
}

}  // namespace entente
