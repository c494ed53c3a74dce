#include "document/features.h"

#include <algorithm>
#include <span>

#include "base/strings.h"
#include "document/syntax.h"

namespace entente {
namespace {

constexpr std::string_view yes[] = {"Yes"};
constexpr std::string_view cases[] = {"Acc", "Gen", "Nom"};
constexpr std::string_view definites[] = {"Def", "Ind"};
constexpr std::string_view degrees[] = {"Cmp", "Pos", "Sup"};
constexpr std::string_view genders[] = {"Fem", "Fem,Masc", "Masc", "Neut"};
constexpr std::string_view moods[] = {"Imp", "Ind", "Sub"};
constexpr std::string_view numbers[] = {"Plur", "Ptan", "Sing"};
constexpr std::string_view num_forms[] = {"Combi", "Digit", "Roman", "Word"};
constexpr std::string_view num_types[] = {"Card", "Frac", "Mult", "Ord"};
constexpr std::string_view persons[] = {"1", "2", "3"};
constexpr std::string_view polarities[] = {"Neg", "Pos"};
constexpr std::string_view pron_types[] = {"Art", "Dem", "Emp", "Ind", "Int",
                                           "Neg", "Prs", "Rcp", "Rel", "Tot"};
constexpr std::string_view styles[] = {"Arch", "Coll", "Expr", "Slng", "Vrnc"};
constexpr std::string_view tenses[] = {"Past", "Pres"};
constexpr std::string_view verb_forms[] = {"Fin", "Ger", "Inf", "Part"};
constexpr std::string_view voices[] = {"Pass"};

struct Feature {
    std::string_view name;
    /// In the order of the enumerators behind `unset`; empty where they are those of Upos.
    std::span<const std::string_view> values;
};

constexpr Feature features_in_order[] = {
    {"Abbr", yes},
    {"Case", cases},
    {"Definite", definites},
    {"Degree", degrees},
    {"ExtPos", {}},
    {"Foreign", yes},
    {"Gender", genders},
    {"Mood", moods},
    {"Number", numbers},
    {"NumForm", num_forms},
    {"NumType", num_types},
    {"Person", persons},
    {"Polarity", polarities},
    {"Poss", yes},
    {"PronType", pron_types},
    {"Reflex", yes},
    {"Style", styles},
    {"Tense", tenses},
    {"Typo", yes},
    {"VerbForm", verb_forms},
    {"Voice", voices},
};

/// What stands in the feature's bits for a value; 0 where the value is not known.
std::uint64_t code_of(const Feature& feature, std::string_view value) {
    if (feature.values.empty()) {
        const Upos upos = parse_upos(value);
        return to_string(upos) == value ? static_cast<std::uint64_t>(upos) + 1 : 0;
    }
    const auto found = std::find(feature.values.begin(), feature.values.end(), value);
    return found == feature.values.end()
               ? 0
               : static_cast<std::uint64_t>(found - feature.values.begin()) + 1;
}

std::string_view value_of(const Feature& feature, std::uint64_t code) {
    return feature.values.empty() ? to_string(static_cast<Upos>(code - 1))
                                  : feature.values[code - 1];
}

}  // namespace

bool Features::add(std::string_view pair) {
    static_assert(std::size(features_in_order) == names);
    static_assert(shift(Name::voice) + widths.back() <= 64);
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos) return false;
    for (std::size_t i = 0; i < names; ++i) {
        const Feature& feature = features_in_order[i];
        if (feature.name != pair.substr(0, equals)) continue;
        const std::uint64_t code = code_of(feature, pair.substr(equals + 1));
        const auto name = static_cast<Name>(i);
        if (code == 0 || at(name) != 0) return false;
        bits_ |= code << shift(name);
        return true;
    }
    return false;
}

Result<Features> Features::parse(std::string_view feats) {
    Features features;
    if (feats.empty() || feats == "_") return features;
    for (const std::string_view pair : split(feats, '|'))
        if (!features.add(pair))
            return Error{"\"" + std::string(pair) + "\" is not a feature of UD English", {}, 0};
    return features;
}

Features Features::parse_known(std::string_view feats) {
    Features features;
    for (const std::string_view pair : split(feats, '|'))
        features.add(pair);
    return features;
}

Features Features::universal() const {
    Features out = *this;
    for (const Name name : {Name::ext_pos, Name::num_form, Name::style, Name::typo})
        out.bits_ &= ~(at(name) << shift(name));
    return out;
}

std::optional<Upos> Features::phrase_upos() const {
    const std::uint64_t code = at(Name::ext_pos);
    if (code == 0) return std::nullopt;
    return static_cast<Upos>(code - 1);
}

std::string to_string(const Features& features) {
    std::string out;
    for (std::size_t i = 0; i < Features::names; ++i) {
        const std::uint64_t code = features.at(static_cast<Features::Name>(i));
        if (code == 0) continue;
        if (!out.empty()) out += '|';
        out += features_in_order[i].name;
        out += '=';
        out += value_of(features_in_order[i], code);
    }
    return out.empty() ? "_" : out;
}

}  // namespace entente
