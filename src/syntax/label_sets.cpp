#include "syntax/label_sets.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/strings.h"

namespace entente::syntax {
namespace {

constexpr std::size_t longest_set = 4096;

std::optional<Features> features_of(std::string_view line) {
    const Result<Features> known = Features::parse(line);
    return known ? std::optional(*known) : std::nullopt;
}

std::optional<NameTag> name_of(std::string_view line) {
    const NameTag tag = parse_name_tag(line);
    return to_string(tag) == line ? std::optional(tag) : std::nullopt;
}

std::optional<Deprel> deprel_of(std::string_view line) {
    const Deprel deprel = parse_deprel(line);
    return to_string(deprel) == line ? std::optional(deprel) : std::nullopt;
}

/// A section's lines, each read by `parse`.
template <typename T>
Result<std::vector<T>> parse_lines(const ModelFile& file, const std::string& section,
                                   std::optional<T> (*parse)(std::string_view)) {
    const Result<std::string_view> bytes = file.section(section);
    if (!bytes) return bytes.error();
    std::vector<T> items;
    for (const std::string_view line : split(*bytes, '\n')) {
        const std::optional<T> item = parse(line);
        if (!item)
            return Error{"the model's section '" + section + "' has an unknown item '" +
                             std::string(line.substr(0, 64)) + "'",
                         file.name(), 0};
        items.push_back(*item);
    }
    if (items.size() > longest_set)
        return Error{"the model's section '" + section + "' is too long", file.name(), 0};
    return items;
}

}  // namespace

Result<LabelSets> LabelSets::parse(const ModelFile& file) {
    LabelSets sets;
    const Result<std::string_view> tag_bytes = file.section("tags");
    if (!tag_bytes) return tag_bytes.error();
    auto tags = TagSet::parse(*tag_bytes);
    if (!tags) return Error{tags.error().reason, file.name(), 0};
    auto features = parse_lines<Features>(file, "features", features_of);
    if (!features) return features.error();
    auto names = parse_lines<NameTag>(file, "names", name_of);
    if (!names) return names.error();
    auto deprels = parse_lines<Deprel>(file, "deprels", deprel_of);
    if (!deprels) return deprels.error();
    if (std::all_of(deprels->begin(), deprels->end(),
                    [](Deprel deprel) { return deprel == Deprel::root; }))
        return Error{"the model knows no relation between words", file.name(), 0};
    return LabelSets{*std::move(tags), *std::move(features), *std::move(names),
                     *std::move(deprels)};
}

}  // namespace entente::syntax
