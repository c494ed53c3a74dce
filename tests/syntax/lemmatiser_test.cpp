#include "syntax/lemmatiser.h"

#include <gtest/gtest.h>

namespace entente::syntax {
namespace {

const TagSet::Tag past{Upos::verb, Xpos::vbd};
const TagSet::Tag name{Upos::propn, Xpos::nnp};

TEST(LemmaEdit, MakesTheLemmaOfTheForm) {
    struct Case {
        const char* form;
        const char* lemma;
        Upos upos;
    };
    const Case cases[] = {
        {"went", "go", Upos::verb},
        {"Denied", "deny", Upos::verb},
        {"troops", "troop", Upos::noun},
        {"Kabul", "Kabul", Upos::propn},
        {"Iranian", "Iranian", Upos::adj},
        {"I", "I", Upos::pron},
        {"i", "I", Upos::pron},
    };
    for (const Case& c : cases)
        EXPECT_EQ(apply_edit(c.form, lemma_edit(c.form, c.lemma, c.upos)), c.lemma) << c.form;
}

Lemmatiser small_lemmatiser() {
    const std::vector<LemmaEdit> edits{{1, false, ""}, {3, false, "y"}, {4, false, "go"}};
    return Lemmatiser(edits, {{Lemmatiser::ending_key("ed", past), 0},
                              {Lemmatiser::ending_key("ied", past), 1},
                              {Lemmatiser::word_key("went", past), 2}});
}

TEST(Lemmatiser, KnownWordsThenTheLongestEnding) {
    const Lemmatiser lemmatiser = small_lemmatiser();
    const Dictionary none_listed;
    EXPECT_EQ(lemmatiser.lemma("Went", past, none_listed), "go");
    EXPECT_EQ(lemmatiser.lemma("raided", past, none_listed), "raide");
    EXPECT_EQ(lemmatiser.lemma("denied", past, none_listed), "deny");
    EXPECT_EQ(lemmatiser.lemma("sang", past, none_listed), "sang");
    EXPECT_EQ(lemmatiser.lemma("Went", name, none_listed), "Went");
}

TEST(Lemmatiser, TheDictionaryKnowsTheBaseOfAnInflectedWord) {
    const LinearModel listed(word_classes, {{Dictionary::feature("raid"), {{0, 1}, {1, 1}}},
                                            {Dictionary::feature("provoke"), {{1, 1}}}});
    const Dictionary dictionary(listed);
    EXPECT_EQ(dictionary.classes("raid"), class_noun | class_verb);
    EXPECT_EQ(dictionary.classes("raids"), (class_noun | class_verb) << word_classes);
    const Lemmatiser lemmatiser = small_lemmatiser();
    EXPECT_EQ(lemmatiser.lemma("raided", past, dictionary), "raid");
    EXPECT_EQ(lemmatiser.lemma("provoked", past, dictionary), "provoke");
}

TEST(Lemmatiser, IsReadBackTheSameAndRefusedWhenCut) {
    const std::string bytes = small_lemmatiser().serialise();
    const Result<Lemmatiser> read = Lemmatiser::parse(bytes);
    ASSERT_TRUE(read) << read.error().message();
    EXPECT_EQ(read->lemma("went", past, {}), "go");
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(Lemmatiser::parse(std::string_view(bytes).substr(0, length))) << length;
}

}  // namespace
}  // namespace entente::syntax
