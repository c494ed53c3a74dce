#include "events/nameless_parties.h"

#include <algorithm>
#include <string>

namespace entente {

bool is_nameless(const Document& document, std::uint32_t m, bool ground) {
    const Mention& mention = document.mentions[m];
    if (mention.kind == MentionKind::adjective || mention.kind == MentionKind::pronoun)
        return false;
    const bool name = mention.kind == MentionKind::name;
    const auto has_land = [&](std::uint32_t a) {
        const Actor& actor = document.actors[a];
        const bool many = actor.code.starts_with("IGO") || actor.code.starts_with("NGO") ||
                          actor.code.starts_with("IMG") || actor.code.starts_with("MNC");
        return many || actor.sector == "REF" || !actor.country.empty() ||
               (name && !actor.code.empty());
    };
    if (std::any_of(mention.actors.begin(), mention.actors.end(), has_land)) return false;
    return !name || ground;
}

void settle_party(Document& document, std::uint32_t m, std::string_view country) {
    if (country.empty()) return;
    Mention& mention = document.mentions[m];
    Actor actor;
    if (!mention.actors.empty()) actor = document.actors[mention.actors.front()];
    if (mention.kind == MentionKind::name) {
        actor.kind = ActorKind::state;
        actor.code.clear();
        actor.id = country;
    } else if (actor.code.empty()) {
        actor.kind = ActorKind::people;
        actor.code = actor.sector = "CVL";
    }
    actor.name = document.words(mention.span);
    actor.country = country;
    actor.code = std::string(country) + actor.code;
    if (mention.kind != MentionKind::name) actor.id = std::string(country) + ":" + actor.role;
    mention.actors = {static_cast<std::uint32_t>(document.actors.size())};
    document.actors.push_back(std::move(actor));
}

}  // namespace entente
