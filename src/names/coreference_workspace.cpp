#include "names/coreference_workspace.h"

#include <algorithm>

#include "base/strings.h"

namespace entente::coreference {
namespace {

Profile profile_of(const Document& document, const Mention& mention,
                   const NameKnowledge& knowledge) {
    Profile profile;
    profile.parts = take_apart(document, mention, knowledge);
    const MentionParts& parts = profile.parts;
    if (parts.has_name()) {
        profile.name = lower(document.words(cover(document.tokens[parts.name_first].span,
                                                  document.tokens[parts.name_last - 1].span)));
        profile.last_name = lower(document.form(parts.name_last - 1));
    }
    if (!parts.modifiers.empty()) {
        const Piece& last = parts.modifiers.back();
        profile.country = knowledge.gazetteer.entry(last.name.senses.front().entry).country;
    }
    if (parts.name.length != 0) {
        const auto& senses = parts.name.senses;
        const bool one_bearer = std::all_of(
            senses.begin(), senses.end(),
            [&](const Gazetteer::Sense& sense) { return sense.entry == senses.front().entry; });
        const GazetteerEntry& entry = knowledge.gazetteer.entry(senses.front().entry);
        if (one_bearer || entry.type == EntityType::state) profile.entry = &entry;
        if (profile.country.empty() && profile.entry != nullptr) profile.country = entry.country;
    }
    profile.names_state = profile.entry != nullptr && profile.entry->type == EntityType::state &&
                          mention.type != EntityType::place && mention.kind != MentionKind::nominal;
    if (const Piece* role = parts.role()) {
        // "former president" is another role than "president".
        profile.role = role->role.role->words;
        profile.former = is_former(document, mention, knowledge);
        if (profile.former && !profile.role.starts_with("former "))
            profile.role.insert(0, "former ");
    }
    const Token& head = document.tokens[mention.head];
    profile.subject = head.deprel == Deprel::nsubj || head.deprel == Deprel::nsubj_pass;
    profile.headline = document.sentences[mention.sentence].block != BlockKind::body;
    return profile;
}

}  // namespace

Clusters::Clusters(std::size_t mentions) : parent_(mentions), members_(mentions) {
    for (std::uint32_t m = 0; m < mentions; ++m)
        parent_[m] = m;
}

std::uint32_t Clusters::root(std::uint32_t mention) const {
    while (parent_[mention] != mention)
        mention = parent_[mention];
    return mention;
}

void Clusters::join(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return;
    if (b < a) std::swap(a, b);
    parent_[b] = a;
    if (members_[a].empty()) members_[a] = std::move(members_[b]);
}

void Clusters::set_members(std::uint32_t mention, std::vector<std::uint32_t> of) {
    // A cluster that would stand for itself stands for nothing else.
    std::erase_if(of, [&](std::uint32_t m) { return joined(m, mention); });
    members_[root(mention)] = std::move(of);
}

std::vector<std::uint32_t> Clusters::expand(const std::vector<std::uint32_t>& mentions) const {
    std::vector<std::uint32_t> roots;
    const auto add = [&](std::uint32_t m) {
        const std::uint32_t found = root(m);
        if (std::find(roots.begin(), roots.end(), found) == roots.end()) roots.push_back(found);
    };
    for (const std::uint32_t m : mentions) {
        if (members(m).empty()) add(m);
        for (const std::uint32_t member : members(m))
            add(member);
    }
    return roots;
}

Workspace::Workspace(Document& report, const NameKnowledge& names)
    : document(report),
      knowledge(names),
      clusters(report.mentions.size()),
      cluster_size(report.mentions.size(), 1),
      first_in_sentence(report.sentences.size() + 1,
                        static_cast<std::uint32_t>(report.mentions.size())) {
    profiles.reserve(document.mentions.size());
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& it = document.mentions[m];
        profiles.push_back(profile_of(document, it, names));
        cluster_type.push_back(profiles[m].names_state ? EntityType::state : it.type);
        cluster_gender.push_back(it.gender);
        std::uint32_t& first = first_in_sentence[it.sentence];
        first = std::min(first, m);
    }
    for (std::size_t s = report.sentences.size(); s-- > 0;)
        first_in_sentence[s] = std::min(first_in_sentence[s], first_in_sentence[s + 1]);
}

EntityType Workspace::type_of(std::uint32_t m) const {
    return cluster_type[clusters.root(m)];
}

Gender Workspace::gender_of(std::uint32_t m) const {
    return cluster_gender[clusters.root(m)];
}

bool Workspace::is_plural(std::uint32_t m) const {
    return mention(m).plural || clusters.members(m).size() > 1;
}

std::uint32_t Workspace::quote_at(std::uint32_t token) const {
    const Span span = document.tokens[token].span;
    const auto after =
        std::upper_bound(document.quotes.begin(), document.quotes.end(), span.begin,
                         [](std::uint32_t b, const Quote& q) { return b < q.span.begin; });
    if (after == document.quotes.begin()) return none;
    const auto found = after - 1;
    return found->span.contains(span) ? static_cast<std::uint32_t>(found - document.quotes.begin())
                                      : none;
}

void Workspace::join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t ra = clusters.root(a);
    const std::uint32_t rb = clusters.root(b);
    if (ra == rb) return;
    const EntityType type =
        cluster_type[ra] == EntityType::unknown ? cluster_type[rb] : cluster_type[ra];
    const Gender gender =
        cluster_gender[ra] == Gender::unknown ? cluster_gender[rb] : cluster_gender[ra];
    clusters.join(a, b);
    const std::uint32_t root = clusters.root(a);
    cluster_type[root] = type;
    cluster_gender[root] = gender;
    cluster_size[root] = cluster_size[ra] + cluster_size[rb];
}

}  // namespace entente::coreference
