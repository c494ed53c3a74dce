// Who stands as subject and object of a verb, whatever the clause looks like. Each test shows a
// sentence with its tree, a verb, and what is read: subjects > verb > objects, then the phrases.

#include "events/roles.h"

#include <gtest/gtest.h>

#include "events/scene.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::token_of;

std::string words(const Document& document, const std::vector<std::uint32_t>& tokens) {
    std::vector<std::string> forms;
    for (const std::uint32_t t : tokens)
        forms.emplace_back(document.form(t));
    return forms.empty() ? "-" : join(forms, "+");
}

std::string phrases(const Document& document, const std::vector<Oblique>& obliques) {
    std::string text;
    for (const Oblique& oblique : obliques) {
        text += " " + std::string(oblique.preposition) + ":";
        text += document.form(oblique.token);
    }
    return text;
}

// "SUBJECTS > OBJECTS [to RECEIVER] [preposition:phrase]... [inf:verb] [that:verb] [-ing of:verb]"
std::string roles(std::string_view notation, std::string_view verb) {
    const Scene scene(notation);
    const Document& document = scene;
    const Tree tree(document, 0);
    const Roles roles = predicate_roles(tree, token_of(document, verb));
    std::string text = words(document, roles.subjects) + " > " + words(document, roles.objects);
    if (!roles.indirect_objects.empty()) text += " to " + words(document, roles.indirect_objects);
    text += phrases(document, roles.obliques);
    if (!roles.infinitives.empty()) text += " inf:" + words(document, roles.infinitives);
    if (!roles.finite_clauses.empty()) text += " that:" + words(document, roles.finite_clauses);
    if (!roles.gerunds.empty()) text += " ing" + phrases(document, roles.gerunds);
    return text;
}

TEST(Roles, OfAnActiveClauseStandAsTheyAre) {
    EXPECT_EQ(roles("Rebels|NNS|2|nsubj attacked|VBD|0|root|attack Gao|NNP|2|obj in|IN|5|case "
                    "Mali|NNP|2|obl",
                    "attacked"),
              "Rebels > Gao in:Mali");
    EXPECT_EQ(roles("Peru|NNP|2|nsubj sent|VBD|0|root|send Chile|NNP|2|iobj aid|NN|2|obj", "sent"),
              "Peru > aid to Chile");
}

TEST(Roles, OfAPassiveAreTurnedRound) {
    EXPECT_EQ(roles("Gao|NNP|3|nsubj:pass was|VBD|3|aux:pass|be attacked|VBN|0|root|attack "
                    "by|IN|5|case rebels|NNS|3|obl:agent",
                    "attacked"),
              "rebels > Gao");
    EXPECT_EQ(roles("Gao|NNP|3|nsubj:pass was|VBD|3|aux:pass|be attacked|VBN|0|root|attack "
                    "on|IN|5|case Monday|NNP|3|obl",
                    "attacked"),
              "- > Gao on:Monday");
}

TEST(Roles, APhraseWithByIsTheAgentEvenWhereTheTreeDoesNotSaySo) {
    EXPECT_EQ(roles("Gao|NNP|3|nsubj:pass was|VBD|3|aux:pass|be attacked|VBN|0|root|attack "
                    "by|IN|5|case rebels|NNS|3|obl",
                    "attacked"),
              "rebels > Gao by:rebels");
}

TEST(Roles, ARelativePronounStandsForItsNoun) {
    EXPECT_EQ(roles("rebels|NNS|0|root who|WP|3|nsubj attacked|VBD|1|acl:relcl|attack "
                    "Gao|NNP|3|obj",
                    "attacked"),
              "rebels > Gao");
    EXPECT_EQ(roles("town|NN|0|root which|WDT|4|obj rebels|NNS|4|nsubj "
                    "attacked|VBD|1|acl:relcl|attack",
                    "attacked"),
              "rebels > town");
    EXPECT_EQ(roles("town|NN|0|root that|WDT|4|nsubj:pass was|VBD|4|aux:pass|be "
                    "attacked|VBN|1|acl:relcl|attack",
                    "attacked"),
              "- > town");
}

TEST(Roles, ARelativeClauseWithoutPronounLeavesAGap) {
    EXPECT_EQ(
        roles("town|NN|0|root rebels|NNS|3|nsubj attacked|VBD|1|acl:relcl|attack", "attacked"),
        "rebels > town");
}

TEST(Roles, AParticipleTakesTheNounItModifies) {
    EXPECT_EQ(roles("rebels|NNS|0|root attacking|VBG|1|acl|attack Gao|NNP|2|obj", "attacking"),
              "rebels > Gao");
    EXPECT_EQ(roles("town|NN|0|root attacked|VBN|1|acl|attack by|IN|4|case rebels|NNS|2|obl:agent",
                    "attacked"),
              "rebels > town");
}

TEST(Roles, AParticipleClauseTakesTheSubjectOfItsMainClause) {
    EXPECT_EQ(roles("Attacking|VBG|4|advcl|attack Gao|NNP|1|obj rebels|NNS|4|nsubj "
                    "fled|VBD|0|root|flee",
                    "Attacking"),
              "rebels > Gao");
    EXPECT_EQ(roles("Attacked|VBN|5|advcl|attack by|IN|3|case rebels|NNS|1|obl:agent "
                    "troops|NNS|5|nsubj fled|VBD|0|root|flee",
                    "Attacked"),
              "rebels > troops");
}

TEST(Roles, AnObjectThatIsUrgedIsTheOneToAct) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj to|TO|5|mark "
                    "free|VB|2|xcomp sailors|NNS|5|obj",
                    "free"),
              "Chile > sailors");
    EXPECT_EQ(roles("Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj to|TO|5|mark "
                    "free|VB|2|xcomp sailors|NNS|5|obj",
                    "urged"),
              "Peru > Chile inf:free");
    EXPECT_EQ(roles("Peru|NNP|2|nsubj called|VBD|0|root|call on|IN|4|case Chile|NNP|2|obl "
                    "to|TO|6|mark withdraw|VB|2|xcomp",
                    "withdraw"),
              "Chile > -");
}

TEST(Roles, WithoutSuchAnObjectTheSubjectIsTheOneToAct) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj agreed|VBD|0|root|agree to|TO|4|mark free|VB|2|xcomp "
                    "sailors|NNS|4|obj",
                    "free"),
              "Peru > sailors");
    EXPECT_EQ(roles("Peru|NNP|2|nsubj seems|VBZ|0|root|seem to|TO|5|mark have|VB|5|aux "
                    "bombed|VBN|2|xcomp|bomb Chile|NNP|5|obj",
                    "bombed"),
              "Peru > Chile");
}

TEST(Roles, OneWhoIsUrgedInThePassiveIsTheOneToAct) {
    EXPECT_EQ(roles("Chile|NNP|3|nsubj:pass was|VBD|3|aux:pass|be urged|VBN|0|root|urge "
                    "to|TO|5|mark free|VB|3|xcomp sailors|NNS|5|obj",
                    "free"),
              "Chile > sailors");
}

TEST(Roles, CoordinatedVerbsShareTheirSubjectAndTheirObject) {
    constexpr std::string_view sentence =
        "Peru|NNP|2|nsubj condemned|VBD|0|root|condemn and|CC|4|cc rejected|VBD|2|conj|reject "
        "plans|NNS|4|obj";
    EXPECT_EQ(roles(sentence, "condemned"), "Peru > plans");
    EXPECT_EQ(roles(sentence, "rejected"), "Peru > plans");
}

TEST(Roles, AConjunctWithASubjectOfItsOwnKeepsIt) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj left|VBD|0|root|leave and|CC|5|cc Chile|NNP|5|nsubj "
                    "stayed|VBD|2|conj|stay",
                    "stayed"),
              "Chile > -");
}

TEST(Roles, AnAdverbialClauseWithoutSubjectTakesTheMainOne) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj protested|VBD|0|root|protest before|IN|4|mark "
                    "leaving|VBG|2|advcl|leave talks|NNS|4|obj",
                    "leaving"),
              "Peru > talks");
}

TEST(Roles, AClauseBehindAPrepositionIsAGerund) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj accused|VBD|0|root|accuse Chile|NNP|2|obj of|IN|5|mark "
                    "arming|VBG|2|advcl|arm rebels|NNS|5|obj",
                    "accused"),
              "Peru > Chile ing of:arming");
    EXPECT_EQ(roles("Peru|NNP|2|nsubj accused|VBD|0|root|accuse Chile|NNP|2|obj of|IN|5|mark "
                    "arming|VBG|2|advcl|arm rebels|NNS|5|obj",
                    "arming"),
              "Chile > rebels");
}

TEST(Roles, APhraseOfTheObjectIsReadAsThePredicatesToo) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj launched|VBD|0|root|launch raids|NNS|2|obj against|IN|5|case "
                    "rebels|NNS|3|nmod",
                    "launched"),
              "Peru > raids against:rebels");
}

TEST(Roles, AFiniteClauseIsKeptApart) {
    EXPECT_EQ(roles("Peru|NNP|2|nsubj said|VBD|0|root|say that|IN|5|mark Chile|NNP|5|nsubj "
                    "lied|VBD|2|ccomp|lie",
                    "said"),
              "Peru > - that:lied");
}

TEST(NounRoles, ArePossessorsPhrasesAndClauses) {
    const Scene scene(
        "Peru|NNP|3|nmod:poss 's|POS|1|case demand|NN|0|root to|TO|5|mark free|VB|3|acl "
        "sailors|NNS|5|obj from|IN|8|case Chile|NNP|3|nmod");
    const Document& document = scene;
    const Tree tree(document, 0);
    const NounRoles roles = noun_roles(tree, token_of(document, "demand"));
    EXPECT_EQ(words(document, roles.possessors), "Peru");
    EXPECT_EQ(phrases(document, roles.obliques), " from:Chile");
    EXPECT_EQ(words(document, roles.infinitives), "free");
}

TEST(NounRoles, ANationalityAndACompoundStandAsPossessors) {
    const Scene scene("Peruvian|JJ|3|amod navy|NN|3|compound raid|NN|0|root");
    const Document& document = scene;
    const NounRoles roles = noun_roles(Tree(document, 0), token_of(document, "raid"));
    EXPECT_EQ(words(document, roles.possessors), "Peruvian+navy");
}

}  // namespace
}  // namespace entente
