#include "record/issue.h"

#include <gtest/gtest.h>

#include "record/rows.h"

namespace entente {
namespace {

using namespace testing;

// "USA for sanctions": what the shipped table finds in one telling with these words.
std::string stance(const Telling& telling, std::string words) {
    static const Result<Issues> issues = Issues::load(ENTENTE_SOURCE_DATA_DIR);
    EXPECT_TRUE(issues);
    EventRow row = telling;
    row.clause_text = std::move(words);
    std::string out;
    for (const IssueStance& one : issues->stances_of(std::vector<EventRow>{row})) {
        out += one.holders.front().actor.code + " " + std::string(to_string(one.side)) + " " +
               one.issue;
    }
    return out;
}

TEST(Issues, WhoDoesPromisesOrAsksIsForIt) {
    EXPECT_EQ(
        stance(Telling("e").of("163", "SANCTION").by(america).to(pakistan), "imposed sanctions"),
        "USA for sanctions");
    EXPECT_EQ(stance(Telling("e").of("085", "RETREAT").by(america).as(EventStatus::promised),
                     "lift sanctions"),
              "USA against sanctions");
    EXPECT_EQ(stance(Telling("e")
                         .of("0871", "RETREAT")
                         .by(pakistan)
                         .said_by(america, Stance::demands)
                         .as(EventStatus::demanded),
                     "cease fire"),
              "USA for ceasefire");
}

TEST(Issues, WhoPraisesIsForItAndWhoCondemnsIsAgainst) {
    EXPECT_EQ(stance(Telling("e").of("111", "ACCUSE").by(pakistan).to(america),
                     "condemned the drone strikes"),
              "PAK against drone-strikes");
    EXPECT_EQ(
        stance(Telling("e").of("051", "SUPPORT").by(pakistan).to(america), "welcomed the truce"),
        "PAK for ceasefire");
    EXPECT_EQ(stance(Telling("e").of("111", "ACCUSE").by(pakistan), "condemned the deportations"),
              "PAK for refugees");
}

TEST(Issues, AThreatIsConditional) {
    EXPECT_EQ(stance(Telling("e").of("163", "SANCTION").by(america).as(EventStatus::threatened),
                     "sanctions"),
              "USA conditional sanctions");
}

TEST(Issues, ChargesAndBackgroundShowNoStance) {
    EXPECT_EQ(
        stance(Telling("e").of("163", "SANCTION").by(america).said_by(pakistan, Stance::accuses),
               "sanctions"),
        "");
    EXPECT_EQ(stance(Telling("e").of("163", "SANCTION").by(america).in_background(), "sanctions"),
              "");
    EXPECT_EQ(
        stance(Telling("e").of("040", "CONSULT").by(america).to(pakistan), "dined with the envoy"),
        "");
}

}  // namespace
}  // namespace entente
