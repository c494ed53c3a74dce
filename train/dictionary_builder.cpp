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

enum class ClassLabel : std::uint8_t { noun, verb, adjective, adverb, name };

using Classes = std::map<std::string, unsigned>;  // a bit a ClassLabel

void add_word(std::string_view word, ClassLabel label, Classes& classes) {
    word = word.substr(0, word.find('('));  // "(p)" marks where an adjective may stand
    if (word.empty() || word.find('_') != std::string_view::npos) return;
    const bool is_name = is_ascii_upper(word.front()) && label == ClassLabel::noun;
    classes[syntax::normalised(word)] |=
        1U << static_cast<unsigned>(is_name ? ClassLabel::name : label);
}

/// A synset's line is "OFFSET FILE TYPE COUNT (WORD LEX_ID)... ...", COUNT in hexadecimal.
void add_synset(std::string_view line, ClassLabel label, Classes& classes) {
    const auto fields = split_words(line);
    if (fields.size() < 6) return;
    const std::size_t words = std::stoul(std::string(fields[3]), nullptr, 16);
    for (std::size_t i = 0; i < words && 4 + 2 * i < fields.size(); ++i)
        add_word(fields[4 + 2 * i], label, classes);
}

}  // namespace

Result<LinearModel> build_dictionary(const std::filesystem::path& wordnet) {
    Classes classes;
    constexpr std::pair<const char*, ClassLabel> files[] = {{"data.noun", ClassLabel::noun},
                                                            {"data.verb", ClassLabel::verb},
                                                            {"data.adj", ClassLabel::adjective},
                                                            {"data.adv", ClassLabel::adverb}};
    for (const auto& [file, label] : files) {
        const Result<std::string> bytes = read_file(wordnet / file);
        if (!bytes) return bytes.error();
        for (const std::string_view line : split(*bytes, '\n'))
            if (!line.empty() && is_ascii_digit(line.front())) add_synset(line, label, classes);
    }
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
