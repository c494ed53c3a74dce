#include "conll_score.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/strings.h"

namespace entente::eval {
namespace {

/// A document's words and sentences as spans over its text without white space.
struct Squeezed {
    std::string text;
    std::vector<Span> words;
    std::vector<Span> sentences;
};

Squeezed squeezed(const Document& document) {
    Squeezed out;
    for (const Sentence& sentence : document.sentences) {
        const auto first = static_cast<std::uint32_t>(out.text.size());
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            const auto begin = static_cast<std::uint32_t>(out.text.size());
            for (const char c : document.form(i))
                if (!is_ascii_space(c)) out.text += c;
            out.words.push_back({begin, static_cast<std::uint32_t>(out.text.size())});
        }
        out.sentences.push_back({first, static_cast<std::uint32_t>(out.text.size())});
    }
    return out;
}

/// For each of `from` the index of the same span in `to`, or none. Both are in order.
std::vector<std::uint32_t> aligned(const std::vector<Span>& from, const std::vector<Span>& to) {
    std::vector<std::uint32_t> out(from.size(), none);
    std::size_t j = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        while (j < to.size() && to[j] < from[i])
            ++j;
        if (j < to.size() && to[j] == from[i]) out[i] = static_cast<std::uint32_t>(j);
    }
    return out;
}

std::size_t count_aligned(const std::vector<std::uint32_t>& alignment) {
    return static_cast<std::size_t>(std::count_if(alignment.begin(), alignment.end(),
                                                  [](std::uint32_t i) { return i != none; }));
}

std::string_view universal(Deprel deprel) {
    const std::string_view name = to_string(deprel);
    return name.substr(0, name.find(':'));
}

void count_words(const Document& gold, const Document& system,
                 const std::vector<std::uint32_t>& gold_of, ConllScores& scores) {
    for (std::size_t i = 0; i < gold_of.size(); ++i) {
        if (gold_of[i] == none) continue;
        const Token& s = system.tokens[i];
        const Token& g = gold.tokens[gold_of[i]];
        scores.upos.correct += s.upos == g.upos ? 1U : 0U;
        scores.xpos.correct += s.xpos == g.xpos ? 1U : 0U;
        scores.features.correct += s.features.universal() == g.features.universal() ? 1U : 0U;
        // Gold without a lemma asks for none.
        scores.lemmas.correct += g.lemma.empty() || s.lemma == g.lemma ? 1U : 0U;
        const std::uint32_t head = s.head == none ? none : gold_of[s.head];
        const bool attached = head == g.head && (s.head == none) == (g.head == none);
        if (!attached) continue;
        ++scores.uas.correct;
        scores.las.correct += universal(s.deprel) == universal(g.deprel) ? 1U : 0U;
        scores.las_subtyped.correct += s.deprel == g.deprel ? 1U : 0U;
    }
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double Score::precision() const {
    return share(correct, system);
}
double Score::recall() const {
    return share(correct, gold);
}
double Score::f1() const {
    return share(2 * correct, gold + system);
}

Result<ConllScores> conll_scores(const Document& gold, const Document& system) {
    const Squeezed g = squeezed(gold);
    const Squeezed s = squeezed(system);
    if (g.text != s.text) {
        const auto differs =
            std::mismatch(g.text.begin(), g.text.end(), s.text.begin(), s.text.end());
        const auto at = static_cast<std::size_t>(differs.first - g.text.begin());
        return Error{fmt::format("the texts differ behind \"{}\": gold \"{}\", system \"{}\"",
                                 g.text.substr(at - std::min<std::size_t>(at, 20),
                                               std::min<std::size_t>(at, 20)),
                                 g.text.substr(at, 20), s.text.substr(at, 20)),
                     system.article.source, 0};
    }
    ConllScores scores;
    for (Score* score : {&scores.tokens, &scores.upos, &scores.xpos, &scores.features,
                         &scores.lemmas, &scores.uas, &scores.las, &scores.las_subtyped}) {
        score->gold = g.words.size();
        score->system = s.words.size();
    }
    scores.sentences = {g.sentences.size(), s.sentences.size(),
                        count_aligned(aligned(s.sentences, g.sentences))};
    const std::vector<std::uint32_t> gold_of = aligned(s.words, g.words);
    scores.tokens.correct = count_aligned(gold_of);
    count_words(gold, system, gold_of, scores);
    return scores;
}

}  // namespace entente::eval
