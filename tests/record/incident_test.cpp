#include "record/incident.h"

#include <algorithm>
#include <random>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "record/agreement.h"
#include "record/rows.h"

namespace entente {
namespace {

using namespace testing;

std::vector<std::vector<std::string>> groups(const std::vector<EventRow>& rows) {
    std::vector<std::vector<std::string>> out;
    for (const Incident& incident : merge(rows))
        out.push_back(incident.tellings);
    std::sort(out.begin(), out.end());
    return out;
}

using Groups = std::vector<std::vector<std::string>>;

EventRow strike(std::string id, std::string_view day) {
    return Telling(std::move(id))
        .of("195", "ASSAULT", "drone")
        .by(america)
        .to(pak_militants)
        .on(day);
}

TEST(Incident, CountsTextsThatPrintOneAnotherOnce) {
    EventRow agency = strike("a", "2011-10-13");
    agency.article.id = "wire";
    agency.article.outlet = "Gulf Wire";
    agency.article.reprinted_by = {"Harbour Times", "Valley Post"};
    EventRow reprint = strike("b", "2011-10-13");  // a sentence of its own
    reprint.article.id = "reprint";
    reprint.article.url = "https://www.valley-post.example/1013/strike.html";
    reprint.article.original = "wire";
    EventRow other = strike("c", "2011-10-13");
    other.article.id = "other";
    other.article.source = "reports/gazette.txt";
    const std::vector<EventRow> rows{agency, reprint, other};
    const std::vector<Incident> incidents = merge(rows);
    ASSERT_EQ(incidents.size(), 1U);
    EXPECT_EQ(incidents.front().articles, (std::vector<std::string>{"other", "reprint", "wire"}));
    EXPECT_EQ(incidents.front().independent, 2U);
    EXPECT_EQ(incidents.front().outlets,
              (std::vector<std::string>{"Gulf Wire", "Harbour Times", "Valley Post", "gazette.txt",
                                        "valley-post.example"}));
}

TEST(Merge, TakesOneKillingToldThreeWaysAsOneIncident) {
    const std::vector<EventRow> rows{Telling("a", "r1")
                                         .of("186", "ASSAULT")
                                         .by(us_forces)
                                         .to(fugitive)
                                         .on("2011-05-02")
                                         .at(abbottabad),
                                     Telling("b", "r2")
                                         .of("190", "ASSAULT")
                                         .by(america)
                                         .to(fugitive)
                                         .on("2011-05-02")
                                         .at(islamabad),
                                     Telling("c", "r3")
                                         .of("180", "ASSAULT")
                                         .by(us_forces)
                                         .to(fugitive)
                                         .from("2011-01-01", "2011-12-31", Grain::year)
                                         .at(in_pakistan)};
    const std::vector<Incident> incidents = merge(rows);
    ASSERT_EQ(incidents.size(), 1U);
    const Incident& killing = incidents.front();
    EXPECT_EQ(killing.tellings, (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(killing.articles, (std::vector<std::string>{"r1", "r2", "r3"}));
    EXPECT_EQ(killing.date.begin, parse_iso_date("2011-05-02"));
    EXPECT_EQ(killing.place->name, "Abbottabad");
    const Difference vague{"date", "2011-01-01/2011-12-31", {"c"}};
    const Difference near{"place", "Islamabad", {"b"}};
    EXPECT_NE(std::find(killing.differences.begin(), killing.differences.end(), vague),
              killing.differences.end());
    EXPECT_NE(std::find(killing.differences.begin(), killing.differences.end(), near),
              killing.differences.end());
}

TEST(Merge, KeepsStrikesOnDifferentDaysApart) {
    EXPECT_EQ(groups({strike("a", "2011-10-13"), strike("b", "2011-10-14")}),
              (Groups{{"a"}, {"b"}}));
    EXPECT_EQ(groups({strike("a", "2011-10-13"), strike("b", "2011-10-13")}), (Groups{{"a", "b"}}));
}

TEST(Merge, DoesNotLetAVagueTellingJoinTwoDays) {
    const EventRow month = Telling("c")
                               .of("195", "ASSAULT", "drone")
                               .by(america)
                               .to(pak_militants)
                               .from("2011-10-01", "2011-10-31", Grain::month)
                               .counting(CountKind::killed, 10);
    EventRow first = strike("a", "2011-10-13");
    EventRow second = strike("b", "2011-10-14");
    first.counts = month.counts;
    second.counts = month.counts;
    EXPECT_EQ(groups({first, second, month}), (Groups{{"a", "c"}, {"b"}}));
}

TEST(Merge, NeverLetsWhatDidNotHappenJoinWhatDid) {
    const EventRow held = strike("held", "2011-10-13");
    for (const EventStatus status :
         {EventStatus::planned, EventStatus::promised, EventStatus::demanded,
          EventStatus::threatened, EventStatus::hypothetical, EventStatus::denied}) {
        EventRow other = strike("other", "2011-10-13");
        other.status = status;
        EXPECT_EQ(groups({held, other}), (Groups{{"held"}, {"other"}})) << to_string(status);
    }
    EventRow going_on = strike("going on", "2011-10-13");
    going_on.status = EventStatus::ongoing;
    EXPECT_EQ(groups({held, going_on}), (Groups{{"going on", "held"}}));
}

TEST(Merge, GroupsAPlannedMeetingToldTwice) {
    const auto meeting = [](std::string id) {
        return Telling(std::move(id))
            .of("036", "CONSULT")
            .by(clinton)
            .to(khar)
            .on("2012-07-08")
            .as(EventStatus::planned)
            .row();
    };
    EXPECT_EQ(groups({meeting("a"), meeting("b")}), (Groups{{"a", "b"}}));
}

TEST(Merge, ReadsAReciprocalMeetingFromEitherSide) {
    const EventRow one =
        Telling("a").of("036", "CONSULT").by(clinton).to(khar).on("2012-07-08").reciprocal();
    const EventRow other =
        Telling("b").of("036", "CONSULT").by(khar).to(clinton).on("2012-07-08").reciprocal();
    EXPECT_EQ(groups({one, other}), (Groups{{"a", "b"}}));
}

TEST(Merge, KeepsDifferentPersonsOfOneStateApart) {
    const Actor rival{
        "leon-panetta", "Leon Panetta", ActorKind::person, "USAGOV", "USA", "GOV", ""};
    EXPECT_EQ(groups({Telling("a").of("111", "ACCUSE").by(clinton).to(pakistan).on("2012-07-08"),
                      Telling("b").of("111", "ACCUSE").by(rival).to(pakistan).on("2012-07-08")}),
              (Groups{{"a"}, {"b"}}));
}

TEST(Merge, KeepsASoldierApartFromAMilitantOfTheSameState) {
    const EventRow on_soldiers =
        Telling("a").of("195", "ASSAULT").by(america).to(pak_soldiers).on("2011-10-13");
    EXPECT_EQ(groups({on_soldiers, strike("b", "2011-10-13")}), (Groups{{"a"}, {"b"}}));
}

TEST(Merge, TellsDemandsApartByWhatIsDemanded) {
    const auto demand = [](std::string id, std::string kind) {
        return Telling(std::move(id))
            .of("100", "REQUEST")
            .by(america)
            .to(pakistan)
            .on("2011-10-20")
            .about(std::move(kind))
            .row();
    };
    EXPECT_EQ(groups({demand("a", "ASSAULT"), demand("b", "ASSAULT"), demand("c", "AID")}),
              (Groups{{"a", "b"}, {"c"}}));
}

TEST(Merge, KeepsDifferentDeadApartAndNearNumbersTogether) {
    const auto dead = [](std::string id, std::int64_t number) {
        return Telling(std::move(id))
            .of("195", "ASSAULT")
            .by(america)
            .to(pak_soldiers)
            .on("2011-11-26")
            .counting(CountKind::killed, number, "soldiers")
            .row();
    };
    EXPECT_EQ(groups({dead("a", 24), dead("b", 25), dead("c", 3)}), (Groups{{"a", "b"}, {"c"}}));
    const std::vector<Incident> incidents =
        merge(std::vector<EventRow>{dead("a", 24), dead("b", 25)});
    EXPECT_EQ(incidents.front().counts.front().low, 24);
    EXPECT_EQ(incidents.front().counts.front().high, 25);
}

struct PlacePair {
    PlaceRow a, b;
    bool contradict;
    double weight;
};

TEST(Agreement, JudgesPlacesByNameContainmentAndDistance) {
    const PlacePair cases[] = {
        {abbottabad, abbottabad, false, 0.5},
        {abbottabad, islamabad, false, 0.5},  // 50 km
        {abbottabad, karachi, true, 0},       // 1,100 km
        {abbottabad, in_pakistan, false, 0.25},
        {in_pakistan, country("Afghanistan", "AFG"), true, 0},
        {abbottabad, country("Afghanistan", "AFG"), true, 0},
    };
    for (const PlacePair& c : cases) {
        const Agreement there = agree_on_place(c.a, c.b);
        const Agreement back = agree_on_place(c.b, c.a);
        EXPECT_EQ(there.contradicts, c.contradict) << c.a.name << " and " << c.b.name;
        EXPECT_EQ(there.weight, c.weight) << c.a.name << " and " << c.b.name;
        EXPECT_EQ(back.contradicts, c.contradict) << c.b.name << " and " << c.a.name;
    }
    EXPECT_EQ(agree_on_place(abbottabad, {}).weight, 0);
}

std::vector<EventRow> many(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    const std::vector<Actor> actors{america, us_forces, pakistan, pak_soldiers, pak_militants,
                                    clinton, khar,      fugitive, nobody};
    const std::vector<PlaceRow> places{abbottabad, islamabad, karachi, in_pakistan};
    std::vector<EventRow> rows;
    for (std::size_t i = 0; i < size; ++i) {
        const Date day = from_days(15000 + static_cast<int>(random() % (size / 20 + 2)));
        Telling telling(fmt::format("{:06}", i), fmt::format("r{}", i / 10));
        telling.of(random() % 2 == 0 ? "190" : "036", random() % 2 == 0 ? "ASSAULT" : "CONSULT");
        telling.by(actors[random() % actors.size()]).to(actors[random() % actors.size()]);
        const int length = random() % 3 == 0 ? 30 : 0;
        telling.from(to_iso(day), to_iso(add_days(day, length)), Grain::day);
        if (random() % 2 == 0) telling.at(places[random() % places.size()]);
        if (random() % 3 == 0) telling.counting(CountKind::killed, 1 + random() % 30);
        rows.push_back(telling);
    }
    return rows;
}

TEST(Merge, GivesTheSameIncidentsWhateverTheOrder) {
    std::vector<EventRow> rows = many(600, 1);
    const auto ids = [&] {
        std::vector<std::tuple<std::string, std::string, std::vector<std::string>>> out;
        for (const Incident& incident : merge(rows))
            out.emplace_back(incident.id, incident.component, incident.tellings);
        return out;
    };
    const auto before = ids();
    EXPECT_LT(before.size(), rows.size());
    std::mt19937 random(2);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(rows.begin(), rows.end(), random);
        EXPECT_EQ(ids(), before);
    }
}

TEST(Merge, FindsByKeysEveryPairThatComparingAllWouldFind) {
    const std::vector<EventRow> rows = many(400, 3);
    int linked = 0;
    for (const EventRow& a : rows) {
        for (const EventRow& b : rows) {
            EXPECT_EQ(evidence(a, b), evidence(b, a));
            if (!evidence(a, b)) continue;
            ++linked;
            const auto ka = merge_keys(a);
            const auto kb = merge_keys(b);
            std::vector<std::string> common;
            std::set_intersection(ka.begin(), ka.end(), kb.begin(), kb.end(),
                                  std::back_inserter(common));
            EXPECT_FALSE(common.empty()) << signature(a) << "\n" << signature(b);
        }
    }
    EXPECT_GT(linked, 400);
}

// A component must merge alone as it merges among all: the store relies on it.
TEST(Merge, MergesAComponentAloneAsAmongAll) {
    const std::vector<EventRow> rows = many(300, 4);
    const std::vector<Incident> all = merge(rows);
    std::vector<std::string> components;
    for (const Incident& incident : all)
        components.push_back(incident.component);
    std::sort(components.begin(), components.end());
    components.erase(std::unique(components.begin(), components.end()), components.end());
    std::vector<std::vector<std::string>> apart;
    for (const std::string& component : components) {
        std::vector<EventRow> members;
        for (const Incident& incident : all) {
            if (incident.component != component) continue;
            for (const EventRow& row : rows) {
                if (std::count(incident.tellings.begin(), incident.tellings.end(), row.id) != 0) {
                    members.push_back(row);
                }
            }
        }
        for (auto& group : groups(members))
            apart.push_back(group);
    }
    std::sort(apart.begin(), apart.end());
    EXPECT_EQ(apart, groups(rows));
}

TEST(Merge, TakesGunmenForTheMenOfAnArmedGroupButNotForSoldiers) {
    const Actor gunmen{"", "gunmen", ActorKind::armed_group, "PAKUAF", "PAK", "UAF", ""};
    const Actor shabaab{
        "al-shabaab", "al Shabaab", ActorKind::armed_group, "SOMREB", "SOM", "REB", ""};
    const auto raid = [](std::string id, const Actor& who) {
        return Telling(std::move(id))
            .of("190", "ASSAULT")
            .by(who)
            .to(pak_soldiers)
            .on("2018-03-06");
    };
    EXPECT_EQ(groups({raid("a", gunmen), raid("b", shabaab)}), (Groups{{"a", "b"}}));
    EXPECT_EQ(groups({raid("a", gunmen), raid("b", us_forces)}), (Groups{{"a"}, {"b"}}));
}

TEST(Merge, TakesBackgroundOfTheMonthForTheNewsOfItsDay) {
    const auto duties = [](std::string id, std::string first, std::string last) {
        return Telling(std::move(id))
            .of("163", "COERCE")
            .by(pakistan)
            .to(us_forces)
            .from(first, last, Grain::month);
    };
    const EventRow news = duties("a", "2020-05-18", "2020-05-18");
    EventRow recalled = duties("b", "2020-05-01", "2020-05-31");
    EXPECT_EQ(groups({news, recalled}), (Groups{{"a"}, {"b"}}));
    recalled.background = true;
    EXPECT_EQ(groups({news, recalled}), (Groups{{"a", "b"}}));
}

TEST(Merge, StaysNearLinearWhenAllHappensOnOneDay) {
    std::vector<EventRow> rows;
    for (int i = 0; i < 20000; ++i) {
        EventRow row = strike(fmt::format("{:06}", i), "2022-02-24");
        row.counts.push_back({CountKind::killed, 1 + i % 5000, {}, "", {}});
        rows.push_back(row);
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(merge(rows).empty());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

// Different tellings of one busy day, no two of which are certain to be alike.
std::size_t comparisons_of_a_day(int tellings) {
    std::vector<EventRow> rows;
    for (int i = 0; i < tellings; ++i) {
        EventRow row = strike(fmt::format("{:06}", i), "2022-02-24");
        row.counts.push_back({CountKind::killed, 1 + i, {}, "", {}});
        rows.push_back(row);
    }
    return comparisons(rows);
}

TEST(Merge, ComparesNotMuchMoreForATellingWhereAllHappensOnOneDay) {
    const std::size_t thousand = comparisons_of_a_day(1000);
    EXPECT_GT(thousand, 1000U);
    EXPECT_LE(comparisons_of_a_day(10000), 11 * thousand);
}

}  // namespace
}  // namespace entente
