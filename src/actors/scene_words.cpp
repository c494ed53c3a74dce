#include "actors/scene_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/table.h"

namespace entente {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 6> names{"nothing", "place", "state",
                                                "home",    "scene", "body"};

}  // namespace

Result<SceneWords> SceneWords::load(const std::filesystem::path& data_dir) {
    const Result<Table> table =
        Table::read(data_dir / "cues" / "scene_words.tsv", {"what", "takes"});
    if (!table) return table.error();
    SceneWords words;
    for (const Table::Row& row : table->rows()) {
        const auto found = std::find(names.begin(), names.end(), row[1]);
        if (found == names.end()) return table->error(row, "unknown use: " + std::string(row[1]));
        if (words.uses_.contains(row[0]))
            return table->error(row, "listed twice: " + std::string(row[0]));
        words.uses_.add(std::string(row[0]), static_cast<SceneUse>(found - names.begin()));
    }
    return words;
}

SceneUse SceneWords::use_of(std::string_view noun, std::string_view code) const {
    const SceneUse* use = uses_.find(noun);
    if (use == nullptr) use = uses_.find(code);
    return use == nullptr ? SceneUse::nothing : *use;
}

}  // namespace entente
