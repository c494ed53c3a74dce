#include "document/features.h"

#include <filesystem>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "base/files.h"
#include "base/strings.h"
#include "document/syntax.h"

namespace entente {
namespace {

TEST(Features, AreReadFromAFeatsString) {
    const Result<Features> read = Features::parse(
        "Mood=Sub|Number=Plur|Person=3|Tense=Past|VerbForm=Fin|Voice=Pass|Polarity=Neg");
    ASSERT_TRUE(read) << read.error().message();
    EXPECT_EQ(read->mood(), Features::Mood::subjunctive);
    EXPECT_EQ(read->number(), Features::Number::plural);
    EXPECT_EQ(read->person(), Features::Person::third);
    EXPECT_EQ(read->tense(), Features::Tense::past);
    EXPECT_EQ(read->verb_form(), Features::VerbForm::finite);
    EXPECT_EQ(read->polarity(), Features::Polarity::negative);
    EXPECT_TRUE(read->passive());
    EXPECT_EQ(read->degree(), Features::Degree::unset);
    EXPECT_FALSE(read->possessive());
    EXPECT_EQ(read->phrase_upos(), std::nullopt);
}

TEST(Features, EachValueHasItsEnumerator) {
    const auto of = [](std::string_view feats) { return *Features::parse(feats); };
    EXPECT_TRUE(of("Abbr=Yes").abbreviation());
    EXPECT_EQ(of("Case=Nom").grammatical_case(), Features::Case::nominative);
    EXPECT_EQ(of("Definite=Ind").definite(), Features::Definite::indefinite);
    EXPECT_EQ(of("Degree=Sup").degree(), Features::Degree::superlative);
    EXPECT_EQ(of("ExtPos=SCONJ").phrase_upos(), Upos::sconj);
    EXPECT_TRUE(of("Foreign=Yes").foreign());
    EXPECT_EQ(of("Gender=Fem,Masc").gender(), Features::Gender::feminine_or_masculine);
    EXPECT_EQ(of("Gender=Neut").gender(), Features::Gender::neuter);
    EXPECT_EQ(of("Mood=Imp").mood(), Features::Mood::imperative);
    EXPECT_EQ(of("Number=Ptan").number(), Features::Number::plural_only);
    EXPECT_EQ(of("NumForm=Word").num_form(), Features::NumForm::word);
    EXPECT_EQ(of("NumType=Ord").num_type(), Features::NumType::ordinal);
    EXPECT_EQ(of("Person=1").person(), Features::Person::first);
    EXPECT_EQ(of("Polarity=Pos").polarity(), Features::Polarity::positive);
    EXPECT_TRUE(of("Poss=Yes").possessive());
    EXPECT_EQ(of("PronType=Tot").pron_type(), Features::PronType::total);
    EXPECT_TRUE(of("Reflex=Yes").reflexive());
    EXPECT_EQ(of("Style=Vrnc").style(), Features::Style::vernacular);
    EXPECT_EQ(of("Tense=Pres").tense(), Features::Tense::present);
    EXPECT_TRUE(of("Typo=Yes").typo());
    EXPECT_EQ(of("VerbForm=Part").verb_form(), Features::VerbForm::participle);
    EXPECT_TRUE(of("Voice=Pass").passive());
}

TEST(Features, ArePrintedInTheOrderOfUniversalDependencies) {
    struct Case {
        const char* read;
        const char* printed;
    };
    const Case cases[] = {
        {"_", "_"},
        {"", "_"},
        {"Tense=Past|Mood=Ind", "Mood=Ind|Tense=Past"},
        {"NumType=Card|NumForm=Digit|Number=Sing", "Number=Sing|NumForm=Digit|NumType=Card"},
        {"Gender=Fem,Masc", "Gender=Fem,Masc"},
    };
    for (const Case& c : cases) {
        const Result<Features> features = Features::parse(c.read);
        ASSERT_TRUE(features) << c.read;
        EXPECT_EQ(to_string(*features), c.printed);
        EXPECT_EQ(*features, *Features::parse(c.printed));
    }
}

TEST(Features, WhatIsNotKnownIsRefusedOrLeftOut) {
    struct Case {
        const char* feats;
        const char* known;
    };
    const Case cases[] = {
        {"Mood=Opt|Number=Sing", "Number=Sing"},      // no such value in English
        {"Animacy=Anim|Number=Sing", "Number=Sing"},  // no such feature in English
        {"ExtPos=VB|Tense=Past", "Tense=Past"},       // not a part of speech
        {"Number=Sing|Number=Plur", "Number=Sing"},   // the first counts
        {"Number=Sing|", "Number=Sing"},
        {"Number", "_"},
        {"=Sing", "_"},
        {"Number=", "_"},
        {"number=Sing", "_"},
    };
    for (const Case& c : cases) {
        EXPECT_FALSE(Features::parse(c.feats)) << c.feats;
        EXPECT_EQ(to_string(Features::parse_known(c.feats)), c.known) << c.feats;
    }
    EXPECT_EQ(Features::parse("Tense=Fut").error().reason,
              "\"Tense=Fut\" is not a feature of UD English");
}

TEST(Features, UniversalOnesAreThoseThatTheSharedTaskCounts) {
    const Features features =
        *Features::parse("ExtPos=ADP|NumForm=Word|NumType=Card|Style=Coll|Typo=Yes");
    EXPECT_EQ(to_string(features.universal()), "NumType=Card");
}

TEST(Features, EveryStringOfTheTreebanksIsPrintedAsItWasRead) {
    const std::filesystem::path folder = std::filesystem::path(ENTENTE_SHARED_DIR) / "treebanks";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no treebanks at " << folder;
    std::set<std::string, std::less<>> seen;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".conllu") continue;
        const Result<std::string> bytes = read_file(entry.path());
        ASSERT_TRUE(bytes) << bytes.error().message();
        for (const std::string_view line : split(*bytes, '\n')) {
            const auto fields = split(line, '\t');
            if (fields.size() != 10 || !seen.emplace(fields[5]).second) continue;
            const Result<Features> features = Features::parse(fields[5]);
            ASSERT_TRUE(features) << features.error().message();
            EXPECT_EQ(to_string(*features), fields[5]);
        }
    }
    EXPECT_GT(seen.size(), 200u);
}

}  // namespace
}  // namespace entente
