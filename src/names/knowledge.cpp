#include "names/knowledge.h"

namespace entente {

Result<SharedNameKnowledge> NameKnowledge::load(const std::filesystem::path& data_dir,
                                                Gazetteer gazetteer,
                                                const std::vector<AddedNoun>& added_nouns) {
    Result<RoleLexicon> roles = RoleLexicon::load(data_dir, added_nouns);
    if (!roles) return roles.error();
    Result<NameCues> cues = NameCues::load(data_dir);
    if (!cues) return cues.error();
    Result<ReportingVerbs> reporting = ReportingVerbs::load(data_dir);
    if (!reporting) return reporting.error();
    return SharedNameKnowledge(std::make_shared<const NameKnowledge>(NameKnowledge{
        std::move(gazetteer), *std::move(roles), *std::move(cues), *std::move(reporting)}));
}

}  // namespace entente
