// lexicon_lint [DATA-DIR]: loads the ontology and the lexicon, names the first broken line, and
// lists what loads but should be mended: a pattern that an earlier line repeats for the same word,
// and entries without an example. Exit status 0 when clean, 1 with findings, 3 with a broken line.

#include <cstdio>
#include <map>
#include <set>

#include <fmt/format.h>

#include "events/lexicon.h"

namespace {

using entente::Lexicon;
using entente::Pattern;

int repeated_patterns(const Lexicon& lexicon) {
    std::map<std::string, const Pattern*> seen;
    int found = 0;
    for (const Pattern& pattern : lexicon.patterns()) {
        const std::string key = pattern.code + " " + pattern.text;
        const auto [first, added] = seen.emplace(key, &pattern);
        if (added) continue;
        fmt::print("{}:{}: repeats {}:{}: {}\n", pattern.file, pattern.line, first->second->file,
                   first->second->line, key);
        ++found;
    }
    return found;
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path data_dir = argc > 1 ? argv[1] : ENTENTE_SOURCE_DATA_DIR;
    const auto ontology = entente::Ontology::load(data_dir);
    if (!ontology) {
        fmt::print(stderr, "{}\n", ontology.error().message());
        return 3;
    }
    const auto lexicon = Lexicon::load(data_dir, *ontology);
    if (!lexicon) {
        fmt::print(stderr, "{}\n", lexicon.error().message());
        return 3;
    }
    const int findings = repeated_patterns(*lexicon);
    std::set<std::size_t> with_example;
    std::map<std::string, int> by_root;
    for (const entente::Example& example : lexicon->examples())
        with_example.insert(example.pattern);
    for (const Pattern& pattern : lexicon->patterns())
        ++by_root[pattern.code.substr(0, 2)];
    for (const auto& [root, count] : by_root)
        fmt::print("root {}: {} patterns\n", root, count);
    fmt::print("{} patterns, {} examples, {} patterns without an example\n",
               lexicon->patterns().size(), lexicon->examples().size(),
               lexicon->patterns().size() - with_example.size());
    return findings == 0 ? 0 : 1;
}
