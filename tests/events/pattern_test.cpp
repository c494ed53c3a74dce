#include "events/pattern.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace entente {
namespace {

std::string shown(const WordSet& words) {
    std::vector<std::string> units;
    for (const WordUnit& unit : words.units()) {
        std::string text = unit.head;
        for (const std::string& other : unit.others)
            text += "<" + other;
        units.push_back(text);
    }
    return join(units, "|");
}

std::string shown(const Element& element) {
    constexpr std::string_view kinds[] = {"subject",   "object",     "indirect",
                                          "possessor", "oblique",    "infinitive",
                                          "finite",    "participle", "gerund"};
    constexpr std::string_view slots[] = {"S", "T", "X"};
    constexpr std::string_view bounds[] = {"",       ":person", ":state", ":group",
                                           ":armed", ":actor",  ":"};
    std::string text(kinds[static_cast<std::size_t>(element.kind)]);
    if (!element.prepositions.empty()) text += " " + join(element.prepositions, "|");
    if (element.slot) {
        text += " " + std::string(slots[static_cast<std::size_t>(*element.slot)]);
        text += bounds[static_cast<std::size_t>(element.slot_kind)];
        if (element.slot_kind == SlotKind::words) text += shown(element.words);
    } else if (!element.words.empty()) {
        text += " " + shown(element.words);
    }
    if (element.both) text += " and";
    return element.optional ? "(" + text + ")" : text;
}

WordClasses classes() {
    WordClasses classes;
    classes["raid"] = *parse_words("raid|air_raid", {}, false);
    classes["deed"] = *parse_words("&raid|ambush", classes, false);
    return classes;
}

// "TRIGGER; element; element", or the reason why there is none.
std::string read(std::string_view text) {
    const Result<Pattern> pattern = parse_pattern("190", text, classes());
    if (!pattern) return pattern.error().reason;
    std::vector<std::string> parts{shown(pattern->trigger)};
    for (const Element& element : pattern->elements)
        parts.push_back(shown(element));
    return join(parts, "; ");
}

PatternOptions options(std::string_view text) {
    const Result<Pattern> pattern = parse_pattern("190", text, classes());
    EXPECT_TRUE(pattern) << pattern.error().reason;
    return pattern ? pattern->options : PatternOptions{};
}

TEST(Words, UnderscoresJoinAParticleToItsVerbAndModifiersToTheirNoun) {
    EXPECT_EQ(shown(*parse_words("carry_out", {}, true)), "carry<out");
    EXPECT_EQ(shown(*parse_words("air_raid", {}, false)), "raid<air");
    EXPECT_EQ(shown(*parse_words("joint_air_raid", {}, false)), "raid<joint<air");
}

TEST(Words, AlternativesStandOnceAndClassesAreSpelledOut) {
    EXPECT_EQ(shown(*parse_words("raid|ambush|raid", {}, false)), "ambush|raid");
    EXPECT_EQ(shown(*parse_words("&deed|siege", classes(), false)), "ambush|raid|raid<air|siege");
}

TEST(Words, ABrokenListIsRefused) {
    EXPECT_EQ(parse_words("raid||siege", {}, false).error().reason,
              "an empty alternative in \"raid||siege\"");
    EXPECT_EQ(parse_words("air__raid", {}, false).error().reason, "a stray \"_\" in \"air__raid\"");
    EXPECT_EQ(parse_words("&siege", classes(), false).error().reason, "no class &siege");
}

TEST(VerbPattern, IsASlotAVerbAndObjects) {
    EXPECT_EQ(read("S attack T"), "attack; subject S; object T");
    EXPECT_EQ(read("v: S attack T"), "attack; subject S; object T");
    EXPECT_EQ(read("S shoot_down X"), "shoot<down; subject S; object X");
}

TEST(VerbPattern, ASlotMayBeBoundToAKindOrToWords) {
    EXPECT_EQ(read("S:state attack T:group"), "attack; subject S:state; object T:group");
    EXPECT_EQ(read("S meet T:person"), "meet; subject S; object T:person");
    EXPECT_EQ(read("S meet T:actor"), "meet; subject S; object T:actor");
    EXPECT_EQ(read("S:armed seize T"), "seize; subject S:armed; object T");
    EXPECT_EQ(read("S:&raid kill T"), "kill; subject S:raid|raid<air; object T");
}

TEST(VerbPattern, OfTwoBareObjectsTheFirstIsTheReceiver) {
    EXPECT_EQ(read("S grant T asylum"), "grant; subject S; indirect T; object asylum");
    EXPECT_EQ(read("S urge T to scrap law"),
              "urge; subject S; object T; oblique to scrap; object law");
}

TEST(VerbPattern, APrepositionOpensAnOblique) {
    EXPECT_EQ(read("S impose tax on|upon T"), "impose; subject S; object tax; oblique on|upon T");
    EXPECT_EQ(read("S put T on trial"), "put; subject S; object T; oblique on trial");
    EXPECT_EQ(read("S mediate between S and T"), "mediate; subject S; oblique between S and");
}

TEST(VerbPattern, EStandsForTheEmbeddedEvent) {
    EXPECT_EQ(read("S urge T to E"), "urge; subject S; object T; infinitive");
    EXPECT_EQ(read("S demand that E"), "demand; subject S; finite");
    EXPECT_EQ(read("S accuse T of E"), "accuse; subject S; object T; gerund of");
    EXPECT_EQ(read("S deny E"), "deny; subject S; gerund");
    EXPECT_EQ(read("S march -ing E"), "march; subject S; participle");
}

TEST(VerbPattern, ParenthesesMarkWhatMayBeMissing) {
    EXPECT_EQ(read("S apologise (to T) for X"),
              "apologise; subject S; (oblique to T); oblique for X");
}

TEST(VerbPattern, BeTakesAPredicate) {
    EXPECT_EQ(read("S be wary of T"), "wary; subject S; oblique of T");
    const Pattern at_war = *parse_pattern("190", "S be at war with T", {});
    EXPECT_TRUE(at_war.copula);
    EXPECT_EQ(at_war.copula_case, std::vector<std::string>{"at"});
    EXPECT_EQ(shown(at_war.trigger), "war");
}

TEST(NounPattern, IsANounWithPhrasesAroundIt) {
    EXPECT_EQ(read("n: S's raid on|against T"), "raid; possessor S; oblique on|against T");
    EXPECT_EQ(read("n: talk between S and T"), "talk; oblique between S and");
    EXPECT_EQ(read("n: S's refusal to E"), "refusal; possessor S; infinitive");
}

TEST(Options, AreReadBehindTheSemicolon) {
    const PatternOptions all = options(
        "S pledge to E ; reciprocal both source theme=planned status=promised stance=vows "
        "count=killed mode=aerial plover=AID");
    EXPECT_TRUE(all.reciprocal && all.both && all.source);
    EXPECT_EQ(all.theme, EventStatus::planned);
    EXPECT_EQ(all.status, EventStatus::promised);
    EXPECT_EQ(all.stance, Stance::vows);
    EXPECT_EQ(all.count, CountKind::killed);
    EXPECT_EQ(all.mode, "aerial");
    EXPECT_EQ(all.plover, "AID");
    const PatternOptions bare = options("S pledge to E");
    EXPECT_FALSE(bare.reciprocal || bare.both || bare.source || bare.theme || bare.count);
}

TEST(Options, TheTextOfAPatternIsKeptWithoutThem) {
    Pattern pattern = *parse_pattern("190", "  S attack T ; source", {});
    pattern.file = "19-fight.lex";
    pattern.line = 7;
    EXPECT_EQ(pattern.label(), "19-fight.lex:7 S attack T");
}

struct Refusal {
    std::string pattern;
    std::string reason;
};

class RefusedPattern : public ::testing::TestWithParam<Refusal> {};

TEST_P(RefusedPattern, SaysWhatIsWrong) {
    EXPECT_EQ(read(GetParam().pattern), GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(
    Each, RefusedPattern,
    ::testing::Values(Refusal{"", "a verb pattern is a slot, a verb and what follows"},
                      Refusal{"S", "a verb pattern is a slot, a verb and what follows"},
                      Refusal{"Norway attack T", "\"Norway\" is not a slot (S, T or X)"},
                      Refusal{"S be", "\"be\" needs a predicate"},
                      Refusal{"S be at", "\"be\" needs a predicate"},
                      Refusal{"n:", "a noun pattern needs a noun"},
                      Refusal{"n: S's", "a noun pattern needs a noun"},
                      Refusal{"n: Z's raid", "a possessor is S's, T's or X's"},
                      Refusal{"S demand that", "\"that\" must be followed by E"},
                      Refusal{"S demand that T", "\"that\" must be followed by E"},
                      Refusal{"S call on", "nothing stands behind \"on\""},
                      Refusal{"S mediate between S and", "\"and\" must be followed by a slot"},
                      Refusal{"S attack (T", "a parenthesis is not closed"},
                      Refusal{"S attack T)", "a parenthesis closes that was not opened"},
                      Refusal{"S attack (on (T))", "a parenthesis inside a parenthesis"},
                      Refusal{"S attack &fleet", "no class &fleet"},
                      Refusal{"S attack T:&fleet", "no class &fleet"},
                      Refusal{"S attack T ; often", "unknown option \"often\""},
                      Refusal{"S attack T ; theme=yesterday", "unknown option \"theme=yesterday\""},
                      Refusal{"S attack T ; stance=shouts", "unknown option \"stance=shouts\""},
                      Refusal{"S attack T ; count=sheep", "unknown option \"count=sheep\""},
                      Refusal{"S attack T ; mode=", "unknown option \"mode=\""}));

}  // namespace
}  // namespace entente
