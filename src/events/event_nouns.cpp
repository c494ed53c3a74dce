#include "events/event_nouns.h"

#include <algorithm>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

// "seize" seizing, "tie" tying, "cut" cutting; of a verb whose stress decides ("visit", "expel")
// both spellings.
std::vector<std::string> gerunds_of(std::string_view verb) {
    std::string stem(verb);
    if (verb.ends_with("ie")) return {stem.substr(0, stem.size() - 2) + "ying"};
    const bool silent = verb.ends_with("e") && !verb.ends_with("ee") && !verb.ends_with("oe") &&
                        !verb.ends_with("ye");
    if (silent) return {stem.substr(0, stem.size() - 1) + "ing"};
    std::vector<std::string> forms{stem + "ing"};
    const std::size_t n = verb.size();
    const bool doubles = n >= 3 && !is_vowel(verb[n - 1]) && verb[n - 1] != 'w' &&
                         verb[n - 1] != 'x' && verb[n - 1] != 'y' && is_vowel(verb[n - 2]) &&
                         !is_vowel(verb[n - 3]);
    if (doubles) forms.push_back(stem + verb[n - 1] + "ing");
    return forms;
}

}  // namespace

Result<EventNouns> EventNouns::load(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"noun", "verb", "alone", "object"});
    if (!table) return table.error();
    EventNouns nouns;
    for (const Table::Row& row : table->rows()) {
        std::vector<EventNoun>& verbs = nouns.listed_[row.fields[0]];
        if (row[1].empty()) continue;  // a noun of its own, whatever verb it looks like
        EventNoun noun;
        const std::size_t joint = row[1].find('_');
        noun.verb = row[1].substr(0, joint);
        if (joint != std::string_view::npos) noun.particle = row[1].substr(joint + 1);
        if (row[2] != "S" && row[2] != "T") return table->error(row, "who stands alone is S or T");
        if (row[2] == "S") noun.alone = EventNoun::Alone::source;
        for (const std::string_view preposition : split(row[3].empty() ? "of" : row[3], '|'))
            noun.object_prepositions.emplace_back(preposition);
        verbs.push_back(std::move(noun));
    }
    return nouns;
}

void EventNouns::add_gerund(std::string_view verb) {
    for (const std::string& form : gerunds_of(verb)) {
        std::vector<EventNoun>& verbs = gerunds_[form];
        const bool known = std::any_of(verbs.begin(), verbs.end(),
                                       [&](const EventNoun& noun) { return noun.verb == verb; });
        if (known) continue;
        EventNoun noun;
        noun.verb = verb;
        noun.object_prepositions = {"of"};
        noun.gerund = true;
        verbs.push_back(std::move(noun));
    }
}

std::span<const EventNoun> EventNouns::find(std::string_view noun) const {
    if (const auto listed = listed_.find(noun); listed != listed_.end()) return listed->second;
    const auto gerund = gerunds_.find(noun);
    return gerund == gerunds_.end() ? std::span<const EventNoun>{} : gerund->second;
}

}  // namespace entente
