#include "actors/resolver.h"

#include <gtest/gtest.h>

#include "actors/tables_fixture.h"
#include "names/coreference.h"
#include "names/mention_finder.h"
#include "names/quotes.h"
#include "support/report_builder.h"

namespace entente {
namespace {

using testing::ReportBuilder;

struct Stages {
    SharedActorTables tables;
    SharedNameKnowledge knowledge;
};

const Stages& stages() {
    static const Stages loaded = [] {
        const testing::ActorData data;
        Result<SharedActorTables> tables = ActorTables::load(data.path());
        EXPECT_TRUE(tables) << tables.error().message();
        Result<SharedNameKnowledge> knowledge =
            NameKnowledge::load(data.path(), (*tables)->make_gazetteer());
        EXPECT_TRUE(knowledge) << knowledge.error().message();
        return Stages{*tables, *knowledge};
    }();
    return loaded;
}

Document resolved(std::string_view notation, std::string_view date = "2012-06-01") {
    Document document = ReportBuilder::build(notation, date);
    MentionFinder(stages().knowledge).find(document);
    QuoteFinder(stages().knowledge).find(document);
    CoreferenceResolver(stages().knowledge).resolve(document);
    ActorResolver(stages().tables, stages().knowledge).resolve(document);
    return document;
}

// The codes of the n-th mention with these words: "USAGOV AVAGOV"; "-" for nobody. A code that is
// empty shows as the actor's id.
std::string codes(const Document& document, std::string_view words, int n = 0) {
    const Mention* mention = testing::mention_of(document, words, n);
    if (mention == nullptr) return "no such mention";
    std::string line;
    for (const std::uint32_t index : mention->actors) {
        const Actor& actor = document.actors[index];
        line += (line.empty() ? "" : " ") + (actor.code.empty() ? actor.id : actor.code);
    }
    return line.empty() ? "-" : line;
}

// A sentence "<words> left." around a subject that is given in full notation.
std::string with_verb(std::string_view subject, int verb) {
    return std::string(subject) + " left|VBD|0|root|leave" +
           (verb > 0 ? " it|PRP|" + std::to_string(verb) + "|obj" : "");
}

TEST(ActorResolver, APersonActsInTheRoleOfTheDay) {
    const std::string report = with_verb("Nora|NNP|3|nsubj Vesk|NNP|1|flat", 3);
    EXPECT_EQ(codes(resolved(report, "2012-06-01"), "Nora Vesk"), "AVAGOV");
    EXPECT_EQ(codes(resolved(report, "2018-06-01"), "Nora Vesk"), "AVAELI");
    EXPECT_EQ(codes(resolved(report, "2001-06-01"), "Nora Vesk"), "AVA");
    EXPECT_EQ(codes(resolved(report, ""), "Nora Vesk"), "AVAGOV")
        << "without a date: all her roles carry one code";
    const Document document = resolved(report);
    EXPECT_EQ(document.actors[0], (Actor{"nora-vesk", "Nora Vesk", ActorKind::person, "AVAGOV",
                                         "AVA", "GOV", "foreign minister"}));
}

TEST(ActorResolver, ASurnameAloneIsWhoHoldsOfficeOnTheDay) {
    const std::string report = with_verb("Hart|NNP|2|nsubj", 2);
    EXPECT_EQ(codes(resolved(report, "2012-06-01"), "Hart"), "BORMIL");
    EXPECT_EQ(codes(resolved(report, "1995-06-01"), "Hart"), "BORGOV");
    EXPECT_EQ(codes(resolved(report, "2005-06-01"), "Hart"), "?Hart");
}

TEST(ActorResolver, DescriptionsAreComposedOfCountryAndRole) {
    const Document document = resolved(
        "Avarian|JJ|2|amod soldiers|NNS|3|nsubj fought|VBD|0|root|fight militants|NNS|3|obj\n"
        "Borduna|NNP|3|nmod:poss ~'s|POS|1|case spokesman|NN|4|nsubj denied|VBD|0|root|deny "
        "it|PRP|4|obj\n"
        "Avarians|NNPS|2|nsubj wept|VBD|0|root|weep");
    EXPECT_EQ(codes(document, "Avarian soldiers"), "AVAMIL");
    EXPECT_EQ(codes(document, "militants"), "UAF");
    EXPECT_EQ(codes(document, "Borduna's spokesman"), "BORGOV");
    EXPECT_EQ(codes(document, "Avarians"), "AVACVL");
    EXPECT_EQ(codes(document, "Avarian"), "AVA");
}

TEST(ActorResolver, ACompoundHasAnActorForEachPart) {
    const Document document = resolved(
        "US|NNP|4|compound and|CC|3|cc Avarian|JJ|1|conj officials|NNS|5|nsubj "
        "met|VBD|0|root|meet\n"
        "US|NNP|4|compound and|CC|3|cc NATO|NNP|1|conj forces|NNS|5|nsubj left|VBD|0|root|leave");
    EXPECT_EQ(codes(document, "US and Avarian officials"), "USAGOV AVAGOV");
    EXPECT_EQ(codes(document, "US and NATO forces"), "USAMIL IGOWSTNAT");
}

TEST(ActorResolver, ACompoundWordSaysNothingOfTheCountryOfWhatFollows) {
    const Document document = resolved(
        "anti|JJ|4|amod ~-|HYPH|1|punct ~Avarian|JJ|4|amod militants|NNS|5|nsubj "
        "left|VBD|0|root|leave");
    EXPECT_EQ(codes(document, "anti-Avarian militants"), "UAF");
}

TEST(ActorResolver, AnOfficeIsItsHolderAndAFormerOneIsNobodysOffice) {
    const Document document = resolved(
        "Avaria|NNP|4|nmod:poss ~'s|POS|1|case foreign|JJ|4|amod minister|NN|5|nsubj "
        "left|VBD|0|root|leave\n"
        "Borduna|NNP|4|nmod:poss ~'s|POS|1|case former|JJ|4|amod president|NN|5|nsubj "
        "left|VBD|0|root|leave\n"
        "The|DT|2|det president|NN|5|nsubj of|IN|4|case Borduna|NNP|2|nmod left|VBD|0|root|leave");
    EXPECT_EQ(
        document.actors[testing::mention_of(document, "Avaria's foreign minister")->actors.at(0)]
            .id,
        "nora-vesk");
    EXPECT_EQ(codes(document, "Borduna's former president"), "BORELI");
    EXPECT_EQ(codes(document, "The president"), "BORGOV");
}

TEST(ActorResolver, AnOfficeWithoutACountryTakesItFromTheContext) {
    const Document document = resolved(
        "Borduna|NNP|2|nsubj rearmed|VBD|0|root|rearm\n"
        "The|DT|2|det government|NN|3|nsubj denied|VBD|0|root|deny it|PRP|3|obj");
    EXPECT_EQ(codes(document, "The government"), "BORGOV");
}

TEST(ActorResolver, AnOwnerGivesTheCountry) {
    const Document document = resolved(
        "Avaria|NNP|2|nsubj moved|VBD|0|root|move its|PRP$|4|nmod:poss soldiers|NNS|2|obj");
    EXPECT_EQ(codes(document, "its soldiers"), "AVAMIL");
}

// Whether a capital acts, by how it stands in its sentence.
TEST(ActorResolver, ACapitalIsItsGovernmentOnlyWhereItActs) {
    struct Case {
        std::string_view sentence;
        std::string_view code;
    };
    const std::vector<Case> cases{
        {"Sund|NNP|2|nsubj denies|VBZ|0|root|deny it|PRP|2|obj", "AVAGOV"},
        {"Sund|NNP|3|nmod:poss ~'s|POS|1|case demand|NN|4|nsubj grew|VBD|0|root|grow", "AVAGOV"},
        {"Ties|NNS|4|nsubj with|IN|3|case Sund|NNP|1|nmod soured|VBD|0|root|sour", "AVAGOV"},
        {"Kelm|NNP|2|nsubj blames|VBZ|0|root|blame Sund|NNP|2|obj", "AVAGOV"},
        {"They|PRP|2|nsubj met|VBD|0|root|meet in|IN|4|case Sund|NNP|2|obl", "-"},
        {"She|PRP|2|nsubj visited|VBD|0|root|visit Sund|NNP|2|obj", "-"},
        {"She|PRP|2|nsubj flew|VBD|0|root|fly to|IN|4|case Sund|NNP|2|obl", "-"},
        {"They|PRP|2|nsubj met|VBD|0|root|meet in|IN|4|case Kelm|NNP|2|obl and|CC|6|cc "
         "Sund|NNP|4|conj",
         "-"},
        {"Sund|NNP|4|nsubj is|VBZ|4|cop a|DT|4|det port|NN|0|root", "-"},
    };
    for (const Case& one : cases) {
        const Document document = resolved(one.sentence);
        EXPECT_EQ(codes(document, "Sund"), one.code) << document.article.text;
    }
}

TEST(ActorResolver, AStateBearsItsActorEvenWhereItIsAPlace) {
    const Document document =
        resolved("They|PRP|2|nsubj met|VBD|0|root|meet in|IN|4|case Avaria|NNP|2|obl");
    EXPECT_EQ(codes(document, "Avaria"), "AVA");
}

TEST(ActorResolver, WhatNoTableHasTakesCountryAndRoleFromItsTitleAndWords) {
    const Document document = resolved(
        "Avarian|JJ|2|amod envoy|NN|3|compound Mary|NNP|5|nsubj Reed|NNP|3|flat "
        "left|VBD|0|root|leave\n"
        "The|DT|4|det Bordunan|JJ|4|amod Coastal|NNP|4|compound Party|NNP|5|nsubj "
        "split|VBD|0|root");
    EXPECT_EQ(
        document.actors[testing::mention_of(document, "Avarian envoy Mary Reed")->actors.at(0)],
        (Actor{"?Mary Reed", "Mary Reed", ActorKind::person, "AVAGOV", "AVA", "GOV", "envoy"}));
    EXPECT_EQ(codes(document, "The Bordunan Coastal Party"), "BOROPP");
}

TEST(ActorResolver, AnUnlistedNameLearnsFromItsApposition) {
    const Document document = resolved(
        "The|DT|3|det Avarian|JJ|3|amod envoy|NN|8|nsubj ,|,|3|punct Mary|NNP|3|appos "
        "Reed|NNP|5|flat ,|,|5|punct spoke|VBD|0|root|speak\n"
        "Reed|NNP|2|nsubj left|VBD|0|root|leave");
    EXPECT_EQ(codes(document, "Reed"), "AVAGOV");
    EXPECT_EQ(codes(document, "The Avarian envoy"), "AVAGOV");
}

TEST(ActorResolver, WhoSpeaksForABodyBearsItsCode) {
    const Document document = resolved(
        "A|DT|2|det leader|NN|6|nsubj of|IN|5|case Red|NNP|5|compound Dawn|NNP|2|nmod "
        "left|VBD|0|root|leave\n"
        "Red|NNP|2|compound Dawn|NNP|3|compound militants|NNS|4|nsubj fled|VBD|0|root|flee");
    EXPECT_EQ(codes(document, "A leader"), "BORREB");
    EXPECT_EQ(codes(document, "Red Dawn militants"), "BORREB");
}

TEST(ActorResolver, PronounsInheritAndPluralsHaveTheActorsOfTheirMembers) {
    const Document document = resolved(
        "Nora|NNP|3|nsubj Vesk|NNP|1|flat met|VBD|0|root|meet Ivo|NNP|3|obj Hart|NNP|4|flat\n"
        "She|PRP|2|nsubj smiled|VBD|0|root|smile\n"
        "The|DT|2|det two|CD|3|nsubj agreed|VBD|0|root|agree");
    EXPECT_EQ(codes(document, "She"), "AVAGOV");
    EXPECT_EQ(codes(document, "The two"), "AVAGOV BORMIL");
}

// Three reports name her after her time: what they call her decides; ELI only for a former
// minister.
TEST(ActorResolver, WhoHoldsNoRoleOnTheDayIsWhatTheReportCallsHer) {
    const std::string titled =
        "Avarian|JJ|3|amod Foreign|NNP|3|compound Minister|NNP|4|compound Nora|NNP|6|nsubj "
        "Vesk|NNP|4|flat left|VBD|0|root|leave";
    EXPECT_EQ(codes(resolved(titled, "2018-06-01"), "Avarian Foreign Minister Nora Vesk"),
              "AVAGOV");
    const std::string former =
        "Former|JJ|3|amod foreign|JJ|3|amod minister|NN|4|compound Nora|NNP|6|nsubj "
        "Vesk|NNP|4|flat left|VBD|0|root|leave";
    EXPECT_EQ(codes(resolved(former, "2018-06-01"), "Former foreign minister Nora Vesk"), "AVAELI");
    EXPECT_EQ(codes(resolved(former, ""), "Former foreign minister Nora Vesk"), "AVAELI");
    const std::string late =
        "The|DT|3|det late|JJ|3|amod president|NN|4|compound Lena|NNP|6|nsubj Hart|NNP|4|flat "
        "left|VBD|0|root|leave";
    EXPECT_EQ(codes(resolved(late, "2018-06-01"), "The late president Lena Hart"), "BORGOV");
    const std::string rebel =
        "Red|NNP|2|compound Dawn|NNP|3|compound leader|NN|4|compound Lena|NNP|6|nsubj "
        "Hart|NNP|4|flat left|VBD|0|root|leave";
    EXPECT_EQ(codes(resolved(rebel, "2018-06-01"), "Red Dawn leader Lena Hart"), "BORREB");
    const std::string rank =
        "General|NNP|2|compound Lena|NNP|4|nsubj Hart|NNP|2|flat left|VBD|0|root|leave";
    EXPECT_EQ(codes(resolved(rank, "2018-06-01"), "General Lena Hart"), "BORELI")
        << "a rank outlasts the office";
}

TEST(ActorResolver, ABodysNameIsReadByTheDayAndByTheCountryBeforeIt) {
    const std::string bare = "Fen|NNP|2|compound Guard|NNP|3|nsubj left|VBD|0|root|leave";
    EXPECT_EQ(codes(resolved(bare, "1995-06-01"), "Fen Guard"), "BORREB");
    EXPECT_EQ(codes(resolved(bare, "2012-06-01"), "Fen Guard"), "BORGOV");
    EXPECT_EQ(codes(resolved("Borduna|NNP|5|nmod:poss ~'s|POS|1|case Defence|NNP|4|compound "
                             "Staff|NNP|5|nsubj left|VBD|0|root|leave"),
                    "Borduna's Defence Staff"),
              "BORMIL")
        << "the organ is listed for Avaria alone";
}

TEST(ActorResolver, AnOfficeIsFoundByItsOtherNames) {
    const Document document = resolved(
        "Avaria|NNP|4|nmod:poss ~'s|POS|1|case top|JJ|4|amod diplomat|NN|5|nsubj "
        "left|VBD|0|root|leave");
    EXPECT_EQ(
        document.actors.at(testing::mention_of(document, "Avaria's top diplomat")->actors[0]).id,
        "nora-vesk");
}

TEST(ActorResolver, OwnersBehindOfAreSeveral) {
    const Document document = resolved(
        "The|DT|2|det presidents|NNS|7|nsubj of|IN|4|case Avaria|NNP|2|nmod and|CC|6|cc "
        "Borduna|NNP|4|conj met|VBD|0|root|meet");
    EXPECT_EQ(codes(document, "The presidents"), "AVAGOV BORGOV");
}

TEST(ActorResolver, RegionsAndPeoplesModifyLikeTheirState) {
    EXPECT_EQ(codes(resolved("Fenmark|NNP|2|compound rebels|NNS|3|nsubj left|VBD|0|root|leave"),
                    "Fenmark rebels"),
              "BORREB");
    EXPECT_EQ(codes(resolved("Tolvan|JJ|2|amod rebels|NNS|3|nsubj left|VBD|0|root|leave"),
                    "Tolvan rebels"),
              "BORREBTOL");
    EXPECT_EQ(codes(resolved("Avarian|JJ|3|amod Hillfolk|JJ|3|amod rebels|NNS|4|nsubj "
                             "left|VBD|0|root|leave"),
                    "Avarian Hillfolk rebels"),
              "AVAREB");
    EXPECT_EQ(codes(resolved("Hillfolk|NNPS|4|nsubj in|IN|3|case Avaria|NNP|1|nmod "
                             "left|VBD|0|root|leave"),
                    "Hillfolk"),
              "AVACVLHIL");
}

TEST(ActorResolver, WhatAStateLeadsIsItsOwn) {
    EXPECT_EQ(codes(resolved("Avarian|JJ|3|amod ~-|HYPH|1|punct ~led|VBN|4|amod forces|NNS|5|nsubj "
                             "left|VBD|0|root|leave"),
                    "Avarian-led forces"),
              "AVAMIL");
}

TEST(ActorResolver, OurCountryIsTheSpeakersAndHisCounterpartIsOfTheOtherState) {
    const Document document = resolved(
        "Nora|NNP|3|nsubj Vesk|NNP|1|flat praised|VBD|0|root|praise her|PRP$|5|nmod:poss "
        "country|NN|3|obj and|CC|9|cc her|PRP$|9|nmod:poss Bordunan|JJ|9|amod "
        "counterpart|NN|5|conj");
    EXPECT_EQ(codes(document, "her country"), "AVA");
    EXPECT_EQ(codes(document, "her Bordunan counterpart"), "BORGOV");
}

TEST(ActorResolver, AnUnlistedOfficeHolderIsOfTheStateBeforeOrOfThePeopleAfter) {
    EXPECT_EQ(codes(resolved("Borduna|NNP|2|nsubj voted|VBD|0|root|vote\n"
                             "President|NNP|2|compound Otto|NNP|4|nsubj Grumm|NNP|2|flat "
                             "left|VBD|0|root|leave"),
                    "President Otto Grumm"),
              "BORGOV");
    EXPECT_EQ(codes(resolved("President|NNP|2|compound Otto|NNP|4|nsubj Grumm|NNP|2|flat "
                             "blamed|VBD|0|root|blame Avaria|NNP|4|obj"),
                    "President Otto Grumm"),
              "GOV")
        << "whom he blames is not his own state";
}

TEST(ActorResolver, EachActorStandsOnceInTheReport) {
    const Document document = resolved(
        "Avaria|NNP|2|nsubj warned|VBD|0|root|warn Borduna|NNP|2|obj\n"
        "Borduna|NNP|2|nsubj warned|VBD|0|root|warn Avaria|NNP|2|obj");
    EXPECT_EQ(document.actors.size(), 2U);
}

// Parts of states own what acts there: High Fell of Borduna, Tarn of Avaria, and Riverside and
// Oster, which both have.
TEST(ActorResolver, WhatActsForAPartOfAStateIsOfThatState) {
    struct Case {
        std::string_view sentence;
        std::string_view words;
        std::string_view code;
    };
    const std::vector<Case> cases{
        {"High|NNP|2|compound Fell|NNP|3|compound soldiers|NNS|4|nsubj left|VBD|0|root|leave",
         "High Fell soldiers", "BORMIL"},
        {"The|DT|3|det Highfeller|JJ|3|amod government|NN|4|nsubj left|VBD|0|root|leave",
         "The Highfeller government", "BORGOV"},
        {"Tarn|NNP|4|nmod:poss ~'s|POS|1|case foreign|JJ|4|amod minister|NN|5|nsubj "
         "left|VBD|0|root|leave",
         "Tarn's foreign minister", "AVAGOV"},
        {"The|DT|2|det soldiers|NNS|5|nsubj of|IN|4|case Fellmark|NNP|2|nmod "
         "left|VBD|0|root|leave",
         "The soldiers", "BORMIL"},
        {"Tarn|NNP|2|compound President|NNP|5|nsubj Orla|NNP|2|flat Dunn|NNP|2|flat "
         "left|VBD|0|root|leave",
         "Tarn President Orla Dunn", "AVAGOV"},
        {"Oster|NNP|2|compound soldiers|NNS|3|nsubj left|VBD|0|root|leave", "Oster soldiers",
         "AVAMIL"},  // ten times as large as the other
        {"Avaria|NNP|2|nsubj left|VBD|0|root|leave Riverside|NNP|4|compound soldiers|NNS|2|obj",
         "Riverside soldiers", "AVAMIL"},
        {"Tarn|NNP|2|nsubj left|VBD|0|root|leave Riverside|NNP|4|compound soldiers|NNS|2|obj",
         "Riverside soldiers", "AVAMIL"},  // Tarn is of Avaria only
    };
    for (const Case& it : cases)
        EXPECT_EQ(codes(resolved(it.sentence), it.words), it.code) << it.sentence;
}

TEST(ActorResolver, WhereTheStateOfAnAreaIsNotKnownNoneIsGiven) {
    struct Case {
        std::string_view sentence;
        std::string_view words;
        std::string_view code;
    };
    const std::vector<Case> cases{
        {"Riverside|NNP|2|compound soldiers|NNS|3|nsubj left|VBD|0|root|leave",
         "Riverside soldiers", "MIL"},  // of either state, and neither is named
        {"Smallham|NNP|2|compound soldiers|NNS|3|nsubj left|VBD|0|root|leave", "Smallham soldiers",
         "MIL"},  // too small a town
        {"Marsh|NNP|2|compound soldiers|NNS|3|nsubj left|VBD|0|root|leave", "Marsh soldiers",
         "MIL"},  // an ordinary word
        {"anti|JJ|4|amod ~-|HYPH|1|punct ~Highfeller|JJ|4|amod militants|NNS|5|nsubj "
         "left|VBD|0|root|leave",
         "anti-Highfeller militants", "UAF"},
        {"The|DT|2|det soldiers|NNS|5|nsubj in|IN|4|case Fellmark|NNP|2|nmod "
         "left|VBD|0|root|leave",
         "The soldiers", "MIL"},  // who is in it may be anybody's
        {"Mr.|NNP|4|nsubj Gil|NNP|1|flat Tarn|NNP|1|flat left|VBD|0|root|leave\n"
         "Tarn|NNP|2|compound soldiers|NNS|3|nsubj left|VBD|0|root|leave",
         "Tarn soldiers", "MIL"},  // his
    };
    for (const Case& it : cases)
        EXPECT_EQ(codes(resolved(it.sentence), it.words), it.code) << it.sentence;
}

TEST(ActorResolver, AnOfficeOfAPartIsNotTheOfficeOfTheState) {
    const Document document = resolved(
        "Tarn|NNP|4|nmod:poss ~'s|POS|1|case foreign|JJ|4|amod minister|NN|5|nsubj "
        "left|VBD|0|root|leave");
    EXPECT_NE(
        document.actors[testing::mention_of(document, "Tarn's foreign minister")->actors.at(0)].id,
        "nora-vesk");
}

TEST(ActorResolver, AnAcronymInBracketsIsTheBodyBeforeIt) {
    const auto introduced = [](std::string_view name, std::string_view acronym) {
        return resolved(std::string(name) + " (|-LRB-|4|punct ~" + std::string(acronym) +
                        "|NNP|2|appos ~)|-RRB-|4|punct left|VBD|0|root|leave\n" +
                        std::string(acronym) + "|NNP|2|nsubj returned|VBD|0|root|return");
    };
    constexpr std::string_view movement = "Fen|NNP|2|compound Movement|NNP|6|nsubj";
    const auto second = [&](const Document& document, std::string_view words) {
        return document.actors[testing::mention_of(document, words, 1)->actors.at(0)].id;
    };
    EXPECT_EQ(second(introduced(movement, "FM"), "FM"), "?Fen Movement");
    EXPECT_EQ(second(introduced(movement, "GAM"), "GAM"), "?Fen Movement") << "in its own tongue";
    EXPECT_EQ(second(introduced(movement, "RD"), "RD"), "red-dawn") << "a listed name is its own";
    EXPECT_EQ(codes(introduced("Nora|NNP|2|compound Vesk|NNP|6|nsubj", "RDP"), "RDP", 1), "?RDP")
        << "a person has no acronym";
}

}  // namespace
}  // namespace entente
