#include "names/gazetteer.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

// Whether an atom written `text` may stand for one that the table writes `name`.
bool may_stand_for(Casing text, Casing name, bool several_atoms) {
    if (text == name) return true;
    switch (name) {
        case Casing::lower:
            return several_atoms;  // "Front for the ..." in a headline
        case Casing::capital:
            return text == Casing::upper || (several_atoms && text == Casing::lower);  // "al-Qaida"
        case Casing::upper:
            return false;
        case Casing::mixed:
            return text != Casing::lower;
        case Casing::untold:
            return text != Casing::lower || several_atoms;
    }
    return false;
}

// "Nato", "Opec": an acronym that is read as a word is also written as one.
constexpr std::size_t shortest_word_acronym = 4;

bool is_word_acronym(const std::vector<Casing>& text, const std::vector<Casing>& name,
                     std::size_t bytes) {
    return text.size() == 1 && name.size() == 1 && name[0] == Casing::upper &&
           text[0] == Casing::capital && bytes >= shortest_word_acronym;
}

// A name of several atoms in lower case throughout ("right sector" for "Right Sector") is no name.
bool casing_allows(const std::vector<Casing>& text, const std::vector<Casing>& name,
                   std::size_t bytes) {
    if (text.size() != name.size()) return false;
    if (is_word_acronym(text, name, bytes)) return true;
    const bool several = name.size() > 1;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!may_stand_for(text[i], name[i], several)) return false;
    }
    const auto is_lower = [](Casing c) { return c == Casing::lower; };
    return std::all_of(name.begin(), name.end(), is_lower) ||
           !std::all_of(text.begin(), text.end(), is_lower);
}

std::vector<Casing> casing_of(std::string_view phrase) {
    std::vector<Casing> casing;
    for_each_atom(phrase, [&](std::string_view, Casing atom) { casing.push_back(atom); });
    return casing;
}

constexpr std::size_t longest_caseless_acronym = 3;

}  // namespace

std::uint32_t Gazetteer::add(GazetteerEntry entry) {
    entries_.push_back(std::move(entry));
    return static_cast<std::uint32_t>(entries_.size() - 1);
}

void Gazetteer::add_name(std::uint32_t entry, std::string_view phrase, NameForm form) {
    add_with_casing(entry, phrase, form, casing_of(phrase));
}

void Gazetteer::add_caseless_name(std::uint32_t entry, std::string_view phrase, NameForm form) {
    std::vector<Casing> casing = casing_of(phrase);
    const bool told =
        std::any_of(phrase.begin(), phrase.end(), [](char c) { return is_ascii_lower(c); });
    const bool acronym = casing.size() == 1 && (phrase.size() <= longest_caseless_acronym ||
                                                phrase.find('.') != std::string_view::npos);
    if (!told && !acronym) std::fill(casing.begin(), casing.end(), Casing::untold);
    add_with_casing(entry, phrase, form, std::move(casing));
}

void Gazetteer::add_with_casing(std::uint32_t entry, std::string_view phrase, NameForm form,
                                std::vector<Casing> casing) {
    trie_.add(phrase, static_cast<std::uint32_t>(names_.size()));
    names_.push_back({{entry, form}, std::move(casing)});
}

Gazetteer::Match Gazetteer::longest(const Document& document, std::uint32_t first,
                                    std::uint32_t last) const {
    const std::vector<TokenTrie::Match> found = trie_.matches(document, first, last);
    for (auto longest = found.rbegin(); longest != found.rend(); ++longest) {
        Match match{longest->length, {}};
        for (const std::uint32_t value : *longest->values) {
            const Name& name = names_[value];
            if (casing_allows(longest->casing, name.casing, document.form(first).size()))
                match.senses.push_back(name.sense);
        }
        if (!match.senses.empty()) return match;
    }
    return {};
}

}  // namespace entente
