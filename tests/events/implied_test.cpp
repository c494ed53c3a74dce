// Parties that no slot names: targets from the content, the place of a thing, a condition, a
// purpose; sources from the ground on which a state acts; contents told by a noun. Each test shows
// sentences of the construction and, last, some that only look like it.

#include <gtest/gtest.h>

#include "events/coder.h"
#include "events/scene.h"
#include "events/small_data.h"

namespace entente {
namespace {

using events_test::named;
using events_test::Scene;
using events_test::SmallData;

constexpr std::string_view small_lexicon =
    "class protester = student miner\n"
    "190 S attack T\n"
    "190 S bomb T\n"
    "141 S:&protester march\n"
    "144 S:&protester block road\n"
    "173 S arrest T\n"
    "100 S demand T ; theme=demanded stance=demands\n"
    "100 S demand inquiry ; theme=demanded stance=demands\n"
    "130 S threaten to E ; theme=threatened\n"
    "130 S threaten sanction\n"
    "120 S reject sanction ; theme=denied\n"
    "161 S leave X\n"
    "016 S deny E ; theme=denied\n"
    "090 n: S's inquiry into X\n"
    "163 n: S's sanction on T\n"
    "02 S urge T to scrap law\n"
    "111 S condemn T for E\n"
    "172 S close border (with T)\n";

const EventCoder& coder() {
    static const EventCoder the_coder = [] {
        std::string lexicon(small_lexicon);
        lexicon.replace(lexicon.find("02 S urge"), 2, "020");
        const SmallData data(lexicon);
        data.write("lexicon/support.tsv", "verb\tsubject\tobject\tstatus\n");
        data.write("lexicon/compose.tsv", "outer\tinner\tcode\n");
        auto loaded = EventCoder::load(data.path());
        EXPECT_TRUE(loaded) << loaded.error().message();
        return std::move(*loaded);
    }();
    return the_coder;
}

// "SOURCES CODE TARGETS status"
std::vector<std::string> rows(Scene scene) {
    Document document = scene.document();
    coder().code(document);
    std::vector<std::string> rows;
    for (const Event& event : document.events) {
        rows.push_back(named(document, event.sources) + " " + event.cameo + " " +
                       named(document, event.targets) + " " + std::string(to_string(event.status)));
    }
    return rows;
}

using Rows = std::vector<std::string>;

TEST(Implied, AThingIsOfTheStateWhereItStands) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj bombed|VBD|0|root|bomb the|DT|4|det depot|NN|2|obj "
                         "in|IN|6|case Arica|NNP|4|nmod")
                       .actor("Peru", "PER")
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"Peru 190 Arica happened"});
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj attacked|VBD|0|root|attack an|DT|5|det "
                         "Arica|NNP|5|compound dam|NN|2|obj")
                       .actor("Peru", "PER")
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"Peru 190 Arica happened"});
    // one's own ground tells nothing
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj bombed|VBD|0|root|bomb the|DT|4|det depot|NN|2|obj "
                         "in|IN|6|case Lima|NNP|4|nmod")
                       .actor("Peru", "PER")
                       .actor("Lima", "PER", EntityType::place)
                       .place_of("Lima", "PER")),
              Rows{"Peru 190 - happened"});
    // people who are hit come before the ground
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj attacked|VBD|0|root|attack miners|NNS|2|obj|miner "
                         "in|IN|5|case Arica|NNP|3|nmod")
                       .actor("Peru", "PER")
                       .people("miners", "LAB")
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"Peru 190 miners happened"});
}

TEST(Implied, WhoIsToMeetTheConditionIsThreatened) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj threatened|VBD|0|root|threaten to|TO|4|mark "
                         "march|VB|2|xcomp|march if|IN|7|mark Chile|NNP|7|nsubj "
                         "voted|VBD|4|advcl|vote")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")),
              Rows{"Peru 130 Chile happened"});
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj threatened|VBD|0|root|threaten to|TO|4|mark "
                         "march|VB|2|xcomp|march while|IN|9|mark Chile|NNP|9|nsubj and|CC|8|cc "
                         "Bolivia|NNP|6|conj voted|VBD|4|advcl|vote")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")
                       .actor("Bolivia", "BOL")),
              Rows{"Peru 130 - happened"});
}

TEST(Implied, AProtestIsAgainstWhoItsPurposeNames) {
    EXPECT_EQ(
        rows(Scene("Students|NNS|2|nsubj|student blocked|VBD|0|root|block roads|NNS|2|obj|road "
                   "to|TO|5|mark demand|VB|2|advcl|demand laws|NNS|5|obj|law from|IN|8|case "
                   "Chile|NNP|5|obl")
                 .people("Students", "EDU")
                 .actor("Chile", "CHL")),
        Rows{"Students 144 Chile happened"});
}

TEST(Implied, WhoProtestsAndNamesNobodyProtestsAtHome) {
    EXPECT_EQ(rows(Scene("Students|NNS|2|nsubj|student marched|VBD|0|root|march in|IN|4|case "
                         "Arica|NNP|2|obl")
                       .people("Students", "EDU")
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"Students 141 Arica happened"});
    // abroad there is no telling
    EXPECT_EQ(rows(Scene("Students|NNS|2|nsubj|student marched|VBD|0|root|march in|IN|4|case "
                         "Arica|NNP|2|obl")
                       .actor("Students", "PEREDU", EntityType::group)
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"Students 141 - happened"});
}

TEST(Implied, AnArrestByNobodyIsOfTheStateWhereItWasMade) {
    EXPECT_EQ(rows(Scene("Paz|NNP|3|nsubj:pass was|VBD|3|aux:pass|be arrested|VBN|0|root|arrest "
                         "in|IN|5|case Arica|NNP|3|obl")
                       .person("Paz", "CHLOPP")
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"Arica 173 Paz happened"});
    EXPECT_EQ(rows(Scene("Paz|NNP|3|nsubj:pass was|VBD|3|aux:pass|be attacked|VBN|0|root|attack "
                         "in|IN|5|case Arica|NNP|3|obl")
                       .person("Paz", "CHLOPP")
                       .actor("Arica", "CHL", EntityType::place)
                       .place_of("Arica", "CHL")),
              Rows{"- 190 Paz happened"});
}

TEST(Implied, ADenialIsNotSaidToWhoIsSpokenOf) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj denied|VBD|0|root|deny attacking|VBG|2|xcomp|attack "
                         "Chile|NNP|3|obj")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")),
              (Rows{"Peru 016 - happened", "Peru 190 Chile denied"}));
}

TEST(NounContents, AreEventsOfTheirOwnWithThePartiesOfTheirAct) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj demanded|VBD|0|root|demand an|DT|4|det inquiry|NN|2|obj "
                         "by|IN|6|case Chile|NNP|4|nmod")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")),
              (Rows{"Peru 100 Chile happened", "Chile 090 - demanded"}));
    EXPECT_EQ(
        rows(Scene("Peru|NNP|2|nsubj threatened|VBD|0|root|threaten sanctions|NNS|2|obj|sanction "
                   "on|IN|5|case Chile|NNP|3|nmod")
                 .actor("Peru", "PER")
                 .actor("Chile", "CHL")),
        (Rows{"Peru 130 Chile happened", "Peru 163 Chile threatened"}));
    // what one rejects is no deed of his own
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj rejected|VBD|0|root|reject sanctions|NNS|2|obj|sanction "
                         "on|IN|5|case Chile|NNP|3|nmod")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")),
              Rows{"Peru 120 Chile happened"});
}

TEST(Matcher, WhatFollowsARequiredInfinitiveIsSoughtInItsClause) {
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj to|TO|5|mark "
                         "scrap|VB|2|xcomp|scrap a|DT|7|det law|NN|5|obj")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")),
              Rows{"Peru 020 Chile happened"});
    EXPECT_EQ(rows(Scene("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj to|TO|5|mark "
                         "scrap|VB|2|xcomp|scrap a|DT|7|det ship|NN|5|obj")
                       .actor("Peru", "PER")
                       .actor("Chile", "CHL")),
              Rows{});
}

TEST(Parties, TheUnderstoodSubjectOwnsWhatItsPronounSays) {
    // "its" was taken for Norway's
    EXPECT_EQ(
        rows(Scene("Norway|NNP|2|nsubj condemned|VBD|0|root|condemn Peru|NNP|2|obj for|IN|5|mark "
                   "attacking|VBG|2|advcl|attack its|PRP$|7|nmod:poss|its rivals|NNS|5|obj|rival")
                 .actor("Norway", "NOR")
                 .actor("Peru", "PER")
                 .same("its", "Norway")),
        (Rows{"Norway 111 Peru happened", "Peru 190 - happened"}));
}

}  // namespace
}  // namespace entente
