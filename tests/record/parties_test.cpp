// Claims, positions, commitments, parties and relations: what is read off rows and incidents.
#include <gtest/gtest.h>

#include "record/claim.h"
#include "record/commitment.h"
#include "record/party.h"
#include "record/position.h"
#include "record/record.h"
#include "record/relation.h"
#include "record/rows.h"

namespace entente {
namespace {

using namespace testing;

EventRow charge(std::string_view day) {
    return Telling("charge", "r1")
        .of("112", "ACCUSE")
        .by(america)
        .to(pakistan)
        .said_by(america, Stance::accuses)
        .about("AID")
        .published(day);
}

EventRow denial(const Actor& denier, std::string kind, std::string_view day) {
    return Telling("denial", "r2")
        .of("070", std::move(kind))
        .by(denier)
        .as(EventStatus::denied)
        .said_by(denier, Stance::denies)
        .published(day);
}

TEST(Answers, LinkADenialByTheAccusedToTheChargeWithinAMonth) {
    struct Case {
        EventRow denial;
        bool answers;
    };
    const Case cases[] = {
        {denial(pakistan, "AID", "2011-10-21"), true},
        {denial(khar, "AID", "2011-11-18"), true},           // for her state, 29 days later
        {denial(pakistan, "AID", "2011-11-21"), false},      // 32 days later
        {denial(pakistan, "AID", "2011-10-19"), false},      // before the charge
        {denial(america, "AID", "2011-10-21"), false},       // not the accused
        {denial(pakistan, "CONSULT", "2011-10-21"), false},  // of something else
    };
    const EventRow accusation = charge("2011-10-20");
    for (const Case& c : cases) {
        EXPECT_EQ(answers(c.denial, accusation), c.answers)
            << to_iso(*c.denial.article.published.date) << c.denial.plover;
        const std::vector<EventRow> rows{accusation, c.denial};
        EXPECT_EQ(answers_among(rows).size(), c.answers ? 1U : 0U);
    }
}

TEST(Answers, TakeTheReportsWordWithinAReport) {
    EventRow reply = Telling("reply", "r1").of("016", "ACCUSE").by(pakistan);
    reply.answers = "charge";
    const std::vector<EventRow> rows{charge("2011-10-20"), reply};
    const std::vector<Answer> found = answers_among(rows);
    EXPECT_EQ(found, (std::vector<Answer>{{"reply", "charge"}}));
    const std::vector<Claim> claims = claims_of(rows, found);
    ASSERT_EQ(claims.size(), 1U);  // the reply has no speaker
    EXPECT_EQ(claims[0].answered_by, (std::vector<std::string>{"reply"}));
}

TEST(Positions, AskerIsTheSpeakerOrTheSourceOfTheDemand) {
    const EventRow demand = Telling("demand").of("100", "REQUEST").by(america).to(pakistan);
    EventRow theme = Telling("theme").of("190", "ASSAULT").by(pakistan).as(EventStatus::demanded);
    theme.theme_of = "demand";
    const std::vector<Position> positions = positions_of(std::vector<EventRow>{demand, theme});
    ASSERT_EQ(positions.size(), 1U);
    EXPECT_EQ(positions[0].kind, PositionKind::asks);
    EXPECT_EQ(positions[0].holders[0].actor.code, "USA");
    EXPECT_EQ(positions[0].towards[0].actor.code, "PAK");
}

struct Promise {
    std::string due;  // empty: no day named
    std::string done;
    std::string as_of;
    CommitmentState state;
};

TEST(Commitments, AreKeptOpenOrOverdueAsOfADay) {
    const Promise cases[] = {
        {"2012-08-01", "", "2012-07-20", CommitmentState::open},
        {"2012-08-01", "", "2012-08-02", CommitmentState::overdue},
        {"2012-08-01", "2012-07-15", "2012-08-02", CommitmentState::kept},
        {"2012-08-01", "2012-07-15", "2012-07-14", CommitmentState::open},     // not yet done
        {"2012-08-01", "2012-10-15", "2012-11-01", CommitmentState::overdue},  // too late
        {"2012-08-01", "2012-06-15", "2012-11-01", CommitmentState::overdue},  // done before
        {"", "", "2020-01-01", CommitmentState::open},
        {"", "2013-01-01", "2020-01-01", CommitmentState::kept},
    };
    for (const Promise& c : cases) {
        Telling promise("promise");
        promise.of("0256", "AID").by(america).to(pakistan).as(EventStatus::promised);
        promise.published("2012-07-08");
        if (!c.due.empty()) promise.on(c.due);
        std::vector<EventRow> rows{promise};
        if (!c.done.empty()) {
            rows.push_back(Telling("deed").of("071", "AID").by(clinton).to(khar).on(c.done));
        }
        const std::vector<Commitment> found = commitments_of(rows, parse_iso_date(c.as_of));
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].state, c.state) << c.due << " " << c.done << " " << c.as_of;
        EXPECT_EQ(found[0].settled_by, c.state == CommitmentState::kept ? "deed" : "");
    }
}

// "Pakistan promised (to stop fighting) on July 8", with the content and the deeds of later days.
CommitmentState state_after(const EventRow& content, const EventRow& deed) {
    EventRow promise =
        Telling("promise").of("0356", "AGREE").by(pakistan).to(america).published("2012-07-08");
    EventRow inner = content;
    inner.theme_of = "promise";
    const std::vector<Commitment> found =
        commitments_of(std::vector<EventRow>{promise, inner, deed}, Date{2012, 9, 1});
    EXPECT_EQ(found.size(), 1U);  // the content is no undertaking of its own
    return found.front().state;
}

TEST(Commitments, OfAnAgreementAreItsContent) {
    const EventRow truce =
        Telling("truce").of("0871", "RETREAT").by(pakistan).as(EventStatus::promised);
    const auto deed = [](std::string cameo, std::string plover) {
        return Telling("deed", "later")
            .of(std::move(cameo), std::move(plover))
            .by(pakistan)
            .on("2012-08-01");
    };
    EXPECT_EQ(state_after(truce, deed("0871", "RETREAT")), CommitmentState::kept);
    EXPECT_EQ(state_after(truce, deed("0841", "RETREAT")),
              CommitmentState::open);  // frees prisoners
    EXPECT_EQ(state_after(truce, deed("190", "ASSAULT").to(us_forces)), CommitmentState::broken);
    EXPECT_EQ(state_after(truce, deed("190", "ASSAULT").to(pak_militants)), CommitmentState::open);
    EXPECT_EQ(state_after(truce, deed("122", "REJECT").about("RETREAT")), CommitmentState::broken);
    EXPECT_EQ(state_after(truce, deed("122", "REJECT").about("AID")), CommitmentState::open);
}

TEST(Commitments, AnAccordInWordsUndertakesNothing) {
    const EventRow shared_view = Telling("e").of("019", "AGREE").by(pakistan).to(america);
    EXPECT_TRUE(commitments_of(std::vector<EventRow>{shared_view}).empty());
}

TEST(Party, IsACountryACodeOrAName) {
    const std::vector<Actor> seen{america, pakistan, clinton};
    struct Case {
        std::string text;
        Actor actor;
        bool matches;
    };
    const Case cases[] = {
        {"USA", clinton, true},      {"usa", us_forces, true},
        {"USAMIL", us_forces, true}, {"USAMIL", clinton, false},
        {"Pakistan", khar, true},    {"the United States", clinton, true},
        {"Clinton", clinton, true},  {"hillary clinton", clinton, true},
        {"Hillary", clinton, false}, {"hina-rabbani-khar", khar, true},
        {"PAK", america, false},     {"", america, false},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(Party::named(c.text, seen).matches(c.actor), c.matches)
            << c.text << " and " << c.actor.name;
    }
}

TEST(Connects, WantsThePartiesOnDifferentSides) {
    const Party usa = Party::named("USA", {});
    const Party pak = Party::named("PAK", {});
    const auto meeting = [] { return Telling("e").of("036", "CONSULT"); };
    EXPECT_TRUE(connects(meeting().by(clinton).to(khar).row(), usa, pak));
    EXPECT_TRUE(connects(meeting().by(khar).to(clinton).row(), usa, pak));
    EXPECT_FALSE(connects(meeting().by(clinton).by(khar).row(), usa, pak));
    EXPECT_TRUE(connects(meeting().by(clinton).by(khar).reciprocal().row(), usa, pak));
    EXPECT_TRUE(connects(meeting().by(pakistan).said_by(clinton, Stance::asserts).row(), usa, pak));
    EXPECT_FALSE(connects(meeting().by(clinton).row(), usa, pak));
}

TEST(Relation, CountsWhatTookPlaceByMonthAndDirection) {
    const auto deed = [](std::string id, const Actor& by, const Actor& to, std::string_view day) {
        return Telling(std::move(id)).by(by).to(to).on(day);
    };
    std::vector<EventRow> rows{
        deed("1", america, pakistan, "2011-10-13").of("036", "CONSULT").scored(1, 4),
        deed("2", pakistan, america, "2011-10-20").of("112", "ACCUSE").scored(3, -2),
        deed("3", america, pakistan, "2011-11-26").of("195", "ASSAULT").scored(4, -10),
        deed("4", america, pakistan, "2011-11-27")
            .of("070", "AID")
            .scored(2, 7)
            .as(EventStatus::planned),
        Telling("5")
            .by(america)
            .to(pakistan)
            .of("036", "CONSULT")
            .scored(1, 4)
            .from("2011-01-01", "2011-12-31", Grain::year)};
    const Record record = record_of(rows);
    const std::vector<RelationRow> months = relation_of(record.incidents, Party::named("USA", {}),
                                                        Party::named("PAK", {}), Period::month);
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(period_name(months[0].begin, Period::month), "2011-10");
    EXPECT_EQ(months[0].forth, (std::array<int, 4>{1, 0, 0, 0}));
    EXPECT_EQ(months[0].back, (std::array<int, 4>{0, 0, 1, 0}));
    EXPECT_DOUBLE_EQ(months[0].goldstein, 1);
    EXPECT_DOUBLE_EQ(months[0].net_cooperation(), 0);
    EXPECT_EQ(months[1].forth, (std::array<int, 4>{0, 0, 0, 1}));
    EXPECT_DOUBLE_EQ(months[1].net_cooperation(), -1);
}

TEST(Relation, NamesWeeksAsIsoDoes) {
    EXPECT_EQ(period_name(Date{2011, 10, 10}, Period::week), "2011-W41");
    EXPECT_EQ(period_name(Date{2012, 12, 31}, Period::week), "2013-W01");
}

}  // namespace
}  // namespace entente
