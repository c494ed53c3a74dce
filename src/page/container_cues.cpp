#include "page/container_cues.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::array<std::pair<std::string_view, ContainerHint>, 10> kinds{{
    {"furniture", {.hint = Hint::furniture}},
    {"apart", {.hint = Hint::furniture, .apart = true}},
    {"byline", {.hint = Hint::byline}},
    {"date", {.hint = Hint::date}},
    {"summary", {.hint = Hint::summary}},
    {"caption", {.hint = Hint::caption}},
    {"credit", {.hint = Hint::credit}},
    {"headline", {.hint = Hint::headline}},
    {"story", {.story = true}},
    {"live", {.live = true}},
}};

// "relatedStories-box_2" has related, stories, box.
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!is_ascii_alpha(name[i])) {
            finish();
            continue;
        }
        if (i > 0 && is_ascii_upper(name[i]) && is_ascii_lower(name[i - 1])) finish();
        word += ascii_lower(name[i]);
    }
    finish();
    return words;
}

}  // namespace

Result<ContainerCues> ContainerCues::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "containers.tsv", {"words", "kind"});
    if (!table) return table.error();
    ContainerCues cues;
    for (const Table::Row& row : table->rows()) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const auto& each) { return each.first == row[1]; });
        if (kind == kinds.end()) return table->error(row, "no such kind of container");
        for (const std::string& alternative : row.list(0)) {
            const auto parts = split(alternative, '+');
            Entry entry{{parts.begin() + 1, parts.end()}, kind->second};
            cues.by_first_[std::string(parts.front())].push_back(std::move(entry));
        }
    }
    return cues;
}

ContainerHint ContainerCues::hint(std::string_view names) const {
    ContainerHint said;
    for (const std::string_view name : split_words(names)) {
        const ContainerHint own = hint_of_name(name);
        if (said.hint == Hint::unmarked) {
            said.hint = own.hint;
            said.apart = own.apart;
        }
        said.story = said.story || own.story;
        said.live = said.live || own.live;
    }
    return said;
}

ContainerHint ContainerCues::hint_of_name(std::string_view name) const {
    const std::vector<std::string> words = words_of(name);
    ContainerHint said;
    for (const std::string& word : words) {
        const auto found = by_first_.find(word);
        if (found == by_first_.end()) continue;
        for (const Entry& entry : found->second) {
            const bool all =
                std::all_of(entry.with.begin(), entry.with.end(), [&](const auto& other) {
                    return std::find(words.begin(), words.end(), other) != words.end();
                });
            if (!all) continue;
            const bool weaker = said.hint == Hint::furniture && !said.apart &&
                                (entry.says.hint == Hint::date || entry.says.hint == Hint::byline);
            if (entry.says.hint != Hint::unmarked &&
                (said.hint == Hint::unmarked || weaker || entry.says.apart)) {
                said.hint = entry.says.hint;
                said.apart = entry.says.apart;
            }
            said.story = said.story || entry.says.story;
            said.live = said.live || entry.says.live;
        }
    }
    said.story = said.story && said.hint == Hint::unmarked;
    return said;
}

}  // namespace entente
