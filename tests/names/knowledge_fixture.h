// A small world for the tests of names: two neighbouring states that do not exist, their people and
// bodies; the project's own cue words; and a handful of role nouns.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/files.h"
#include "names/knowledge.h"

namespace entente::testing {

/// A folder that is removed with the object. Holds a copy of the project's cue tables.
class TemporaryData {
  public:
    TemporaryData() {
        static int counter = 0;
        path_ = std::filesystem::path(::testing::TempDir()) /
                ("entente-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
        std::filesystem::create_directories(path_ / "actors");
        std::filesystem::copy(std::filesystem::path(ENTENTE_SOURCE_DATA_DIR) / "cues",
                              path_ / "cues");
    }
    ~TemporaryData() { std::filesystem::remove_all(path_); }
    TemporaryData(const TemporaryData&) = delete;
    TemporaryData& operator=(const TemporaryData&) = delete;

    const std::filesystem::path& path() const { return path_; }
    void write(const std::string& file, std::string_view bytes) const {
        const Outcome done = write_file(path_ / file, bytes);
        ASSERT_TRUE(done) << done.error().message();
    }

  private:
    std::filesystem::path path_;
};

inline constexpr std::string_view role_nouns =
    "singular\tplural\tcode\tsector\ttype\tgender\n"
    "president\tpresidents\tGOV\tGOV\tperson\n"
    "foreign minister\tforeign ministers\tGOV\tGOV\tperson\n"
    "official\tofficials\tGOV\tGOV\tperson\n"
    "top diplomat\ttop diplomats\tGOV\tGOV\tperson\n"
    "diplomat\tdiplomats\tGOV\tGOV\tperson\n"
    "envoy\tenvoys\tGOV\tGOV\tperson\n"
    "government\tgovernments\tGOV\tGOV\torganisation\n"
    "army\tarmies\tMIL\tMIL\torganisation\n"
    "army chief\tarmy chiefs\tMIL\tMIL\tperson\n"
    "soldier\tsoldiers\tMIL\tMIL\tperson\n"
    "\tforces\tMIL\tMIL\tgroup\n"
    "militant\tmilitants\tUAF\tUAF\tperson\n"
    "rebel\trebels\tREB\tREB\tperson\n"
    "leader\tleaders\t\t\tperson\n"
    "spokesman\tspokesmen\t\t\tperson\tm\n"
    "chief\tchiefs\t\t\tperson\n";

inline constexpr std::string_view titles =
    "title\tgender\tcode\tsector\n"
    "Mr.\tm\n"
    "Ms.\tf\n"
    "General\t\tMIL\tMIL\n"
    "President\t\tGOV\tGOV\n"
    "Foreign Minister\t\tGOV\tGOV\n";

/// Avaria and Borduna; Nora Vesk, foreign minister of Avaria from 2010 to 2014, and two Harts.
inline Gazetteer small_gazetteer() {
    Gazetteer gazetteer;
    const auto state = [&](std::string id, std::string name, std::string_view adjective,
                           std::string_view plural, std::string_view seat) {
        const std::uint32_t entry =
            gazetteer.add({id, name, EntityType::state, Gender::neuter, id, {}});
        gazetteer.add_name(entry, name);
        gazetteer.add_name(entry, adjective, NameForm::adjective);
        gazetteer.add_name(entry, adjective, NameForm::person_of);
        gazetteer.add_name(entry, plural, NameForm::people);
        gazetteer.add_name(entry, seat, NameForm::seat);
        return entry;
    };
    state("AVA", "Avaria", "Avarian", "Avarians", "Sund");
    state("BOR", "Borduna", "Bordunan", "Bordunans", "Kelm");
    const std::uint32_t usa = state("USA", "United States", "American", "Americans", "Washington");
    gazetteer.add_name(usa, "US");
    gazetteer.add_name(usa, "US", NameForm::adjective);
    const auto named = [&](std::string id, std::string name, EntityType type) {
        gazetteer.add_name(gazetteer.add({id, name, type, Gender::neuter, {}, {}}), name);
    };
    named("nato", "NATO", EntityType::organisation);
    named("red-dawn", "Red Dawn", EntityType::group);
    const auto person = [&](std::string id, std::string name, std::string_view surname,
                            Gender gender, std::vector<DatedRole> roles) {
        const std::uint32_t entry =
            gazetteer.add({id, name, EntityType::person, gender, roles.front().country, roles});
        gazetteer.add_name(entry, name);
        gazetteer.add_name(entry, surname, NameForm::surname);
    };
    person("nora-vesk", "Nora Vesk", "Vesk", Gender::female,
           {{"foreign minister", "AVAGOV", "AVA", "GOV", make_date(2010, 1, 1),
             make_date(2014, 12, 31)}});
    person("ivo-hart", "Ivo Hart", "Hart", Gender::male,
           {{"army chief", "BORMIL", "BOR", "MIL", make_date(2010, 1, 1), {}}});
    person("lena-hart", "Lena Hart", "Hart", Gender::female,
           {{"president", "BORGOV", "BOR", "GOV", make_date(1990, 1, 1), make_date(1998, 1, 1)}});
    return gazetteer;
}

inline SharedNameKnowledge small_knowledge() {
    const TemporaryData data;
    data.write("actors/role_nouns.tsv", role_nouns);
    data.write("actors/titles.tsv", titles);
    Result<SharedNameKnowledge> knowledge = NameKnowledge::load(data.path(), small_gazetteer());
    EXPECT_TRUE(knowledge) << knowledge.error().message();
    return *knowledge;
}

}  // namespace entente::testing
