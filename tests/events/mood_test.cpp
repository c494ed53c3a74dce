// Did it happen? Each row is a sentence with its tree, the event's verb or noun, and the status
// that it has there.

#include "events/mood.h"

#include <gtest/gtest.h>

#include "events/scene.h"
#include "events/small_data.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::token_of;

const MoodReader& reader() {
    return events_test::shipped<MoodReader>();
}

Mood mood(std::string_view notation, std::string_view word,
          std::optional<EventStatus> given = std::nullopt) {
    const Scene scene(notation);
    const Document& document = scene;
    const Tree tree(document, 0);
    const std::uint32_t token = token_of(document, word);
    return reader().read(tree, token, token, given,
                         std::vector<Embedding>(tree.last() - tree.first()));
}

std::string status(std::string_view notation, std::string_view word,
                   std::optional<EventStatus> given = std::nullopt) {
    return std::string(to_string(mood(notation, word, given).status));
}

TEST(Mood, APastOrPresentVerbTellsWhatHappened) {
    EXPECT_EQ(status("Peru|NNP|2|nsubj attacked|VBD|0|root|attack", "attacked"), "happened");
    EXPECT_EQ(status("Peru|NNP|2|nsubj attacks|VBZ|0|root|attack", "attacks"), "happened");
}

TEST(Mood, APresentProgressiveIsOngoing) {
    EXPECT_EQ(status("Peru|NNP|3|nsubj is|VBZ|3|aux|be attacking|VBG|0|root|attack", "attacking"),
              "ongoing");
    EXPECT_EQ(status("Peru|NNP|4|nsubj has|VBZ|4|aux|have been|VBN|4|aux|be "
                     "attacking|VBG|0|root|attack",
                     "attacking"),
              "ongoing");
    EXPECT_EQ(status("Peru|NNP|3|nsubj was|VBD|3|aux|be attacking|VBG|0|root|attack", "attacking"),
              "happened");
}

TEST(Mood, WhatIsBeingDoneIsOngoing) {
    EXPECT_EQ(status("Two|CD|4|nsubj:pass are|VBP|4|aux|be being|VBG|4|aux:pass|be "
                     "held|VBN|0|root|hold",
                     "held"),
              "ongoing");
    EXPECT_EQ(status("Two|CD|4|nsubj:pass were|VBD|4|aux|be being|VBG|4|aux:pass|be "
                     "held|VBN|0|root|hold",
                     "held"),
              "happened");
}

// The status of "has besieged the town RELATION April", a perfect with a time.
std::string perfect(TimeRelation relation) {
    const Scene scene = Scene(
                            "Peru|NNP|3|nsubj has|VBZ|3|aux|have besieged|VBN|0|root|besiege "
                            "Arica|NNP|3|obj since|IN|6|case April|NNP|3|obl")
                            .time("April", "2014-04-01", "2014-04-30", relation);
    const Document& document = scene;
    const Tree tree(document, 0);
    const std::uint32_t token = token_of(document, "besieged");
    const std::vector<Embedding> embeddings(tree.last() - tree.first());
    return std::string(to_string(reader().read(tree, token, token, {}, embeddings).status));
}

TEST(Mood, APerfectWithSinceReachesToToday) {
    EXPECT_EQ(perfect(TimeRelation::since), "ongoing");
    EXPECT_EQ(perfect(TimeRelation::at), "happened");
}

TEST(Mood, AnInvertedClauseIsACondition) {
    EXPECT_EQ(status("Should|MD|3|aux|should Peru|NNP|3|nsubj attack|VB|6|advcl ,|,|6|punct "
                     "Chile|NNP|6|nsubj leaves|VBZ|0|root|leave",
                     "attack"),
              "hypothetical");
    EXPECT_EQ(status("Peru|NNP|3|nsubj should|MD|3|aux|should withdraw|VB|0|root", "withdraw"),
              "demanded");
}

TEST(Mood, TheEntrysOwnNoIsNoDenial) {
    const Scene scene("Peru|NNP|2|nsubj had|VBD|0|root|have no|DT|4|det comment|NN|2|obj");
    const Document& document = scene;
    const Tree tree(document, 0);
    const std::vector<Embedding> embeddings(tree.last() - tree.first());
    const std::uint32_t had = token_of(document, "had");
    const Span entry =
        cover(document.tokens[had].span, document.tokens[token_of(document, "comment")].span);
    EXPECT_EQ(reader().read(tree, had, had, {}, embeddings, entry).status, EventStatus::happened);
    EXPECT_EQ(reader().read(tree, had, had, {}, embeddings).status, EventStatus::denied);
}

// The status of a deed of this code whose words alone give `status`.
std::string fitted(std::string_view code, EventStatus status, Telling telling = {},
                   bool modal = false) {
    Mood mood;
    mood.status = status;
    mood.settled = true;
    mood.by_modal = modal;
    mood.agreed = status == EventStatus::promised;
    fit_to_deed(code, telling, mood);
    return std::string(to_string(mood.status));
}

TEST(Mood, AFutureThatOneTellsOfOneselfGoesByTheDeed) {
    const auto said = [](std::string_view code, Telling telling) {
        return fitted(code, EventStatus::hypothetical, telling, true);
    };
    constexpr Telling own{true, true, false};
    EXPECT_EQ(said("073", own), "promised");
    EXPECT_EQ(said("195", own), "threatened");
    EXPECT_EQ(said("161", own), "planned");
    EXPECT_EQ(said("073", {true, false, false}), "planned");        // of others
    EXPECT_EQ(said("195", {true, true, true}), "planned");          // announced
    EXPECT_EQ(said("073", {false, false, false}), "hypothetical");  // said by nobody
}

TEST(Mood, AgreementToAHostileActIsAPlan) {
    EXPECT_EQ(fitted("172", EventStatus::promised), "planned");
    EXPECT_EQ(fitted("0871", EventStatus::promised), "promised");
}

TEST(Mood, WhatIsBeingConsideredHasBeenConsidered) {
    EXPECT_EQ(fitted("014", EventStatus::ongoing), "happened");
    EXPECT_EQ(fitted("190", EventStatus::ongoing), "ongoing");
}

TEST(Mood, APastPerfectStandsBeforeTheStory) {
    EXPECT_TRUE(mood("Peru|NNP|3|nsubj had|VBD|3|aux|have attacked|VBN|0|root|attack", "attacked")
                    .past_perfect);
    EXPECT_FALSE(mood("Peru|NNP|3|nsubj has|VBZ|3|aux|have attacked|VBN|0|root|attack", "attacked")
                     .past_perfect);
}

struct Row {
    std::string name;
    std::string sentence;
    std::string word;
    std::string status;
};

class MoodOf : public ::testing::TestWithParam<Row> {};

TEST_P(MoodOf, TheEvent) {
    EXPECT_EQ(status(GetParam().sentence, GetParam().word), GetParam().status);
}

std::string row_name(const ::testing::TestParamInfo<Row>& row) {
    return row.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Modals, MoodOf,
    ::testing::Values(
        Row{"will", "Peru|NNP|3|nsubj will|MD|3|aux attack|VB|0|root", "attack", "planned"},
        Row{"may", "Peru|NNP|3|nsubj may|MD|3|aux attack|VB|0|root", "attack", "hypothetical"},
        Row{"could", "Peru|NNP|3|nsubj could|MD|3|aux attack|VB|0|root", "attack", "hypothetical"},
        Row{"should", "Peru|NNP|3|nsubj should|MD|3|aux withdraw|VB|0|root", "withdraw",
            "demanded"},
        Row{"must", "Peru|NNP|3|nsubj must|MD|3|aux withdraw|VB|0|root", "withdraw", "demanded"},
        Row{"shared",
            "Peru|NNP|3|nsubj will|MD|3|aux meet|VB|0|root and|CC|5|cc thank|VB|3|conj "
            "envoys|NNS|5|obj",
            "thank", "planned"},
        Row{"not_shared_by_a_finite_verb",
            "Peru|NNP|3|nsubj will|MD|3|aux meet|VB|0|root and|CC|5|cc thanked|VBD|3|conj|thank",
            "thanked", "happened"}),
    row_name);

INSTANTIATE_TEST_SUITE_P(
    Negation, MoodOf,
    ::testing::Values(
        Row{"verb_not", "Peru|NNP|4|nsubj did|VBD|4|aux|do not|RB|4|advmod attack|VB|0|root",
            "attack", "denied"},
        Row{"verb_never", "Peru|NNP|3|nsubj never|RB|3|advmod attacked|VBD|0|root|attack",
            "attacked", "denied"},
        Row{"no_subject", "no|DT|2|det envoys|NNS|3|nsubj met|VBD|0|root|meet", "met", "denied"},
        Row{"no_noun", "no|DT|2|det raid|NN|3|nsubj happened|VBD|0|root|happen", "raid", "denied"},
        Row{"without_a_gerund",
            "Peru|NNP|2|nsubj left|VBD|0|root|leave without|IN|4|mark attacking|VBG|2|advcl|attack",
            "attacking", "denied"},
        Row{"has_yet_to",
            "Peru|NNP|2|nsubj has|VBZ|0|root|have yet|RB|2|advmod to|TO|5|mark sign|VB|2|xcomp",
            "sign", "denied"},
        Row{"not_before_an_infinitive",
            "Peru|NNP|2|nsubj pledged|VBD|0|root|pledge not|RB|2|advmod to|TO|5|mark "
            "attack|VB|2|xcomp",
            "attack", "denied"},
        Row{"which_does_not_reach_the_verb_before_it",
            "Peru|NNP|2|nsubj pledged|VBD|0|root|pledge not|RB|2|advmod to|TO|5|mark "
            "attack|VB|2|xcomp",
            "pledged", "happened"},
        Row{"not_only_denies_nothing",
            "Peru|NNP|4|nsubj not|RB|4|advmod only|RB|4|advmod attacked|VBD|0|root|attack",
            "attacked", "happened"},
        Row{"stronger_than_a_modal",
            "Peru|NNP|4|nsubj will|MD|4|aux not|RB|4|advmod attack|VB|0|root", "attack", "denied"}),
    row_name);

INSTANTIATE_TEST_SUITE_P(
    Words, MoodOf,
    ::testing::Values(
        Row{"a_planned_visit", "a|DT|3|det planned|JJ|3|amod visit|NN|0|root", "visit", "planned"},
        Row{"any_offensive", "any|DT|2|det offensive|NN|0|root", "offensive", "hypothetical"},
        Row{"a_foiled_attack", "a|DT|3|det foiled|JJ|3|amod attack|NN|0|root", "attack", "denied"},
        Row{"an_adverb", "Peru|NNP|3|nsubj perhaps|RB|3|advmod attacked|VBD|0|root|attack",
            "attacked", "hypothetical"}),
    row_name);

INSTANTIATE_TEST_SUITE_P(
    Embedded, MoodOf,
    ::testing::Values(
        Row{"under_a_plan", "Peru|NNP|2|nsubj plans|VBZ|0|root|plan to|TO|4|mark attack|VB|2|xcomp",
            "attack", "planned"},
        Row{"under_a_pledge",
            "Peru|NNP|2|nsubj pledged|VBD|0|root|pledge to|TO|4|mark withdraw|VB|2|xcomp",
            "withdraw", "promised"},
        Row{"under_a_threat",
            "Peru|NNP|2|nsubj threatened|VBD|0|root|threaten to|TO|4|mark attack|VB|2|xcomp",
            "attack", "threatened"},
        Row{"under_a_request",
            "Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj to|TO|5|mark "
            "withdraw|VB|2|xcomp",
            "withdraw", "demanded"},
        Row{"under_a_refusal",
            "Peru|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark attack|VB|2|xcomp", "attack",
            "denied"},
        Row{"under_an_attempt",
            "Peru|NNP|2|nsubj tried|VBD|0|root|try to|TO|4|mark attack|VB|2|xcomp", "attack",
            "hypothetical"},
        Row{"denied_gerund", "Peru|NNP|2|nsubj denied|VBD|0|root|deny attacking|VBG|2|xcomp|attack",
            "attacking", "denied"},
        Row{"said_only",
            "Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|4|nsubj attacked|VBD|2|ccomp|attack",
            "attacked", "happened"},
        Row{"inside_a_report_a_plan_stays_one",
            "Peru|NNP|2|nsubj said|VBD|0|root|say Chile|NNP|4|nsubj plans|VBZ|2|ccomp|plan "
            "to|TO|6|mark attack|VB|4|xcomp",
            "attack", "planned"}),
    row_name);

INSTANTIATE_TEST_SUITE_P(
    Nested, MoodOf,
    ::testing::Values(
        // what is only planned is undone by a denial further out
        Row{"denied_that_it_plans",
            "Peru|NNP|2|nsubj denied|VBD|0|root|deny planning|VBG|2|xcomp|plan to|TO|5|mark "
            "attack|VB|3|xcomp",
            "attack", "denied"},
        Row{"shelved_plans",
            "Peru|NNP|2|nsubj shelved|VBD|0|root|shelve plans|NNS|2|obj|plan to|TO|5|mark "
            "attack|VB|3|acl",
            "attack", "denied"},
        Row{"does_not_plan",
            "Peru|NNP|4|nsubj does|VBZ|4|aux|do not|RB|4|advmod plan|VB|0|root to|TO|6|mark "
            "attack|VB|4|xcomp",
            "attack", "denied"},
        // but not by an accusation
        Row{"accused_of_planning",
            "Peru|NNP|2|nsubj accused|VBD|0|root|accuse Chile|NNP|2|obj of|IN|5|mark "
            "planning|VBG|2|advcl|plan to|TO|7|mark attack|VB|5|xcomp",
            "attack", "planned"},
        // what is called off, and is not, is on
        Row{"refused_to_call_off",
            "Peru|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark call|VB|2|xcomp "
            "off|RP|4|compound:prt a|DT|7|det march|NN|4|obj",
            "march", "planned"},
        // a doubt opens what is said to be coming; others expect it, one's own expectation is a plan
        Row{"hope_that_it_will",
            "Peru|NNP|2|nsubj hopes|VBZ|0|root|hope that|IN|6|mark Chile|NNP|6|nsubj will|MD|6|aux "
            "withdraw|VB|2|ccomp",
            "withdraw", "hypothetical"},
        Row{"unclear_whether_it_will",
            "It|PRP|3|expl is|VBZ|3|cop|be unclear|JJ|0|root whether|IN|7|mark Chile|NNP|7|nsubj "
            "will|MD|7|aux withdraw|VB|3|csubj",
            "withdraw", "hypothetical"},
        Row{"is_expected_to",
            "Peru|NNP|3|nsubj:pass is|VBZ|3|aux:pass|be expected|VBN|0|root|expect to|TO|5|mark "
            "sign|VB|3|xcomp",
            "sign", "hypothetical"},
        Row{"expects_to", "Peru|NNP|2|nsubj expects|VBZ|0|root|expect to|TO|4|mark sign|VB|2|xcomp",
            "sign", "planned"},
        Row{"refused_to_threaten",
            "Peru|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark threaten|VB|2|xcomp "
            "to|TO|6|mark attack|VB|4|xcomp",
            "attack", "threatened"}),
    row_name);

INSTANTIATE_TEST_SUITE_P(
    Clauses, MoodOf,
    ::testing::Values(
        Row{"inside_a_condition",
            "Peru|NNP|2|nsubj waits|VBZ|0|root|wait if|IN|5|mark Chile|NNP|5|nsubj "
            "attacks|VBZ|2|advcl|attack",
            "attacks", "hypothetical"},
        Row{"unless",
            "Peru|NNP|2|nsubj waits|VBZ|0|root|wait unless|IN|5|mark Chile|NNP|5|nsubj "
            "attacks|VBZ|2|advcl|attack",
            "attacks", "hypothetical"},
        Row{"a_purpose",
            "Peru|NNP|2|nsubj met|VBD|0|root|meet envoys|NNS|2|obj to|TO|5|mark "
            "sign|VB|2|advcl pacts|NNS|5|obj",
            "sign", "planned"},
        Row{"a_time",
            "Peru|NNP|2|nsubj left|VBD|0|root|leave after|IN|5|mark Chile|NNP|5|nsubj "
            "attacked|VBD|2|advcl|attack",
            "attacked", "happened"},
        Row{"until_beside_what_is_not_done_yet",
            "Peru|NNP|3|nsubj will|MD|3|aux wait|VB|0|root until|IN|6|mark Chile|NNP|6|nsubj "
            "withdraws|VBZ|3|advcl|withdraw",
            "withdraws", "hypothetical"},
        Row{"until_beside_what_was_done",
            "Peru|NNP|2|nsubj waited|VBD|0|root|wait until|IN|5|mark Chile|NNP|5|nsubj "
            "withdrew|VBD|2|advcl|withdraw",
            "withdrew", "happened"},
        Row{"whether_it_would",
            "Peru|NNP|4|nsubj did|VBD|4|aux|do not|RB|4|advmod say|VB|0|root whether|IN|8|mark "
            "it|PRP|8|nsubj would|MD|8|aux attack|VB|4|ccomp",
            "attack", "hypothetical"},
        Row{"a_relative_clause_is_told_for_itself",
            "Peru|NNP|3|nsubj may|MD|3|aux blame|VB|0|root rebels|NNS|3|obj who|WP|6|nsubj "
            "attacked|VBD|4|acl:relcl|attack",
            "attacked", "happened"}),
    row_name);

INSTANTIATE_TEST_SUITE_P(
    Questions, MoodOf,
    ::testing::Values(
        Row{"a_question",
            "Did|VBD|3|aux|do Peru|NNP|3|nsubj attack|VB|0|root Chile|NNP|3|obj ?|.|3|punct",
            "attack", "hypothetical"},
        Row{"about_what_is_to_come",
            "Will|MD|3|aux Peru|NNP|3|nsubj attack|VB|0|root Chile|NNP|3|obj ?|.|3|punct", "attack",
            "hypothetical"},
        Row{"inside_quotation_marks",
            "Did|VBD|3|aux|do Peru|NNP|3|nsubj attack|VB|0|root Chile|NNP|3|obj ?|.|3|punct "
            "\"|''|3|punct",
            "attack", "hypothetical"}),
    row_name);

TEST(Mood, APlanThatHangsOnAConditionIsHypothetical) {
    const Mood read = mood(
        "Peru|NNP|3|nsubj will|MD|3|aux attack|VB|0|root if|IN|6|mark Chile|NNP|6|nsubj "
        "arms|VBZ|3|advcl|arm",
        "attack");
    EXPECT_EQ(read.status, EventStatus::hypothetical);
    EXPECT_TRUE(read.condition);
}

TEST(Mood, WhatHappenedStaysSoBesideACondition) {
    const Mood read = mood(
        "Peru|NNP|2|nsubj asked|VBD|0|root|ask if|IN|5|mark Chile|NNP|5|nsubj "
        "armed|VBD|2|advcl|arm",
        "asked");
    EXPECT_EQ(read.status, EventStatus::happened);
}

TEST(Mood, TheEntrysOwnStatusStandsUnlessAWordIsNearer) {
    constexpr std::string_view plain = "Peru|NNP|2|nsubj schedules|VBZ|0|root|schedule";
    EXPECT_EQ(status(plain, "schedules", EventStatus::planned), "planned");
    EXPECT_EQ(status(plain, "schedules", EventStatus::happened), "happened");
    EXPECT_EQ(status("Peru|NNP|4|nsubj did|VBD|4|aux|do not|RB|4|advmod schedule|VB|0|root",
                     "schedule", EventStatus::planned),
              "denied");
}

TEST(Mood, TheThemeOfAnEntryComesBeforeTheTable) {
    const Scene scene(
        "Peru|NNP|2|nsubj urged|VBD|0|root|urge Chile|NNP|2|obj to|TO|5|mark withdraw|VB|2|xcomp");
    const Document& document = scene;
    const Tree tree(document, 0);
    const std::uint32_t withdraw = token_of(document, "withdraw");
    std::vector<Embedding> embeddings(tree.last() - tree.first());
    embeddings[withdraw] = {7, EventStatus::promised};
    const Mood read = reader().read(tree, withdraw, withdraw, {}, embeddings);
    EXPECT_EQ(read.status, EventStatus::promised);
    EXPECT_EQ(read.theme_of, 7U);
}

TEST(Mood, EachRuleThatShapedTheStatusIsTraced) {
    const Mood read = mood(
        "Peru|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark "
        "attack|VB|2|xcomp",
        "attack");
    ASSERT_EQ(read.trace.size(), 1U);
    EXPECT_EQ(read.trace[0].rule, "embedded under refuse");
    EXPECT_EQ(read.trace[0].effect, "status denied");
}

TEST(MoodTables, ABrokenRowIsRefusedWithFileAndLine) {
    const auto refused = [](const std::string& file, std::string_view bytes) {
        const events_test::SmallData data;
        data.write("cues/" + file, bytes);
        return events_test::refusal(MoodReader::load(data.path()));
    };
    EXPECT_EQ(refused("embedding.tsv", "word\tpos\tthrough\tstatus\nplan\tv\tto\tsoon\n"),
              "embedding.tsv:2: no status \"soon\"");
    EXPECT_EQ(refused("embedding.tsv", "word\tpos\tthrough\tstatus\nplan\tq\tto\tplanned\n"),
              "embedding.tsv:2: pos is v, n or a");
    EXPECT_EQ(refused("status_words.tsv", "word\tstatus\nmaybe\tperhaps\n"),
              "status_words.tsv:2: no status \"perhaps\"");
    EXPECT_EQ(refused("clause_markers.tsv", "marker\teffect\nif\tdoubt\n"),
              "clause_markers.tsv:2: an effect is condition, purpose, denied, bound or time");
}

}  // namespace
}  // namespace entente
