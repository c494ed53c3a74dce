#include "events/word_classes.h"

#include <algorithm>
#include <map>

#include "base/files.h"
#include "base/strings.h"

namespace entente {
namespace {

// Deeper nesting is a mistake, and would take the stack.
constexpr std::size_t deepest_nesting = 200;

struct Line {
    std::string words;
    std::string file;
    std::uint32_t number = 0;
};

// The classes as written, then each with the words of those that it names.
class ClassReader {
  public:
    Outcome gather(const std::filesystem::path& file) {
        const auto bytes = read_file(file);
        if (!bytes) return bytes.error();
        std::uint32_t number = 0;
        for (const std::string_view line : split(*bytes, '\n')) {
            ++number;
            if (line.substr(0, 6) != "class ") continue;
            const std::size_t equals = line.find('=');
            if (equals == std::string_view::npos)
                return Error{"a class is written NAME = words", file.string(), number};
            written_[std::string(trim(line.substr(6, equals - 6)))].push_back(
                {std::string(line.substr(equals + 1)), file.string(), number});
        }
        return Nothing{};
    }

    Outcome expand_all() {
        for (const auto& [name, lines] : written_) {
            if (Outcome done = expand(name, lines); !done) return done;
        }
        return Nothing{};
    }

    WordClasses take() { return std::move(classes_); }

  private:
    Outcome expand(const std::string& name, const std::vector<Line>& lines) {
        if (classes_.count(name) != 0) return Nothing{};
        open_.push_back(name);
        WordSet set;
        for (const Line& line : lines) {
            for (const std::string_view word : split_words(line.words)) {
                if (Outcome named = expand_named(word, line); !named) return named;
                const auto words = parse_words(word, classes_, false);
                if (!words) return Error{words.error().reason, line.file, line.number};
                set.add(*words);
            }
        }
        classes_.emplace(name, std::move(set));
        open_.pop_back();
        return Nothing{};
    }

    // The classes among a word's alternatives come first.
    Outcome expand_named(std::string_view word, const Line& line) {
        for (const std::string_view alternative : split(word, '|')) {
            if (alternative.substr(0, 1) != "&") continue;
            const auto named = written_.find(std::string(alternative.substr(1)));
            if (named == written_.end()) continue;  // parse_words refuses it
            if (std::find(open_.begin(), open_.end(), named->first) != open_.end())
                return Error{"the class names itself: " + ring(named->first), line.file,
                             line.number};
            if (open_.size() > deepest_nesting)
                return Error{"classes are nested too deep", line.file, line.number};
            if (Outcome done = expand(named->first, named->second); !done) return done;
        }
        return Nothing{};
    }

    // "&deed > &raid > &deed"
    std::string ring(const std::string& name) const {
        std::string text;
        for (auto at = std::find(open_.begin(), open_.end(), name); at != open_.end(); ++at)
            text += "&" + *at + " > ";
        return text + "&" + name;
    }

    std::map<std::string, std::vector<Line>> written_;  // in a fixed order, for the same errors
    std::vector<std::string> open_;                     // the classes that are being expanded
    WordClasses classes_;
};

}  // namespace

Result<WordClasses> read_word_classes(std::span<const std::filesystem::path> files) {
    ClassReader reader;
    for (const std::filesystem::path& file : files) {
        if (Outcome gathered = reader.gather(file); !gathered) return gathered.error();
    }
    if (Outcome expanded = reader.expand_all(); !expanded) return expanded.error();
    return reader.take();
}

}  // namespace entente
