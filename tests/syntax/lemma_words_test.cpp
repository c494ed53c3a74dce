// The lemmas of words of political news by the model that ships, given their tags: inflections
// that are easily undone in the wrong way.

#include <string>

#include <gtest/gtest.h>

#include "syntax/lemmatiser.h"
#include "syntax/model_file.h"

namespace entente::syntax {
namespace {

struct Parts {
    Dictionary dictionary;
    Lemmatiser lemmatiser;
};

const Parts& parts() {
    static const Parts loaded = [] {
        const auto file =
            ModelFile::read(std::string(ENTENTE_SOURCE_DATA_DIR) + "/models/english.model");
        EXPECT_TRUE(file) << file.error().message();
        return Parts{Dictionary(*LinearModel::parse(*file->section("dictionary"))),
                     *Lemmatiser::parse(*file->section("lemmatiser"))};
    }();
    return loaded;
}

struct Case {
    const char* form;
    Xpos xpos;
    const char* lemma;
};

void expect_lemmas(Upos upos, std::initializer_list<Case> cases) {
    for (const Case& c : cases)
        EXPECT_EQ(parts().lemmatiser.lemma(c.form, {upos, c.xpos}, parts().dictionary), c.lemma)
            << c.form << " " << to_string(c.xpos);
}

TEST(LemmaWords, RegularVerbs) {
    expect_lemmas(Upos::verb,
                  {
                      {"freed", Xpos::vbn, "free"},       {"freeing", Xpos::vbg, "free"},
                      {"agreed", Xpos::vbd, "agree"},     {"agreeing", Xpos::vbg, "agree"},
                      {"tied", Xpos::vbn, "tie"},         {"dying", Xpos::vbg, "die"},
                      {"lying", Xpos::vbg, "lie"},        {"vying", Xpos::vbg, "vie"},
                      {"denies", Xpos::vbz, "deny"},      {"rallied", Xpos::vbd, "rally"},
                      {"occupying", Xpos::vbg, "occupy"}, {"shelled", Xpos::vbd, "shell"},
                      {"shelling", Xpos::vbg, "shell"},   {"vowed", Xpos::vbd, "vow"},
                      {"vetoed", Xpos::vbd, "veto"},      {"vetoes", Xpos::vbz, "veto"},
                      {"crosses", Xpos::vbz, "cross"},    {"barred", Xpos::vbn, "bar"},
                      {"banning", Xpos::vbg, "ban"},      {"expelled", Xpos::vbd, "expel"},
                      {"patrolled", Xpos::vbd, "patrol"}, {"signalled", Xpos::vbd, "signal"},
                      {"deterred", Xpos::vbn, "deter"},   {"kidnapped", Xpos::vbn, "kidnap"},
                      {"panicked", Xpos::vbd, "panic"},   {"trafficking", Xpos::vbg, "traffic"},
                      {"singing", Xpos::vbg, "sing"},     {"hosting", Xpos::vbg, "host"},
                      {"seized", Xpos::vbd, "seize"},     {"pledging", Xpos::vbg, "pledge"},
                      {"ceased", Xpos::vbd, "cease"},     {"released", Xpos::vbn, "release"},
                      {"besieged", Xpos::vbn, "besiege"}, {"rescued", Xpos::vbn, "rescue"},
                      {"suing", Xpos::vbg, "sue"},        {"retired", Xpos::vbd, "retire"},
                      {"repaired", Xpos::vbd, "repair"},  {"entered", Xpos::vbd, "enter"},
                      {"founded", Xpos::vbn, "found"},    {"wounded", Xpos::vbn, "wound"},
                      {"hanged", Xpos::vbn, "hang"},
                  });
}

TEST(LemmaWords, IrregularVerbs) {
    expect_lemmas(Upos::verb, {
                                  {"shut", Xpos::vbd, "shut"},
                                  {"shut", Xpos::vbn, "shut"},
                                  {"fled", Xpos::vbd, "flee"},
                                  {"led", Xpos::vbd, "lead"},
                                  {"struck", Xpos::vbd, "strike"},
                                  {"sought", Xpos::vbn, "seek"},
                                  {"withdrew", Xpos::vbd, "withdraw"},
                                  {"overran", Xpos::vbd, "overrun"},
                                  {"overthrown", Xpos::vbn, "overthrow"},
                                  {"forbade", Xpos::vbd, "forbid"},
                                  {"sworn", Xpos::vbn, "swear"},
                                  {"upheld", Xpos::vbd, "uphold"},
                                  {"slain", Xpos::vbn, "slay"},
                                  {"laid", Xpos::vbd, "lay"},
                                  {"found", Xpos::vbd, "find"},
                                  {"bid", Xpos::vbd, "bid"},
                                  {"beat", Xpos::vbd, "beat"},
                                  {"cast", Xpos::vbn, "cast"},
                                  {"split", Xpos::vbd, "split"},
                                  {"shed", Xpos::vbd, "shed"},
                                  {"quit", Xpos::vbd, "quit"},
                              });
}

TEST(LemmaWords, NewVerbsBehindTheirPrefix) {
    expect_lemmas(Upos::verb, {
                                  {"re-elected", Xpos::vbn, "re-elect"},
                                  {"co-signed", Xpos::vbd, "co-sign"},
                                  {"demined", Xpos::vbn, "demine"},
                                  {"renegotiating", Xpos::vbg, "renegotiate"},
                                  {"remilitarised", Xpos::vbn, "remilitarise"},
                              });
}

TEST(LemmaWords, Nouns) {
    expect_lemmas(
        Upos::noun,
        {
            {"strikes", Xpos::nns, "strike"},       {"airstrikes", Xpos::nns, "airstrike"},
            {"armies", Xpos::nns, "army"},          {"ties", Xpos::nns, "tie"},
            {"sorties", Xpos::nns, "sortie"},       {"lives", Xpos::nns, "life"},
            {"wives", Xpos::nns, "wife"},           {"thieves", Xpos::nns, "thief"},
            {"gunmen", Xpos::nns, "gunman"},        {"crises", Xpos::nns, "crisis"},
            {"bases", Xpos::nns, "base"},           {"losses", Xpos::nns, "loss"},
            {"clashes", Xpos::nns, "clash"},        {"buses", Xpos::nns, "bus"},
            {"heroes", Xpos::nns, "hero"},          {"troops", Xpos::nns, "troop"},
            {"series", Xpos::nns, "series"},        {"headquarters", Xpos::nns, "headquarters"},
            {"ceasefires", Xpos::nns, "ceasefire"}, {"cease-fires", Xpos::nns, "cease-fire"},
            {"TROOPS", Xpos::nns, "troop"},
        });
}

TEST(LemmaWords, ComparedAdjectives) {
    expect_lemmas(Upos::adj, {
                                 {"deadliest", Xpos::jjs, "deadly"},
                                 {"tougher", Xpos::jjr, "tough"},
                                 {"bigger", Xpos::jjr, "big"},
                                 {"simplest", Xpos::jjs, "simple"},
                                 {"worse", Xpos::jjr, "bad"},
                                 {"french", Xpos::jj, "French"},
                                 {"Israeli", Xpos::jj, "Israeli"},
                             });
}

TEST(LemmaWords, Names) {
    expect_lemmas(Upos::propn, {
                                   {"Kabul", Xpos::nnp, "Kabul"},
                                   {"KABUL", Xpos::nnp, "Kabul"},
                                   {"NATO", Xpos::nnp, "NATO"},
                                   {"UN", Xpos::nnp, "UN"},
                                   {"US", Xpos::nnp, "US"},
                                   {"UNHCR", Xpos::nnp, "UNHCR"},
                                   {"UNESCO", Xpos::nnp, "UNESCO"},
                                   {"COUNCIL", Xpos::nnp, "Council"},
                                   {"United", Xpos::nnp, "United"},
                                   {"States", Xpos::nnps, "State"},
                                   {"STATES", Xpos::nnps, "State"},
                                   {"Kurds", Xpos::nnps, "Kurd"},
                                   {"Houthis", Xpos::nnps, "Houthi"},
                                   {"Maldives", Xpos::nnps, "Maldives"},
                                   {"Netherlands", Xpos::nnps, "Netherlands"},
                               });
    expect_lemmas(Upos::verb, {{"United", Xpos::nnp, "United"}});
    expect_lemmas(Upos::adj, {{"UNITED", Xpos::nnp, "United"}});
}

}  // namespace
}  // namespace entente::syntax
