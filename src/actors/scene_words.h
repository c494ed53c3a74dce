// How whoever is called by a role alone finds his country: data/cues/scene_words.tsv, which tells it
// by role code and by role noun.
//
// In: the data folder. Out: by role, whence it may take its country. May fail: a file that cannot be
// read, or a row with an unknown value, named by file and line.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "base/word_map.h"

namespace entente {

enum class SceneUse : std::uint8_t {
    nothing,  ///< from nowhere: often a foreigner
    place,    ///< from the place where he acts
    state,    ///< from who else acts, but not from a place: he may act abroad
    home,     ///< like state, but from the sentence's place where nothing else in it tells
    scene,    ///< from any of them
    body,     ///< from a body of many states that the report names: "the mission"
};

class SceneWords {
  public:
    static Result<SceneWords> load(const std::filesystem::path& data_dir);

    /// Of a role by its noun ("local official"), else by its code ("GOV").
    SceneUse use_of(std::string_view noun, std::string_view code) const;
    /// Whether a word before a role makes its bearer a stranger: "foreign", in lower case.
    bool estranges(std::string_view word) const {
        const SceneUse* use = uses_.find(word);
        return use != nullptr && *use == SceneUse::nothing;
    }

  private:
    WordMap<SceneUse> uses_;
};

}  // namespace entente
