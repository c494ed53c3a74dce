#include "syntax/inflection.h"

#include <array>
#include <span>

#include "base/strings.h"

namespace entente::syntax {
namespace {

constexpr std::size_t longest_form = 60;

struct Detachment {
    std::string_view ending;
    std::string_view replacement;
    bool undoubled = false;  ///< a double letter before the ending loses one
};

// Hissing words first: the "crosses" are of "cross", though "crosse" is a word.
constexpr Detachment plurals[] = {{"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"},
                                  {"zzes", "zz"}, {"s", ""},      {"ies", "y"},   {"es", ""},
                                  {"ves", "f"},   {"ves", "fe"},  {"men", "man"}, {"sses", "s"},
                                  {"zzes", "z"}};
constexpr Detachment third_persons[] = {{"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"},
                                        {"xes", "x"},   {"zzes", "zz"}, {"s", ""},
                                        {"ies", "y"},   {"es", ""},     {"zzes", "z"}};
constexpr Detachment pasts[] = {
    {"ied", "y"}, {"ed", "e"}, {"ed", ""}, {"ed", "", true}, {"cked", "c"}};
// "singing" is of "sing": "singe" keeps its e.
constexpr Detachment participles[] = {{"ying", "ie"}, {"nging", "ng"},   {"ing", "e"},
                                      {"ing", ""},    {"ing", "", true}, {"cking", "c"}};
constexpr Detachment comparatives[] = {{"ier", "y"}, {"er", "e"}, {"er", ""}, {"er", "", true}};
constexpr Detachment superlatives[] = {{"iest", "y"}, {"est", "e"}, {"est", ""}, {"est", "", true}};

std::span<const Detachment> detachments(Xpos xpos) {
    switch (xpos) {
        case Xpos::nns:
        case Xpos::nnps:
            return plurals;
        case Xpos::vbz:
            return third_persons;
        case Xpos::vbd:
        case Xpos::vbn:
            return pasts;
        case Xpos::vbg:
            return participles;
        case Xpos::jjr:
        case Xpos::rbr:
            return comparatives;
        case Xpos::jjs:
        case Xpos::rbs:
            return superlatives;
        default:
            return {};
    }
}

/// The class in which a base is looked for when the tag's own has none: names have plurals, and
/// adverbs are compared as adjectives are.
std::uint16_t other_class(std::uint16_t word_class) {
    switch (word_class) {
        case class_noun:
            return class_name;
        case class_adjective:
            return class_adverb;
        case class_adverb:
            return class_adjective;
        default:
            return 0;
    }
}

/// Sets `base` to the word with its ending replaced; false where the rule is not for the word.
bool detach(std::string_view word, const Detachment& rule, std::string& base) {
    if (!word.ends_with(rule.ending)) return false;
    base.assign(word.substr(0, word.size() - rule.ending.size()));
    if (rule.undoubled) {
        if (base.size() < 3 || base.back() != base[base.size() - 2]) return false;
        base.pop_back();
    }
    base += rule.replacement;
    return base.size() >= 2;
}

constexpr std::string_view prefixes[] = {"counter", "under", "inter", "super", "over", "fore",
                                         "post",    "anti",  "non",   "out",   "mis",  "dis",
                                         "pre",     "sub",   "un",    "re",    "de",   "co"};
constexpr std::size_t shortest_rest = 5;

}  // namespace

std::uint16_t inflected_class(Xpos xpos) {
    switch (xpos) {
        case Xpos::nns:
        case Xpos::nnps:
            return class_noun;
        case Xpos::vbd:
        case Xpos::vbn:
        case Xpos::vbg:
        case Xpos::vbz:
            return class_verb;
        case Xpos::jjr:
        case Xpos::jjs:
            return class_adjective;
        case Xpos::rbr:
        case Xpos::rbs:
            return class_adverb;
        default:
            return 0;
    }
}

std::string regular_base(std::string_view lower_form, Xpos xpos, const IsBase& is_base) {
    if (lower_form.size() > longest_form) return {};
    const std::uint16_t own = inflected_class(xpos);
    std::string base;
    for (const std::uint16_t word_class : {own, other_class(own)}) {
        if (word_class == 0) continue;
        for (const Detachment& rule : detachments(xpos))
            if (detach(lower_form, rule, base) && is_base(base, word_class)) return base;
    }
    return {};
}

std::size_t prefix_length(std::string_view lower_form) {
    if (lower_form.size() > longest_form) return 0;
    const std::size_t hyphen = lower_form.rfind('-');
    if (hyphen != std::string_view::npos) return hyphen == 0 ? 0 : hyphen + 1;
    for (const std::string_view prefix : prefixes)
        if (lower_form.starts_with(prefix) && lower_form.size() >= prefix.size() + shortest_rest)
            return prefix.size();
    return 0;
}

}  // namespace entente::syntax
