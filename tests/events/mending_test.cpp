// Relations that contradict each other, as a parser gives them that reads each arc by itself, and
// what is made of them: each test shows a sentence with its tree and the arcs that were changed.

#include "events/mending.h"

#include <gtest/gtest.h>

#include "events/scene.h"

namespace entente {
namespace {

using events_test::Scene;

// "WORD>HEAD:RELATION ..." of the words whose arc is not the one given.
std::string mended(const Scene& scene) {
    const Document& document = scene;
    const Relations relations = mended_relations(document, 0);
    std::string text;
    for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
        const Token& token = document.tokens[t];
        const std::uint32_t head = relations.heads[t];
        if (head == token.head && relations.deprels[t] == token.deprel) continue;
        if (!text.empty()) text += ' ';
        text += document.form(t);
        text += '>';
        text += head == none ? "ROOT" : document.form(head);
        text += ':';
        text += to_string(relations.deprels[t]);
    }
    return text;
}

std::string mended(std::string_view notation) {
    return mended(Scene(notation));
}

TEST(Mending, LeavesASoundTreeAsItIs) {
    EXPECT_EQ(mended("Peru|NNP|2|nsubj sent|VBD|0|root|send Chile|NNP|2|iobj aid|NN|2|obj in|IN|6|"
                     "case May|NNP|2|obl"),
              "");
    EXPECT_EQ(mended("Peru|NNP|3|nsubj:pass was|VBD|3|aux:pass|be fined|VBN|0|root|fine twice|RB|3|"
                     "advmod"),
              "");
}

TEST(Mending, OfTwoObjectsTheFirstReceives) {
    EXPECT_EQ(
        mended("Peru|NNP|2|nsubj gave|VBD|0|root|give Chile|NNP|2|obj a|DT|5|det loan|NN|2|obj"),
        "Chile>gave:iobj");
    EXPECT_EQ(mended("It|PRP|2|nsubj handed|VBD|0|root|hand envoys|NNS|2|obj a|DT|5|det "
                     "note|NN|2|obj"),
              "envoys>handed:iobj");
    EXPECT_EQ(mended("Oslo|NNP|2|nsubj offered|VBD|0|root|offer Quito|NNP|2|obj help|NN|2|obj"),
              "Quito>offered:iobj");
    // what stands before the verb is relative, and a conjunct no second object
    EXPECT_EQ(mended("loan|NN|0|root that|WDT|4|obj Peru|NNP|4|nsubj gave|VBD|1|acl:relcl|give "
                     "Chile|NNP|4|obj"),
              "");
    EXPECT_EQ(mended("Peru|NNP|2|nsubj freed|VBD|0|root|free Ann|NNP|2|obj and|CC|5|cc "
                     "Bo|NNP|3|conj"),
              "");
}

TEST(Mending, ATimeIsNeitherSubjectNorObject) {
    EXPECT_EQ(mended(Scene("Peru|NNP|2|nsubj said|VBD|0|root|say Monday|NNP|2|obj it|PRP|5|nsubj "
                           "won|VBD|2|ccomp|win")
                         .day("Monday", "2014-05-05")),
              "Monday>said:obl:unmarked");
    EXPECT_EQ(mended(Scene("Peru|NNP|3|nsubj Tuesday|NNP|3|nsubj met|VBD|0|root|meet "
                           "Chile|NNP|3|obj")
                         .day("Tuesday", "2014-05-06")),
              "Tuesday>met:obl:unmarked");
}

TEST(Mending, AFiniteVerbIsNoAttribute) {
    EXPECT_EQ(mended("Peru|NNP|3|nmod imposed|VBD|3|amod|impose sanctions|NNS|0|root|sanction "
                     "on|IN|5|case Chile|NNP|3|nmod"),
              "Peru>imposed:nsubj imposed>ROOT:root sanctions>imposed:obj");
    EXPECT_EQ(mended("Oslo|NNP|3|compound destroyed|VBD|3|amod|destroy houses|NNS|0|root|house"),
              "Oslo>destroyed:nsubj destroyed>ROOT:root houses>destroyed:obj");
    EXPECT_EQ(
        mended("accused|VBD|0|root|accuse Peru|NNP|1|obj of|IN|4|mark backing|VBG|5|amod|back "
               "rebels|NNS|1|obl|rebel"),
        "backing>accused:advcl rebels>backing:obj");
    // an attribute is one where it is a participle, or where nobody stands before it
    EXPECT_EQ(
        mended("Peru|NNP|2|nsubj freed|VBD|0|root|free jailed|VBN|4|amod|jail envoys|NNS|2|obj"),
        "");
    EXPECT_EQ(mended("rising|VBG|2|amod|rise prices|NNS|3|nsubj fell|VBD|0|root|fall"), "");
}

TEST(Mending, AConjunctionWithoutVerbOfItsOwnJoinsClauses) {
    EXPECT_EQ(mended("Peru|NNP|2|nsubj shelled|VBD|0|root|shell Arica|NNP|2|obj and|CC|5|cc "
                     "Chile|NNP|3|conj replied|VBD|2|conj|reply"),
              "and>replied:cc Chile>replied:nsubj");
    EXPECT_EQ(mended("Oslo|NNP|2|nsubj freed|VBD|0|root|free envoys|NNS|2|obj but|CC|5|cc "
                     "Quito|NNP|3|conj later|RB|7|advmod objected|VBD|2|conj|object"),
              "but>objected:cc Quito>objected:nsubj");
    // with a conjunction of the verb's own, or with a subject, the list stays one
    EXPECT_EQ(mended("Peru|NNP|2|nsubj shelled|VBD|0|root|shell Arica|NNP|2|obj and|CC|5|cc "
                     "Tacna|NNP|3|conj and|CC|7|cc withdrew|VBD|2|conj|withdraw"),
              "");
    EXPECT_EQ(mended("Peru|NNP|4|nsubj and|CC|3|cc Chile|NNP|1|conj met|VBD|0|root|meet"), "");
}

TEST(Mending, ANounBehindAConjunctionIsOfItsClause) {
    EXPECT_EQ(mended("fell|VBD|0|root|fall after|IN|5|mark US|NNP|4|compound troops|NNS|1|obl "
                     "took|VBN|1|advcl|take Gao|NNP|5|obj"),
              "troops>took:nsubj");
    EXPECT_EQ(
        mended("left|VBD|0|root|leave because|IN|4|mark rebels|NNS|1|obj attacked|VBD|1|advcl|"
               "attack"),
        "rebels>attacked:nsubj");
    EXPECT_EQ(mended("left|VBD|0|root|leave when|WRB|3|advmod attacked|VBN|1|advcl|attack"), "");
}

TEST(Mending, APhraseHoldsTogether) {
    EXPECT_EQ(mended("attacked|VBD|0|root|attack a|DT|3|det camp|NN|1|obj in|IN|6|case "
                     "Arica|NNP|3|nmod province|NN|1|obl"),
              "Arica>province:compound");
    EXPECT_EQ(mended("killed|VBD|0|root|kill at|IN|3|case least|JJS|4|amod ten|CD|5|nummod "
                     "men|NNS|1|obl|man"),
              "men>killed:obj");
    EXPECT_EQ(mended("came|VBD|0|root|come in|IN|4|case the|DT|4|det night|NN|1|obl"), "");
}

TEST(Mending, AConjunctGoesWithThePhraseThatHasItsPreposition) {
    EXPECT_EQ(mended("talks|NNS|0|root on|IN|3|case dams|NNS|1|nmod in|IN|5|case Oslo|NNP|1|nmod "
                     "and|CC|8|cc in|IN|8|case Bonn|NNP|3|conj"),
              "Bonn>Oslo:conj");
    EXPECT_EQ(mended("talks|NNS|0|root in|IN|3|case Oslo|NNP|1|nmod and|CC|6|cc in|IN|6|case "
                     "Bonn|NNP|3|conj"),
              "");
}

TEST(Mending, ABareNameBehindANounIsItsName) {
    EXPECT_EQ(
        mended("died|VBD|0|root|die in|IN|4|case the|DT|4|det port|NN|1|obl Arica|NNP|1|nmod"),
        "Arica>port:appos");
    EXPECT_EQ(mended("visit|NN|0|root to|IN|3|case Arica|NNP|1|nmod"), "");
}

TEST(Mending, AnInfinitiveIsNoSecondSubject) {
    EXPECT_EQ(mended("He|PRP|3|nsubj is|VBZ|3|cop|be due|JJ|0|root to|TO|5|mark arrive|VB|3|csubj"),
              "arrive>due:xcomp");
    EXPECT_EQ(mended("It|PRP|3|expl is|VBZ|3|cop|be wise|JJ|0|root to|TO|5|mark wait|VB|3|csubj"),
              "");
}

TEST(Mending, WhatIsAdmittedHangsOnTheAdmission) {
    EXPECT_EQ(mended("admitted|VBD|0|root|admit in|IN|3|case public|NN|1|obl that|IN|6|mark "
                     "it|PRP|6|nsubj lost|VBD|3|acl|lose"),
              "lost>admitted:ccomp");
    EXPECT_EQ(
        mended("said|VBD|0|root|say for|IN|5|case the|DT|5|det second|JJ|5|amod time|NN|1|obl "
               "that|WDT|8|obj it|PRP|8|nsubj wages|VBZ|5|acl:relcl|wage war|NN|8|obj"),
        "");
    // a claim has content of its own
    EXPECT_EQ(
        mended("laughed|VBD|0|root|laugh at|IN|4|case the|DT|4|det claim|NN|1|obl that|IN|7|mark "
               "it|PRP|7|nsubj lost|VBD|4|acl|lose"),
        "");
}

TEST(Mending, WhatFollowsTheDoerOfAPassiveIsTheVerbs) {
    EXPECT_EQ(
        mended("Peru|NNP|3|nsubj:pass was|VBD|3|aux:pass|be accused|VBN|0|root|accuse by|IN|5|"
               "case Chile|NNP|3|obl:agent of|IN|7|mark lying|VBG|5|acl|lie"),
        "lying>accused:advcl");
    EXPECT_EQ(
        mended("accused|VBD|0|root|accuse rebels|NNS|1|obj|rebel of|IN|4|mark lying|VBG|2|acl|lie"),
        "");
}

TEST(Mending, APhraseBehindTheDoersNameIsTheVerbs) {
    EXPECT_EQ(mended("Chile|NNP|3|nsubj:pass was|VBD|3|aux:pass|be accused|VBN|0|root|accuse "
                     "by|IN|5|case Peru|NNP|3|obl:agent of|IN|7|case theft|NN|5|nmod"),
              "theft>accused:obl");
    // a noun has phrases of its own
    EXPECT_EQ(mended("Chile|NNP|3|nsubj:pass was|VBD|3|aux:pass|be hit|VBN|0|root|hit by|IN|5|case "
                     "troops|NNS|3|obl:agent|troops of|IN|7|case Peru|NNP|5|nmod"),
              "");
}

TEST(Mending, AVerbWithADoerBehindItIsPassive) {
    EXPECT_EQ(mended("Ferry|NN|2|nsubj hijacked|VBD|0|root|hijack by|IN|4|case "
                     "gunmen|NNS|2|obl:agent|gunman"),
              "Ferry>hijacked:nsubj:pass");
    EXPECT_EQ(mended("Peru|NNP|2|nsubj won|VBD|0|root|win a|DT|4|det seat|NN|2|obj by|IN|6|case "
                     "luck|NN|2|obl:agent"),
              "");
}

TEST(Mending, AParticipleMayOpenASentence) {
    EXPECT_EQ(
        mended("Cutting|VBG|2|amod|cut aid|NN|7|obl to|IN|4|case Chile|NNP|2|nmod ,|,|2|punct "
               "Peru|NNP|7|nsubj left|VBD|0|root|leave"),
        "Cutting>left:advcl aid>Cutting:obj");
    EXPECT_EQ(mended("Cutting|VBG|5|csubj|cut ties|NNS|1|obj|tie ,|,|1|punct Peru|NNP|5|nsubj "
                     "left|VBD|0|root|leave"),
              "Cutting>left:advcl");
    // who strikes is the subject, and fighting may be
    EXPECT_EQ(mended("Striking|VBG|2|amod|strike miners|NNS|3|nsubj|miner left|VBD|0|root|leave"),
              "");
    EXPECT_EQ(mended("Fighting|VBG|2|csubj|fight erupted|VBD|0|root|erupt"),
              "Fighting>erupted:nsubj");
}

TEST(Mending, WhoIsToldIsNoSecondSubject) {
    EXPECT_EQ(mended("Peru|NNP|2|nsubj told|VBD|0|root|tell Chile|NNP|6|nsubj it|PRP|6|nsubj "
                     "would|MD|6|aux leave|VB|2|ccomp"),
              "Chile>told:obj");
    EXPECT_EQ(mended("Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|5|nsubj would|MD|5|aux "
                     "leave|VB|2|ccomp"),
              "");
}

TEST(Mending, AHeadlineLeavesOutAnd) {
    EXPECT_EQ(
        mended("Peru|NNP|4|nsubj ,|,|1|punct Chile|NNP|4|nsubj sign|VBP|0|root pact|NN|4|obj"),
        "Chile>Peru:conj");
    EXPECT_EQ(mended("Peru|NNP|4|nsubj ,|,|1|punct Chile|NNP|4|nsubj sign|VBP|0|root pact|NN|4|obj "
                     ".|.|4|punct"),
              "");
}

TEST(Mending, BehindAVerbAndToAnAdjectiveBeforePeopleIsAVerb) {
    EXPECT_EQ(mended(Scene("refused|VBD|0|root|refuse to|IN|4|case free|JJ|4|amod|free "
                           "reporters|NNS|1|obl|reporter")
                         .people("reporters", "MED")),
              "to>free:mark free>refused:xcomp reporters>free:obj");
    EXPECT_EQ(mended(Scene("fell|VBD|0|root|fall to|IN|4|case Peruvian|JJ|4|amod "
                           "rebels|NNS|1|obl|rebel")
                         .people("rebels", "REB")),
              "");
    EXPECT_EQ(mended("agreed|VBD|0|root|agree to|IN|4|case free|JJ|4|amod|free "
                     "elections|NNS|1|obl|election"),
              "");
}

TEST(Mending, BehindAVerbThatWantsAClauseANounBehindToIsAVerb) {
    EXPECT_EQ(mended("offered|VBD|0|root|offer to|IN|4|case host|NN|4|compound talks|NNS|1|obl"),
              "to>host:mark host>offered:xcomp talks>host:obj");
    EXPECT_EQ(mended("pledged|VBD|0|root|pledge not|RB|5|advmod to|IN|5|case "
                     "shelter|NN|5|compound rebels|NNS|1|obj"),
              "not>shelter:advmod to>shelter:mark shelter>pledged:xcomp rebels>shelter:obj");
    EXPECT_EQ(mended("agreed|VBD|0|root|agree to|IN|4|case peace|NN|4|compound talks|NNS|1|obl"),
              "");
    EXPECT_EQ(mended("offered|VBD|0|root|offer wheat|NN|1|obj to|IN|5|case food|NN|5|compound "
                     "banks|NNS|1|obl"),
              "");
}

TEST(Mending, BehindAVerbAndAPrepositionAGerundHasAnObject) {
    EXPECT_EQ(mended("accused|VBD|0|root|accuse Peru|NNP|1|obj of|IN|6|case "
                     "shelling|VBG|6|amod|shell border|NN|6|compound villages|NNS|1|obl"),
              "of>shelling:mark shelling>accused:advcl villages>shelling:obj");
    EXPECT_EQ(mended("spoke|VBD|0|root|speak in|IN|4|case meeting|VBG|4|compound|meet "
                     "rooms|NNS|1|obl"),
              "");
    EXPECT_EQ(mended("fears|NNS|0|root|fear of|IN|4|case rising|VBG|4|amod|rise "
                     "prices|NNS|1|nmod"),
              "");
}

TEST(Mending, AHeadlinesInfinitiveMayLookLikeAnAdjective) {
    EXPECT_EQ(mended(Scene("Rebels|NNS|0|root|rebel to|IN|4|case free|JJ|4|amod|free "
                           "reporters|NNS|1|nmod|reporter")
                         .people("Rebels", "REB")
                         .people("reporters", "MED")),
              "to>free:mark free>Rebels:acl reporters>free:obj");
}

TEST(Mending, AVerbBeforeItsSubjectOpensACondition) {
    EXPECT_EQ(mended("Peru|NNP|2|nsubj threatened|VBD|0|root|threaten war|NN|2|obj should|MD|6|aux "
                     "Chile|NNP|6|nsubj leave|VB|2|ccomp"),
              "leave>threatened:advcl");
    EXPECT_EQ(mended("Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|5|nsubj should|MD|5|aux "
                     "leave|VB|2|ccomp"),
              "");
}

TEST(Mending, AClauseBehindThatHasAVerbThoughItLooksLikeANoun) {
    EXPECT_EQ(mended("demanded|VBD|0|root|demand that|IN|5|mark Peru|NNP|5|compound "
                     "cancel|NN|5|compound plans|NNS|1|ccomp|plan"),
              "that>cancel:mark Peru>cancel:nsubj cancel>demanded:ccomp plans>cancel:obj");
    EXPECT_EQ(mended("said|VBD|0|root|say that|IN|6|mark Peru|NNP|5|compound trade|NN|5|compound "
                     "plans|NNS|6|nsubj|plan failed|VBD|1|ccomp|fail"),
              "");
}

TEST(Mending, ARangeBelongsToItsNumber) {
    EXPECT_EQ(mended("killed|VBD|0|root|kill up|RB|5|case to|IN|5|case ten|CD|5|nummod|ten "
                     "men|NNS|1|obl|man"),
              "up>ten:advmod to>ten:case men>killed:obj");
    EXPECT_EQ(mended("went|VBD|0|root|go up|RP|1|compound:prt to|IN|5|case the|DT|5|det "
                     "men|NNS|1|obl|man"),
              "");
}

}  // namespace
}  // namespace entente
