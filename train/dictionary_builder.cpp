#include "dictionary_builder.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/files.h"
#include "base/strings.h"
#include "syntax/lexeme.h"

namespace entente::train {

using syntax::LinearModel;

namespace {

/// A synset's line is "OFFSET FILE TYPE COUNT (WORD LEX_ID)... ...", COUNT in hexadecimal.
void read_synset(std::string_view line, WordNetFile file,
                 const std::function<void(std::string_view, WordNetFile)>& see) {
    const auto fields = split_words(line);
    if (fields.size() < 6) return;
    const std::size_t words = std::stoul(std::string(fields[3]), nullptr, 16);
    for (std::size_t i = 0; i < words && 4 + 2 * i < fields.size(); ++i) {
        // "(p)" marks where an adjective may stand.
        const std::string_view word = fields[4 + 2 * i].substr(0, fields[4 + 2 * i].find('('));
        if (!word.empty() && word.find('_') == std::string_view::npos) see(word, file);
    }
}

/// The number of the WordClass bit. A noun with a capital is a name.
unsigned class_of(std::string_view word, WordNetFile file) {
    constexpr unsigned name = 4;
    return file == WordNetFile::noun && is_ascii_upper(word.front()) ? name
                                                                     : static_cast<unsigned>(file);
}

}  // namespace

Outcome for_each_wordnet_word(const std::filesystem::path& wordnet,
                              const std::function<void(std::string_view, WordNetFile)>& see) {
    constexpr std::pair<const char*, WordNetFile> files[] = {{"data.noun", WordNetFile::noun},
                                                             {"data.verb", WordNetFile::verb},
                                                             {"data.adj", WordNetFile::adjective},
                                                             {"data.adv", WordNetFile::adverb}};
    for (const auto& [name, file] : files) {
        const Result<std::string> bytes = read_file(wordnet / name);
        if (!bytes) return bytes.error();
        for (const std::string_view line : split(*bytes, '\n'))
            if (!line.empty() && is_ascii_digit(line.front())) read_synset(line, file, see);
    }
    return Nothing{};
}

Result<LinearModel> build_dictionary(const std::filesystem::path& wordnet) {
    std::map<std::string, unsigned> classes;
    const Outcome read =
        for_each_wordnet_word(wordnet, [&classes](std::string_view word, WordNetFile file) {
            classes[syntax::normalised(word)] |= 1U << class_of(word, file);
        });
    if (!read) return read.error();
    std::vector<LinearModel::Row> rows;
    for (const auto& [word, bits] : classes) {
        LinearModel::Row row{syntax::Dictionary::feature(word), {}};
        for (std::uint8_t label = 0; label < syntax::word_classes; ++label)
            if ((bits >> label & 1U) != 0) row.weights.push_back({label, 1});
        rows.push_back(std::move(row));
    }
    return LinearModel(syntax::word_classes, rows);
}

}  // namespace entente::train
