// lexicon_lint [DATA-DIR] [--unexampled]: loads the ontology and the lexicon, names the first broken
// line, and lists what loads but should be mended:
//   repeats   an entry that an earlier line has already, for the same code
//   dead      an entry that an earlier one always goes before: all its words in all its places are
//             among the earlier one's, and it asks for nothing more
//   overlaps  two entries of different codes that some sentence would satisfy alike: the earlier wins
// and counts entries without an example, which `--unexampled` lists. Exit status 0 when clean, 1
// with findings of the first two kinds, 3 with a broken line.

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "events/lexicon.h"

namespace {

using entente::Element;
using entente::ElementKind;
using entente::Lexicon;
using entente::Pattern;
using entente::WordSet;
using entente::WordUnit;

enum class Cover { none, some, whole };

Cover both(Cover a, Cover b) {
    return std::min(a, b);
}

/// How much of `later` stands in `earlier`.
template <typename T>
Cover cover(const std::vector<T>& later, const std::vector<T>& earlier) {
    if (later.empty() && earlier.empty()) return Cover::whole;
    const auto shared = std::count_if(later.begin(), later.end(), [&](const T& item) {
        return std::find(earlier.begin(), earlier.end(), item) != earlier.end();
    });
    if (shared == 0) return Cover::none;
    return static_cast<std::size_t>(shared) == later.size() ? Cover::whole : Cover::some;
}

// Entries of other places than these weigh differently, so that one does not hide the other.
std::string shape_of(const Pattern& pattern) {
    std::string shape = pattern.noun ? "noun" : pattern.copula ? "copula" : "verb";
    for (const Element& element : pattern.elements) {
        shape += fmt::format(" {}{}{}{}{}{}", static_cast<int>(element.kind),
                             element.slot ? static_cast<int>(*element.slot) : 9,
                             static_cast<int>(element.slot_kind),
                             element.or_kind ? static_cast<int>(*element.or_kind) : 9,
                             element.optional, element.both);
    }
    return shape;
}

// Two entries of one shape.
Cover cover(const Pattern& later, const Pattern& earlier) {
    Cover all = both(cover(later.trigger.units(), earlier.trigger.units()),
                     cover(later.copula_case, earlier.copula_case));
    for (std::size_t e = 0; e < later.elements.size() && all != Cover::none; ++e) {
        const Element& one = later.elements[e];
        const Element& other = earlier.elements[e];
        all = both(all, both(cover(one.words.units(), other.words.units()),
                             cover(one.prepositions, other.prepositions)));
    }
    const auto asks_more = [](bool earlier_asks, bool later_asks) {
        return earlier_asks && !later_asks;
    };
    const bool stricter =
        asks_more(earlier.options.both, later.options.both) ||
        asks_more(earlier.options.source, later.options.source || later.options.both);
    return stricter ? both(all, Cover::some) : all;
}

struct Findings {
    int faults = 0;
    int overlaps = 0;
};

void compare(const Pattern& earlier, const Pattern& later, Findings& findings) {
    const Cover covered = cover(later, earlier);
    if (covered == Cover::none) return;
    const auto tell = [&](std::string_view what) {
        fmt::print("{}:{}: {} {}:{}: {} {} | {} {}\n", later.file, later.line, what, earlier.file,
                   earlier.line, later.code, later.text, earlier.code, earlier.text);
    };
    if (covered == Cover::whole) {
        tell(later.code == earlier.code ? "repeats" : "dead behind");
        ++findings.faults;
    } else if (later.code != earlier.code) {
        tell("overlaps");
        ++findings.overlaps;
    }
}

Findings compare_all(const Lexicon& lexicon) {
    std::map<std::string, std::vector<const Pattern*>> by_shape;
    Findings findings;
    for (const Pattern& pattern : lexicon.patterns()) {
        if (pattern.trigger.empty()) continue;  // the content of an act, which no word sets off
        std::vector<const Pattern*>& alike = by_shape[shape_of(pattern)];
        for (const Pattern* earlier : alike)
            compare(*earlier, pattern, findings);
        alike.push_back(&pattern);
    }
    return findings;
}

void print_examples(const Lexicon& lexicon, bool list) {
    std::set<std::size_t> with_example;
    for (const entente::Example& example : lexicon.examples())
        with_example.insert(example.pattern);
    for (std::size_t p = 0; list && p < lexicon.patterns().size(); ++p) {
        if (with_example.count(p) == 0)
            fmt::print("without an example: {}\n", lexicon.patterns()[p].label());
    }
    fmt::print("{} patterns, {} examples, {} patterns without an example\n",
               lexicon.patterns().size(), lexicon.examples().size(),
               lexicon.patterns().size() - with_example.size());
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    const bool list = std::count(arguments.begin(), arguments.end(), "--unexampled") != 0;
    const auto folder = std::find_if(arguments.begin(), arguments.end(),
                                     [](std::string_view a) { return a != "--unexampled"; });
    const std::filesystem::path data_dir =
        folder == arguments.end() ? std::string_view(ENTENTE_SOURCE_DATA_DIR) : *folder;
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
    const Findings findings = compare_all(*lexicon);
    std::map<std::string, int> by_root;
    for (const Pattern& pattern : lexicon->patterns())
        ++by_root[pattern.is_veto() ? "veto" : pattern.code.substr(0, 2)];
    for (const auto& [root, count] : by_root)
        fmt::print("root {}: {} patterns\n", root, count);
    fmt::print("{} repeated or dead, {} overlaps\n", findings.faults, findings.overlaps);
    print_examples(*lexicon, list);
    return findings.faults == 0 ? 0 : 1;
}
