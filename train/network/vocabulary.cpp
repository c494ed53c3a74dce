#include "network/vocabulary.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "base/files.h"
#include "base/strings.h"

namespace entente::train {
namespace {

Outcome read_vectors(const std::filesystem::path& path, Vocabulary& vocabulary) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    std::uint32_t number = 0;
    for (const std::string_view line : split(*bytes, '\n')) {
        ++number;
        if (line.empty()) continue;
        const auto fields = split_words(line);
        if (vocabulary.vector_size == 0) {
            vocabulary.vector_size = fields.size() - 1;
            vocabulary.vectors.assign(vocabulary.vector_size, 0.0F);
        }
        if (fields.size() != vocabulary.vector_size + 1)
            return Error{"not as many numbers as in the lines before", path.string(), number};
        vocabulary.vector_words.add(std::string(fields[0]), 0);
        for (std::size_t i = 1; i < fields.size(); ++i) {
            float value = 0;
            std::from_chars(fields[i].data(), fields[i].data() + fields[i].size(), value);
            vocabulary.vectors.push_back(value);
        }
    }
    return Nothing{};
}

Outcome read_gazetteer(const std::filesystem::path& path, Vocabulary& vocabulary) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    for (const std::string_view line : split(*bytes, '\n')) {
        if (line.empty() || line.front() == '#') continue;
        const auto fields = split(line, '\t');
        unsigned bits = 0;
        if (fields.size() == 2)
            std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(), bits);
        if (bits == 0 || bits > 255)
            return Error{"a line is a word, a tab, and bits from 1 to 255", path.string(), 0};
        vocabulary.add_to_gazetteer(fields[0], static_cast<std::uint8_t>(bits));
    }
    return Nothing{};
}

/// The pairs of UPOS and XPOS that `treebank` has at least so many times.
syntax::TagSet collect_tags(const Treebank& treebank, std::size_t least) {
    std::map<std::pair<Upos, Xpos>, std::size_t> counts;
    for (const Example& example : treebank)
        for (const Token& token : example.gold)
            ++counts[{token.upos, token.xpos}];
    std::vector<syntax::TagSet::Tag> tags;
    for (const auto& [pair, count] : counts)
        if (count >= least && pair.second != Xpos::unset) tags.push_back({pair.first, pair.second});
    return syntax::TagSet(std::move(tags));
}

void collect_outputs(const Treebank& treebank, Vocabulary& vocabulary) {
    vocabulary.tags = collect_tags(treebank, 4);
    std::map<std::string, std::size_t> features;
    std::set<Deprel> deprels;
    for (const Example& example : treebank)
        for (const Token& token : example.gold) {
            ++features[to_string(token.features)];
            deprels.insert(token.head == none ? Deprel::root : token.deprel);
        }
    vocabulary.features = {"_"};
    for (const auto& [text, count] : features)
        if (text != "_" && count >= 4) vocabulary.features.push_back(text);
    vocabulary.deprels.assign(deprels.begin(), deprels.end());
}

}  // namespace

std::uint32_t WordRows::row(std::uint64_t hash) const {
    const auto found = rows.find(hash);
    return found == rows.end() ? 0 : found->second;
}

void WordRows::add(std::string word, std::size_t count) {
    const auto next = static_cast<std::uint32_t>(words.size() + 1);
    if (!rows.emplace(syntax::hash_of(word), next).second) return;
    words.push_back(std::move(word));
    counts.push_back(count);
}

std::size_t Vocabulary::feature_id(std::string_view text) const {
    const auto found = std::find(features.begin(), features.end(), text);
    return found == features.end() ? 0 : static_cast<std::size_t>(found - features.begin());
}

void Vocabulary::add_to_gazetteer(std::string_view word, std::uint8_t bits) {
    gazetteer.emplace_back(word, bits);
    gazetteer_bits[syntax::hash_of(word)] = bits;
}

std::map<std::string, std::size_t> word_counts(const Treebank& treebank) {
    std::map<std::string, std::size_t> counts;
    for (const Example& example : treebank)
        for (const std::string& form : example.forms)
            ++counts[syntax::normalised(form)];
    return counts;
}

Result<Vocabulary> make_vocabulary(const Treebank& treebank, std::size_t least,
                                   const VocabularyFiles& files) {
    Vocabulary vocabulary;
    for (const auto& [word, count] : word_counts(treebank))
        if (count >= least) vocabulary.words.add(word, count);
    collect_outputs(treebank, vocabulary);
    if (!files.vectors.empty()) {
        const Outcome read = read_vectors(files.vectors, vocabulary);
        if (!read) return read.error();
    }
    if (!files.gazetteer.empty()) {
        const Outcome read = read_gazetteer(files.gazetteer, vocabulary);
        if (!read) return read.error();
    }
    return vocabulary;
}

}  // namespace entente::train
