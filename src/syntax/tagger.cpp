#include "syntax/tagger.h"

#include <algorithm>
#include <array>

namespace entente::syntax {
namespace {

/// Stands for the words before the first and after the last.
const Lexeme outside{};
constexpr std::uint64_t no_tag = 255;

const Lexeme& at(std::span<const Lexeme> words, std::size_t i) {
    // An index before 0 has wrapped round and is out of range too.
    return i < words.size() ? words[i] : outside;
}

void add_word_features(const Lexeme& w, FeatureList& f) {
    f.add(1);
    f.add(w.word);
    f.add(w.word, w.shape_here);
    for (const std::uint64_t prefix : w.prefixes)
        f.add(prefix);
    for (const std::uint64_t suffix : w.suffixes)
        f.add(suffix);
    f.add(w.shape_here);
    f.add(w.suffixes[2], w.shape_here);
    f.add(w.suffixes[1], w.shape_here, w.classes);
    f.add(w.classes);
    f.add(w.classes, w.shape_here);
    f.add(w.suffixes[0], w.classes);
}

}  // namespace

void extract_tag_features(std::span<const Lexeme> words, std::span<const TagId> tags, std::size_t i,
                          FeatureList& out) {
    out.clear();
    const Lexeme& w = words[i];
    const Lexeme& p1 = at(words, i - 1);
    const Lexeme& p2 = at(words, i - 2);
    const Lexeme& n1 = at(words, i + 1);
    const Lexeme& n2 = at(words, i + 2);
    const std::uint64_t t1 = i >= 1 ? tags[i - 1] : no_tag;
    const std::uint64_t t2 = i >= 2 ? tags[i - 2] : no_tag;
    add_word_features(w, out);

    out.add(t1);
    out.add(t1, t2);
    out.add(t1, w.word);
    out.add(t1, t2, w.word);
    out.add(t1, w.suffixes[2]);
    out.add(t1, w.classes, w.suffixes[1]);
    out.add(t1, w.shape_here);
    out.add(t1, t2, w.classes);

    out.add(p1.word);
    out.add(p2.word);
    out.add(p1.word, w.word);
    out.add(p2.word, p1.word);
    out.add(p1.word, w.suffixes[1]);
    out.add(t1, p2.word);
    out.add(p1.suffixes[2]);
    out.add(t1, p1.word);

    out.add(n1.word);
    out.add(n2.word);
    out.add(n1.word, w.word);
    out.add(n1.word, n2.word);
    out.add(n1.suffixes[2]);
    out.add(n1.suffixes[1], n1.shape);
    out.add(n1.classes, n1.shape);
    out.add(n2.suffixes[2]);
    out.add(n2.classes, n2.shape);
    out.add(w.suffixes[1], n1.word);
    out.add(w.classes, n1.classes);
    out.add(w.word, n1.suffixes[2]);
    out.add(w.word, n1.classes);
    out.add(t1, w.classes, n1.classes);
    out.add(t1, w.word, n1.classes);
    out.add(t1, n1.word);
    out.add(p1.word, n1.word);
    out.add(w.shape_here, n1.shape);
    out.add(p1.shape, w.shape_here, n1.shape);
    out.add(w.word, n1.word, n2.word);
    out.add(w.classes, n1.classes, n2.classes);
}

void Tagger::tag(std::span<const Lexeme> words, std::vector<TagId>& out) const {
    out.clear();
    FeatureList features;
    std::array<std::int32_t, TagSet::max_size> scores;
    const std::span<std::int32_t> used(scores.data(), tags_.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        extract_tag_features(words, out, i, features);
        model_.score(features.view(), used);
        out.push_back(
            static_cast<TagId>(std::max_element(used.begin(), used.end()) - used.begin()));
    }
}

}  // namespace entente::syntax
