// Small tables of actors for tests: states that do not exist, and a few real-world shapes of row.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "actors/tables.h"
#include "names/knowledge_fixture.h"

namespace entente::testing {

inline constexpr std::string_view states =
    "id\tname\tiso2\tcode\tcow\tnames\tpeople\tadjectives\tcapital\tseats\tbegin\tend\n"
    "AVA\tAvaria\tAV\tAVA\t901\tAvarian Republic\tAvarian|Avarians\tAvarian\tSund\tOld "
    "Fort\t1950\t\n"
    "BOR\tBorduna\tBO\tBOR\t902\t\tBordunan|Bordunans\tBordunan\tKelm\t\t1950-03-02\t\n"
    "OLB\tOld Borduna\t\tBOR\t903\t\t\t\tTolva\t\t1900\t1950-03-01\n"
    "USA\tUnited States\tUS\tUSA\t2\tUS|U.S.\tAmerican|Americans\tAmerican|US\tWashington\t\t\t\n";

inline constexpr std::string_view body_header =
    "id\tname\taliases\tkind\tcode\tcountry\tsector\tbegin\tend\tsource\n";
inline constexpr std::string_view organ_rows =
    "avaria-defence\tAvarian Defence Staff\tADS|Defence Staff\torgan\tAVAMIL\tAVA\tMIL\t\t\town\n";
inline constexpr std::string_view organisation_rows =
    "nato\tNATO\t\tinternational_organisation\tIGOWSTNAT\t\tIGO\t1949-04-04\t\town\n";
inline constexpr std::string_view armed_group_rows =
    "red-dawn\tRed Dawn\tRD\tarmed_group\tBORREB\tBOR\tREB\t\t\town\n"
    "fen-guard\tFen Guard\t\tarmed_group\tBORREB\tBOR\tREB\t1990\t2001-05\town\n"
    "fen-rule\tFen Guard rule\tFen Guard\torgan\tBORGOV\tBOR\tGOV\t2001-06\t\town\n";
inline constexpr std::string_view people_rows =
    "tolvans\tTolvans\tTolvan\tpeople\tBORTOL\tBOR\t\t\t\town\n"
    "hillfolk\tHillfolk\t\tpeople\tHIL\t\tCVL\t\t\town\n";

inline constexpr std::string_view persons =
    "id\tname\taliases\tgender\tcountry\tsource\n"
    "nora-vesk\tNora Vesk\t\tf\tAVA\town\n"
    "ivo-hart\tIvo Hart\t\tm\tBOR\town\n"
    "lena-hart\tLena Hart\t\tf\tBOR\town\n";
inline constexpr std::string_view roles =
    "person\trole\tcode\tcountry\tsector\tbegin\tend\tsource\n"
    "nora-vesk\tenvoy\tAVAGOV\tAVA\tGOV\t2005\t2009\town\n"
    "nora-vesk\tforeign minister\tAVAGOV\tAVA\tGOV\t2010-01\t2014-12-31\town\n"
    "ivo-hart\tarmy chief\tBORMIL\tBOR\tMIL\t2010-01-01\t\town\n"
    "lena-hart\tpresident\tBORGOV\tBOR\tGOV\t1990\t1998\town\n";
inline constexpr std::string_view memberships =
    "organisation\tcountry\tbegin\tend\tsource\n"
    "nato\tAVA\t1960\t\town\n"
    "nato\tBOR\t1970\t1990-06\town\n";

inline constexpr std::string_view regions =
    "id\tnames\tkind\tcountries\tlatitude\tlongitude\n"
    "fenmark\tFenmark\tarea\tBOR\t1.0\t2.0\n"
    "long-lake\tLong Lake\tlake\tAVA|BOR\t1.0\t2.0\n";

inline constexpr std::string_view divisions =
    "code\tcountry\tnames\tlatitude\tlongitude\tpopulation\n"
    "BO-HM\tBOR\tHigh Fell\t1.0\t2.0\t900000\n"
    "BO-RV\tBOR\tRiverside\t1.0\t2.0\t800000\n"
    "AV-RV\tAVA\tRiverside\t1.0\t2.0\t700000\n"
    "AV-MA\tAVA\tMarsh\t1.0\t2.0\t700000\n";
inline constexpr std::string_view towns =
    "id\tname\tnames\tcountry\tdivision\tlatitude\tlongitude\tpopulation\n"
    "1\tTarn\t\tAVA\tAV-RV\t1.0\t2.0\t300000\n"
    "2\tOster\t\tAVA\tAV-RV\t1.0\t2.0\t3000000\n"
    "3\tOster\t\tBOR\tBO-RV\t1.0\t2.0\t200000\n"
    "4\tSmallham\t\tBOR\tBO-RV\t1.0\t2.0\t20000\n";

inline constexpr std::string_view scene_words =
    "what\ttakes\nCOP\tscene\nMIL\tscene\nREB\tscene\nCVL\tscene\nOPP\tscene\nGOV\tstate\n"
    "envoy\tnothing\n";

/// All the files of data/actors in a temporary folder, good until a test writes over one of them.
class ActorData : public TemporaryData {
  public:
    ActorData() {
        write("actors/role_nouns.tsv", role_nouns);
        write("actors/titles.tsv", titles);
        write("actors/states.tsv", states);
        write_bodies("organs", organ_rows);
        write_bodies("organisations", organisation_rows);
        write_bodies("armed_groups", armed_group_rows);
        write_bodies("parties", "");
        write_bodies("peoples", people_rows);
        write("actors/people.tsv", persons);
        write("actors/roles.tsv", roles);
        write("actors/memberships.tsv", memberships);
        std::filesystem::create_directories(path() / "places");
        write("places/regions.tsv", regions);
        write("places/divisions.tsv", divisions);
        write("places/cities.tsv", towns);
        write("places/aliases.tsv", "target\tnames\ndivision:BO-HM\tFellmark\n");
        write("places/ordinary.tsv", "word\twhy\nmarsh\tword\n");
        write("actors/code_groups.tsv", "code\tkind\tsector\nGOV\trole\tGOV\n");
        write("cues/scene_words.tsv", scene_words);
        write("actors/area_adjectives.tsv", "adjectives\tcountry\nHighfeller\tBOR\n");
    }
    void write_bodies(const std::string& file, std::string_view rows) const {
        write("actors/" + file + ".tsv", std::string(body_header) + std::string(rows));
    }
};

}  // namespace entente::testing
