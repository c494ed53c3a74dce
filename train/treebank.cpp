#include "treebank.h"

#include <algorithm>
#include <utility>

#include "base/files.h"
#include "base/strings.h"
#include "syntax/conllu.h"

namespace entente::train {
namespace {

std::string ascii_upper(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (is_ascii_lower(c)) c = static_cast<char>(c - 32);
    return out;
}

std::string capitalised(std::string_view text) {
    return ascii_upper(text.substr(0, 1)) + std::string(text.substr(1));
}

/// Headlines in Title Case leave most short function words small.
bool stays_small(const Token& gold, std::string_view form) {
    return form.size() <= 4 && (gold.upos == Upos::adp || gold.upos == Upos::det ||
                                gold.upos == Upos::cconj || gold.upos == Upos::part);
}

Example recased(Example example, unsigned manner) {
    for (std::size_t i = 0; i < example.forms.size(); ++i) {
        std::string& form = example.forms[i];
        if (manner == 0 && (i == 0 || !stays_small(example.gold[i], form)))
            form = capitalised(form);
        if (manner == 1) form = ascii_upper(form);
        if (manner == 2) form = lower(form);
    }
    return example;
}

/// Whether headlines leave the word out: articles, and the point at the end.
bool left_out(const Example& example, std::size_t i) {
    const Token& gold = example.gold[i];
    const bool article = gold.deprel == Deprel::det && (gold.lemma == "the" || gold.lemma == "a");
    const bool point = i + 1 == example.forms.size() && example.forms[i] == ".";
    return article || point;
}

/// The example without such words, as far as nothing hangs on them.
Example shortened(const Example& example) {
    std::vector<bool> has_dependents(example.forms.size(), false);
    for (const Token& gold : example.gold)
        if (gold.head != none) has_dependents[gold.head] = true;
    std::vector<std::uint32_t> place(example.forms.size(), none);
    Example out;
    for (std::size_t i = 0; i < example.forms.size(); ++i) {
        if (left_out(example, i) && !has_dependents[i] && example.gold[i].head != none) continue;
        place[i] = static_cast<std::uint32_t>(out.forms.size());
        out.forms.push_back(example.forms[i]);
        out.gold.push_back(example.gold[i]);
        if (!example.names.empty()) out.names.push_back(example.names[i]);
    }
    for (Token& gold : out.gold)
        if (gold.head != none) gold.head = place[gold.head];
    return out;
}

Example example_of(const Document& document, const Sentence& sentence) {
    Example example;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        example.forms.emplace_back(document.form(i));
        example.gold.push_back(document.tokens[i]);
        Token& token = example.gold.back();
        if (token.head != none) token.head -= sentence.first;
    }
    return example;
}

/// For each sentence of the file whether its document is favoured.
std::vector<bool> favoured_sentences(std::string_view bytes,
                                     const std::vector<std::string>& favoured) {
    std::vector<bool> result;
    bool now = false;
    for (const std::string_view line : split(bytes, '\n')) {
        if (line.starts_with("# newdoc"))
            now = std::any_of(favoured.begin(), favoured.end(), [line](const std::string& part) {
                return line.find(part) != std::string_view::npos;
            });
        if (line.starts_with("1\t")) result.push_back(now);
    }
    return result;
}

}  // namespace

Result<Treebank> read_treebank(const std::filesystem::path& path,
                               const std::vector<std::string>& favoured) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    const Result<Document> document = read_conllu(*bytes, path.string());
    if (!document) return document.error();
    const std::vector<bool> twice = favoured_sentences(*bytes, favoured);
    Treebank treebank;
    for (std::size_t i = 0; i < document->sentences.size(); ++i) {
        treebank.push_back(example_of(*document, document->sentences[i]));
        if (i < twice.size() && twice[i]) treebank.push_back(treebank.back());
    }
    return treebank;
}

Treebank with_headline_copies(Treebank treebank, double share, std::mt19937_64& random) {
    Treebank out;
    for (Example& example : treebank) {
        out.push_back(std::move(example));
        // Not std::uniform_*_distribution, whose results differ between standard libraries.
        const double draw = static_cast<double>(random() >> 11U) * 0x1p-53;
        if (draw >= share || out.back().forms.size() < 3) continue;
        const auto choice = static_cast<unsigned>(random() % 4);
        out.push_back(recased(shortened(out.back()), choice < 2 ? 0 : choice - 1));
    }
    return out;
}

}  // namespace entente::train
