#include "page/story_names.h"

#include "base/strings.h"

namespace entente {
namespace {

template <typename Visitor>
void each_name(std::string_view prose, Visitor visit) {
    bool opening = true;
    for (std::string_view word : split_words(prose)) {
        const bool closes = word.back() == '.' || word.back() == '?' || word.back() == '!';
        while (!word.empty() && !is_ascii_alpha(word.back()))
            word.remove_suffix(1);
        if (word.ends_with("'s")) word.remove_suffix(2);
        if (word.size() > 1 && is_ascii_upper(word.front())) visit(word, opening);
        opening = closes;
    }
}

}  // namespace

void StoryNames::add(std::string_view prose) {
    each_name(prose, [&](std::string_view name, bool) { names_.insert(name); });
}

int StoryNames::shared_with(std::string_view prose) const {
    std::unordered_set<std::string_view> shared;
    each_name(prose, [&](std::string_view name, bool opening) {
        if (!opening && names_.contains(name)) shared.insert(name);
    });
    return static_cast<int>(shared.size());
}

}  // namespace entente
