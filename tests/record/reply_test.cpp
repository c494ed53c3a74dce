#include "record/reply.h"

#include <gtest/gtest.h>

#include "record/claim.h"
#include "record/rows.h"

namespace entente {
namespace {

using namespace testing;

// The id that the last of the rows, one a sentence, is taken to answer.
std::string answered(std::vector<EventRow> rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].sentence = static_cast<std::uint32_t>(i);
    link_replies(rows);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        EXPECT_EQ(rows[i].answers, "") << rows[i].id;
    return rows.back().answers;
}

const EventRow demand = Telling("demand").of("100", "REQUEST").by(america).to(pakistan);
const EventRow strike =
    Telling("strike").of("195", "ASSAULT").by(us_forces).to(pak_militants).scored(4, -10);
const EventRow charge = Telling("charge").of("112", "ACCUSE").by(pakistan).to(america);
const EventRow offer = Telling("offer").of("030", "AGREE").by(america).to(pakistan);

TEST(Replies, ADenialAnswersTheNearestChargeOrDeed) {
    const Telling denial = Telling("reply").of("016", "REJECT").by(america);
    EXPECT_EQ(answered({strike, charge, denial}), "charge");
    EXPECT_EQ(answered({charge, strike, denial}), "strike");
    EXPECT_EQ(answered({charge, strike, Telling("reply").of("016", "REJECT").by(pakistan)}), "");
}

TEST(Replies, ADenialOfSomethingElseDoesNot) {
    const EventRow of_aid =
        Telling("charge").of("112", "ACCUSE").by(pakistan).to(america).about("AID");
    EXPECT_EQ(answered({of_aid, Telling("reply").of("016", "REJECT").by(america).about("AID")}),
              "charge");
    EXPECT_EQ(answered({of_aid, Telling("reply").of("016", "REJECT").by(america).about("ASSAULT")}),
              "");
}

TEST(Replies, ARefusalAnswersADemandToTheRefuser) {
    EXPECT_EQ(answered({demand, offer, Telling("reply").of("120", "REJECT").by(khar)}), "demand");
    EXPECT_EQ(answered({Telling("demand").of("100", "REQUEST").by(america),
                        Telling("reply").of("120", "REJECT").by(khar)}),
              "demand");  // to nobody whom the report names
    EXPECT_EQ(answered({demand, Telling("reply").of("120", "REJECT").by(clinton)}), "");
}

TEST(Replies, AnAcceptanceAnswersADemandAndAWelcomeAnOffer) {
    EXPECT_EQ(answered({demand, Telling("reply").of("030", "AGREE").by(pakistan)}), "demand");
    EXPECT_EQ(answered({demand, Telling("reply").of("030", "AGREE").by(america)}), "");
    EXPECT_EQ(answered({offer, Telling("reply").of("051", "SUPPORT").by(khar)}), "offer");
    EXPECT_EQ(answered({offer, Telling("reply").of("051", "SUPPORT").by(clinton)}), "");
}

TEST(Replies, WhatTheEventsRoomHasLinkedStays) {
    EventRow reply = Telling("reply").of("016", "REJECT").by(america);
    reply.answers = "strike";
    EXPECT_EQ(answered({strike, charge, reply}), "strike");
}

TEST(Answers, ARefusalInAnotherReportNamesWhoAsked) {
    const EventRow asked = Telling("demand", "r1")
                               .of("100", "REQUEST")
                               .by(america)
                               .to(pakistan)
                               .published("2011-10-20");
    const auto refusal = [](std::string_view day) {
        return Telling("reply", "r2").of("120", "REJECT").by(khar).published(day);
    };
    EXPECT_TRUE(answers(refusal("2011-10-22").to(clinton), asked));
    EXPECT_FALSE(answers(refusal("2011-10-22"), asked));
    EXPECT_FALSE(answers(refusal("2011-10-30").to(clinton), asked));
}

}  // namespace
}  // namespace entente
