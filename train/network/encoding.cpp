#include "network/encoding.h"

#include <algorithm>

#include "syntax/input_rows.h"

namespace entente::train {
namespace {

void encode_inputs(const Example& example, const Vocabulary& vocabulary, const InputTable& table,
                   const syntax::Dictionary& dictionary, Encoded& out) {
    std::vector<syntax::Lexeme> lexemes;
    read_lexemes(example.views(), dictionary, lexemes);
    for (std::size_t i = 0; i < lexemes.size(); ++i) {
        const syntax::Lexeme& word = lexemes[i];
        const std::uint32_t row = vocabulary.words.row(word.word);
        out.rows.push_back(row);
        for (const std::uint32_t affix : affix_rows(word, table.buckets))
            out.rows.push_back(table.affixes + affix);
        out.rows.push_back(table.shapes + word.shape_here);
        out.rows.push_back(table.classes + word.classes);
        const auto bits = vocabulary.gazetteer_bits.find(syntax::hash_of(example.forms[i]));
        out.rows.push_back(table.gazetteer +
                           (bits == vocabulary.gazetteer_bits.end() ? 0 : bits->second));
        out.vectors.push_back(vocabulary.vector_words.row(word.word));
        out.counts.push_back(row == 0 ? 0 : vocabulary.words.counts[row - 1]);
    }
}

void encode_syntax(const Example& example, const Vocabulary& vocabulary, Encoded& out) {
    for (const Token& token : example.gold) {
        out.tags.push_back(vocabulary.tags.nearest({token.upos, token.xpos}));
        out.features.push_back(
            static_cast<std::int64_t>(vocabulary.feature_id(to_string(token.features))));
        out.heads.push_back(token.head == none ? 0 : static_cast<std::int64_t>(token.head) + 1);
        const Deprel deprel = token.head == none ? Deprel::root : token.deprel;
        const auto found = std::find(vocabulary.deprels.begin(), vocabulary.deprels.end(), deprel);
        out.deprels.push_back(
            found == vocabulary.deprels.end() ? no_answer : found - vocabulary.deprels.begin());
    }
}

}  // namespace

InputTable input_table(const Vocabulary& vocabulary, std::uint32_t buckets) {
    InputTable table;
    table.buckets = buckets;
    table.affixes = static_cast<std::int64_t>(vocabulary.words.words.size()) + 1;
    table.shapes = table.affixes + buckets;
    table.classes = table.shapes + static_cast<std::int64_t>(syntax::shape_rows);
    table.gazetteer = table.classes + static_cast<std::int64_t>(syntax::class_rows);
    table.rows = table.gazetteer + static_cast<std::int64_t>(syntax::gazetteer_rows);
    return table;
}

Encoded encode(const Example& example, const Vocabulary& vocabulary, const InputTable& table,
               const syntax::Dictionary& dictionary) {
    Encoded out;
    out.size = example.forms.size();
    encode_inputs(example, vocabulary, table, dictionary, out);
    if (example.gold.empty()) {
        out.tags.assign(out.size, no_answer);
        out.features = out.heads = out.deprels = out.tags;
    } else {
        encode_syntax(example, vocabulary, out);
    }
    if (example.names.empty())
        out.names.assign(out.size, unknown_name);
    else
        out.names.assign(example.names.begin(), example.names.end());
    return out;
}

}  // namespace entente::train
