// What a user's dictionaries make of reports: the tables of the fixture, and a few lines beside them.
#include <gtest/gtest.h>

#include "actors/resolver.h"
#include "actors/tables_fixture.h"
#include "names/coreference.h"
#include "names/mention_finder.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using testing::ReportBuilder;

class Resolver {
  public:
    explicit Resolver(std::string_view dictionary) {
        testing::ActorData data;
        data.write("actors/code_groups.tsv",
                   "code\tkind\tsector\nGOV\trole\tGOV\nMIL\trole\tMIL\nREB\trole\tREB\n"
                   "ELI\trole\tELI\nCOP\trole\tCOP\nIGO\tclass\tIGO\nUAF\trole\tUAF\n");
        const std::vector<ActorDictionary> own{ActorDictionary::parse(dictionary, "own.txt")};
        EXPECT_TRUE(own.front().faults.empty()) << own.front().faults.front().message();
        Result<SharedActorTables> tables = ActorTables::load(data.path(), own);
        EXPECT_TRUE(tables) << tables.error().message();
        tables_ = *tables;
        Result<SharedNameKnowledge> knowledge = NameKnowledge::load(
            data.path(), tables_->make_gazetteer(), tables_->additions().nouns());
        EXPECT_TRUE(knowledge) << knowledge.error().message();
        knowledge_ = *knowledge;
    }

    Document resolve(std::string_view notation, std::string_view date) const {
        Document document = ReportBuilder::build(notation, date);
        MentionFinder(knowledge_).find(document);
        CoreferenceResolver(knowledge_).resolve(document);
        ActorResolver(tables_, knowledge_).resolve(document);
        return document;
    }

    // "CODE kind country sector" of each actor of the first mention with these words.
    std::string told(std::string_view notation, std::string_view words,
                     std::string_view date = "2012-06-01") const {
        const Document document = resolve(notation, date);
        const Mention* mention = testing::mention_of(document, words, 0);
        if (mention == nullptr) return "no such mention";
        std::string line;
        for (const std::uint32_t index : mention->actors) {
            const Actor& actor = document.actors[index];
            line += (line.empty() ? "" : ", ") + (actor.code.empty() ? actor.id : actor.code) +
                    " " + std::string(to_string(actor.kind)) + " " + actor.country + " " +
                    actor.sector;
        }
        return line.empty() ? "-" : line;
    }

  private:
    SharedActorTables tables_;
    SharedNameKnowledge knowledge_;
};

constexpr std::string_view river_host =
    "The|DT|3|det River|NNP|3|compound Host|NNP|4|nsubj left|VBD|0|root|leave";

TEST(Additions, AnAddedActorHasTheCodeOfTheDay) {
    const Resolver resolver("RIVER_HOST_ [BORREB <20100101] [BORMIL 20100101-20151231]\n");
    EXPECT_EQ(resolver.told(river_host, "The River Host", "2009-12-31"),
              "BORREB armed_group BOR REB");
    EXPECT_EQ(resolver.told(river_host, "The River Host", "2010-01-01"), "BORMIL organ BOR MIL");
    EXPECT_EQ(resolver.told(river_host, "The River Host", "2016-01-01").substr(0, 1), "?")
        << "no code holds on the day";
}

TEST(Additions, NamesInCapitalsAreFoundAsReportsWriteThem) {
    const Resolver resolver("RIVER_HOST_\n+RHO_\n+HOST_OF_THE_RIVER_\n\t[BORREB]\n");
    EXPECT_EQ(resolver.told("RHO|NNP|2|nsubj left|VBD|0|root|leave", "RHO"),
              "BORREB armed_group BOR REB");
    EXPECT_EQ(resolver.told("Rho|NNP|2|nsubj left|VBD|0|root|leave", "Rho"), "-")
        << "three letters are an acronym";
    EXPECT_EQ(resolver.told("Host|NNP|5|nsubj of|IN|4|case the|DT|4|det River|NNP|1|nmod "
                            "left|VBD|0|root|leave",
                            "Host of the River"),
              "BORREB armed_group BOR REB");
    EXPECT_EQ(resolver.told("A|DT|3|det river|NN|3|compound host|NN|4|nsubj left|VBD|0|root|leave",
                            "A river host"),
              "-")
        << "common nouns are no name";
}

TEST(Additions, APersonIsToldByAGivenNameOrATimeAmongTheElite) {
    const Resolver resolver(
        "HASSAN_TULL_ [BORGOV >20100101]\nQARR_TULL_ [BORGOV] [BORELI]\n"
        "TULL_BANK_ [BORBUS]\n");
    const auto kind = [&](std::string_view first, std::string_view last) {
        const std::string words = std::string(first) + " " + std::string(last);
        const std::string notation = std::string(first) + "|NNP|3|nsubj " + std::string(last) +
                                     "|NNP|1|flat left|VBD|0|root|leave";
        return resolver.told(notation, words);
    };
    EXPECT_EQ(kind("Hassan", "Tull"), "BORGOV person BOR GOV");
    EXPECT_EQ(kind("Qarr", "Tull"), "BORGOV person BOR GOV");
    EXPECT_EQ(kind("Tull", "Bank").substr(0, 11), "BORBUS firm");
}

TEST(Additions, ItsCodeCountsBeforeTheTables) {
    const std::string report = "Nora|NNP|3|nsubj Vesk|NNP|1|flat left|VBD|0|root|leave";
    const Resolver resolver("NORA_VESK_ [AVAMIL >20120101]\n");
    EXPECT_EQ(resolver.told(report, "Nora Vesk", "2012-06-01").substr(0, 6), "AVAMIL");
    EXPECT_EQ(resolver.told(report, "Nora Vesk", "2011-06-01").substr(0, 6), "AVAGOV")
        << "where the dictionary has no code for the day, the tables hold";
}

TEST(Additions, ABareCodeIsACountry) {
    const Resolver resolver("ZORBIA_ [ZOR]\n+ZORBIAN_\nTHE_TWIN_VALLEYS_ [BOR]\nSUND_ [AVA]\n");
    EXPECT_EQ(resolver.told("Zorbia|NNP|2|nsubj rearmed|VBD|0|root|rearm", "Zorbia"),
              "ZOR state ZOR ");
    EXPECT_EQ(resolver.told("Zorbian|JJ|2|amod soldiers|NNS|3|nsubj left|VBD|0|root|leave",
                            "Zorbian soldiers"),
              "ZORMIL organ ZOR MIL");
    EXPECT_EQ(resolver.told("The|DT|3|det Twin|NNP|3|compound Valleys|NNPS|4|nsubj "
                            "denied|VBD|0|root|deny it|PRP|4|obj",
                            "The Twin Valleys"),
              "BOR state BOR ")
        << "another name of Borduna";
    EXPECT_EQ(resolver.told("She|PRP|2|nsubj visited|VBD|0|root|visit Sund|NNP|2|obj", "Sund"), "-")
        << "a capital that the tables have stays a seat";
}

TEST(Additions, SeveralCodesAreSeveralActorsAndNoCodeIsNobody) {
    const Resolver resolver("TWIN_STATES_ [AVA/BOR]\nMOON_MEN_ [---]\n");
    EXPECT_EQ(resolver.told("Twin|NNP|2|compound States|NNPS|3|nsubj left|VBD|0|root|leave",
                            "Twin States"),
              "AVA state AVA , BOR state BOR ");
    EXPECT_EQ(
        resolver.told("Moon|NNP|2|compound Men|NNPS|3|nsubj left|VBD|0|root|leave", "Moon Men"),
        "-");
}

TEST(Additions, AgentsJoinTheCodeOfTheirCountry) {
    const Resolver resolver("BORDER_WARDEN [~COP]\nRIDGE_ARMY {} [~MIL]\nTRUCE_WARDEN [IGO~]\n");
    EXPECT_EQ(resolver.told("Avarian|JJ|3|amod border|NN|3|compound wardens|NNS|4|nsubj "
                            "left|VBD|0|root|leave",
                            "Avarian border wardens"),
              "AVACOP organ AVA COP");
    EXPECT_EQ(resolver.told("Avaria|NNP|4|nmod:poss ~'s|POS|1|case ridge|NN|4|compound "
                            "army|NN|5|nsubj left|VBD|0|root|leave",
                            "Avaria's ridge army"),
              "AVAMIL organ AVA MIL");
    EXPECT_EQ(resolver
                  .told("Avarian|JJ|3|amod truce|NN|3|compound wardens|NNS|4|nsubj "
                        "left|VBD|0|root|leave",
                        "Avarian truce wardens")
                  .substr(0, 6),
              "IGOAVA");
}

}  // namespace
}  // namespace entente
