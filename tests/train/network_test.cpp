// From a checkpoint to readings: the engine's small integers against plain sums in floating point,
// its kernels against each other, and models that must be refused.

#include "syntax/network.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "packer/checkpoint_file.h"
#include "packer/network_packer.h"
#include "random_network.h"
#include "support/trees.h"
#include "syntax/analyser.h"
#include "text/segmenter.h"

namespace entente::train {
namespace {

using syntax::Activation;
using syntax::Lexeme;
using syntax::ModelFile;
using syntax::Network;
using syntax::Reading;
using Lexemes = std::vector<Lexeme>;

const RandomNetwork& random_network() {
    static const RandomNetwork network;
    return network;
}

const ModelFile& packed_model() {
    static const Result<ModelFile> model = random_network().model();
    if (!model) ADD_FAILURE() << model.error().message();
    return *model;
}

Network random_engine() {
    auto network = Network::parse(packed_model());
    if (!network) ADD_FAILURE() << network.error().message();
    return *std::move(network);
}

/// Sentences of made-up words, the longest first.
std::vector<Lexemes> sentences(std::initializer_list<std::size_t> lengths) {
    const std::string_view words[] = {"the",   "envoy", "met",  ".",    "Lisbon", "Peru",
                                      "talks", "[...]", "1998", "held", "U.S.",   "frowned"};
    std::vector<Lexemes> out;
    std::uint32_t state = 5;
    for (const std::size_t length : lengths) {
        std::vector<std::string_view> forms;
        for (std::size_t i = 0; i < length; ++i) {
            state = state * 1664525U + 1013904223U;
            forms.push_back(words[(state >> 16U) % std::size(words)]);
        }
        out.emplace_back();
        read_lexemes(forms, syntax::Dictionary(), out.back());
    }
    return out;
}

std::vector<Reading> read(const Network& network, const std::vector<Lexemes>& batch,
                          const syntax::Kernels& kernels = syntax::kernels()) {
    const std::vector<std::span<const Lexeme>> spans(batch.begin(), batch.end());
    Network::Workspace workspace;
    std::vector<Reading> readings;
    network.read(spans, workspace, readings, kernels);
    return readings;
}

/// The parts of the engine one by one, over one sentence.
struct EngineRun {
    EngineRun(const Lexemes& words, const ModelFile& model) {
        const auto labels = syntax::LabelSets::parse(model);
        const auto inputs =
            syntax::InputLayer::parse(*model.section("inputs"), RandomNetwork::input);
        const auto encoder = syntax::Encoder::parse(*model.section("encoder"), RandomNetwork::input,
                                                    RandomNetwork::units, RandomNetwork::layers);
        const syntax::HeadSizes sizes{2 * RandomNetwork::units, RandomNetwork::tag_hidden,
                                      RandomNetwork::name_hidden, RandomNetwork::arc,
                                      RandomNetwork::label};
        const auto word_heads =
            syntax::WordHeads::parse(*model.section("word heads"), sizes, *labels);
        const auto tree_head = syntax::TreeHead::parse(*model.section("tree head"), sizes, *labels);
        const syntax::Kernels& kernels = syntax::kernels();
        tokens.resize(words.size());
        input_bytes.resize(words.size() * RandomNetwork::input);
        inputs->read(kernels, words, input_bytes.data(), tokens.data());
        input_tokens = tokens;
        const std::uint32_t lengths[] = {static_cast<std::uint32_t>(words.size())};
        const std::uint32_t starts[] = {0};
        encoder->run(kernels, {lengths, starts}, tokens, encoder_workspace);
        readings.resize(words.size());
        word_heads->read(kernels, *labels, tokens, word_workspace, readings);
        arc_stride = tree_head->score_arcs(kernels, tokens, tree_workspace);
    }

    static double value(const Activation& token, std::size_t at) {
        return (token.values[at] - 128) * double{token.scale};
    }

    syntax::AlignedVector<std::uint8_t> input_bytes;
    std::vector<Activation> input_tokens;
    std::vector<Activation> tokens;
    std::vector<Reading> readings;
    syntax::Encoder::Workspace encoder_workspace;
    syntax::WordHeads::Workspace word_workspace;
    syntax::TreeHead::Workspace tree_workspace;
    std::size_t arc_stride = 0;
};

/// How far numbers lie from what they should be, by their spread: 0 is exact, 1 as good as nothing.
class Distance {
  public:
    void add(double is, double should_be) {
        error_ += (is - should_be) * (is - should_be);
        size_ += should_be * should_be;
    }
    double value() const { return std::sqrt(error_ / size_); }

  private:
    double error_ = 0;
    double size_ = 0;
};

TEST(NetworkEngine, ComesNearThePlainSums) {
    const Lexemes words = sentences({30}).front();
    const EngineRun run(words, packed_model());
    const RandomNetwork& plain = random_network();
    const RandomNetwork::Rows states = plain.states_of(words);
    const RandomNetwork::Rows arcs = plain.arcs_of(states);
    Distance inputs;
    Distance tops;
    Distance heads;
    Distance names;
    for (std::size_t t = 0; t < words.size(); ++t) {
        const RandomNetwork::Row input = plain.input_of(words[t]);
        for (std::size_t k = 0; k < input.size(); ++k)
            inputs.add(EngineRun::value(run.input_tokens[t], k), input[k]);
        for (std::size_t k = 0; k < states[t].size(); ++k)
            tops.add(EngineRun::value(run.tokens[t], k), states[t][k]);
        for (std::size_t j = 0; j <= words.size(); ++j)
            if (j != t)
                heads.add(double{run.tree_workspace.scores[t * run.arc_stride + j]}, arcs[t][j]);
        const RandomNetwork::Row name =
            plain.linear("name", rectified(plain.linear("name_hidden", states[t])));
        for (std::size_t k = 0; k < name.size(); ++k)
            names.add(double{run.word_workspace.names[t * name.size() + k]}, name[k]);
    }
    EXPECT_LT(inputs.value(), 0.01);
    EXPECT_LT(tops.value(), 0.05);
    EXPECT_LT(heads.value(), 0.05);
    EXPECT_LT(names.value(), 0.05);
}

std::size_t place_of(const std::vector<std::string>& items, const std::string& item) {
    return static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin());
}

/// The chosen answer is the best by the plain sums, or nearly as good.
void expect_near_best(const RandomNetwork::Row& scores, std::size_t chosen) {
    ASSERT_LT(chosen, scores.size());
    EXPECT_GT(scores[chosen], *std::max_element(scores.begin(), scores.end()) - 0.15);
}

TEST(NetworkEngine, GivesTheAnswersOfThePlainSums) {
    const std::vector<Lexemes> batch = sentences({24, 7, 1});
    const std::vector<Reading> readings = read(random_engine(), batch);
    const RandomNetwork& plain = random_network();
    std::size_t at = 0;
    for (const Lexemes& words : batch) {
        const RandomNetwork::Rows states = plain.states_of(words);
        for (std::size_t t = 0; t < words.size(); ++t) {
            const Reading& reading = readings[at + t];
            const RandomNetwork::Row hidden = rectified(plain.linear("tag_hidden", states[t]));
            const std::string tag = std::string(to_string(reading.tag.upos)) + '\t' +
                                    std::string(to_string(reading.tag.xpos));
            expect_near_best(plain.linear("tag", hidden), place_of(plain.tags, tag));
            expect_near_best(plain.linear("feats", hidden),
                             place_of(plain.features, to_string(reading.features)));
            if (reading.head == none) {
                EXPECT_EQ(reading.deprel, Deprel::root);
                continue;
            }
            RandomNetwork::Row labels = plain.labels_of(states[t], states[reading.head]);
            labels[place_of(plain.deprels, "root")] = -1e9;
            expect_near_best(labels,
                             place_of(plain.deprels, std::string(to_string(reading.deprel))));
        }
        at += words.size();
    }
}

TEST(NetworkEngine, TreesAreNearlyTheBestByThePlainSums) {
    const Lexemes words = sentences({40}).front();
    const std::vector<Reading> readings = read(random_engine(), {words});
    const RandomNetwork::Rows arcs = random_network().arcs_of(random_network().states_of(words));
    const auto size = static_cast<std::uint32_t>(words.size());
    std::vector<float> scores;
    for (const RandomNetwork::Row& row : arcs)
        scores.insert(scores.end(), row.begin(), row.end());
    std::vector<std::uint32_t> best;
    syntax::ArcDecoder().decode(scores.data(), size + 1, size, best);
    double best_sum = 0;
    double sum = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
        best_sum += arcs[i][best[i]];
        sum += arcs[i][readings[i].head == none ? size : readings[i].head];
    }
    EXPECT_GT(sum, best_sum - 0.02 * size);
}

TEST(NetworkEngine, GivesTheSameOnEveryProcessor) {
    const Network network = random_engine();
    const std::vector<Lexemes> batch = sentences({60, 31, 31, 8, 2, 1});
    const std::vector<Reading> portable = read(network, batch, *syntax::portable_kernels());
    for (const syntax::Kernels* kernels : syntax::runnable_kernels())
        EXPECT_EQ(read(network, batch, *kernels), portable) << kernels->name;
}

TEST(NetworkEngine, ASentenceIsReadTheSameInAnyCompany) {
    const Network network = random_engine();
    const std::vector<Lexemes> batch = sentences({20, 19, 12, 12, 5, 3, 1});
    std::vector<Reading> alone;
    for (const Lexemes& words : batch)
        for (const Reading& reading : read(network, {words}))
            alone.push_back(reading);
    EXPECT_EQ(read(network, batch), alone);
}

/// The model with one section as `change` leaves it.
template <typename Change>
ModelFile changed(const std::string& section, Change change) {
    ModelFile model = packed_model();
    std::string bytes(*model.section(section));
    change(bytes);
    EXPECT_TRUE(model.replace(section, std::move(bytes)));
    return model;
}

void put(std::string& bytes, std::size_t at, std::uint32_t value) {
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

TEST(NetworkModel, IsRefusedWhereItsPartsHaveOtherSizes) {
    for (const char* section :
         {"network", "inputs", "encoder", "word heads", "tree head", "tags"}) {
        for (const std::size_t left : {0U, 1U, 2U, 7U, 100U}) {
            const auto cut = [&](std::string& bytes) {
                bytes.resize(std::min(left, bytes.size() - 1));
            };
            EXPECT_FALSE(Network::parse(changed(section, cut))) << section << ' ' << left;
        }
        EXPECT_FALSE(Network::parse(changed(section, [](std::string& b) { b.pop_back(); })));
        EXPECT_FALSE(Network::parse(changed(section, [](std::string& b) { b += 'x'; }))) << section;
    }
}

TEST(NetworkModel, IsRefusedWhereItsNumbersAreNotSound) {
    const auto refused = [](const ModelFile& model, const char* reason) {
        const auto parsed = Network::parse(model);
        ASSERT_FALSE(parsed) << reason;
        EXPECT_NE(parsed.error().reason.find(reason), std::string::npos) << parsed.error().reason;
    };
    for (const std::uint32_t size : {0U, 8U, 4096U, 0xFFFFFFF0U})
        for (const std::size_t at : {0U, 1U, 2U, 3U, 4U, 5U, 6U})
            if (at != 2 || size != 8)
                refused(changed("network", [&](std::string& b) { put(b, 4 * at, size); }), "sizes");
    const std::uint32_t not_a_number = 0x7FC00000U;
    refused(changed("encoder", [&](std::string& b) { put(b, 0, not_a_number); }), "out of range");
    refused(changed("encoder", [](std::string& b) { b.back() = 127; }), "out of range");
    refused(changed("inputs", [](std::string& b) { put(b, 0, 0xFFFFFFFFU); }), "cut short");
    refused(changed("features", [](std::string& b) { b += "\nNumber=Dual"; }), "unknown item");
    refused(changed("deprels", [](std::string& b) { b = "root"; }), "no relation");
    refused(changed("names", [](std::string& b) { b += "\nB-DOG"; }), "unknown item");
}

/// Why the bytes are no model; empty where they are one.
std::string reason_against(std::string bytes) {
    const auto analyser = Analyser::parse_model(std::move(bytes), "random.model");
    return analyser ? std::string() : analyser.error().message();
}

TEST(NetworkModel, NoPartMayBeMissing) {
    const std::vector<std::string> sections{"about",  "dictionary", "lemmatiser", "network",
                                            "tags",   "features",   "names",      "deprels",
                                            "inputs", "encoder",    "word heads", "tree head"};
    const auto without = [&](const std::string& left_out) {
        ModelFile model;
        for (const std::string& section : sections)
            if (section != left_out)
                model.add(section, std::string(*packed_model().section(section)));
        return model.serialise();
    };
    EXPECT_EQ(reason_against(without("nothing")), "");
    for (const std::string& section : sections)
        EXPECT_EQ(reason_against(without(section)),
                  "random.model: the model has no section '" + section + "'");
}

TEST(NetworkModel, CutShortAnywhereIsRefused) {
    const std::string bytes = packed_model().serialise();
    for (std::size_t size = 0; size < bytes.size(); size += size < 64 ? 1 : 9973)
        EXPECT_NE(reason_against(bytes.substr(0, size)), "") << size;
    EXPECT_NE(reason_against(bytes.substr(0, bytes.size() - 1)), "");
    EXPECT_NE(reason_against(bytes + "x"), "");
}

TEST(NetworkModel, AlteredAnywhereIsRefused) {
    const std::string bytes = packed_model().serialise();
    for (std::size_t at = 0; at < bytes.size(); at += at < 128 ? 1 : 9973) {
        std::string altered = bytes;
        altered[at] = static_cast<char>(altered[at] ^ 0x20);
        EXPECT_NE(reason_against(altered), "") << at;
    }
}

TEST(NetworkModel, OfAnotherVersionIsRefused) {
    std::string bytes = packed_model().serialise();
    put(bytes, 8, ModelFile::version + 1);
    EXPECT_EQ(reason_against(bytes), "random.model: the model has format version " +
                                         std::to_string(ModelFile::version + 1) +
                                         ", this program reads version " +
                                         std::to_string(ModelFile::version));
}

TEST(NetworkPacker, RefusesTensorsThatDoNotFit) {
    const RandomNetwork& network = random_network();
    const auto reason = [](const std::string& tensors, const std::string& words) {
        const auto checkpoint = CheckpointFile::parse(tensors, words, "c");
        if (!checkpoint) return checkpoint.error().reason;
        ModelFile model;
        const Outcome packed = pack_network(*checkpoint, {}, model);
        return packed ? std::string() : packed.error().reason;
    };
    EXPECT_EQ(reason(network.tensors(), network.words()), "");
    EXPECT_EQ(reason("word 3\n\n", ""), "a line of the header is not NAME ROWS COLUMNS: word 3");
    EXPECT_EQ(reason(network.tensors().substr(0, 1500), network.words()),
              "tensor vector is cut short");
    EXPECT_EQ(reason(network.tensors() + "x", network.words()),
              "bytes are left behind the last tensor");
    EXPECT_EQ(reason(network.tensors(), network.words() + "Rome\t3\nBonn\t256\n"),
              "a line of the gazetteer is not a word and its bits: Bonn\t256");
    EXPECT_EQ(reason(network.tensors(), "[vector]\nmore\n" + network.words()),
              "tensor vector is 6 x 48, expected 7 x 48");
}

Analyser random_analyser() {
    auto analyser = Analyser::parse_model(packed_model().serialise(), "random.model");
    if (!analyser) ADD_FAILURE() << analyser.error().message();
    return *analyser;
}

TEST(NetworkAnalyser, ReadsDocumentsOfAnySize) {
    const Analyser analyser = random_analyser();
    Document empty;
    analyser.analyse(empty);
    EXPECT_TRUE(empty.tokens.empty());

    std::string many;
    for (int i = 0; i < 2000; ++i)
        many += i % 37 == 0 ? "Ceasefire\n" : "envoys met ";
    for (const std::string& text :
         {std::string("one"), many, std::string(100'000, 'x') + " was here .",
          std::string("\xff\xfe \xe2\x82 \x01")}) {
        Document document = segment_given(text, "test");
        analyser.analyse(document);
        EXPECT_EQ(tree_fault(document), "");
    }
}

TEST(NetworkAnalyser, AnEmptySentenceStaysEmpty) {
    Document document = segment_given("envoys met\nTalks", "test");
    document.sentences.insert(document.sentences.begin() + 1, Sentence{{}, 2, 2, BlockKind::body});
    document.sentences.push_back(Sentence{{}, 3, 3, BlockKind::body});
    random_analyser().analyse(document);
    ASSERT_EQ(document.tokens.size(), 3U);
    EXPECT_EQ(document.sentences.size(), 4U);
    EXPECT_EQ(tree_fault(document), "");
}

TEST(NetworkAnalyser, ALongSentenceIsOneTreeOfPieces) {
    const Analyser analyser = random_analyser();
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "and ";
    Document document = segment_given(text, "test");
    analyser.analyse(document);
    ASSERT_EQ(document.sentences.size(), 1U);
    EXPECT_EQ(tree_fault(document), "");
    std::string longer;
    for (int i = 0; i < 50; ++i)
        longer += text;
    Document large = segment_given(longer, "test");
    analyser.analyse(large);
    EXPECT_EQ(large.tokens.size(), 100'000U);
    EXPECT_EQ(tree_fault(large), "");
}

}  // namespace
}  // namespace entente::train
