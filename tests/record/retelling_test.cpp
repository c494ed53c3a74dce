#include "record/retelling.h"

#include <gtest/gtest.h>

#include "record/incident.h"
#include "record/rows.h"

namespace entente {
namespace {

using namespace testing;

const Actor turkey{"TUR", "Turkey", ActorKind::state, "TUR", "TUR", "GOV", ""};
const Actor greece{"GRC", "Greece", ActorKind::state, "GRC", "GRC", "GOV", ""};

// "Turkey calls off talks / 13 August / Turkey called off talks with Greece on Wednesday."
const EventRow headline =
    Telling("headline").of("125", "REJECT").by(turkey).published("2020-08-13");

// Which telling of the body tells the headline's again.
std::string retelling(EventRow first, std::vector<EventRow> body) {
    body.insert(body.begin(), std::move(first));
    std::vector<BlockKind> blocks(body.size(), BlockKind::body);
    blocks.front() = BlockKind::headline;
    link_retellings(body, blocks);
    std::string found;
    for (const EventRow& row : body)
        found += row.retells.empty() ? "" : row.id;
    return found;
}

TEST(Retelling, TheBodySaysMoreOfASideThatTheHeadlineLeavesOut) {
    const Telling body = Telling("body").of("125", "REJECT").by(turkey).to(greece).on("2020-08-12");
    EXPECT_EQ(retelling(headline, {body}), "body");
    EXPECT_FALSE(merge(std::vector<EventRow>{headline, body}).size() == 1);
    EventRow linked = body;
    linked.retells = "headline";
    EXPECT_EQ(merge(std::vector<EventRow>{headline, linked}).size(), 1U);
}

TEST(Retelling, OfSeveralTheOneWithMostInCommon) {
    EXPECT_EQ(retelling(headline, {Telling("vague").of("120", "REJECT").by(turkey),
                                   Telling("close").of("125", "REJECT").by(turkey),
                                   Telling("again").of("125", "REJECT").by(turkey)}),
              "close");
}

TEST(Retelling, NotAnotherKindNorAnotherPartyNorBackground) {
    EXPECT_EQ(retelling(headline,
                        {Telling("kind").of("036", "CONSULT").by(turkey),
                         Telling("party").of("125", "REJECT").by(greece),
                         Telling("status").of("125", "REJECT").by(turkey).as(EventStatus::planned),
                         Telling("nobody").of("125", "REJECT"),
                         Telling("before").of("125", "REJECT").by(turkey).in_background()}),
              "");
}

}  // namespace
}  // namespace entente
