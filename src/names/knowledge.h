// All that the stages of the names room know, loaded once and shared: names, roles, cue words and
// reporting verbs. The actors room takes the same value, so that both read a phrase alike.
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "names/cues.h"
#include "names/gazetteer.h"
#include "names/roles.h"

namespace entente {

struct NameKnowledge {
    Gazetteer gazetteer;
    RoleLexicon roles;
    NameCues cues;
    ReportingVerbs reporting;

    /// Reads the files of RoleLexicon, NameCues and ReportingVerbs; the gazetteer comes from the
    /// caller, and so do role nouns from a user's dictionary.
    static Result<std::shared_ptr<const NameKnowledge>> load(
        const std::filesystem::path& data_dir, Gazetteer gazetteer,
        const std::vector<AddedNoun>& added_nouns = {});
};

using SharedNameKnowledge = std::shared_ptr<const NameKnowledge>;

}  // namespace entente
