#include "network/name_examples.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/strings.h"

namespace entente::train {
namespace {

Result<NameLabel> parse_label(std::string_view text) {
    if (text == "?") return unknown_name;
    if (text == "O*") return outside_or_other;
    const NameTag tag = parse_name_tag(text);
    if (to_string(tag) != text) return Error{fmt::format("no name label: \"{}\"", text), {}, 0};
    return static_cast<NameLabel>(tag);
}

std::string key_of(const Example& example) {
    std::string key;
    for (const std::string& form : example.forms)
        key += form + ' ';
    return key;
}

}  // namespace

Result<Treebank> read_name_examples(const std::filesystem::path& path) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    Treebank out;
    Example now;
    std::uint32_t number = 0;
    for (const std::string_view line : split(*bytes, '\n')) {
        ++number;
        if (line.empty() || line.starts_with("# ")) {
            if (!now.forms.empty()) out.push_back(std::exchange(now, {}));
            continue;
        }
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            return Error{"a token line needs a tab", path.string(), number};
        const Result<NameLabel> label = parse_label(line.substr(tab + 1));
        if (!label) return Error{label.error().reason, path.string(), number};
        now.forms.emplace_back(line.substr(0, tab));
        now.names.push_back(*label);
    }
    if (!now.forms.empty()) out.push_back(std::move(now));
    return out;
}

void join_names(Treebank& treebank, Treebank& named) {
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < named.size(); ++i)
        place.emplace(key_of(named[i]), i);
    std::vector<bool> joined(named.size(), false);
    for (Example& example : treebank) {
        const auto found = place.find(key_of(example));
        if (found == place.end()) continue;
        example.names = named[found->second].names;
        joined[found->second] = true;
    }
    Treebank left;
    for (std::size_t i = 0; i < named.size(); ++i)
        if (!joined[i]) left.push_back(std::move(named[i]));
    named = std::move(left);
}

}  // namespace entente::train
