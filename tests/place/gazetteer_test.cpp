#include "place/gazetteer.h"

#include <gtest/gtest.h>

#include "place/gazetteer_builder.h"

namespace entente::toponym {
namespace {

Table table(std::string_view name, std::initializer_list<std::string_view> columns,
            std::string_view row) {
    std::string bytes;
    for (const std::string_view column : columns) {
        if (!bytes.empty()) bytes += '\t';
        bytes += column;
    }
    return *Table::parse(bytes + "\n" + std::string(row) + "\n", std::string(name), columns);
}

Table countries(std::string_view row) {
    return table("countries.tsv", {"iso3", "iso2", "names", "latitude", "longitude", "capital"},
                 row);
}

Table cities(std::string_view row) {
    return table(
        "cities.tsv",
        {"id", "name", "names", "country", "division", "latitude", "longitude", "population"}, row);
}

std::string message(const Outcome& outcome) {
    return outcome ? "accepted" : outcome.error().message();
}

TEST(Gazetteer, NamesTheFileAndLineOfABadRow) {
    GazetteerBuilder builder;
    ASSERT_EQ(message(builder.add_countries(countries("PAK\tPK\tPakistan\t30\t70\tIslamabad"))),
              "accepted");
    struct Case {
        std::string_view row;
        std::string_view expected;
    };
    for (const Case& c : {
             Case{"1\tLahore\t\tPAK\t\t31.5\t74.3\t100", "accepted"},
             Case{"1\tLahore\t\tPAK\t\t31.5\t74.3\t100",
                  "cities.tsv:2: there is such a row already"},
             Case{"2\tLahore\t\tPAK\t\t91.5\t74.3\t100",
                  "cities.tsv:2: latitude out of range: 91.5"},
             Case{"2\tLahore\t\tPAK\t\t31.5\t-181\t100",
                  "cities.tsv:2: longitude out of range: -181"},
             Case{"2\tLahore\t\tPAK\t\tnorth\t74.3\t100",
                  "cities.tsv:2: latitude out of range: north"},
             Case{"2\tLahore\t\tXXX\t\t31.5\t74.3\t100", "cities.tsv:2: no such country: XXX"},
             Case{"2\tLahore\t\tPAK\t\t31.5\t74.3\tmany", "cities.tsv:2: no such population: many"},
         }) {
        EXPECT_EQ(message(builder.add_cities(cities(c.row))), c.expected) << c.row;
    }
    EXPECT_EQ(message(builder.add_aliases(
                  table("aliases.tsv", {"target", "names"}, "geonames:9\tNowhere"))),
              "aliases.tsv:2: no such place: geonames:9");
    const std::initializer_list<std::string_view> town_columns = {
        "id", "names", "country", "latitude", "longitude", "population"};
    EXPECT_EQ(
        message(builder.add_towns(table("towns.tsv", town_columns, "here\tHere\tPAK\t91\t70\t10"))),
        "towns.tsv:2: latitude out of range: 91");
    EXPECT_EQ(message(builder.add_towns(
                  table("towns.tsv", town_columns, "here\tHere\tPAK\t31\t70\tmany"))),
              "towns.tsv:2: no such population: many");
    EXPECT_EQ(message(builder.add_words(table("place_words.tsv", {"word", "role"}, "moon\tsky"))),
              "place_words.tsv:2: no such role: sky");
}

TEST(Gazetteer, GivesOneKeyToTheSpellingsOfAName) {
    struct Case {
        std::string_view name;
        std::string_view key;
    };
    for (const Case& c :
         {Case{"Port-au-Prince", "port au prince"}, Case{"U.S.", "us"}, Case{"Sana'a", "sanaa"},
          Case{"Sana\xE2\x80\x99"
               "a",
               "sanaa"},
          Case{"São Paulo", "são paulo"}, Case{"ÇANAKKALE", "çanakkale"}}) {
        std::string key;
        append_key(c.name, key);
        EXPECT_EQ(key, c.key);
    }
}

TEST(Gazetteer, KnowsWhereNamesBegin) {
    GazetteerBuilder builder;
    ASSERT_TRUE(builder.add_countries(
        countries("PAK\tPK\tPakistan|Islamic Republic of Pakistan\t30\t70\tIslamabad")));
    const Gazetteer gazetteer = builder.build();
    ASSERT_NE(gazetteer.find("islamic republic"), nullptr);
    EXPECT_EQ(gazetteer.find("islamic republic")->senses, 0);
    EXPECT_TRUE(gazetteer.find("islamic republic")->continues);
    ASSERT_NE(gazetteer.find("islamic republic of pakistan"), nullptr);
    EXPECT_EQ(gazetteer.find("islamic republic of pakistan")->senses, 1);
    EXPECT_EQ(gazetteer.find("islamic state"), nullptr);
}

TEST(Gazetteer, LoadsTheShippedTables) {
    const Result<Gazetteer> gazetteer = Gazetteer::load(ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(gazetteer) << gazetteer.error().message();
    EXPECT_GT(gazetteer->size(), 30'000U);
    EXPECT_GE(gazetteer->countries(), 240U);
}

}  // namespace
}  // namespace entente::toponym
