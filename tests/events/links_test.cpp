// What answers what. Events are given as they would stand in a Document; the link is read.

#include "events/links.h"

#include <gtest/gtest.h>

#include "events/scene.h"
#include "events/small_data.h"

namespace entente {
namespace {

using events_test::Scene;
using events_test::SmallData;
using events_test::token_of;

std::uint32_t mention(const Document& document, std::string_view words) {
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        if (document.words(document.mentions[m].span) == words) return m;
    }
    ADD_FAILURE() << "no mention " << words;
    return 0;
}

void add_event(Document& document, std::string_view trigger, std::string_view source,
               std::string_view target, std::optional<Stance> stance = std::nullopt) {
    Event event;
    event.trigger.token = token_of(document, trigger);
    while (document.sentences[event.sentence].last <= event.trigger.token)
        ++event.sentence;
    event.sources = {mention(document, source)};
    if (!target.empty()) event.targets = {mention(document, target)};
    event.stance = stance;
    document.events.push_back(event);
}

const LinkReader& reader() {
    static const SmallData data;
    static const auto loaded = LinkReader::load(data.path());
    EXPECT_TRUE(loaded.ok());
    return *loaded;
}

constexpr std::string_view accusation_and_denial = R"(
    Peru|NNP|2|nsubj accused|VBD|0|root|accuse Chile|NNP|2|obj
    Santiago|NNP|2|nsubj denied|VBD|0|root|deny it|PRP|2|obj
)";

TEST(Links, ADenialAnswersTheAccusationBeforeIt) {
    Document document = Scene(accusation_and_denial)
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL")
                            .same("Santiago", "Chile")
                            .document();
    add_event(document, "accused", "Peru", "Chile", Stance::accuses);
    add_event(document, "denied", "Santiago", "", Stance::denies);
    reader().link(document);
    EXPECT_EQ(document.events[1].answers, 0U);
    EXPECT_EQ(events_test::named(document, document.events[1].targets), "Peru");
    EXPECT_EQ(document.events[0].answers, none);
}

constexpr std::string_view request_and_refusal = R"(
    Peru|NNP|2|nsubj asked|VBD|0|root|ask Chile|NNP|2|obj
    Santiago|NNP|2|nsubj refused|VBD|0|root|refuse
)";

// Who the second event turns to; `first` and `second` are the codes of the two.
std::string turned_to(std::string_view first, std::string_view second, std::string_view santiago) {
    Scene scene = Scene(request_and_refusal).actor("Peru", "PER").actor("Chile", "CHL");
    if (santiago.empty()) {
        scene.same("Santiago", "Chile");
    } else {
        scene.actor("Santiago", santiago);
    }
    Document document = scene.document();
    add_event(document, "asked", "Peru", "Chile");
    add_event(document, "refused", "Santiago", "");
    document.events[0].cameo = first;
    document.events[1].cameo = second;
    reader().link(document);
    return events_test::named(document, document.events[1].targets);
}

TEST(Links, WhoAgreesOrRefusesTurnsToWhoAsked) {
    EXPECT_EQ(turned_to("020", "120", ""), "Peru");
    EXPECT_EQ(turned_to("1056", "1246", ""), "Peru");
    EXPECT_EQ(turned_to("0234", "0334", ""), "Peru");
    EXPECT_EQ(turned_to("020", "120", "BOL"), "-");  // another's refusal
    EXPECT_EQ(turned_to("020", "190", ""), "-");     // no answer in words
    EXPECT_EQ(turned_to("042", "120", ""), "-");     // nothing was asked
}

TEST(Links, SomebodyElsesDenialAnswersNothing) {
    Document document = Scene(accusation_and_denial)
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL")
                            .actor("Santiago", "BOL")
                            .document();
    add_event(document, "accused", "Peru", "Chile", Stance::accuses);
    add_event(document, "denied", "Santiago", "", Stance::denies);
    reader().link(document);
    EXPECT_EQ(document.events[1].answers, none);
    EXPECT_TRUE(document.events[1].targets.empty());
}

TEST(Links, ADenialDoesNotAnswerPraise) {
    Document document = Scene(accusation_and_denial)
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL")
                            .same("Santiago", "Chile")
                            .document();
    add_event(document, "accused", "Peru", "Chile", Stance::praises);
    add_event(document, "denied", "Santiago", "", Stance::denies);
    reader().link(document);
    EXPECT_EQ(document.events[1].answers, none);
}

TEST(Links, ReachTwoSentencesBack) {
    const auto answered = [](int between) {
        std::string notation = "Peru|NNP|2|nsubj accused|VBD|0|root|accuse Chile|NNP|2|obj\n";
        for (int i = 0; i < between; ++i)
            notation += "Rain|NN|2|nsubj fell|VBD|0|root|fall\n";
        notation += "Santiago|NNP|2|nsubj denied|VBD|0|root|deny it|PRP|2|obj\n";
        Document document = Scene(notation)
                                .actor("Peru", "PER")
                                .actor("Chile", "CHL")
                                .same("Santiago", "Chile")
                                .document();
        add_event(document, "accused", "Peru", "Chile", Stance::accuses);
        add_event(document, "denied", "Santiago", "", Stance::denies);
        reader().link(document);
        return document.events[1].answers == 0;
    };
    EXPECT_TRUE(answered(1));
    EXPECT_FALSE(answered(2));
}

TEST(Links, AnActMayRespondToAnAct) {
    Document document = Scene(R"(
        Peru|NNP|2|nsubj apologised|VBD|0|root|apologise to|IN|4|case Chile|NNP|2|obl and|CC|7|cc Santiago|NNP|7|nsubj responded|VBD|2|conj|respond by|IN|9|mark reopening|VBG|7|advcl|reopen ports|NNS|9|obj
    )")
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL")
                            .same("Santiago", "Chile")
                            .document();
    add_event(document, "apologised", "Peru", "Chile");
    add_event(document, "reopening", "Santiago", "");
    reader().link(document);
    EXPECT_EQ(document.events[1].answers, 0U);
    EXPECT_EQ(events_test::named(document, document.events[1].targets), "Peru");
}

TEST(Links, AnActInResponseToAnAct) {
    Document document = Scene(R"(
        Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj
        Chile|NNP|2|nsubj bombed|VBD|0|root|bomb Peru|NNP|2|obj in|IN|5|case retaliation|NN|2|obl
    )")
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL")
                            .document();
    add_event(document, "attacked", "Peru", "Chile");
    add_event(document, "bombed", "Chile", "Peru");
    reader().link(document);
    EXPECT_EQ(document.events[1].answers, 0U);
}

TEST(Links, ActsThatMerelyFollowAreNotLinked) {
    Document document = Scene(R"(
        Peru|NNP|2|nsubj attacked|VBD|0|root|attack Chile|NNP|2|obj
        Chile|NNP|2|nsubj bombed|VBD|0|root|bomb Peru|NNP|2|obj
    )")
                            .actor("Peru", "PER")
                            .actor("Chile", "CHL")
                            .document();
    add_event(document, "attacked", "Peru", "Chile");
    add_event(document, "bombed", "Chile", "Peru");
    reader().link(document);
    EXPECT_EQ(document.events[1].answers, none);
}

TEST(Links, APartyIsSharedByPersonOrByState) {
    Document document = Scene(
                            "Peru|NNP|3|nsubj Lima|NNP|3|nsubj met|VBD|0|root|meet "
                            "Chile|NNP|3|obj envoys|NNS|3|obj")
                            .actor("Peru", "PER")
                            .actor("Lima", "PERGOV")
                            .actor("Chile", "CHL")
                            .person("envoys", "")
                            .document();
    const auto share = [&](std::string_view a, std::string_view b) {
        return share_party(document, {mention(document, a)}, {mention(document, b)});
    };
    EXPECT_TRUE(share("Peru", "Lima"));
    EXPECT_FALSE(share("Peru", "Chile"));
    EXPECT_TRUE(share("envoys", "envoys"));
    EXPECT_FALSE(share("envoys", "Chile"));
    EXPECT_FALSE(share_party(document, {}, {mention(document, "Peru")}));
}

TEST(LinkTable, ABrokenRowIsRefusedWithFileAndLine) {
    const SmallData data;
    data.write("cues/responses.tsv", "word\tplace\nrespond\tsomewhere\n");
    EXPECT_EQ(events_test::refusal(LinkReader::load(data.path())),
              "responses.tsv:2: a place is governor or phrase");
}

}  // namespace
}  // namespace entente
