#include "actors/tables.h"

#include <gtest/gtest.h>

#include "actors/tables_fixture.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using testing::ActorData;

SharedActorTables small_tables() {
    const ActorData data;
    Result<SharedActorTables> tables = ActorTables::load(data.path());
    EXPECT_TRUE(tables) << tables.error().message();
    return *tables;
}

TEST(ActorTables, RowsAreFoundById) {
    const SharedActorTables tables = small_tables();
    ASSERT_NE(tables->state("AVA"), nullptr);
    EXPECT_EQ(tables->state("AVA")->capital, "Sund");
    ASSERT_NE(tables->organisation("red-dawn"), nullptr);
    EXPECT_EQ(tables->organisation("red-dawn")->kind, ActorKind::armed_group);
    ASSERT_NE(tables->person("nora-vesk"), nullptr);
    EXPECT_EQ(tables->person("nora-vesk")->roles.size(), 2U);
    EXPECT_EQ(tables->state("nora-vesk"), nullptr);
}

TEST(ActorTables, AYearOrMonthIsItsFirstDayOrItsLast) {
    const SharedActorTables tables = small_tables();
    EXPECT_EQ(tables->state("OLB")->term.begin, make_date(1900, 1, 1));
    EXPECT_EQ(tables->members_of("nato", *make_date(1990, 6, 30)),
              (std::vector<std::string>{"AVA", "BOR"}));
    EXPECT_EQ(tables->members_of("nato", *make_date(1990, 7, 1)),
              (std::vector<std::string>{"AVA"}));
}

TEST(ActorTables, APersonHasTheRoleOfTheDay) {
    const SharedActorTables tables = small_tables();
    const auto role_on = [&](std::string_view person, int year) {
        const DatedRole* role = tables->person(person)->role_on(*make_date(year, 6, 1));
        return role == nullptr ? std::string("-") : role->role;
    };
    EXPECT_EQ(role_on("nora-vesk", 2004), "-");
    EXPECT_EQ(role_on("nora-vesk", 2007), "envoy");
    EXPECT_EQ(role_on("nora-vesk", 2012), "foreign minister");
    EXPECT_EQ(role_on("nora-vesk", 2016), "-");
    EXPECT_EQ(role_on("ivo-hart", 2030), "army chief") << "a role without an end goes on";
}

TEST(ActorTables, AnOfficeHasItsHolderOfTheDay) {
    const SharedActorTables tables = small_tables();
    const Person* holder = tables->holder_of("foreign minister", "AVA", *make_date(2012, 6, 1));
    ASSERT_NE(holder, nullptr);
    EXPECT_EQ(holder->id, "nora-vesk");
    EXPECT_EQ(tables->holder_of("foreign minister", "AVA", *make_date(2020, 6, 1)), nullptr);
    EXPECT_EQ(tables->holder_of("foreign minister", "BOR", *make_date(2012, 6, 1)), nullptr);
    EXPECT_EQ(tables->holder_of("top diplomat", "AVA", *make_date(2012, 6, 1)), holder)
        << "another name of the office";
}

TEST(ActorTables, WhoHasNoDateHasTheMostProminentRole) {
    const SharedActorTables tables = small_tables();
    EXPECT_EQ(tables->person("nora-vesk")->undated_role()->role, "foreign minister")
        << "held longer than the envoy's";
}

TEST(ActorTables, SurnamesFollowTheCustomOfTheCountry) {
    const ActorData data;
    data.write("cues/surname_rules.tsv",
               "rule\tvalues\nfirst\tBOR\narticle\tal-\nparticle\tvan\nordinal\tIII\n");
    data.write("actors/people.tsv",
               "id\tname\taliases\tgender\tcountry\tsource\n"
               "nora-vesk\tOd Nora\t\tf\tBOR\town\nivo-hart\tIvo al-Hart\t\tm\tAVA\town\n"
               "lena-hart\tLena van Hartog\t\tf\tAVA\town\nmilo\tMilo III\t\tm\tAVA\town\n");
    const Result<SharedActorTables> tables = ActorTables::load(data.path());
    ASSERT_TRUE(tables) << tables.error().message();
    const Gazetteer names = (*tables)->make_gazetteer();
    const auto bearer = [&](std::string_view text) {
        const Document document = testing::ReportBuilder::build(text);
        const auto tokens = static_cast<std::uint32_t>(document.tokens.size());
        const Gazetteer::Match match = names.longest(document, 0, tokens);
        return match.length == tokens ? names.entry(match.senses.front().entry).id : "-";
    };
    EXPECT_EQ(bearer("Od|NNP|0|root"), "nora-vesk");
    EXPECT_EQ(bearer("Hart|NNP|0|root"), "ivo-hart");
    EXPECT_EQ(bearer("al|NNP|0|root ~-|HYPH|1|punct ~Hart|NNP|1|flat"), "ivo-hart");
    EXPECT_EQ(bearer("Van|NNP|0|root Hartog|NNP|1|flat"), "lena-hart");
    EXPECT_EQ(bearer("Milo|NNP|0|root"), "milo");
    EXPECT_EQ(bearer("III|NNP|0|root"), "-");
}

// A file that is written over one good one, and how loading must refuse it.
struct Refusal {
    std::string_view what;
    std::string file;
    std::string bytes;
    std::uint32_t line;
    std::string_view reason;
};

TEST(ActorTables, ABrokenRowIsRefusedWithFileLineAndReason) {
    const std::string bodies(testing::body_header);
    const std::string roles = "person\trole\tcode\tcountry\tsector\tbegin\tend\tsource\n";
    const std::string people = "id\tname\taliases\tgender\tcountry\tsource\n";
    const std::vector<Refusal> refusals{
        {"an end before its begin", "roles.tsv",
         roles + "ivo-hart\tenvoy\tBORGOV\tBOR\tGOV\t2010\t2009\n", 2, "ends before it begins"},
        {"a day that is none", "roles.tsv",
         roles + "# a comment\nivo-hart\tenvoy\tBORGOV\tBOR\tGOV\t2010-02-30\n", 3,
         "no such date: 2010-02-30"},
        {"an unknown person", "roles.tsv", roles + "nobody\tenvoy\tBORGOV\tBOR\tGOV\n", 2,
         "unknown person: nobody"},
        {"an unknown state", "parties.tsv", bodies + "p\tP Party\t\tparty\tXXXPTY\tXXX\tPTY\n", 2,
         "unknown state: XXX"},
        {"an unknown kind", "parties.tsv", bodies + "p\tP Party\t\tclub\tBORPTY\tBOR\tPTY\n", 2,
         "unknown kind: club"},
        {"an id given twice", "parties.tsv",
         bodies + "red-dawn\tP Party\t\tparty\tBORPTY\tBOR\tPTY\n", 2,
         "the id is given twice: red-dawn"},
        {"a row without an id", "parties.tsv", bodies + "\tP Party\t\tparty\n", 2,
         "a row needs an id"},
        {"an unknown gender", "people.tsv", people + "x\tX Y\t\tq\tBOR\n", 2, "unknown gender: q"},
        {"a member of nothing", "memberships.tsv",
         "organisation\tcountry\tbegin\tend\tsource\nleague\tBOR\n", 2,
         "unknown organisation: league"},
    };
    for (const Refusal& refusal : refusals) {
        const ActorData data;
        data.write("actors/" + refusal.file, refusal.bytes);
        const Result<SharedActorTables> tables = ActorTables::load(data.path());
        ASSERT_FALSE(tables) << refusal.what;
        EXPECT_EQ(tables.error().reason, refusal.reason);
        EXPECT_EQ(tables.error().line, refusal.line) << refusal.what;
        EXPECT_TRUE(tables.error().file.ends_with(refusal.file)) << tables.error().file;
    }
}

TEST(ActorTables, AMissingFileIsNamed) {
    const ActorData data;
    std::filesystem::remove(data.path() / "actors" / "parties.tsv");
    const Result<SharedActorTables> tables = ActorTables::load(data.path());
    ASSERT_FALSE(tables);
    EXPECT_TRUE(tables.error().file.ends_with("parties.tsv"));
}

TEST(ActorTables, TheProjectsOwnTablesLoad) {
    const Result<SharedActorTables> tables = ActorTables::load(ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(tables) << tables.error().message();
    EXPECT_GT((*tables)->states().size(), 190U);
    EXPECT_GT((*tables)->make_gazetteer().size(), 1000U);
}

}  // namespace
}  // namespace entente
