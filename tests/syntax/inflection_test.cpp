#include "syntax/inflection.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace entente::syntax {
namespace {

/// A list with the words of one class.
IsBase list_of(std::uint16_t word_class, std::set<std::string, std::less<>> words) {
    return [word_class, words](std::string_view word, std::uint16_t asked) {
        return asked == word_class && words.contains(word);
    };
}

struct Case {
    const char* form;
    Xpos xpos;
    const char* base;
};

TEST(RegularBase, OfVerbs) {
    const IsBase verbs = list_of(
        class_verb, {"free",   "tie",   "die",   "lie",   "deny", "stop", "star",  "stare", "rate",
                     "rat",    "panic", "sing",  "singe", "vow",  "veto", "cross", "proof", "leave",
                     "attack", "agree", "shell", "quiz",  "go",   "be",   "change"});
    const Case cases[] = {
        {"freed", Xpos::vbn, "free"},
        {"freeing", Xpos::vbg, "free"},
        {"tied", Xpos::vbd, "tie"},
        {"tying", Xpos::vbg, "tie"},
        {"died", Xpos::vbd, "die"},
        {"lying", Xpos::vbg, "lie"},
        {"denies", Xpos::vbz, "deny"},
        {"denied", Xpos::vbd, "deny"},
        {"denying", Xpos::vbg, "deny"},
        {"stopped", Xpos::vbd, "stop"},
        {"starring", Xpos::vbg, "star"},
        {"staring", Xpos::vbg, "stare"},
        {"rated", Xpos::vbn, "rate"},
        {"panicked", Xpos::vbd, "panic"},
        {"attacked", Xpos::vbd, "attack"},
        {"singing", Xpos::vbg, "sing"},
        {"singed", Xpos::vbd, "singe"},
        {"changing", Xpos::vbg, "change"},
        {"vowed", Xpos::vbd, "vow"},
        {"vetoes", Xpos::vbz, "veto"},
        {"crosses", Xpos::vbz, "cross"},
        {"quizzes", Xpos::vbz, "quiz"},
        {"leaves", Xpos::vbz, "leave"},
        {"agreed", Xpos::vbd, "agree"},
        {"agreeing", Xpos::vbg, "agree"},
        {"shelling", Xpos::vbg, "shell"},
        {"goes", Xpos::vbz, "go"},
        {"raided", Xpos::vbd, ""},
        {"stop", Xpos::vb, ""},
        {"stopped", Xpos::nns, ""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(regular_base(c.form, c.xpos, verbs), c.base) << c.form;
}

TEST(RegularBase, OfNounsAndOfNames) {
    const IsBase nouns = list_of(class_noun, {"army", "movie", "knife", "wolf", "gunman", "bus",
                                              "cross", "crosse", "hero", "cache", "clash", "tie"});
    const Case cases[] = {
        {"armies", Xpos::nns, "army"},   {"movies", Xpos::nns, "movie"},
        {"knives", Xpos::nns, "knife"},  {"wolves", Xpos::nns, "wolf"},
        {"gunmen", Xpos::nns, "gunman"}, {"buses", Xpos::nns, "bus"},
        {"crosses", Xpos::nns, "cross"}, {"heroes", Xpos::nns, "hero"},
        {"caches", Xpos::nns, "cache"},  {"clashes", Xpos::nnps, "clash"},
        {"ties", Xpos::nns, "tie"},      {"series", Xpos::nns, ""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(regular_base(c.form, c.xpos, nouns), c.base) << c.form;
    EXPECT_EQ(regular_base("kurds", Xpos::nns, list_of(class_name, {"kurd"})), "kurd");
}

TEST(RegularBase, OfComparedWords) {
    const IsBase adjectives = list_of(class_adjective, {"deadly", "simple", "big", "tough"});
    const Case cases[] = {
        {"deadliest", Xpos::jjs, "deadly"}, {"simpler", Xpos::jjr, "simple"},
        {"simplest", Xpos::jjs, "simple"},  {"biggest", Xpos::jjs, "big"},
        {"tougher", Xpos::jjr, "tough"},    {"tougher", Xpos::rbr, "tough"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(regular_base(c.form, c.xpos, adjectives), c.base) << c.form;
}

TEST(PrefixLength, OfHyphensAndPrefixesWithEnoughBehindThem) {
    EXPECT_EQ(prefix_length("re-elected"), 3u);
    EXPECT_EQ(prefix_length("then-ruling"), 5u);
    EXPECT_EQ(prefix_length("demined"), 2u);
    EXPECT_EQ(prefix_length("counterattacked"), 7u);
    EXPECT_EQ(prefix_length("red"), 0u);
    EXPECT_EQ(prefix_length("raided"), 0u);
    EXPECT_EQ(prefix_length("-ing"), 0u);
    EXPECT_EQ(prefix_length(std::string(100'000, '-')), 0u);
}

}  // namespace
}  // namespace entente::syntax
