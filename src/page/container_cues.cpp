#include "page/container_cues.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::array<std::pair<std::string_view, Hint>, 7> kinds{{
    {"furniture", Hint::furniture},
    {"byline", Hint::byline},
    {"date", Hint::date},
    {"summary", Hint::summary},
    {"caption", Hint::caption},
    {"credit", Hint::credit},
    {"headline", Hint::headline},
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

Hint ContainerCues::hint(std::string_view names) const {
    for (const std::string_view name : split_words(names)) {
        const Hint hint = hint_of_name(name);
        if (hint != Hint::unmarked) return hint;
    }
    return Hint::unmarked;
}

Hint ContainerCues::hint_of_name(std::string_view name) const {
    const std::vector<std::string> words = words_of(name);
    for (const std::string& word : words) {
        const auto found = by_first_.find(word);
        if (found == by_first_.end()) continue;
        for (const Entry& entry : found->second) {
            const bool all =
                std::all_of(entry.with.begin(), entry.with.end(), [&](const auto& other) {
                    return std::find(words.begin(), words.end(), other) != words.end();
                });
            if (all) return entry.hint;
        }
    }
    return Hint::unmarked;
}

}  // namespace entente
