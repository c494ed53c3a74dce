#include "place/place_resolver.h"

#include <string>

#include "place/disambiguation.h"
#include "place/gazetteer.h"
#include "place/name_finder.h"

namespace entente {
namespace {

using namespace toponym;

// Degrees to four places: what a float keeps of "33.00" is 33, not 32.999996.
double degrees(float value) {
    return static_cast<double>(static_cast<long>(value * 1e4F + (value < 0 ? -0.5F : 0.5F))) / 1e4;
}

Place place_of(const Gazetteer& gazetteer, const Entry& entry) {
    Place place;
    place.name = gazetteer.text(entry.name);
    place.country = gazetteer.country_code(entry.country);
    place.division = gazetteer.text(entry.division);
    place.id = gazetteer.text(entry.id);
    place.kind = to_string(entry.kind);
    place.coordinates = Coordinates{degrees(entry.latitude), degrees(entry.longitude)};
    return place;
}

std::string key_of(std::string_view name) {
    std::string key;
    append_key(name, key);
    return key;
}

}  // namespace

PlaceResolver::PlaceResolver(std::shared_ptr<const toponym::Gazetteer> gazetteer)
    : gazetteer_(std::move(gazetteer)) {}

Result<PlaceResolver> PlaceResolver::load(const std::filesystem::path& data_dir) {
    Result<Gazetteer> gazetteer = Gazetteer::load(data_dir);
    if (!gazetteer) return gazetteer.error();
    return PlaceResolver(std::make_shared<const Gazetteer>(*std::move(gazetteer)));
}

void PlaceResolver::resolve(Document& document) const {
    document.places.clear();
    const std::vector<FoundName> names = find_names(document, *gazetteer_);
    const std::vector<std::optional<std::uint32_t>> entries =
        disambiguate(names, *gazetteer_, key_of(document.article.dateline_place));
    for (std::size_t n = 0; n < names.size(); ++n) {
        if (!entries[n]) continue;
        Place place = place_of(*gazetteer_, gazetteer_->entry(*entries[n]));
        place.span = names[n].span;
        place.sentence = names[n].sentence;
        place.first = names[n].first;
        place.last = names[n].last;
        place.mention = names[n].mention;
        document.places.push_back(std::move(place));
    }
    document.dateline = look_up(document.article.dateline_place);
    if (document.dateline) document.dateline->sentence = none;
}

std::optional<Place> PlaceResolver::look_up(std::string_view name) const {
    FoundName found;
    found.record = gazetteer_->find(key_of(name));
    if (found.record == nullptr || found.record->senses == 0) return {};
    found.told_kind = {};
    found.located = true;
    const std::vector<std::optional<std::uint32_t>> entries =
        disambiguate({found}, *gazetteer_, {});
    if (!entries.front()) return {};
    return place_of(*gazetteer_, gazetteer_->entry(*entries.front()));
}

}  // namespace entente
