#include "syntax/lemmatiser.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace entente::syntax {
namespace {

const TagSet::Tag past{Upos::verb, Xpos::vbd};
const TagSet::Tag plural{Upos::noun, Xpos::nns};
const TagSet::Tag name{Upos::propn, Xpos::nnp};
const TagSet::Tag names{Upos::propn, Xpos::nnps};
const TagSet::Tag adjective{Upos::adj, Xpos::jj};
const TagSet::Tag noun{Upos::noun, Xpos::nn};

TEST(LemmaEdit, MakesTheLemmaOfTheForm) {
    struct Case {
        const char* form;
        const char* lemma;
        bool is_name;
    };
    const Case cases[] = {
        {"went", "go", false},
        {"Denied", "deny", false},
        {"troops", "troop", false},
        {"Kabul", "Kabul", true},
        {"Oct.", "October", true},
        {"kabul", "Kabul", true},
        {"us", "US", true},
        {"Iranian", "Iranian", false},
        {"iranian", "Iranian", false},
        {"I", "I", false},
        {"i", "I", false},
        {"ÖSTLICH", "östlich", false},
    };
    for (const Case& c : cases)
        EXPECT_EQ(apply_edit(c.form, lemma_edit(c.form, c.lemma, c.is_name)), c.lemma) << c.form;
}

TEST(WrittenAs, TellsHowNamesAreWritten) {
    EXPECT_EQ(written_as("Kabul"), Written::mixed);
    EXPECT_EQ(written_as("KABUL"), Written::upper);
    EXPECT_EQ(written_as("kabul"), Written::lower);
    EXPECT_EQ(written_as("U.S."), Written::upper);
    EXPECT_EQ(written_as("W"), Written::mixed);  // an initial
    EXPECT_EQ(written_as("9/11"), Written::mixed);
}

LinearModel::Row listed(const char* word, WordClass word_class) {
    LinearModel::Row row{Dictionary::feature(word), {}};
    for (std::uint8_t label = 0; label < word_classes; ++label)
        if ((word_class >> label & 1U) != 0) row.weights.push_back({label, 1});
    return row;
}

const Dictionary& dictionary() {
    static const Dictionary words(LinearModel(
        word_classes,
        {listed("raid", class_verb), listed("free", class_verb), listed("shut", class_verb),
         listed("elect", class_verb), listed("force", class_noun), listed("series", class_noun),
         listed("border", class_noun), listed("iraqi", class_name)}));
    return words;
}

Lemmatiser small_lemmatiser() {
    const std::vector<LemmaEdit> edits{{0, Letters::lower, ""},  {1, Letters::lower, ""},
                                       {3, Letters::lower, "y"}, {4, Letters::lower, "go"},
                                       {1, Letters::lower, "e"}, {0, Letters::title, ""},
                                       {0, Letters::upper, ""},  {1, Letters::keep, "ober"}};
    return Lemmatiser(edits, {{Lemmatiser::word_key("went", past), 3},
                              {Lemmatiser::word_key("oct.", name), 7},
                              {Lemmatiser::irregular_key("flet", class_verb), 4},
                              {Lemmatiser::base_key("tweet", class_verb), 0},
                              {Lemmatiser::ending_key("d", past), 1},
                              {Lemmatiser::ending_key("ied", past), 2},
                              {Lemmatiser::ending_key("s", names), 1},
                              {Lemmatiser::name_key("kabul", Written::mixed), 5},
                              {Lemmatiser::name_key("us", Written::upper), 6},
                              {Lemmatiser::name_key("bin", Written::lower), 0},
                              {Lemmatiser::capital_key("french"), 5},
                              {Lemmatiser::capital_key("iraqi"), 5}});
}

struct Case {
    const char* form;
    TagSet::Tag tag;
    const char* lemma;
};

void expect_lemmas(std::initializer_list<Case> cases) {
    const Lemmatiser lemmatiser = small_lemmatiser();
    for (const Case& c : cases)
        EXPECT_EQ(lemmatiser.lemma(c.form, c.tag, dictionary()), c.lemma) << c.form;
}

TEST(Lemmatiser, TakesTheTableThenTheListsThenTheEnding) {
    expect_lemmas({
        {"Went", past, "go"},      // the table of forms and tags
        {"flet", past, "flee"},    // an irregular form
        {"raided", past, "raid"},  // the dictionary
        {"freed", past, "free"},
        {"tweeted", past, "tweet"},  // a base that the training data has
        {"shut", past, "shut"},      // listed itself
        {"series", plural, "series"},
        {"re-elected", past, "re-elect"},  // known behind its prefix
        {"defreed", past, "defree"},
        {"levied", past, "levy"},  // the longest ending
        {"sang", past, "sang"},    // nothing known
        {"", past, ""},
    });
}

TEST(Lemmatiser, NamesKeepTheirForm) {
    expect_lemmas({
        {"Went", name, "Went"},
        {"United", {Upos::verb, Xpos::nnp}, "United"},
        {"United", {Upos::adj, Xpos::nnp}, "United"},
        {"Oct.", name, "October"},
        {"Forces", names, "Force"},
        {"Iraqis", names, "Iraqi"},
        {"Houthis", names, "Houthi"},
    });
}

TEST(Lemmatiser, NamesInOneCaseAreWrittenAsTheyAreSpelt) {
    expect_lemmas({
        {"KABUL", name, "Kabul"},
        {"kabul", name, "Kabul"},
        {"US", name, "US"},
        {"us", name, "us"},
        {"bin", name, "bin"},
        {"FORCES", names, "Force"},
        {"BORDER", name, "Border"},
        {"border", name, "border"},  // rather the word
        {"QXZVW", name, "QXZVW"},    // may be an acronym
        {"RAID", name, "RAID"},
    });
}

TEST(Lemmatiser, WordsHaveTheCapitalsThatTheyAlwaysHave) {
    expect_lemmas({
        {"French", adjective, "French"},
        {"french", adjective, "French"},
        {"FRENCH", noun, "French"},
        {"french", noun, "french"},
        {"Iraqis", plural, "Iraqi"},
        {"X", noun, "X"},
        {"Border", noun, "border"},
    });
}

TEST(Lemmatiser, NumbersLoseTheCommasBetweenTheirGroups) {
    const TagSet::Tag number{Upos::num, Xpos::cd};
    expect_lemmas({
        {"12,500", number, "12500"},
        {"1,250,000.5", number, "1250000.5"},
        {"1,2", number, "1,2"},
        {",500", number, ",500"},
        {"12,50,000", number, "12,50,000"},
        {"1,500m", number, "1,500m"},
    });
}

TEST(Lemmatiser, IsReadBackTheSameAndRefusedWhenCut) {
    const std::string bytes = small_lemmatiser().serialise();
    const Result<Lemmatiser> read = Lemmatiser::parse(bytes);
    ASSERT_TRUE(read) << read.error().message();
    EXPECT_EQ(read->lemma("went", past, {}), "go");
    EXPECT_EQ(read->lemma("US", name, {}), "US");
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(Lemmatiser::parse(std::string_view(bytes).substr(0, length))) << length;
}

TEST(Lemmatiser, RefusesAnEditThatIsNotKnown) {
    std::string bytes = small_lemmatiser().serialise();
    bytes[6] = 9;  // the letters of the first edit, behind u32 and u16
    EXPECT_FALSE(Lemmatiser::parse(bytes));
}

}  // namespace
}  // namespace entente::syntax
