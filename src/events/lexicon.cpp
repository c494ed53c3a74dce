#include "events/lexicon.h"

#include <algorithm>

#include "base/content_id.h"
#include "base/files.h"
#include "base/strings.h"
#include "base/table.h"
#include "events/word_classes.h"

namespace entente {
namespace {

bool is_code(std::string_view word) {
    return word.size() >= 2 && word.size() <= 4 && parse_int(word).has_value();
}

// How much a pattern asks for: words count more than slots, and a bound slot more than a free one.
int demand(const Pattern& pattern) {
    int total = 0;
    for (const Element& element : pattern.elements) {
        if (element.optional) continue;
        if (!element.slot) total += 4;  // words, or an embedded event
        total += element.slot_kind == SlotKind::any ? 1 : 3;
    }
    return total;
}

// "CODE PATTERN", or "- PATTERN" for a veto.
Result<Pattern> parse_entry(std::string_view text, const WordClasses& classes,
                            const Ontology& ontology) {
    const std::size_t space = text.find_first_of(" \t");
    const std::string_view code = text.substr(0, space);
    const bool veto = code == "-";
    if ((!veto && !is_code(code)) || space == std::string_view::npos) {
        return Error{
            "a line is an entry (CODE PATTERN, or - PATTERN), a class, an indented example or a "
            "comment",
            "", 0};
    }
    if (!veto && ontology.find(code) == nullptr)
        return Error{"the ontology has no code " + std::string(code), "", 0};
    return parse_pattern(veto ? "" : code, text.substr(space + 1), classes);
}

// The files of a lexicon that is given as a folder of *.lex or as one file.
Result<std::vector<std::filesystem::path>> lex_files(const std::filesystem::path& path) {
    std::error_code fault;
    if (std::filesystem::is_directory(path, fault)) return files_in(path, ".lex");
    return std::vector<std::filesystem::path>{path};
}

template <typename Map>
auto look_up(const Map& map, std::string_view word) {
    using Value = typename Map::mapped_type::value_type;
    const auto found = map.find(word);
    return found == map.end() ? std::span<const Value>{} : std::span<const Value>(found->second);
}

}  // namespace

Result<Lexicon> Lexicon::load(const std::filesystem::path& data_dir, const Ontology& ontology,
                              std::span<const std::filesystem::path> own) {
    const std::filesystem::path folder = data_dir / "lexicon";
    std::vector<std::vector<std::filesystem::path>> layers;
    std::vector<std::filesystem::path> all;
    for (std::size_t l = 0; l <= own.size(); ++l) {
        auto files = lex_files(l == 0 ? folder : own[l - 1]);
        if (!files) return files.error();
        all.insert(all.end(), files->begin(), files->end());
        layers.push_back(*std::move(files));
    }
    const Result<WordClasses> classes = read_word_classes(all);
    if (!classes) return classes.error();
    Lexicon lexicon;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        for (const std::filesystem::path& file : layers[l]) {
            const auto layer = static_cast<std::uint16_t>(l);
            if (Outcome read = lexicon.read_entries(file, layer, *classes, ontology); !read)
                return read.error();
        }
    }
    if (Outcome read = lexicon.read_support(folder / "support.tsv"); !read) return read.error();
    if (Outcome read = lexicon.read_compositions(folder / "compose.tsv", ontology); !read) {
        return read.error();
    }
    Result<EventNouns> nouns = EventNouns::load(folder / "event_nouns.tsv");
    if (!nouns) return nouns.error();
    lexicon.event_nouns_ = *std::move(nouns);
    lexicon.index_patterns();
    const auto words_of = [&](const char* name) {  // of a class that the program itself asks for
        const auto found = classes->find(name);
        return found == classes->end() ? WordSet() : found->second;
    };
    lexicon.part_nouns_ = words_of("part_noun");
    lexicon.doer_verbs_ = words_of("doer_verb");
    lexicon.aims_ = words_of("aim_verb");
    lexicon.content_nouns_ = words_of("content_noun");
    return lexicon;
}

Outcome Lexicon::read_entries(const std::filesystem::path& file, std::uint16_t layer,
                              const WordClasses& classes, const Ontology& ontology) {
    const auto bytes = read_file(file);
    if (!bytes) return bytes.error();
    if (layer > 0) own_content_ids_.push_back(content_id({*bytes}));
    const std::string name = file.filename().string();
    bool entry_above = false;
    std::uint32_t number = 0;
    for (std::string_view line : split(*bytes, '\n')) {
        ++number;
        const std::string_view text = trim(line);
        if (text.empty() || text.front() == '#' || line.substr(0, 6) == "class ") continue;
        if (is_ascii_space(line.front())) {
            if (!entry_above)
                return Error{"an example without an entry above it", file.string(), number};
            Example example;
            example.pattern = patterns_.size() - 1;
            example.file = name;
            example.line = number;
            if (Outcome read = read_example(text, std::move(example)); !read) {
                return Error{read.error().reason, file.string(), number};
            }
            continue;
        }
        Result<Pattern> pattern = parse_entry(text, classes, ontology);
        if (!pattern) return Error{pattern.error().reason, file.string(), number};
        pattern->layer = layer;
        pattern->file = name;
        pattern->line = number;
        patterns_.push_back(std::move(*pattern));
        entry_above = true;
    }
    return Nothing{};
}

Outcome Lexicon::read_example(std::string_view line, Example example) {
    const Error malformed{
        "an example is \"+ SENTENCE => SOURCE CODE TARGET [STATUS]\" or \"- SENTENCE\"", "", 0};
    example.positive = line.front() == '+';
    if (line.size() < 3 || (line.front() != '+' && line.front() != '-')) return malformed;
    line.remove_prefix(1);
    const std::size_t arrow = line.rfind("=>");
    example.sentence = trim(line.substr(0, arrow));
    if (example.positive) {
        if (arrow == std::string_view::npos) return malformed;
        const auto words = split_words(line.substr(arrow + 2));
        if (words.size() < 3 || words.size() > 4 || !is_code(words[1])) return malformed;
        example.source = words[0];
        example.code = words[1];
        example.target = words[2];
        if (words.size() == 4) {
            const auto status = parse_event_status(words[3]);
            if (!status) return malformed;
            example.status = *status;
        }
    }
    examples_.push_back(std::move(example));
    return Nothing{};
}

Outcome Lexicon::read_support(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"verb", "subject", "object", "status"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        SupportVerb support;
        const auto verb = parse_words(row[0], {}, true);
        if (!verb) return table->error(row, verb.error().reason);
        if (row[1] == "S") {
            support.subject = SupportVerb::Subject::source;
        } else if (row[1] == "T") {
            support.subject = SupportVerb::Subject::target;
        } else if (row[1] == "N") {
            support.subject = SupportVerb::Subject::noun;
        } else {
            return table->error(row, "the subject is S, T or N");
        }
        if (row[2] == "S") {
            support.object = Slot::source;
        } else if (row[2] == "T") {
            support.object = Slot::target;
        } else if (!row[2].empty() && row[2] != "-") {
            return table->error(row, "the object is S, T or empty");
        }
        if (!row[3].empty()) {
            support.status = parse_event_status(row[3]);
            if (!support.status) return table->error(row, "no status \"" + row.fields[3] + "\"");
        }
        for (WordUnit& unit : verb->units()) {
            support.verb = unit;
            support_[unit.head].push_back(support);
        }
    }
    return Nothing{};
}

Outcome Lexicon::read_compositions(const std::filesystem::path& file, const Ontology& ontology) {
    const auto table = Table::read(file, {"outer", "inner", "code"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (ontology.find(row[2]) == nullptr) {
            return table->error(row, "the ontology has no code " + row.fields[2]);
        }
        const std::string key = row.fields[0] + " " + row.fields[1];
        if (!compositions_.emplace(key, row[2]).second)
            return table->error(row, "this pair stands twice");
        note_content(row, ontology);
    }
    return Nothing{};
}

// A row of an act and a deed, read backwards: the first one of an act's code says what the act is about.
// Not of words between states (04, 05): what was asked may be a mere mood ("to keep the lines open").
void Lexicon::note_content(const Table::Row& row, const Ontology& ontology) {
    const std::string_view act = row[2];
    const bool of_act = act.substr(0, 2) == row[0];
    const bool open = act.size() < 3 || act[2] == '0';
    const bool deed = row[1] >= "06" && row[1].substr(0, 2) != "10" &&
                      row[1].substr(0, 2) != "11" && row[1].substr(0, 2) != "12" &&
                      row[1].substr(0, 2) != "13";
    if (!of_act || open || !deed || contents_.contains(act)) return;
    Pattern content;
    content.code = row[1].size() < 3 ? std::string(row[1]) + "0" : std::string(row[1]);
    if (ontology.find(content.code) == nullptr) return;
    content.text = "what " + std::string(act) + " is about";
    content.file = "compose.tsv";
    content.line = row.line;
    contents_.emplace(act, static_cast<std::uint32_t>(patterns_.size()));
    patterns_.push_back(std::move(content));
}

void Lexicon::index_patterns() {
    std::vector<std::uint32_t> order(patterns_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return demand(patterns_[a]) > demand(patterns_[b]);
    });
    for (const std::uint32_t i : order) {
        const Pattern& pattern = patterns_[i];
        pattern.trigger.for_each_head([&](const std::string& head, const auto&) {
            entries_.add(pattern, i, head);
            if (!pattern.noun && !pattern.copula) event_nouns_.add_gerund(head);
        });
    }
    entries_.finish();
}

std::span<const std::uint32_t> Lexicon::verb_patterns(std::string_view lemma) const {
    return entries_.all(EntryKind::verb, lemma);
}
std::span<const std::uint32_t> Lexicon::noun_patterns(std::string_view lemma) const {
    return entries_.all(EntryKind::noun, lemma);
}
std::span<const std::uint32_t> Lexicon::copula_patterns(std::string_view lemma) const {
    return entries_.all(EntryKind::copula, lemma);
}
std::span<const SupportVerb> Lexicon::support_verbs(std::string_view lemma) const {
    return look_up(support_, lemma);
}

std::optional<std::uint32_t> Lexicon::content_of(std::string_view code) const {
    const auto found = contents_.find(code);
    if (found == contents_.end()) return {};
    return found->second;
}

std::string_view Lexicon::compose(std::string_view outer, std::string_view inner) const {
    for (std::size_t o = outer.size(); o >= 2; --o) {
        for (std::size_t i = inner.size(); i >= 2; --i) {
            const std::string key =
                std::string(outer.substr(0, o)) + " " + std::string(inner.substr(0, i));
            if (const auto found = compositions_.find(key); found != compositions_.end()) {
                return found->second;
            }
        }
    }
    return {};
}

}  // namespace entente
