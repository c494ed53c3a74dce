// The analyser with the model that ships: what it must always give, and sentences of the kind that
// news is made of.

#include "syntax/analyser.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/files.h"
#include "support/trees.h"
#include "syntax/conllu.h"
#include "syntax/model_file.h"
#include "syntax/network.h"
#include "syntax/parse.h"
#include "text/segmenter.h"

namespace entente {
namespace {

const std::string data_dir = ENTENTE_SOURCE_DATA_DIR;
const std::string model_file = data_dir + "/models/english.model";

const Analyser& analyser() {
    static const Result<Analyser> loaded = Analyser::load(model_file);
    if (!loaded) ADD_FAILURE() << loaded.error().message();
    return *loaded;
}

Document analysed(const std::string& tokens) {
    Document document = segment_given(tokens, "test");
    analyser().analyse(document);
    return document;
}

/// One tree a sentence, and no word without a tag.
void expect_trees(const Document& document) {
    EXPECT_EQ(tree_fault(document), "");
    for (const Token& token : document.tokens)
        ASSERT_NE(token.xpos, Xpos::unset);
}

/// "word/relation/head" for each word but punctuation.
std::string relations(const std::string& tokens) {
    const Document document = analysed(tokens);
    expect_trees(document);
    std::string out;
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
        const Token& token = document.tokens[i];
        if (token.deprel == Deprel::punct) continue;
        if (!out.empty()) out += ' ';
        out += document.form(i);
        out += '/';
        out += to_string(token.deprel);
        out += '/';
        out += token.head == none ? std::string_view("-") : document.form(token.head);
    }
    return out;
}

TEST(Analyser, ReadsWhoDidWhatToWhom) {
    EXPECT_EQ(relations("Soldiers attacked the village ."),
              "Soldiers/nsubj/attacked attacked/root/- the/det/village village/obj/attacked");
    EXPECT_EQ(relations("The village was attacked by soldiers ."),
              "The/det/village village/nsubj:pass/attacked was/aux:pass/attacked "
              "attacked/root/- by/case/soldiers soldiers/obl:agent/attacked");
    EXPECT_EQ(relations("Officials said that the army had not fired ."),
              "Officials/nsubj/said said/root/- that/mark/fired the/det/army army/nsubj/fired "
              "had/aux/fired not/advmod/fired fired/ccomp/said");
}

struct Headline {
    const char* tokens;
    const char* root;  ///< the verb's lemma
};

TEST(Analyser, FindsTheVerbOfMostHeadlines) {
    const Headline headlines[] = {
        {"Pakistan Accuses India of Cross Border Attack", "accuse"},
        {"China Urges Restraint After Missile Test", "urge"},
        {"Minister Rejects Calls for New Talks With Rebels", "reject"},
        {"US Drone Strike Kills Six in North Waziristan", "kill"},
        {"Russia , Turkey Agree to Joint Patrols in Syria", "agree"},
        {"ARMY KILLS TEN REBELS IN NORTH", "kill"},
        {"IRAN REJECTS US OFFER OF TALKS", "reject"},
        {"pakistan summons us envoy over drone strike", "summon"},
        {"Israel vows to respond to rocket fire", "vow"},
        {"Clinton Warns Pakistan Over Militant Havens", "warn"},
    };
    std::string missed;
    int found = 0;
    for (const Headline& headline : headlines) {
        const Document document = analysed(headline.tokens);
        for (const Token& token : document.tokens) {
            if (token.head != none) continue;
            const bool right = token.lemma == headline.root && token.upos == Upos::verb;
            found += right ? 1 : 0;
            if (!right) missed += std::string(headline.tokens) + '\n';
        }
    }
    EXPECT_GE(found, 9) << missed;
}

TEST(Analyser, LemmasAreBaseForms) {
    const Document document = analysed("They denied that the Iranians had broken their promises .");
    const char* const lemmas[] = {"they", "deny",  "that",  "the",     "Iranian",
                                  "have", "break", "their", "promise", "."};
    ASSERT_EQ(document.tokens.size(), std::size(lemmas));
    for (std::size_t i = 0; i < std::size(lemmas); ++i)
        EXPECT_EQ(document.tokens[i].lemma, lemmas[i]);
}

TEST(Analyser, AnyTokensGiveOneTreeASentence) {
    const std::string_view words[] = {"the", "of", ".", "\"", "ran", "U.S.", "\xff\xfe", "日本",
                                      ",",   "to", "(", "!",  "'s",  "🚀",    "--",       "1,000"};
    std::uint32_t state = 11;
    std::string text;
    for (int sentence = 0; sentence < 300; ++sentence) {
        state = state * 1664525U + 1013904223U;
        for (std::uint32_t left = 1 + (state >> 16U) % 60; left > 0; --left) {
            state = state * 1664525U + 1013904223U;
            text += words[(state >> 16U) % std::size(words)];
            text += ' ';
        }
        text += '\n';
    }
    expect_trees(analysed(text));
}

TEST(Analyser, OneWordIsATree) {
    const Document document = analysed("Ceasefire");
    EXPECT_EQ(document.tokens[0].head, none);
    EXPECT_EQ(document.tokens[0].deprel, Deprel::root);
}

TEST(Analyser, LengthCostsTimeInProportionOnly) {
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "and ";
    expect_trees(analysed(text));
    expect_trees(analysed(std::string(100'000, 'x') + " was here ."));
}

std::string utf8(unsigned c) {
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    const auto more = [&](unsigned shift) { return byte(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80) return {byte(c)};
    if (c < 0x800) return {byte(0xC0U | c >> 6U), more(0)};
    if (c < 0x10000) return {byte(0xE0U | c >> 12U), more(6), more(0)};
    return {byte(0xF0U | c >> 18U), more(12), more(6), more(0)};
}

TEST(Analyser, AnyCharacterMayStandInAWord) {
    std::string text;
    for (unsigned c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 509) {
        text += utf8(c);
        text += c % 3 == 0 ? "d " : " ";
        if (c % 40 == 0) text += '\n';
    }
    for (int byte = 0x80; byte <= 0xFF; ++byte)  // none of which is a character by itself
        text += std::string("x") + static_cast<char>(byte) + ' ' + static_cast<char>(byte) + ' ';
    expect_trees(analysed(text));
}

TEST(Analyser, ReadsTheSameOnEveryProcessor) {
    using syntax::Lexeme;
    const auto file = syntax::ModelFile::read(model_file);
    ASSERT_TRUE(file) << file.error().message();
    const auto network = syntax::Network::parse(*file);
    ASSERT_TRUE(network) << network.error().message();
    const std::vector<std::string_view> forms{"Envoys", "of", "the", "U.S.",  "and", "Peru",
                                              "signed", "3",  "new", "pacts", "."};
    std::vector<Lexeme> words;
    read_lexemes(forms, {}, words);
    const std::span<const Lexeme> all = words;
    const std::span<const Lexeme> batch[] = {all, all.first(6), all.last(1)};
    const auto read = [&](const syntax::Kernels& kernels) {
        syntax::Network::Workspace workspace;
        std::vector<syntax::Reading> readings;
        network->read(batch, workspace, readings, kernels);
        return readings;
    };
    const std::vector<syntax::Reading> portable = read(*syntax::portable_kernels());
    ASSERT_EQ(portable.size(), 18U);
    for (const syntax::Kernels* kernels : syntax::runnable_kernels())
        EXPECT_EQ(read(*kernels), portable) << kernels->name;
}

TEST(Analyser, AnEmptyDocumentStaysEmpty) {
    Document document;
    analyser().analyse(document);
    EXPECT_TRUE(document.tokens.empty());
}

TEST(Analyser, TellsItsSources) {
    EXPECT_NE(analyser().about().find("CC BY-SA 4.0"), std::string_view::npos);
}

TEST(Model, IsRefusedWhenDamaged) {
    const Result<std::string> whole = read_file(model_file);
    ASSERT_TRUE(whole) << whole.error().message();
    const auto refused = [](std::string bytes, const char* reason) {
        const Result<Analyser> loaded = Analyser::parse_model(std::move(bytes), "broken.model");
        ASSERT_FALSE(loaded) << reason;
        EXPECT_NE(loaded.error().reason.find(reason), std::string::npos) << loaded.error().reason;
        EXPECT_EQ(loaded.error().file, "broken.model");
    };
    refused("", "not a model");
    refused("hello, this is a text", "not a model");
    refused(whole->substr(0, 20), "header is cut short");
    refused(whole->substr(0, whole->size() / 2), "cut short");
    refused(*whole + "x", "bytes added");
    std::string other_version = *whole;
    other_version[8] = 99;
    refused(other_version, "format version");
    std::string flipped = *whole;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    refused(flipped, "checksum");
}

TEST(Model, AMissingFileIsNamed) {
    const Result<Analyser> loaded = Analyser::load("/nonexistent/english.model");
    ASSERT_FALSE(loaded);
    EXPECT_NE(loaded.error().message().find("/nonexistent/english.model"), std::string::npos);
}

TEST(Parse, TextGoesInAndConlluComesOut) {
    const Result<Segmenter> segmenter = Segmenter::load(data_dir);
    ASSERT_TRUE(segmenter) << segmenter.error().message();
    Article article;
    article.id = "t";
    article.text = "Envoys met. They left.";
    article.blocks = {{{0, 22}, BlockKind::body}};
    const std::string conllu = parse_article(article, *segmenter, analyser());
    const Result<Document> read = read_conllu(conllu, "out");
    ASSERT_TRUE(read) << read.error().message();
    EXPECT_EQ(read->sentences.size(), 2u);
    EXPECT_EQ(conllu.find("# sent_id = t-1\n# text = Envoys met.\n1\tEnvoys\tenvoy\tNOUN"), 0u);
}

TEST(Parse, GivenTokensStayAsTheyAre) {
    const Result<std::string> lines = parse_tokens("Envoys met .\n", "lines", analyser());
    ASSERT_TRUE(lines);
    EXPECT_NE(
        lines->find("1\tEnvoys\tenvoy\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\tTokenRange=0:6\n"),
        std::string::npos);
    const Result<std::string> again = parse_tokens(*lines, "conllu", analyser());
    ASSERT_TRUE(again) << again.error().message();
    EXPECT_EQ(*again, *lines);
    EXPECT_FALSE(parse_tokens("2\ta\tb\tc\td\te\tf\tg\th\ti\n", "broken", analyser()));
}

}  // namespace
}  // namespace entente
