#include "record/wording.h"

#include <algorithm>

namespace entente {

std::string written(const Interval& date) {
    if (!date.begin && !date.end) return {};
    const std::string begin = date.begin ? to_iso(*date.begin) : std::string();
    const std::string end = date.end ? to_iso(*date.end) : std::string();
    return begin == end ? begin : begin + "/" + end;
}

std::string written(const Count& count) {
    std::string number = std::to_string(count.low);
    if (count.low == 0 && count.high) {
        number = "up to " + std::to_string(*count.high);
        return count.of.empty() ? number : number + " " + count.of;
    }
    if (!count.high) number = "at least " + number;
    if (count.high && *count.high != count.low) number += "-" + std::to_string(*count.high);
    return count.of.empty() ? number : number + " " + count.of;
}

std::string outlet_name(const ArticleRef& article) {
    if (!article.outlet.empty()) return article.outlet;
    const std::size_t scheme = article.url.find("://");
    if (scheme != std::string::npos) {
        std::string host = article.url.substr(scheme + 3);
        host.resize(std::min(host.find('/'), host.size()));
        return host.starts_with("www.") ? host.substr(4) : host;
    }
    if (article.source.empty() || article.source == "-") return article.id;
    return article.source.substr(article.source.rfind('/') + 1);
}

std::vector<Actor> actors_of(std::span<const Participant> parties) {
    std::vector<Actor> actors;
    for (const Participant& party : parties) {
        if (std::find(actors.begin(), actors.end(), party.actor) == actors.end()) {
            actors.push_back(party.actor);
        }
    }
    return actors;
}

std::string names_of(std::span<const Participant> parties) {
    return names_of(actors_of(parties));
}

std::string names_of(std::span<const Actor> actors) {
    std::string out;
    for (const Actor& actor : actors) {
        if (!out.empty()) out += ", ";
        out += actor.name.empty() ? actor.code : actor.name;
    }
    return out;
}

}  // namespace entente
