#include "events/entry_index.h"

#include <algorithm>

#include "base/strings.h"
#include "events/phrase_words.h"
#include "events/tree.h"

namespace entente {
namespace {

// Whether a match needs one of the element's words. A noun's slots may all be missing.
bool requires_word(const Pattern& pattern, const Element& element) {
    if (element.optional || element.words.empty()) return false;
    return !element.slot || (!pattern.noun && element.slot_kind == SlotKind::words);
}

// The required place with the fewest alternatives, or nullptr.
const Element* most_selective(const Pattern& pattern) {
    const Element* best = nullptr;
    for (const Element& element : pattern.elements) {
        if (!requires_word(pattern, element)) continue;
        if (best == nullptr || element.words.heads() < best->words.heads()) best = &element;
    }
    return best;
}

// The words beside this head of the trigger, one of which must stand there: particles, modifiers.
// Empty where the head will do alone.
std::vector<std::string> words_beside(const Pattern& pattern, std::string_view head) {
    std::vector<std::string> words;
    if (pattern.plain) return words;
    const auto* units = pattern.trigger.find(head);
    if (units == nullptr) return words;
    for (const WordUnit& unit : *units) {
        if (unit.others.empty()) return {};
        words.push_back(unit.others.front());
    }
    return words;
}

EntryKind kind_of(const Pattern& pattern) {
    if (pattern.noun) return EntryKind::noun;
    return pattern.copula ? EntryKind::copula : EntryKind::verb;
}

}  // namespace

std::uint32_t EntryIndex::number_of(const std::string& word) {
    return numbers_.try_emplace(word, static_cast<std::uint32_t>(numbers_.size())).first->second;
}

void EntryIndex::add(const Pattern& pattern, std::uint32_t number, std::string_view head) {
    Entries& entries = entries_[static_cast<std::size_t>(kind_of(pattern))][std::string(head)];
    if (!entries.patterns.empty() && entries.patterns.back() == number) return;
    const auto rank = static_cast<std::uint32_t>(entries.patterns.size());
    entries.patterns.push_back(number);
    const Element* element = most_selective(pattern);
    const std::vector<std::string> beside = words_beside(pattern, head);
    if (!beside.empty() && (element == nullptr || beside.size() < element->words.heads())) {
        // they are compared without regard to case
        for (const std::string& word : beside)
            entries.places.push_back({number_of(lower(word)), rank});
    } else if (element != nullptr) {
        element->words.for_each_head([&](const std::string& word, const auto&) {
            entries.places.push_back({number_of(word), rank});
        });
    } else {
        entries.free.push_back(rank);
    }
}

void EntryIndex::finish() {
    for (auto& kind : entries_) {
        for (auto& [head, entries] : kind)
            std::sort(entries.places.begin(), entries.places.end());
    }
}

const EntryIndex::Entries* EntryIndex::find(EntryKind kind, std::string_view head) const {
    const auto& of_kind = entries_[static_cast<std::size_t>(kind)];
    const auto found = of_kind.find(head);
    return found == of_kind.end() ? nullptr : &found->second;
}

std::span<const std::uint32_t> EntryIndex::all(EntryKind kind, std::string_view head) const {
    const Entries* entries = find(kind, head);
    if (entries == nullptr) return {};
    return entries->patterns;
}

std::vector<std::uint32_t> EntryIndex::candidates(EntryKind kind, std::string_view head,
                                                  const SentenceWords& words) const {
    const Entries* found = find(kind, head);
    if (found == nullptr) return {};
    const Entries& entries = *found;
    std::vector<std::uint32_t> chosen = entries.free;
    auto place = entries.places.begin();
    for (const std::uint32_t word : words) {
        place = std::lower_bound(place, entries.places.end(), Place{word, 0});
        if (place == entries.places.end()) break;
        for (; place != entries.places.end() && place->word == word; ++place)
            chosen.push_back(place->rank);
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (std::uint32_t& rank : chosen)
        rank = entries.patterns[rank];
    return chosen;
}

// A word is found by its lemma, a name also by the lemma in lower case, a modifier also as it is
// written.
SentenceWords EntryIndex::words_of(const Tree& tree) const {
    SentenceWords words;
    const auto add = [&](std::string_view word) {
        if (const auto found = numbers_.find(word); found != numbers_.end())
            words.push_back(found->second);
    };
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        const std::string_view lemma = tree.lemma(t);
        add(lemma);
        if (const std::string low = lower(lemma); low != lemma) add(low);
        const std::string_view form = tree.document().form(t);
        if (form != lemma) add(lower(form));
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

SentenceWords EntryIndex::with(SentenceWords words, std::string_view word) const {
    if (const auto found = numbers_.find(word); found != numbers_.end()) {
        const auto place = std::lower_bound(words.begin(), words.end(), found->second);
        if (place == words.end() || *place != found->second) words.insert(place, found->second);
    }
    return words;
}

}  // namespace entente
