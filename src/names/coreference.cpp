#include "names/coreference.h"

#include <algorithm>

#include "names/coreference_workspace.h"

namespace entente {
namespace {

using coreference::Profile;
using coreference::Workspace;

// How well a mention names its entity: a longer name is better, a name better than a description.
std::uint32_t fullness(const Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    const Profile& profile = work.profiles[m];
    constexpr std::uint32_t named = 1000;
    constexpr std::uint32_t described = 1;
    if (mention.kind == MentionKind::name && profile.parts.has_name())
        return named + profile.parts.name_last - profile.parts.name_first;
    return mention.kind == MentionKind::nominal ? described + mention.last - mention.first : 0;
}

std::string name_of(const Workspace& work, std::uint32_t m) {
    const Profile& profile = work.profiles[m];
    const Mention& mention = work.mention(m);
    if (profile.entry != nullptr && mention.kind != MentionKind::nominal)
        return profile.entry->name;
    const std::vector<Token>& tokens = work.document.tokens;
    if (mention.kind == MentionKind::name && profile.parts.has_name())
        return std::string(work.document.words(cover(tokens[profile.parts.name_first].span,
                                                     tokens[profile.parts.name_last - 1].span)));
    return std::string(work.document.words(mention.span));
}

void write_entities(Workspace& work) {
    Document& document = work.document;
    document.entities.clear();
    const auto count = static_cast<std::uint32_t>(document.mentions.size());
    std::vector<std::uint32_t> best(count, none);  // by entity: the fullest mention
    for (std::uint32_t m = 0; m < count; ++m) {
        const std::uint32_t root = work.clusters.root(m);
        if (root == m) {
            document.mentions[m].entity = static_cast<std::uint32_t>(document.entities.size());
            document.entities.push_back({{}, work.type_of(m), {}, {}});
        }
        const std::uint32_t entity = document.mentions[root].entity;
        document.mentions[m].entity = entity;
        document.entities[entity].mentions.push_back(m);
        if (best[entity] == none || fullness(work, m) > fullness(work, best[entity]))
            best[entity] = m;
    }
    for (std::uint32_t e = 0; e < document.entities.size(); ++e) {
        Entity& entity = document.entities[e];
        entity.name = name_of(work, best[e]);
        for (const std::uint32_t member : work.clusters.expand({entity.mentions.front()})) {
            const std::uint32_t index = document.mentions[member].entity;
            if (index != e) entity.members.push_back(index);
        }
    }
}

}  // namespace

void CoreferenceResolver::resolve(Document& document) const {
    Workspace work(document, *knowledge_);
    coreference::link_names(work);
    coreference::link_descriptions(work);
    coreference::group_mentions(work);
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        if (coreference::link_plural(work, m)) continue;
        if (document.mentions[m].kind == MentionKind::pronoun) coreference::link_pronoun(work, m);
    }
    write_entities(work);
}

}  // namespace entente
