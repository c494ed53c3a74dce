// Event rows for tests, built as a person would say them:
//     Telling("a").of("186", "ASSAULT").by(us_forces).to(fugitive).on("2011-05-02").at(abbottabad)
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "record/report.h"

namespace entente::testing {

inline const Actor america{"usa", "United States", ActorKind::state, "USA", "USA", "GOV", ""};
inline const Actor us_forces{"us-forces", "US forces", ActorKind::organ, "USAMIL", "USA",
                             "MIL",       ""};
inline const Actor pakistan{"pak", "Pakistan", ActorKind::state, "PAK", "PAK", "GOV", ""};
inline const Actor pak_soldiers{"", "soldiers", ActorKind::organ, "PAKMIL", "PAK", "MIL", ""};
inline const Actor pak_militants{"",    "militants", ActorKind::armed_group, "PAKREB", "PAK",
                                 "REB", ""};
inline const Actor clinton{
    "hillary-clinton",   "Hillary Clinton", ActorKind::person, "USAGOV", "USA", "GOV",
    "secretary of state"};
inline const Actor khar{
    "hina-rabbani-khar", "Hina Rabbani Khar", ActorKind::person, "PAKGOV", "PAK", "GOV",
    "foreign minister"};
inline const Actor fugitive{
    "osama-bin-laden", "Osama bin Laden", ActorKind::person, "IMGMUSALQ", "SAU", "REB", ""};
inline const Actor nobody{};

inline PlaceRow city(std::string name, std::string country, double lat, double lon) {
    PlaceRow place;
    place.id = "city:" + name;
    place.name = std::move(name);
    place.country = std::move(country);
    place.kind = "city";
    place.coordinates = Coordinates{lat, lon};
    return place;
}

inline PlaceRow country(std::string name, std::string code) {
    PlaceRow place;
    place.id = "country:" + code;
    place.name = std::move(name);
    place.country = std::move(code);
    place.kind = "country";
    return place;
}

inline const PlaceRow abbottabad = city("Abbottabad", "PAK", 34.15, 73.21);
inline const PlaceRow islamabad = city("Islamabad", "PAK", 33.72, 73.04);
inline const PlaceRow karachi = city("Karachi", "PAK", 24.86, 67.01);
inline const PlaceRow in_pakistan = country("Pakistan", "PAK");

/// A row under construction. Unless told otherwise: it happened, on no known day, to nobody.
class Telling {
  public:
    explicit Telling(std::string id, std::string article = "report") {
        row_.id = std::move(id);
        row_.article.id = std::move(article);
    }
    Telling& of(std::string cameo, std::string plover, std::string mode = "") {
        row_.cameo = std::move(cameo);
        row_.plover = std::move(plover);
        row_.mode = std::move(mode);
        return *this;
    }
    Telling& by(const Actor& actor) { return add(row_.sources, actor); }
    Telling& to(const Actor& actor) { return add(row_.targets, actor); }
    Telling& said_by(const Actor& actor, Stance stance) {
        row_.stance = stance;
        return add(row_.speakers, actor);
    }
    Telling& on(std::string_view day) { return from(day, day, Grain::day); }
    Telling& from(std::string_view first, std::string_view last, Grain grain) {
        row_.date = {parse_iso_date(first), parse_iso_date(last), grain, TimeBasis::explicit_};
        return *this;
    }
    Telling& at(const PlaceRow& place) {
        row_.place = place;
        return *this;
    }
    Telling& counting(CountKind kind, std::int64_t number, std::string of = "") {
        row_.counts.push_back({kind, number, number, std::move(of), {}});
        return *this;
    }
    Telling& as(EventStatus status) {
        row_.status = status;
        return *this;
    }
    Telling& reciprocal() {
        row_.reciprocal = true;
        return *this;
    }
    Telling& about(std::string kind) {
        row_.content.push_back(std::move(kind));
        return *this;
    }
    Telling& in_background() {
        row_.background = true;
        return *this;
    }
    Telling& published(std::string_view day) {
        row_.article.published = {parse_iso_date(day), DateBasis::metadata};
        return *this;
    }
    Telling& scored(int quad, double goldstein) {
        row_.quad = quad;
        row_.goldstein = goldstein;
        return *this;
    }
    operator EventRow() const { return row_; }
    EventRow row() const { return row_; }

  private:
    Telling& add(std::vector<Participant>& parties, const Actor& actor) {
        parties.push_back({actor, {}, actor.name});
        return *this;
    }
    EventRow row_;
};

}  // namespace entente::testing
