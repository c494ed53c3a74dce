#include "events/phrase_words.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

// The particle of a verb that is a required word stands behind it: "refused to hand it over".
bool has_particle(const Tree& tree, std::uint32_t verb, std::string_view particle) {
    if (verb + 1 < tree.last() && tree.lemma(verb + 1) == particle) return true;
    const auto children = tree.children(verb);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
        return c > verb && tree.lemma(c) == particle && !tree.is_nominal(c);
    });
}

// A modifier of a unit stands before the head: as its child, or right before it in the text.
bool has_modifiers(const Tree& tree, std::uint32_t head,
                   const std::vector<std::string>& modifiers) {
    const auto is = [&](std::uint32_t t, const std::string& word) {
        return equals_ignoring_ascii_case(tree.lemma(t), word) ||
               equals_ignoring_ascii_case(tree.document().form(t), word);
    };
    if (tree.is_verb(head) && modifiers.size() == 1 && has_particle(tree, head, modifiers.front()))
        return true;
    std::uint32_t before = head;
    for (auto word = modifiers.rbegin(); word != modifiers.rend(); ++word) {
        bool found = false;
        for (const std::uint32_t c : tree.children(head))
            found = found || (c < head && is(c, *word));
        // "air-strike" is three tokens: the hyphen is stepped over
        while (before > tree.first() && tree.token(before - 1).xpos == Xpos::hyph)
            --before;
        if (before > tree.first() && is(before - 1, *word)) {
            found = true;
            --before;
        }
        if (!found) return false;
    }
    return true;
}

// The units with this word as head. A name keeps its capital as lemma ("the Army", "Summit").
const std::vector<WordUnit>* units_of(const Tree& tree, const WordSet& words, std::uint32_t head) {
    if (const auto* units = words.find(tree.lemma(head)); units != nullptr) return units;
    const std::string_view lemma = tree.lemma(head);
    if (lemma.empty() || !is_ascii_upper(lemma.front())) return nullptr;
    return words.find(lower(lemma));
}

}  // namespace

bool in_words(const Tree& tree, const WordSet& words, std::uint32_t phrase) {
    const auto* units = units_of(tree, words, phrase);
    return units != nullptr && std::any_of(units->begin(), units->end(), [&](const WordUnit& unit) {
               return has_modifiers(tree, phrase, unit.others);
           });
}

std::size_t words_beside(const Tree& tree, const WordSet& words, std::uint32_t head) {
    std::size_t most = 0;
    const auto* units = units_of(tree, words, head);
    if (units == nullptr) return most;
    for (const WordUnit& unit : *units) {
        if (has_modifiers(tree, head, unit.others)) most = std::max(most, unit.others.size());
    }
    return most;
}

bool has_title(const Tree& tree, const WordSet& words, std::uint32_t name) {
    if (tree.token(name).upos != Upos::propn) return false;
    const auto children = tree.children(name);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
        const Deprel deprel = tree.deprel(c);
        const bool beside = deprel == Deprel::nmod_desc || deprel == Deprel::appos ||
                            (deprel == Deprel::compound && tree.token(c).upos == Upos::noun);
        return beside && in_words(tree, words, c);
    });
}

}  // namespace entente
