#include "lemma_trainer.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/files.h"
#include "dictionary_builder.h"

namespace entente::train {
namespace {

/// A folder with a WordNet of a few words, gone at the end.
class LemmaTrainer : public testing::Test {
  protected:
    void SetUp() override {
        std::filesystem::create_directories(folder_);
        write("data.noun", "0 03 n 03 troop 0 Kurd 0 base 0 000 | soldiers\n");
        write("data.verb", "0 29 v 03 free 0 flee 0 raid 0 000 | let go\n");
        write("data.adj", "0 00 a 02 French 0 fair(p) 0 000 | of France\n");
        write("data.adv", "");
        write("noun.exc", "men man\n");
        write("verb.exc", "fled flee\n");
        write("adj.exc", "");
        write("adv.exc", "");
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    void write(const char* file, std::string_view bytes) const {
        ASSERT_TRUE(write_file(folder_ / file, bytes));
    }
    std::string lemma(const std::vector<Treebank>& treebanks, const char* form,
                      syntax::TagSet::Tag tag) const {
        Result<syntax::LinearModel> table = build_dictionary(folder_);
        EXPECT_TRUE(table) << table.error().message();
        const syntax::Dictionary dictionary(*std::move(table));
        const auto lemmatiser = train_lemmatiser(treebanks, dictionary, folder_);
        EXPECT_TRUE(lemmatiser) << lemmatiser.error().message();
        return lemmatiser->lemma(form, tag, dictionary);
    }

    std::filesystem::path folder_ =
        std::filesystem::path(testing::TempDir()) /
        (std::string("entente_") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

struct Seen {
    const char* form;
    const char* lemma;
    Upos upos;
    Xpos xpos;
    const char* features = "_";
};

Treebank treebank(std::initializer_list<Seen> words) {
    Example example;
    for (const Seen& word : words) {
        Token token;
        token.lemma = word.lemma;
        token.upos = word.upos;
        token.xpos = word.xpos;
        token.features = Features::parse_known(word.features);
        example.forms.emplace_back(word.form);
        example.gold.push_back(token);
    }
    return {example};
}

const syntax::TagSet::Tag past{Upos::verb, Xpos::vbd};
const syntax::TagSet::Tag participle{Upos::verb, Xpos::vbn};
const syntax::TagSet::Tag plural{Upos::noun, Xpos::nns};

TEST_F(LemmaTrainer, AListedBaseGoesBeforeASlipOfTheTreebank) {
    const Treebank slips = treebank({{"freed", "fre", Upos::verb, Xpos::vbn},
                                     {"fled", "flead", Upos::verb, Xpos::vbd},
                                     {"fled", "flead", Upos::verb, Xpos::vbd},
                                     {"fled", "flead", Upos::verb, Xpos::vbd}});
    EXPECT_EQ(lemma({slips}, "freed", participle), "free");
    EXPECT_EQ(lemma({slips}, "fled", past), "flee");
}

TEST_F(LemmaTrainer, ATreebanksOwnWordsStay) {
    const Treebank words = treebank({{"went", "go", Upos::verb, Xpos::vbd},
                                     {"goods", "goods", Upos::noun, Xpos::nns},
                                     {"French", "French", Upos::adj, Xpos::jj},
                                     {"Oct.", "October", Upos::propn, Xpos::nnp}});
    EXPECT_EQ(lemma({words}, "went", past), "go");
    EXPECT_EQ(lemma({words}, "goods", plural), "goods");
    EXPECT_EQ(lemma({words}, "Oct.", {Upos::propn, Xpos::nnp}), "October");
    EXPECT_EQ(lemma({words}, "french", {Upos::adj, Xpos::jj}), "French");
}

TEST_F(LemmaTrainer, TheFirstTreebankDecidesUnlessTheListsAndALaterOneSpeakAgainstAPlural) {
    const Treebank first = treebank({{"troops", "troops", Upos::noun, Xpos::nns},
                                     {"troops", "troops", Upos::noun, Xpos::nns},
                                     {"people", "people", Upos::noun, Xpos::nns}});
    const Treebank second = treebank(
        {{"troops", "troop", Upos::noun, Xpos::nns}, {"people", "person", Upos::noun, Xpos::nns}});
    EXPECT_EQ(lemma({first}, "troops", plural), "troops");
    EXPECT_EQ(lemma({first, second}, "troops", plural), "troop");
    EXPECT_EQ(lemma({first, second}, "people", plural), "people");
}

TEST_F(LemmaTrainer, EndingsOfUnknownWordsComeFromRegularWords) {
    const Treebank words = treebank({{"logged", "log", Upos::verb, Xpos::vbd},
                                     {"vowed", "vow", Upos::verb, Xpos::vbd},
                                     {"mowed", "mow", Upos::verb, Xpos::vbd},
                                     {"fled", "flee", Upos::verb, Xpos::vbd},
                                     {"rowed", "roq", Upos::verb, Xpos::vbd, "Typo=Yes"}});
    EXPECT_EQ(lemma({words}, "towed", past), "tow");
    EXPECT_EQ(lemma({words}, "zapt", past), "zapt");
}

TEST_F(LemmaTrainer, BasesOfTheTreebankAreKnownToo) {
    const Treebank words = treebank(
        {{"Tweet", "tweet", Upos::verb, Xpos::vb}, {"tweet", "tweet", Upos::verb, Xpos::vbp}});
    EXPECT_EQ(lemma({words}, "tweeted", past), "tweet");
    EXPECT_EQ(lemma({words}, "retweeted", past), "retweet");
}

TEST_F(LemmaTrainer, NamesInCapitalsAreSpeltAsElsewhere) {
    const syntax::TagSet::Tag name{Upos::propn, Xpos::nnp};
    const Treebank words = treebank({{"Kabul", "Kabul", Upos::propn, Xpos::nnp},
                                     {"NATO", "NATO", Upos::propn, Xpos::nnp},
                                     {"United", "Unite", Upos::verb, Xpos::nnp}});
    EXPECT_EQ(lemma({words}, "KABUL", name), "Kabul");
    EXPECT_EQ(lemma({words}, "nato", name), "NATO");
    EXPECT_EQ(lemma({words}, "United", {Upos::verb, Xpos::nnp}), "United");
}

TEST_F(LemmaTrainer, AMissingListIsAnError) {
    std::filesystem::remove(folder_ / "verb.exc");
    const syntax::Dictionary dictionary;
    const auto lemmatiser = train_lemmatiser({}, dictionary, folder_);
    ASSERT_FALSE(lemmatiser);
    EXPECT_NE(lemmatiser.error().file.find("verb.exc"), std::string::npos);
}

}  // namespace
}  // namespace entente::train
